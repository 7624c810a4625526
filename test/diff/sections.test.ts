import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '../../src/diff/policy.ts';
import { findGoverningSection, findHiddenSections, findUnmatchedSections } from '../../src/diff/sections.ts';
import { conditions, diff, ended, policy, stats, target } from '../support/diffs.ts';

const rules = conditions(
  'rows_added <= 1',
  '[stg_*]',
  'rows_added <= 2',
  '[fct_revenue, *.finance.*]',
  'rows_added <= 3',
);
const of = (table1: readonly string[] | null, table2: readonly string[] | null = null) =>
  findGoverningSection(diff({ table1, table2 }), rules)?.header ?? null;

describe('the section that governs', () => {
  test.each<[string, readonly string[] | null, readonly string[] | null, string | null]>([
    ['a name without a dot against the last part', ['prod', 'raw', 'STG_orders'], null, '[stg_*]'],
    ['of table2 too', null, ['pr_42', 'raw', 'stg_orders'], '[stg_*]'],
    ['not against another part', ['stg_db', 'stg_schema', 'orders'], null, null],
    [
      'a name with a dot against the whole',
      ['prod', 'Finance', 'orders'],
      null,
      '[fct_revenue, *.finance.*]',
    ],
    [
      'of table1 where the pull request names its schema otherwise',
      ['prod', 'finance', 'orders'],
      ['pr_42', 'pr', 'orders'],
      '[fct_revenue, *.finance.*]',
    ],
    ['the last of several', ['prod', 'finance', 'stg_x'], null, '[fct_revenue, *.finance.*]'],
    ['more than three parts', ['srv', 'prod', 'finance', 'x'], null, '[fct_revenue, *.finance.*]'],
    ['a name in one piece', ['prod.raw.stg_orders'], null, '[stg_*]'],
    ['a part with a dot of its own', ['prod', 'raw', 'x.fct_revenue'], null, null],
    ['the default for a query', null, null, null],
    ['the default for a name of nothing', [], [], null],
  ])('%s', (_name, table1, table2, expected) => expect(of(table1, table2)).toBe(expected));

  test('is the default one for a diff without a body, and none where there is none', () => {
    expect(findGoverningSection(null, rules)?.header).toBeNull();
    expect(findGoverningSection(diff(), conditions('[x]', 'empty: warn'))).toBeNull();
  });

  test('is named in the judgment', () => {
    const set = policy({ thresholds: rules });
    const judged = judge(
      ended({ table1: ['a', 'b', 'stg_x'], stats: stats({ rows_added: 2 }) }),
      set,
      target,
    );
    expect(judged).toMatchObject({ section: '[stg_*]', verdict: 'pass', checks: [{ outcome: 'met' }] });
  });
});

test('adding a section never changes a diff that it does not match', () => {
  const lines = fc.constantFrom(
    'rows_added <= 5',
    'warn rows_removed <= 0',
    'different: warn',
    'different: fail',
    'match_ratio >= 0',
  );
  const section = fc.record<{ glob: string; line: string }>({
    glob: fc.constantFrom('stg_*', 'fct_*', '*.finance.*', 'x?', '*.*.dim_*'),
    line: lines,
  });
  const table = fc.array(fc.constantFrom('prod', 'finance', 'stg_a', 'fct_b', 'dim_c', 'xy'), {
    maxLength: 3,
  });
  fc.assert(
    fc.property(fc.array(section, { maxLength: 4 }), section, fc.nat(), table, (given, added, at, table1) => {
      const text = (sections: typeof given) =>
        sections.flatMap(({ glob, line }, n) => [`[${glob}, n${n}]`, line]);
      const more = given.toSpliced(at % (given.length + 1), 0, { ...added, glob: `${added.glob}, extra` });
      const seen = ended({ table1, table2: null });
      const matches = findGoverningSection(seen.diff, conditions(`[${added.glob}]`, 'empty: fail')) !== null;
      fc.pre(!matches);
      const verdictUnder = (sections: typeof given) => {
        const set = policy({ thresholds: conditions('rows_added <= 1', ...text(sections)) });
        const { verdict, checks } = judge(seen, set, target);
        return { verdict, checks };
      };
      expect(verdictUnder(more)).toEqual(verdictUnder(given));
    }),
    { numRuns: 500 },
  );
});

test('sections that match nothing', () => {
  const diffs = [diff({ table1: ['a', 'finance', 'x'], table2: null }), diff({ table1: null, table2: null })];
  expect(findUnmatchedSections(rules, diffs)).toEqual(['[stg_*]']);
  expect(findUnmatchedSections(rules, [diff({ table1: ['stg_a'] }), null])).toEqual([]);
  expect(findUnmatchedSections(rules, [])).toEqual([]);
});

test('sections that a later one hides', () => {
  const hidden = findHiddenSections(
    conditions('[a]', 'empty: fail', '[*.b]', 'empty: fail', '[A, c]', 'empty: fail', '[*.*]', 'empty: fail'),
  );
  expect(hidden).toEqual([{ header: '[a]', by: '[A, c]' }]);
});
