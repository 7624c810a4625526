import { type CancelOutcome, cancelDiffs } from './poll/running-diffs.ts';
import type { DatafoldControl, Limiter, Log } from './ports.ts';
import { saveState } from './runtime/actions.ts';
import { shortList } from './short-list.ts';
import { runningDiffsState } from './state.ts';

/** Cancels what nobody waits for any more, and leaves the rest to `post:`. */
export async function cancelLeft(
  ids: readonly number[],
  datafold: DatafoldControl,
  limiter: Limiter,
  log: Log,
  signal: AbortSignal,
): Promise<void> {
  const outcome = await cancelDiffs(ids, datafold, limiter, signal);
  saveState(runningDiffsState, outcome.missed.join(','));
  if (ids.length > 0) log.info(cancelledLine(outcome));
}

/** One log line about diffs that were to be cancelled. */
export function cancelledLine({ cancelled, ended, missed }: CancelOutcome): string {
  const asked = cancelled.length + ended.length + missed.length;
  return [
    `Cancelled ${cancelled.length} of ${asked} data ${asked === 1 ? 'diff' : 'diffs'} in Datafold, since nobody waits for them any more.`,
    ...(ended.length > 0 ? [`${shortList(ended)} had ended already.`] : []),
    ...(missed.length > 0
      ? [
          `Datafold did not confirm it in time for ${shortList(missed)}: if they still run, cancel them on their pages.`,
        ]
      : []),
  ].join(' ');
}
