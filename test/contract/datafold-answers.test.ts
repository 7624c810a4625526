import { describe, expect, test } from 'vitest';
import { type FakeDatafoldOptions, startFakeDatafold } from '../fakes/datafold.ts';
import * as diffs from '../fakes/diffs.ts';
import { API_KEY, startWorld } from '../fakes/world.ts';
import { type Age, ages, faultsByAge } from './datafold.ts';

const { body2022, body2023, body2026, bodySpec, ciFacts, diffBody, statsOf, NEVER_SHOWN, ...rest } = diffs;
const ready = { ...rest, diffBody, body2026, runningAt: () => diffs.running([3, 7]) };
const madeByCi = (make: (more: diffs.DiffBody) => object) => make(ciFacts());

describe('every ready-made diff is valid in 2026', () => {
  test.each(Object.entries(ready))('%s', (name, make) => {
    const faults = faultsByAge('2026', make());
    expect(faults).toEqual(
      name === 'unknownResult' ? [expect.stringContaining('/result must be equal to')] : [],
    );
  });
});

test.each<[Age, object]>([
  ['2022', body2022()],
  ['2023', body2023()],
  ['spec', bodySpec()],
  ['spec', bodySpec(diffs.beersSales())],
  ['spec', madeByCi(bodySpec)],
  ['2026', madeByCi(diffs.differentSmall)],
])('the body of %s is valid in its age', (age, body) => {
  expect(faultsByAge(age, body)).toEqual([]);
});

test('the bodies of two ages are not mistaken for each other', () => {
  const valid = (body: object) => ages.filter((age) => faultsByAge(age, body).length === 0);
  expect(valid(body2022())).toEqual(['2022', '2023']);
  expect(valid(body2023())).toEqual(['2023']);
  expect(valid(bodySpec())).toEqual(['spec']);
  expect(valid(body2026())).toEqual(['2026']);
});

const withDatafold = async (
  options: Partial<FakeDatafoldOptions>,
  work: (ask: (path: string, init?: RequestInit) => Promise<[number, unknown]>) => Promise<void>,
) => {
  const datafold = await startFakeDatafold({ apiKey: 'k', diffs: { 11: diffs.identical() }, ...options });
  try {
    await work(async (path, init = {}) => {
      const headers = { authorization: 'Key k' };
      const response = await fetch(`${datafold.url}/api/v1/${path}`, { headers, ...init });
      return [response.status, await response.json()];
    });
    return datafold.violations();
  } finally {
    await datafold.close();
  }
};
const post = (body: unknown): RequestInit => ({ method: 'POST', body: JSON.stringify(body) });

test('every path answers as specified', async () => {
  const summary = { status: 'success', dependencies: [] };
  const violations = await withDatafold({ summaries: { 11: summary } }, async (ask) => {
    const table = {
      data_source1_id: 7,
      data_source2_id: 7,
      table1: ['a'],
      table2: ['b'],
      pk_columns: ['id'],
    };
    const [, created] = await ask('datadiffs', post(table));
    expect(created).toMatchObject({ id: 12, status: 'waiting', table2: ['b'] });
    expect(created).not.toHaveProperty('diff_progress');
    const answers = [
      await ask('datadiffs', post({ data_source1_id: 7 })),
      await ask('datadiffs?page=1&page_size=1&sort_order=desc&order_by=id'),
      await ask('datadiffs?page=x'),
      await ask('datadiffs/12'),
      await ask('datadiffs/12/cancel', { method: 'POST' }),
      await ask('datadiffs/11/cancel', { method: 'POST' }),
      await ask('datadiffs/11/summary'),
      await ask('datadiffs/11/summary_results'),
      await ask('datadiffs/12/summary_results'),
      await ask('datadiffs/eleven'),
      await ask('datadiffs/11', { headers: {} }),
    ];
    expect(answers.map(([code]) => code)).toEqual([422, 200, 422, 200, 200, 200, 200, 200, 404, 422, 401]);
    expect(answers[1]?.[1]).toMatchObject({ count: 2, total_pages: 2, results: [{ id: 12 }] });
    expect(answers[4]?.[1]).toEqual({ id: 12, status: 'cancelled' });
    expect(answers[5]?.[1]).toEqual({ id: 11, status: 'done' });
    expect(answers[6]?.[1]).toMatchObject({ status: 'done', result: 'identical', error: null });
  });
  expect(violations).toEqual([]);
});

test('the CI runs are listed as specified, filtered, page by page, and when they appear', async () => {
  const [head, other] = ['a'.repeat(40), 'b'.repeat(40)];
  const ci = {
    5: [
      { id: 7001, prSha: head, status: 'failed' },
      { id: 7002, prSha: other, status: 'done' },
      { id: 7003, prSha: head, status: [{ status: 'waiting', from: { look: 3 } }] },
      { id: 7004, prSha: head, prNum: 7, status: 'done' },
    ],
  };
  const violations = await withDatafold({ ci }, async (ask) => {
    const ids = async (query: string) => {
      const [code, body] = await ask(`ci/5/runs${query}`);
      return [code, (body as readonly { id: number }[]).map(({ id }) => id)];
    };
    expect(await ids(`?pr_sha=${head}&pr_num=42`)).toEqual([200, [7001]]);
    expect(await ids('')).toEqual([200, [7001, 7002, 7004]]);
    expect(await ids(`?pr_sha=${head}`)).toEqual([200, [7001, 7003, 7004]]);
    expect(await ids('?limit=2&offset=1&mood=good')).toEqual([200, [7002, 7003]]);
    const refused = [await ask('ci/6/runs'), await ask('ci/x/runs'), await ask('ci/5/runs?limit=x')];
    expect(refused.map(([code]) => code)).toEqual([404, 422, 422]);
    const post = { method: 'POST', headers: { authorization: 'Key k' } };
    expect((await ask('ci/5/runs', post))[0]).toBe(405);
  });
  expect(violations).toEqual([]);
});

test('the list of diffs gives smaller pages where it wants to, and ignores filters that it does not have', async () => {
  const made = { 11: diffs.identical(), 12: diffs.identical(ciFacts()), 13: diffs.identical(ciFacts()) };
  const idsOf = (body: unknown) =>
    (body as { results: readonly { id: number }[] }).results.map(({ id }) => id);
  const query = 'datadiffs?order_by=id&sort_order=desc&page_size=100&ci_run_id=7001';
  const plain = await withDatafold({ diffs: made, listing: { largestPage: 2 } }, async (ask) => {
    const [, first] = await ask(`${query}&page=1`);
    expect(first).toMatchObject({ page: 1, page_size: 2, count: 3, total_pages: 2 });
    expect([idsOf(first), idsOf((await ask(`${query}&page=2`))[1])]).toEqual([[13, 12], [11]]);
  });
  const newer = await withDatafold({ diffs: made, listing: { byCiRun: true } }, async (ask) => {
    expect(idsOf((await ask(query))[1])).toEqual([13, 12]);
  });
  expect([...plain, ...newer]).toEqual([]);
});

test('a body that no age allows is written down, unless it is meant', async () => {
  const strange = diffs.identical({ done: 'yes' });
  const look = (script: FakeDatafoldOptions['diffs'][number]) =>
    withDatafold({ diffs: { 11: script } }, async (ask) => {
      expect((await ask('datadiffs/11'))[1]).toMatchObject({ done: 'yes' });
    });
  expect(await look(strange)).toEqual(['GET /api/v1/datadiffs/11: /done must be boolean,null']);
  expect(await look([{ body: strange, verbatim: true }])).toEqual([]);
});

test('a world with such a body does not close quietly', async () => {
  const world = await startWorld({ diffs: { 970: diffs.identical({ done: 'yes' }) } });
  const headers = { authorization: `Key ${API_KEY}` };
  await fetch(`${world.datafold.url}/api/v1/datadiffs/970`, { headers });
  await expect(world.close()).rejects.toThrow('/api/v1/datadiffs/970: /done must be');
});
