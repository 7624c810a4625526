import type { GitHub } from '../ports.ts';
import { hashTables, listCommentKeys } from './identity.ts';
import type { Marker, ParsedComment } from './marker.ts';
import { findCommentsOfKey } from './own-comments.ts';
import { relate } from './relation.ts';
import type { WritingRun } from './types.ts';

/** Identifies the comment of this check: its `comment_key`, and the run as its marker would name it. */
export type OwnReportQuery = {
  readonly prNumber: number;
  readonly commentKey: string;
  /** `null` for a run that writes no comment, as in the merge queue: it reads that of another workflow. */
  readonly writingRun: Omit<WritingRun, 'head'> | null;
  readonly headSha: string;
  readonly diffs: Parameters<typeof hashTables>[0];
};

/**
 * Reads the present comment of this check: `null` if there is none, `shared` where several checks use the
 * same `comment_key`. Rejects with a `GitHubError`.
 */
export async function readOwnReport(
  { prNumber, commentKey, writingRun, headSha: head, diffs }: OwnReportQuery,
  github: GitHub,
  signal: AbortSignal,
): Promise<ParsedComment | 'shared' | null> {
  const { comments, viewer, hasMore, pull } = await github.fetchConversation(prNumber, signal);
  const further = hasMore ? await github.fetchComments(prNumber, { fromPage: 2 }, signal) : [];
  const keys = listCommentKeys(commentKey);
  const { own } = await findCommentsOfKey(
    { comments: [...comments, ...further], viewer },
    keys,
    github,
    signal,
  );
  const [only, ...others] = own;
  if (only === undefined) return null;
  const mine: Marker | null =
    writingRun === null
      ? null
      : {
          ...writingRun,
          head,
          tables: hashTables(diffs),
          key: only.marker.key,
          phase: 'done',
          verdict: null,
        };
  const isOthers = mine !== null && relate(mine, only.marker, pull.headSha) === 'other-gate';
  return isOthers || others.length > 0 ? 'shared' : only;
}
