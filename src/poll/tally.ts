import type { Observation } from '../diff/policy.ts';
import type { Progress } from '../report/progress.ts';
import { type DiffState, estimateRemainingMs } from './diff-state.ts';

/** Counts over all diffs. */
export type Tally = {
  readonly add: (track: DiffState, ended: Observation | null) => void;
  /** Ends polling: what has not finished is skipped. */
  readonly close: () => void;
  readonly progress: (nowMs: number) => Progress;
};

/** Counts how far so many diffs have come. */
export function createTally(diffs: number): Tally {
  const steps = new Map<number, { readonly completed: number; readonly total: number }>();
  const running = new Map<number, DiffState>();
  const counted = new Set<number>();
  let [endedCount, left] = [0, 0];
  const sum = (part: 'completed' | 'total') => [...steps.values()].reduce((all, one) => all + one[part], 0);
  return {
    add: (track, ended) => {
      const { id } = track;
      const hasEnded = ended !== null && ended.lost === null;
      if (hasEnded) endedCount += 1;
      else if (ended !== null) left += 1;
      if (ended === null) running.set(id, track);
      else running.delete(id);
      const told = track.diff?.progress ?? null;
      // What has ended has nothing left to do, whatever its last count was.
      if (told !== null) steps.set(id, hasEnded ? { ...told, completed: told.total } : told);
      if (told !== null || hasEnded) counted.add(id);
    },
    close: () => {
      left = diffs - endedCount;
    },
    progress: (nowMs) => ({
      diffs,
      ended: endedCount,
      left,
      counted: counted.size,
      stepsDone: sum('completed'),
      stepsTotal: sum('total'),
      elapsedMs: nowMs,
      leftMs: longest([...running.values()].map((track) => estimateRemainingMs(track, nowMs))),
    }),
  };
}

function longest(estimates: readonly (number | null)[]): number | null {
  const known = estimates.filter((estimate) => estimate !== null);
  return known.length === 0 ? null : Math.max(...known);
}
