import type { Clock, Limiter } from '../ports.ts';

/** Limits requests to Datafold: those under way at once, and starts in any one second. */
const maxConcurrent = 8;
export const maxStartsPerSecond = 8;
/** A little over a second, so that the limit also holds where the server counts. */
const windowMs = 1_050;
/** Spreads the starts of a long queue over the second: eight at once would at times arrive as sixteen. */
const spacingMs = windowMs / maxStartsPerSecond;

/** Creates a queue for requests to one server: at most 8 at once, and at most 8 starts in any second. */
export function createLimiter(clock: Clock): Limiter {
  const starts: number[] = [];
  const running = new Set<Promise<unknown>>();
  let waiting = 0;
  let heldUntil = 0;
  let queue: Promise<unknown> = Promise.resolve();

  const pauseNeeded = () => {
    const [oldest = 0] = starts;
    const now = clock.now();
    if (starts.length < maxStartsPerSecond) return heldUntil - now;
    const spaced = waiting > maxStartsPerSecond ? (starts.at(-1) ?? 0) + spacingMs : 0;
    return Math.max(heldUntil, oldest + windowMs, spaced) - now;
  };
  const turn = async (signal: AbortSignal) => {
    for (;;) {
      signal.throwIfAborted();
      if (running.size >= maxConcurrent) await Promise.race(running);
      else if (pauseNeeded() > 0) await clock.sleep(pauseNeeded(), signal);
      else break;
    }
    starts.push(clock.now());
    if (starts.length > maxStartsPerSecond) starts.shift();
  };
  return {
    run: async (task, signal) => {
      waiting++;
      const started = queue.then(async () => {
        await turn(signal).finally(() => waiting--);
        const result = task();
        const ended: Promise<unknown> = result.then(ignore, ignore).then(() => running.delete(ended));
        running.add(ended);
        return { result };
      });
      queue = started.then(ignore, ignore);
      return (await started).result;
    },
    holdFor: (ms) => {
      heldUntil = Math.max(heldUntil, clock.now() + ms);
    },
  };
}

function ignore(): void {}
