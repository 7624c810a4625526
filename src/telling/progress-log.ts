import { isKnownStatus } from '../diff/data-diff.ts';
import type { Observation } from '../diff/policy.ts';
import type { Clock, Log } from '../ports.ts';
import { type Progress, progressLine, statusLine } from '../report/progress.ts';
import { troubleLine } from '../report/undetermined.ts';
import { remainingMs, type Track } from '../wait/track.ts';

const heartbeatMs = 60_000;
const tickMs = 1_000;
/** Up to so many diffs each tells its own changes of status; more would drown the log. */
const mostTalkers = 10;
/** Faults told one by one; a thousand diffs behind one broken proxy have one story to tell. */
const mostFaults = 10;

export type ProgressLog = {
  readonly onLook: (track: Track, ended: Observation | null) => void;
  /** The wait is over: writes what has not been told yet, and falls silent. */
  readonly finish: () => void;
};

/** Tells the log how the wait goes: one line when something changed, a second apart at most, and at least once a minute. */
export function progressLog(diffs: number, clock: Clock, log: Log, signal: AbortSignal): ProgressLog {
  const steps = new Map<number, { readonly completed: number; readonly total: number }>();
  const running = new Map<number, Track>();
  const counted = new Set<number>();
  const statuses = new Map<number, string | null>();
  const words = new Set<string>();
  const over = new AbortController();
  const state = { ended: 0, left: 0, told: '', toldMs: 0, faults: 0 };

  const progress = (): Progress => {
    const sum = (part: 'completed' | 'total') => [...steps.values()].reduce((all, one) => all + one[part], 0);
    return {
      diffs,
      ended: state.ended,
      left: state.left,
      counted: counted.size,
      stepsDone: sum('completed'),
      stepsTotal: sum('total'),
      elapsedMs: clock.now(),
      leftMs: longest([...running.values()].map((track) => remainingMs(track, clock.now()))),
    };
  };
  const tell = (evenUnchanged: boolean) => {
    const now = progress();
    const key = `${now.ended} ${now.left} ${now.stepsDone} ${now.stepsTotal}`;
    if (key === state.told && !evenUnchanged) return;
    Object.assign(state, { told: key, toldMs: clock.now() });
    log.info(progressLine(now));
  };
  const tellStatus = ({ id, diff }: Track) => {
    if (diff === null || (statuses.has(id) && statuses.get(id) === diff.status)) return;
    const isNews = !isKnownStatus(diff.status) && !words.has(diff.status ?? '');
    if (diffs <= mostTalkers || isNews) log.info(statusLine(id, statuses.get(id) ?? null, diff.status));
    statuses.set(id, diff.status);
    words.add(diff.status ?? '');
  };
  const tick = async () => {
    const both = AbortSignal.any([signal, over.signal]);
    for (;;) {
      await clock.sleep(tickMs, both);
      tell(clock.now() - state.toldMs >= heartbeatMs);
    }
  };
  tick().catch(() => undefined);

  return {
    onLook: (track, ended) => {
      const hasEnded = ended !== null && ended.lost === null;
      if (hasEnded) state.ended++;
      else if (ended !== null) state.left++;
      if (ended === null) running.set(track.id, track);
      else running.delete(track.id);
      const told = track.diff?.progress ?? null;
      // What has ended has nothing left to do, whatever its last count was.
      if (told !== null) steps.set(track.id, hasEnded ? { ...told, completed: told.total } : told);
      if (told !== null || hasEnded) counted.add(track.id);
      tellStatus(track);
      if (track.trouble !== null && track.failures === 1 && state.faults++ < mostFaults) {
        log.info(troubleLine(track.id, track.trouble, ended === null));
      }
    },
    finish: () => {
      state.left = diffs - state.ended;
      tell(false);
      over.abort();
    },
  };
}

function longest(estimates: readonly (number | null)[]): number | null {
  const known = estimates.filter((estimate) => estimate !== null);
  return known.length === 0 ? null : Math.max(...known);
}
