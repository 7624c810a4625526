import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getNextPause, type Moment } from '../../src/diff/schedule.ts';

const moment = (overrides: Partial<Moment> = {}): Moment => ({
  elapsedMs: 60_000,
  untilDeadlineMs: 3_540_000,
  pollIntervalMs: 15_000,
  leadMs: 500,
  random: 0,
  failures: 0,
  retryAfterMs: 0,
  wantedMs: null,
  maxMs: Number.POSITIVE_INFINITY,
  remainingMs: null,
  ...overrides,
});

describe('the pause before the next poll', () => {
  const cases: readonly { name: string; input: Partial<Moment>; expected: number | null }[] = [
    { name: 'is a second at first', input: { elapsedMs: 300 }, expected: 1_000 },
    { name: 'is an eighth of the time waited', input: { elapsedMs: 60_000 }, expected: 7_500 },
    {
      name: 'is the same eighth where poll_interval is short',
      input: { elapsedMs: 24_000, pollIntervalMs: 5_000 },
      expected: 3_000,
    },
    {
      name: 'starts longer where poll_interval is long',
      input: { elapsedMs: 0, pollIntervalMs: 30_000 },
      expected: 2_000,
    },
    {
      name: 'starts with three seconds at most',
      input: { elapsedMs: 0, pollIntervalMs: 600_000 },
      expected: 3_000,
    },
    {
      name: 'is a larger share where poll_interval is long',
      input: { elapsedMs: 60_000, pollIntervalMs: 30_000 },
      expected: 15_000,
    },
    {
      name: 'is never more than 45 percent of the time waited, however long poll_interval',
      input: { elapsedMs: 60_000, pollIntervalMs: 600_000 },
      expected: 27_000,
    },
    {
      name: 'ends when the state of the diff asks for it, whatever has failed',
      input: { failures: 9, maxMs: 4_000 },
      expected: 4_000,
    },
    {
      name: 'is what the server asks for, whatever the state of the diff',
      input: { failures: 1, retryAfterMs: 42_000, maxMs: 4_000 },
      expected: 42_000,
    },
    {
      name: 'is a third of what is left by the diff’s progress',
      input: { elapsedMs: 60_000, remainingMs: 30_000 },
      expected: 10_000,
    },
    {
      name: 'is no shorter than a third of the growing one, whatever the progress',
      input: { elapsedMs: 60_000, remainingMs: 10 },
      expected: 2_500,
    },
    {
      name: 'is no longer than twice the growing one, whatever the progress',
      input: { elapsedMs: 40_000, remainingMs: 9_000_000 },
      expected: 10_000,
    },
    {
      name: 'is poll_interval at most, whatever the progress',
      input: { elapsedMs: 600_000, remainingMs: 9_000_000 },
      expected: 15_000,
    },
    { name: 'is poll_interval at most', input: { elapsedMs: 1_200_000 }, expected: 15_000 },
    {
      name: 'is a second at least, whatever poll_interval',
      input: { elapsedMs: 600_000, pollIntervalMs: 1_000, random: 0.9 },
      expected: 1_000,
    },
    { name: 'is shortened by jitter', input: { elapsedMs: 1_200_000, random: 0.5 }, expected: 14_250 },
    { name: 'is two seconds after a failure', input: { elapsedMs: 0, failures: 1 }, expected: 2_000 },
    { name: 'doubles with every failure', input: { elapsedMs: 0, failures: 3 }, expected: 8_000 },
    { name: 'is 30 s at most after failures', input: { elapsedMs: 0, failures: 99 }, expected: 30_000 },
    { name: 'is what the server asks for', input: { failures: 1, retryAfterMs: 42_000 }, expected: 42_000 },
    {
      name: 'is no shorter than the back-off, whatever the server asks for',
      input: { elapsedMs: 0, failures: 4, retryAfterMs: 1_000 },
      expected: 16_000,
    },
    {
      name: 'is what the state of the diff asks for',
      input: { elapsedMs: 1_200_000, wantedMs: 2_000 },
      expected: 2_000,
    },
    {
      name: 'ends half a second before the deadline',
      input: { elapsedMs: 1_200_000, untilDeadlineMs: 10_000 },
      expected: 9_500,
    },
    {
      name: 'stretches rather than crowd the last poll',
      input: { elapsedMs: 60_000, untilDeadlineMs: 6_000 },
      expected: 5_500,
    },
    {
      name: 'ends earlier where many diffs share the last seconds',
      input: { elapsedMs: 1_200_000, untilDeadlineMs: 10_000, leadMs: 4_000 },
      expected: 6_000,
    },
    {
      name: 'ends before the deadline though the server asks for more',
      input: { untilDeadlineMs: 10_000, retryAfterMs: 60_000 },
      expected: 9_500,
    },
    { name: 'does not exist after the last poll', input: { untilDeadlineMs: 500 }, expected: null },
    { name: 'does not exist after the deadline', input: { untilDeadlineMs: -3 }, expected: null },
  ];
  test.each(cases)('$name', ({ input, expected }) => {
    expect(getNextPause(moment(input))).toBe(expected);
  });

  const moments = fc.record({
    elapsedMs: fc.double({ min: 0, max: 86_400_000, noNaN: true }),
    untilDeadlineMs: fc.double({ min: -10_000, max: 86_400_000, noNaN: true }),
    pollIntervalMs: fc.integer({ min: 1_000, max: 86_400_000 }),
    leadMs: fc.integer({ min: 500, max: 130_000 }),
    random: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    failures: fc.nat({ max: 2_000 }),
    retryAfterMs: fc.oneof(fc.constant(0), fc.nat({ max: 10_000_000 })),
    wantedMs: fc.option(fc.integer({ min: 1_000, max: 30_000 })),
    maxMs: fc.oneof(fc.constant(Number.POSITIVE_INFINITY), fc.integer({ min: 1, max: 30_000 })),
    remainingMs: fc.option(fc.nat({ max: 90_000_000 })),
  });

  test('is a real number of milliseconds that leaves room for the last poll', () => {
    fc.assert(
      fc.property(moments, (at) => {
        const pause = getNextPause(at);
        if (pause === null) return at.untilDeadlineMs <= at.leadMs;
        return Number.isFinite(pause) && pause > 0 && pause <= at.untilDeadlineMs - at.leadMs;
      }),
      { numRuns: 3_000 },
    );
  });

  test('without problem lies between a second and poll_interval, but for the last ones', () => {
    fc.assert(
      fc.property(moments, (at) => {
        const pause = getNextPause({
          ...at,
          untilDeadlineMs: 999_999_999,
          failures: 0,
          retryAfterMs: 0,
          wantedMs: null,
          maxMs: Number.POSITIVE_INFINITY,
        });
        return pause !== null && pause >= 1_000 && pause <= at.pollIntervalMs;
      }),
      { numRuns: 3_000 },
    );
  });
});
