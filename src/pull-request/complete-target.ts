import type { Observation } from '../diff/observation.ts';
import type { Target } from '../diff/target.ts';
import type { GitHub, Log } from '../ports.ts';
import { formatIds } from '../report/format-ids.ts';
import { type FoundTarget, findTarget } from './find-target.ts';
import { addHeadMerges } from './merge-commits.ts';
import { type Origin, setHeadLookup } from './origin.ts';

/** Services that completing the target needs. */
export type TargetContext = {
  readonly origin: Origin;
  readonly github: GitHub | null;
  readonly log: Log;
};

/** Completes the target with what only the diffs give, and logs where number and head come from. */
export async function completeTarget(
  early: FoundTarget,
  observations: readonly Observation[],
  { origin, github, log }: TargetContext,
  signal: AbortSignal,
): Promise<Target> {
  // GitHub may respond now, long after the first request.
  const found = early.problem === null ? early : await findTarget(origin, github, signal);
  const diffs = observations.flatMap(({ diff }) => (diff === null ? [] : [diff]));
  const numbers = new Set(diffs.flatMap(({ ci }) => (ci.prNumber === null ? [] : [ci.prNumber])));
  const [named] = numbers.size === 1 ? numbers : [];
  const isNamed = found.target.prNumber === null && origin.place === 'noPullRequest' && named !== undefined;
  const { target, problem } = isNamed ? await findNamed(named, found, { origin, github }, signal) : found;
  const headSource = target.headSha === null ? '' : ', its head from GitHub';
  const source = isNamed ? `the number as Datafold recorded it${headSource}` : origin.sourceText;
  if (problem !== null) log.warning(problem, 'Pull request');
  if (!isKnownEarly(early, origin)) log.info(`Target: ${describeTarget(target)} (${source}).`);
  const recordsNoCommit = diffs.some(({ ci }) => ci.prSha === null && !ci.unreadable.includes('ci_pr_sha'));
  if (origin.place === 'notOnHead' && recordsNoCommit)
    log.warning(warnOfNoCommit(origin.event), 'Data diffs without a commit');
  return addHeadMerges(target, diffs, github, signal);
}

/** Logs the target before polling starts, if the diffs can add nothing to it. */
export function logEarlyTarget(finding: Promise<FoundTarget>, origin: Origin, log: Log): void {
  finding.then(
    (early) => {
      if (isKnownEarly(early, origin))
        log.info(`Target: ${describeTarget(early.target)} (${origin.sourceText}).`);
    },
    () => undefined,
  );
}

function isKnownEarly({ target, problem }: FoundTarget, { place }: Origin): boolean {
  return problem === null && (target.prNumber !== null || place !== 'noPullRequest');
}

/** Finds the pull request that the diffs name. Without its head there is nothing to compare them with. */
async function findNamed(
  prNumber: number,
  { target }: FoundTarget,
  { origin, github }: Pick<TargetContext, 'origin' | 'github'>,
  signal: AbortSignal,
): Promise<FoundTarget> {
  const found = await findTarget(setHeadLookup({ ...origin, prNumber }), github, signal);
  return found.problem === null ? found : { target: { ...target, prNumber }, problem: found.problem };
}

function describeTarget({ prNumber, candidates, headSha }: Target): string {
  const none =
    candidates === undefined ? 'no pull request' : `none of the pull requests ${formatIds(candidates)}`;
  const pull = prNumber === null ? none : `pull request ${prNumber}`;
  return `${pull}, ${headSha === null ? 'no head commit' : `head commit ${headSha}`}`;
}

function warnOfNoCommit(event: string): string {
  return (
    `Datafold records no commit for at least one data diff, and a workflow started by ${event} does not run on the pull request's own commit: ` +
    "the action can't verify which commit the diff is for. Take datadiff_id from a run on that commit, or let Datafold's CI run the diff."
  );
}
