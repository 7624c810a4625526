import { writeMarker } from '../github/marker.ts';
import { ownComments } from '../github/own-comments.ts';
import { isByRun, textOf } from '../github/sticky-comment.ts';
import type { GitHub } from '../ports.ts';
import { type BannerFacts, faultBanner, stoppedBanner, withBanner } from '../report/banner.ts';

/** Which run came to no verdict and why, and the pull request on which it may have left a comment that says "running". */
export type StoppedRun = {
  /** Stopped by GitHub, as far as is known, or ended by a fault of ours. */
  readonly why: 'stopped' | 'fault';
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
  const banner = stopped.why === 'fault' ? faultBanner : stoppedBanner;
  const own = await ownComments(github, stopped.prNumber, stopped.key, signal);
  const left = own.filter(
    (comment) => isByRun(comment, { run, attempt }) && comment.marker.phase === 'running',
  );
  for (const comment of left) {
    const facts = { ...stopped.links, headSha: comment.marker.head === 'none' ? null : comment.marker.head };
    const marker = writeMarker({ ...comment.marker, phase: 'done' });
    await github.updateComment(comment.id, marker + withBanner(banner(facts), textOf(comment)), signal);
  }
  return left.length > 0;
}
