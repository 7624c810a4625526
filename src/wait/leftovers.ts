import { setMaxListeners } from 'node:events';
import { phaseOf } from '../diff/data-diff.ts';
import type { DatafoldControl } from '../ports.ts';
import type { Limiter } from './limiter.ts';
import type { WaitWorld } from './wait.ts';

/** Which diffs may still run in Datafold. */
export type Leftovers = {
  readonly onLook: WaitWorld['onLook'];
  readonly ids: () => readonly number[];
};

/** All diffs, until a look shows that one has ended or that it is not ours to touch. */
export function leftovers(ids: readonly number[]): Leftovers {
  const left = new Set(ids);
  return {
    onLook: ({ id, diff }, ended) => {
      const over = diff !== null && ['ended', 'settling'].includes(phaseOf(diff));
      if (over || ended?.lost?.kind === 'refused') left.delete(id);
    },
    ids: () => [...left],
  };
}

/** Cancels diffs in Datafold until the signal ends it, and answers which ones Datafold did not confirm. Never rejects. */
export async function cancelDiffs(
  ids: readonly number[],
  datafold: DatafoldControl,
  gate: Limiter,
  signal: AbortSignal,
): Promise<readonly number[]> {
  setMaxListeners(0, signal);
  const confirmed = await Promise.all(
    ids.map((id) => gate.run(() => datafold.cancel(id, signal), signal).catch(() => false)),
  );
  return ids.filter((_id, at) => confirmed[at] !== true);
}
