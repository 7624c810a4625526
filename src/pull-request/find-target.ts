import type { Target } from '../diff/target.ts';
import { CancelledError } from '../errors.ts';
import type { GitHub, PullRequest } from '../ports.ts';
import type { Origin } from './origin.ts';

/**
 * The target, completed by GitHub; `problem` is set if GitHub did not respond, and the run continues without.
 */
export type FoundTarget = { readonly target: Target; readonly problem: string | null };

/**
 * Completes what the event gives: the head of the pull request, or the pull request of the head. Rejects only
 * when the run is cancelled.
 */
export async function findTarget(
  origin: Origin,
  github: GitHub | null,
  signal: AbortSignal,
): Promise<FoundTarget> {
  const known: Target = {
    prNumber: origin.prNumber,
    headSha: origin.headSha?.toLowerCase() ?? null,
    headMerges: origin.mergeSha === null ? [] : [origin.mergeSha.toLowerCase()],
    ...(origin.place === 'noPullRequest' ? { isOutsidePullRequests: true } : {}),
  };
  if (origin.lookup === null) return { target: known, problem: null };
  if (github === null) return { target: { ...known, withoutGitHub: true }, problem: null };
  try {
    return { target: { ...known, ...(await lookUp(origin, known, github, signal)) }, problem: null };
  } catch (error) {
    if (signal.reason instanceof CancelledError) throw signal.reason;
    return {
      target: { ...known, lookupFailed: true },
      // Every error of the port says what to do. Only the time limit of this run does not.
      problem: signal.aborted || !(error instanceof Error) ? lookupTimedOut : error.message,
    };
  }
}

const lookupTimedOut =
  'GitHub did not return the pull request and its head commit in time, so the action cannot verify what the diffs are for. This is usually temporary: re-run the job.';

async function lookUp(
  { lookup, headBranch }: Origin,
  { prNumber, headSha }: Target,
  github: GitHub,
  signal: AbortSignal,
): Promise<Partial<Target>> {
  if (lookup === 'head-of-pull-request' && prNumber !== null)
    return { headSha: (await github.fetchPullRequest(prNumber, signal)).headSha };
  if (lookup === 'pull-request-of-branch' && headBranch !== null)
    return findByBranch(await github.findPullRequestsOfBranch(headBranch, signal));
  return headSha === null ? {} : findByHead(headSha, headBranch, github, signal);
}

/**
 * Takes the pull request of a branch, and its head commit, which is the branch's and so the same for several.
 */
function findByBranch(pulls: readonly PullRequest[]): Partial<Target> {
  const open = pulls.filter((pull) => pull.open);
  const heads = new Set(open.map((pull) => pull.headSha));
  const [headSha = null] = heads.size === 1 ? heads : [];
  return { headSha, ...takeOnlyNumber(open.map(({ number }) => number)) };
}

/** Finds the pull request of a commit, in two ways: GitHub's list by commit may not have those of forks. */
async function findByHead(
  headSha: string,
  headBranch: string | null,
  github: GitHub,
  signal: AbortSignal,
): Promise<Partial<Target>> {
  const byBranch =
    headBranch === null ? [] : await github.findPullRequestsOfBranch(headBranch, signal).catch(() => []);
  const ofBranchAlone = listOpenWithHead(byBranch, headSha);
  if (ofBranchAlone.length === 1) return takeOnlyNumber(ofBranchAlone);
  const ofCommit = listOpenWithHead(await github.findPullRequestsOfCommit(headSha, signal), headSha);
  return takeOnlyNumber([...ofBranchAlone, ...ofCommit]);
}

function listOpenWithHead(pulls: readonly PullRequest[], headSha: string): readonly number[] {
  return pulls.filter((pull) => pull.open && pull.headSha === headSha).map(({ number }) => number);
}

/** Takes the only pull request. Of several none is meant more than another. */
function takeOnlyNumber(numbers: readonly number[]): Partial<Target> {
  const candidates = [...new Set(numbers)].toSorted((a, b) => a - b);
  const [prNumber = null] = candidates;
  return candidates.length > 1 ? { candidates } : { prNumber };
}
