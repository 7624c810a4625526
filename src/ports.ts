import type { PullRequestHistory } from './acceptance/pull-request-history.ts';
import type { Comments } from './comment/comments.ts';
import type { Statuses } from './commit-status/statuses.ts';
import type { ColumnsAnswer } from './diff/check-columns.ts';
import type { CiCommit, CiRun, ListedDiff } from './diff/ci-run.ts';
import type { DataDiff } from './diff/data-diff.ts';
import type { DiffDetails } from './diff/details.ts';
import type { RequestProblem } from './diff/request-problem.ts';

/** The clock of the process. */
export type Clock = {
  /** Milliseconds since the process started. Never goes back. */
  readonly now: () => number;
  /** Rejects with the signal's reason when that aborts. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
};

/**
 * The log of the step. It accepts untrusted text: it escapes everything that could be read as a workflow
 * command.
 */
export type Log = {
  readonly info: (message: string) => void;
  /** Also an annotation on the run's page. */
  readonly notice: (message: string, title?: string) => void;
  readonly warning: (message: string, title?: string) => void;
  readonly error: (message: string, title?: string) => void;
  readonly group: (title: string, lines: readonly string[]) => void;
};

/** Limits how many requests to Datafold run at once, and how many start in a second. */
export type Limiter = {
  /** Queues a task, and runs it in turn. Rejects with the signal's reason if that aborts first. */
  readonly run: <T>(task: () => Promise<T>, signal: AbortSignal) => Promise<T>;
  /** Starts no task for `ms`, because the server requested it. */
  readonly holdFor: (ms: number) => void;
};

/** Services that every part of a run may need. A function takes only those that it uses, by `Pick`. */
export type RunContext = {
  readonly clock: Clock;
  /** The time of day as ISO 8601. */
  readonly utcNow: () => string;
  /** Uniform in [0, 1). */
  readonly random: () => number;
  readonly log: Log;
  /** Aborts when the run is cancelled. */
  readonly signal: AbortSignal;
  /** Queues all requests to Datafold. */
  readonly limiter: Limiter;
};

/** A failed request, and whether to retry it. */
export type RequestFailure = {
  readonly kind: 'failure';
  readonly problem: RequestProblem;
  /**
   * `once`: retry once, the diff may not be visible yet. `never-any`: every other request would fail
   * too.
   */
  readonly retry: 'later' | 'once' | 'never' | 'never-any';
  /** Pause that the server requested, in milliseconds; 0 for none. */
  readonly retryAfterMs: number;
};

/** Result of one poll of a diff. Rejects only when cancelled. */
export type PollResult = { readonly kind: 'diff'; readonly diff: DataDiff } | RequestFailure;

/** Result of one request for a page of a list. Rejects only when cancelled. */
export type PageResult<T> =
  | {
      readonly kind: 'page';
      readonly items: readonly T[];
      /** Number of entries on the page, including those that are filtered out of `items`. */
      readonly entries: number;
      /** Number of pages; `null` if unknown. */
      readonly pages: number | null;
      /** Number of entries on all pages; `null` if unknown. */
      readonly count: number | null;
    }
  | RequestFailure;

/**
 * Result of a request for details. `tryNext` says which request may still return details: one for another
 * diff, one for the other page, or none.
 */
export type DetailsResult =
  | { readonly kind: 'details'; readonly details: DiffDetails }
  | { readonly kind: 'none'; readonly tryNext: 'other-diffs' | 'other-page' | 'never' };

export type Datafold = {
  /** Rejects only when cancelled. */
  readonly fetchDiff: (id: number, signal: AbortSignal) => Promise<PollResult>;
};

/** Requests to Datafold's own CI. The first page is 1. */
export type DatafoldCi = {
  /** Fetches the CI runs of this commit. */
  readonly fetchCiRuns: (
    configId: number,
    commit: CiCommit,
    page: number,
    signal: AbortSignal,
  ) => Promise<PageResult<CiRun>>;
  /** Fetches the diffs of a CI run, newest first. */
  readonly fetchDiffsOfRun: (
    runId: number,
    page: number,
    signal: AbortSignal,
  ) => Promise<PageResult<ListedDiff>>;
};

/**
 * Result of one request for `/summary_results`, if a verdict depends on it. `answer` is for the rules,
 * `details` for the report. `pending`: Datafold has not finished the summary.
 */
export type SummaryResult =
  | { readonly kind: 'summary'; readonly answer: ColumnsAnswer; readonly details: DiffDetails | null }
  | { readonly kind: 'pending' }
  | RequestFailure;

export type DatafoldColumns = {
  /** Rejects only when cancelled. */
  readonly fetchSummaryResults: (id: number, signal: AbortSignal) => Promise<SummaryResult>;
};

export type DatafoldSummaries = {
  /**
   * Fetches details of a diff beyond its statistics. Old servers have neither page. Rejects only when
   * cancelled.
   */
  readonly fetchDetails: (
    id: number,
    page: 'summary_results' | 'summary',
    signal: AbortSignal,
  ) => Promise<DetailsResult>;
};

/** Result of cancelling a diff: it is cancelled, it had already finished, or the response says neither. */
export type CancelResult = 'cancelled' | 'finished' | 'unclear';

export type DatafoldControl = {
  /** Cancels a diff. Rejects if Datafold does not respond. */
  readonly cancelDiff: (id: number, signal: AbortSignal) => Promise<CancelResult>;
};

export type PullRequest = {
  readonly number: number;
  readonly open: boolean;
  readonly headSha: string;
};

/** A commit, as far as it decides whether it is a merge that GitHub made. */
export type Commit = {
  /** Lower case. */
  readonly parents: readonly string[];
  /**
   * Whether GitHub committed it and verified its own signature, as in the web interface and for merges of
   * pull requests.
   */
  readonly isSignedByGitHub: boolean;
};

/** A pull request with its details. `mergeSha` (`merge_commit_sha`) is `null` if it has none yet. */
export type PullRequestDetails = PullRequest & {
  readonly mergeSha: string | null;
  /** Login of its author; `null` for an account that no longer exists. */
  readonly author: string | null;
  readonly labels: readonly string[];
};

/** Requests to GitHub. Every call rejects with a `GitHubError` when it fails for good. */
export type GitHub = Statuses &
  Comments &
  PullRequestHistory & {
    readonly fetchPullRequest: (number: number, signal: AbortSignal) => Promise<PullRequestDetails>;
    /** Finds pull requests that contain a commit. May miss those of a fork. */
    readonly findPullRequestsOfCommit: (sha: string, signal: AbortSignal) => Promise<readonly PullRequest[]>;
    /** Finds open pull requests from a branch, `owner:branch`, also of a fork. */
    readonly findPullRequestsOfBranch: (head: string, signal: AbortSignal) => Promise<readonly PullRequest[]>;
    /** Fetches a commit; `null` if the repository has none of this SHA. */
    readonly fetchCommit: (sha: string, signal: AbortSignal) => Promise<Commit | null>;
  };
