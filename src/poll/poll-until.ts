import { setMaxListeners } from 'node:events';
import { getNextPause, type Moment } from '../diff/schedule.ts';
import { throwIfCancelled } from '../errors.ts';
import type { RunContext } from '../ports.ts';

export type PollSettings = {
  /** Counts from the start of the process, and covers everything that is polled. */
  readonly timeoutMs: number;
  readonly pollIntervalMs: number;
};

/** Why polling ends without an outcome of its own. */
type PollEnd<Early = never> = { readonly kind: 'timeout' } | Early;

/** The time that several pollers share. */
export type PollWindow<Early = never> = PollSettings & {
  /** Aborts at the timeout, at `end`, and when the run is cancelled. */
  readonly signal: AbortSignal;
  /** Ends all pollers of this window. */
  readonly end: (reason: PollEnd<Early>) => void;
};

/** Opens a window that ends at the timeout. Close it by `end`, so that its timer stops. */
export function openPollWindow<Early = never>(
  { timeoutMs, pollIntervalMs }: PollSettings,
  { clock, signal: cancelled }: Pick<RunContext, 'clock' | 'signal'>,
): PollWindow<Early> {
  const ended = new AbortController();
  const signal = AbortSignal.any([cancelled, ended.signal]);
  setMaxListeners(0, signal, ended.signal, cancelled);
  const end = (reason: PollEnd<Early>) => ended.abort(reason);
  clock.sleep(timeoutMs - clock.now(), signal).then(
    () => end({ kind: 'timeout' }),
    () => undefined,
  );
  return { timeoutMs, pollIntervalMs, signal, end };
}

/** The part of a pause that depends on the poller's state. */
type Pace = Pick<Moment, 'leadMs' | 'failures' | 'retryAfterMs' | 'wantedMs' | 'maxMs' | 'remainingMs'>;

/** Something that is fetched until it has an outcome. `reduce` and the functions after it are pure. */
export type Poller<State, Result, Outcome, Early = never> = {
  readonly initialState: State;
  /** Fetches once. `update` records what is known already, which counts even if the rest is cut short. */
  readonly fetch: (update: (change: (state: State) => State) => void) => Promise<Result>;
  readonly reduce: (state: State, result: Result, nowMs: number) => State;
  /** Returns `null` to poll again. */
  readonly getOutcome: (state: State, result: Result, nowMs: number) => Outcome | null;
  readonly getOutcomeAtEnd: (state: State, reason: PollEnd<Early>) => Outcome;
  readonly getPace: (state: State, nowMs: number) => Pace;
  readonly onPoll: (state: State, outcome: Outcome | null, result: Result) => void;
  /** Called before each pause. */
  readonly onPause?: (pauseMs: number, result: Result, nowMs: number) => void;
};

/**
 * Fetches until there is an outcome or the window ends. Rejects only with a `CancelledError`, or if the
 * poller itself fails.
 */
export async function pollUntil<State, Result, Outcome, Early = never>(
  poller: Poller<State, Result, Outcome, Early>,
  window: PollWindow<Early>,
  { clock, random, signal }: Pick<RunContext, 'clock' | 'random' | 'signal'>,
): Promise<Outcome> {
  let state = poller.initialState;
  const update = (change: (known: State) => State) => {
    state = change(state);
  };
  try {
    for (;;) {
      const result = await poller.fetch(update);
      const now = clock.now();
      state = poller.reduce(state, result, now);
      const outcome = poller.getOutcome(state, result, now);
      poller.onPoll(state, outcome, result);
      if (outcome !== null) return outcome;
      const { timeoutMs, pollIntervalMs } = window;
      const [elapsedMs, untilDeadlineMs] = [now, timeoutMs - now];
      const pace = poller.getPace(state, now);
      const pause = getNextPause({ ...pace, elapsedMs, untilDeadlineMs, pollIntervalMs, random: random() });
      if (pause === null) return poller.getOutcomeAtEnd(state, { kind: 'timeout' });
      poller.onPause?.(pause, result, now);
      await clock.sleep(pause, window.signal);
    }
  } catch (error) {
    throwIfCancelled(signal);
    if (!window.signal.aborted) throw error;
    return poller.getOutcomeAtEnd(state, window.signal.reason as PollEnd<Early>);
  }
}
