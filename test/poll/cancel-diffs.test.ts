import { describe, expect, test } from 'vitest';
import { cancelDiffs, formatCancelled } from '../../src/poll/cancel-diffs.ts';
import { createLimiter } from '../../src/poll/limiter.ts';
import { fakeClock } from '../support/fake-clock.ts';

describe('cancelling', () => {
  type Said = 'cancelled' | 'finished' | 'unclear' | 'hang' | 'crash';
  const cancelled = async (ids: readonly number[], answer: (id: number) => Said) => {
    const clock = fakeClock();
    const end = new AbortController();
    clock.at(3_000, () => end.abort(new Error('The time is up.')));
    const asked: number[] = [];
    const control = {
      cancelDiff: async (id: number, signal: AbortSignal) => {
        asked.push(id);
        const what = answer(id);
        await clock.sleep(what === 'hang' ? 99_000 : 40, signal);
        if (what === 'crash' || what === 'hang') throw new Error('the connection was refused');
        return what;
      },
    };
    const outcome = await cancelDiffs(ids, control, { limiter: createLimiter(clock), signal: end.signal });
    return { outcome, asked, ms: clock.now() };
  };

  test('distinguishes what was cancelled, what had ended and what was not confirmed', async () => {
    const answers: readonly Said[] = ['cancelled', 'finished', 'unclear', 'crash', 'hang'];
    const { outcome, ms } = await cancelled([1, 2, 3, 4, 5], (id) => answers[id - 1] ?? 'crash');
    expect(outcome).toEqual({ cancelled: [1], finished: [2], missed: [3, 4, 5] });
    expect(ms).toBe(3_000);
  });

  test('keeps to the limits and to its time with very many', async () => {
    const ids = Array.from({ length: 1_000 }, (_, at) => at + 1);
    const { outcome, asked, ms } = await cancelled(ids, () => 'cancelled');
    expect(ms).toBeLessThanOrEqual(3_000);
    expect(asked.length).toBeLessThanOrEqual(8 * 4);
    expect(outcome.missed).toHaveLength(1_000 - asked.length);
  });

  test('of nothing takes no time', async () => {
    const outcome = { cancelled: [], finished: [], missed: [] };
    expect(await cancelled([], () => 'cancelled')).toEqual({ outcome, asked: [], ms: 0 });
  });
});

test.each([
  {
    name: 'all',
    outcome: { cancelled: [1, 2], finished: [], missed: [] },
    expected: 'Cancelled 2 of 2 data diffs in Datafold, because the workflow was cancelled.',
  },
  {
    name: 'one that had ended',
    outcome: { cancelled: [], finished: [2], missed: [] },
    expected:
      'Cancelled 0 of 1 data diff in Datafold, because the workflow was cancelled. 2 had already finished.',
  },
  {
    name: 'some of each',
    outcome: { cancelled: [1], finished: [2, 3], missed: [4] },
    expected:
      'Cancelled 1 of 4 data diffs in Datafold, because the workflow was cancelled. 2, 3 had already finished. ' +
      'Datafold did not confirm this in time for 4: if they still run, cancel them on their pages.',
  },
])('reports $name', ({ outcome, expected }) => {
  expect(formatCancelled(outcome)).toBe(expected);
});
