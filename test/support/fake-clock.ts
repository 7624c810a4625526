import type { Clock } from '../../src/ports.ts';

/** Virtual time: an hour of it takes as long as the work that is done in it. */
export type FakeClock = Clock & {
  /** Does something at a time, counted from the start. */
  readonly at: (ms: number, action: () => void) => void;
  /** Sleeps that no one has been woken from or called off. */
  readonly sleepers: () => number;
};

type Sleeper = { readonly dueMs: number; readonly wake: () => void };

/**
 * A clock that stands still while anybody works, and jumps to the next waking as soon as everybody sleeps. Anyone who wakes first
 * is done with what follows before the next one wakes. Work that waits for a real socket or timer counts as sleep: not for those.
 */
export function fakeClock(startMs = 0): FakeClock {
  let nowMs = startMs;
  let scheduled = false;
  const sleepers = new Set<Sleeper>();

  // A turn of the event loop comes only when no promise has anything left to do.
  const whenAllSleep = () => {
    scheduled = false;
    const next = earliest(sleepers);
    if (next === null) return;
    sleepers.delete(next);
    nowMs = Math.max(nowMs, next.dueMs);
    next.wake();
    schedule();
  };
  const schedule = () => {
    if (scheduled || sleepers.size === 0) return;
    scheduled = true;
    setImmediate(whenAllSleep);
  };
  const until = (dueMs: number, wake: () => void): Sleeper => {
    const sleeper = { dueMs, wake };
    sleepers.add(sleeper);
    schedule();
    return sleeper;
  };

  return {
    now: () => nowMs,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted();
        const onAbort = () => {
          sleepers.delete(sleeper);
          reject(signal.reason);
        };
        const sleeper = until(nowMs + Math.max(ms, 0), () => {
          signal.removeEventListener('abort', onAbort);
          resolve();
        });
        signal.addEventListener('abort', onAbort, { once: true });
      }),
    at: (ms, action) => void until(ms, action),
    sleepers: () => sleepers.size,
  };
}

/** The one who wakes first; of two at the same moment the one who fell asleep first. */
function earliest(sleepers: Iterable<Sleeper>): Sleeper | null {
  let first: Sleeper | null = null;
  for (const sleeper of sleepers) if (first === null || sleeper.dueMs < first.dueMs) first = sleeper;
  return first;
}
