import type { Override } from '../diff/override.ts';
import type { Target } from '../diff/stale.ts';
import type { GitHub, Labelling, PullRequestDetails } from '../ports.ts';
import { GitHubError } from './github-error.ts';
import { byEvent, byHistory, type Finding, newestLabelling, objection } from './override-evidence.ts';

/** Asks GitHub whether a person has accepted the head with this label. Never rejects: what cannot be found out accepts nothing. */
export async function findOverride(
  label: string,
  target: Target,
  labelling: Labelling | null,
  github: GitHub | null,
  signal: AbortSignal,
): Promise<Override> {
  const found = await finding(label, target, labelling, github, signal).catch(
    (error: unknown): Finding => ({
      missing: {
        kind: 'unreadable',
        problem: error instanceof GitHubError ? error.message : 'GitHub did not answer in time.',
      },
    }),
  );
  return 'missing' in found
    ? { kind: 'not-accepted', label, why: found.missing }
    : { kind: 'accepted', label, ...found };
}

async function finding(
  label: string,
  { prNumber, headSha }: Target,
  labelling: Labelling | null,
  github: GitHub | null,
  signal: AbortSignal,
): Promise<Finding> {
  if (prNumber === null) return { missing: { kind: 'no-pull-request' } };
  if (headSha === null) return { missing: { kind: 'no-head' } };
  if (github === null) return { missing: { kind: 'no-github' } };
  const pull = await github.pullRequest(prNumber, signal);
  const against = objection(label, headSha, pull);
  if (against !== null) return { missing: against };
  const told = byEvent(label, headSha, labelling);
  if (told !== null) return told;
  const newest = newestLabelling(label, await github.labellings(prNumber, signal));
  // Where nobody can have accepted, nobody needs to know when the branch moved.
  if (newest === null || !newest.byPerson) return byHistory(headSha, newest, []);
  return byBranch(headSha, newest, pull, github, signal);
}

async function byBranch(
  headSha: string,
  newest: Labelling,
  { headBranch }: PullRequestDetails,
  github: GitHub,
  signal: AbortSignal,
): Promise<Finding> {
  if (headBranch === null) return { missing: { kind: 'branch-gone' } };
  try {
    return byHistory(headSha, newest, await github.branchMoves(headBranch, signal));
  } catch (error) {
    const hidden = error instanceof GitHubError && (error.status === 403 || error.status === 404);
    if (hidden && headBranch.fork) return { missing: { kind: 'fork' } };
    throw error;
  }
}
