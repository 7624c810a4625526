import { describe, expect, test } from 'vitest';
import type { CiRunSeed } from '../fakes/datafold.ts';
import { ciFacts, type DiffBody, differentSmall, identical, running } from '../fakes/diffs.ts';
import { MERGE_SHA } from '../fakes/event-payloads.ts';
import { issueCommentEvent, mergeGroupEvent, pushEvent, workflowDispatchEvent } from '../fakes/events.ts';
import { untilRequests } from '../fakes/server.ts';
import { HEAD_SHA, type World, type WorldOptions } from '../fakes/world.ts';
import {
  expectNothingLeaked,
  expectNoVerdict,
  expectTold,
  firstVisibleLine,
  inWorld,
  levels,
  onlyComment,
} from './support.ts';

/** A run before the usual one. */
const EARLIER = 9_100_000_000;
const ci = ciFacts();
const byCi = (more: Readonly<Record<string, string>> = {}) => ({
  with: { ci_config_id: '5', ...more },
});
const runOf = (status: CiRunSeed['status'], more: Partial<CiRunSeed> = {}): CiRunSeed => ({
  id: 7001,
  prSha: HEAD_SHA,
  status,
  ...more,
});
const withRuns = (
  runs: readonly CiRunSeed[],
  diffs: WorldOptions['diffs'] = { 970: identical(ci) },
  more: WorldOptions['datafold'] = {},
): WorldOptions => ({ diffs, datafold: { ci: { 5: runs }, ...more } });
const asked = (world: World, path: string) => world.datafold.requests.filter((seen) => seen.path === path);

describe.concurrent('ci_config_id', () => {
  test('gates on all diffs of the run that is done, and on no other', async () => {
    const diffs = {
      960: differentSmall(),
      969: differentSmall(ciFacts({ ciRunId: 7000 })),
      970: identical(ci),
      971: identical(ci),
    };
    await inWorld(withRuns([runOf('done')], diffs), async (world) => {
      const run = await world.run(byCi());
      expectTold(run, 'pass');
      expect(run.outputs['headline']).toBe('Data diffs passed: both tables identical');
      expect(onlyComment(world)).toContain('· Datafold CI 7001 ·');
      const [first] = asked(world, '/api/v1/ci/5/runs');
      expect(String(first?.query)).toBe(`pr_sha=${HEAD_SHA}&pr_num=42`);
      expect(asked(world, '/api/v1/datadiffs/960')).toEqual([]);
      expectNothingLeaked(run, world);
    });
  });

  test('waits for a run that appears late, runs, and is done; then for its diffs', async () => {
    const life = runOf([
      { status: 'waiting', from: { look: 3 } },
      { status: 'mystery', from: { look: 4 } },
      { status: 'done', from: { look: 5 } },
    ]);
    const diffs = {
      970: [{ body: running([1, 7], ci) }, { body: differentSmall(ci), from: { look: 2 } }],
    };
    await inWorld(withRuns([life], diffs), async (world) => {
      const run = await world.run(byCi());
      expectTold(run, 'fail');
      expect(run.outputs).toMatchObject({ result: 'different', undetermined: 'false' });
      for (const line of [
        'shows no CI run for commit c0ffee0 yet',
        'CI run 7001: waiting',
        '"mystery" (unknown status',
        'done, with 1 data diff',
      ])
        expect(run.log).toContain(line);
    });
  });

  test('goes by its own run beside one that Datafold records no commit for', async () => {
    const own = { id: 7001, pr_sha: HEAD_SHA, pr_num: '42', status: 'done' };
    const body = JSON.stringify([{ ...own, id: 7009, pr_sha: null, pr_num: null }, own]);
    const listed = {
      path: /\/ci\/5\/runs/,
      times: Number.POSITIVE_INFINITY,
      act: { kind: 'raw', body },
    } as const;
    const options = { diffs: { 970: identical(ci) }, datafold: { ci: { 5: [] }, faults: [listed] } };
    await inWorld(options, async (world) => {
      const run = await world.run(byCi({ timeout: '10s' }));
      expectTold(run, 'pass');
      expect(onlyComment(world)).toContain('Datafold CI 7001');
    });
  });

  test.each(['failed', 'cancelled'])('a run that has %s is undetermined', async (status) => {
    await inWorld(withRuns([runOf(status)]), async (world) => {
      const run = await world.run(byCi());
      expectTold(run, 'fail');
      expect(run.outputs).toMatchObject({ undetermined: 'true', diffs: '[]', datadiff_url: '' });
      expect(firstVisibleLine(onlyComment(world))).toContain("Datafold's CI run 7001");
      const softer = await world.run(byCi({ on_undetermined: 'warn' }));
      expectTold(softer, 'warn');
      expect(softer.outputs['undetermined']).toBe('true');
    });
  });

  test.each([
    { name: 'none', runs: [], says: 'no CI run of Datafold for the head commit within 5 seconds' },
    {
      name: 'one of another commit',
      runs: [runOf('done', { prSha: '0dd5eed0'.repeat(5) })],
      says: 'no CI run of Datafold',
    },
    {
      name: 'one that does not end',
      runs: [runOf('processing')],
      says: 'CI run 7001 timed out after 5 seconds',
    },
  ])('no run that is done until the deadline: $name', async ({ runs, says }) => {
    await inWorld(withRuns(runs), async (world) => {
      const run = await world.run(byCi({ timeout: '5s', commit_status: 'data diffs' }));
      expectTold(run, 'fail');
      expect(run.outputs).toMatchObject({ undetermined: 'true', headline: expect.stringContaining(says) });
      expect(world.github.statuses(HEAD_SHA).map(({ state }) => state)).toEqual(['pending', 'error']);
    });
  });

  test('a run without diffs is asked again for 30 seconds, then warns', async () => {
    await inWorld(withRuns([runOf('done')], { 960: differentSmall() }), async (world) => {
      const started = performance.now();
      const run = await world.run(byCi({ commit_status: 'data diffs' }));
      expect(performance.now() - started).toBeGreaterThan(30_000);
      expectTold(run, 'warn');
      expect(run.outputs).toMatchObject({ undetermined: 'false', diffs: '[]' });
      expect(onlyComment(world)).toContain(
        "Either nothing had to be compared, or this API key can't see them",
      );
      expect(levels(run, 'warning').join()).toContain(
        "Either nothing had to be compared, or this API key can't see them",
      );
      expect(world.github.statuses(HEAD_SHA).at(-1)).toMatchObject({
        state: 'success',
        description: expect.stringContaining('warning: '),
      });
    });
  });

  test('diffs that show only after the run are found', async () => {
    await inWorld(withRuns([runOf('done')], { 960: identical() }), async (world) => {
      const run = await world.run({
        ...byCi(),
        during: async () => {
          await untilRequests(world.datafold, 2, ({ path }) => path === '/api/v1/datadiffs');
          world.datafold.set(970, differentSmall(ci));
        },
      });
      expectTold(run, 'fail');
      expect(run.outputs['headline']).toBe('Data diff failed: 3 of 558 rows differ (0.54%)');
    });
  });

  test('of several runs the newest counts', async () => {
    const runs = [runOf('failed'), runOf('done', { id: 7002 })];
    const diffs = { 969: differentSmall(ci), 970: identical(ciFacts({ ciRunId: 7002 })) };
    await inWorld(withRuns(runs, diffs), async (world) => {
      expectTold(await world.run(byCi()), 'pass');
    });
  });

  test.each([
    { name: 'the merge commit’s run without one of the head', runs: [], expected: 'pass' },
    { name: 'the head’s run where there is one', runs: [runOf('failed', { id: 6999 })], expected: 'fail' },
  ] as const)('takes $name', async ({ runs, expected }) => {
    const merge = ciFacts({ prSha: MERGE_SHA });
    const all = [...runs, runOf('done', { prSha: MERGE_SHA })];
    const options = { ...withRuns(all, { 970: identical(merge) }), pull: { mergeSha: MERGE_SHA } };
    await inWorld(options, async (world) => {
      expectTold(await world.run(byCi()), expected);
    });
  });

  test('an earlier comment says that it is out of date while the run goes on', async () => {
    const life = runOf([{ status: 'processing' }, { status: 'done', from: { look: 4 } }]);
    await inWorld(withRuns([life]), async (world) => {
      await world.run({ runId: EARLIER, with: { datadiff_id: '970' } });
      const run = await world.run(byCi());
      expectTold(run, 'pass');
      const bodies = world.github.requests.filter(
        ({ method, path }) => method === 'PATCH' && /comments/.test(path),
      );
      expect(bodies.map(({ body }) => body.includes('Data diffs are running'))).toEqual([true, false]);
      expect(world.comments()).toHaveLength(1);
    });
  });
});

describe.concurrent('a run that is stopped while it waits for a CI run', () => {
  test('says so in the comment, and cancels nothing', async () => {
    await inWorld(withRuns([runOf('processing')]), async (world) => {
      await world.run({ runId: EARLIER, with: { datadiff_id: '970' } });
      const run = await world.run({
        ...byCi({ commit_status: 'data diffs' }),
        during: async (child) => {
          await untilRequests(
            world.github,
            1,
            ({ method, body }) => method === 'PATCH' && body.includes('running'),
          );
          const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
          child.kill('SIGTERM');
          await gone;
        },
      });
      expectNoVerdict(run);
      expect(firstVisibleLine(onlyComment(world))).toContain('gate cancelled');
      expect(world.github.statuses(HEAD_SHA).at(-1)?.state).toBe('error');
      expect(world.datafold.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
    });
  });
});

describe.concurrent('the list of diffs', () => {
  const many = (count: number, make: (id: number) => DiffBody): WorldOptions['diffs'] =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [at + 1, make(at + 1)]));

  test('is read to its end, whatever the size of its pages', async () => {
    const diffs = many(41, (id) =>
      id % 20 === 1 ? (id === 1 ? differentSmall(ci) : identical(ci)) : identical(),
    );
    await inWorld(withRuns([runOf('done')], diffs, { listing: { largestPage: 3 } }), async (world) => {
      const run = await world.run(byCi());
      expectTold(run, 'fail');
      expect(run.outputs['headline']).toBe('Data diffs failed: 1 of 3 tables · 2 passed');
      expect(asked(world, '/api/v1/datadiffs')).toHaveLength(14);
    });
  });

  test('of a server that can filter it costs one request', async () => {
    const diffs = many(41, (id) => (id === 1 ? identical(ci) : differentSmall()));
    const listing = { largestPage: 3, byCiRun: true };
    await inWorld(withRuns([runOf('done')], diffs, { listing }), async (world) => {
      expectTold(await world.run(byCi()), 'pass');
      expect(asked(world, '/api/v1/datadiffs')).toHaveLength(1);
    });
  });

  test('of 51 pages is not known', async () => {
    const diffs = many(51, (id) => (id === 51 ? identical(ci) : differentSmall()));
    await inWorld(withRuns([runOf('done')], diffs, { listing: { largestPage: 1 } }), async (world) => {
      const run = await world.run(byCi());
      expectTold(run, 'fail');
      expect(run.outputs).toMatchObject({
        undetermined: 'true',
        headline: expect.stringContaining('more than 50 pages'),
      });
    });
  });

  test.each([
    { name: 'announces more than it has', body: { count: 5, total_pages: 1, page: 1, results: [] } },
    {
      name: 'does not say whose the diffs are',
      body: { count: 1, total_pages: 1, page: 1, results: [{ id: 970 }] },
    },
  ])('that $name is not taken for empty', async ({ body }) => {
    await inWorld(withRuns([runOf('done')]), async (world) => {
      world.datafold.fault({
        path: /^\/api\/v1\/datadiffs\?/,
        times: Number.POSITIVE_INFINITY,
        act: { kind: 'raw', body: JSON.stringify(body) },
      });
      const run = await world.run(byCi({ timeout: '5s' }));
      expectTold(run, 'fail');
      expect(run.outputs['undetermined']).toBe('true');
    });
  });

  test('with a diff that has not come yet for a fault is asked for again', async () => {
    const faults = [{ path: /datadiffs\?.*page=2/, times: 2, act: { kind: 'status', status: 503 } }] as const;
    const diffs = { 960: differentSmall(ci), 970: identical(ci) };
    await inWorld(
      withRuns([runOf('done')], diffs, { listing: { largestPage: 1 }, faults }),
      async (world) => {
        const run = await world.run(byCi());
        expectTold(run, 'fail');
        expect(run.outputs['headline']).toContain('1 of 2 tables');
        expect(run.log).toContain("Datafold's list of data diffs: request failed (HTTP 503)");
      },
    );
  });
});

describe.concurrent('what Datafold refuses', () => {
  test.each([
    { name: 'an unknown configuration', more: { ci_config_id: '6' }, says: 'ci_config_id', requests: 2 },
    { name: 'a wrong key', more: { api_key: 'dfk_some_other_key' }, says: 'api_key', requests: 1 },
  ])('$name fails, whatever on_undetermined says', async ({ more, says, requests }) => {
    await inWorld(withRuns([runOf('done')]), async (world) => {
      const run = await world.run(byCi({ ...more, on_undetermined: 'warn' }));
      expectTold(run, 'fail');
      expect(onlyComment(world)).toContain(`\`${says}\``);
      expect(world.datafold.requests).toHaveLength(requests);
    });
  });

  test.each(['html', 'cut-json'] as const)(
    'an answer of %s until the deadline is undetermined',
    async (kind) => {
      const faults = [{ times: Number.POSITIVE_INFINITY, act: { kind } }];
      await inWorld(withRuns([runOf('done')], undefined, { faults }), async (world) => {
        const run = await world.run(byCi({ timeout: '5s', on_undetermined: 'warn' }));
        expectTold(run, 'warn');
        expect(run.outputs).toMatchObject({
          undetermined: 'true',
          headline: expect.stringContaining('the responses were not such a list'),
        });
        expectNothingLeaked(run, world);
      });
    },
  );
});

describe.concurrent('inputs and events', () => {
  test.each([
    {
      name: 'both',
      more: { datadiff_id: '970' },
      says: `ci_config_id: "5" can't be combined with \`datadiff_id\``,
    },
    { name: 'neither', more: { ci_config_id: '' }, says: 'datadiff_id: is empty' },
    { name: 'cancel_datadiff', more: { cancel_datadiff: 'true' }, says: 'cancel_datadiff: cannot be `true`' },
    { name: 'no number', more: { ci_config_id: 'main' }, says: 'ci_config_id: "main" is not the ID' },
  ])('$name is an error of the inputs', async ({ more, says }) => {
    await inWorld(withRuns([runOf('done')]), async (world) => {
      const run = await world.run(byCi(more));
      expectNoVerdict(run);
      expect(levels(run, 'error').join()).toContain(says);
      expect(world.datafold.requests).toEqual([]);
    });
  });

  test('push: the run of the commit that was pushed', async () => {
    await inWorld(withRuns([runOf('done')]), async (world) => {
      expectTold(await world.run({ ...byCi(), event: pushEvent({ number: 42, headSha: HEAD_SHA }) }), 'pass');
    });
  });

  test('merge_group: the run of the pull request’s own head', async () => {
    await inWorld(withRuns([runOf('done')]), async (world) => {
      const queueSha = '9e0e'.repeat(10);
      world.github.addCommit(queueSha);
      const event = mergeGroupEvent({ number: 42, headSha: HEAD_SHA, queueSha });
      expectTold(await world.run({ ...byCi(), event }), 'pass');
      expect(world.comments()).toEqual([]);
    });
  });

  test('a GitHub that does not tell the head: nothing is judged', async () => {
    await inWorld(withRuns([runOf('done')]), async (world) => {
      world.github.fault({ times: 9, path: /pulls/, act: { kind: 'status', status: 404, body: {} } });
      const event = issueCommentEvent({ number: 42, headSha: HEAD_SHA });
      const run = await world.run({ ...byCi(), event });
      expectNoVerdict(run);
      expect(levels(run, 'error').join()).toMatch(
        /ci_config_id is set.*no head commit.*GitHub responded with 404.*pull-requests: read/,
      );
      expect(world.datafold.requests).toEqual([]);
    });
  });

  test('issue_comment: the run of the head that GitHub gives', async () => {
    await inWorld(withRuns([runOf('done')]), async (world) => {
      const event = issueCommentEvent({ number: 42, headSha: HEAD_SHA });
      expectTold(await world.run({ ...byCi(), event }), 'pass');
    });
  });

  test('workflow_dispatch: only with pr_number', async () => {
    await inWorld(withRuns([runOf('done')]), async (world) => {
      const event = workflowDispatchEvent();
      const lost = await world.run({ ...byCi(), event });
      expectNoVerdict(lost);
      expect(levels(lost, 'error').join()).toMatch(/no head commit.*workflow_dispatch.*pr_number/);
      expect(world.datafold.requests).toEqual([]);
      expectTold(await world.run({ ...byCi({ pr_number: '42' }), event }), 'pass');
    });
  });
});
