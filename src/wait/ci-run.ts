import { type CiCommit, type CiRun, type CiRunEnd, ciRunPhase, newestRun } from '../diff/ci-run.ts';
import { lastLookLeadMs, nextPause } from '../diff/schedule.ts';
import { CancelledError } from '../errors.ts';
import type { Clock, DatafoldCi } from '../ports.ts';
import {
  afterCiLook,
  type CiLook,
  type CiTrack,
  ciAtDeadline,
  ciEndOf,
  freshCiTrack,
  wantedCiPause,
  withRun,
} from './ci-track.ts';
import type { Limiter } from './limiter.ts';
import { type Listed, readPages } from './pages.ts';
import type { WaitSettings } from './wait.ts';

/** Whose CI run is looked for: that of the first of these commits that has one. */
export type CiSearch = { readonly configId: number; readonly commits: readonly CiCommit[] };

export type CiWorld = {
  readonly datafold: DatafoldCi;
  readonly gate: Limiter;
  readonly clock: Clock;
  /** Uniform in [0, 1). */
  readonly random: () => number;
  /** Aborted when the run is cancelled. */
  readonly signal: AbortSignal;
  /** Hears of every look; `ended` tells what came of it when it was the last one. */
  readonly onLook: (track: CiTrack, ended: CiRunEnd | null) => void;
};

/**
 * Waits until Datafold's CI has run for a commit and answers with the diffs of that run, or with why there are none. Every look asks
 * for the runs anew, so that a newer run of the commit, or one of a commit that comes first, is followed as soon as it is there.
 * Only cancelling rejects (with a `CancelledError`).
 */
export async function followCiRun(
  search: CiSearch,
  settings: Pick<WaitSettings, 'timeoutMs' | 'pollIntervalMs'>,
  world: CiWorld,
): Promise<CiRunEnd> {
  const { clock, onLook } = world;
  const stop = new AbortController();
  const signal = AbortSignal.any([world.signal, stop.signal]);
  clock.sleep(settings.timeoutMs - clock.now(), signal).then(() => stop.abort(), ignore);
  let track = freshCiTrack;
  try {
    for (;;) {
      // What a look finds first still counts if the time is up before its end.
      const look = await lookAtCi(search, { ...world, signal }, (run) => {
        track = withRun(track, run);
      });
      const now = clock.now();
      track = afterCiLook(track, look, now);
      const ended = ciEndOf(track, look, now);
      onLook(track, ended);
      if (ended !== null) return ended;
      const pause = pauseAfter(track, settings, world);
      if (pause === null) return ciAtDeadline(track, settings.timeoutMs);
      await clock.sleep(pause, signal);
    }
  } catch (error) {
    if (world.signal.aborted) throw new CancelledError();
    if (!stop.signal.aborted) throw error;
    return ciAtDeadline(track, settings.timeoutMs);
  } finally {
    stop.abort();
  }
}

async function lookAtCi(
  search: CiSearch,
  { datafold, gate, signal }: Pick<CiWorld, 'datafold' | 'gate' | 'signal'>,
  onRun: (run: CiRun) => void,
): Promise<CiLook> {
  let run: CiRun | null = null;
  for (const commit of search.commits) {
    const runs = await readPages((page) =>
      gate.run(() => datafold.ciRuns(search.configId, commit, page, signal), signal),
    );
    const missing = notAll(runs, 'runs');
    if (missing !== null) return missing;
    run = runs.kind === 'all' ? newestRun(runs.items) : null;
    if (run !== null) break;
  }
  if (run === null) return { kind: 'no-run' };
  onRun(run);
  if (ciRunPhase(run) !== 'done') return { kind: 'run', run, diffs: 'not-asked' };
  const { id } = run;
  const diffs = await readPages((page) => gate.run(() => datafold.diffsOfRun(id, page, signal), signal));
  const unread = notAll(diffs, 'diffs');
  if (unread !== null) return unread;
  // Oldest first, which is the order in which Datafold made them.
  return { kind: 'run', run, diffs: diffs.kind === 'all' ? diffs.items.toSorted((a, b) => a - b) : 'torn' };
}

function notAll(listed: Listed<unknown>, list: 'runs' | 'diffs'): CiLook | null {
  if (listed.kind === 'trouble') return { ...listed, list };
  return listed.kind === 'too-many-pages' ? { kind: 'too-many-pages', list } : null;
}

function pauseAfter(
  track: CiTrack,
  { timeoutMs, pollIntervalMs }: Pick<WaitSettings, 'timeoutMs' | 'pollIntervalMs'>,
  { clock, random }: CiWorld,
): number | null {
  const now = clock.now();
  return nextPause({
    elapsedMs: now,
    leftMs: timeoutMs - now,
    pollIntervalMs,
    leadMs: lastLookLeadMs,
    random: random(),
    failures: track.failures,
    retryAfterMs: track.retryAfterMs,
    wantedMs: wantedCiPause(track, now, pollIntervalMs),
    mostMs: Number.POSITIVE_INFINITY,
    remainingMs: null,
  });
}

function ignore(): void {}
