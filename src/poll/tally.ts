import type { Progress } from '../report/progress.ts';
import { type DiffState, estimateRemainingMs } from './diff-state.ts';
import type { OnDiffPoll } from './poll-diffs.ts';

/** Sums up the states of all diffs. */
export type Tally = {
  readonly add: OnDiffPoll;
  /** Ends polling: diffs that have not finished count as skipped. */
  readonly close: () => void;
  readonly getProgress: (nowMs: number) => Progress;
};

/** Creates a tally of `diffs` diffs. */
export function createTally(diffs: number): Tally {
  const steps = new Map<number, { readonly completed: number; readonly total: number }>();
  const running = new Map<number, DiffState>();
  const counted = new Set<number>();
  let [endedCount, skipped] = [0, 0];
  const sum = (part: 'completed' | 'total') => [...steps.values()].reduce((all, one) => all + one[part], 0);
  return {
    add: (state, outcome) => {
      const { id, diff } = state;
      const finished = outcome !== null && outcome.failure === null;
      if (finished) endedCount += 1;
      else if (outcome !== null) skipped += 1;
      if (outcome === null) running.set(id, state);
      else running.delete(id);
      const progress = diff?.progress ?? null;
      // A finished diff has completed its steps, whatever it reported last.
      if (progress !== null) steps.set(id, finished ? { ...progress, completed: progress.total } : progress);
      if (progress !== null || finished) counted.add(id);
    },
    close: () => {
      skipped = diffs - endedCount;
    },
    getProgress: (nowMs) => ({
      diffs,
      ended: endedCount,
      skipped,
      counted: counted.size,
      stepsDone: sum('completed'),
      stepsTotal: sum('total'),
      elapsedMs: nowMs,
      remainingMs: findLongest([...running.values()].map((state) => estimateRemainingMs(state, nowMs))),
    }),
  };
}

function findLongest(estimates: readonly (number | null)[]): number | null {
  const known = estimates.filter((estimate) => estimate !== null);
  return known.length === 0 ? null : Math.max(...known);
}
