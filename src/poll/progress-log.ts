import type { RunContext } from '../ports.ts';
import { logCiProgress } from './ci-progress.ts';
import { logDiffProgress } from './diff-progress.ts';
import type { OnPollEvent } from './poll-datafold.ts';

/** Creates a subscriber that logs the progress of polling. */
export function createProgressLog(context: Pick<RunContext, 'clock' | 'log' | 'signal'>): OnPollEvent {
  let ci: ReturnType<typeof logCiProgress> | null = null;
  let diffs: ReturnType<typeof logDiffProgress> | null = null;
  return (event) => {
    switch (event.kind) {
      case 'ci-run':
        ci ??= logCiProgress(event.headSha, context);
        return ci.onPoll(event.state, event.outcome);
      case 'diffs':
        ci?.stop();
        diffs = logDiffProgress(event.ids.length, context);
        return;
      case 'diff':
        return diffs?.onPoll(event.state, event.outcome);
      case 'finished':
        ci?.stop();
        return diffs?.stop();
    }
  };
}
