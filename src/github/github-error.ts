/** A call to GitHub that failed for good. The message says what is wrong, the likely reason and what to do; it quotes nobody. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError';
  /** HTTP status, `null` without a usable answer. */
  readonly status: number | null;
  /** The conversation is locked: somebody wants it quiet, and that is no fault. */
  readonly locked: boolean;
  constructor(message: string, status: number | null, locked = false) {
    super(message);
    this.status = status;
    this.locked = locked;
  }
}

/** What was attempted, for the message: "could not <doing>". */
export type Doing =
  | 'read the pull request’s comments'
  | 'write the pull request comment'
  | 'read the pull request'
  | 'find the pull request of the commit'
  | 'read the commit'
  | 'read the commit’s statuses'
  | 'set the commit status'
  | 'read who labelled the pull request'
  | 'read when the branch moved'
  | 'find out whom the token belongs to';

/** What GitHub's answer means. `said` is GitHub's own message: it is only searched for what we know, never shown. */
export function explain(doing: Doing, status: number, said: string): GitHubError {
  return new GitHubError(
    `Could not ${doing} (GitHub answered ${status}): ${reason(doing, status, said)}`,
    status,
    isLocked(said),
  );
}

/** The refusals of GraphQL that we know, as REST would say them: they come with the status 200. */
const refusals = { FORBIDDEN: 403, INSUFFICIENT_SCOPES: 403, RATE_LIMITED: 429 } as const;
type GraphqlRefusal = keyof typeof refusals;

/** What GraphQL calls an error, where it is one of the refusals that we know. */
export function refusalAmong(types: readonly unknown[]): GraphqlRefusal | null {
  const known = Object.keys(refusals) as readonly GraphqlRefusal[];
  return known.find((refusal) => types.includes(refusal)) ?? null;
}

/** GraphQL refuses. */
export function refused(doing: Doing, refusal: GraphqlRefusal): GitHubError {
  const status = refusals[refusal];
  return new GitHubError(
    `Could not ${doing} (GitHub answered ${refusal}): ${reason(doing, status, '')}`,
    status,
  );
}

/** No answer from GitHub; `cause` in our words. */
export function unreachable(doing: Doing, cause: string): GitHubError {
  return new GitHubError(
    `Could not ${doing}: GitHub could not be reached (${cause}). Most likely a passing fault, or a firewall between this runner and GitHub’s API. Re-run the job if you need this.`,
    null,
  );
}

/** An answer that is not what GitHub describes. */
export function unreadable(doing: Doing): GitHubError {
  return new GitHubError(
    `Could not ${doing}: the answer is not what GitHub’s API gives. Most likely something between this runner and GitHub answered in its place. Check proxies and GITHUB_API_URL.`,
    null,
  );
}

function reason(doing: Doing, status: number, said: string): string {
  if (/rate limit/i.test(said) || status === 429) {
    return 'the rate limit is used up, most likely by other jobs that share this token or repository. It frees itself within the hour; the next run writes again.';
  }
  if (isLocked(said)) return 'the conversation is locked. Unlock it to get comments again.';
  if (status === 404 && doing === 'read the pull request') {
    return 'this repository has no pull request with that number, or the token may not see it. Check `pr_number` if you set it, and that the job has the permission "pull-requests: read" or "write".';
  }
  if (status === 403 || status === 404) return permissionReason(doing);
  if (status === 401) {
    return 'the token is not accepted. Most likely `github_token` was set to something else or has expired. Leave the line out to use the workflow’s own token.';
  }
  if (status < 400)
    return 'the repository was most likely renamed or moved while this run waited. Re-run the workflow from its new place.';
  return status >= 500
    ? 'GitHub has trouble at the moment. Re-run the job if you need this.'
    : 'GitHub refused the request. Please report this with the run’s log.';
}

function isLocked(said: string): boolean {
  return /\bis locked\b/i.test(said);
}

/** In the words to paste. */
export const statusPermission = 'statuses: write';

function permissionFor(doing: Doing): string {
  switch (doing) {
    case 'read the commit':
    case 'read when the branch moved':
      return 'contents: read';
    case 'read the commit’s statuses':
    case 'set the commit status':
      return statusPermission;
    default:
      return 'pull-requests: write';
  }
}

function permissionReason(doing: Doing): string {
  return (
    `the token most likely lacks a permission. Add to the job "permissions:" with the line "${permissionFor(doing)}". ` +
    'Runs of pull requests from forks and of Dependabot get a token that can only read unless the workflow raises it.'
  );
}
