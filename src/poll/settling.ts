/** Time for which something done but incomplete is polled before it is judged as it is, in milliseconds. */
export const settleMs = 30_000;
const minPauseMs = 1_000;

/**
 * Checks whether the time to settle has passed. `sinceMs` is when it began; `null` for something that does
 * not settle.
 */
export function hasSettled(sinceMs: number | null, nowMs: number): boolean {
  return sinceMs !== null && nowMs - sinceMs >= settleMs;
}

/**
 * Computes the pause before the next poll of something that has settled for `elapsedMs`. The last pause ends
 * with {@link settleMs}.
 */
export function computeSettlePauseMs(elapsedMs: number, pollIntervalMs: number): number {
  return Math.max(minPauseMs, Math.min(elapsedMs, settleMs - elapsedMs, pollIntervalMs));
}
