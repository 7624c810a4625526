import { getPhase } from '../diff/data-diff.ts';
import type { OnDiffPoll } from './poll-diffs.ts';

/** The diffs that may still run in Datafold. */
export type RunningDiffs = {
  readonly onPoll: OnDiffPoll;
  readonly listIds: () => readonly number[];
};

/**
 * Tracks which diffs may still run: all, until a poll shows that one has finished or belongs to someone else.
 * `onChange` is called when there are fewer.
 */
export function trackRunningDiffs(ids: readonly number[], onChange: () => void): RunningDiffs {
  const running = new Set(ids);
  return {
    onPoll: ({ id, diff }, outcome) => {
      const finished = diff !== null && ['finished', 'incomplete'].includes(getPhase(diff));
      if ((finished || outcome?.failure?.kind === 'refused') && running.delete(id)) onChange();
    },
    listIds: () => [...running],
  };
}
