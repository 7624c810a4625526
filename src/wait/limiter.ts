import type { Clock } from '../ports.ts';

/** Our own limits towards Datafold: requests under way at once, and starts in any one second. */
const atOnce = 8;
export const startsPerSecond = 8;
/** Over a second, so that the limit also holds as the server sees it, at the far end of an uneven network. */
const windowMs = 1_050;
/** In a long queue starts are spread over the second: eight on the stroke of each would reach the server as sixteen at times. */
const spacingMs = windowMs / startsPerSecond;

export type Limiter = {
  /** Runs a task when its turn comes, first come, first served. Rejects with the signal's reason if that comes first. */
  readonly run: <T>(task: () => Promise<T>, signal: AbortSignal) => Promise<T>;
  /** Nothing starts for so long: the server asked for it. */
  readonly holdFor: (ms: number) => void;
};

/** A queue for requests to one server, at most 8 under way and 8 starts in any second. */
export function limiter(clock: Clock): Limiter {
  const starts: number[] = [];
  const running = new Set<Promise<unknown>>();
  let waiting = 0;
  let heldUntil = 0;
  let queue: Promise<unknown> = Promise.resolve();

  const pauseNeeded = () => {
    const [oldest = 0] = starts;
    const now = clock.now();
    if (starts.length < startsPerSecond) return heldUntil - now;
    const spaced = waiting > startsPerSecond ? (starts.at(-1) ?? 0) + spacingMs : 0;
    return Math.max(heldUntil, oldest + windowMs, spaced) - now;
  };
  const turn = async (signal: AbortSignal) => {
    for (;;) {
      signal.throwIfAborted();
      if (running.size >= atOnce) await Promise.race(running);
      else if (pauseNeeded() > 0) await clock.sleep(pauseNeeded(), signal);
      else break;
    }
    starts.push(clock.now());
    if (starts.length > startsPerSecond) starts.shift();
  };
  return {
    run: async (task, signal) => {
      waiting++;
      const started = queue.then(async () => {
        await turn(signal).finally(() => waiting--);
        const result = task();
        const settled: Promise<unknown> = result.then(nothing, nothing).then(() => running.delete(settled));
        running.add(settled);
        return { result };
      });
      queue = started.then(nothing, nothing);
      return (await started).result;
    },
    holdFor: (ms) => {
      heldUntil = Math.max(heldUntil, clock.now() + ms);
    },
  };
}

function nothing(): void {}
