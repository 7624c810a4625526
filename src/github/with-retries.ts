import { CancelledError } from '../errors.ts';
import type { Clock } from '../ports.ts';
import { classifyFailure, type Failure } from './failure.ts';
import { type Doing, explain } from './github-error.ts';
import { createPauses, maxPhaseMs } from './pauses.ts';

export type { Doing } from './github-error.ts';

type Answer = { readonly status: number; readonly data: unknown };

export type RetryTerms = {
  readonly clock: Clock;
  /** Aborts at the deadline of the phase, and when the run is cancelled. */
  readonly signal: AbortSignal;
  /** Whether a second request does no harm. If it may, only a rate limit is retried: then GitHub did nothing. */
  readonly repeatable: boolean;
  /** The longest time between the first attempt and the last one, in milliseconds. */
  readonly maxRetryMs?: number;
};

/**
 * Sends one request to GitHub, and again after temporary errors, until the phase ends. Rejects with a `GitHubError`, or with the
 * signal's reason when the run is cancelled or no attempt was answered in time.
 */
export async function withRetries<T>(
  doing: Doing,
  send: () => Promise<Answer>,
  read: (data: unknown) => T,
  { clock, signal, repeatable, maxRetryMs = maxPhaseMs }: RetryTerms,
): Promise<T> {
  const pauses = createPauses();
  const endsAt = clock.now() + maxRetryMs;
  let last: Failure | null = null;
  for (;;) {
    // Counted from the start of the attempt: a request that hung needs no further pause.
    const soonest = clock.now() + pauses.getNext();
    try {
      return await sendOnce(doing, send, read);
    } catch (error) {
      if (signal.aborted) throw getAbortReason(signal, last);
      last = classifyFailure(doing, error);
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
  doing: Doing,
  send: () => Promise<Answer>,
  read: (data: unknown) => T,
): Promise<T> {
  const { status, data } = await send();
  if (status >= 300) throw explain(doing, status, '');
  return read(data);
}

/**
 * When to try again; `null` for never. A server in trouble that asks for more time than there is gets the usual pauses; a rate limit
 * that lasts longer is not worth a second request.
 */
function scheduleNextAttempt(
  { retry, askedWaitMs }: Failure,
  soonest: number,
  endsAt: number,
  now: number,
): number | null {
  if (retry === 'never') return null;
  const asked = Math.max(soonest, now + askedWaitMs);
  const nextAt = asked > endsAt && retry === 'temporary' ? Math.max(soonest, now) : asked;
  return nextAt > endsAt ? null : nextAt;
}

/** The last answer says more than "out of time"; a cancelled run is another matter. */
function getAbortReason(signal: AbortSignal, last: Failure | null): unknown {
  return signal.reason instanceof CancelledError ? signal.reason : (last?.error ?? signal.reason);
}
