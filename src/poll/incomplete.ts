/** How long an incomplete result is polled again before it is judged, in milliseconds. */
export const incompleteGraceMs = 30_000;
const minPauseMs = 1_000;

/**
 * Checks whether an incomplete result is to be judged now. `sinceMs` is when it was first seen; `null` if the
 * result is not incomplete.
 */
export function hasGraceEnded(sinceMs: number | null, nowMs: number): boolean {
  return sinceMs !== null && nowMs - sinceMs >= incompleteGraceMs;
}

/**
 * Computes the pause before the next poll of a result that was first seen incomplete `elapsedMs` ago. The
 * last pause ends when the result is to be judged.
 */
export function computeGracePauseMs(elapsedMs: number, pollIntervalMs: number): number {
  return Math.max(minPauseMs, Math.min(elapsedMs, incompleteGraceMs - elapsedMs, pollIntervalMs));
}
