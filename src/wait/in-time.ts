import type { Clock, Look } from '../ports.ts';
import { unanswered } from './track.ts';

/** So much sooner, in milliseconds, that there is a pause left to take before the last look. */
const slackMs = 100;
/** A question that has been out for so long hangs; one that has not may be answered yet. */
const hangsAfterMs = 5_000;
/** A request ends by itself after 30 s, so further from the last look there is nothing to see to. */
const endsAfterMs = 31_000;

/**
 * A look that gives way to the last one: a question that still hangs when that is due is dropped, and asked anew. `untilLastMs` is how long
 * that is from now; from then on a look takes the time that is left.
 */
export async function lookInTime(
  ask: (signal: AbortSignal) => Promise<Look>,
  untilLastMs: number,
  clock: Clock,
  signal: AbortSignal,
): Promise<Look> {
  const cutMs = untilLastMs - slackMs;
  if (cutMs < hangsAfterMs || cutMs > endsAfterMs) return ask(signal);
  const cut = new AbortController();
  const over = new AbortController();
  const both = AbortSignal.any([signal, cut.signal]);
  clock.sleep(cutMs, AbortSignal.any([both, over.signal])).then(
    () => cut.abort(),
    () => undefined,
  );
  try {
    return await ask(both);
  } catch (error) {
    if (signal.aborted || !cut.signal.aborted) throw error;
    return { kind: 'trouble', trouble: unanswered, retry: 'later', retryAfterMs: 0 };
  } finally {
    over.abort();
  }
}
