import { describe, expect, test } from 'vitest';
import {
  type DiffBody,
  differentHuge,
  differentSmall,
  identical,
  missingPks,
  sampled,
} from '../fakes/diffs.ts';
import type { Fault } from '../fakes/server.ts';
import { summary2022, summary2023, summary2026, summaryFailed } from '../fakes/summaries.ts';
import type { World, WorldOptions } from '../fakes/world.ts';
import {
  diffsOf,
  expectNothingLeaked,
  expectTold,
  inWorld,
  levels,
  onlyComment,
  type Verdict,
} from './support.ts';

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
      expect(levels(run, 'warning')[0]).toMatch(/\[dim_\*\] never applies.*\[\*\]/);
      const hidden = run.log.indexOf('never applies');
      expect(hidden).toBeLessThan(run.log.indexOf('Waiting for'));
    });
  });
});

/** BREWERIES: 3 of 558 rows differ, in CITY (3 values) and STATE (1 value). */
describe.concurrent('rules about columns', () => {
  const columns = (summaries: NonNullable<WorldOptions['datafold']>['summaries'] = { 970: summary2026 }) => ({
    diffs: { 970: differentSmall() },
    datafold: { ...(summaries === undefined ? {} : { summaries }) },
  });
  const pathsOf = (world: World) =>
    world.datafold.requests.map(({ path }) => path.replace('/api/v1/datadiffs/', ''));

  test.each<{ name: string; thresholds: string; verdict: Verdict }>([
    { name: 'only the columns that may differ', thresholds: 'only columns city, st*', verdict: 'pass' },
    { name: 'another column differs', thresholds: 'only columns city', verdict: 'fail' },
    { name: 'another column differs, on a warn line', thresholds: 'warn only columns city', verdict: 'warn' },
    { name: 'a column within its limit', thresholds: 'column City <= 0.54%', verdict: 'pass' },
    { name: 'a column above its limit', thresholds: 'column city <= 2', verdict: 'fail' },
    { name: 'a column that is not listed', thresholds: 'column zip <= 2', verdict: 'fail' },
    {
      name: 'a column of another section is not asked about',
      thresholds: 'rows_added = 0\n[stg_*]\nonly columns x',
      verdict: 'pass',
    },
  ])('$name: $verdict, with details or without', async ({ thresholds, verdict }) => {
    await inWorld(columns(), async (world) => {
      const run = await world.run({ with: { thresholds } });
      expectTold(run, verdict);
      expect(pathsOf(world)).toEqual(['970', '970/summary_results']);
      const without = await world.run({ runId: 9_100_000_002, with: { thresholds, details: 'false' } });
      expectTold(without, verdict);
      expectNothingLeaked(without, world);
    });
  });

  test.each<{ name: string; summaries?: DiffBody; fault?: Fault; says: string }>([
    { name: 'an older server without the page', says: 'has no summary' },
    {
      name: 'a body that contradicts itself (a real one of 2023)',
      summaries: summary2023,
      says: 'contradicts itself',
    },
    { name: 'counts without names (a real one of 2022)', summaries: summary2022, says: 'lists no columns' },
    { name: 'a summary that failed', summaries: summaryFailed, says: 'summary failed' },
    {
      name: 'a summary that is never finished',
      summaries: { status: 'running' },
      says: 'was not finished before the timeout',
    },
    {
      name: 'a body that is always cut',
      summaries: summary2026,
      fault: { path: /summary_results/, times: Number.POSITIVE_INFINITY, act: { kind: 'cut-json' } },
      says: 'could not be read',
    },
  ])('not measured is not met: $name', async ({ summaries, fault, says }) => {
    await inWorld(columns(summaries === undefined ? {} : { 970: summaries }), async (world) => {
      if (fault !== undefined) world.datafold.fault(fault);
      const run = await world.run({ with: { thresholds: 'only columns *', timeout: '4s' } });
      expectTold(run, 'fail');
      expect(run.outputs['undetermined']).toBe('false');
      expect(onlyComment(world)).toContain(says);
    });
  });

  test('a fault that passes is waited for', async () => {
    await inWorld(columns(), async (world) => {
      world.datafold.fault({ path: /summary_results/, times: 2, act: { kind: 'status', status: 503 } });
      const run = await world.run({ with: { thresholds: 'only columns *' } });
      expectTold(run, 'pass');
    });
  });
});
