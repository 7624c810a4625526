import type { DatafoldControl, Log } from './ports.ts';
import { remember } from './runtime/actions.ts';
import { cancelDiffs } from './wait/leftovers.ts';
import type { Limiter } from './wait/limiter.ts';

/** The name under which main leaves the diffs that `post:` is to cancel if main is stopped. */
export const leftoverState = 'leftover_diffs';

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

/** The first ten ids, and how many there are beyond. */
export function shortList(ids: readonly number[]): string {
  const shown = ids.slice(0, 10).join(', ');
  return ids.length > 10 ? `${shown} and ${ids.length - 10} more` : shown;
}
