import { isKnownStatus } from '../diff/data-diff.ts';
import type { RequestProblem } from '../diff/request-problem.ts';
import { drawProgress } from './bar.ts';
import { formatDuration } from './duration.ts';
import { formatIds } from './format-ids.ts';
import { formatCount } from './format-numbers.ts';
import { describeFailedRequest } from './messages/requests.ts';
import { type Phrase, printPhrase, raw, text } from './phrase.ts';

/** Progress summed over all diffs. */
export type Progress = {
  readonly diffs: number;
  readonly ended: number;
  /** Diffs that are skipped before they finish. */
  readonly skipped: number;
  /** Diffs whose steps are in the sums: they report steps, or have finished. */
  readonly counted: number;
  readonly stepsDone: number;
  /** 0 while Datafold reports no steps. */
  readonly stepsTotal: number;
  readonly elapsedMs: number;
  /** Estimated time until the last diff finishes; `null` while it is unknown. */
  readonly remainingMs: number | null;
};

/** Builds a log line: `[■■■■□□□□□□] 4 of 10 steps · 1 of 3 diffs finished · 2m 5s elapsed`. */
export function describeProgress(progress: Progress): string {
  const { diffs, ended, skipped, counted, stepsDone, stepsTotal, elapsedMs, remainingMs } = progress;
  // The total grows while diffs report no steps yet.
  const steps = counted < diffs ? 'known steps' : 'steps';
  const parts = [
    ...(stepsTotal > 0 ? [`${formatCount(stepsDone)} of ${formatCount(stepsTotal)} ${steps}`] : []),
    `${formatCount(ended)} of ${formatCount(diffs)} ${diffs === 1 ? 'diff' : 'diffs'} finished${skipped === 0 ? '' : `, ${formatCount(skipped)} skipped`}`,
    `${formatDuration(elapsedMs)} elapsed`,
    ...(ended + skipped === diffs
      ? []
      : [remainingMs === null ? 'no estimate yet' : `about ${formatDuration(remainingMs)} left`]),
  ];
  return `[${drawProgress(estimateShare(progress))}] ${parts.join(' · ')}`;
}

/** Estimates the share by steps if Datafold reports them, else by diffs. Never 1 before all have finished. */
function estimateShare({ diffs, ended, counted, stepsDone, stepsTotal }: Progress): number {
  if (ended >= diffs) return 1;
  const done = stepsTotal > 0 ? (stepsDone / stepsTotal) * (counted / diffs) : ended / diffs;
  return Math.min(done, 0.99);
}

/**
 * Builds the log line of a changed status: `data diff 970: waiting -> processing`. Marks an unknown status.
 */
export function describeStatusChange(id: number, before: string | null, now: string | null): string {
  const change = before === null ? nameStatus(now) : text`${nameStatus(before)} -> ${nameStatus(now)}`;
  const note = isKnownStatus(now) ? raw('') : text` (unknown status, treated as running)`;
  return printPhrase(text`data diff ${raw(String(id))}: ${change}${note}`);
}

function nameStatus(status: string | null): Phrase {
  if (status === null) return raw('no status');
  return isKnownStatus(status) ? raw(status) : text`${status}`;
}

/** Builds the log line of a request for a diff that failed. */
export function describeFailedPoll(
  id: number,
  problem: RequestProblem,
  options: { readonly isRetried: boolean },
): string {
  return printPhrase(text`data diff ${raw(String(id))}: ${describeFailedRequest(problem, options)}.`);
}

/** Builds the log line while only summaries of columns are awaited. */
export function describeColumnWait(ids: readonly number[], elapsedMs: number): string {
  const diffs = ids.length === 1 ? 'data diff' : 'data diffs';
  return `Waiting for the columns of ${diffs} ${formatIds(ids)}, which a threshold needs · ${formatDuration(elapsedMs)} elapsed`;
}
