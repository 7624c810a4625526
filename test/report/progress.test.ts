import { expect, test } from 'vitest';
import { describeProgress, describeStatusChange } from '../../src/report/progress.ts';

const start = {
  diffs: 3,
  ended: 0,
  skipped: 0,
  counted: 3,
  stepsDone: 0,
  stepsTotal: 0,
  elapsedMs: 0,
  remainingMs: null,
};

test.each([
  { progress: start, line: '[□□□□□□□□□□] 0 of 3 diffs finished · 0s elapsed · no estimate yet' },
  {
    progress: { ...start, ended: 1, stepsDone: 4, stepsTotal: 10, elapsedMs: 125_000, remainingMs: 187_500 },
    line: '[■■■■□□□□□□] 4 of 10 steps · 1 of 3 diffs finished · 2m 5s elapsed · about 3m 8s left',
  },
  {
    progress: { ...start, ended: 2, stepsDone: 10, stepsTotal: 10, elapsedMs: 60_000 },
    line: '[■■■■■■■■■□] 10 of 10 steps · 2 of 3 diffs finished · 1m elapsed · no estimate yet',
  },
  {
    progress: { ...start, diffs: 1, ended: 1, stepsDone: 10, stepsTotal: 10, elapsedMs: 60_000 },
    line: '[■■■■■■■■■■] 10 of 10 steps · 1 of 1 diff finished · 1m elapsed',
  },
  {
    progress: { ...start, ended: 1, counted: 1, stepsDone: 10, stepsTotal: 10, elapsedMs: 60_000 },
    line: '[■■■□□□□□□□] 10 of 10 known steps · 1 of 3 diffs finished · 1m elapsed · no estimate yet',
  },
  {
    progress: { ...start, diffs: 1, skipped: 1 },
    line: '[□□□□□□□□□□] 0 of 1 diff finished, 1 skipped · 0s elapsed',
  },
  {
    progress: { ...start, ended: 1, skipped: 1, elapsedMs: 5_000 },
    line: '[■■■□□□□□□□] 1 of 3 diffs finished, 1 skipped · 5s elapsed · no estimate yet',
  },
  {
    progress: { ...start, ended: 2, skipped: 1, stepsDone: 10, stepsTotal: 10, elapsedMs: 5_000 },
    line: '[■■■■■■■■■□] 10 of 10 steps · 2 of 3 diffs finished, 1 skipped · 5s elapsed',
  },
])('$line', ({ progress, line }) => expect(describeProgress(progress)).toBe(line));

test.each([
  { before: null, now: 'waiting', line: 'data diff 970: waiting' },
  { before: 'waiting', now: 'processing', line: 'data diff 970: waiting -> processing' },
  { before: 'done', now: null, line: 'data diff 970: done -> no status' },
  {
    before: 'waiting',
    now: '::error::x\n##[group]',
    line: 'data diff 970: waiting -> "::error::x ##\u200b[group]" (unknown status, treated as running)',
  },
])('$line', ({ before, now, line }) => expect(describeStatusChange(970, before, now)).toBe(line));
