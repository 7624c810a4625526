import type { Clock, PollResult } from '../ports.ts';
import { noResponse } from './attempts.ts';

/** Leaves time for a pause before the final poll: the last one before the timeout. */
const slackMs = 100;
/** A younger request may still get its response. */
const hangsAfterMs = 5_000;
/** A request times out by itself after 30 s, so earlier ones need no watching. */
const endsAfterMs = 31_000;

/**
 * Fetches once, but aborts a request that still hangs when the final poll is due, so that it can be sent
 * again. `untilFinalMs` is how long that is from now. The final poll itself takes the remaining time.
 */
export async function fetchUntilFinalPoll(
  fetch: (signal: AbortSignal) => Promise<PollResult>,
  untilFinalMs: number,
  clock: Clock,
  signal: AbortSignal,
): Promise<PollResult> {
  const cutMs = untilFinalMs - slackMs;
  if (cutMs < hangsAfterMs || cutMs > endsAfterMs) return fetch(signal);
  const cut = new AbortController();
  const over = new AbortController();
  const both = AbortSignal.any([signal, cut.signal]);
  clock.sleep(cutMs, AbortSignal.any([both, over.signal])).then(
    () => cut.abort(),
    () => undefined,
  );
  try {
    return await fetch(both);
  } catch (error) {
    if (signal.aborted || !cut.signal.aborted) throw error;
    return { kind: 'failure', problem: noResponse, retry: 'later', retryAfterMs: 0 };
  } finally {
    over.abort();
  }
}
