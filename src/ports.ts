import type { PullRequestHistory } from './acceptance/history.ts';
import type { Comments } from './comment/comments.ts';
import type { Statuses } from './commit-status/statuses.ts';
import type { CiCommit, CiRun, ListedDiff } from './diff/ci-run.ts';
import type { DataDiff } from './diff/data-diff.ts';
import type { DiffDetails } from './diff/details.ts';
import type { RequestProblem } from './diff/policy.ts';

/**
 * Monotonic time in milliseconds since the process started, and sleep that hears a signal (it rejects with
 * the signal's reason).
 */
export type Clock = {
  readonly now: () => number;
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
};

/**
 * The log of the step. Text from outside may be passed: whatever could be read as a workflow command is made
 * harmless.
 */
export type Log = {
  readonly info: (message: string) => void;
  /** Also an annotation on the run's page. */
  readonly notice: (message: string, title?: string) => void;
  readonly warning: (message: string, title?: string) => void;
  readonly error: (message: string, title?: string) => void;
  readonly group: (title: string, lines: readonly string[]) => void;
};

export type Limiter = {
  /**
   * Runs a task when its turn comes, first come, first served. Rejects with the signal's reason if that comes
   * first.
   */
  readonly run: <T>(task: () => Promise<T>, signal: AbortSignal) => Promise<T>;
  /** Starts nothing for `ms`: the server asked for it. */
  readonly holdFor: (ms: number) => void;
};

/** What every part of a run may need. Take only what you use, by `Pick`. */
export type RunContext = {
  readonly clock: Clock;
  readonly utcNow: () => string;
  /** Uniform in [0, 1). */
  readonly random: () => number;
  readonly log: Log;
  /** Aborts when the run is cancelled. */
  readonly signal: AbortSignal;
  /** Queues all requests to Datafold. */
  readonly limiter: Limiter;
};

/** What stood in the way of one request, and whether asking again can help. */
export type RequestFailure = {
  readonly kind: 'failure';
  readonly problem: RequestProblem;
  /** `once`: ask once more, it may not be visible yet. `never-any`: nothing else will be answered either. */
  readonly retry: 'later' | 'once' | 'never' | 'never-any';
  /** What the server asked us to wait, in milliseconds; 0 for nothing. */
  readonly retryAfterMs: number;
};

/** One look at a diff: its body, or what stood in the way. Never throws but for cancelling. */
export type PollResult = { readonly kind: 'diff'; readonly diff: DataDiff } | RequestFailure;

/**
 * One page of a list: what was looked for on it, or what stood in the way. Never throws but for cancelling.
 */
export type PageResult<T> =
  | {
      readonly kind: 'page';
      readonly items: readonly T[];
      /** How many entries the page has, those that were not looked for included. */
      readonly entries: number;
      /** How many pages there are; `null` while that cannot be told. */
      readonly pages: number | null;
      /** How much the whole list holds, on all pages; `null` where it does not say. */
      readonly count: number | null;
    }
  | RequestFailure;

/**
 * What came of asking for details; without any, whether asking on is of use: for `other-diffs`, on the
 * `other-page`, or `never`.
 */
export type DetailsAnswer =
  | { readonly kind: 'details'; readonly details: DiffDetails }
  | { readonly kind: 'none'; readonly tryNext: 'other-diffs' | 'other-page' | 'never' };

export type Datafold = {
  readonly fetchDiff: (id: number, signal: AbortSignal) => Promise<PollResult>;
};

/** Datafold's own CI. Pages count from 1. */
export type DatafoldCi = {
  /** The CI runs of this very commit. */
  readonly fetchCiRuns: (
    configId: number,
    commit: CiCommit,
    page: number,
    signal: AbortSignal,
  ) => Promise<PageResult<CiRun>>;
  /** The diffs that belong to a CI run, newest first. */
  readonly fetchDiffsOfRun: (
    runId: number,
    page: number,
    signal: AbortSignal,
  ) => Promise<PageResult<ListedDiff>>;
};

export type DatafoldSummaries = {
  /**
   * What a diff's summary tells beyond its figures. Both pages are newer than some servers. Never throws but
   * for cancelling.
   */
  readonly fetchDetails: (
    id: number,
    page: 'summary_results' | 'summary',
    signal: AbortSignal,
  ) => Promise<DetailsAnswer>;
};

/**
 * What Datafold says of a diff that was to be cancelled: it is, or it had ended before; `unclear` where it
 * says neither.
 */
export type CancelAnswer = 'cancelled' | 'ended' | 'unclear';

export type DatafoldControl = {
  /** Rejects when Datafold gave no answer. */
  readonly cancelDiff: (id: number, signal: AbortSignal) => Promise<CancelAnswer>;
};

export type PullRequest = {
  readonly number: number;
  readonly open: boolean;
  readonly headSha: string;
};

/** A commit, as far as it can stand for another one. */
export type Commit = {
  /** Lower case. */
  readonly parents: readonly string[];
  /** GitHub committed it and verified its own signature: what the web interface and the merge of a pull request make. */
  readonly isSignedByGitHub: boolean;
};

/** A pull request by itself. `mergeSha` (`merge_commit_sha`) is `null` if it has none yet. */
export type PullRequestDetails = PullRequest & {
  readonly mergeSha: string | null;
  /** Login of who opened it; `null` for an account that no longer exists. */
  readonly author: string | null;
  readonly labels: readonly string[];
};

/** What the gate asks of GitHub. Every call rejects with a `GitHubError` when it fails for good. */
export type GitHub = Statuses &
  Comments &
  PullRequestHistory & {
    readonly fetchPullRequest: (number: number, signal: AbortSignal) => Promise<PullRequestDetails>;
    /** Pull requests that contain a commit; not sure to find those of a fork. */
    readonly findPullRequestsOfCommit: (sha: string, signal: AbortSignal) => Promise<readonly PullRequest[]>;
    /** Open pull requests from a branch, `owner:branch`; finds those of a fork too. */
    readonly findPullRequestsOfBranch: (head: string, signal: AbortSignal) => Promise<readonly PullRequest[]>;
    /** `null` if the repository has no such commit. */
    readonly fetchCommit: (sha: string, signal: AbortSignal) => Promise<Commit | null>;
  };
