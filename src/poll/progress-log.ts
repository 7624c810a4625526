import type { RunContext } from '../ports.ts';
import { type CiProgress, logCiProgress } from './ci-progress.ts';
import { logDiffProgress } from './diff-progress.ts';
import type { OnPollEvent } from './poll-datafold.ts';

/** Creates a subscriber that logs the progress of polling. */
export function createProgressLog(context: Pick<RunContext, 'clock' | 'log' | 'signal'>): OnPollEvent {
  const ci = new Map<number | null, CiProgress>();
  let diffs: ReturnType<typeof logDiffProgress> | null = null;
  return (event) => {
    switch (event.kind) {
      case 'ci-run':
        return getCiProgress(event.prNumber, event.headSha).onPoll(event.state, event.outcome);
      case 'diffs':
        stopCi();
        diffs = logDiffProgress(event.ids.length, context);
        return;
      case 'diff':
        return diffs?.onPoll(event.state, event.outcome);
      case 'finished':
        stopCi();
        return diffs?.stop();
    }
  };

  function getCiProgress(prNumber: number | null, headSha: string): CiProgress {
    const progress = ci.get(prNumber) ?? logCiProgress(headSha, context);
    ci.set(prNumber, progress);
    // Once its pull requests are known, the search for a run of any of them has ended.
    if (prNumber !== null) ci.get(null)?.stop();
    return progress;
  }

  function stopCi(): void {
    for (const { stop } of ci.values()) stop();
  }
}
