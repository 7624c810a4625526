import type { RequestProblem } from '../diff/request-problem.ts';
import type { RequestFailure } from '../ports.ts';

/** Number of polls so far, and of the last ones that failed. */
export type Attempts = {
  readonly attempts: number;
  /** Failures in a row. */
  readonly failures: number;
  /** "Not found" responses in a row. */
  readonly notFound: number;
  /** The pause that the server asked for; 0 for none. */
  readonly retryAfterMs: number;
};

export const noAttempts: Attempts = { attempts: 0, failures: 0, notFound: 0, retryAfterMs: 0 };

/** Pause before something that was not found is requested once more. */
export const notFoundRetryMs = 2_000;

/** The problem of a request that got no response. */
export const noResponse: RequestProblem = { kind: 'network', cause: 'no response came before the timeout' };

/** Counts a poll that succeeded. */
export function countSuccess({ attempts }: Attempts): Attempts {
  return { ...noAttempts, attempts: attempts + 1 };
}

/** Counts a poll that failed. */
export function countFailure(
  { attempts, failures, notFound }: Attempts,
  { retry, retryAfterMs }: RequestFailure,
): Attempts {
  if (retry !== 'once') return { attempts: attempts + 1, failures: failures + 1, notFound: 0, retryAfterMs };
  // Earlier failures do not delay the second request for something that was not found.
  return { attempts: attempts + 1, failures: notFound + 1, notFound: notFound + 1, retryAfterMs };
}

/** Decides whether a failure, already counted, makes another attempt useless. */
export function isFinalFailure({ retry }: RequestFailure, { notFound }: Attempts): boolean {
  return retry === 'never' || retry === 'never-any' || notFound > 1;
}
