import { afterEach, expect, test } from 'vitest';
import { type FakeDatafold, type FakeDatafoldOptions, startFakeDatafold } from './datafold.ts';
import {
  body2022,
  body2023,
  bodySpec,
  ciFacts,
  diffBody,
  differentHuge,
  identical,
  running,
  stale,
} from './diffs.ts';

let datafold: FakeDatafold;
afterEach(() => datafold.close());

const start = async (options: Partial<FakeDatafoldOptions>) => {
  datafold = await startFakeDatafold({ apiKey: 'k', diffs: {}, ...options });
};
const ask = (path: string, init: RequestInit = {}) =>
  fetch(`${datafold.url}/api/v1/datadiffs/${path}`, { headers: { authorization: 'Key k' }, ...init });
const body = async (path: string) => (await (await ask(path)).json()) as Record<string, unknown>;

test('answers a diff under its own id', async () => {
  await start({ diffs: { 11: differentHuge() } });
  expect(await body('11')).toMatchObject({
    id: 11,
    status: 'done',
    result: 'different',
    ci_pr_sha: null,
    diff_stats: { table_a_row_count: 57_189, rows_removed: 1649 },
  });
});

test('refuses what Datafold refuses', async () => {
  await start({ diffs: { 11: identical() } });
  const answers = [
    await ask('11', { headers: {} }),
    await ask('11', { headers: { authorization: 'Bearer k' } }),
    await ask('12'),
    await ask('abc'),
    await ask('11?poll=true'),
    await ask('11', { method: 'POST' }),
    await ask('11/nothing'),
  ];
  expect(answers.map(({ status }) => status)).toEqual([401, 401, 404, 422, 422, 405, 404]);
  expect(answers[0]?.headers.get('content-type')).toBe('application/problem+json');
  expect(Object.keys((await answers[0]?.json()) as object)).toEqual([
    'type',
    'title',
    'status',
    'detail',
    'instance',
  ]);
  expect(await answers[3]?.json()).toMatchObject({ detail: [{ loc: ['path', 'datadiff_id'] }] });
  expect(datafold.looks(11)).toBe(0);
});

test('plays its frames by look', async () => {
  await start({
    diffs: {
      11: [
        { body: running([1, 7]) },
        { body: running([5, 7]), from: { look: 2 } },
        { body: { result: 'bad-pks' }, from: { look: 4 } },
      ],
    },
  });
  const seen = [];
  for (let look = 0; look < 5; look += 1) seen.push(await body('11'));
  expect(seen.map(({ status }) => status)).toEqual([
    'processing',
    'processing',
    'processing',
    'done',
    'done',
  ]);
  expect(seen[1]).toMatchObject({ diff_progress: { completed_steps: 5, total_steps: 7 } });
  expect(seen[3]).toMatchObject({ result: 'bad-pks', kind: 'in_db' });
});

test('plays its frames by the time since the first poll', async () => {
  let nowMs = 1000;
  await start({
    now: () => nowMs,
    diffs: { 11: [{ body: running() }, { body: identical(), from: { afterMs: 500 } }] },
  });
  expect(await body('11')).toMatchObject({ status: 'processing', diff_progress: null });
  nowMs += 499;
  expect(await body('11')).toMatchObject({ done: false });
  nowMs += 1;
  expect(await body('11')).toMatchObject({ done: true });
});

test('is changed and cancelled by hand, but not once it is over', async () => {
  await start({ diffs: { 11: running([1, 2]), 12: identical() } });
  datafold.cancel(11);
  datafold.cancel(12);
  expect(await body('11')).toMatchObject({ status: 'cancelled', result: null });
  expect(await body('12')).toMatchObject({ status: 'done' });
  datafold.set(11, differentHuge());
  expect(await body('11')).toMatchObject({ result: 'different' });
  datafold.set(12, running());
  const cancel = await ask('12/cancel', { method: 'POST' });
  expect(await cancel.json()).toEqual({ id: 12, status: 'cancelled' });
});

test('sends strange bodies untouched, and summaries where there are some', async () => {
  await start({
    diffs: { 11: [{ body: { id: 99 }, verbatim: true }] },
    summaries: { 11: { status: 'failed', error: { error_type: 'X', error_value: 'y' } } },
  });
  expect(await body('11')).toEqual({ id: 99 });
  expect(await body('11/summary_results')).toMatchObject({ status: 'failed' });
});

test('has bodies of every age', async () => {
  await start({ diffs: { 11: body2022() } });
  expect(Object.keys(diffBody())).toHaveLength(90);
  expect(Object.keys(bodySpec())).toHaveLength(81);
  expect(bodySpec()['diff_stats']).toHaveProperty('diff_ratio');
  expect(diffBody()['diff_stats']).not.toHaveProperty('diff_ratio');
  expect(body2023()).not.toHaveProperty('kind');
  expect(await body('11')).not.toHaveProperty('status');
});

test('knows what CI knows only when asked', async () => {
  await start({});
  expect(identical()).toMatchObject({ source: 'api', ci_pr_num: null, ci_run_id: null });
  expect(identical(ciFacts({ prNum: 7 }))).toMatchObject({
    source: 'ci',
    ci_pr_num: 7,
    ci_base_branch: 'main',
  });
  expect(stale()['ci_pr_sha']).toMatch(/^0bad/);
});
