import { type CiList, type CiRun, type CiRunEnd, ciRunPhase } from '../diff/ci-run.ts';
import type { Trouble } from '../diff/policy.ts';
import type { Refusal } from '../ports.ts';
import { askOnceMoreMs, settleMs, settlePause, unanswered } from './track.ts';

/** What one look brought: the newest run and, once it is done, the ids of its diffs. */
export type CiLook =
  | { readonly kind: 'no-run' }
  /** `torn`: the list changed while it was read. */
  | { readonly kind: 'run'; readonly run: CiRun; readonly diffs: readonly number[] | 'not-asked' | 'torn' }
  | { readonly kind: 'too-many-pages'; readonly list: CiList }
  | (Refusal & { readonly list: CiList });

/** Everything that is remembered between two looks. Times in milliseconds of the run's clock. */
export type CiTrack = {
  readonly looks: number;
  /** The newest run for the commit as it was last seen. */
  readonly run: CiRun | null;
  /** What stood in the way of the last look; `null` after a good one. */
  readonly trouble: { readonly list: CiList; readonly trouble: Trouble } | null;
  /** Looks that failed in a row, and answers in a row that there is no such thing. */
  readonly failures: number;
  readonly notFound: number;
  readonly retryAfterMs: number;
  /** When the run was first seen done and without a diff. */
  readonly emptySinceMs: number | null;
};

/** As many as can be named at once. */
const mostDiffs = 1_000;

export const freshCiTrack: CiTrack = {
  looks: 0,
  run: null,
  trouble: null,
  failures: 0,
  notFound: 0,
  retryAfterMs: 0,
  emptySinceMs: null,
};

/** The track once its runs were listed; what is known of an older run is no longer of use. */
export function withRun(track: CiTrack, run: CiRun): CiTrack {
  return { ...track, run, emptySinceMs: run.id === track.run?.id ? track.emptySinceMs : null };
}

/** The track after one more look. */
export function afterCiLook(track: CiTrack, look: CiLook, nowMs: number): CiTrack {
  const looks = track.looks + 1;
  if (look.kind === 'trouble') {
    const { list, trouble, retryAfterMs } = look;
    const notFound = look.retry === 'once' ? track.notFound + 1 : 0;
    return {
      ...track,
      looks,
      trouble: { list, trouble },
      failures: notFound > 0 ? notFound : track.failures + 1,
      notFound,
      retryAfterMs,
    };
  }
  const good = { ...track, looks, trouble: null, failures: 0, notFound: 0, retryAfterMs: 0 };
  if (look.kind !== 'run') return good;
  const seen = withRun(good, look.run);
  if (look.diffs === 'torn') return seen;
  const empty = look.diffs !== 'not-asked' && look.diffs.length === 0;
  return { ...seen, emptySinceMs: empty ? (seen.emptySinceMs ?? nowMs) : null };
}

/** The end that a look brings; `null` to look again. */
export function ciEndOf(track: CiTrack, look: CiLook, nowMs: number): CiRunEnd | null {
  switch (look.kind) {
    case 'no-run':
      return null;
    case 'too-many-pages':
      return look;
    case 'trouble': {
      const final = look.retry === 'never' || look.retry === 'never-any' || track.notFound > 1;
      return final ? { kind: 'refused', list: look.list, trouble: look.trouble } : null;
    }
    case 'run':
      return endOfRun(track, look, nowMs);
  }
}

function endOfRun(track: CiTrack, { run, diffs }: CiLook & { kind: 'run' }, nowMs: number): CiRunEnd | null {
  const phase = ciRunPhase(run);
  if (phase === 'failed' || phase === 'cancelled') return { kind: phase, runId: run.id };
  if (phase === 'running' || diffs === 'not-asked' || diffs === 'torn') return null;
  if (diffs.length > mostDiffs) return { kind: 'too-many-diffs', runId: run.id, found: diffs.length };
  if (diffs.length > 0) return { kind: 'diffs', runId: run.id, ids: diffs };
  const settled = track.emptySinceMs !== null && nowMs - track.emptySinceMs >= settleMs;
  return settled ? { kind: 'no-diffs', runId: run.id } : null;
}

/** A pause that the state asks for in place of the growing one, in milliseconds; `null` for none. */
export function wantedCiPause(track: CiTrack, nowMs: number, pollIntervalMs: number): number | null {
  if (track.notFound > 0) return askOnceMoreMs;
  if (track.emptySinceMs !== null) return settlePause(nowMs - track.emptySinceMs, pollIntervalMs);
  // Its diffs are there and only have to be read in peace.
  return track.run !== null && ciRunPhase(track.run) === 'done' ? askOnceMoreMs : null;
}

/** What can be said when the time is up. A run that was not seen to be empty for long enough may still show a diff. */
export function ciAtDeadline({ run, trouble, looks }: CiTrack, timeoutMs: number): CiRunEnd {
  if (trouble?.trouble.kind === 'status' && trouble.trouble.status === 404)
    return { kind: 'refused', ...trouble };
  if (trouble !== null) return { kind: 'unreachable', ...trouble };
  if (run !== null) {
    const waitedFor = ciRunPhase(run) === 'done' ? 'diffs' : 'end';
    return { kind: 'out-of-time', runId: run.id, waitedFor, timeoutMs };
  }
  return looks === 0
    ? { kind: 'unreachable', list: 'runs', trouble: unanswered }
    : { kind: 'no-run', timeoutMs };
}
