import { setMaxListeners } from 'node:events';
import type { Observation, Trouble } from '../diff/policy.ts';
import { lastLookLeadMs, nextPause } from '../diff/schedule.ts';
import { CancelledError } from '../errors.ts';
import type { Clock, Datafold, Look } from '../ports.ts';
import { lookInTime } from './in-time.ts';
import { type Limiter, limiter, startsPerSecond } from './limiter.ts';
import {
  afterLook,
  atDeadline,
  endOf,
  freshTrack,
  longestPause,
  remainingMs,
  type Track,
  wantedPause,
} from './track.ts';

export type WaitSettings = {
  /** Of the whole wait, from the start of the process. */
  readonly timeoutMs: number;
  readonly pollIntervalMs: number;
  readonly onNeedsAction: 'stop' | 'wait';
};

export type WaitWorld = {
  readonly datafold: Datafold;
  /** The queue for all that is asked of Datafold in this run; one of its own without it. */
  readonly gate?: Limiter;
  readonly clock: Clock;
  /** Uniform in [0, 1). */
  readonly random: () => number;
  /** Aborted when the run is cancelled. */
  readonly signal: AbortSignal;
  /** Hears of every look; `ended` is the observation when it was the last one. */
  readonly onLook: (track: Track, ended: Observation | null) => void;
};

/** What eight more last looks cost under our own limit. */
const msPerRound = 1_050;

/** Why the wait ends for all diffs at once: the time is up (`null`), or the key was rejected. */
type Stop = { readonly rejected: Trouble | null };

/**
 * Looks at every diff until it has ended or the time is up, and answers in input order. Losing touch with a diff is an answer;
 * only cancelling rejects (with a `CancelledError`).
 */
export async function waitForDiffs(
  ids: readonly number[],
  settings: WaitSettings,
  world: WaitWorld,
): Promise<readonly Observation[]> {
  const stop = new AbortController();
  const signal = AbortSignal.any([world.signal, stop.signal]);
  setMaxListeners(0, signal, stop.signal, world.signal);
  const gate = world.gate ?? limiter(world.clock);
  const pending = new Set(ids);
  const finish = (reason: Stop) => stop.abort(reason);
  // The last looks of many diffs queue up before the deadline, the last eight right at it.
  const leadOf = (id: number) =>
    lastLookLeadMs + msPerRound * Math.floor([...pending].indexOf(id) / startsPerSecond);
  world.clock
    .sleep(settings.timeoutMs - world.clock.now(), signal)
    .then(() => finish({ rejected: null }), ignore);

  const followOne = async (id: number): Promise<Observation> => {
    let track = freshTrack(id);
    try {
      for (;;) {
        const look = await gate.run(() => {
          track = { ...track, asked: true };
          const untilLast = settings.timeoutMs - world.clock.now() - leadOf(id);
          return lookInTime((until) => world.datafold.look(id, until), untilLast, world.clock, signal);
        }, signal);
        const now = world.clock.now();
        track = afterLook(track, look, now);
        const ended = endOf(track, look, now, settings.onNeedsAction);
        world.onLook(track, ended);
        if (look.kind === 'trouble' && look.retry === 'never-any') finish({ rejected: look.trouble });
        if (ended !== null) return ended;
        const pause = pauseAfter(track, leadOf(id), settings, world);
        if (pause === null) return atDeadline(track, settings.timeoutMs);
        if (isOverload(look))
          gate.holdFor(Math.min(pause, roomToHold(pending.size, settings, world.clock.now())));
        await world.clock.sleep(pause, signal);
      }
    } catch (error) {
      if (world.signal.aborted) throw new CancelledError();
      if (!stop.signal.aborted) throw error;
      return whenStopped(track, stop.signal.reason as Stop, settings.timeoutMs);
    } finally {
      pending.delete(id);
    }
  };
  try {
    return await Promise.all(ids.map(followOne));
  } finally {
    finish({ rejected: null });
  }
}

function pauseAfter(
  track: Track,
  leadMs: number,
  settings: WaitSettings,
  { clock, random }: WaitWorld,
): number | null {
  const now = clock.now();
  return nextPause({
    elapsedMs: now,
    leftMs: settings.timeoutMs - now,
    pollIntervalMs: settings.pollIntervalMs,
    leadMs,
    random: random(),
    failures: track.failures,
    retryAfterMs: track.retryAfterMs,
    wantedMs: wantedPause(track, now, settings.pollIntervalMs),
    mostMs: longestPause(track, now),
    remainingMs: remainingMs(track, now),
  });
}

/** Too many requests are everybody's business; any other fault may be of this one diff. */
function isOverload(look: Look): boolean {
  return (
    look.kind === 'trouble' &&
    look.retryAfterMs > 0 &&
    look.trouble.kind === 'status' &&
    look.trouble.status === 429
  );
}

/** How long all requests may be held up so that one last round of them still fits in before the deadline, in milliseconds. */
function roomToHold(pending: number, { timeoutMs }: WaitSettings, nowMs: number): number {
  return timeoutMs - nowMs - lastLookLeadMs - msPerRound * Math.floor(pending / startsPerSecond);
}

function whenStopped(track: Track, reason: Stop, timeoutMs: number): Observation {
  if (reason.rejected === null) return atDeadline(track, timeoutMs);
  return { id: track.id, diff: track.diff, lost: { kind: 'refused', trouble: reason.rejected } };
}

function ignore(): void {}
