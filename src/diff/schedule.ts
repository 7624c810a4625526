/**
 * A pause is this share of the time waited, so that the answer is late by a few per cent of the diff's own run time. Whoever sets a
 * `poll_interval` above the default of 15 s asks for fewer looks, early ones included: there it is reached after {@link rampMs}, by a share
 * that grows with it, though never beyond {@link maxShare}. `npm run bench` shows how that compares.
 */
const usualShare = 1 / 8;
const maxShare = 0.45;
const rampMs = 120_000;
const minPauseMs = 1_000;
/** The first pauses are this share of `poll_interval`, a second at the default, and no longer than {@link maxFirstPauseMs}. */
const firstShare = 1 / 15;
const maxFirstPauseMs = 3_000;
/** The last look starts this long before the deadline: late enough to see the end, early enough to be answered. */
export const finalPollLeadMs = 500;
const maxBackoffMs = 30_000;

/** What the next pause depends on; all times in milliseconds, `random` uniform in [0, 1). */
export type Moment = {
  readonly elapsedMs: number;
  readonly leftMs: number;
  readonly pollIntervalMs: number;
  /** How long before the deadline this diff takes its last look; above {@link finalPollLeadMs} where many diffs share the request limit. */
  readonly leadMs: number;
  readonly random: number;
  /** Looks that failed in a row, 0 after a good one. */
  readonly failures: number;
  /** What the server asked for, 0 for nothing. */
  readonly retryAfterMs: number;
  /** A pause that the state of the diff asks for in place of the growing one; `null` for none. */
  readonly wantedMs: number | null;
  /** The longest pause that the state of the diff allows, whatever has failed; infinite for no limit. */
  readonly maxMs: number;
  /** How long the diff will still run by its own progress, `null` while that says nothing. */
  readonly remainingMs: number | null;
};

/** The pause before the next look, in milliseconds; `null` when the look just taken was the last. */
export function getNextPause(moment: Moment): number | null {
  const untilLast = moment.leftMs - moment.leadMs;
  if (untilLast <= 0) return null;
  const ours = Math.max(moment.wantedMs ?? computeUsualPause(moment), computeBackoff(moment));
  const pause = Math.max(Math.min(ours, moment.maxMs), moment.retryAfterMs);
  // A look that would crowd the last one gives way to it.
  return pause + minPauseMs > untilLast ? untilLast : pause;
}

/** The growing pause, or one that goes by the diff's progress; never under a second nor over `poll_interval`, shortened by jitter by up to a tenth. */
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

/** A third of the time that is left, so that looks close in on the end; steps are uneven, so it strays from the growing pause only so far. */
function adjustToProgress({ remainingMs, pollIntervalMs }: Moment, pause: number): number {
  if (remainingMs === null) return pause;
  return Math.min(pollIntervalMs, Math.max(pause / 3, Math.min(remainingMs / 3, pause * 2)));
}

/** 0 without a failure, then 2 s doubling up to 30 s, of which jitter takes up to half. */
function computeBackoff({ failures, random }: Moment): number {
  if (failures === 0) return 0;
  const ceiling = Math.min(maxBackoffMs, minPauseMs * 2 ** Math.min(failures, 10));
  return ceiling * (1 - random / 2);
}
