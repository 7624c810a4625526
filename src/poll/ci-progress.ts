import type { CiRunOutcome } from '../diff/ci-run.ts';
import type { RunContext } from '../ports.ts';
import { type CiStanding, describeCiProblem, describeCiRun } from '../report/ci-progress.ts';
import type { CiRunState } from './ci-run-state.ts';
import { type ProgressLine, startHeartbeat } from './heartbeat.ts';
import type { OnCiPoll } from './poll-ci-run.ts';

export type CiProgress = { readonly onPoll: OnCiPoll; readonly stop: () => void };

/** Logs how far Datafold's CI run is: each change at once, and at least one line a minute. */
export function logCiProgress(
  headSha: string,
  context: Pick<RunContext, 'clock' | 'log' | 'signal'>,
): CiProgress {
  let progress: ProgressLine | null = null;
  const heartbeat = startHeartbeat(() => progress, context);
  return {
    onPoll: (state, outcome) => {
      progress = describeProgress(state, outcome, headSha, context.clock.now);
      heartbeat.check();
    },
    stop: heartbeat.stop,
  };
}

function describeProgress(
  state: CiRunState,
  outcome: CiRunOutcome | null,
  headSha: string,
  nowMs: () => number,
): ProgressLine {
  const { problem } = state;
  const again = outcome === null;
  // An error that lasts is logged once, whatever its form.
  if (problem !== null)
    return { key: `error ${again}`, line: () => describeCiProblem(problem, { isRetried: again }) };
  const progress = summarizeCiRun(state, outcome);
  return { key: JSON.stringify(progress), line: () => describeCiRun(progress, headSha, nowMs()) };
}

function summarizeCiRun(
  { run, incompleteSinceMs, diffsFound }: CiRunState,
  outcome: CiRunOutcome | null,
): CiStanding {
  if (outcome?.kind === 'diffs') return { run, diffs: outcome.ids.length };
  if (outcome?.kind === 'too-many-diffs') return { run, diffs: outcome.found };
  return { run, diffs: incompleteSinceMs === null ? null : diffsFound };
}
