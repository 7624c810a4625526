/** Facts that the runner gives about the event, and the event's payload. */
export type EventInfo = {
  /** `GITHUB_EVENT_NAME`. */
  readonly event: string;
  readonly payload: unknown;
  /** `GITHUB_SHA`. */
  readonly sha: string | null;
  /** `GITHUB_REF`. */
  readonly ref: string;
  readonly repository: { readonly owner: string; readonly repo: string } | null;
  /** `GITHUB_REPOSITORY_ID`. */
  readonly repositoryId: number | null;
};

/** The commit that the run is on, in relation to the pull request that it checks. */
type RunPlace =
  /** On the pull request's head, on its merge commit, or on the commit that was pushed. */
  | 'onHead'
  /** On another commit: a diff that records no commit proves little. */
  | 'notOnHead'
  /** On the merge queue's own commit: the pull request has its comment already. */
  | 'inMergeQueue'
  /** In no pull request, but `pr_number` names one. */
  | 'byInput'
  /** In no pull request: only here may the diffs name it. */
  | 'noPullRequest';

/** A look-up in GitHub's API. */
type Lookup =
  /** The open pull requests with this head commit. */
  | 'pull-request-of-head'
  /** The open pull requests from this branch, and their head commit. */
  | 'pull-request-of-branch'
  | 'head-of-pull-request';

/** Pull request and head commit, as far as event and runner give them. */
export type Origin = {
  readonly event: string;
  readonly place: RunPlace;
  readonly prNumber: number | null;
  readonly headSha: string | null;
  /** Where number and head come from, in words for the log. */
  readonly sourceText: string;
  /** `GITHUB_SHA` where it is the merge commit of this head. */
  readonly mergeSha: string | null;
  readonly lookup: Lookup | null;
  /** The branch that the head commit comes from, `owner:branch`. */
  readonly headBranch: string | null;
  /** A pull request from a fork, by an event to which GitHub passes no secrets. */
  readonly withoutSecrets: boolean;
  /** The merge queue's own commit, which has to have a required status. */
  readonly queueSha: string | null;
  /** Fields that the payload of such an event has and this one has not. */
  readonly missingFields: readonly string[];
};

/**
 * Sets the look-up of the head where only the pull request is known: without a head, a diff of any commit
 * would pass.
 */
export function setHeadLookup(origin: Origin): Origin {
  const isHeadUnknown = origin.headSha === null && origin.prNumber !== null;
  return isHeadUnknown ? { ...origin, lookup: 'head-of-pull-request' } : origin;
}
