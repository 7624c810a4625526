import { writeMarker } from '../github/marker.ts';
import { ownComments } from '../github/own-comments.ts';
import { isByRun, textOf } from '../github/sticky-comment.ts';
import type { GitHub } from '../ports.ts';
import { type BannerFacts, stoppedBanner, withBanner } from '../report/banner.ts';

/** Which run was stopped, and the pull request on which it may have left a comment that says "running". */
export type StoppedRun = {
  readonly prNumber: number;
  readonly key: string;
  readonly run: { readonly id: string; readonly attempt: string };
  readonly links: Omit<BannerFacts, 'headSha'>;
};

/**
 * Puts a comment right that this very run left as "running". Touches no other comment, creates none, and says nothing about
 * any diff. Answers whether there was one. Rejects with a `GitHubError`.
 */
export async function markStopped(
  stopped: StoppedRun,
  github: GitHub,
  signal: AbortSignal,
): Promise<boolean> {
  const { id: run, attempt } = stopped.run;
  const own = await ownComments(github, stopped.prNumber, stopped.key, signal);
  const left = own.filter(
    (comment) => isByRun(comment, { run, attempt }) && comment.marker.phase === 'running',
  );
  for (const comment of left) {
    const facts = { ...stopped.links, headSha: comment.marker.head === 'none' ? null : comment.marker.head };
    const marker = writeMarker({ ...comment.marker, phase: 'done' });
    await github.updateComment(
      comment.id,
      marker + withBanner(stoppedBanner(facts), textOf(comment)),
      signal,
    );
  }
  return left.length > 0;
}
