import { isKnownStatus } from '../diff/data-diff.ts';
import type { Log, RunContext } from '../ports.ts';
import { describeFailedPoll, describeProgress, describeStatusChange } from '../report/progress.ts';
import type { DiffState } from './diff-state.ts';
import { startHeartbeat } from './heartbeat.ts';
import type { OnDiffPoll } from './poll-diffs.ts';
import { createTally } from './tally.ts';

/** Maximum number of diffs for which the log has each change of status. */
const maxDiffsWithStatus = 10;
/** Maximum number of errors in the log: a thousand diffs behind one broken proxy all fail alike. */
const maxErrors = 10;

export type DiffProgress = { readonly onPoll: OnDiffPoll; readonly stop: () => void };

/**
 * Logs how far the diffs are, at most one line a second and at least one a minute, and news of single diffs
 * at once.
 */
export function logDiffProgress(
  diffs: number,
  context: Pick<RunContext, 'clock' | 'log' | 'signal'>,
): DiffProgress {
  const tally = createTally(diffs);
  const logNews = createNewsLog(diffs, context.log);
  const heartbeat = startHeartbeat(() => {
    const progress = tally.getProgress(context.clock.now());
    const { ended, skipped, stepsDone, stepsTotal } = progress;
    return { key: `${ended} ${skipped} ${stepsDone} ${stepsTotal}`, line: () => describeProgress(progress) };
  }, context);
  return {
    onPoll: (state, outcome) => {
      tally.add(state, outcome);
      logNews(state, outcome);
    },
    stop: () => {
      tally.close();
      heartbeat.stop();
    },
  };
}

/** Logs each diff's changes of status, and the first of several errors in a row. */
function createNewsLog(diffs: number, log: Log): OnDiffPoll {
  const statuses = new Map<number, string | null>();
  const words = new Set<string>();
  let errors = 0;
  const logStatus = ({ id, diff }: DiffState) => {
    if (diff === null || (statuses.has(id) && statuses.get(id) === diff.status)) return;
    const isNew = !isKnownStatus(diff.status) && !words.has(diff.status ?? '');
    if (diffs <= maxDiffsWithStatus || isNew)
      log.info(describeStatusChange(id, statuses.get(id) ?? null, diff.status));
    statuses.set(id, diff.status);
    words.add(diff.status ?? '');
  };
  return (state, outcome) => {
    logStatus(state);
    if (state.problem !== null && state.failures === 1 && errors++ < maxErrors)
      log.info(describeFailedPoll(state.id, state.problem, { isRetried: outcome === null }));
  };
}
