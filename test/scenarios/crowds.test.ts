import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { differentSmall, identical, running } from '../fakes/diffs.ts';
import { pullRequestEvent } from '../fakes/events.ts';
import { shaOf } from '../fakes/github.ts';
import { untilRequests } from '../fakes/server.ts';
import { TOKEN, type World } from '../fakes/world.ts';
import {
  diffsOf,
  expectTold,
  firstVisibleLine,
  inWorld,
  levels,
  onlyComment,
  seededRandom,
} from './support.ts';

const RUN = 9_100_000_000;

/** Makes GitHub answer at uneven speed, so that runs overtake each other. */
function unevenGitHub(world: World, seed: number): void {
  const random = seededRandom(seed);
  for (let at = 0; at < 60; at += 1) {
    world.github.fault({ skip: 0, act: { kind: 'delay', ms: Math.round(random() * 250) } });
  }
}

const CROWDS = [2, 5].flatMap((runs) => [1, 2, 3, 4].map((seed) => ({ runs, seed })));

describe.concurrent('runs at once on one pull request', () => {
  test.each(CROWDS)(
    '$runs of the same head, seed $seed: one comment, the newest run’s',
    async ({ runs, seed }) => {
      await inWorld({ diffs: { 970: differentSmall() } }, async (world) => {
        unevenGitHub(world, seed);
        const results = await Promise.all(
          Array.from({ length: runs }, (_, at) => world.run({ runId: RUN + at })),
        );
        for (const run of results) expectTold(run, 'fail');
        const body = onlyComment(world);
        expect(body.split('\n')[0]).toContain(`run=${RUN + runs - 1} `);
        expect(firstVisibleLine(body)).toContain('failed');
      });
    },
  );

  test.each(CROWDS)(
    '$runs of different heads, seed $seed: one comment, about the present head',
    async ({ runs, seed }) => {
      await inWorld({ diffs: { 970: differentSmall() } }, async (world) => {
        const facts = world.github.pull(42);
        const heads = Array.from({ length: runs }, (_, at) => shaOf(`head ${seed} ${at}`));
        // Which run is about the present head depends on the seed: neither always the newest nor the oldest.
        const present = heads[seed % runs] ?? '';
        world.github.setPull(42, { headSha: present });
        unevenGitHub(world, seed);
        const results = await Promise.all(
          heads.map((headSha, at) =>
            world.run({ runId: RUN + at, event: pullRequestEvent({ ...facts, headSha }) }),
          ),
        );
        for (const run of results) expectTold(run, 'fail');
        expect(onlyComment(world).split('\n')[0]).toContain(`head=${present} `);
      });
    },
  );

  test.each([1, 2, 3])(
    'over an earlier comment, seed %i: it is kept, and the newest run has the last word',
    async (seed) => {
      await inWorld({ diffs: { 970: identical() } }, async (world) => {
        await world.run({ runId: RUN - 1 });
        const [earlier] = world.comments();
        world.datafold.set(970, [
          { body: running([1, 7]) },
          { body: differentSmall(), from: { afterMs: 1_500 } },
        ]);
        unevenGitHub(world, seed);
        const results = await Promise.all(
          [0, 1, 2].map((at) => world.run({ runId: RUN + at, with: { timeout: '20s' } })),
        );
        for (const run of results) expectTold(run, 'fail');
        expect(world.comments()[0]?.id).toBe(earlier?.id);
        expect(onlyComment(world).split('\n')[0]).toContain(`run=${RUN + 2} `);
        expect(firstVisibleLine(onlyComment(world))).toContain('failed');
      });
    },
  );

  /** What another run would have written at this moment, with the same token. */
  const writtenBy = async (world: World, id: number, run: number) => {
    const body = world
      .comments()
      .find((comment) => comment.id === id)
      ?.body.replace(/run=\d+/, `run=${run}`);
    const answer = await fetch(`${world.github.url}/repos/octo-org/warehouse/issues/comments/${id}`, {
      method: 'PATCH',
      headers: { authorization: `token ${TOKEN}`, 'user-agent': 'another run' },
      body: JSON.stringify({ body }),
    });
    expect(answer.status).toBe(200);
  };

  test('an older run that writes over it a moment later does not have the last word', async () => {
    await inWorld({ diffs: { 970: identical() } }, async (world) => {
      await world.run({ runId: RUN });
      const id = world.comments()[0]?.id ?? 0;
      world.datafold.set(970, differentSmall());
      world.github.fault({ method: 'PATCH', act: { kind: 'delay', ms: 500 } });
      const run = await world.run({
        runId: RUN + 5,
        during: async () => {
          await untilRequests(world.github, 1, ({ method }) => method === 'PATCH');
          await sleep(200);
          await writtenBy(world, id, RUN + 3);
        },
      });
      expectTold(run, 'fail');
      expect(onlyComment(world).split('\n')[0]).toContain(`run=${RUN + 5} `);
    });
  });

  test('what a newer run writes over meanwhile is not deleted, and the next run leaves one', async () => {
    const body = await inWorld({ diffs: { 970: differentSmall() } }, async (world) => {
      await world.run({ runId: RUN });
      return onlyComment(world);
    });
    await inWorld({ diffs: { 970: differentSmall() } }, async (world) => {
      const list = { method: 'GET', path: /\/issues\/42\/comments/ };
      world.github.fault({ method: 'POST', path: /\/comments$/, act: { kind: 'delay', ms: 500 } });
      world.github.fault({ ...list, act: { kind: 'delay', ms: 800 } });
      const run = await world.run({
        runId: RUN + 3,
        during: async () => {
          await untilRequests(
            world.github,
            1,
            ({ method, path }) => method === 'POST' && path !== '/graphql',
          );
          await sleep(100);
          const id = world.github.seedComment(42, { body });
          await untilRequests(
            world.github,
            1,
            ({ method, path }) => method === 'GET' && path.endsWith('/comments'),
          );
          await sleep(200);
          await writtenBy(world, id, RUN + 4);
        },
      });
      expectTold(run, 'fail');
      expect(world.comments().filter(({ body }) => body.includes(`run=${RUN + 4} `))).toHaveLength(1);
      await world.run({ runId: RUN + 6 });
      expect(onlyComment(world).split('\n')[0]).toContain(`run=${RUN + 6} `);
    });
  });

  test('a twin that someone else has just deleted holds up nothing', async () => {
    await inWorld({ diffs: { 970: identical() } }, async (world) => {
      await world.run({ runId: RUN });
      const body = onlyComment(world);
      for (let twin = 0; twin < 3; twin += 1) world.github.seedComment(42, { body });
      const gone = { kind: 'status', status: 404, body: { message: 'Not Found' } } as const;
      world.github.fault({ method: 'DELETE', act: { kind: 'after', act: gone } });
      world.datafold.set(970, differentSmall());
      const run = await world.run({ runId: RUN + 1 });
      expectTold(run, 'fail');
      expect(levels(run, 'warning')).toEqual([]);
      expect(firstVisibleLine(onlyComment(world))).toContain('failed');
    });
  });

  test('gates with keys of their own do not disturb each other', async () => {
    await inWorld({ diffs: { 970: identical() } }, async (world) => {
      const legs = [1, 2, 3, 4];
      await Promise.all(legs.map((leg) => world.run({ matrix: { leg } })));
      expect(world.comments()).toHaveLength(legs.length);
    });
  });
});

describe('many diffs at once', () => {
  test('forty diffs keep to the request limits', async () => {
    const ids = Array.from({ length: 40 }, (_, at) => 500 + at);
    await inWorld({ diffs: Object.fromEntries(ids.map((id) => [id, identical()])) }, async (world) => {
      // Answers take their time, so that the limit on what is under way counts too.
      world.datafold.fault({ times: Number.POSITIVE_INFINITY, act: { kind: 'delay', ms: 1_200 } });
      const run = await world.run({ with: { datadiff_id: ids.join(' '), timeout: '60s' } });
      expectTold(run, 'pass');
      expect(Object.keys(diffsOf(run))).toHaveLength(40);
      expect(world.datafold.requests).toHaveLength(40);
      expect(world.datafold.maxConcurrent()).toBeGreaterThan(4);
      expect(world.datafold.maxConcurrent()).toBeLessThanOrEqual(8);
    });
  });

  test('after the first eight, no second adds more than eight starts', async () => {
    const ids = Array.from({ length: 40 }, (_, at) => 500 + at);
    await inWorld({ diffs: Object.fromEntries(ids.map((id) => [id, identical()])) }, async (world) => {
      const startMs = performance.now();
      expectTold(await world.run({ with: { datadiff_id: ids.join(' '), timeout: '60s' } }), 'pass');
      const times = world.datafold.requests.map(({ atMs }) => atMs - startMs);
      expect(times).toHaveLength(40);
      // Counted from before the run: a busy machine only delays what arrives.
      for (const [nth, atMs] of times.entries()) expect(atMs).toBeGreaterThan(Math.floor(nth / 8) * 1_000);
    });
  });

  test('a server that asks for time gets it from all of them', async () => {
    const ids = Array.from({ length: 8 }, (_, at) => 500 + at);
    await inWorld({ diffs: Object.fromEntries(ids.map((id) => [id, identical()])) }, async (world) => {
      world.datafold.fault({
        times: 3,
        act: { kind: 'status', status: 429, headers: { 'retry-after': '2' }, body: {} },
      });
      const run = await world.run({ with: { datadiff_id: ids.join(' '), timeout: '30s' } });
      expectTold(run, 'pass');
      expect(world.datafold.requests.length).toBeLessThanOrEqual(8 + 3);
      const [firstAgain] = world.datafold.requests.slice(8).map(({ atMs }) => atMs);
      expect((firstAgain ?? 0) - (world.datafold.requests[0]?.atMs ?? 0)).toBeGreaterThan(1_900);
    });
  });
});
