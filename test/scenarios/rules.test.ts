import { describe, expect, test } from 'vitest';
import { differentHuge, differentSmall, identical, missingPks, sampled } from '../fakes/diffs.ts';
import { diffsOf, expectTold, inWorld, levels, type Verdict } from './support.ts';

const policy = `match_ratio >= 99.9%
warn rows_removed <= 1%
rows_removed <= 10%

[stg_*]
missing-pks: warn
rows_removed <= 50%

[fct_revenue, *.finance.*]
rows_added <= 1%
rows_removed <= 0
`;

const tables = (...names: readonly string[]) => ({
  table1: ['PROD', ...names],
  table2: ['PR_42', 'PR', names.at(-1) ?? ''],
});
const rows = { match_ratio: 1, diff_rows_count: 0, rows_added: 0, table_a_row_count: 100, sampled: false };
const removed = (count: number, ...names: readonly string[]) =>
  differentSmall({ ...tables(...names), diff_stats: { ...rows, rows_removed: count } });

describe.concurrent('rules per table', () => {
  test('the last matching section governs each diff as a whole', async () => {
    const diffs = {
      1: removed(1, 'RAW', 'orders'),
      2: removed(2, 'RAW', 'orders'),
      3: removed(11, 'RAW', 'orders'),
      4: removed(50, 'RAW', 'stg_orders'),
      5: removed(51, 'RAW', 'stg_orders'),
      6: removed(1, 'FINANCE', 'stg_orders'),
      7: missingPks(tables('RAW', 'stg_orders')),
      8: missingPks(tables('RAW', 'orders')),
    };
    await inWorld({ diffs }, async (world) => {
      const run = await world.run({ with: { datadiff_id: '1 2 3 4 5 6 7 8', thresholds: policy } });
      expectTold(run, 'fail');
      const verdicts = Object.values(diffsOf(run)).map(({ id, verdict }) => [id, verdict]);
      expect(Object.fromEntries(verdicts)).toEqual({
        1: 'pass',
        2: 'warn',
        3: 'fail',
        4: 'pass',
        5: 'fail',
        6: 'fail',
        7: 'warn',
        8: 'fail',
      });
      expect(levels(run, 'warning').join('\n')).not.toContain('matched no table');
    });
  });

  test.each<{ name: string; with: Record<string, string>; verdict: Verdict }>([
    { name: 'sampled fails where fail_on lists it', with: { fail_on: 'sampled' }, verdict: 'fail' },
    {
      name: 'sampled warns where warn_on lists it',
      with: { fail_on: 'none', warn_on: 'sampled' },
      verdict: 'warn',
    },
    { name: 'sampled passes in neither', with: { fail_on: 'none', warn_on: 'none' }, verdict: 'pass' },
  ])('$name', async ({ with: set, verdict }) => {
    await inWorld({ diffs: { 970: sampled() } }, async (world) => {
      const run = await world.run({ with: set });
      expectTold(run, verdict);
    });
  });

  test('the log warns of a section that matched no table', async () => {
    await inWorld({ diffs: { 970: identical() } }, async (world) => {
      const run = await world.run({
        with: { thresholds: '[stg_*]\nrows_added <= 5\n[service_?alls]\nempty: warn' },
      });
      expectTold(run, 'pass');
      const warnings = levels(run, 'warning');
      expect(warnings).toHaveLength(1);
      expect(warnings[0]).toContain('[stg_*] matched no table');
    });
  });

  test('the log warns at once of a section that a later one hides', async () => {
    await inWorld({ diffs: { 970: differentHuge() } }, async (world) => {
      const run = await world.run({ with: { thresholds: '[dim_*]\nrows_added <= 5\n[*]\ndifferent: warn' } });
      expectTold(run, 'warn');
      expect(levels(run, 'warning')[0]).toMatch(/\[dim_\*\] never governs.*\[\*\]/);
      const hidden = run.log.indexOf('never governs');
      expect(hidden).toBeLessThan(run.log.indexOf('Waiting for'));
    });
  });
});
