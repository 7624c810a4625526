import type { DataDiff } from '../diff/data-diff.ts';
import type { Target } from '../diff/stale.ts';
import { CancelledError } from '../errors.ts';
import type { GitHub, PullRequest } from '../ports.ts';
import type { Origin } from './event.ts';
import { GitHubError } from './github-error.ts';

/** What is being gated, with what GitHub had to be asked for; `problem` when an answer did not come (the gate goes on without). */
export type FoundTarget = { readonly target: Target; readonly problem: string | null };

/** Completes what the event tells: the head of the pull request, or the pull request of the head. Rejects only when the run is cancelled. */
export async function findTarget(
  origin: Origin,
  github: GitHub | null,
  signal: AbortSignal,
): Promise<FoundTarget> {
  const told: Target = {
    prNumber: origin.prNumber,
    headSha: origin.headSha?.toLowerCase() ?? null,
    headMerges: origin.mergeSha === null ? [] : [origin.mergeSha.toLowerCase()],
  };
  if (github === null || origin.ask === null) return { target: told, problem: null };
  try {
    return { target: { ...told, ...(await asked(origin, told, github, signal)) }, problem: null };
  } catch (error) {
    if (signal.reason instanceof CancelledError) throw signal.reason;
    return {
      target: { ...told, unverified: true },
      problem:
        error instanceof GitHubError
          ? error.message
          : 'GitHub did not tell the pull request and its head in time, so what the diffs are about cannot be checked. Most likely a passing fault: re-run the job.',
    };
  }
}

async function asked(
  origin: Origin,
  told: Target,
  github: GitHub,
  signal: AbortSignal,
): Promise<Partial<Target>> {
  if (origin.ask === 'head-of-pull-request' && told.prNumber !== null) {
    return { headSha: (await github.pullRequest(told.prNumber, signal)).headSha };
  }
  if (told.headSha === null) return {};
  const { headSha } = told;
  // Two ways to one answer: if the first fails, the second may still know.
  const { headBranch } = origin;
  const byBranch =
    headBranch === null ? [] : await github.pullRequestsFrom(headBranch, signal).catch(() => []);
  const ofBranch = withHeadSha(byBranch, headSha);
  const numbers =
    ofBranch.length === 1 ? ofBranch : withHeadSha(await github.pullRequestsOf(headSha, signal), headSha);
  const [prNumber = null] = numbers.length === 1 ? numbers : [];
  return numbers.length > 1 ? { several: numbers } : { prNumber };
}

/** The open pull requests whose head is this commit, oldest first. */
function withHeadSha(pulls: readonly PullRequest[], headSha: string): readonly number[] {
  const matching = pulls.filter((pull) => pull.open && pull.headSha === headSha);
  return matching.map(({ number }) => number).toSorted((a, b) => a - b);
}

/** How many commits GitHub is asked about, and how many at a time: a workflow's token has a thousand requests an hour for everybody. */
const mostLookUps = 50;
const atOnce = 8;

/**
 * Adds the commits that diffs name and that turn out to be merges of the head (its last parent is the head): Datafold records the
 * merge commit in one of its settings. One that this repository does not know is none; of one that was not told it stays unclear.
 */
export async function withHeadMerges(
  target: Target,
  diffs: readonly DataDiff[],
  github: GitHub | null,
  signal: AbortSignal,
): Promise<Target> {
  const { headSha } = target;
  if (headSha === null || github === null) return target;
  const known = [headSha, ...target.headMerges];
  const named = diffs.flatMap(({ ci }) => (ci.prSha === null ? [] : [ci.prSha.toLowerCase()]));
  const unknown = [...new Set(named)].filter((sha) => /^[0-9a-f]{40,64}$/.test(sha) && !known.includes(sha));
  const told = await lookUp(unknown, (sha) => isMerge(sha, headSha, github, signal));
  const unclear = unknown.filter((sha) => !told.has(sha));
  const headMerges = [...target.headMerges, ...unknown.filter((sha) => told.get(sha) === true)];
  return { ...target, headMerges, ...(unclear.length > 0 ? { unclear } : {}) };
}

/** What is told of each, as far as it is told: after one that GitHub does not answer for, no more are asked about. */
async function lookUp(
  shas: readonly string[],
  ask: (sha: string) => Promise<boolean | null>,
): Promise<ReadonlyMap<string, boolean>> {
  const left = shas.slice(0, mostLookUps);
  const told = new Map<string, boolean>();
  const askOn = async () => {
    for (let sha = left.shift(); sha !== undefined; sha = left.shift()) {
      const answer = await ask(sha);
      if (answer === null) left.length = 0;
      else told.set(sha, answer);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, askOn));
  return told;
}

/** Whether a commit merges the head; `null` where GitHub does not tell. */
async function isMerge(
  sha: string,
  headSha: string,
  github: GitHub,
  signal: AbortSignal,
): Promise<boolean | null> {
  try {
    const parents = await github.parentsOf(sha, signal);
    return parents.length > 1 && parents.at(-1) === headSha;
  } catch (error) {
    const isUnknown = error instanceof GitHubError && (error.status === 404 || error.status === 422);
    return isUnknown ? false : null;
  }
}
