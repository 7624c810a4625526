import type { ChildProcess } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { statusEvent } from '../fakes/commit-events.ts';
import { differentSmall, identical, running } from '../fakes/diffs.ts';
import { issueCommentEvent, mergeGroupEvent } from '../fakes/events.ts';
import { shaOf } from '../fakes/github.ts';
import { untilRequests } from '../fakes/server.ts';
import { HEAD_SHA, type World, type WorldRun } from '../fakes/world.ts';
import {
  expectNothingLeaked,
  expectNoVerdict,
  expectTold,
  firstVisibleLine,
  inWorld,
  lastLine,
  onlyComment,
} from './support.ts';

const RUN = 9_100_000_001;
const BAD = { timeout: 'soon', poll_interval: 'often' } as const;
const next = { runId: RUN + 1 } as const;

/** A world whose pull request has a green comment about an earlier commit. */
async function withEarlierComment(play: (world: World, earlier: string) => Promise<void>): Promise<void> {
  await inWorld({ diffs: { 970: identical() } }, async (world) => {
    expectTold(await world.run({ runId: RUN }), 'pass');
    world.github.setPull(42, { headSha: shaOf('second head') });
    const [, ...lines] = onlyComment(world).split('\n');
    await play(world, lines.join('\n'));
  });
}

const isWrite = ({ method, path }: { readonly method: string; readonly path: string }) =>
  method !== 'GET' && path !== '/graphql';

describe.concurrent('bad inputs', () => {
  test('are reported in comment and summary, above the earlier result', async () => {
    await withEarlierComment(async (world, earlier) => {
      const looks = world.datafold.requests.length;
      const run = await world.run({ ...next, with: BAD });
      expectNoVerdict(run);
      const body = onlyComment(world);
      const short = shaOf('second head').slice(0, 7);
      expect(firstVisibleLine(body)).toContain('could not run for ');
      expect(firstVisibleLine(body)).toContain(short);
      expect(firstVisibleLine(body)).toMatch(/: 2 problems with its inputs$/);
      expect(body).toMatch(
        /<details>\n<summary>Previous result: ✅ passed for <code>[0-9a-f]{7}<\/code><\/summary>/,
      );
      expect(body).toContain('Problems with `timeout` and `poll_interval`.');
      expect(body).toContain("**What to do:** [Open the run's log](");
      expect(body).toContain(earlier);
      expect(run.summary.split('\n')[0]).toMatch(/could not run for .*: 2 problems with its inputs$/);
      expect(run.summary).toContain('poll_interval');
      expect(world.datafold.requests).toHaveLength(looks);
      expectNothingLeaked(run, world);
    });
  });

  test('one problem is listed once', async () => {
    await withEarlierComment(async (world) => {
      await world.run({ ...next, with: { timeout: 'soon' } });
      expect(firstVisibleLine(onlyComment(world))).toMatch(/: 1 problem with its inputs$/);
    });
  });

  test('create no comment, and the summary is written all the same', async () => {
    await inWorld({ diffs: { 970: identical() } }, async (world) => {
      const run = await world.run({ with: BAD });
      expectNoVerdict(run);
      expect(world.comments()).toEqual([]);
      expect(run.summary).toContain('could not run');
    });
  });

  test('the next verdict takes the place of both', async () => {
    await withEarlierComment(async (world) => {
      await world.run({ ...next, with: BAD });
      await world.run({ runId: RUN + 2, with: BAD });
      expect(onlyComment(world).match(/Previous result/g)).toHaveLength(1);
      world.datafold.set(970, differentSmall());
      expectTold(await world.run({ runId: RUN + 3 }), 'fail');
      expect(firstVisibleLine(onlyComment(world))).toContain('failed');
      expect(onlyComment(world)).not.toMatch(/could not run|Previous result/);
    });
  });

  test.each<{ name: string; given: Record<string, string>; run?: WorldRun }>([
    { name: 'no token', given: { github_token: '' } },
    { name: 'a token that no header can hold', given: { github_token: 'gh s' } },
    { name: 'no key', given: { comment_key: '' } },
    { name: 'a pull request that is no number', given: { pr_number: 'seven' } },
    { name: 'no comment wanted', given: { comment: 'never' } },
  ])('with $name nothing is written', async ({ given }) => {
    await withEarlierComment(async (world, earlier) => {
      const run = await world.run({ ...next, with: { ...BAD, ...given } });
      expectNoVerdict(run);
      expect(onlyComment(world)).toContain(earlier);
      expect(onlyComment(world)).not.toContain('could not run');
      expect(run.summary).toContain('could not run');
    });
  });

  test('of the merge queue write nothing', async () => {
    await withEarlierComment(async (world) => {
      const requests = world.github.requests.filter(isWrite).length;
      await world.run({ ...next, event: mergeGroupEvent({ number: 42, headSha: HEAD_SHA }), with: BAD });
      expect(world.github.requests.filter(isWrite)).toHaveLength(requests);
    });
  });

  test('where only GitHub knows the head commit', async () => {
    await withEarlierComment(async (world) => {
      const event = issueCommentEvent({ number: 42, headSha: HEAD_SHA });
      await world.run({ ...next, event, with: { ...BAD, host: 'not a host', api_key: 'short' } });
      expect(firstVisibleLine(onlyComment(world))).toMatch(
        /could not run for .*: 4 problems with its inputs$/,
      );
      expect(firstVisibleLine(onlyComment(world))).toContain(shaOf('second head').slice(0, 7));
    });
  });

  test('an older run leaves the comment of a newer one alone', async () => {
    await inWorld({ diffs: { 970: differentSmall() } }, async (world) => {
      await world.run({ runId: RUN + 5 });
      const body = onlyComment(world);
      await world.run({ runId: RUN, with: BAD });
      expect(onlyComment(world)).toBe(body);
    });
  });

  test.each(['hang', 'reset'] as const)(
    'end soon, and as ever, where GitHub answers with a %s',
    async (kind) => {
      await withEarlierComment(async (world) => {
        world.github.fault({ times: Number.POSITIVE_INFINITY, act: { kind } });
        const run = await world.run({ ...next, with: BAD });
        expectNoVerdict(run);
        expect(run.durationMs).toBeLessThan(10_000);
        expect(run.stderr).toBe('');
      });
    },
  );
});

describe.concurrent('a run that is stopped', () => {
  const stop = (child: ChildProcess, signal: NodeJS.Signals = 'SIGINT') =>
    new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      child.kill(signal);
    });

  test('before it marked the comment says so in it', async () => {
    await withEarlierComment(async (world, earlier) => {
      world.datafold.set(970, running([1, 7]));
      world.datafold.fault({ times: Number.POSITIVE_INFINITY, act: { kind: 'hang' } });
      const asked = world.datafold.requests.length;
      const run = await world.run({
        ...next,
        with: { timeout: '30s' },
        during: async (child) => {
          await untilRequests(world.datafold, asked + 1);
          await stop(child);
        },
      });
      expectNoVerdict(run);
      expect(firstVisibleLine(onlyComment(world))).toContain('cancelled or timed out');
      expect(onlyComment(world)).toContain(earlier);
      expect(run.summary).toContain('cancelled or timed out');
      expect(lastLine(run.stdout)).toBe(run.outputs['headline']);
    });
  });

  test('and is about a commit that the pull request has left behind leaves the comment alone', async () => {
    await withEarlierComment(async (world) => {
      const event = world.event();
      world.github.setPull(42, { headSha: shaOf('third head') });
      expectTold(await world.run({ runId: RUN + 2 }), 'pass');
      const body = onlyComment(world);
      world.datafold.set(970, running([1, 7]));
      const asked = world.datafold.requests.length;
      const run = await world.run({
        ...next,
        event,
        with: { timeout: '30s' },
        during: async (child) => {
          await untilRequests(world.datafold, asked + 1);
          await stop(child);
        },
      });
      expectNoVerdict(run);
      expect(onlyComment(world)).toBe(body);
    });
  });

  test('has its summary even where a second signal follows at once', async () => {
    await inWorld({ diffs: { 970: running([1, 7]) } }, async (world) => {
      const run = await world.run({
        with: { timeout: '30s' },
        during: async (child) => {
          await untilRequests(world.datafold, 2);
          child.kill('SIGINT');
          await stop(child, 'SIGTERM');
        },
      });
      expect(run).toMatchObject({ code: 1, outputs: { verdict: 'fail' } });
      expect(run.summary).toContain('Data diff gate');
    });
  });
});

describe.concurrent('other ends without a verdict', () => {
  test('a commit status that cannot be set is reported in comment and summary', async () => {
    await withEarlierComment(async (world, earlier) => {
      world.github.fault({
        method: 'POST',
        path: /\/statuses\//,
        times: Number.POSITIVE_INFINITY,
        act: { kind: 'status', status: 403, body: { message: 'Resource not accessible by integration' } },
      });
      const run = await world.run({ ...next, with: { commit_status: 'data-diff' } });
      expectNoVerdict(run);
      expect(firstVisibleLine(onlyComment(world))).toContain('could not run for ');
      expect(onlyComment(world)).toContain(earlier);
      expect(run.summary).toContain('statuses: write');
      // No input is wrong.
      expect(run.outputs['headline']).toContain('its setup is incomplete');
      expect(JSON.parse(run.report)).toMatchObject({ error: { cause: 'setup' } });
    });
  });

  test('a run that its own commit status started leaves the comment alone', async () => {
    await withEarlierComment(async (world) => {
      const body = onlyComment(world);
      const event = statusEvent({ number: 42, headSha: shaOf('second head'), context: 'data-diff' });
      const run = await world.run({ ...next, event, with: { commit_status: 'data-diff' } });
      expectNoVerdict(run);
      expect(onlyComment(world)).toBe(body);
    });
  });

  test('an internal error before anything was written', async () => {
    const nodeArgs = [
      '--import',
      `data:text/javascript,${encodeURIComponent("process.once('SIGUSR2', () => { throw new Error('boom'); })")}`,
    ];
    await withEarlierComment(async (world, earlier) => {
      world.datafold.fault({ times: Number.POSITIVE_INFINITY, act: { kind: 'hang' } });
      const asked = world.datafold.requests.length;
      const run = await world.run({
        ...next,
        nodeArgs,
        during: async (child) => {
          await untilRequests(world.datafold, asked + 1);
          child.kill('SIGUSR2');
        },
      });
      expectNoVerdict(run);
      expect(firstVisibleLine(onlyComment(world))).toMatch(
        /could not run for .*: internal error in the action$/,
      );
      expect(onlyComment(world)).toContain(earlier);
      expect(run.summary).toContain('internal error');
    });
  });
});
