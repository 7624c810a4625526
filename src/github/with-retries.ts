import { CancelledError } from '../errors.ts';
import type { Clock } from '../ports.ts';
import { createPauses, maxPhaseMs } from '../time/pauses.ts';
import { classifyFailure, type Failure } from './failure.ts';
import { explain } from './github-error.ts';
import type { Operation } from './operation.ts';

type OctokitResponse = { readonly status: number; readonly data: unknown };

export type RetryTerms = {
  readonly clock: Clock;
  /** Aborts at the deadline of the phase, and when the run is cancelled. */
  readonly signal: AbortSignal;
  /**
   * Whether sending the request twice does no harm. Otherwise only a rate limit is retried, because then
   * GitHub did nothing.
   */
  readonly repeatable: boolean;
  /** The longest time between the first attempt and the last one, in milliseconds. */
  readonly maxRetryMs?: number;
};

/**
 * Sends one request to GitHub, and retries after temporary errors until the phase ends. Rejects with a
 * `GitHubError`, or with the signal's reason if the run is cancelled or no attempt got a response in time.
 */
export async function withRetries<T>(
  operation: Operation,
  send: () => Promise<OctokitResponse>,
  parse: (data: unknown) => T,
  { clock, signal, repeatable, maxRetryMs = maxPhaseMs }: RetryTerms,
): Promise<T> {
  const pauses = createPauses();
  const endsAt = clock.now() + maxRetryMs;
  let last: Failure | null = null;
  for (;;) {
    // Counted from the start of the attempt: after a request that hung, no further pause is needed.
    const soonest = clock.now() + pauses.getNext();
    try {
      return await sendOnce(operation, send, parse);
    } catch (error) {
      if (signal.aborted) throw getAbortReason(signal, last);
      last = classifyFailure(operation, error);
    }
    const nextAt = scheduleNextAttempt(last, soonest, endsAt, clock.now());
    if (nextAt === null || (last.retry === 'temporary' && !repeatable)) throw last.error;
    try {
      await clock.sleep(nextAt - clock.now(), signal);
    } catch {
      throw getAbortReason(signal, last);
    }
  }
}

async function sendOnce<T>(
  operation: Operation,
  send: () => Promise<OctokitResponse>,
  parse: (data: unknown) => T,
): Promise<T> {
  const { status, data } = await send();
  if (status >= 300) throw explain(operation, status, '');
  return parse(data);
}

/**
 * Computes the time of the next attempt; `null` for none. A server error that asks for more time than is left
 * gets the usual pauses. A rate limit that lasts longer is not retried.
 */
function scheduleNextAttempt(
  { retry, requestedWaitMs }: Failure,
  soonest: number,
  endsAt: number,
  now: number,
): number | null {
  if (retry === 'never') return null;
  const asked = Math.max(soonest, now + requestedWaitMs);
  const nextAt = asked > endsAt && retry === 'temporary' ? Math.max(soonest, now) : asked;
  return nextAt > endsAt ? null : nextAt;
}

/**
 * Picks the error to report after an abort: the last response says more than a timeout, unless the run is
 * cancelled.
 */
function getAbortReason(signal: AbortSignal, last: Failure | null): unknown {
  return signal.reason instanceof CancelledError ? signal.reason : (last?.error ?? signal.reason);
}
