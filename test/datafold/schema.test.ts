import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDataDiff } from '../../src/datafold/schema.ts';
import type { CiMetadata, DataDiff } from '../../src/diff/data-diff.ts';
import { type DiffBody, diffBody } from '../fakes/diff-body.ts';
import { headSha, noCi } from '../support/diffs.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../fixtures/datafold/${name}.json`, import.meta.url), 'utf8');

const parse = (body: unknown, id = 970) => parseDataDiff(JSON.stringify(body), id);
const parsed = (body: unknown, id?: number): DataDiff => {
  const read = parse(body, id);
  if ('problem' in read) throw new Error(read.problem);
  return read;
};

describe('bodies of every age', () => {
  test('early 2022: no status, no figures, one side a query', () => {
    expect(parseDataDiff(fixture('diff-early-2022-created'), 69_004)).toEqual({
      id: 69_004,
      name: 'df.prod.page_views',
      table1: ['df', 'prod', 'page_views'],
      table2: null,
      status: null,
      done: false,
      result: null,
      stats: null,
      crossDatabase: false,
      pendingParts: [],
      failedParts: [],
      progress: null,
      ci: noCi,
      compared: expect.stringMatching(/^[A-Za-z0-9+/]{43}=$/),
    });
  });

  test('late 2022: waiting, three figures that are all null', () => {
    expect(parseDataDiff(fixture('diff-late-2022-waiting'), 544_266)).toEqual({
      id: 544_266,
      name: 'DATABASE.SCHEMA.TABLE_2',
      table1: ['DATABASE', 'SCHEMA', 'TABLE_1'],
      table2: ['DATABASE', 'SCHEMA', 'TABLE_2'],
      status: 'waiting',
      done: false,
      result: null,
      stats: null,
      crossDatabase: false,
      pendingParts: [],
      failedParts: [],
      progress: null,
      ci: noCi,
      compared: expect.stringMatching(/^[A-Za-z0-9+/]{43}=$/),
    });
  });

  test('2026: all fields', () => {
    const body = diffBody({
      ci_pr_num: '11',
      ci_pr_sha: 'abc',
      ci_pr_username: 'gleb',
      ci_run_id: 5,
      kind: 'cross_db',
    });
    expect(parsed(body)).toMatchObject({
      id: 970,
      name: 'INTEGRATION.PUBLIC.SERVICE_CALLS',
      status: 'done',
      done: true,
      result: 'identical',
      stats: { rows_added: 0, table_a_row_count: 1010, sampled: false, version: '1.0.0' },
      crossDatabase: true,
      pendingParts: [],
      failedParts: [],
      progress: { completed: 7, total: 7 },
      ci: { prNumber: 11, prSha: 'abc', author: 'gleb', runId: 5 },
    });
  });
});

describe('what is not a data diff', () => {
  const bodies = [
    'summary-2022-error',
    'summary-2022-success',
    'summary-2023-success',
    'summary-running',
    'problem-409',
    'validation-422',
  ];
  test.each(bodies)('%s', (name) => {
    expect(parseDataDiff(fixture(name), 970)).toEqual({
      problem: expect.stringMatching(/not a data diff$|"status"/),
    });
  });

  const cases: readonly { name: string; input: string; says: RegExp }[] = [
    { name: 'nothing', input: '', says: /^the response is empty$/ },
    { name: 'white space', input: ' \n', says: /^the response is empty$/ },
    {
      name: 'a login page',
      input: '<!doctype html><title>Sign in</title>',
      says: /^the response is a web page, not JSON$/,
    },
    {
      name: 'half a body',
      input: JSON.stringify(diffBody()).slice(0, 300),
      says: /^the response is not JSON$/,
    },
    { name: 'null', input: 'null', says: /^the response is JSON but not a data diff$/ },
    { name: 'a list', input: '[]', says: /^the response is JSON but not a data diff$/ },
    { name: 'a word', input: '"done"', says: /^the response is JSON but not a data diff$/ },
    { name: 'an empty object', input: '{}', says: /neither "status" nor "done"/ },
    { name: 'only an id', input: '{"id":970}', says: /neither "status" nor "done"/ },
    {
      name: 'status and done null',
      input: '{"id":970,"status":null,"done":null}',
      says: /neither "status" nor "done"/,
    },
    {
      name: 'another diff',
      input: JSON.stringify(diffBody({ id: 971 })),
      says: /^the response is about data diff 971, not 970$/,
    },
    { name: 'an id in quotes', input: JSON.stringify(diffBody({ id: '970' })), says: /field "id"/ },
    { name: 'an id with a fraction', input: JSON.stringify(diffBody({ id: 970.5 })), says: /field "id"/ },
    {
      name: 'a status that is no word',
      input: JSON.stringify(diffBody({ status: 3 })),
      says: /field "status"/,
    },
    { name: 'done in words', input: JSON.stringify(diffBody({ done: 'yes' })), says: /field "done"/ },
    {
      name: 'a result that is no word',
      input: JSON.stringify(diffBody({ result: ['identical'] })),
      says: /field "result"/,
    },
  ];
  test.each(cases)('$name', ({ input, says }) => {
    expect(parseDataDiff(input, 970)).toEqual({ problem: expect.stringMatching(says) });
  });

  test.each([
    { name: 'summary-2023-failed', status: 'failed' },
    { name: 'summary-waiting', status: 'waiting' },
  ])('$name is taken at its word, since a diff may say no more than its status', ({ name, status }) => {
    expect(parseDataDiff(fixture(name), 970)).toMatchObject({
      status,
      done: false,
      result: null,
      stats: null,
    });
  });

  test('a body without an id is taken for the one that was asked for', () => {
    const { id: _id, ...rest } = diffBody();
    expect(parsed(rest).id).toBe(970);
    expect(parsed({ ...rest, id: null }).id).toBe(970);
  });
});

describe('names', () => {
  const cases: readonly { name: string; input: DiffBody; expected: string }[] = [
    { name: 'table2', input: {}, expected: 'INTEGRATION.PUBLIC.SERVICE_CALLS' },
    { name: 'table1 without table2', input: { table2: null }, expected: 'PROD.PUBLIC.SERVICE_CALLS' },
    { name: 'table1 with an empty table2', input: { table2: [] }, expected: 'PROD.PUBLIC.SERVICE_CALLS' },
    { name: 'the last three parts', input: { table2: ['a', 'b', 'c', 'd', 'e'] }, expected: 'c.d.e' },
    { name: 'one part', input: { table2: ['c'] }, expected: 'c' },
    { name: 'no table', input: { table1: null, table2: null }, expected: 'query' },
    { name: 'parts that are no words', input: { table1: [1], table2: 'x' }, expected: 'query' },
  ];
  test.each(cases)('$name: $expected', ({ input, expected }) => {
    expect(parsed(diffBody(input)).name).toBe(expected);
  });
});

describe('figures', () => {
  const cases: readonly { name: string; input: unknown; expected: unknown }[] = [
    { name: 'null', input: null, expected: null },
    { name: 'no object', input: 'many', expected: null },
    { name: 'a list', input: [1, 2], expected: null },
    { name: 'nothing in it', input: {}, expected: null },
    { name: 'only nulls', input: { rows_added: null, match_ratio: null }, expected: null },
    { name: 'only what we do not know', input: { rows_pondered: 5, version: '1' }, expected: null },
    { name: 'a single zero', input: { errors: 0 }, expected: { errors: 0 } },
    {
      name: 'null beside a number',
      input: { rows_added: null, errors: 0 },
      expected: { rows_added: null, errors: 0 },
    },
    {
      name: 'a number in quotes is none',
      input: { rows_added: '5', errors: 0 },
      expected: { rows_added: null, errors: 0 },
    },
    { name: 'unknown fields go', input: { errors: 0, email: 'a@b.c' }, expected: { errors: 0 } },
    { name: 'sampled', input: { errors: 0, sampled: true }, expected: { errors: 0, sampled: true } },
    { name: 'not sampled', input: { errors: 0, sampled: false }, expected: { errors: 0, sampled: false } },
    { name: 'sampled unsaid', input: { errors: 0, sampled: null }, expected: { errors: 0 } },
    {
      name: 'sampled in other words is not exact',
      input: { errors: 0, sampled: 'yes' },
      expected: { errors: 0, sampled: true },
    },
    {
      name: 'sampled 0 is not a plain no',
      input: { errors: 0, sampled: 0 },
      expected: { errors: 0, sampled: true },
    },
    { name: 'a version that is a text', input: { errors: 0, version: '<b>' }, expected: { errors: 0 } },
  ];
  test.each(cases)('$name', ({ input, expected }) => {
    expect(parsed(diffBody({ diff_stats: input })).stats).toEqual(expected);
  });

  test('numbers beyond floats are not measured', () => {
    const body = JSON.stringify(diffBody()).replace('"errors":0', '"errors":1e999');
    expect(parseDataDiff(body, 970)).toMatchObject({ stats: { errors: null } });
  });
});

describe('parts of the result', () => {
  const cases: readonly { input: unknown; pending?: readonly string[]; failed?: readonly string[] }[] = [
    { input: { pks: 'done', schema: 'success' } },
    { input: {} },
    { input: null },
    { input: { pks: 'done', values: 'waiting' }, pending: ['values'] },
    { input: { pks: 'queued', values: 'processing' }, pending: ['pks', 'values'] },
    ...['running', 'skipped', 'DONE', ' done', 'cancelled', '', 0, 1, true, null, [], ['done'], {}].map(
      (word) => ({ input: { values: word }, pending: ['values'] }),
    ),
    { input: { values: { status: 'done' } }, pending: ['values'] },
    { input: { pks: 'failed', values: 'error', schema: 'done' }, failed: ['pks', 'values'] },
    { input: { pks: 'failed', values: 'queued' }, failed: ['pks'], pending: ['values'] },
    ...['waiting', 'done', ['done'], 5, false].map((input) => ({ input, pending: ['result_statuses'] })),
  ];
  test.each(cases)('$input', ({ input, pending = [], failed = [] }) => {
    const { pendingParts, failedParts } = parsed(diffBody({ result_statuses: input }));
    expect({ pendingParts, failedParts }).toEqual({ pendingParts: pending, failedParts: failed });
  });

  test('keeps no more names than a report can show', () => {
    const parts = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`part ${at}`, 'queued']));
    expect(parsed(diffBody({ result_statuses: parts })).pendingParts).toHaveLength(20);
  });
});

describe('progress', () => {
  const cases: readonly { input: unknown; expected: unknown }[] = [
    { input: { completed_steps: 3, total_steps: 7 }, expected: { completed: 3, total: 7 } },
    { input: { completed_steps: 0, total_steps: 7 }, expected: { completed: 0, total: 7 } },
    { input: { completed_steps: 9, total_steps: 7 }, expected: { completed: 7, total: 7 } },
    { input: { completed_steps: 0, total_steps: 0 }, expected: null },
    { input: { completed_steps: -1, total_steps: 7 }, expected: null },
    { input: { completed_steps: null, total_steps: 7 }, expected: null },
    { input: { completed_steps: '3', total_steps: 7 }, expected: null },
    { input: null, expected: null },
    { input: 5, expected: null },
  ];
  test.each(cases)('$input: $expected', ({ input, expected }) => {
    expect(parsed(diffBody({ diff_progress: input })).progress).toEqual(expected);
  });
});

describe("what Datafold's CI recorded", () => {
  const cases: readonly { name: string; input: DiffBody; expected: Partial<CiMetadata> }[] = [
    { name: 'a number', input: { ci_pr_num: 11 }, expected: { prNumber: 11 } },
    { name: 'a number in quotes', input: { ci_pr_num: '11' }, expected: { prNumber: 11 } },
    ...['eleven', ' 8', '8 ', '#8', '08', '+8', '8.0', ' ', 8.5, -7, 0, 1e300, true, [8], {}].map(
      (value) => ({
        name: `a number that is ${JSON.stringify(value)}`,
        input: { ci_pr_num: value },
        expected: { prNumber: null, unreadable: ['ci_pr_num'] } as const,
      }),
    ),
    ...['main', ` ${headSha}`, `${headSha}\n`, 'a'.repeat(65), 7, true, [headSha], { sha: headSha }].map(
      (value) => ({
        name: `a commit that is ${JSON.stringify(value)}`,
        input: { ci_pr_sha: value },
        expected: { prSha: null, unreadable: ['ci_pr_sha'] } as const,
      }),
    ),
    ...[null, undefined, ''].map((value) => ({
      name: `nothing: ${JSON.stringify(value)}`,
      input: { ci_pr_num: value, ci_pr_sha: value },
      expected: { prNumber: null, prSha: null, unreadable: [] },
    })),
    {
      name: 'branches',
      input: { ci_pr_branch: 'promo', ci_base_branch: 'main' },
      expected: { prBranch: 'promo', baseBranch: 'main' },
    },
    {
      name: 'the name to show',
      input: { ci_pr_user_display_name: ' Gleb M ', ci_pr_username: 'gleb' },
      expected: { author: 'Gleb M' },
    },
    {
      name: 'the login without a name',
      input: { ci_pr_user_display_name: null, ci_pr_username: 'gleb' },
      expected: { author: 'gleb' },
    },
    {
      name: 'an e-mail for a name',
      input: { ci_pr_user_display_name: 'g@example.com', ci_pr_username: 'gleb' },
      expected: { author: 'gleb' },
    },
    {
      name: 'e-mails only',
      input: { ci_pr_user_display_name: 'g@example.com', ci_pr_username: 'g@example.com' },
      expected: { author: null },
    },
    { name: 'never the e-mail field', input: { ci_pr_user_email: 'g@example.com' }, expected: noCi },
  ];
  test.each(cases)('$name', ({ input, expected }) => {
    expect(parsed(diffBody(input)).ci).toMatchObject(expected);
  });

  test('nothing that must never be shown is taken over', () => {
    expect(JSON.stringify(parsed(diffBody()))).not.toMatch(/never.show|SELECT/);
  });
});

describe('any text at all', () => {
  test('is a diff or a reason why not, never an exception', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.json());
    fc.assert(
      fc.property(text, fc.integer({ min: 1 }), (body, id) => {
        const read = parseDataDiff(body, id);
        expect('problem' in read ? read.problem.length > 0 : read.id === id).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test('also when any field of a body is anything', () => {
    const keys = Object.keys(diffBody());
    const mutation = fc.dictionary(fc.constantFrom(...keys, '__proto__', 'constructor'), fc.jsonValue());
    fc.assert(
      fc.property(mutation, (changes) => {
        const read = parseDataDiff(JSON.stringify({ ...diffBody(), ...changes }), 970);
        if (!('problem' in read)) expect(read.id).toBe(970);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each(['pk_columns', 'table1', 'query1', 'ci_pr_num', 'result_statuses', 'diff_stats', 'more'])(
    'also when %s is nested deeply',
    (field) => {
      const nested = '['.repeat(500_000) + ']'.repeat(500_000);
      const body = `{"id":970,"status":"done","result":"identical","table2":["A"],"${field}":${nested}}`;
      expect(parseDataDiff(body, 970)).toMatchObject({ id: 970 });
    },
  );
});
