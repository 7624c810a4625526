import { describe, expect, test } from 'vitest';
import { cancelledLine } from '../../src/cancelling.ts';
import type { Observation } from '../../src/diff/policy.ts';
import { initialDiffState } from '../../src/poll/diff-state.ts';
import { createLimiter } from '../../src/poll/limiter.ts';
import { cancelDiffs, trackRunningDiffs } from '../../src/poll/running-diffs.ts';
import { diff } from '../support/diffs.ts';
import { fakeClock } from '../support/fake-clock.ts';

const trouble = { kind: 'status', status: 404, detail: null, instance: null } as const;

describe('what may still run', () => {
  const cases: readonly {
    name: string;
    status: string | null;
    lost?: Observation['lost'];
    left: readonly number[];
  }[] = [
    { name: 'never answered for', status: null, left: [1, 2] },
    { name: 'processing', status: 'processing', left: [1, 2] },
    { name: 'of a status unknown to us', status: 'pondering', left: [1, 2] },
    {
      name: 'held back for a person',
      status: 'needs_confirmation',
      lost: { kind: 'needs-action' },
      left: [1, 2],
    },
    { name: 'out of time', status: 'processing', lost: { kind: 'out-of-time', timeoutMs: 1 }, left: [1, 2] },
    { name: 'done', status: 'done', left: [2] },
    { name: 'failed', status: 'failed', left: [2] },
    { name: 'not ours to see', status: null, lost: { kind: 'refused', trouble }, left: [2] },
  ];
  test.each(cases)('$name', ({ status, lost, left }) => {
    let fewer = 0;
    const found = trackRunningDiffs([1, 2], () => fewer++);
    const seen = status === null ? null : diff({ id: 1, status });
    const look = () =>
      found.onPoll(
        { ...initialDiffState(1), diff: seen },
        lost === undefined || lost === null ? null : { id: 1, diff: seen, lost },
      );
    look();
    look();
    expect(found.ids()).toEqual(left);
    expect(fewer).toBe(2 - left.length);
  });
});

describe('cancelling', () => {
  type Said = 'cancelled' | 'ended' | 'unclear' | 'hang' | 'crash';
  const cancelled = async (ids: readonly number[], answer: (id: number) => Said) => {
    const clock = fakeClock();
    const end = new AbortController();
    clock.at(3_000, () => end.abort(new Error('The time is up.')));
    const asked: number[] = [];
    const control = {
      cancel: async (id: number, signal: AbortSignal) => {
        asked.push(id);
        const what = answer(id);
        await clock.sleep(what === 'hang' ? 99_000 : 40, signal);
        if (what === 'crash' || what === 'hang') throw new Error('the connection was refused');
        return what;
      },
    };
    const outcome = await cancelDiffs(ids, control, createLimiter(clock), end.signal);
    return { outcome, asked, ms: clock.now() };
  };

  test('tells apart what was cancelled, what had ended and what was not confirmed', async () => {
    const answers: readonly Said[] = ['cancelled', 'ended', 'unclear', 'crash', 'hang'];
    const { outcome, ms } = await cancelled([1, 2, 3, 4, 5], (id) => answers[id - 1] ?? 'crash');
    expect(outcome).toEqual({ cancelled: [1], ended: [2], missed: [3, 4, 5] });
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
    const outcome = { cancelled: [], ended: [], missed: [] };
    expect(await cancelled([], () => 'cancelled')).toEqual({ outcome, asked: [], ms: 0 });
  });
});

test.each([
  {
    name: 'all',
    outcome: { cancelled: [1, 2], ended: [], missed: [] },
    expected: 'Cancelled 2 of 2 data diffs in Datafold, since nobody waits for them any more.',
  },
  {
    name: 'one that had ended',
    outcome: { cancelled: [], ended: [2], missed: [] },
    expected:
      'Cancelled 0 of 1 data diff in Datafold, since nobody waits for them any more. 2 had ended already.',
  },
  {
    name: 'some of each',
    outcome: { cancelled: [1], ended: [2, 3], missed: [4] },
    expected:
      'Cancelled 1 of 4 data diffs in Datafold, since nobody waits for them any more. 2, 3 had ended already. ' +
      'Datafold did not confirm it in time for 4: if they still run, cancel them on their pages.',
  },
])('is told of $name', ({ outcome, expected }) => {
  expect(cancelledLine(outcome)).toBe(expected);
});
