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

/** What the diffs of one wait have in common. */
type Wait = {
  readonly settings: WaitSettings;
  readonly world: WaitWorld;
  readonly gate: Limiter;
  /** Aborted when the run is cancelled, or by {@link finish}. */
  readonly signal: AbortSignal;
  readonly finish: (reason: Stop) => void;
  /** The diffs that are still looked at. */
  readonly pending: Set<number>;
};

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
  const finish = (reason: Stop) => stop.abort(reason);
  const wait: Wait = { settings, world, gate, signal, finish, pending: new Set(ids) };
  world.clock
    .sleep(settings.timeoutMs - world.clock.now(), signal)
    .then(() => finish({ rejected: null }), ignore);
  const lookAtOne = async (id: number): Promise<Observation> => {
    const seen = { track: freshTrack(id) };
    try {
      return await followOne(seen, wait);
    } catch (error) {
      if (world.signal.aborted) throw new CancelledError();
      if (!stop.signal.aborted) throw error;
      return whenStopped(seen.track, stop.signal.reason as Stop, settings.timeoutMs);
    } finally {
      wait.pending.delete(id);
    }
  };
  try {
    return await Promise.all(ids.map(lookAtOne));
  } finally {
    finish({ rejected: null });
  }
}

/** Looks at one diff again and again; `seen` is what is known of it whenever that is cut short. */
async function followOne(seen: { track: Track }, wait: Wait): Promise<Observation> {
  const { settings, world, gate, signal } = wait;
  const { id } = seen.track;
  for (;;) {
    const look = await gate.run(() => {
      seen.track = { ...seen.track, asked: true };
      const untilLast = settings.timeoutMs - world.clock.now() - leadOf(id, wait);
      return lookInTime((until) => world.datafold.look(id, until), untilLast, world.clock, signal);
    }, signal);
    const now = world.clock.now();
    seen.track = afterLook(seen.track, look, now);
    const ended = endOf(seen.track, look, now, settings.onNeedsAction);
    world.onLook(seen.track, ended);
    if (look.kind === 'trouble' && look.retry === 'never-any') wait.finish({ rejected: look.trouble });
    if (ended !== null) return ended;
    const pause = pauseAfter(seen.track, leadOf(id, wait), settings, world);
    if (pause === null) return atDeadline(seen.track, settings.timeoutMs);
    if (isOverload(look)) gate.holdFor(Math.min(pause, roomToHold(wait.pending.size, settings, now)));
    await world.clock.sleep(pause, signal);
  }
}

/** The last looks of many diffs queue up before the deadline, the last eight right at it. */
function leadOf(id: number, { pending }: Wait): number {
  return lastLookLeadMs + msPerRound * Math.floor([...pending].indexOf(id) / startsPerSecond);
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
