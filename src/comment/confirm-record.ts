import type { RecordKeys } from '../acceptance/record.ts';
import { CancelledError } from '../errors.ts';
import { GitHubError } from '../github/github-error.ts';
import type { GitHub } from '../ports.ts';
import { formatComment, parseComment } from './marker.ts';
import { addShownAt } from './record-line.ts';

/**
 * Adds to the record the time of GitHub's clock from which the comment shows it: only then can it be
 * accepted. Answers whether it can. Where several checks share the comment's key, nobody can.
 */
export async function confirmRecord(
  { id, sharedWith }: { readonly id: number; readonly sharedWith: unknown },
  keys: RecordKeys,
  { github, instance }: { readonly github: GitHub; readonly instance: string | null },
  signal: AbortSignal,
): Promise<boolean> {
  if (sharedWith !== null) return false;
  try {
    const { body, updatedAt } = await github.fetchComment(id, signal);
    const present = parseComment(body);
    if (present === null || present.recordLine === null || updatedAt === null) return false;
    if (present.marker.instance !== instance || present.marker.phase !== 'done') return false;
    const content = addShownAt(present, updatedAt, keys);
    if (content !== null)
      await github.updateComment(id, formatComment({ marker: present.marker, ...content }), signal);
    return true;
  } catch (error) {
    if (signal.reason instanceof CancelledError) throw signal.reason;
    if (error instanceof GitHubError || signal.aborted) return false;
    throw error;
  }
}
