import type { DatafoldControl, Log } from './ports.ts';
import { remember } from './runtime/actions.ts';
import { shortList } from './short-list.ts';
import { leftoverState } from './state.ts';
import { cancelDiffs } from './wait/leftovers.ts';
import type { Limiter } from './wait/limiter.ts';

/** Cancels what nobody waits for any more, and leaves the rest to `post:`. */
export async function cancelLeft(
  ids: readonly number[],
  datafold: DatafoldControl,
  gate: Limiter,
  log: Log,
  signal: AbortSignal,
): Promise<void> {
  const missed = await cancelDiffs(ids, datafold, gate, signal);
  remember(leftoverState, missed.join(','));
  if (ids.length > 0) log.info(cancelledLine(ids.length, missed));
}

/** One log line about diffs that were to be cancelled. */
export function cancelledLine(asked: number, missed: readonly number[]): string {
  const done = `Cancelled ${asked - missed.length} of ${asked} data ${asked === 1 ? 'diff' : 'diffs'} in Datafold, since nobody waits for them any more.`;
  return missed.length === 0
    ? done
    : `${done} Datafold did not confirm it in time for ${shortList(missed)}: if they still run, cancel them on their pages.`;
}
