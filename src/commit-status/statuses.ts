import type { Account } from '../common/account.ts';
import type { CommitState } from '../diff/commit-state.ts';

/** A commit status as a gate sets it. */
type NewStatus = {
  readonly state: CommitState;
  /** The status's name. */
  readonly context: string;
  readonly description: string;
  readonly targetUrl: string;
};

/** A commit status. Read back it is untrusted: everyone with write access can set one. */
export type CommitStatus = Omit<NewStatus, 'state' | 'description'> & {
  readonly id: number;
  /** GitHub's word. */
  readonly state: string;
  /** Who set it; `null` where GitHub does not say. */
  readonly creator: Account | null;
};

/**
 * Requests to GitHub about commit statuses. Each call rejects with a `GitHubError` when it fails
 * for good.
 */
export type Statuses = {
  /** Fetches one page of a commit's statuses, newest first; pages count from 1. */
  readonly fetchStatuses: (
    sha: string,
    page: number,
    signal: AbortSignal,
  ) => Promise<{ readonly statuses: readonly CommitStatus[]; readonly isLast: boolean }>;
  /**
   * Fetches the state of a commit's newest status of this name; `null` if there is none. Rejects if there are
   * too many names to be sure.
   */
  readonly fetchLatestState: (sha: string, name: string, signal: AbortSignal) => Promise<string | null>;
  /** Sets a status. Not retried after an error: the status may be set all the same. */
  readonly setStatus: (sha: string, status: NewStatus, signal: AbortSignal) => Promise<void>;
};
