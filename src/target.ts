import type { Observation } from './diff/policy.ts';
import type { Target } from './diff/stale.ts';
import { type Origin, withHead } from './github/event.ts';
import { type FoundTarget, findTarget, withHeadMerges } from './github/find-target.ts';
import type { GitHub, Log } from './ports.ts';
import { shortList } from './short-list.ts';

/** What completing the target needs of the world. */
export type TargetWorld = {
  readonly origin: Origin;
  readonly github: GitHub | null;
  readonly channels: { readonly log: Log };
};

/** What is being gated, with what only the diffs can tell; says in the log where number and head came from. */
export async function completeTarget(
  early: FoundTarget,
  observations: readonly Observation[],
  { origin, github, channels: { log } }: TargetWorld,
  signal: AbortSignal,
): Promise<Target> {
  // Much can have passed since the first try; GitHub may know now.
  const found = early.problem === null ? early : await findTarget(origin, github, signal);
  const diffs = observations.flatMap(({ diff }) => (diff === null ? [] : [diff]));
  const numbers = new Set(diffs.flatMap(({ ci }) => (ci.prNumber === null ? [] : [ci.prNumber])));
  const [named] = numbers.size === 1 ? numbers : [];
  const byDiffs = found.target.prNumber === null && origin.detached && named !== undefined;
  const { target, problem } = byDiffs ? await namedByDiffs(named, found, origin, github, signal) : found;
  const headTold = target.headSha === null ? '' : ', its head from GitHub';
  const source = byDiffs ? `the number as Datafold recorded it${headTold}` : origin.source;
  if (problem !== null) log.warning(problem, 'Pull request');
  log.info(`Gating ${inWords(target)} (${source}).`);
  if (origin.loose && diffs.some(({ ci }) => ci.prSha === null)) {
    log.warning(looseWarning(origin.event), 'Data diffs without a commit');
  }
  return withHeadMerges(target, diffs, github, signal);
}

/** The pull request that the diffs themselves name. Where GitHub does not tell its head there is nothing to compare them with. */
async function namedByDiffs(
  prNumber: number,
  { target }: FoundTarget,
  origin: Origin,
  github: GitHub | null,
  signal: AbortSignal,
): Promise<FoundTarget> {
  const found = await findTarget(withHead({ ...origin, prNumber }), github, signal);
  return found.problem === null ? found : { target: { ...target, prNumber }, problem: found.problem };
}

function inWords({ prNumber, several, headSha }: Target): string {
  const none = several === undefined ? 'no pull request' : `none of the pull requests ${shortList(several)}`;
  const pull = prNumber === null ? none : `pull request ${prNumber}`;
  return `${pull}, ${headSha === null ? 'no head commit' : `head commit ${headSha}`}`;
}

function looseWarning(event: string): string {
  return (
    `Datafold records no commit for at least one data diff, and a workflow started by ${event} does not run on the pull request’s own commit: ` +
    'nothing proves what the diff was made for. Take datadiff_id from a run on that commit, or have Datafold’s CI make the diff.'
  );
}
