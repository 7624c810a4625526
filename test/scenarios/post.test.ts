import { describe, expect, test } from 'vitest';
import { identical, running } from '../fakes/diffs.ts';
import type { RunResult } from '../fakes/runner.ts';
import { untilRequests } from '../fakes/server.ts';
import { HEAD_SHA, type World } from '../fakes/world.ts';
import { expectNothingLeaked, firstVisibleLine, inWorld, onlyComment } from './support.ts';

const NAME = 'data diffs';
const WITH = { commit_status: NAME, cancel_datadiff: 'true', timeout: '30s' };
/** What the runner passes to the post step of an action inside nested composite actions. */
const NO_INPUTS = [
  'datadiff_id',
  'ci_config_id',
  'api_key',
  'host',
  'github_token',
  'fail_on',
  'warn_on',
  'thresholds',
  'on_undetermined',
  'on_stale',
  'on_needs_action',
  'timeout',
  'poll_interval',
  'comment',
  'comment_key',
  'pr_number',
  'override_label',
  'commit_status',
  'details',
  'cancel_datadiff',
];
const STARTED = { started: 'true' };
const without = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [`INPUT_${name.toUpperCase()}`, '']));

/** A run that was killed while its comment said "running" and its status was pending. */
async function killed(world: World, inputs: Record<string, string> = WITH): Promise<RunResult> {
  const { datafold } = world;
  datafold.set(970, identical());
  await world.run({ runId: 9_100_000_000 });
  datafold.set(970, running([1, 7]));
  const run = await world.run({
    with: inputs,
    during: async (child, live) => {
      await live.untilLog('Waiting for');
      await untilRequests(world.github, world.github.requests.length + 1);
      const until = performance.now() + 20_000;
      while (!onlyComment(world).includes('⏳') && performance.now() < until)
        await new Promise((resolve) => setTimeout(resolve, 50));
      child.kill('SIGKILL');
    },
  });
  expect(onlyComment(world)).toContain('⏳');
  return run;
}

const world = { diffs: { 970: identical(), 971: running([1, 7]), 972: running([1, 7]) } };
const lastState = ({ github }: World) => github.statuses(HEAD_SHA).at(-1)?.state;
const cancelled = ({ datafold }: World) =>
  datafold.requests.filter(({ path }) => path.endsWith('/cancel')).map(({ path }) => path);
const lines = ({ stdout }: RunResult) =>
  stdout.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('::add-mask::'));

describe.concurrent('post after a main that was killed', () => {
  test('with its inputs corrects everything', async () => {
    await inWorld(world, async (here) => {
      const after = await here.post(await killed(here), { with: WITH });
      expect(after.code).toBe(0);
      expect(lastState(here)).toBe('error');
      expect(firstVisibleLine(onlyComment(here))).not.toContain('⏳');
      expect(cancelled(here)).toEqual(['/api/v1/datadiffs/970/cancel']);
    });
  });

  test('without any input says in one line what it lacks', async () => {
    await inWorld(world, async (here) => {
      const run = await killed(here);
      const before = here.github.requests.length;
      const after = await here.post(run, { with: WITH, env: without(NO_INPUTS) });
      expect(after).toMatchObject({ code: 0, outputs: {}, annotations: [] });
      expect(lines(after)).toEqual([
        'The run was stopped before it had a verdict; its comment may still say "running", its commit status may still be pending and its data diffs may still run in Datafold. ' +
          'The post step lacks `github_token`, `api_key`, `datadiff_id` and `cancel_datadiff`: most likely the action runs inside nested composite actions, ' +
          'and the runner passes no inputs to their post steps. Re-run the job to get a verdict.',
      ]);
      expect(here.github.requests).toHaveLength(before);
      expect(cancelled(here)).toEqual([]);
      expectNothingLeaked(after, here);
    });
  });

  test('with the token alone corrects comment and status from what main saved', async () => {
    await inWorld(world, async (here) => {
      const run = await killed(here);
      const env = without(NO_INPUTS.filter((name) => name !== 'github_token'));
      const after = await here.post(run, { with: WITH, env });
      expect(after.code).toBe(0);
      expect(lastState(here)).toBe('error');
      expect(firstVisibleLine(onlyComment(here))).not.toContain('⏳');
      expect(cancelled(here)).toEqual([]);
      expect(after.log).toContain('The post step lacks `api_key`, `datadiff_id` and `cancel_datadiff`');
    });
  });

  test.each([
    { name: 'GITHUB_REPOSITORY', env: { GITHUB_REPOSITORY: '' }, says: '`GITHUB_REPOSITORY`' },
    { name: 'GITHUB_RUN_ID', env: { GITHUB_RUN_ID: '' }, says: '`GITHUB_RUN_ID`' },
  ])('without $name says what it could not correct', async ({ env, says }) => {
    await inWorld(world, async (here) => {
      const run = await killed(here);
      const after = await here.post(run, { with: WITH, env });
      expect(after).toMatchObject({ code: 0, outputs: {}, annotations: [] });
      expect(lines(after)).toContainEqual(
        'The run was stopped before it had a verdict; its comment may still say "running" and its commit status may still be pending. ' +
          `The post step has no ${says}, so it can't correct that. The usual cause is a runner that does not set these variables for post steps. ` +
          'Re-run the job to get a verdict.',
      );
      expect(onlyComment(here)).toContain('⏳');
      expect(cancelled(here)).toEqual(['/api/v1/datadiffs/970/cancel']);
    });
  });

  test.each([
    {
      name: 'what may be wrong',
      inputs: WITH,
      parts: [
        'its comment may still say "running", its commit status may still be pending and its data diffs may still run in Datafold',
      ],
    },
    { name: 'nothing where nothing can be', inputs: { comment: 'never' }, parts: [] },
  ])('without saved state says $name', async ({ inputs, parts }) => {
    await inWorld(world, async (here) => {
      const after = await here.post({ state: {} }, { with: inputs });
      expect(after).toMatchObject({ code: 0, outputs: {}, annotations: [] });
      expect(lines(after)).toEqual(
        parts.map(
          (part) =>
            `The run saved no state for its post step. If it ended without a verdict, ${part}. ` +
            'The usual cause is a runner that keeps no state between the steps of an action. Re-run the job if it has no verdict.',
        ),
      );
      expect(here.github.requests).toEqual([]);
    });
  });

  test('says nothing where nothing is left', async () => {
    await inWorld(world, async (here) => {
      const after = await here.post({ state: STARTED }, { with: WITH, env: without(NO_INPUTS) });
      expect([after.code, lines(after)]).toEqual([0, []]);
      const done = await here.run({ with: { commit_status: NAME } });
      const later = await here.post(done, { with: WITH, env: without(NO_INPUTS) });
      expect([later.code, lines(later)]).toEqual([0, []]);
    });
  });
});

describe.concurrent('post with a state that someone else wrote', () => {
  const gate = `${'a'.repeat(16)}-${'b'.repeat(8)}-42`;

  test.each<{ name: string; state: Record<string, string>; inputs?: Record<string, string> }>([
    {
      name: 'diffs, without cancel_datadiff',
      state: { running_diffs: '970,971' },
      inputs: { cancel_datadiff: 'false' },
    },
    { name: 'diffs that the inputs do not name', state: { running_diffs: '971,972' } },
    {
      name: 'diffs of a CI run',
      state: { running_diffs: '970' },
      inputs: { ci_config_id: '5', datadiff_id: '', cancel_datadiff: 'true' },
    },
    { name: 'no ids', state: { running_diffs: '970e0,0x3ca,9.7e2, 970,-970,970/../../users' } },
    { name: 'no pull request', state: { commented_pr: '42abc' } },
    { name: 'a pull request with nothing of ours', state: { commented_pr: '42' } },
    { name: 'a commit that is none', state: { status_sha: `${HEAD_SHA}/../x`, status_gate: gate } },
    { name: 'a commit of another run', state: { status_sha: 'd'.repeat(40), status_gate: gate } },
    { name: 'a gate that is none', state: { status_sha: HEAD_SHA, status_gate: 'x' } },
    {
      name: 'a status that was not asked for',
      state: { status_sha: HEAD_SHA, status_gate: gate, status_name: 'other' },
      inputs: { commit_status: '' },
    },
  ])('changes nothing: $name', async ({ state, inputs = {} }) => {
    await inWorld(world, async (here) => {
      here.github.addCommit('d'.repeat(40));
      const after = await here.post({ state }, { with: { ...WITH, ...inputs } });
      expect(after.code).toBe(0);
      expect(cancelled(here)).toEqual([]);
      const changes = here.github.requests.filter(
        ({ method, path }) => method !== 'GET' && path !== '/graphql',
      );
      expect(changes).toEqual([]);
    });
  });
});
