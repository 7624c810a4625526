import { describe, expect, test } from 'vitest';
import type { DataDiff } from '../../src/diff/data-diff.ts';
import { emptyDetails } from '../../src/diff/details.ts';
import { judge } from '../../src/diff/policy.ts';
import { collectDetails } from '../../src/poll/collect-details.ts';
import { createLimiter } from '../../src/poll/limiter.ts';
import type { DetailsResult } from '../../src/ports.ts';
import { ended, policy, target } from '../support/diffs.ts';
import { fakeClock } from '../support/fake-clock.ts';

const told: DetailsResult = { kind: 'details', details: emptyDetails };
const none: DetailsResult = { kind: 'none', tryNext: 'other-diffs' };
const noSuchPage: DetailsResult = { kind: 'none', tryNext: 'other-page' };
const tooMuch: DetailsResult = { kind: 'none', tryNext: 'never' };

type Answer = (id: number, page: string) => DetailsResult | 'hang' | 'crash';

async function collected(diffs: readonly Partial<DataDiff>[], answer: Answer, latencyMs = 50) {
  const clock = fakeClock();
  const asked: string[] = [];
  const end = new AbortController();
  const overMs = 10_000;
  clock.at(overMs, () => end.abort(new Error('The time is up.')));
  const judgments = diffs.map((diff) => judge(ended(diff), policy(), target));
  const found = await collectDetails(
    judgments,
    new Map(),
    {
      fetchDetails: async (id, page, signal) => {
        asked.push(`${id} ${page}`);
        const what = answer(id, page);
        await clock.sleep(what === 'hang' ? 100 * overMs : latencyMs, signal);
        if (what === 'crash') throw new TypeError('a fault of ours');
        return what === 'hang' ? none : what;
      },
    },
    { limiter: createLimiter(clock), signal: end.signal },
  );
  return { found: [...found.keys()], asked, ms: clock.now() };
}

const crowd = (count: number, diff: Partial<DataDiff> = {}) =>
  Array.from({ length: count }, (_, at) => ({ id: at + 1, ...diff }));

describe('who is asked about', () => {
  const cases: readonly { name: string; diff: Partial<DataDiff>; expected: readonly string[] }[] = [
    { name: 'different', diff: {}, expected: ['1 summary_results'] },
    { name: 'identical', diff: { result: 'identical' }, expected: [] },
    {
      name: 'failed',
      diff: { status: 'failed', result: null },
      expected: ['1 summary_results', '1 summary'],
    },
    { name: 'an error', diff: { result: 'error' }, expected: ['1 summary_results', '1 summary'] },
    { name: 'cancelled', diff: { status: 'cancelled', result: null }, expected: [] },
    { name: 'still running', diff: { status: 'processing', done: false, result: null }, expected: [] },
  ];
  test.each(cases)('$name', async ({ diff, expected }) => {
    expect((await collected([{ id: 1, ...diff }], () => none)).asked).toEqual(expected);
  });

  test('the worst first, and fifty at most', async () => {
    const diffs = [{ id: 1, result: 'empty' }, ...crowd(60).map(({ id }) => ({ id: id + 1 }))];
    const { asked, found } = await collected(diffs, () => told);
    expect(asked.slice(0, 2)).toEqual(['2 summary_results', '3 summary_results']);
    expect(found).toHaveLength(50);
    expect(found).not.toContain(1);
  });

  test('what failed is asked about once where the first page says why', async () => {
    const { asked } = await collected([{ id: 1, status: 'failed' }], () => told);
    expect(asked).toEqual(['1 summary_results']);
  });
});

describe('best effort', () => {
  test('an older server without the page costs one round, not fifty requests', async () => {
    const { asked, found, ms } = await collected(crowd(50), () => noSuchPage);
    expect(asked.length).toBeLessThanOrEqual(8);
    expect(found).toEqual([]);
    expect(ms).toBeLessThan(200);
  });

  test('an older server without the first page may have the second', async () => {
    const { found } = await collected(crowd(20, { status: 'failed', result: null }), (_id, page) =>
      page === 'summary' ? told : noSuchPage,
    );
    expect(found).toHaveLength(20);
  });

  test('a server that asks for less is asked for nothing more', async () => {
    const { asked } = await collected(crowd(20, { status: 'failed', result: null }), () => tooMuch);
    expect(asked.length).toBeLessThanOrEqual(8);
    expect(asked.filter((one) => one.endsWith('summary'))).toEqual([]);
  });

  test('ends at the timeout, with what came', async () => {
    const { found, ms } = await collected(crowd(20), (id) => (id > 12 ? 'hang' : told));
    expect(found).toHaveLength(12);
    expect(ms).toBe(10_000);
  });

  test('one that breaks takes no other with it', async () => {
    const { found } = await collected(crowd(3), (id) => (id === 2 ? 'crash' : told));
    expect(found).toEqual([1, 3]);
  });
});
