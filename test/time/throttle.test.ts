import { describe, expect, test } from 'vitest';
import { throttle } from '../../src/time/throttle.ts';
import { fakeClock } from '../support/fake-clock.ts';

describe('what is done seldom', () => {
  const doneAt = async (calls: readonly number[], stopMs = Number.POSITIVE_INFINITY) => {
    const clock = fakeClock();
    const stop = new AbortController();
    const done: number[] = [];
    const ask = throttle(() => void done.push(clock.now()), 1_000, clock, stop.signal);
    for (const ms of calls) clock.at(ms, ask);
    if (Number.isFinite(stopMs)) clock.at(stopMs, () => stop.abort());
    await clock.sleep(60_000, new AbortController().signal);
    return done;
  };

  test.each([
    { name: 'at once', calls: [5_000], expected: [5_000] },
    { name: 'never unasked', calls: [], expected: [] },
    {
      name: 'once for many, and once more for the last of them',
      calls: [0, 10, 20, 900],
      expected: [0, 1_000],
    },
    { name: 'at once again after a pause', calls: [0, 1_500], expected: [0, 1_500] },
    {
      name: 'with its pause after the late one too',
      calls: [0, 10, 1_010, 1_500],
      expected: [0, 1_000, 2_000],
    },
  ])('is done $name', async ({ calls, expected }) => {
    expect(await doneAt(calls)).toEqual(expected);
  });

  test('is not done after the end', async () => {
    expect(await doneAt([0, 10, 700, 5_000], 500)).toEqual([0]);
  });
});
