import type { Account } from '../common/account.ts';

/** A comment as GitHub gives it. The body is untrusted: anyone who may write can have edited it. */
export type IssueComment = {
  readonly id: number;
  /** The comment's id in GraphQL; `null` if GitHub gives none. */
  readonly nodeId: string | null;
  readonly body: string;
  readonly author: Account;
  /** Why it is hidden on the page, in GitHub's words in lower case; `null` for a comment that is not. */
  readonly hidden: string | null;
  /** Times in ISO 8601; `null` where GitHub did not say. */
  readonly createdAt: string | null;
  readonly updatedAt: string | null;
};

/** A pull request with its first comments, as the token sees it. */
export type Conversation = {
  readonly pull: { readonly number: number; readonly open: boolean; readonly headSha: string };
  /** The login of the token's account; `null` where GitHub did not say. */
  readonly viewer: string | null;
  /** The first hundred comments, oldest first. */
  readonly comments: readonly IssueComment[];
  readonly hasMore: boolean;
};

/** The calls to GitHub about comments. Each rejects with a `GitHubError` when it fails for good. */
export type Comments = {
  /**
   * Reads a pull request with its first comments: one request with GraphQL, two without it.
   */
  readonly fetchConversation: (number: number, signal: AbortSignal) => Promise<Conversation>;
  /** Fetches the login of the token's account, from GraphQL. */
  readonly fetchViewer: (signal: AbortSignal) => Promise<string>;
  /** Fetches the login of a user's token, from REST. GitHub refuses an app's token with 403. */
  readonly fetchAccount: (signal: AbortSignal) => Promise<string>;
  /**
   * Reads the comments of a pull request, oldest first: all pages from `fromPage` on; those that changed
   * after `since`.
   */
  readonly fetchComments: (
    number: number,
    filter: { readonly fromPage?: number; readonly since?: string },
    signal: AbortSignal,
  ) => Promise<readonly IssueComment[]>;
  /** Fetches one comment, as it is now. */
  readonly fetchComment: (id: number, signal: AbortSignal) => Promise<IssueComment>;
  /** Creates a comment. Not retried: after a failure the comment may exist all the same. */
  readonly createComment: (number: number, body: string, signal: AbortSignal) => Promise<IssueComment>;
  readonly updateComment: (id: number, body: string, signal: AbortSignal) => Promise<IssueComment>;
  /** Deletes a comment. One that does not exist counts as deleted. */
  readonly deleteComment: (id: number, signal: AbortSignal) => Promise<void>;
  /** Shows a hidden comment again, by its id in GraphQL. */
  readonly showComment: (nodeId: string, signal: AbortSignal) => Promise<void>;
};
