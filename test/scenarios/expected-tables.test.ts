import { describe, expect, test } from 'vitest';
import { ciFacts, differentSmall, failed, identical } from '../fakes/diffs.ts';
import { HEAD_SHA } from '../fakes/world.ts';
import { expectTold, inWorld, levels, onlyComment } from './support.ts';

describe.concurrent('expected_tables', () => {
  test('a table that no diff covers fails though all diffs pass', async () => {
    await inWorld({ diffs: { 970: identical(), 971: failed() } }, async (world) => {
      const run = await world.run({ with: { expected_tables: 'service_calls, fct_orders, raw.dim_x' } });
      expectTold(run, 'fail');
      expect(run.outputs).toMatchObject({ undetermined: 'true', result: 'identical' });
      for (const text of [onlyComment(world), run.summary]) {
        expect(text).toContain('No data diff covers <code>fct_orders</code>, <code>raw.dim_x</code> (');
      }
      expect(levels(run, 'error').join()).toContain('No data diff covers "raw.dim_x" (');
    });
  });

  test('all covered: the diffs decide, by either table, in any case', async () => {
    const diffs = { 970: identical(), 971: differentSmall() };
    await inWorld({ diffs }, async (world) => {
      const run = await world.run({
        with: {
          datadiff_id: '970 971',
          fail_on: 'none',
          expected_tables: '["prod.public.Service_Calls", "BEERS.breweries"]',
        },
      });
      expectTold(run, 'pass');
      expect(run.outputs['undetermined']).toBe('false');
    });
  });

  test('on_undetermined repeats the verdict about it', async () => {
    await inWorld({ diffs: { 970: identical() } }, async (world) => {
      const run = await world.run({ with: { expected_tables: 'fct_orders', on_undetermined: 'warn' } });
      expectTold(run, 'warn');
      expect(run.outputs['undetermined']).toBe('true');
    });
  });

  test('a diff that failed in Datafold covers nothing', async () => {
    await inWorld({ diffs: { 970: failed() } }, async (world) => {
      const run = await world.run({ with: { expected_tables: 'service_calls', on_undetermined: 'warn' } });
      expectTold(run, 'warn');
      expect(onlyComment(world)).toContain('No data diff covers <code>service_calls</code> (');
    });
  });

  test('no label accepts it', async () => {
    await inWorld({ diffs: { 970: differentSmall(ciFacts()) } }, async (world) => {
      world.github.label(42, 'accepted', { login: 'mona', at: '2026-06-02T10:05:00Z' });
      const run = await world.run({ with: { expected_tables: 'fct_orders', override_label: 'accepted' } });
      expectTold(run, 'fail');
      expect(run.outputs['overridden_by']).toBe('');
    });
  });

  test('of a CI run: the advice is about Datafold’s CI, not about a step with IDs', async () => {
    const ci = { 5: [{ id: 7001, prSha: HEAD_SHA, status: 'done' as const }] };
    await inWorld({ diffs: { 970: identical(ciFacts()) }, datafold: { ci } }, async (world) => {
      const run = await world.run({ with: { ci_config_id: '5', expected_tables: 'orders', timeout: '4s' } });
      expectTold(run, 'fail');
      for (const text of [onlyComment(world), levels(run, 'error').join()]) {
        expect(text).toContain("re-run Datafold's CI, then re-run this job");
        expect(text).not.toContain('IDs');
      }
    });
  });

  test('of a CI run: a diff that appears late is found', async () => {
    const ci = { 5: [{ id: 7001, prSha: HEAD_SHA, status: 'done' as const }] };
    await inWorld({ diffs: { 970: identical(ciFacts()) }, datafold: { ci } }, async (world) => {
      setTimeout(() => world.datafold.set(971, differentSmall(ciFacts())), 2_000);
      const run = await world.run({
        with: { ci_config_id: '5', fail_on: 'none', expected_tables: 'breweries' },
      });
      expectTold(run, 'pass');
      expect(JSON.parse(run.outputs['diffs'] ?? '')).toHaveLength(2);
    });
  });
});
