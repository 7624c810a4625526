import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { differentSmall, failed, identical, running } from '../fakes/diffs.ts';
import { untilRequests } from '../fakes/server.ts';
import { summary2026 } from '../fakes/summaries.ts';
import { diffsOf, expectNoVerdict, expectTold, inWorld, onlyComment } from './support.ts';

const EVER = Number.POSITIVE_INFINITY;
const mebibyte = 1_048_576;

/** Texts that were expensive to expressions which try every start or every split. */
const costly: Readonly<Record<string, string>> = {
  'names of secrets': 'key'.repeat(100_000),
  'names of secrets with blanks': 'key='.repeat(1_000) + ' '.repeat(100_000),
  letters: 'a'.repeat(300_000),
  'a dotted name': 'a.'.repeat(150_000),
  addresses: 'a://'.repeat(75_000),
  'escaped quotes': `'${"\\'".repeat(150_000)}\\`,
  'line feeds': '\n'.repeat(300_000),
  entities: '&amp;'.repeat(60_000),
  escapes: '\\u0026%41'.repeat(30_000),
};

describe.concurrent('texts that could cost time', () => {
  test.each(Object.entries(costly))('eight failed diffs with error texts of %s', async (_name, text) => {
    const ids = Array.from({ length: 8 }, (_, at) => 970 + at);
    const each = <T>(value: T) => Object.fromEntries(ids.map((id) => [id, value]));
    const summary = { status: 'failed', error: { error_type: 'E', error_value: text } };
    await inWorld({ diffs: each(failed()), datafold: { summaries: each(summary) } }, async (world) => {
      const run = await world.run({ with: { datadiff_id: ids.join(',') }, killAfterMs: 20_000 });
      expectTold(run, 'fail');
    });
  });

  test('names and columns of such texts', async () => {
    const values = {
      ...(summary2026['values'] as object),
      columns_diff_stats: Object.values(costly).map((text) => ({
        column_name: text,
        match: 1,
        values_different: 1,
      })),
    };
    for (const text of Object.values(costly)) {
      const body = differentSmall({
        table2: ['a', 'b', text],
        ci_pr_branch: text,
        result_statuses: { [text]: 'done' },
      });
      await inWorld(
        { diffs: { 970: body }, datafold: { summaries: { 970: { ...summary2026, values } } } },
        async (world) => {
          expectTold(await world.run({ killAfterMs: 20_000 }), 'fail');
          expect(onlyComment(world).length).toBeLessThan(65_000);
        },
      );
    }
  });
});

describe.concurrent('texts that could cost memory', () => {
  test('statuses of 9 MB, new at every poll, in a heap of 96 MiB', async () => {
    await inWorld({ diffs: { 970: running(), 971: running() } }, async (world) => {
      for (let at = 10; at < 26; at++) {
        const id = 970 + (at % 2);
        const body = JSON.stringify(running([1, 7], { id, status: `${at}${'x'.repeat(9_000_000)}` }));
        world.datafold.fault({ path: new RegExp(`/${id}$`), act: { kind: 'raw', body } });
      }
      const run = await world.run({
        nodeArgs: ['--max-old-space-size=96'],
        with: { datadiff_id: '970, 971', timeout: '60s', poll_interval: '1s' },
        during: async (child) => {
          await untilRequests(world.datafold, 17, () => true, 40_000);
          child.kill('SIGTERM');
        },
      });
      expectNoVerdict(run);
    });
  });

  test('a cancel is heard while hostile bodies are read', async () => {
    const ids = Array.from({ length: 8 }, (_, at) => 970 + at);
    const text = 'key'.repeat(1_000) + 'key\\u0026%41&amp;'.repeat(Math.floor((9 * mebibyte) / 20));
    await inWorld({ diffs: Object.fromEntries(ids.map((id) => [id, identical()])) }, async (world) => {
      const act = { kind: 'status', status: 503, body: { detail: text, title: text } } as const;
      world.datafold.fault({ times: EVER, act });
      const run = await world.run({
        with: { datadiff_id: ids.join(','), timeout: '60s' },
        during: async (_child, live) => {
          await untilRequests(world.datafold, 8);
          await live.cancel();
        },
      });
      expectNoVerdict(run);
      expect(run.signal).not.toBe('SIGKILL');
    });
  });
});

describe.concurrent('the output diffs', () => {
  test('of many names outside ASCII fits into a variable of the next step', async () => {
    const ids = Array.from({ length: 140 }, (_, at) => 1_000 + at);
    const diffs = Object.fromEntries(
      ids.map((id) => [id, identical({ table2: ['a', 'b', '表'.repeat(255)] })]),
    );
    await inWorld({ diffs }, async (world) => {
      const run = await world.run({ with: { datadiff_id: ids.join(',') } });
      expectTold(run, 'pass');
      expect(Object.keys(diffsOf(run))).toHaveLength(140);
      const next = spawnSync(
        process.execPath,
        ['-e', 'process.exit(JSON.parse(process.env.DIFFS).length === 140 ? 0 : 1)'],
        {
          env: { DIFFS: run.outputs['diffs'] },
        },
      );
      expect(next.error).toBeUndefined();
      expect(next.status).toBe(0);
    });
  });
});
