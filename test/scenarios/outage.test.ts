import { describe, expect, test } from 'vitest';
import { ciFacts, differentSmall, identical, running } from '../fakes/diffs.ts';
import { issueCommentEvent, pushEvent, workflowRunEvent } from '../fakes/events.ts';
import { secondaryRateLimit } from '../fakes/faults.ts';
import type { Fault, FaultAct } from '../fakes/server.ts';
import { HEAD_SHA, type World, type WorldRun } from '../fakes/world.ts';
import { expectNoVerdict, expectTold, firstVisibleLine, inWorld, levels, onlyComment } from './support.ts';

const NAME = 'data diffs';
const WITH_STATUS = { commit_status: NAME };
const EVER = Number.POSITIVE_INFINITY;

const states = ({ github }: World) => github.statuses(HEAD_SHA).map(({ state }) => state);
const status = (code: number, headers: Record<string, string> = {}): FaultAct => ({
  kind: 'status',
  status: code,
  headers,
  body: '<html><body><h1>Unicorn!</h1></body></html>',
});

/** What GitHub does for five seconds. */
const OUTAGES: Readonly<Record<string, (when: Omit<Fault, 'act'>) => Fault>> = {
  '502': (when) => ({ ...when, act: status(502, { 'content-type': 'text/html' }) }),
  '503 with Retry-After': (when) => ({ ...when, act: status(503, { 'retry-after': '2' }) }),
  '504 with a content type of its own': (when) => ({
    ...when,
    act: status(504, { 'content-type': 'application/octet-stream' }),
  }),
  'connection reset': (when) => ({ ...when, act: { kind: 'reset' } }),
  'secondary rate limit': (when) => secondaryRateLimit({ ...when, retryAfterS: 1 }),
  'HTML with 200': (when) => ({ ...when, act: { kind: 'html' } }),
  '502 that did the work all the same': (when) => ({ ...when, act: { kind: 'after', act: status(502) } }),
};

describe.concurrent('GitHub down for five seconds', () => {
  describe.each(Object.entries(OUTAGES))('%s', (_name, outage) => {
    test('after the verdict: status and comment are set all the same', async () => {
      await inWorld({ diffs: { 970: identical() } }, async (world) => {
        const run = await world.run({
          with: WITH_STATUS,
          // The first three requests set the status to pending.
          during: () => world.github.fault(outage({ skip: 3, forMs: 5_000 })),
        });
        expectTold(run, 'pass');
        expect(states(world)).toEqual(['pending', 'success']);
        expect(firstVisibleLine(onlyComment(world))).toContain('passed');
        expect(levels(run, 'warning')).toEqual([]);
      });
    });

    test('before the first poll: the run goes on', async () => {
      await inWorld({ diffs: { 970: identical() } }, async (world) => {
        world.github.fault(outage({ forMs: 5_000 }));
        expectTold(await world.run({ with: WITH_STATUS }), 'pass');
        expect(states(world)).toEqual(['pending', 'success']);
      });
    });

    test('while an existing comment is updated: it is', async () => {
      await inWorld({ diffs: { 970: identical() } }, async (world) => {
        await world.run({ runId: 9_100_000_001 });
        world.datafold.set(970, differentSmall());
        world.github.fault(outage({ forMs: 5_000 }));
        const run = await world.run({ runId: 9_100_000_002 });
        expectTold(run, 'fail');
        expect(firstVisibleLine(onlyComment(world))).toContain('failed');
        expect(levels(run, 'warning')).toEqual([]);
      });
    });
  });

  test.each<{ name: string; run: WorldRun }>([
    { name: 'the head commit', run: { event: issueCommentEvent({ number: 42, headSha: HEAD_SHA }) } },
    { name: 'the pull request of a push', run: { event: pushEvent({ number: 42, headSha: HEAD_SHA }) } },
    {
      name: 'the pull request of a workflow run',
      run: { event: workflowRunEvent({ number: 42, headSha: HEAD_SHA, pullRequests: [] }) },
    },
    {
      name: 'the head commit of a CI run',
      run: { event: issueCommentEvent({ number: 42, headSha: HEAD_SHA }), with: { ci_config_id: '5' } },
    },
  ])('while it is asked for $name: it is found', async ({ run }) => {
    const datafold = { ci: { 5: [{ id: 7001, prSha: HEAD_SHA, status: 'done' }] } };
    await inWorld({ diffs: { 970: identical(ciFacts()) }, datafold }, async (world) => {
      world.github.fault({ forMs: 5_000, act: status(502) });
      const result = await world.run({ ...run, with: { ...WITH_STATUS, ...run.with } });
      expectTold(result, 'pass');
      expect(states(world)).toEqual(['pending', 'success']);
      expect(firstVisibleLine(onlyComment(world))).toContain('passed');
    });
  });

  test('while the comment says that diffs run: it says so', async () => {
    await inWorld({ diffs: { 970: identical() } }, async (world) => {
      await world.run({ runId: 9_100_000_001 });
      world.datafold.set(970, running([1, 7]));
      world.github.fault({ forMs: 5_000, act: status(502) });
      const run = await world.run({
        runId: 9_100_000_002,
        with: { timeout: '40s' },
        during: async (child, live) => {
          await live.untilLog('Waiting for');
          const until = performance.now() + 20_000;
          while (!onlyComment(world).includes('⏳') && performance.now() < until)
            await new Promise((resolve) => setTimeout(resolve, 50));
          expect(onlyComment(world)).toContain('⏳');
          child.kill('SIGINT');
        },
      });
      expectNoVerdict(run);
    });
  });
});

describe.concurrent('GitHub down for fifteen seconds after the verdict', () => {
  test('the status is set all the same', async () => {
    await inWorld({ diffs: { 970: identical() } }, async (world) => {
      const fault: Fault = { skip: 3, forMs: 15_000, act: status(502) };
      const run = await world.run({ with: WITH_STATUS, during: () => world.github.fault(fault) });
      expectTold(run, 'pass');
      expect(states(world)).toEqual(['pending', 'success']);
    });
  });
});

describe.concurrent('one request that hangs', () => {
  test.each([
    { name: 'the first list of statuses', fault: { method: 'GET', path: /\/statuses/ } },
    { name: 'the first status', fault: { method: 'POST', path: /\/statuses/ } },
    { name: 'the last status', fault: { method: 'POST', path: /\/statuses/, skip: 1 } },
    { name: 'the look-up of the comment', fault: { path: /\/graphql/ } },
    { name: 'the comment', fault: { method: 'POST', path: /\/comments/ } },
  ])('costs its own time alone: $name', async ({ fault }) => {
    await inWorld({ diffs: { 970: identical() } }, async (world) => {
      world.github.fault({ ...fault, act: { kind: 'hang' } });
      const run = await world.run({ with: WITH_STATUS });
      expectTold(run, 'pass');
      expect(states(world)).toEqual(['pending', 'success']);
      expect(firstVisibleLine(onlyComment(world))).toContain('passed');
      expect(levels(run, 'warning')).toEqual([]);
    });
  });
});

describe.concurrent('GitHub down for good', () => {
  test('names its last answer, and the verdict stands', async () => {
    await inWorld({ diffs: { 970: identical() } }, async (world) => {
      world.github.fault({ skip: 3, times: EVER, act: status(502) });
      const run = await world.run({ with: WITH_STATUS });
      expect(run.code).toBe(1);
      expect(run.outputs).toMatchObject({ verdict: 'pass' });
      expect(levels(run, 'error').join()).toContain('GitHub responded with 502');
      expect(levels(run, 'warning').join()).toContain('GitHub responded with 502');
    });
  });
});
