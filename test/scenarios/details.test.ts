import type { ChildProcess } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { differentSmall, failed, identical, sampled } from '../fakes/diffs.ts';
import { untilRequests } from '../fakes/server.ts';
import { summary2026, summaryFailed } from '../fakes/summaries.ts';
import type { World, WorldOptions } from '../fakes/world.ts';
import { expectNothingLeaked, expectNoVerdict, expectTold, inWorld, levels, onlyComment } from './support.ts';

const pathsOf = (world: World) =>
  world.datafold.requests.map(({ path }) => path.replace('/api/v1/datadiffs/', ''));

describe('details of a diff that is not identical', () => {
  test('are in the comment and in the job summary: columns, and what changed in the schema', async () => {
    await inWorld(
      { diffs: { 970: differentSmall() }, datafold: { summaries: { 970: summary2026 } } },
      async (world) => {
        const run = await world.run();
        expectTold(run, 'fail');
        for (const text of [onlyComment(world), run.summary]) {
          expect(text).toContain('**2 of 4 compared columns differ**');
          expect(text).toContain('| <code>CITY</code> | 3 (0.54%) | `█░░░░░░░` |');
          expect(text).toContain('- 1 column only in the pull request: <code>COUNTRY</code>');
        }
        expect(pathsOf(world)).toEqual(['970', '970/summary_results']);
        expectNothingLeaked(run, world);
      },
    );
  });

  test('are not asked for when no one wants them, nor of identical tables', async () => {
    const diffs = { 970: differentSmall(), 971: identical() };
    await inWorld(
      { diffs, datafold: { summaries: { 970: summary2026, 971: summary2026 } } },
      async (world) => {
        const quiet = await world.run({ with: { datadiff_id: '970, 971', details: 'false' } });
        expectTold(quiet, 'fail');
        expect(pathsOf(world).toSorted()).toEqual(['970', '971']);
        expect(onlyComment(world)).not.toContain('CITY');
        await world.run({ runId: 9_100_000_002, with: { datadiff_id: '970, 971' } });
        expect(pathsOf(world)).not.toContain('971/summary_results');
        expect(onlyComment(world)).toContain('CITY');
      },
    );
  });

  test('leave out what Datafold says of an error when no one wants them', async () => {
    const refusal = { status: 422, body: { detail: 'relation ACCOUNTS does not exist', instance: 'i-7' } };
    await inWorld({ diffs: { 970: differentSmall() } }, async (world) => {
      world.datafold.fault({ times: 2, act: { kind: 'status', ...refusal } });
      const loud = await world.run();
      expectTold(loud, 'fail');
      expect(loud.log).toContain('relation ACCOUNTS');
      const quiet = await world.run({ runId: 9_100_000_002, with: { details: 'false' } });
      expectTold(quiet, 'fail');
      expect(quiet.log).not.toContain('relation ACCOUNTS');
      expect(onlyComment(world)).not.toContain('relation ACCOUNTS');
      expect(onlyComment(world)).toContain('i-7');
    });
  });

  test('say why a diff failed, from either page', async () => {
    const options: WorldOptions = {
      diffs: { 970: failed(), 971: failed() },
      datafold: {
        summaries: { 970: summaryFailed },
        errors: { 971: "permission denied for 'never_show'\nSELECT never_show" },
      },
    };
    await inWorld(options, async (world) => {
      const run = await world.run({ with: { datadiff_id: '970 971' } });
      expectTold(run, 'fail');
      const comment = onlyComment(world);
      expect(comment).toContain('Datafold says: <code>NoSuchTableException: DATABASE.SCHEMA.TABLE_1</code>');
      expect(comment).toContain("Datafold says: <code>permission denied for '…'</code>");
      expect(levels(run, 'error').join('\n')).toContain(
        'Datafold says: "NoSuchTableException: DATABASE.SCHEMA.TABLE_1"',
      );
      expectNothingLeaked(run, world);
    });
  });

  test('tell an estimate of a sampled diff', async () => {
    const estimate = { value: 404, estimate: 6941, confidence: 0.95, interval: { min: 6410, max: 7480 } };
    const columns_diff_stats = [
      { column_name: 'PRICE', match: 60, values_different: 404, values_different_estimate: estimate },
    ];
    const values = {
      total_rows: 1010,
      rows_with_differences: 404,
      total_values: 9090,
      values_with_differences: 404,
      compared_columns: 9,
      columns_with_differences: 1,
      columns_diff_stats,
    };
    const summary = { ...summary2026, values };
    await inWorld({ diffs: { 970: sampled() }, datafold: { summaries: { 970: summary } } }, async (world) => {
      expectTold(await world.run(), 'fail');
      expect(onlyComment(world)).toContain('about 6,941 in all (6,410 to 7,480 at 95% confidence)');
    });
  });
});

describe('details that do not come', () => {
  const page = /summary/;
  const cases: readonly { name: string; options: WorldOptions; withinMs: number }[] = [
    { name: 'an older server', options: {}, withinMs: 5_000 },
    {
      name: 'a page that is no JSON',
      options: { datafold: { faults: [{ path: page, act: { kind: 'html' } }] } },
      withinMs: 5_000,
    },
    {
      name: 'a server that breaks off',
      options: { datafold: { faults: [{ path: page, times: 9, act: { kind: 'reset' } }] } },
      withinMs: 5_000,
    },
    {
      name: 'a limit',
      options: { datafold: { faults: [{ path: page, act: { kind: 'status', status: 429 } }] } },
      withinMs: 5_000,
    },
    {
      name: 'a server that hangs',
      options: { datafold: { faults: [{ path: page, times: 9, act: { kind: 'hang' } }] } },
      withinMs: 10_500,
    },
  ];
  test.each(cases)('for $name change nothing but that they are missing', async ({ options, withinMs }) => {
    await inWorld({ diffs: { 970: differentSmall() }, ...options }, async (world) => {
      const start = performance.now();
      const run = await world.run();
      expect(performance.now() - start).toBeLessThan(withinMs + 4_000);
      expectTold(run, 'fail');
      expect(levels(run, 'warning')).toEqual([]);
      expect(onlyComment(world)).toContain('3 changed (0.54%)');
    });
  });
});

describe('while details hang', () => {
  const slow: WorldOptions = {
    diffs: { 970: differentSmall() },
    datafold: { faults: [{ path: /summary/, times: 9, act: { kind: 'hang' } }] },
  };
  const whenAsked = (world: World, signal: NodeJS.Signals) => ({
    during: async (child: ChildProcess) => {
      await untilRequests(world.datafold, 1, ({ path }) => path.includes('summary'));
      child.kill(signal);
    },
  });

  test('the outputs are there already', async () => {
    await inWorld(slow, async (world) => {
      const run = await world.run(whenAsked(world, 'SIGKILL'));
      expect(run.outputs).toMatchObject({ verdict: 'fail', undetermined: 'false', result: 'different' });
    });
  });

  test('cancelling ends them at once', async () => {
    await inWorld(slow, async (world) => {
      const run = await world.run(whenAsked(world, 'SIGTERM'));
      expectNoVerdict(run);
      expect(run.durationMs).toBeLessThan(9_000);
      expect(world.comments()).toEqual([]);
    });
  });
});
