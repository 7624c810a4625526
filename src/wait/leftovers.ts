import { setMaxListeners } from 'node:events';
import { phaseOf } from '../diff/data-diff.ts';
import type { CancelAnswer, DatafoldControl } from '../ports.ts';
import type { Limiter } from './limiter.ts';
import type { WaitWorld } from './wait.ts';

/** Which diffs may still run in Datafold. */
export type Leftovers = {
  readonly onLook: WaitWorld['onLook'];
  readonly ids: () => readonly number[];
};

/** All diffs, until a look shows that one has ended or that it is not ours to touch; `onFewer` hears of it. */
export function leftovers(ids: readonly number[], onFewer: () => void): Leftovers {
  const left = new Set(ids);
  return {
    onLook: ({ id, diff }, ended) => {
      const over = diff !== null && ['ended', 'settling'].includes(phaseOf(diff));
      if ((over || ended?.lost?.kind === 'refused') && left.delete(id)) onFewer();
    },
    ids: () => [...left],
  };
}

/** What became of diffs that were to be cancelled; `missed` are those that Datafold did not confirm. */
export type Cancelling = {
  readonly cancelled: readonly number[];
  readonly ended: readonly number[];
  readonly missed: readonly number[];
};

/** Cancels diffs in Datafold until the signal ends it. Never rejects. */
export async function cancelDiffs(
  ids: readonly number[],
  datafold: DatafoldControl,
  gate: Limiter,
  signal: AbortSignal,
): Promise<Cancelling> {
  setMaxListeners(0, signal);
  const answers = await Promise.all(
    ids.map((id) => gate.run(() => datafold.cancel(id, signal), signal).catch(() => 'unclear' as const)),
  );
  const those = (answer: CancelAnswer) => ids.filter((_id, at) => answers[at] === answer);
  return { cancelled: those('cancelled'), ended: those('ended'), missed: those('unclear') };
}
