import { describe, expect, test } from 'vitest';
import { differentSmall, identical, running } from '../fakes/diffs.ts';
import { type FakeEvent, pullRequestEvent, pushEvent, workflowDispatchEvent } from '../fakes/events.ts';
import { untilRequests } from '../fakes/server.ts';
import { HEAD_SHA, type World, type WorldOptions } from '../fakes/world.ts';
import { expectTold, inWorld } from './support.ts';

const NAME = 'data diffs';
const RUN = 9_100_000_001;
const FORGED_GATE = `${'f'.repeat(16)}-${'f'.repeat(8)}`;

const states = (world: World) => world.github.statuses(HEAD_SHA).map(({ state }) => state);
const last = (world: World) => world.github.statuses(HEAD_SHA).at(-1);

/** Pull requests 42 and 43 with one head commit; the first diff fails, the second one passes. */
const SHARED: WorldOptions = {
  diffs: { 970: differentSmall(), 971: identical() },
  pulls: [{ number: 43, headSha: HEAD_SHA, headRef: 'release' }],
};

const onPullRequest = (number: number): Ask => ({
  event: pullRequestEvent({ number, headSha: HEAD_SHA, repository: 'octo-org/warehouse' }),
});
const pinned = (number: number, event: FakeEvent): Ask => ({ event, with: { pr_number: String(number) } });
type Ask = { readonly event: FakeEvent; readonly with?: Record<string, string> };
const pushed = pushEvent({ number: 42, headSha: HEAD_SHA });
const dispatched = workflowDispatchEvent();

describe.concurrent('a commit that is the head of two pull requests', () => {
  const run = (world: World, nth: number, id: number, { event, with: more = {} }: Ask, attempt = 1) =>
    world.run({
      event,
      with: { commit_status: NAME, datadiff_id: String(id), ...more },
      runId: RUN + nth,
      runAttempt: attempt,
    });

  test.each<{ name: string; fails: Ask; passes: Ask }>([
    {
      name: 'by pull_request',
      fails: onPullRequest(42),
      passes: onPullRequest(43),
    },
    {
      name: 'by push with pr_number',
      fails: pinned(42, pushed),
      passes: pinned(43, pushed),
    },
    {
      name: 'by workflow_dispatch with pr_number',
      fails: pinned(42, dispatched),
      passes: pinned(43, dispatched),
    },
    {
      name: 'by push of both',
      fails: { event: pushed },
      passes: pinned(43, pushed),
    },
  ])('keeps the failure of the one when the other passes: $name', async ({ fails, passes }) => {
    await inWorld(SHARED, async (world) => {
      expectTold(await run(world, 0, 970, fails), 'fail');
      expectTold(await run(world, 1, 971, passes), 'pass');
      expect(last(world)).toMatchObject({
        state: 'failure',
        description: expect.stringContaining('pull requests 42 and 43'),
      });
      expect(states(world).slice(2)).toEqual(['failure', 'failure']);
    });
  });

  test('turns green when both pass', async () => {
    await inWorld(SHARED, async (world) => {
      expectTold(await run(world, 0, 970, onPullRequest(42)), 'fail');
      expectTold(await run(world, 1, 971, onPullRequest(43)), 'pass');
      world.datafold.set(970, identical());
      expectTold(await run(world, 0, 970, onPullRequest(42), 2), 'pass');
      expect(last(world)?.state).toBe('success');
    });
  });

  test('takes the failure of an older run about the other', async () => {
    await inWorld(SHARED, async (world) => {
      expectTold(await run(world, 1, 971, onPullRequest(43)), 'pass');
      expectTold(await run(world, 0, 970, onPullRequest(42)), 'fail');
      expect(last(world)?.state).toBe('failure');
    });
  });
});

describe.concurrent('a status with our marker that someone else set', () => {
  const linkTo = (runs: string, state: string, run = '9999999999999999', about = '42') =>
    `${runs}/actions/runs/${run}/attempts/1#data-diff-gate-${FORGED_GATE}-${about}-${state}`;
  const here = 'https://github.com/octo-org/warehouse';
  const there = 'https://github.com/mallory/warehouse';

  test.each([
    { name: 'by a person', login: 'mallory', targetUrl: linkTo(here, 'failure') },
    { name: 'by another app', login: 'evil[bot]', targetUrl: linkTo(here, 'failure') },
    { name: 'by an account that is gone', login: null, targetUrl: linkTo(here, 'failure') },
    {
      name: 'about no pull request',
      login: 'mallory',
      targetUrl: linkTo(here, 'failure', '9999999999999999', 'none'),
    },
    {
      name: 'with a run of twenty digits',
      login: 'mallory',
      targetUrl: linkTo(here, 'failure', '9'.repeat(20)),
    },
    {
      name: 'by the bot, with a run of twenty digits',
      login: 'github-actions[bot]',
      targetUrl: linkTo(here, 'failure', '9'.repeat(20)),
    },
    {
      name: 'with a link to another repository',
      login: 'github-actions[bot]',
      targetUrl: linkTo(there, 'failure'),
    },
    {
      name: 'with a link to another server',
      login: 'github-actions[bot]',
      targetUrl: linkTo('https://example.com/octo-org/warehouse', 'failure'),
    },
    { name: 'of this very run', login: 'mallory', targetUrl: linkTo(here, 'failure', String(RUN)) },
  ])('does not keep ours away: $name', async ({ login, targetUrl }) => {
    await inWorld({ diffs: { 970: identical() } }, async (world) => {
      world.github.seedStatus(HEAD_SHA, { state: 'failure', context: NAME, targetUrl, login });
      expectTold(await world.run({ with: { commit_status: NAME } }), 'pass');
      expect(states(world)).toEqual(['failure', 'pending', 'success']);
      const again = { with: { commit_status: NAME }, runAttempt: 2 };
      world.datafold.set(970, differentSmall());
      expectTold(await world.run(again), 'fail');
      expect(last(world)?.state).toBe('failure');
    });
  });

  test('does not turn ours green', async () => {
    await inWorld({ diffs: { 970: differentSmall(), 971: identical() } }, async (world) => {
      const gate = (id: string) => ({ with: { commit_status: NAME, datadiff_id: id }, matrix: { id } });
      expectTold(await world.run(gate('970')), 'fail');
      world.github.seedStatus(HEAD_SHA, {
        state: 'success',
        context: NAME,
        targetUrl: linkTo(here, 'success'),
        login: 'mallory',
      });
      expectTold(await world.run(gate('971')), 'pass');
      expect(last(world)?.state).toBe('failure');
    });
  });

  test('does not keep post from its own', async () => {
    await inWorld({ diffs: { 970: running([1, 7]) } }, async (world) => {
      const inputs = { commit_status: NAME, timeout: '30s' };
      const run = await world.run({
        with: inputs,
        during: async (child) => {
          await untilRequests(world.datafold, 2);
          child.kill('SIGKILL');
        },
      });
      const marker = last(world)?.targetUrl?.replace('-pending', '-error') ?? '';
      world.github.seedStatus(HEAD_SHA, {
        state: 'error',
        context: NAME,
        targetUrl: marker,
        login: 'mallory',
      });
      await world.post(run, { with: inputs });
      expect(last(world)).toMatchObject({ state: 'error', creator: { login: 'github-actions[bot]' } });
    });
  });
});

describe.concurrent('a commit with 2,500 statuses', () => {
  const crowd = (world: World) => {
    for (let nth = 0; nth < 2_500; nth++)
      world.github.seedStatus(HEAD_SHA, { state: 'success', context: `ci/${nth % 40}`, login: 'ci[bot]' });
  };

  test('costs a handful of requests', async () => {
    await inWorld({ diffs: { 970: identical() } }, async (world) => {
      crowd(world);
      expectTold(await world.run({ with: { commit_status: NAME, comment: 'never' } }), 'pass');
      expect(last(world)?.state).toBe('success');
      expect(world.github.requests.length).toBeLessThanOrEqual(8);
    });
  });

  test('on top of an earlier failure of another gate keeps that', async () => {
    await inWorld({ diffs: { 970: differentSmall(), 971: identical() } }, async (world) => {
      const gate = (id: string) => ({
        with: { commit_status: NAME, comment: 'never', datadiff_id: id },
        matrix: { id },
      });
      expectTold(await world.run(gate('970')), 'fail');
      crowd(world);
      const before = world.github.requests.length;
      expectTold(await world.run(gate('971')), 'pass');
      expect(last(world)?.state).toBe('failure');
      expect(world.github.requests.length - before).toBeLessThanOrEqual(36);
    });
  });
});
