import type { Clock } from '../ports.ts';

/**
 * Does something when asked to, but with a pause of so many milliseconds between two times: at once, or once after the pause for all that
 * asked meanwhile. Nothing more is done once the signal is aborted.
 */
export function seldom(work: () => void, pauseMs: number, clock: Clock, signal: AbortSignal): () => void {
  let nextMs = Number.NEGATIVE_INFINITY;
  let coming = false;
  const now = () => {
    coming = false;
    nextMs = clock.now() + pauseMs;
    work();
  };
  return () => {
    if (coming || signal.aborted) return;
    const waitMs = nextMs - clock.now();
    if (waitMs <= 0) return now();
    coming = true;
    clock.sleep(waitMs, signal).then(now, () => undefined);
  };
}
