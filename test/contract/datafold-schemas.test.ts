import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ages, faultsBy, faultsByAge, faultsByAnyAge, type SchemaName, schemaNamed } from './datafold.ts';

const documented = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../fixtures/datafold/${name}.json`, import.meta.url), 'utf8'));
const fieldsOf = (name: SchemaName) => Object.keys(schemaNamed(name)['properties'] as object);
const wordsOf = (name: SchemaName, of: string) => {
  const definitions = schemaNamed(name)['definitions'] as Record<string, { enum: string[] }>;
  return definitions[of]?.enum;
};

test('every age has the fields that are known of it', () => {
  const counts = ages.map((age) => [age, fieldsOf(`diff-${age}`).length]);
  // 2023: the 77 of the older reference, and one that only a real body has.
  expect(Object.fromEntries(counts)).toEqual({ '2022': 23, '2023': 78, spec: 81, '2026': 90 });
  expect(fieldsOf('diff-2026')).toEqual(expect.arrayContaining(fieldsOf('diff-spec')));
});

test('words come and figures go', () => {
  const result = (age: 'spec' | '2026') =>
    (schemaNamed(`diff-${age}`)['properties'] as Record<string, { enum: string[] }>)['result']?.enum;
  expect(result('2026')?.filter((word) => !result('spec')?.includes(word))).toEqual(['empty']);
  const statuses = wordsOf('diff-spec', 'JobStatus');
  expect(wordsOf('diff-2026', 'JobStatus')?.filter((word) => !statuses?.includes(word))).toEqual(['queued']);
  const figures = (age: string) => {
    const stats = schemaNamed('diff-stats')['definitions'] as Record<string, { properties: object }>;
    return Object.keys(stats[age]?.properties ?? {});
  };
  expect(figures('spec').filter((name) => !figures('2026').includes(name))).toEqual([
    'diff_ratio',
    'exclusive_ratio',
  ]);
});

describe('bodies of public documentation are valid', () => {
  test.each<[string, SchemaName]>([
    ['diff-early-2022-created', 'diff-2022'],
    ['diff-late-2022-waiting', 'diff-2023'],
    ['problem-409', 'problem'],
    ['validation-422', 'validation-error'],
    ['summary-2022-error', 'summary-results'],
    ['summary-2023-success', 'summary-results'],
    ['summary-2023-failed', 'summary-results'],
    ['summary-running', 'summary-results'],
    ['summary-waiting', 'summary-results'],
  ])('%s by %s', (name, schema) => {
    expect(faultsBy(schema, documented(name))).toEqual([]);
  });
});

test('a real body of an older age is none of a newer one', () => {
  const early = documented('diff-early-2022-created');
  const late = documented('diff-late-2022-waiting');
  expect(ages.filter((age) => faultsByAge(age, early).length === 0)).toEqual(['2022', '2023']);
  expect(ages.filter((age) => faultsByAge(age, late).length === 0)).toEqual(['2023']);
});

test('an age to come may say more, but not something else', () => {
  const minimal = { data_source1_id: 7, data_source2_id: 7, pk_columns: [], kind: 'in_db' };
  expect(faultsByAnyAge({ ...minimal, status: 'paused', result: 'similar', mood: 'good' })).toEqual([]);
  expect(faultsByAnyAge({ ...minimal, kind: 'in_file', ci_pr_num: '42' })).toEqual([]);
  expect(faultsByAnyAge({ ...minimal, status: 7 })).toEqual([
    '/status must be string',
    '/status must be null',
    '/status must match a schema in anyOf',
  ]);
  expect(faultsByAnyAge({ ...minimal, done: 'yes' })).toEqual(['/done must be boolean,null']);
  expect(faultsByAnyAge({ status: 'done' })).toHaveLength(4);
});

test('a list of CI runs holds whole runs', () => {
  const run = {
    id: 7001,
    base_branch: 'main',
    base_sha: 'b',
    pr_branch: 'feature',
    pr_sha: 'a',
    pr_num: '42',
    status: 'done',
    source: 'ci',
  };
  expect(faultsBy('ci-runs', [])).toEqual([]);
  expect(faultsBy('ci-runs', [run, { ...run, status: 'mystery' }])).toEqual([]);
  expect(faultsBy('ci-runs', { results: [run] })).toHaveLength(1);
  expect(faultsBy('ci-runs', [{ ...run, pr_num: 42 }])).toEqual(['/0/pr_num must be string']);
  const { status: _, ...silent } = run;
  expect(faultsBy('ci-runs', [silent])).toHaveLength(1);
});
