import { describe, expect, test } from 'vitest';
import type { Observation } from '../../src/diff/policy.ts';
import { cancelDiffs, leftovers } from '../../src/wait/leftovers.ts';
import { limiter } from '../../src/wait/limiter.ts';
import { freshTrack } from '../../src/wait/track.ts';
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
    const found = leftovers([1, 2]);
    const seen = status === null ? null : diff({ id: 1, status });
    found.onLook(
      { ...freshTrack(1), diff: seen },
      lost === undefined || lost === null ? null : { id: 1, diff: seen, lost },
    );
    expect(found.ids()).toEqual(left);
  });
});

describe('cancelling', () => {
  const cancelled = async (ids: readonly number[], answer: (id: number) => boolean | 'hang' | 'crash') => {
    const clock = fakeClock();
    const end = new AbortController();
    clock.at(3_000, () => end.abort(new Error('The time is up.')));
    const asked: number[] = [];
    const control = {
      cancel: async (id: number, signal: AbortSignal) => {
        asked.push(id);
        const what = answer(id);
        await clock.sleep(what === 'hang' ? 99_000 : 40, signal);
        if (what === 'crash') throw new Error('the connection was refused');
        return what === true;
      },
    };
    const missed = await cancelDiffs(ids, control, limiter(clock), end.signal);
    return { missed, asked, ms: clock.now() };
  };

  test('tells what was not confirmed', async () => {
    const answers = { 1: true, 2: false, 3: 'crash', 4: 'hang' } as const;
    const { missed, ms } = await cancelled([1, 2, 3, 4], (id) => answers[id as 1 | 2 | 3 | 4]);
    expect([missed, ms]).toEqual([[2, 3, 4], 3_000]);
  });

  test('keeps to the limits and to its time with very many', async () => {
    const ids = Array.from({ length: 1_000 }, (_, at) => at + 1);
    const { missed, asked, ms } = await cancelled(ids, () => true);
    expect(ms).toBeLessThanOrEqual(3_000);
    expect(asked.length).toBeLessThanOrEqual(8 * 4);
    expect(missed).toHaveLength(1_000 - asked.length);
  });

  test('of nothing takes no time', async () => {
    expect(await cancelled([], () => true)).toEqual({ missed: [], asked: [], ms: 0 });
  });
});
