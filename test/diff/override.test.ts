import { describe, expect, test } from 'vitest';
import type { DataDiff } from '../../src/diff/data-diff.ts';
import { mayOverride, type Override, verdictAfter } from '../../src/diff/override.ts';
import { judge, type Observation, type Policy } from '../../src/diff/policy.ts';
import { conditions, diff, ended, noCi, olderSha, policy, stats, target } from '../support/diffs.ts';

const refused = {
  kind: 'refused',
  trouble: { kind: 'status', status: 404, detail: null, instance: null },
} as const;
const lost = (id: number): Observation => ({ id, diff: null, lost: { kind: 'needs-action' } });
const of = (overrides: Partial<DataDiff>) => [ended(overrides)];
const stale = { ...noCi, prSha: olderSha };

describe('what a person may accept', () => {
  type Case = {
    readonly name: string;
    readonly input: readonly Observation[];
    readonly under?: Partial<Policy>;
    readonly expected: boolean;
  };
  const cases: readonly Case[] = [
    { name: 'different', input: of({}), expected: true },
    { name: 'bad-pks', input: of({ result: 'bad-pks' }), expected: true },
    { name: 'missing-pks', input: of({ result: 'missing-pks' }), expected: true },
    { name: 'empty', input: of({ result: 'empty' }), under: { failOn: ['empty'] }, expected: true },
    {
      name: 'a broken threshold',
      input: of({}),
      under: { thresholds: conditions('rows_added <= 1', 'rows_removed <= 1') },
      expected: true,
    },
    {
      name: 'a threshold that was not measured',
      input: of({ stats: stats({ sampled: true }) }),
      under: { thresholds: conditions('rows_added <= 1') },
      expected: true,
    },
    {
      name: 'several, with others that pass',
      input: [ended({ id: 1 }), ended({ id: 2, result: 'identical' })],
      expected: true,
    },
    {
      name: 'beside one that only warns for want of an answer',
      input: [ended({ id: 1 }), lost(2)],
      under: { onUndetermined: 'warn' },
      expected: true,
    },
    {
      name: 'beside a commit that only warns',
      input: of({ ci: stale }),
      under: { onStale: 'warn' },
      expected: true,
    },
    { name: 'not a pass', input: of({ result: 'identical' }), expected: false },
    {
      name: 'not a warning',
      input: of({}),
      under: { failOn: ['error'], warnOn: ['different'] },
      expected: false,
    },
    { name: 'not nothing', input: [], expected: false },
    { name: 'not an error', input: of({ result: 'error' }), expected: false },
    {
      name: 'not identical tables',
      input: of({ result: 'identical' }),
      under: { failOn: ['identical'] },
      expected: false,
    },
    { name: 'not a diff of another commit', input: of({ ci: stale }), expected: false },
    {
      name: 'not an identical diff of another commit',
      input: of({ result: 'identical', ci: stale }),
      expected: false,
    },
    {
      name: 'not a failed diff',
      input: of({ status: 'failed', result: null, stats: null }),
      expected: false,
    },
    { name: 'not an unknown result', input: of({ result: 'mostly_harmless' }), expected: false },
    { name: 'not a missing result', input: of({ result: null }), expected: false },
    {
      name: 'not a refusal, even where silence warns',
      input: [ended({ id: 1 }), { id: 2, diff: null, lost: refused }],
      under: { onUndetermined: 'warn' },
      expected: false,
    },
    { name: 'not when another one is undetermined', input: [ended({ id: 1 }), lost(2)], expected: false },
    {
      name: 'not when another one is an error',
      input: [ended({ id: 1 }), ended({ id: 2, result: 'error' })],
      expected: false,
    },
    {
      name: 'not when another one is stale',
      input: [ended({ id: 1 }), ended({ id: 2, result: 'identical', ci: stale })],
      expected: false,
    },
  ];
  test.each(cases)('$name', ({ input, under, expected }) => {
    expect(mayOverride(input.map((seen) => judge(seen, policy(under), target)))).toBe(expected);
  });

  test('every word that is no known result is beyond it', () => {
    for (const result of ['', 'DIFFERENT', 'bad_pks', 'cancelled', 'constructor'])
      expect(mayOverride([judge({ id: 1, diff: diff({ result }), lost: null }, policy(), target)])).toBe(
        false,
      );
  });
});

describe('the verdict', () => {
  const accepted: Override = { kind: 'accepted', label: 'ok', by: 'mona', at: null };
  const not: Override = { kind: 'not-accepted', label: 'ok', why: { kind: 'nobody' } };
  test.each([
    { verdict: 'fail', override: accepted, expected: 'warn' },
    { verdict: 'fail', override: not, expected: 'fail' },
    { verdict: 'fail', override: null, expected: 'fail' },
    { verdict: 'warn', override: accepted, expected: 'warn' },
    { verdict: 'pass', override: accepted, expected: 'pass' },
  ] as const)('$verdict becomes $expected', ({ verdict, override, expected }) => {
    expect(verdictAfter(verdict, override)).toBe(expected);
  });
});
