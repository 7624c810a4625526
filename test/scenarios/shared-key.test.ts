import { describe, expect, test } from 'vitest';
import type { DiffScript } from '../fakes/datafold.ts';
import { differentHuge, differentSmall, identical, running } from '../fakes/diffs.ts';
import { shaOf } from '../fakes/github.ts';
import { untilRequests } from '../fakes/server.ts';
import type { World, WorldRun } from '../fakes/world.ts';
import { expectTold, firstVisibleLine, inWorld, levels, seededRandom } from './support.ts';

const RUN = 9_100_000_001;
const RED = 970;
const GREEN = 971;
/** BREWERIES differs, SERVICE_CALLS is identical, dim_businesses differs. */
const TWO = { diffs: { [RED]: differentSmall(), [GREEN]: identical(), 972: differentHuge() } };

/** Runs a gate on one of the diffs; job, step, workflow name and matrix are the same for all. */
const gate = (world: World, id: number, more: WorldRun = {}) =>
  world.run({ runId: RUN, ...more, with: { datadiff_id: String(id), ...more.with } });

/** The first line of every comment, without marker: what a reader sees. */
const shown = (world: World) =>
  world.comments().map(({ body }) => (/passed|warning|failed/.exec(firstVisibleLine(body)) ?? [])[0]);

const moveHead = (world: World, name = 'next head') => world.github.setPull(42, { headSha: shaOf(name) });

describe.concurrent('a reusable workflow that is called twice, or two gates in one composite action', () => {
  test.each([
    { name: 'the red one first', order: [RED, GREEN], verdicts: ['failed', 'passed'] },
    { name: 'the green one first', order: [GREEN, RED], verdicts: ['passed', 'failed'] },
  ])(
    '$name: each has a comment, its own address, and the later one a warning',
    async ({ order, verdicts }) => {
      await inWorld(TWO, async (world) => {
        const [first, second] = [await gate(world, order[0] ?? 0), await gate(world, order[1] ?? 0)];
        expect(shown(world)).toEqual(verdicts);
        expect(world.comments().map(({ url }) => url)).toEqual([
          first.outputs['comment_url'],
          second.outputs['comment_url'],
        ]);
        const warnings = levels(second, 'warning').filter((text) => text.includes('comment_key'));
        expect(warnings).toEqual([expect.stringMatching(/`comment_key: orders`/)]);
        expect(levels(first, 'warning').join()).not.toContain('comment_key');
      });
    },
  );

  test('both keep their comment in the next runs, in whatever order they finish', async () => {
    await inWorld(TWO, async (world) => {
      await gate(world, RED);
      await gate(world, GREEN);
      const ids = world.comments().map(({ id }) => id);
      moveHead(world);
      await gate(world, GREEN, { runId: RUN + 1 });
      await gate(world, RED, { runId: RUN + 1 });
      expect(shown(world)).toEqual(['failed', 'passed']);
      world.datafold.set(RED, identical({ ...differentSmall(), result: 'identical' }));
      await gate(world, RED, { runId: RUN + 2 });
      expect(shown(world)).toEqual(['passed', 'passed']);
      expect(world.comments().map(({ id }) => id)).toEqual(ids);
    });
  });

  test.each([1, 2, 3, 4, 5, 6])(
    'at the same time, seed %i: three comments, also over an earlier one',
    async (seed) => {
      await inWorld(TWO, async (world) => {
        await gate(world, RED, { runId: RUN - 1 });
        moveHead(world);
        const random = seededRandom(seed);
        for (let at = 0; at < 40; at += 1)
          world.github.fault({ act: { kind: 'delay', ms: 60 + Math.round(random() * 60) } });
        const runs = await Promise.all([RED, GREEN, 972].map((id) => gate(world, id)));
        expect(runs.map(({ outputs }) => outputs['verdict'])).toEqual(['fail', 'pass', 'fail']);
        expect(shown(world).toSorted()).toEqual(['failed', 'failed', 'passed']);
        const urls = runs.map(({ outputs }) => outputs['comment_url']);
        expect(new Set(urls)).toEqual(new Set(world.comments().map(({ url }) => url)));
      });
    },
  );

  test('one that still runs keeps the comment it has marked', async () => {
    const slow: DiffScript = [{ body: running([1, 7]) }, { body: differentSmall(), from: { look: 4 } }];
    await inWorld({ diffs: { [RED]: differentSmall(), [GREEN]: identical() } }, async (world) => {
      await gate(world, RED, { runId: RUN - 1 });
      moveHead(world);
      world.datafold.set(RED, slow);
      const first = await gate(world, RED, {
        with: { timeout: '30s' },
        during: async () => {
          await untilRequests(world.github, 1, ({ method }) => method === 'PATCH');
          expectTold(await gate(world, GREEN), 'pass');
        },
      });
      expectTold(first, 'fail');
      expect(shown(world)).toEqual(['failed', 'passed']);
    });
  });
});

describe.concurrent('matrix legs with one comment_key for all', () => {
  test('keep a comment each', async () => {
    await inWorld(TWO, async (world) => {
      for (const [leg, id] of [RED, GREEN, 972].entries())
        await gate(world, id, { matrix: { leg }, with: { comment_key: 'all legs' } });
      expect(shown(world)).toEqual(['failed', 'passed', 'failed']);
    });
  });
});

describe.concurrent('two workflow files with one name', () => {
  const other = { workflowFile: '.github/workflows/other.yml' };

  test('keep a comment each for one commit, whichever runs later', async () => {
    await inWorld(TWO, async (world) => {
      await gate(world, RED);
      const later = await gate(world, GREEN, { ...other, runId: RUN + 1 });
      expect(levels(later, 'warning').join()).toMatch(/another workflow file.*comment_key/);
      await gate(world, RED, { runId: RUN + 2 });
      await gate(world, GREEN, { ...other, runId: RUN + 3 });
      expect(shown(world)).toEqual(['failed', 'passed']);
    });
  });

  test('on the same tables too', async () => {
    await inWorld({ diffs: { [RED]: differentSmall() } }, async (world) => {
      await gate(world, RED);
      await gate(world, RED, { ...other, runId: RUN + 1, with: { fail_on: 'none', warn_on: 'different' } });
      expect(shown(world)).toEqual(['failed', 'warning']);
    });
  });

  test('a renamed workflow file writes over the comment about an earlier commit', async () => {
    await inWorld(TWO, async (world) => {
      await gate(world, RED);
      moveHead(world);
      const run = await gate(world, GREEN, { ...other, runId: RUN + 1 });
      expect(shown(world)).toEqual(['passed']);
      expect(levels(run, 'warning')).toEqual([]);
    });
  });
});

describe.concurrent('a later attempt', () => {
  test('of the same tables writes over the comment', async () => {
    await inWorld(TWO, async (world) => {
      await gate(world, RED);
      await gate(world, RED, { runAttempt: 2 });
      expect(shown(world)).toEqual(['failed']);
    });
  });

  test('of other tables takes the next key', async () => {
    await inWorld(TWO, async (world) => {
      await gate(world, RED);
      await gate(world, GREEN, { runAttempt: 2 });
      expect(shown(world)).toEqual(['failed', 'passed']);
    });
  });

  test('of unknown tables writes over the comment', async () => {
    await inWorld(TWO, async (world) => {
      await gate(world, RED);
      world.datafold.fault({ times: Number.POSITIVE_INFINITY, act: { kind: 'status', status: 503 } });
      const run = await gate(world, RED, {
        runAttempt: 2,
        with: { timeout: '2s', on_undetermined: 'warn' },
      });
      expectTold(run, 'warn');
      expect(shown(world)).toEqual(['warning']);
    });
  });

  test('of only the gate that failed leaves the other comment as it is', async () => {
    await inWorld(TWO, async (world) => {
      await gate(world, GREEN);
      await gate(world, RED);
      const [green] = world.comments();
      await gate(world, RED, { runAttempt: 2, with: { fail_on: 'none' } });
      expect(shown(world)).toEqual(['passed', 'passed']);
      expect(world.comments()[0]?.body).toBe(green?.body);
    });
  });

  test('after one that was stopped writes over its comment, whatever its tables', async () => {
    await inWorld(TWO, async (world) => {
      await gate(world, RED, { runId: RUN - 1 });
      await gate(world, RED, { with: { timeout: 'soon' } });
      expect(world.comments()[0]?.body).toContain('could not run');
      await gate(world, GREEN, { runAttempt: 2 });
      expect(shown(world)).toEqual(['passed']);
    });
  });
});

test('a stale older run leaves both comments of the newer one alone', async () => {
  await inWorld(TWO, async (world) => {
    await gate(world, RED, { runId: RUN + 1 });
    await gate(world, GREEN, { runId: RUN + 1 });
    const before = world.comments().map(({ body }) => body);
    for (const id of [GREEN, RED]) {
      const run = await gate(world, id);
      expect(run.outputs['comment_url']).toBe('');
      expect(levels(run, 'warning')).toEqual([]);
    }
    expect(world.comments().map(({ body }) => body)).toEqual(before);
  });
});
