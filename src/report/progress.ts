import { isKnownStatus } from '../diff/data-diff.ts';
import { progressBar } from './bar.ts';
import { duration } from './duration.ts';
import { count } from './figures.ts';
import { asText, type Phrase, say, words } from './phrase.ts';

/** How far the wait has come, summed over all diffs. */
export type Progress = {
  readonly diffs: number;
  readonly ended: number;
  /** Those that are no longer waited for, though they have not ended. */
  readonly left: number;
  /** Diffs whose steps are all in the sums: they have told some, or have ended. */
  readonly counted: number;
  readonly stepsDone: number;
  /** 0 while Datafold tells no steps. */
  readonly stepsTotal: number;
  readonly elapsedMs: number;
  /** The longest that any diff will still run by its own pace; `null` while none says. */
  readonly leftMs: number | null;
};

/** One log line: `[■■■■□□□□□□] 4 of 10 steps · 1 of 3 diffs ended · 2m 5s elapsed · about 3m left`. */
export function progressLine(progress: Progress): string {
  const { diffs, ended, left, counted, stepsDone, stepsTotal, elapsedMs, leftMs } = progress;
  // The total still grows by the steps of those that have told none.
  const steps = counted < diffs ? 'known steps' : 'steps';
  const parts = [
    ...(stepsTotal > 0 ? [`${count(stepsDone)} of ${count(stepsTotal)} ${steps}`] : []),
    `${count(ended)} of ${count(diffs)} ${diffs === 1 ? 'diff' : 'diffs'} ended${left === 0 ? '' : `, ${count(left)} no longer waited for`}`,
    `${duration(elapsedMs)} elapsed`,
    ...(ended + left === diffs
      ? []
      : [leftMs === null ? 'no estimate yet' : `about ${duration(leftMs)} left`]),
  ];
  return `[${progressBar(share(progress))}] ${parts.join(' · ')}`;
}

/** Steps where Datafold tells them, as if other diffs had as many on average, else diffs; never full where one has not ended. */
function share({ diffs, ended, counted, stepsDone, stepsTotal }: Progress): number {
  if (ended >= diffs) return 1;
  const done = stepsTotal > 0 ? (stepsDone / stepsTotal) * (counted / diffs) : ended / diffs;
  return Math.min(done, 0.99);
}

/** One log line for a diff whose status changed: `data diff 970: waiting -> processing`; says so when the word is new to this version. */
export function statusLine(id: number, before: string | null, now: string | null): string {
  const change = before === null ? statusWord(now) : say`${statusWord(before)} -> ${statusWord(now)}`;
  const note = isKnownStatus(now)
    ? words('')
    : say` (a status that this version does not know, taken as still running)`;
  return asText(say`data diff ${words(String(id))}: ${change}${note}`);
}

function statusWord(status: string | null): Phrase {
  if (status === null) return words('no status');
  return isKnownStatus(status) ? words(status) : say`${status}`;
}
