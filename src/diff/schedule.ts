/** Pauses grow with the time already waited, so that the answer is late by a few per cent of the diff's own run time. */
const shareOfElapsed = 0.08;
const shortestPauseMs = 1_000;
/** The last look starts this long before the deadline: late enough to see the end, early enough to be answered. */
export const lastLookLeadMs = 500;
const longestBackoffMs = 30_000;

/** What the next pause depends on; all times in milliseconds, `random` uniform in [0, 1). */
export type Moment = {
  readonly elapsedMs: number;
  readonly leftMs: number;
  readonly pollIntervalMs: number;
  /** How long before the deadline this diff takes its last look; above {@link lastLookLeadMs} where many diffs share the request limit. */
  readonly leadMs: number;
  readonly random: number;
  /** Looks that failed in a row, 0 after a good one. */
  readonly failures: number;
  /** What the server asked for, 0 for nothing. */
  readonly retryAfterMs: number;
  /** A pause that the state of the diff asks for in place of the growing one; `null` for none. */
  readonly wantedMs: number | null;
};

/** The pause before the next look, in milliseconds; `null` when the look just taken was the last. */
export function nextPause(moment: Moment): number | null {
  const untilLast = moment.leftMs - moment.leadMs;
  if (untilLast <= 0) return null;
  const pause = Math.max(moment.wantedMs ?? growing(moment), backoff(moment), moment.retryAfterMs);
  // A look that would crowd the last one gives way to it.
  return pause + shortestPauseMs > untilLast ? untilLast : pause;
}

/** A fixed share of the time waited, never under a second nor over `poll_interval`; jitter shortens it by up to a fifth. */
function growing({ elapsedMs, pollIntervalMs, random }: Moment): number {
  const pause = Math.min(elapsedMs * shareOfElapsed, pollIntervalMs) * (1 - random / 5);
  return Math.max(shortestPauseMs, pause);
}

/** 0 without a failure, then 2 s doubling up to 30 s, of which jitter takes up to half. */
function backoff({ failures, random }: Moment): number {
  if (failures === 0) return 0;
  const ceiling = Math.min(longestBackoffMs, shortestPauseMs * 2 ** Math.min(failures, 10));
  return ceiling * (1 - random / 2);
}
