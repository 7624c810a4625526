import type { Clock } from '../ports.ts';

/** Longest delay that a timer takes; a longer one would fire at once. */
const longestMs = 2 ** 31 - 1;

/** The monotonic clock of the process: milliseconds since it started. */
export const clock: Clock = {
  // Unlike `performance`, it needs nothing to be loaded.
  now: () => process.uptime() * 1_000,
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const onAbort = () => {
        clearTimeout(timer);
        reject(signal.reason);
      };
      const timer = setTimeout(
        () => {
          signal.removeEventListener('abort', onAbort);
          resolve();
        },
        Math.min(Math.max(ms, 0), longestMs),
      );
      signal.addEventListener('abort', onAbort, { once: true });
    }),
};
