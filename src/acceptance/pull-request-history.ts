/** A label was added to a pull request or removed (REST issue events). Names are untrusted text. */
export type LabelEvent = {
  /** GitHub's ID of the event; a later event has a higher one. */
  readonly id: number;
  readonly kind: 'labeled' | 'unlabeled';
  readonly label: string;
  /** Login; empty for an account that no longer exists. */
  readonly by: string;
  /** Whether GitHub calls the account a `User`: no bot and no organization. */
  readonly byUser: boolean;
  /** Whether an app or an agent acted in the user's name (`performed_via_github_app`, `intent`). */
  readonly throughApp: boolean;
  /** ISO 8601. */
  readonly at: string;
};

/** A file that a pull request changes. */
export type PullRequestFile = {
  readonly filename: string;
  readonly status: string;
  /** SHA of the blob; `null` where GitHub gives none. */
  readonly sha: string | null;
  /** Set for a renamed file. */
  readonly previousFilename: string | null;
};

/**
 * The requests to GitHub that an acceptance depends on. Each rejects with a `GitHubError` when it fails for
 * good.
 */
export type PullRequestHistory = {
  /** Fetches all events in which a label was added or removed, over all pages. */
  readonly fetchLabelEvents: (number: number, signal: AbortSignal) => Promise<readonly LabelEvent[]>;
  /** Fetches the files that a pull request changes, over all pages; GitHub lists 3,000 at most. */
  readonly fetchFiles: (number: number, signal: AbortSignal) => Promise<readonly PullRequestFile[]>;
};
