import type { CiRunFinding } from './ci-run.ts';
import { resultFacts } from './data-diff.ts';
import type { MissingTables } from './expected-tables.ts';
import type { Judgment, Reason } from './policy.ts';
import type { Snapshot, Uncovered } from './snapshot.ts';
import type { Verdict } from './verdict.ts';

/** Why the label's history shows no person who may accept. Logins are untrusted text. */
export type LabelProblem =
  /** GitHub lists no event for the label. */
  | { readonly kind: 'no-event' }
  /** The newest event removes the label, so GitHub's two answers disagree. */
  | { readonly kind: 'removed' }
  /** A bot or an app has the account that added the label. */
  | { readonly kind: 'not-a-person'; readonly by: string }
  /** An app or an agent added the label in a person's name. */
  | { readonly kind: 'through-app'; readonly by: string }
  /** `override_by` does not list the person. */
  | { readonly kind: 'not-allowed'; readonly by: string }
  /** The author of the pull request added the label, and may not. */
  | { readonly kind: 'is-author'; readonly by: string };

/** Why the data files of a commit have no hash. */
export type DataFilesProblem = 'no-match' | 'no-blob' | 'too-many-files' | 'head-moved';

/** Why a failure was not accepted. Whatever is missing, the failure stands. */
export type NotAccepted =
  /** The run knows no pull request, no head commit, or has no access to GitHub. */
  | { readonly kind: 'no-pull-request' | 'no-head' | 'no-github' }
  /** A reason of this failure is of a kind that nobody can accept. */
  | { readonly kind: 'not-acceptable' }
  /** The comment does not show this failure, or not for certain. */
  | { readonly kind: 'not-shown' }
  /** More diffs fail than a record holds. */
  | { readonly kind: 'too-many'; readonly failing: number }
  /** Nobody has added the label yet. */
  | { readonly kind: 'not-labeled' }
  /** The pull request has moved on to another commit than the one that was judged. */
  | { readonly kind: 'head-moved' }
  | LabelProblem
  /** There is no comment of this check on the pull request. */
  | { readonly kind: 'no-report'; readonly prNumber: number }
  /** Several checks share `comment_key`, so it is unclear whose comment was accepted. */
  | { readonly kind: 'shared-key' }
  /** The comment shows nothing that could be accepted, or an earlier version wrote it. */
  | { readonly kind: 'no-record' }
  /** Someone changed the comment's text, or another API key signed it. */
  | { readonly kind: 'not-ours' }
  /** The comment is being written. */
  | { readonly kind: 'not-shown-yet' }
  /** The label was added before the comment showed these results. */
  | { readonly kind: 'older-than-report'; readonly by: string; readonly at: string }
  /** The comment is about an earlier commit, and `data_paths` is not set. */
  | { readonly kind: 'other-commit' }
  /** Data files differ from those of the commit that the comment is about. */
  | { readonly kind: 'files-changed' }
  /** It is unknown whether data files differ. */
  | { readonly kind: 'files-unknown'; readonly problem: DataFilesProblem }
  /** Some diffs are worse than the comment showed them. */
  | {
      readonly kind: 'worse';
      readonly by: string;
      readonly uncovered: readonly { readonly id: number; readonly why: Uncovered }[];
    }
  /** GitHub did not answer. `problem` is this project's own text. */
  | { readonly kind: 'unreadable'; readonly problem: string };

/** Whether a person accepted what fails. Label and login are untrusted text. */
export type Acceptance =
  | {
      readonly kind: 'accepted';
      readonly label: string;
      readonly by: string;
      /** When the label was added (ISO 8601, GitHub's clock). */
      readonly at: string;
      /** The comment showed this commit, or an earlier one with the same data files. */
      readonly basis: 'same-commit' | 'same-files';
      /** The failing diffs as the comment showed them, with the IDs of this run. */
      readonly shown: readonly Snapshot[];
      /** The encoded record on which it was decided; carried on unchanged. */
      readonly record: string;
    }
  | { readonly kind: 'not-accepted'; readonly label: string; readonly why: NotAccepted };

/** The parts of a run's result that can fail it. */
type Failure = {
  readonly judgments: readonly Judgment[];
  readonly ciRun: CiRunFinding | null;
  readonly missingTables: MissingTables | null;
};

/**
 * Decides whether a person may accept this failure: every reason that fails is a known result, a threshold,
 * or `sampled`.
 */
export function isAcceptable({ judgments, ciRun, missingTables }: Failure): boolean {
  const failing = judgments.filter(({ verdict }) => verdict === 'fail');
  const problems = ciRun === null ? [] : ciRun.kind === 'nothing' ? [ciRun] : ciRun.problems;
  return (
    failing.length > 0 &&
    missingTables?.verdict !== 'fail' &&
    !problems.some(({ verdict }) => verdict === 'fail') &&
    failing.every(({ undetermined, reasons }) => !undetermined && reasons.every(isAcceptableReason))
  );
}

function isAcceptableReason(reason: Reason): boolean {
  if (reason.verdict !== 'fail') return true;
  switch (reason.rule) {
    case 'result':
      return resultFacts[reason.result].isAcceptable;
    case 'threshold-not-met':
    case 'sampled':
      return true;
    case 'thresholds-met':
    case 'undetermined':
    case 'stale':
      return false;
  }
}

/** Applies an acceptance: an accepted failure becomes a warning, other verdicts stay. */
export function applyAcceptance(verdict: Verdict, acceptance: Acceptance | null): Verdict {
  return verdict === 'fail' && acceptance?.kind === 'accepted' ? 'warn' : verdict;
}

/** How a diff changed since the last report: rows that differ, and whether it is identical now. */
export type ChangeSince = {
  readonly id: number;
  readonly before: number | null;
  readonly now: number | null;
  readonly isIdentical: boolean;
};

/** Changes since the report that the comment showed before. */
export type SinceLastReport = { readonly head: string; readonly changes: readonly ChangeSince[] };
