import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { DiffScript } from '../fakes/datafold.ts';
import { differentSmall, identical, needsConfirmation, running } from '../fakes/diffs.ts';
import { issueCommentEvent } from '../fakes/events.ts';
import { shaOf } from '../fakes/github.ts';
import { untilRequests } from '../fakes/server.ts';
import { HEAD_SHA, type World } from '../fakes/world.ts';
import {
  expectNothingLeaked,
  expectNoVerdict,
  expectTold,
  firstVisibleLine,
  inWorld,
  onlyComment,
  seededRandom,
} from './support.ts';

const RUN = 9_100_000_001;
const FOREVER = { diffs: { 970: running([1, 7]) } } as const;
const LATE = { runId: RUN + 1, with: { timeout: '30s' } } as const;

/** A world whose pull request has a comment of an earlier run, which passed, about an earlier head. */
async function withEarlierComment(script: DiffScript, play: (world: World) => Promise<void>): Promise<void> {
  await inWorld({ diffs: { 970: identical() } }, async (world) => {
    expectTold(await world.run({ runId: RUN }), 'pass');
    world.github.setPull(42, { headSha: shaOf('second head') });
    world.datafold.set(970, script);
    await play(world);
  });
}

/** Until the comment says that diffs are running. */
async function untilMarked(world: World): Promise<void> {
  const end = performance.now() + 10_000;
  while (!/running/i.test(firstVisibleLine(onlyComment(world)))) {
    if (performance.now() > end) throw new Error('the comment never said that diffs are running');
    await sleep(5);
  }
}

/** Sends a signal; the answer reports how long the process lived on, in milliseconds. */
async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<number> {
  const from = performance.now();
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill(signal);
  await gone;
  return performance.now() - from;
}

describe.concurrent('SIGINT and SIGTERM', () => {
  test.each([
    { name: 'ci_config_id', with: { ci_config_id: '5', datadiff_id: '' } },
    { name: 'commit_status', with: { commit_status: 'data-diff' } },
  ])(
    'while the head of $name is asked for: it was stopped, and nothing is wrong with the inputs',
    async (given) => {
      await inWorld({ diffs: { 970: identical() } }, async (world) => {
        world.github.fault({ path: /\/pulls\/42$/, times: Number.POSITIVE_INFINITY, act: { kind: 'hang' } });
        const run = await world.run({
          with: given.with,
          event: issueCommentEvent({ number: 42, headSha: HEAD_SHA }),
          during: async (child) => {
            await untilRequests(world.github, 1, ({ path }) => path.endsWith('/pulls/42'));
            await stop(child, 'SIGINT');
          },
        });
        expectNoVerdict(run);
        expect(run.outputs['headline']).toContain('cancelled before it had a verdict');
        expect(run.log).not.toContain('pr_number');
      });
    },
  );

  test.each(['SIGINT', 'SIGTERM'] as const)(
    '%s while diffs run: ends fast, and the comment does not say running',
    async (signal) => {
      await withEarlierComment(running([1, 7]), async (world) => {
        let tookMs = Number.POSITIVE_INFINITY;
        const run = await world.run({
          ...LATE,
          during: async (child) => {
            await untilMarked(world);
            tookMs = await stop(child, signal);
          },
        });
        expectNoVerdict(run);
        expect(run.signal).toBeNull();
        expect(tookMs).toBeLessThan(3_500);
        const body = onlyComment(world);
        expect(firstVisibleLine(body)).toContain('gate cancelled');
        expect(firstVisibleLine(body)).not.toMatch(/running|passed/i);
        expect(body).toContain('does not count as passed');
        expectNothingLeaked(run, world);
        const requests = world.github.requests.length;
        const after = await world.post(run, LATE);
        expect(after.code).toBe(0);
        expect(onlyComment(world)).toBe(body);
        expect(
          world.github.requests
            .slice(requests)
            .every(({ method, path }) => method === 'GET' || path === '/graphql'),
        ).toBe(true);
      });
    },
  );

  test.each(['SIGINT', 'SIGTERM'] as const)('%s without an earlier comment creates none', async (signal) => {
    await inWorld(FOREVER, async (world) => {
      const run = await world.run({
        ...LATE,
        during: async (child) => {
          await untilRequests(world.datafold, 2);
          await stop(child, signal);
        },
      });
      expectNoVerdict(run);
      expect(world.comments()).toEqual([]);
      expect((await world.post(run, LATE)).code).toBe(0);
      expect(world.comments()).toEqual([]);
    });
  });

  test('a gate that waits for a person puts its own comment right', async () => {
    await inWorld({ diffs: { 970: needsConfirmation() } }, async (world) => {
      const run = await world.run({
        with: { timeout: '30s', on_needs_action: 'wait' },
        during: async (child) => {
          await untilRequests(world.github, 1, ({ method, status }) => method === 'POST' && status === 201);
          await sleep(300);
          await stop(child, 'SIGINT');
        },
      });
      expectNoVerdict(run);
      expect(firstVisibleLine(onlyComment(world))).toContain('gate cancelled');
    });
  });

  test('a second signal ends it at once', async () => {
    await withEarlierComment(running([1, 7]), async (world) => {
      let tookMs = Number.POSITIVE_INFINITY;
      const run = await world.run({
        ...LATE,
        during: async (child) => {
          await untilMarked(world);
          world.github.fault({ times: Number.POSITIVE_INFINITY, act: { kind: 'hang' } });
          child.kill('SIGINT');
          await sleep(400);
          tookMs = await stop(child, 'SIGTERM');
        },
      });
      expect(run).toMatchObject({ code: 1, outputs: { verdict: 'fail', undetermined: 'true' } });
      expect(tookMs).toBeLessThan(1_000);
      world.github.clearFaults();
      expect((await world.post(run, LATE)).code).toBe(0);
      expect(firstVisibleLine(onlyComment(world))).toContain('gate cancelled');
    });
  });

  test('a GitHub that hangs holds nothing up for longer than the runner waits', async () => {
    await withEarlierComment(running([1, 7]), async (world) => {
      let tookMs = Number.POSITIVE_INFINITY;
      const run = await world.run({
        ...LATE,
        during: async (child) => {
          await untilMarked(world);
          world.github.fault({ times: Number.POSITIVE_INFINITY, act: { kind: 'hang' } });
          tookMs = await stop(child, 'SIGINT');
        },
      });
      expectNoVerdict(run);
      expect(tookMs).toBeLessThan(5_500);
    });
  });

  test('a Datafold that hangs does not keep the process alive', async () => {
    await inWorld({ diffs: { 970: identical() } }, async (world) => {
      world.datafold.fault({ times: Number.POSITIVE_INFINITY, act: { kind: 'hang' } });
      let tookMs = Number.POSITIVE_INFINITY;
      const run = await world.run({
        ...LATE,
        during: async (child) => {
          await untilRequests(world.datafold, 1);
          tookMs = await stop(child, 'SIGINT');
        },
      });
      expectNoVerdict(run);
      expect(tookMs).toBeLessThan(7_500);
      expect(world.comments()).toEqual([]);
    });
  });

  test('as the runner cancels: the step is over long before it is killed', async () => {
    await withEarlierComment(running([1, 7]), async (world) => {
      const run = await world.run({
        ...LATE,
        during: async (_, live) => {
          await untilMarked(world);
          await live.cancel();
        },
      });
      expect(run.signal).toBeNull();
      expectNoVerdict(run);
    });
  });
});

describe.concurrent('SIGKILL, then post', () => {
  test('a running comment is put right', async () => {
    await withEarlierComment(running([1, 7]), async (world) => {
      const run = await world.run({
        ...LATE,
        during: async (child) => {
          await untilMarked(world);
          await stop(child, 'SIGKILL');
        },
      });
      expect(run.signal).toBe('SIGKILL');
      const looks = world.datafold.requests.length;
      const after = await world.post(run, LATE);
      expect(after.code).toBe(0);
      expect(firstVisibleLine(onlyComment(world))).toContain('gate cancelled');
      expect(after.outputs).toEqual({});
      expect(after.summary).toBe('');
      expect(world.datafold.requests).toHaveLength(looks);
      expectNothingLeaked(after, world);
    });
  });

  test('what a newer run wrote meanwhile is left alone', async () => {
    await withEarlierComment(running([1, 7]), async (world) => {
      const run = await world.run({
        ...LATE,
        during: async (child) => {
          await untilMarked(world);
          await stop(child, 'SIGKILL');
        },
      });
      world.datafold.set(970, differentSmall());
      expectTold(await world.run({ runId: RUN + 2 }), 'fail');
      const body = onlyComment(world);
      expect((await world.post(run, LATE)).code).toBe(0);
      expect(onlyComment(world)).toBe(body);
    });
  });

  test('after a main that finished, post asks no one anything', async () => {
    for (const script of [
      identical(),
      [{ body: running() }, { body: differentSmall(), from: { look: 2 } }],
    ]) {
      await withEarlierComment(script, async (world) => {
        const run = await world.run(LATE);
        const [body, requests] = [
          onlyComment(world),
          world.github.requests.length + world.datafold.requests.length,
        ];
        const after = await world.post(run, LATE);
        expect(after).toMatchObject({ code: 0, outputs: {}, summary: '', annotations: [] });
        expect(onlyComment(world)).toBe(body);
        expect(world.github.requests.length + world.datafold.requests.length).toBe(requests);
      });
    }
  });

  test('after a main that was killed before it did anything, post does not run the gate', async () => {
    await inWorld({ diffs: { 970: identical() } }, async (world) => {
      const run = await world.run({ ...LATE, during: (child) => stop(child, 'SIGKILL') });
      expect(run.state).toEqual({});
      const after = await world.post(run, LATE);
      expect(after).toMatchObject({ code: 0, outputs: {}, summary: '', annotations: [] });
      expect([...world.datafold.requests, ...world.github.requests]).toEqual([]);
    });
  });

  test('after a main with bad inputs, post does nothing and does not fail', async () => {
    await inWorld({ diffs: { 970: identical() } }, async (world) => {
      const input = { with: { timeout: 'soon', host: 'not a host' } };
      const run = await world.run(input);
      expectNoVerdict(run);
      const asked = world.github.requests.length;
      expect(await world.post(run, input)).toMatchObject({ code: 0, outputs: {}, annotations: [] });
      expect(world.github.requests).toHaveLength(asked);
    });
  });

  test.each(['hang', 'reset'] as const)('post never fails: GitHub answers with a %s', async (kind) => {
    await withEarlierComment(running([1, 7]), async (world) => {
      const run = await world.run({
        ...LATE,
        during: async (child) => {
          await untilMarked(world);
          await stop(child, 'SIGKILL');
        },
      });
      world.github.fault({ times: Number.POSITIVE_INFINITY, act: { kind } });
      const after = await world.post(run, LATE);
      expect(after).toMatchObject({ code: 0, outputs: {} });
      expect(after.annotations.filter(({ level }) => level === 'error')).toEqual([]);
      expect(after.durationMs).toBeLessThan(20_000);
    });
  });

  test('killed between creating the comment and hearing of it: the next attempt finds it', async () => {
    await inWorld({ diffs: { 970: differentSmall() } }, async (world) => {
      world.github.fault({
        method: 'POST',
        path: /\/comments$/,
        act: { kind: 'after', act: { kind: 'hang' } },
      });
      const run = await world.run({
        runId: RUN,
        during: async (child) => {
          await untilRequests(
            world.github,
            1,
            ({ method, path }) => method === 'POST' && /comments$/.test(path),
          );
          while (world.comments().length === 0) await sleep(5);
          await stop(child, 'SIGKILL');
        },
      });
      expect(firstVisibleLine(onlyComment(world))).toContain('failed');
      expect((await world.post(run, { runId: RUN })).code).toBe(0);
      const { table1, table2 } = differentSmall();
      world.datafold.set(970, identical({ table1, table2 }));
      expectTold(await world.run({ runId: RUN, runAttempt: 2 }), 'pass');
      expect(firstVisibleLine(onlyComment(world))).toContain('passed');
    });
  });
});

describe.concurrent('SIGKILL at any moment', () => {
  /** What the earlier run said: it failed, so that every "passed" would be false. */
  const earlier = async (world: World) => {
    world.datafold.set(970, differentSmall());
    expectTold(await world.run({ runId: RUN }), 'fail');
    world.github.setPull(42, { headSha: shaOf('second head') });
    world.datafold.set(970, [{ body: running([1, 7]) }, { body: differentSmall(), from: { look: 2 } }]);
  };
  const moments = Array.from({ length: 24 }, (_, seed) => ({
    seed,
    ms: Math.round(seededRandom(seed)() * 1_700),
  }));

  test.each(moments)('after $ms ms', async ({ ms }) => {
    await inWorld({ diffs: { 970: identical() } }, async (world) => {
      await earlier(world);
      const run = await world.run({
        ...LATE,
        during: async (child) => {
          await sleep(ms);
          if (child.exitCode === null) child.kill('SIGKILL');
        },
      });
      expect(firstVisibleLine(onlyComment(world))).not.toContain('passed');
      if (run.signal === null) expectTold(run, 'fail');
      else expect(['fail', undefined]).toContain(run.outputs['verdict']);
      expect((await world.post(run, LATE)).code).toBe(0);
      const body = onlyComment(world);
      expect(body.split('\n')[0]).toMatch(/phase=(?:done|stopped)/);
      expect(firstVisibleLine(body)).toMatch(/failed|gate cancelled/);
      expect(firstVisibleLine(body)).not.toMatch(/running|passed/);
    });
  });

  test.each(Array.from({ length: 8 }, (_, seed) => ({ ms: Math.round(seededRandom(100 + seed)() * 1_700) })))(
    'without an earlier comment, after $ms ms',
    async ({ ms }) => {
      await inWorld(
        { diffs: { 970: [{ body: running([1, 7]) }, { body: differentSmall(), from: { look: 2 } }] } },
        async (world) => {
          const run = await world.run({
            ...LATE,
            during: async (child) => {
              await sleep(ms);
              if (child.exitCode === null) child.kill('SIGKILL');
            },
          });
          const before = world.comments().map(({ body }) => body);
          expect(before.length).toBeLessThanOrEqual(1);
          for (const body of before) expect(firstVisibleLine(body)).toContain('failed');
          expect((await world.post(run, LATE)).code).toBe(0);
          expect(world.comments().map(({ body }) => body)).toEqual(before);
        },
      );
    },
  );
});

describe.concurrent('an internal error', () => {
  /** Throws when it is asked to. */
  const nodeArgs = [
    '--import',
    `data:text/javascript,${encodeURIComponent("process.once('SIGUSR2', () => { throw new Error('boom'); })")}`,
  ];
  const crash = async (world: World, then: (child: ChildProcess) => unknown) =>
    world.run({
      ...LATE,
      nodeArgs,
      during: async (child) => {
        await untilMarked(world);
        await then(child);
      },
    });

  const expectInternalError = (body: string) => {
    expect(firstVisibleLine(body)).toMatch(/could not run for .*: internal error/);
    expect(firstVisibleLine(body)).not.toMatch(/running|passed|cancelled/i);
    expect(body).toMatch(/does not count as passed.*Report/s);
  };

  test('is reported as one, not as a cancelled run, in comment and summary', async () => {
    await withEarlierComment(running([1, 7]), async (world) => {
      const run = await crash(world, (child) => child.kill('SIGUSR2'));
      expectNoVerdict(run);
      expect(run.log).toContain('boom');
      expectInternalError(onlyComment(world));
      expect(run.summary).toContain('internal error');
      const body = onlyComment(world);
      const after = await world.post(run, LATE);
      expect(after.code).toBe(0);
      expect(onlyComment(world)).toBe(body);
      expectNothingLeaked(run, world);
    });
  });

  test('is reported by post where GitHub did not take the word of main', async () => {
    await withEarlierComment(running([1, 7]), async (world) => {
      const run = await crash(world, (child) => {
        world.github.fault({ times: Number.POSITIVE_INFINITY, act: { kind: 'hang' } });
        child.kill('SIGUSR2');
      });
      expectNoVerdict(run);
      world.github.clearFaults();
      const after = await world.post(run, LATE);
      expect(after.log).toContain('its comment says so now');
      expectInternalError(onlyComment(world));
    });
  });

  test('of a run that GitHub stops at the same time is reported as stopped', async () => {
    await withEarlierComment(running([1, 7]), async (world) => {
      const hang = { kind: 'hang' } as const;
      const run = await crash(world, async (child) => {
        world.github.fault({ path: /comments/, times: Number.POSITIVE_INFINITY, act: hang });
        const before = world.github.requests.length;
        child.kill('SIGINT');
        await untilRequests(world.github, before + 1);
        child.kill('SIGUSR2');
      });
      expect(run.log).toContain('boom');
      world.github.clearFaults();
      await world.post(run, LATE);
      expect(firstVisibleLine(onlyComment(world))).toContain('gate cancelled');
    });
  });
});
