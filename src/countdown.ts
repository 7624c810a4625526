import type { Clock } from './ports.ts';

/** A time that is given to something, once it is started. */
export type Countdown = { readonly signal: AbortSignal; readonly start: () => void };

/** A signal that aborts so long after its start, and at once when the run is cancelled (then with the run's own reason). */
export function countdown(ms: number, clock: Clock, signal: AbortSignal): Countdown {
  const late = new AbortController();
  return {
    signal: AbortSignal.any([signal, late.signal]),
    start: () =>
      void clock.sleep(ms, signal).then(
        () => late.abort(new Error('The time is up.')),
        () => undefined,
      ),
  };
}

/** The signal of a countdown that runs already. */
export function timeLimit(ms: number, clock: Clock, signal: AbortSignal): AbortSignal {
  const limit = countdown(ms, clock, signal);
  limit.start();
  return limit.signal;
}
