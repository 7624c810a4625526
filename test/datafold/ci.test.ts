import { describe, expect, test } from 'vitest';
import { parseCiRuns, parseDiffPage } from '../../src/datafold/ci.ts';
import { headSha, olderSha } from '../support/diffs.ts';

const commit = { sha: headSha, prNumber: 11 };
const run = (overrides: object = {}) => ({
  id: 7001,
  base_branch: 'main',
  base_sha: olderSha,
  pr_branch: 'feature',
  pr_sha: headSha,
  pr_num: '11',
  status: 'processing',
  source: 'ci',
  ...overrides,
});
const found = (...runs: readonly object[]) => {
  const parsed = parseCiRuns(JSON.stringify(runs), commit, 1);
  return 'problem' in parsed ? parsed.problem : parsed.items.map(({ id, status }) => [id, status]);
};

describe('a list of CI runs', () => {
  test.each([
    { name: 'none', input: [], expected: [] },
    { name: 'one', input: [run()], expected: [[7001, 'processing']] },
    {
      name: 'several',
      input: [run(), run({ id: 7002, status: 'done' })],
      expected: [
        [7001, 'processing'],
        [7002, 'done'],
      ],
    },
    { name: 'one of another commit', input: [run({ pr_sha: olderSha })], expected: [] },
    { name: 'one of another pull request', input: [run({ pr_num: '12' })], expected: [] },
    {
      name: 'one of no commit, which is not one of this commit',
      input: [run({ id: 7000, pr_sha: null }), run()],
      expected: [[7001, 'processing']],
    },
    { name: 'a number in place of the text', input: [run({ pr_num: 11 })], expected: [[7001, 'processing']] },
    { name: 'no number', input: [run({ pr_num: null })], expected: [[7001, 'processing']] },
    {
      name: 'a commit in capitals',
      input: [run({ pr_sha: headSha.toUpperCase() })],
      expected: [[7001, 'processing']],
    },
    { name: 'no status', input: [run({ status: null })], expected: [[7001, null]] },
    { name: 'a status that is no text', input: [run({ status: { is: 'done' } })], expected: [[7001, null]] },
    { name: 'fields of tomorrow', input: [run({ mood: 'good' })], expected: [[7001, 'processing']] },
  ])('with $name', ({ input, expected }) => expect(found(...input)).toEqual(expected));

  test('of a commit without a pull request takes every number', () => {
    const parsed = parseCiRuns(JSON.stringify([run({ pr_num: '12' })]), { sha: headSha, prNumber: null }, 1);
    expect(parsed).toMatchObject({ items: [{ id: 7001 }] });
  });

  test.each([
    { name: 'nothing', body: ' ', expected: 'the response is empty' },
    { name: 'a login page', body: '<html>Sign in</html>', expected: 'the response is a web page, not JSON' },
    { name: 'no list', body: '{"results": []}', expected: 'the response is JSON but no list of CI runs' },
    {
      name: 'an entry that is none',
      body: '[7001]',
      expected: 'the response is JSON but no list of CI runs',
    },
    {
      name: 'a run that may be ours',
      body: JSON.stringify([run({ pr_sha: 7 })]),
      expected: 'the field "pr_sha" of the response does not fit a list of CI runs',
    },
    {
      name: 'a run that says nothing of commits',
      body: JSON.stringify([run({ pr_sha: undefined })]),
      expected: 'the field "pr_sha" of the response does not fit a list of CI runs',
    },
    {
      name: 'a run of no commit that cannot be named',
      body: JSON.stringify([run({ id: null, pr_sha: null })]),
      expected: 'the field "id" of the response does not fit a list of CI runs',
    },
    {
      name: 'a run that cannot be named',
      body: JSON.stringify([run({ id: '7001' })]),
      expected: 'the field "id" of the response does not fit a list of CI runs',
    },
  ])('is not to be had from $name', ({ body, expected }) => {
    expect(parseCiRuns(body, commit, 1)).toEqual({ problem: expected });
  });

  test('goes on where a page is full', () => {
    const pages = (many: number, page: number) =>
      parseCiRuns(JSON.stringify(Array.from({ length: many }, (_, at) => run({ id: at + 1 }))), commit, page);
    expect([pages(0, 1), pages(99, 2), pages(100, 2)]).toMatchObject([
      { pages: 1 },
      { pages: 2 },
      { pages: null },
    ]);
  });
});

describe('a page of diffs', () => {
  const page = (body: object, at = 1) => parseDiffPage(JSON.stringify(body), 7001, at);
  const diff = (id: number, ci_run_id: unknown = 7001) => ({ id, ci_run_id, status: 'done' });

  test.each([
    { name: 'of this run', input: [diff(2), diff(1)], expected: [2, 1] },
    { name: 'of other runs', input: [diff(3, 7000), diff(2), diff(1, null)], expected: [2] },
    { name: 'beside one that says nothing of runs', input: [{ id: 3 }, diff(2)], expected: [2] },
    { name: 'of a run named by a text', input: [diff(3, '7001'), diff(2, '7000')], expected: [3] },
  ])('has the diffs $name', ({ input, expected }) => {
    expect(page({ results: input, page: 1, total_pages: 3, count: 250 })).toEqual({
      kind: 'page',
      items: expected.map((id) => ({ id, table1: null, table2: null })),
      entries: input.length,
      pages: 3,
      count: 250,
    });
  });

  test.each([
    { name: 'nothing else given', input: { results: [diff(1)] }, expected: { pages: null, count: null } },
    { name: 'an empty page of it', input: { results: [] }, expected: { pages: 4, count: null } },
    {
      name: 'no page at all',
      input: { results: [], total_pages: 0, count: 0 },
      expected: { pages: 0, count: 0 },
    },
  ])('ends with $name', ({ input, expected }) => expect(page(input, 4)).toMatchObject(expected));

  test.each([
    { name: 'a bare list', input: [diff(1)], expected: 'the response is JSON but no list of data diffs' },
    {
      name: 'a server that says nothing of runs',
      input: { results: [{ id: 3 }, { id: 2 }] },
      expected: 'the listed data diffs do not say of which CI run they are (ci_run_id)',
    },
    {
      name: 'another page',
      input: { results: [], page: 1 },
      expected: 'the response is page 1 of the list, not 4',
    },
    {
      name: 'a diff without a name',
      input: { results: [{ ci_run_id: 7001 }] },
      expected: 'the field "id" of the response does not fit a list of data diffs',
    },
    {
      name: 'a diff of who knows what run',
      input: { results: [diff(1, { id: 7001 })] },
      expected: 'the field "ci_run_id" of the response does not fit a list of data diffs',
    },
  ])('is not to be had from $name', ({ input, expected }) => {
    expect(page(input, 4)).toEqual({ problem: expected });
  });
});
