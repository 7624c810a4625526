import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createDatafoldClient } from '../../src/datafold/client.ts';
import { openHttp } from '../../src/http/http.ts';
import { type FakeDatafold, startFakeDatafold } from '../fakes/datafold.ts';
import { ciFacts, identical } from '../fakes/diffs.ts';
import { headSha } from '../support/diffs.ts';

const http = openHttp({});
const { signal } = new AbortController();
const commit = { sha: headSha, prNumber: 42 };
let datafold: FakeDatafold;

beforeEach(async () => {
  datafold = await startFakeDatafold({
    apiKey: 'datafold-key',
    diffs: { 11: identical(), 12: identical(ciFacts()), 13: identical(ciFacts()) },
    ci: { 5: [{ id: 7001, prSha: headSha, status: 'done' }] },
  });
});
afterEach(() => datafold.close());

const client = (key = 'datafold-key') => createDatafoldClient(datafold.url, key, http.send);
const asked = () => datafold.requests.map(({ path, query }) => `${path}?${query}`);

describe('the CI runs of a commit', () => {
  test('are asked for by commit and pull request, a further page by its offset', async () => {
    const found = await client().fetchCiRuns(5, commit, 1, signal);
    expect(found).toEqual({
      kind: 'page',
      items: [{ id: 7001, status: 'done', prNumber: 42 }],
      entries: 1,
      pages: 1,
      count: null,
    });
    await client().fetchCiRuns(5, commit, 3, signal);
    await client().fetchCiRuns(5, { ...commit, prNumber: null }, 1, signal);
    expect(asked()).toEqual([
      `/api/v1/ci/5/runs?pr_sha=${headSha}&pr_num=42`,
      `/api/v1/ci/5/runs?pr_sha=${headSha}&pr_num=42&limit=100&offset=200`,
      `/api/v1/ci/5/runs?pr_sha=${headSha}`,
    ]);
  });

  test('are refused as diffs are', async () => {
    expect(await client('other').fetchCiRuns(5, commit, 1, signal)).toMatchObject({ retry: 'never-any' });
    expect(await client().fetchCiRuns(6, commit, 1, signal)).toMatchObject({
      problem: { status: 404, detail: 'CI config 6 does not exist.' },
      retry: 'once',
    });
  });
});

describe('the diffs of a CI run', () => {
  test('are asked for newest first, and kept apart though the server lists all', async () => {
    const found = await client().fetchDiffsOfRun(7001, 1, signal);
    expect(found).toEqual({
      kind: 'page',
      items: [expect.objectContaining({ id: 13 }), expect.objectContaining({ id: 12 })],
      entries: 3,
      pages: 1,
      count: 3,
    });
    expect(asked()).toEqual([
      '/api/v1/datadiffs?order_by=id&sort_order=desc&page=1&page_size=100&ci_run_id=7001',
    ]);
  });

  test.each([
    { act: { kind: 'html' }, problem: { kind: 'body' }, retry: 'later' },
    { act: { kind: 'cut-json' }, problem: { kind: 'body' }, retry: 'later' },
    { act: { kind: 'huge', bytes: 11 * 1_048_576 }, problem: { kind: 'network' }, retry: 'later' },
    {
      act: { kind: 'status', status: 503, headers: { 'retry-after': '7' } },
      problem: { status: 503 },
      retry: 'later',
    },
    { act: { kind: 'redirect', location: '/login' }, problem: { status: 302 }, retry: 'never' },
  ] as const)('after $act.kind are asked for $retry', async ({ act, problem, retry }) => {
    datafold.fault({ act });
    expect(await client().fetchDiffsOfRun(7001, 1, signal)).toMatchObject({
      kind: 'failure',
      problem,
      retry,
    });
  });
});
