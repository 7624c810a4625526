import { setMaxListeners } from 'node:events';
import { phaseOf } from '../diff/data-diff.ts';
import type { CancelAnswer, DatafoldControl, Limiter } from '../ports.ts';
import type { OnDiffPoll } from './poll-diffs.ts';

/** The diffs that may still run in Datafold. */
export type RunningDiffs = {
  readonly onPoll: OnDiffPoll;
  readonly ids: () => readonly number[];
};

/**
 * Tracks which diffs may still run: all, until a poll shows that one has finished or belongs to someone else. `onChange` is called
 * when there are fewer.
 */
export function trackRunningDiffs(ids: readonly number[], onChange: () => void): RunningDiffs {
  const running = new Set(ids);
  return {
    onPoll: ({ id, diff }, outcome) => {
      const finished = diff !== null && ['ended', 'settling'].includes(phaseOf(diff));
      if ((finished || outcome?.lost?.kind === 'refused') && running.delete(id)) onChange();
    },
    ids: () => [...running],
  };
}

/** What became of diffs that were to be cancelled; Datafold did not confirm `missed`. */
export type CancelOutcome = {
  readonly cancelled: readonly number[];
  readonly ended: readonly number[];
  readonly missed: readonly number[];
};

/** Cancels diffs in Datafold, until the signal aborts. Never rejects. */
export async function cancelDiffs(
  ids: readonly number[],
  datafold: DatafoldControl,
  limiter: Limiter,
  signal: AbortSignal,
): Promise<CancelOutcome> {
  setMaxListeners(0, signal);
  const answers = await Promise.all(
    ids.map((id) => limiter.run(() => datafold.cancel(id, signal), signal).catch(() => 'unclear' as const)),
  );
  const pick = (answer: CancelAnswer) => ids.filter((_id, at) => answers[at] === answer);
  return { cancelled: pick('cancelled'), ended: pick('ended'), missed: pick('unclear') };
}
