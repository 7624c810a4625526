import type { Clock } from '../ports.ts';

/**
 * Throttles `work` (leading and trailing edge): at most one call per `pauseMs`. Calls nothing more once the
 * signal is aborted.
 */
export function throttle(work: () => void, pauseMs: number, clock: Clock, signal: AbortSignal): () => void {
  let nextMs = Number.NEGATIVE_INFINITY;
  let scheduled = false;
  const call = () => {
    scheduled = false;
    nextMs = clock.now() + pauseMs;
    work();
  };
  return () => {
    if (scheduled || signal.aborted) return;
    const waitMs = nextMs - clock.now();
    if (waitMs <= 0) return call();
    scheduled = true;
    clock.sleep(waitMs, signal).then(call, () => undefined);
  };
}
