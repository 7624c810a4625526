import { GitHubError } from '../errors.ts';
import { findReason, quoteMessage } from './http-status-reasons.ts';
import type { Operation } from './operation.ts';

/**
 * Explains an answer with an HTTP status. `said` is GitHub's own message: untrusted text, quoted only where
 * it names no known reason.
 */
export function explain(operation: Operation, status: number, said: string): GitHubError {
  const { cause, fix } = findReason({ operation, status, said });
  return new GitHubError(
    `${describeAttempt(operation)} (GitHub answered ${status}): ${cause}. ${fix}`,
    status,
    cause === 'the conversation is locked',
  );
}

/**
 * Decides whether GitHub refused only because of too many requests, so that the same request may succeed
 * later.
 */
export function isRateLimit(status: number, said: string): boolean {
  return (
    status === 429 ||
    (status === 403 &&
      /rate limit|abuse detection|submitted too quickly|blocked from content creation/i.test(said))
  );
}

/** The refusals of GraphQL that are known, as REST would answer them: GraphQL answers 200. */
const refusals = { FORBIDDEN: 403, INSUFFICIENT_SCOPES: 403, RATE_LIMITED: 429 } as const;
type GraphqlRefusal = keyof typeof refusals;

/** Explains an answer with errors of GraphQL (`type`, `message`): untrusted, and possibly of any shape. */
export function explainGraphql(operation: Operation, errors: readonly unknown[]): GitHubError {
  const types = errors.map((error) => getText(error, 'type'));
  const said = errors.map((error) => getText(error, 'message')).find((message) => message !== '') ?? '';
  const known = Object.keys(refusals) as readonly GraphqlRefusal[];
  const refusal = known.find((type) => types.includes(type));
  if (refusal === undefined) return explainFailedQuery(operation, said);
  const status = refusals[refusal];
  const fallback = refusal === 'INSUFFICIENT_SCOPES' ? 'insufficient scopes' : '';
  const { cause, fix } = findReason({ operation, status, said: said || fallback });
  return new GitHubError(
    `${describeAttempt(operation)} (GitHub answered ${refusal}): ${cause}. ${fix}`,
    status,
  );
}

function explainFailedQuery(operation: Operation, said: string): GitHubError {
  if (said === '') return explainUnreadable(operation);
  return new GitHubError(
    `${describeAttempt(operation)}: GitHub could not answer the query (${quoteMessage({ said })}). This is usually temporary: re-run the job.`,
    null,
  );
}

function describeAttempt(operation: Operation): string {
  return `Could not ${operation}`;
}

function getText(error: unknown, field: 'type' | 'message'): string {
  if (typeof error !== 'object' || error === null) return '';
  const value = (error as Readonly<Record<string, unknown>>)[field];
  return typeof value === 'string' ? value : '';
}

/** Explains that no answer came; cause and advice are the network's, in the action's own words. */
export function explainUnreachable(
  operation: Operation,
  { message, advice }: { message: string; advice: string },
): GitHubError {
  const fix = advice === '' ? 'This is usually temporary: re-run the job.' : advice;
  return new GitHubError(
    `${describeAttempt(operation)}: GitHub could not be reached (${message}). ${fix}`,
    null,
  );
}

/** Explains an answer that is not what GitHub describes. */
export function explainUnreadable(operation: Operation): GitHubError {
  return new GitHubError(
    `${describeAttempt(operation)}: the answer is not from GitHub's API. ` +
      'A proxy or login page most likely answered in its place: check the proxies between this runner and GitHub, and GITHUB_API_URL.',
    null,
  );
}
