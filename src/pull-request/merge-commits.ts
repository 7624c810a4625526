import type { DataDiff } from '../diff/data-diff.ts';
import type { Target } from '../diff/target.ts';
import type { Commit, GitHub } from '../ports.ts';

/** A workflow's token has 1,000 requests an hour for the whole repository. */
const maxLookups = 50;
const maxConcurrent = 8;

/** How a commit relates to the head; `null` where GitHub did not respond. */
type MergeKind = 'github-merge' | 'unsigned-merge' | 'no-merge' | null;

/**
 * Looks up the commits that diffs name besides the head: Datafold records the pull request's merge commit in
 * one of its settings. Only GitHub's own merge of the head counts as the head, since any other can contain
 * any files.
 */
export async function addHeadMerges(
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
  const commits = await lookUpCommits(unknown, github, signal);
  const kinds = new Map(unknown.map((sha) => [sha, classifyMerge(commits.get(sha), headSha)]));
  const doubtful = [...kinds].filter(([, kind]) => kind !== 'github-merge').map(([sha]) => sha);
  const ownMerge = doubtful.length === 0 ? null : await readMergeCommit(target, github, signal);
  if (ownMerge !== null && doubtful.includes(ownMerge) && isMergeOfHead(commits.get(ownMerge), headSha))
    kinds.set(ownMerge, 'github-merge');
  const ofKind = (wanted: MergeKind) => unknown.filter((sha) => kinds.get(sha) === wanted);
  const [unsignedMerges, unverifiable] = [ofKind('unsigned-merge'), ofKind(null)];
  return {
    ...target,
    headMerges: [...target.headMerges, ...ofKind('github-merge')],
    ...(unsignedMerges.length > 0 ? { unsignedMerges } : {}),
    ...(unverifiable.length > 0 ? { unverifiable } : {}),
  };
}

/** A commit from GitHub; `null` if the repository does not have it. */
type FoundCommit = Commit | null;

/** Fetches commits, several at a time. After one failed request no more are sent. */
async function lookUpCommits(
  shas: readonly string[],
  github: GitHub,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, FoundCommit>> {
  const queue = shas.slice(0, maxLookups);
  const commits = new Map<string, FoundCommit>();
  const work = async () => {
    for (let sha = queue.shift(); sha !== undefined; sha = queue.shift()) {
      const commit = await readCommit(sha, github, signal);
      if (commit === 'no response') queue.length = 0;
      else commits.set(sha, commit);
    }
  };
  await Promise.all(Array.from({ length: maxConcurrent }, work));
  return commits;
}

function readCommit(sha: string, github: GitHub, signal: AbortSignal): Promise<FoundCommit | 'no response'> {
  return github.fetchCommit(sha, signal).catch(() => 'no response' as const);
}

function classifyMerge(commit: FoundCommit | undefined, headSha: string): MergeKind {
  if (commit === undefined) return null;
  if (commit === null || commit.parents.length < 2 || commit.parents.at(-1) !== headSha) return 'no-merge';
  return commit.parents.length === 2 && commit.isSignedByGitHub ? 'github-merge' : 'unsigned-merge';
}

/**
 * Reads the pull request's own `merge_commit_sha`, which identifies GitHub's merge if GitHub did not sign it.
 */
async function readMergeCommit(
  { prNumber, headSha }: Target,
  github: GitHub,
  signal: AbortSignal,
): Promise<string | null> {
  if (prNumber === null) return null;
  try {
    const pull = await github.fetchPullRequest(prNumber, signal);
    return pull.headSha === headSha ? pull.mergeSha : null;
  } catch {
    return null;
  }
}

/** Checks that GitHub's merge is one of this head: right after a push it is still that of the head before. */
function isMergeOfHead(commit: FoundCommit | undefined, headSha: string): boolean {
  if (commit === undefined || commit === null) return true;
  // One parent: the pull request was squashed or rebased.
  return commit.parents.length < 2 || (commit.parents.length === 2 && commit.parents[1] === headSha);
}
