import type { GitHub } from '../ports.ts';
import type { ParsedComment } from './marker.ts';
import { findFamily } from './own-comments.ts';

/**
 * Reads the comment of this check as it stands: `null` without one, `shared` where several checks use the
 * same `comment_key`. Rejects with a `GitHubError`.
 */
export async function readOwnReport(
  prNumber: number,
  keys: readonly string[],
  github: GitHub,
  signal: AbortSignal,
): Promise<ParsedComment | 'shared' | null> {
  const { comments, viewer, hasMore } = await github.fetchConversation(prNumber, signal);
  const further = hasMore ? await github.fetchComments(prNumber, { fromPage: 2 }, signal) : [];
  const { own } = await findFamily({ comments: [...comments, ...further], viewer }, keys, github, signal);
  const [only, ...others] = own;
  if (only === undefined) return null;
  return others.length > 0 ? 'shared' : only;
}
