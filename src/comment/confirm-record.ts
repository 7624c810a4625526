import { type RecordKeys, readRecord } from '../acceptance/record.ts';
import { CancelledError, GitHubError } from '../errors.ts';
import type { GitHub } from '../ports.ts';
import { formatComment, parseComment } from './marker.ts';
import { addShownAt } from './record-line.ts';

/**
 * Whether the record that was just written can be accepted. `not-listed`: the comment has no room to list
 * every failing diff, so it carries none. `shared`: several checks share the comment's key.
 */
export type Confirmation = 'confirmed' | 'not-listed' | 'shared' | 'unconfirmed';

/**
 * Adds to the record the time of GitHub's clock from which the comment shows it: only then can it be
 * accepted.
 */
export async function confirmRecord(
  { id, sharedWith }: { readonly id: number; readonly sharedWith: unknown },
  keys: RecordKeys,
  { github, instance }: { readonly github: GitHub; readonly instance: string | null },
  signal: AbortSignal,
): Promise<Confirmation> {
  if (sharedWith !== null) return 'shared';
  try {
    const { body, updatedAt } = await github.fetchComment(id, signal);
    const present = parseComment(body);
    if (present === null || updatedAt === null) return 'unconfirmed';
    if (present.marker.instance !== instance || present.marker.phase !== 'done') return 'unconfirmed';
    if (present.recordLine === null) return 'not-listed';
    // Someone changed the text in between.
    if (readRecord(present.recordLine, present.text, keys).kind !== 'record') return 'unconfirmed';
    const content = addShownAt(present, updatedAt, keys);
    if (content !== null)
      await github.updateComment(id, formatComment({ marker: present.marker, ...content }), signal);
    return 'confirmed';
  } catch (error) {
    if (signal.reason instanceof CancelledError) throw signal.reason;
    if (error instanceof GitHubError || signal.aborted) return 'unconfirmed';
    throw error;
  }
}
