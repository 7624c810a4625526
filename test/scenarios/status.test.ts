import { describe, expect, test } from 'vitest';
import { ciFacts, differentSmall, empty, failed, identical, running } from '../fakes/diffs.ts';
import { issueCommentEvent, mergeGroupEvent, workflowDispatchEvent } from '../fakes/events.ts';
import { untilRequests } from '../fakes/server.ts';
import { HEAD_SHA, type World } from '../fakes/world.ts';
import { expectNoVerdict, expectTold, firstVisibleLine, inWorld, levels, onlyComment } from './support.ts';

const NAME = 'data diffs';
const WITH = { with: { commit_status: NAME } } as const;
const RUN = 9_100_000_001;
const QUEUE_SHA = '9e0e9e0e9e0e9e0e9e0e9e0e9e0e9e0e9e0e9e0e';

/** Every state of the status, in the order they were set. */
function states(world: World, sha = HEAD_SHA): readonly string[] {
  return world.github.statuses(sha).map(({ state }) => state);
}

function last(world: World, sha = HEAD_SHA) {
  return world.github.statuses(sha).at(-1);
}

describe.concurrent('a commit status', () => {
  test.each([
    {
      name: 'identical',
      diff: identical(),
      verdict: 'pass',
      state: 'success',
      says: /^passed: identical, 1,010 rows$/,
    },
    { name: 'empty', diff: empty(), verdict: 'warn', state: 'success', says: /^warning: / },
    { name: 'different', diff: differentSmall(), verdict: 'fail', state: 'failure', says: /^failed: / },
    { name: 'failed', diff: failed(), verdict: 'fail', state: 'error', says: /^failed: / },
  ] as const)('$name: pending, then $state', async ({ diff, verdict, state, says }) => {
    await inWorld({ diffs: { 970: diff } }, async (world) => {
      const run = await world.run(WITH);
      expectTold(run, verdict);
      expect(states(world)).toEqual(['pending', state]);
      expect(last(world)).toMatchObject({ context: NAME, description: expect.stringMatching(says) });
      expect(last(world)?.targetUrl).toContain(`/octo-org/warehouse/actions/runs/${RUN}`);
      const pending = world.github.requests.find(
        ({ method, path }) => method === 'POST' && path.includes('/statuses/'),
      );
      expect(pending?.atMs).toBeLessThan(world.datafold.requests[0]?.atMs ?? 0);
      expect(run.log).toContain(`Commit status set on ${HEAD_SHA}: ${state}.`);
    });
  });

  test('takes back an old green while a re-run looks', async () => {
    await inWorld({ diffs: { 970: identical() } }, async (world) => {
      await world.run(WITH);
      world.datafold.set(970, differentSmall());
      const again = await world.run({ ...WITH, runAttempt: 2 });
      expectTold(again, 'fail');
      expect(states(world)).toEqual(['pending', 'success', 'pending', 'failure']);
    });
  });

  test('an older run does not write over a newer one', async () => {
    await inWorld({ diffs: { 970: differentSmall() } }, async (world) => {
      await world.run({ ...WITH, runId: RUN + 1 });
      world.datafold.set(970, identical());
      const older = await world.run({ ...WITH, runId: RUN });
      expectTold(older, 'pass');
      expect(states(world)).toEqual(['pending', 'failure']);
      expect(older.log).toContain('a newer run has set it');
    });
  });

  test('of several steps and legs of a run says the worst', async () => {
    const diffs = { 970: differentSmall(), 971: identical() };
    await inWorld({ diffs }, async (world) => {
      const leg = (id: string) => ({ with: { ...WITH.with, datadiff_id: id }, matrix: { id } });
      expectTold(await world.run(leg('970')), 'fail');
      expectTold(await world.run(leg('971')), 'pass');
      expect(last(world)).toMatchObject({
        state: 'failure',
        description: expect.stringContaining('another data diff gate'),
      });
      world.datafold.set(970, identical());
      expectTold(await world.run({ ...leg('970'), runAttempt: 2 }), 'pass');
      expect(last(world)?.state).toBe('success');
    });
  });

  test.each([
    { name: 'steps', of: (id: string) => ({ action: `__run_${id}` }) },
    { name: 'jobs', of: (id: string) => ({ job: `gate-${id}` }) },
    { name: 'matrix legs', of: (id: string) => ({ matrix: { id } }) },
  ])('of $name with one comment_key says the worst', async ({ of }) => {
    const diffs = { 970: differentSmall(), 971: identical() };
    await inWorld({ diffs }, async (world) => {
      const gate = (id: string) => ({
        with: { ...WITH.with, comment_key: 'data', datadiff_id: id },
        ...of(id),
      });
      expectTold(await world.run(gate('970')), 'fail');
      expectTold(await world.run(gate('971')), 'pass');
      expect(last(world)?.state).toBe('failure');
      world.datafold.set(970, identical());
      expectTold(await world.run({ ...gate('970'), runAttempt: 2 }), 'pass');
      expect(last(world)?.state).toBe('success');
    });
  });

  test('of legs that run at once says the worst', async () => {
    const diffs = { 970: differentSmall(), 971: identical(), 972: identical() };
    await inWorld({ diffs }, async (world) => {
      const legs = ['970', '971', '972'].map((id) =>
        world.run({ with: { ...WITH.with, datadiff_id: id }, matrix: { id } }),
      );
      await Promise.all(legs);
      expect(last(world)?.state).toBe('failure');
    });
  });

  test('names a person who accepted', async () => {
    await inWorld({ diffs: { 970: differentSmall() } }, async (world) => {
      const options = { with: { ...WITH.with, override_label: 'ok' } };
      expectTold(await world.run({ ...options, runId: 9_100_000_001 }), 'fail');
      const shown = Date.parse(world.comments().at(-1)?.updatedAt ?? '');
      const at = `${new Date(shown + 5_000).toISOString().slice(0, 19)}Z`;
      world.github.label(42, 'ok', { login: 'mona', at });
      const run = await world.run({ ...options, runId: 9_100_000_002 });
      expectTold(run, 'warn');
      expect(last(world)).toMatchObject({
        state: 'success',
        description: 'warning: accepted by label: 3 of 558 rows differ (0.54%)',
      });
    });
  });

  test('merge_group: stands on the queue’s own commit', async () => {
    await inWorld({ diffs: { 970: identical(ciFacts()) } }, async (world) => {
      world.github.addCommit(QUEUE_SHA);
      const event = mergeGroupEvent({ number: 42, headSha: HEAD_SHA, queueSha: QUEUE_SHA });
      expectTold(await world.run({ ...WITH, event }), 'pass');
      expect(states(world, QUEUE_SHA)).toEqual(['pending', 'success']);
      expect(states(world)).toEqual([]);
    });
  });
});

describe.concurrent('a commit status that cannot be set', () => {
  test('for want of permission ends the step at once and names it', async () => {
    await inWorld(
      { diffs: { 970: identical() }, token: { permissions: { statuses: 'read' } } },
      async (world) => {
        const run = await world.run(WITH);
        expectNoVerdict(run);
        expect(levels(run, 'error').join()).toContain('statuses: write');
        expect(world.datafold.requests).toHaveLength(0);
        expect(run.log).not.toContain('fault in the action');
      },
    );
  });

  test('by a GitHub that returns a server error for 20 s ends the step and names no permission', async () => {
    await inWorld({ diffs: { 970: identical() } }, async (world) => {
      const act = { kind: 'status', status: 503, body: { message: 'Service unavailable' } } as const;
      world.github.fault({ method: 'POST', path: /\/statuses\//, times: Number.POSITIVE_INFINITY, act });
      const run = await world.run(WITH);
      expectNoVerdict(run);
      expect(levels(run, 'error').join()).toMatch(/returned a server error/);
      expect(levels(run, 'error').join()).not.toContain('statuses: write');
      expect(world.datafold.requests).toHaveLength(0);
    });
  });

  test('for want of a head commit is an error of the inputs', async () => {
    await inWorld({ diffs: { 970: identical() } }, async (world) => {
      const run = await world.run({ ...WITH, event: workflowDispatchEvent() });
      expectNoVerdict(run);
      expect(levels(run, 'error').join()).toMatch(/no head commit.*workflow_dispatch.*pr_number/);
      expect(world.datafold.requests).toHaveLength(0);
      const helped = await world.run({
        with: { ...WITH.with, pr_number: '42' },
        event: workflowDispatchEvent(),
      });
      expectTold(helped, 'pass');
      expect(states(world)).toEqual(['pending', 'success']);
    });
  });

  test('in the end fails the step, though the verdict stands', async () => {
    await inWorld({ diffs: { 970: identical() } }, async (world) => {
      world.github.fault({
        method: 'POST',
        path: /\/statuses\//,
        skip: 1,
        times: Number.POSITIVE_INFINITY,
        act: { kind: 'status', status: 403, body: { message: 'Resource not accessible by integration' } },
      });
      const run = await world.run(WITH);
      expect(run.code).toBe(1);
      expect(run.outputs).toMatchObject({ verdict: 'pass', undetermined: 'false' });
      expect(levels(run, 'error').join()).toMatch(/statuses: write.*The outputs have the verdict/);
      expect(states(world)).toEqual(['pending']);
      expect(firstVisibleLine(onlyComment(world))).toContain('passed');
    });
  });

  test('by a GitHub that has fallen silent leaves room for the comment', async () => {
    await inWorld({ diffs: { 970: identical() } }, async (world) => {
      world.github.fault({
        method: 'POST',
        path: /\/statuses\//,
        skip: 1,
        times: Number.POSITIVE_INFINITY,
        act: { kind: 'hang' },
      });
      const run = await world.run(WITH);
      expect(run.code).toBe(1);
      expect(run.outputs['verdict']).toBe('pass');
      expect(onlyComment(world)).toContain('passed');
    });
  });
});

describe.concurrent('a GitHub that falls silent', () => {
  const hangs = (path: RegExp) => ({ path, times: Number.POSITIVE_INFINITY, act: { kind: 'hang' } }) as const;

  test.each([
    { about: 'the statuses', path: /\/statuses/, event: undefined },
    {
      about: 'the head',
      path: /\/pulls\/42$/,
      event: issueCommentEvent({ number: 42, headSha: HEAD_SHA }),
    },
  ])('about $about before the first poll is waited for no longer than timeout', async ({ path, event }) => {
    await inWorld({ diffs: { 970: identical() } }, async (world) => {
      world.github.fault(hangs(path));
      const run = await world.run({ with: { ...WITH.with, timeout: '2s' }, ...(event ? { event } : {}) });
      expectNoVerdict(run);
      expect(run.durationMs).toBeLessThan(12_000);
      expect(run.log).not.toContain('fault in the action');
      expect(world.datafold.requests).toHaveLength(0);
    });
  });

  test('about a merge commit costs neither the status nor the comment', async () => {
    const other = 'abcabcabcabcabcabcabcabcabcabcabcabcabca';
    await inWorld({ diffs: { 970: identical(ciFacts({ prSha: other })) } }, async (world) => {
      world.github.fault(hangs(/\/commits\/abcabc/));
      expectTold(await world.run({ with: { ...WITH.with, on_stale: 'ignore' } }), 'pass');
      expect(states(world)).toEqual(['pending', 'success']);
      expect(firstVisibleLine(onlyComment(world))).toContain('passed');
    });
  });
});

describe.concurrent('a commit status that is set and cannot be read back', () => {
  test.each([
    { when: 'at the start', skip: 1 },
    { when: 'in the end', skip: 3 },
  ])('$when is set all the same', async ({ skip }) => {
    await inWorld({ diffs: { 970: identical() } }, async (world) => {
      world.github.fault({
        method: 'GET',
        path: /\/statuses/,
        skip,
        times: 3,
        act: { kind: 'status', status: 503, body: { message: 'Service unavailable' } },
      });
      expectTold(await world.run(WITH), 'pass');
      expect(states(world)).toEqual(['pending', 'success']);
    });
  });
});

describe.concurrent('a commit status of a run that was stopped', () => {
  test('says so on a signal', async () => {
    await inWorld({ diffs: { 970: running([1, 7]) } }, async (world) => {
      const run = await world.run({
        with: { ...WITH.with, timeout: '30s' },
        during: async (child) => {
          await untilRequests(world.datafold, 2);
          child.kill('SIGINT');
        },
      });
      expectNoVerdict(run);
      expect(states(world)).toEqual(['pending', 'error']);
      expect(last(world)?.description).toContain('no verdict');
      expect((await world.post(run, WITH)).code).toBe(0);
      expect(states(world)).toEqual(['pending', 'error']);
    });
  });

  test('says so after a kill, by the second chance', async () => {
    await inWorld({ diffs: { 970: running([1, 7]) } }, async (world) => {
      const run = await world.run({
        with: { ...WITH.with, timeout: '30s' },
        during: async (child) => {
          await untilRequests(world.datafold, 2);
          child.kill('SIGKILL');
        },
      });
      expect(states(world)).toEqual(['pending']);
      expect((await world.post(run, WITH)).code).toBe(0);
      expect(states(world)).toEqual(['pending', 'error']);
    });
  });

  test.each([
    { name: 'on a signal', how: 'SIGINT' },
    { name: 'after a kill, by the second chance', how: 'SIGKILL' },
  ] as const)('takes back $name what was said while the comment was being written', async ({ how }) => {
    await inWorld({ diffs: { 970: identical() } }, async (world) => {
      const hang = { kind: 'hang' } as const;
      world.github.fault({ method: 'POST', path: /\/comments/, times: Number.POSITIVE_INFINITY, act: hang });
      const run = await world.run({
        ...WITH,
        during: async (child, live) => {
          await live.untilLog('Commit status set');
          child.kill(how);
        },
      });
      const before = states(world);
      await world.post(run, WITH);
      expect(states(world)).toEqual(['pending', 'success', 'error']);
      expect(before).toHaveLength(how === 'SIGINT' ? 3 : 2);
      if (how === 'SIGINT') expectNoVerdict(run);
      expect((await world.post(run, WITH)).code).toBe(0);
      expect(states(world)).toHaveLength(3);
    });
  });

  test('says so by the second chance beside another leg that has ended', async () => {
    await inWorld({ diffs: { 970: running([1, 7]), 971: identical() } }, async (world) => {
      const leg = (id: string) => ({
        with: { ...WITH.with, comment_key: 'data', datadiff_id: id, timeout: '30s' },
        matrix: { id },
      });
      const killed = await world.run({
        ...leg('970'),
        during: async (child) => {
          await untilRequests(world.datafold, 2);
          child.kill('SIGKILL');
        },
      });
      expectTold(await world.run(leg('971')), 'pass');
      expect(last(world)?.state).toBe('pending');
      await world.post(killed, leg('970'));
      expect(last(world)?.state).toBe('error');
    });
  });

  test('is left alone after a run that came to its end', async () => {
    await inWorld({ diffs: { 970: identical() } }, async (world) => {
      const run = await world.run(WITH);
      expect((await world.post(run, WITH)).code).toBe(0);
      expect(states(world)).toEqual(['pending', 'success']);
    });
  });
});

test('without the input no status is set, and no right to it is needed', async () => {
  await inWorld(
    { diffs: { 970: identical() }, token: { permissions: { statuses: 'none' } } },
    async (world) => {
      expectTold(await world.run(), 'pass');
      expect(world.github.requests.some(({ path }) => path.includes('statuses'))).toBe(false);
    },
  );
});
