import { setMaxListeners } from 'node:events';
import type { CancelResult, DatafoldControl, RunContext } from '../ports.ts';
import { formatIds } from '../report/format-ids.ts';

/** Result of cancelling diffs. Datafold did not confirm `missed`. */
export type CancelOutcome = {
  readonly cancelled: readonly number[];
  readonly finished: readonly number[];
  readonly missed: readonly number[];
};

/** Cancels diffs in Datafold, until the signal aborts. Never rejects. */
export async function cancelDiffs(
  ids: readonly number[],
  datafold: DatafoldControl,
  { limiter, signal }: Pick<RunContext, 'limiter' | 'signal'>,
): Promise<CancelOutcome> {
  setMaxListeners(0, signal);
  const results = await Promise.all(
    ids.map((id) =>
      limiter.run(() => datafold.cancelDiff(id, signal), signal).catch(() => 'unclear' as const),
    ),
  );
  const pick = (wanted: CancelResult) => ids.filter((_id, at) => results[at] === wanted);
  return { cancelled: pick('cancelled'), finished: pick('finished'), missed: pick('unclear') };
}

/** Formats one log line about cancelled diffs. */
export function formatCancelled({ cancelled, finished, missed }: CancelOutcome): string {
  const asked = cancelled.length + finished.length + missed.length;
  return [
    `Cancelled ${cancelled.length} of ${asked} data ${asked === 1 ? 'diff' : 'diffs'} in Datafold, because the workflow was cancelled.`,
    ...(finished.length > 0 ? [`${formatIds(finished)} had already finished.`] : []),
    ...(missed.length > 0
      ? [
          `Datafold did not confirm this in time for ${formatIds(missed)}: if they still run, cancel them on their pages.`,
        ]
      : []),
  ].join(' ');
}
