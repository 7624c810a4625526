import type { Staleness, UnknownTarget } from '../../diff/staleness.ts';
import type { Facts } from '../facts.ts';
import { shortenSha } from '../links.ts';
import { code, enumerate, type Phrase, raw, text } from '../phrase.ts';
import { adviseRerun } from '../rerun-advice.ts';

type Context = Pick<Facts, 'ciRun' | 'target'>;

/** The words of a report about a diff for another commit or pull request. */
type StalenessMessage<T> = {
  /** For a narrow cell. */
  readonly label: (staleness: T) => string;
  /** For the headline, as it follows "identical, but ". */
  readonly clause: (staleness: T) => string;
  readonly finding: (staleness: T) => Phrase;
  readonly advice: (staleness: T, context: Context) => Phrase;
};

type ByKind = {
  readonly [K in Staleness['kind']]: StalenessMessage<Staleness & { readonly kind: K }>;
};

const stalenessMessages: ByKind = {
  'other-pull-request': {
    label: () => 'other pull request',
    clause: () => 'for another pull request',
    finding: ({ recorded, expected }) =>
      text`This diff is for pull request ${raw(String(recorded))}, but this is pull request ${raw(String(expected))}.`,
    advice: ({ expected }, context) => adviseNewDiff(text`pull request ${raw(String(expected))}`, context),
  },
  'other-commit': {
    label: () => 'other commit',
    clause: () => 'for another commit',
    finding: ({ recorded, expected }) => {
      const digits = countDigitsApart(recorded, expected);
      return text`This diff is for commit ${formatCommit(recorded, digits)}, but the pull request is at ${formatCommit(expected, digits)}.`;
    },
    advice: (_, context) => adviseNewDiff(nameHead(context), context),
  },
  abbreviated: {
    label: () => 'short SHA',
    clause: () => 'with an ambiguous (short) commit SHA',
    finding: ({ recorded }) =>
      text`Datafold recorded a short SHA for this diff, ${formatCommit(recorded, recorded.length)}. That matches the head commit, but a short SHA isn't proof.`,
    advice: (_, context) =>
      text`Record the full commit SHA (${code('github.event.pull_request.head.sha')} is one), then ${adviseRerun(context)}.`,
  },
  ambiguous: {
    label: () => 'pull request not verified',
    clause: () => 'for one of several pull requests',
    finding: ({ recorded, candidates }) =>
      text`This diff is for pull request ${raw(String(recorded))}. Pull requests ${listNumbers(candidates)} have the same head commit, so the action can't tell which one this run checks.`,
    advice: () => text`Set ${code('pr_number')} to the pull request that this run checks.`,
  },
  'unsigned-merge': {
    label: () => 'unsigned merge commit',
    clause: () => 'for a merge commit that GitHub did not create',
    finding: ({ recorded }) =>
      text`This diff is for commit ${formatCommit(recorded)}. It merges the head commit, but GitHub does not report it as its own merge, so it can contain other changes.`,
    advice: (_, context) => adviseNewDiff(nameHead(context), context),
  },
  unreadable: {
    label: ({ field }) => (field === 'ci_pr_num' ? 'unreadable pull request' : 'unreadable commit'),
    clause: ({ field }) =>
      field === 'ci_pr_num' ? 'with an unreadable pull request number' : 'with an unreadable commit SHA',
    finding: ({ field }) =>
      field === 'ci_pr_num'
        ? text`Datafold recorded a pull request for this diff, but ${code('ci_pr_num')} is not a pull request number, so it could not be verified.`
        : text`Datafold recorded a commit for this diff, but ${code('ci_pr_sha')} is not a commit SHA, so it could not be verified.`,
    advice: () =>
      text`Run the diff again. If Datafold records the same value again, report it to Datafold's support.`,
  },
  'not-checked': {
    label: ({ against }) =>
      against === 'pull-request' ? 'pull request not verified' : 'commit not verified',
    clause: ({ against }) =>
      `for a ${against === 'pull-request' ? 'pull request' : 'commit'} that could not be verified`,
    finding: explainNotVerified,
    advice: (staleness) =>
      staleness.against === 'merges'
        ? text`Re-run this job. If this stays so, add the permission ${code('contents: read')}. If the diffs name more than 50 commits, split them over several steps.`
        : unknownTargets[staleness.why].advice,
  },
};

/** Labels a stale diff for a narrow cell. */
export function labelStale(staleness: Staleness): string {
  return findStaleMessage(staleness).label(staleness);
}

/** Summarizes for the headline what a stale diff is for. */
export function summarizeStaleness(staleness: Staleness): string {
  return findStaleMessage(staleness).clause(staleness);
}

/** Explains in whole sentences what a stale diff is for, and what this run checks. */
export function explainStaleness(staleness: Staleness): Phrase {
  return findStaleMessage(staleness).finding(staleness);
}

/** Advises how to get a diff of the head commit, or what verifies that this one is. */
export function adviseOnStaleness(staleness: Staleness, context: Context): Phrase {
  return findStaleMessage(staleness).advice(staleness, context);
}

function findStaleMessage(staleness: Staleness): StalenessMessage<Staleness> {
  return stalenessMessages[staleness.kind] as StalenessMessage<Staleness>;
}

const setNumber = text`Set ${code('pr_number')} to the pull request that this run checks, or run this check on ${code('pull_request')}.`;

/** All words about an unknown pull request or head commit. `problem` follows "This diff is for X, but ". */
const unknownTargets: Readonly<Record<UnknownTarget, { readonly problem: string; readonly advice: Phrase }>> =
  {
    'no-answer': {
      problem: 'the action could not read this pull request from GitHub',
      advice: text`Re-run this job. If this stays so, see the warning about the pull request in the log: a permission is missing, or ${code('pr_number')} is wrong.`,
    },
    'no-github': {
      problem: 'the action has no access to GitHub to find the head commit of this run',
      advice: text`Check ${code('github_token')}, then re-run this job.`,
    },
    several: {
      problem: 'several open pull requests come from the branch of this run',
      advice: setNumber,
    },
    'none-found': {
      problem: 'the action found no pull request for this run',
      advice: setNumber,
    },
  };

function explainNotVerified(staleness: Staleness & { readonly kind: 'not-checked' }): Phrase {
  const { against, recorded } = staleness;
  if (against === 'merges')
    return text`This diff is for commit ${formatCommit(recorded)}, and the action could not verify that it is a merge of the head commit.`;
  const what =
    against === 'head' ? text`commit ${formatCommit(recorded)}` : text`pull request ${raw(recorded)}`;
  return text`This diff is for ${what}, but ${raw(unknownTargets[staleness.why].problem)}, so it could not compare them.`;
}

function nameHead({ target: { headSha } }: Context): Phrase {
  const head = headSha === null ? null : shortenSha(headSha);
  return head === null ? text`the head commit` : text`commit ${code(head)}`;
}

const maxCandidates = 10;

function listNumbers(numbers: readonly number[]): Phrase {
  const shown = numbers.slice(0, maxCandidates).map((number) => raw(String(number)));
  const more = numbers.length - shown.length;
  return enumerate(more > 0 ? [...shown, raw(`${more} more`)] : shown);
}

function adviseNewDiff(what: Phrase, { ciRun }: Context): Phrase {
  return ciRun === null
    ? text`Run the diff for ${what} and pass its ID to this step. The usual cause is an ID from an earlier run (a cache, a hard-coded number, or a job that was not re-run).`
    : text`Open the CI run in Datafold: it recorded something else for this diff. Re-run Datafold's CI for ${what}, then re-run this job.`;
}

function formatCommit(sha: string, digits?: number): Phrase {
  const short = shortenSha(sha, digits);
  return short === null ? text`${sha}` : code(short);
}

/** Counts the digits that distinguish two SHAs. */
function countDigitsApart(one: string, other: string): number {
  const [left, right] = [one.toLowerCase(), other.toLowerCase()];
  let same = 0;
  while (same < left.length && left[same] === right[same]) same += 1;
  return Math.max(7, same + 1);
}
