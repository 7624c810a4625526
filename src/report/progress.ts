import { isKnownStatus } from '../diff/data-diff.ts';
import { progressBar } from './bar.ts';
import { duration } from './duration.ts';
import { count } from './figures.ts';
import { asText, type Phrase, say, words } from './phrase.ts';

/** How far the wait has come, summed over all diffs. */
export type Progress = {
  readonly diffs: number;
  readonly ended: number;
  readonly stepsDone: number;
  /** 0 while Datafold tells no steps. */
  readonly stepsTotal: number;
  readonly elapsedMs: number;
};

/** One log line: `[■■■■□□□□□□] 4 of 10 steps · 1 of 3 diffs ended · 2m 5s elapsed · about 3m left`. */
export function progressLine(progress: Progress): string {
  const { diffs, ended, stepsDone, stepsTotal, elapsedMs } = progress;
  const left = estimateLeftMs(progress);
  return [
    `[${progressBar(share(progress))}]${stepsTotal > 0 ? ` ${count(stepsDone)} of ${count(stepsTotal)} steps` : ''}`,
    `${count(ended)} of ${count(diffs)} ${diffs === 1 ? 'diff' : 'diffs'} ended`,
    `${duration(elapsedMs)} elapsed`,
    ...(ended === diffs ? [] : [left === null ? 'no estimate yet' : `about ${duration(left)} left`]),
  ].join(' · ');
}

/** Time left if the rest goes as fast as what is done, in milliseconds; `null` before the first step, and after the last while diffs still run. */
export function estimateLeftMs({ stepsDone, stepsTotal, elapsedMs }: Progress): number | null {
  if (stepsDone <= 0 || stepsDone >= stepsTotal || elapsedMs <= 0) return null;
  return (elapsedMs * (stepsTotal - stepsDone)) / stepsDone;
}

/** Steps where Datafold tells them, else diffs; never full while a diff still runs. */
function share({ diffs, ended, stepsDone, stepsTotal }: Progress): number {
  if (ended >= diffs) return 1;
  const done = stepsTotal > 0 ? stepsDone / stepsTotal : ended / diffs;
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
