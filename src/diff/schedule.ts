/**
 * Share of the elapsed time that a pause takes, so that a result is a few percent of the diff's run time
 * late. With a `poll_interval` above the default of 15 s, the share grows so that the interval is reached
 * after {@link rampMs}, up to {@link maxShare}. `npm run bench` measures the effect.
 */
const usualShare = 1 / 8;
const maxShare = 0.45;
const rampMs = 120_000;
const minPauseMs = 1_000;
/** Share of `poll_interval` that the first pauses take: 1 s by default, at most {@link maxFirstPauseMs}. */
const firstShare = 1 / 15;
const maxFirstPauseMs = 3_000;
/**
 * The final poll starts this long before the deadline: late enough to see the result, early enough for an
 * answer.
 */
export const finalPollLeadMs = 500;
const maxBackoffMs = 30_000;

/** Input of {@link getNextPause}. Times are in milliseconds; `random` is uniform in [0, 1). */
export type Moment = {
  readonly elapsedMs: number;
  /** Remaining time of the run. */
  readonly untilDeadlineMs: number;
  readonly pollIntervalMs: number;
  /**
   * Time between the final poll and the deadline; above {@link finalPollLeadMs} if many diffs share the rate
   * limit.
   */
  readonly leadMs: number;
  readonly random: number;
  /** Number of failed polls in a row. */
  readonly failures: number;
  /** Pause that the server asked for; 0 for none. */
  readonly retryAfterMs: number;
  /** Pause that the state of the diff needs instead of the growing one; `null` for none. */
  readonly wantedMs: number | null;
  /** Maximum pause that the state of the diff allows, even after failures; infinite for no limit. */
  readonly maxMs: number;
  /** Estimated remaining run time of the diff; `null` if unknown. */
  readonly remainingMs: number | null;
};

/** Computes the pause before the next poll, in milliseconds; `null` after the final poll. */
export function getNextPause(moment: Moment): number | null {
  const untilLast = moment.untilDeadlineMs - moment.leadMs;
  if (untilLast <= 0) return null;
  const ours = Math.max(moment.wantedMs ?? computeUsualPause(moment), computeBackoff(moment));
  const pause = Math.max(Math.min(ours, moment.maxMs), moment.retryAfterMs);
  // A poll shortly before the final one is skipped.
  return pause + minPauseMs > untilLast ? untilLast : pause;
}

/**
 * Computes the usual pause: growing, or by the diff's progress; at least 1 s, at most `poll_interval`, less a
 * jitter of up to 10%.
 */
function computeUsualPause(moment: Moment): number {
  return Math.max(
    minPauseMs,
    adjustToProgress(moment, computeGrowingPause(moment)) * (1 - moment.random / 10),
  );
}

function computeGrowingPause({ elapsedMs, pollIntervalMs }: Moment): number {
  const share = Math.min(maxShare, Math.max(usualShare, pollIntervalMs / rampMs));
  const first = Math.min(maxFirstPauseMs, pollIntervalMs * firstShare);
  return Math.min(pollIntervalMs, Math.max(first, elapsedMs * share));
}

/**
 * Computes a third of the remaining time, so that polls become more frequent toward the end. Progress is
 * uneven, so the result stays between a third and twice the growing pause.
 */
function adjustToProgress({ remainingMs, pollIntervalMs }: Moment, pause: number): number {
  if (remainingMs === null) return pause;
  return Math.min(pollIntervalMs, Math.max(pause / 3, Math.min(remainingMs / 3, pause * 2)));
}

/** Computes the backoff: 0 without a failure, then 2 s doubling up to 30 s, less a jitter of up to half. */
function computeBackoff({ failures, random }: Moment): number {
  if (failures === 0) return 0;
  const ceiling = Math.min(maxBackoffMs, minPauseMs * 2 ** Math.min(failures, 10));
  return ceiling * (1 - random / 2);
}
