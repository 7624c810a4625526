import { GitHubError } from '../errors.ts';
import { findReason, quoteMessage } from './http-status-reasons.ts';
import type { Operation } from './operation.ts';

/**
 * Explains a response with an HTTP status. `message` is GitHub's own message: untrusted text, quoted only
 * where it names no known reason.
 */
export function explain(operation: Operation, status: number, message: string): GitHubError {
  const { cause, fix, isLocked = false } = findReason({ operation, status, message });
  return new GitHubError(
    `${describeAttempt(operation)} (GitHub responded with ${status}): ${cause}. ${fix}`,
    status,
    { isLocked },
  );
}

/**
 * Decides whether GitHub refused only because of too many requests, so that the same request may succeed
 * later.
 */
export function isRateLimit(status: number, message: string): boolean {
  return (
    status === 429 ||
    (status === 403 &&
      /rate limit|abuse detection|submitted too quickly|blocked from content creation/i.test(message))
  );
}

/** The refusals of GraphQL that are known, as statuses of REST: the status of GraphQL is 200. */
const refusals = { FORBIDDEN: 403, INSUFFICIENT_SCOPES: 403, RATE_LIMITED: 429 } as const;
type GraphqlRefusal = keyof typeof refusals;

/** Explains a response with errors of GraphQL (`type`, `message`): untrusted, and possibly of any shape. */
export function explainGraphql(operation: Operation, errors: readonly unknown[]): GitHubError {
  const types = errors.map((error) => getText(error, 'type'));
  const message = errors.map((error) => getText(error, 'message')).find((text) => text !== '') ?? '';
  const known = Object.keys(refusals) as readonly GraphqlRefusal[];
  const refusal = known.find((type) => types.includes(type));
  if (refusal === undefined) return explainFailedQuery(operation, message);
  const status = refusals[refusal];
  const fallback = refusal === 'INSUFFICIENT_SCOPES' ? 'insufficient scopes' : '';
  const { cause, fix } = findReason({ operation, status, message: message || fallback });
  return new GitHubError(
    `${describeAttempt(operation)} (GitHub responded with ${refusal}): ${cause}. ${fix}`,
    status,
  );
}

function explainFailedQuery(operation: Operation, message: string): GitHubError {
  if (message === '') return explainUnreadable(operation);
  return new GitHubError(
    `${describeAttempt(operation)}: GitHub could not respond to the query (${quoteMessage({ message })}). This is usually temporary: re-run the job.`,
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

/** Explains that no response came; cause and advice are the network's, in the action's own words. */
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

/** Explains a response that is not what GitHub describes. */
export function explainUnreadable(operation: Operation): GitHubError {
  return new GitHubError(
    `${describeAttempt(operation)}: the response is not from GitHub's API. ` +
      'A proxy or login page most likely responded in its place: check the proxies between this runner and GitHub, and GITHUB_API_URL.',
    null,
  );
}
