/** Time for which something done but incomplete is polled before it is judged as it is, in milliseconds. */
export const incompleteGraceMs = 30_000;
const minPauseMs = 1_000;

/**
 * Checks whether the time to settle has passed. `sinceMs` is when it began; `null` for something that does
 * not settle.
 */
export function hasGraceEnded(sinceMs: number | null, nowMs: number): boolean {
  return sinceMs !== null && nowMs - sinceMs >= incompleteGraceMs;
}

/**
 * Computes the pause before the next poll of something that has settled for `elapsedMs`. The last pause ends
 * with {@link incompleteGraceMs}.
 */
export function computeGracePauseMs(elapsedMs: number, pollIntervalMs: number): number {
  return Math.max(minPauseMs, Math.min(elapsedMs, incompleteGraceMs - elapsedMs, pollIntervalMs));
}
