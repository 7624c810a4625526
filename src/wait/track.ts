import { type DataDiff, phaseOf } from '../diff/data-diff.ts';
import type { Observation, Trouble } from '../diff/policy.ts';
import type { Look } from '../ports.ts';

/** Everything that is remembered of one diff between two looks. Times in milliseconds of the run's clock. */
export type Track = {
  readonly id: number;
  readonly looks: number;
  /** Whether a first look was begun; with very many diffs the time can be up before. */
  readonly asked: boolean;
  /** The last body that came. */
  readonly diff: DataDiff | null;
  /** What stood in the way of the last look; `null` after a good one. */
  readonly trouble: Trouble | null;
  /** Looks that failed in a row. */
  readonly failures: number;
  /** Answers in a row that there is no such diff. */
  readonly notFound: number;
  readonly retryAfterMs: number;
  /** The steps done when the diff first told any, and when that was: the pace is measured from there. */
  readonly firstSteps: { readonly completed: number; readonly atMs: number } | null;
  /** When the diff was first seen done with something missing. */
  readonly settlingSinceMs: number | null;
};

/** A diff done in name is looked at again for so long before it is judged by what is there. */
export const settleMs = 30_000;

export function freshTrack(id: number): Track {
  return {
    id,
    looks: 0,
    asked: false,
    diff: null,
    trouble: null,
    failures: 0,
    notFound: 0,
    retryAfterMs: 0,
    firstSteps: null,
    settlingSinceMs: null,
  };
}

/** The track after one more look. */
export function afterLook(track: Track, look: Look, nowMs: number): Track {
  const looks = track.looks + 1;
  if (look.kind === 'trouble') {
    const { trouble, retryAfterMs } = look;
    const notFound = look.retry === 'once' ? track.notFound + 1 : 0;
    // Whatever failed before it has no say in when a 404 is asked about once more.
    const failures = notFound > 0 ? notFound : track.failures + 1;
    return { ...track, looks, trouble, failures, notFound, retryAfterMs };
  }
  const settling = phaseOf(look.diff) === 'settling';
  const settlingSinceMs = settling ? (track.settlingSinceMs ?? nowMs) : null;
  const steps = look.diff.progress;
  const firstSteps =
    track.firstSteps ?? (steps === null ? null : { completed: steps.completed, atMs: nowMs });
  return {
    ...track,
    looks,
    diff: look.diff,
    trouble: null,
    failures: 0,
    notFound: 0,
    retryAfterMs: 0,
    firstSteps,
    settlingSinceMs,
  };
}

/** How long the diff will still run, in milliseconds, if it goes on at the pace seen so far; `null` before a step was seen to be done. */
export function remainingMs({ diff, firstSteps }: Track, nowMs: number): number | null {
  const steps = diff?.progress ?? null;
  if (steps === null || firstSteps === null) return null;
  const done = steps.completed - firstSteps.completed;
  if (done <= 0 || steps.completed >= steps.total) return null;
  return ((nowMs - firstSteps.atMs) * (steps.total - steps.completed)) / done;
}

/**
 * The observation that ends the wait for this diff right after a look; `null` to look again. What has settled for long enough is judged by
 * what came, out of reach or not; but where a part of the results was still to come, only Datafold can say that it was all.
 */
export function endOf(
  track: Track,
  look: Look,
  nowMs: number,
  onNeedsAction: 'stop' | 'wait',
): Observation | null {
  const { id, diff } = track;
  if (look.kind === 'trouble') {
    const final = look.retry === 'never' || look.retry === 'never-any' || track.notFound > 1;
    if (final) return { id, diff, lost: { kind: 'refused', trouble: look.trouble } };
    return diff !== null && !awaitsPart(track) && settled(track, nowMs) ? { id, diff, lost: null } : null;
  }
  switch (phaseOf(look.diff)) {
    case 'ended':
      return { id, diff: look.diff, lost: null };
    case 'needs-action':
      return onNeedsAction === 'stop' ? { id, diff: look.diff, lost: { kind: 'needs-action' } } : null;
    case 'settling':
      return settled(track, nowMs) ? { id, diff: look.diff, lost: null } : null;
    case 'running':
      return null;
  }
}

/** The pause before what was not found is asked for once more. */
export const askOnceMoreMs = 2_000;
const settleStepMs = 1_000;

/** How long a pause may be at most, in milliseconds: what settles is judged on time, however many looks have failed. */
export function longestPause({ settlingSinceMs }: Track, nowMs: number): number {
  const left = settlingSinceMs === null ? 0 : settleMs - (nowMs - settlingSinceMs);
  return left > 0 ? left : Number.POSITIVE_INFINITY;
}

/** A pause that this diff's state asks for in place of the growing one, in milliseconds; `null` for none. */
export function wantedPause(track: Track, nowMs: number, pollIntervalMs: number): number | null {
  if (track.settlingSinceMs !== null) return settlePause(nowMs - track.settlingSinceMs, pollIntervalMs);
  return track.notFound > 0 ? askOnceMoreMs : null;
}

/** The pause before the next look at what is done in name for so long, in milliseconds; the last one ends with {@link settleMs}. */
export function settlePause(sinceMs: number, pollIntervalMs: number): number {
  return Math.max(settleStepMs, Math.min(sinceMs, settleMs - sinceMs, pollIntervalMs));
}

function awaitsPart({ diff }: Track): boolean {
  return diff?.resultsPending === true;
}

function settled(track: Track, nowMs: number): boolean {
  return track.settlingSinceMs !== null && nowMs - track.settlingSinceMs >= settleMs;
}

/** What can be said of a diff that has not ended when the time is up. */
export function atDeadline(track: Track, timeoutMs: number): Observation {
  const { id, diff, trouble } = track;
  const unheard = trouble !== null && awaitsPart(track);
  if (diff !== null && track.settlingSinceMs !== null && !unheard) return { id, diff, lost: null };
  if (trouble?.kind === 'status' && trouble.status === 404)
    return { id, diff, lost: { kind: 'refused', trouble } };
  if (trouble !== null) return { id, diff, lost: { kind: 'unreachable', trouble } };
  if (track.asked && track.looks === 0)
    return { id, diff, lost: { kind: 'unreachable', trouble: unanswered } };
  return { id, diff, lost: { kind: 'out-of-time', timeoutMs } };
}

/** Nothing came, whatever was asked. */
export const unanswered: Trouble = { kind: 'network', cause: 'no answer came before the time was up' };
