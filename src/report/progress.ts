import { isKnownStatus } from '../diff/data-diff.ts';
import type { RequestProblem } from '../diff/policy.ts';
import { progressBar } from './bar.ts';
import { duration } from './duration.ts';
import { count } from './figures.ts';
import { failedRequest } from './messages/requests.ts';
import { asText, type Phrase, raw, text } from './phrase.ts';

/** How far polling has come, summed over all diffs. */
export type Progress = {
  readonly diffs: number;
  readonly ended: number;
  /** Those that are skipped, though they have not finished. */
  readonly left: number;
  /** Diffs whose steps are all in the sums: they report steps, or have finished. */
  readonly counted: number;
  readonly stepsDone: number;
  /** 0 while Datafold reports no steps. */
  readonly stepsTotal: number;
  readonly elapsedMs: number;
  /** The longest that any diff will still run at its own pace; `null` while that is not known. */
  readonly leftMs: number | null;
};

/** Builds a log line: `[■■■■□□□□□□] 4 of 10 steps · 1 of 3 diffs finished · 2m 5s elapsed · about 3m left`. */
export function progressLine(progress: Progress): string {
  const { diffs, ended, left, counted, stepsDone, stepsTotal, elapsedMs, leftMs } = progress;
  // The total still grows by the steps of those that report none yet.
  const steps = counted < diffs ? 'known steps' : 'steps';
  const parts = [
    ...(stepsTotal > 0 ? [`${count(stepsDone)} of ${count(stepsTotal)} ${steps}`] : []),
    `${count(ended)} of ${count(diffs)} ${diffs === 1 ? 'diff' : 'diffs'} finished${left === 0 ? '' : `, ${count(left)} skipped`}`,
    `${duration(elapsedMs)} elapsed`,
    ...(ended + left === diffs
      ? []
      : [leftMs === null ? 'no estimate yet' : `about ${duration(leftMs)} left`]),
  ];
  return `[${progressBar(share(progress))}] ${parts.join(' · ')}`;
}

/** Takes steps where Datafold reports them, as if other diffs had as many on average, else diffs. Never full before all have finished. */
function share({ diffs, ended, counted, stepsDone, stepsTotal }: Progress): number {
  if (ended >= diffs) return 1;
  const done = stepsTotal > 0 ? (stepsDone / stepsTotal) * (counted / diffs) : ended / diffs;
  return Math.min(done, 0.99);
}

/** Builds the log line of a diff whose status changed: `data diff 970: waiting -> processing`. Marks a status that is not known. */
export function statusLine(id: number, before: string | null, now: string | null): string {
  const change = before === null ? statusWord(now) : text`${statusWord(before)} -> ${statusWord(now)}`;
  const note = isKnownStatus(now) ? raw('') : text` (unknown status, treated as running)`;
  return asText(text`data diff ${raw(String(id))}: ${change}${note}`);
}

function statusWord(status: string | null): Phrase {
  if (status === null) return raw('no status');
  return isKnownStatus(status) ? raw(status) : text`${status}`;
}

/** Builds the log line of a request for a diff that failed. */
export function failedRequestLine(id: number, problem: RequestProblem, retrying: boolean): string {
  return asText(text`data diff ${raw(String(id))}: ${failedRequest(problem, retrying)}.`);
}
