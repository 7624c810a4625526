import type { RunContext } from '../ports.ts';

/** A time limit that begins when it is started. */
export type Deadline = { readonly signal: AbortSignal; readonly start: () => void };

type TimeContext = Pick<RunContext, 'clock' | 'signal'>;

/**
 * Creates a deadline `ms` after its start. Its signal also aborts when the run is cancelled, started or not,
 * and then with the run's reason.
 */
export function createDeadline(ms: number, { clock, signal }: TimeContext): Deadline {
  const passed = new AbortController();
  return {
    signal: AbortSignal.any([signal, passed.signal]),
    start: () =>
      void clock.sleep(ms, signal).then(
        () => passed.abort(new Error('The time limit has passed.')),
        () => undefined,
      ),
  };
}

/** Creates the signal of a deadline that starts now. */
export function abortAfter(ms: number, context: TimeContext): AbortSignal {
  const deadline = createDeadline(ms, context);
  deadline.start();
  return deadline.signal;
}
