import { UserError } from '../errors.ts';
import { parsePayload } from './payload.ts';

/**
 * Refuses to run for the status that the action itself sets: with an App's token each run would start the
 * next. @throws UserError
 */
export function refuseOwnStatus(commitStatus: string | null, event: string, payload: unknown): void {
  if (event !== 'status' || commitStatus === null) return;
  const { context } = parsePayload(payload);
  // GitHub's contexts are case-insensitive.
  if (context?.trim().toLowerCase() !== commitStatus.trim().toLowerCase()) return;
  throw new UserError(
    `commit_status: \`${commitStatus}\` is the status that started this workflow, so the action would start itself again and again. ` +
      "Add to the job `if: github.event.context == 'Datafold' && github.event.state != 'pending'`, or choose another name for `commit_status`. No request was sent to Datafold.",
  );
}
