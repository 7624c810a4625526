import { GitHubError } from '../errors.ts';
import { NetworkError } from '../http/network-error.ts';
import { parseRetryAfterMs } from '../http/retry-after.ts';
import { explain, explainGraphql, explainUnreachable, isRateLimit } from './github-error.ts';
import type { Operation } from './operation.ts';

/** A failed request, and when to retry it. */
export type Failure = {
  readonly error: GitHubError;
  /**
   * `never`: the response stays the same. `temporary`: GitHub may have carried out the request. `limited`:
   * GitHub refused it because of a rate limit, and did nothing.
   */
  readonly retry: 'never' | 'temporary' | 'limited';
  /** Pause that GitHub asked for, in milliseconds; 0 for none. */
  readonly requestedWaitMs: number;
};

/** Classifies a rejected request. Octokit wraps errors of the transport, and gives them the status 500. */
export function classifyFailure(operation: Operation, error: unknown): Failure {
  if (error instanceof GitHubError) return { error, retry: 'never', requestedWaitMs: 0 };
  const network = error instanceof Error && error.cause instanceof NetworkError ? error.cause : null;
  if (network !== null) return classifyTemporary(explainUnreachable(operation, network));
  const { status, headers, message } = readErrorResponse(error);
  if (status === null) {
    const graphqlError = explainGraphql(operation, listGraphqlErrors(error));
    return graphqlError.status === null
      ? classifyTemporary(graphqlError)
      : { error: graphqlError, retry: 'never', requestedWaitMs: 0 };
  }
  const failure = explain(operation, status, message);
  if (isRateLimit(status, message))
    return { error: failure, retry: 'limited', requestedWaitMs: getRateLimitWaitMs(headers) };
  return status >= 500 || status === 408 || status === 425
    ? classifyTemporary(failure, parseRetryAfterMs(headers['retry-after'], headers['date'], Date.now()))
    : { error: failure, retry: 'never', requestedWaitMs: 0 };
}

function classifyTemporary(error: GitHubError, requestedWaitMs = 0): Failure {
  return { error, retry: 'temporary', requestedWaitMs: requestedWaitMs };
}

/** Lists the errors in a response of GraphQL. */
function listGraphqlErrors(error: unknown): readonly unknown[] {
  return error instanceof Error && 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
}

/**
 * Computes the pause: `retry-after`; else `x-ratelimit-reset` if nothing remains; else a minute, as GitHub's
 * documentation asks.
 */
function getRateLimitWaitMs(headers: Headers): number {
  const asked = parseRetryAfterMs(headers['retry-after'], headers['date'], Date.now());
  if (asked > 0) return asked;
  const reset = Number(
    headers['x-ratelimit-remaining'] === '0' ? (headers['x-ratelimit-reset'] ?? Number.NaN) : Number.NaN,
  );
  return Number.isFinite(reset) ? Math.max(0, reset * 1_000 - Date.now()) : 60_000;
}

type Headers = Readonly<Record<string, string | undefined>>;

/** Reads what is used of Octokit's `RequestError`, without loading the class. */
function readErrorResponse(error: unknown): {
  readonly status: number | null;
  readonly headers: Headers;
  readonly message: string;
} {
  if (!(error instanceof Error) || !('response' in error)) return { status: null, headers: {}, message: '' };
  const response = error.response as { readonly status?: unknown; readonly headers?: Headers } | undefined;
  const status = typeof response?.status === 'number' ? response.status : null;
  return { status, headers: response?.headers ?? {}, message: error.message };
}
