import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { differentSmall, empty, failed, identical, needsConfirmation, running } from '../fakes/diffs.ts';
import {
  expectNothingLeaked,
  expectNoVerdict,
  expectTold,
  firstVisibleLine,
  inWorld,
  lastLine,
  levels,
  onlyComment,
  withoutTable,
} from './support.ts';

const action = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as {
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly inputs: Readonly<Record<string, { readonly required?: boolean }>>;
};

const FIRST_RUNS = [
  { name: 'a pass', diff: identical(), verdict: 'pass' },
  { name: 'a warning', diff: empty(), verdict: 'warn' },
  { name: 'a fail', diff: differentSmall(), verdict: 'fail' },
  { name: 'a diff that failed', diff: failed(), verdict: 'fail' },
  { name: 'a diff that waits for someone', diff: needsConfirmation(), verdict: 'fail' },
  {
    name: 'a diff that takes its time',
    diff: [{ body: running([1, 4]) }, { body: identical(), from: { look: 3 } }],
    verdict: 'pass',
  },
] as const;

describe.concurrent('what a newcomer sees', () => {
  test.each(FIRST_RUNS)(
    '$name: two inputs are enough, and every channel says the same',
    async ({ diff, verdict }) => {
      await inWorld({ diffs: { 970: diff } }, async (world) => {
        const run = await world.run();
        expectTold(run, verdict);
        const { headline = '' } = run.outputs;
        expect(lastLine(run.stdout)).toBe(headline);
        expect(lastLine(run.log)).toBe(headline);
        expect(withoutTable(firstVisibleLine(onlyComment(world)))).toContain(headline);
        expect(withoutTable(run.summary.split('\n')[0] ?? '')).toContain(headline);
        expect(run.log).toContain(run.outputs['comment_url']);
        // Every line is for a reader: no blank stretches, no code, no stack.
        expect(run.log).not.toMatch(/\n\n\n|undefined|\[object|\n\s+at /);
      });
    },
  );

  test('a wait is reported as it goes', async () => {
    const script = [
      { body: running([1, 4]) },
      { body: running([3, 4]), from: { look: 3 } },
      { body: identical(), from: { look: 5 } },
    ];
    await inWorld({ diffs: { 970: script } }, async (world) => {
      const run = await world.run({ with: { timeout: '30s' } });
      expectTold(run, 'pass');
      expect(run.log).toMatch(/1 of 4 steps/);
      expect(run.log).toMatch(/3 of 4 steps/);
      expect(run.log.split('\n').filter((line) => line.includes('steps')).length).toBeLessThanOrEqual(5);
    });
  });

  test('the outputs are those that the action declares, all of them, at every end', async () => {
    await inWorld({ diffs: { 970: identical() } }, async (world) => {
      const declared = Object.keys(action.outputs).toSorted();
      expect(Object.keys((await world.run()).outputs).toSorted()).toEqual(declared);
      expect(Object.keys((await world.run({ with: { timeout: 'soon' } })).outputs).toSorted()).toEqual(
        declared,
      );
    });
  });

  test('nothing set but what has to be: the message names both', async () => {
    await inWorld({ diffs: {} }, async (world) => {
      const run = await world.run({
        with: { datadiff_id: '', api_key: '', host: 'https://app.datafold.com' },
      });
      expectNoVerdict(run);
      const required = Object.entries(action.inputs).flatMap(([name, { required }]) =>
        required ? [name] : [],
      );
      for (const name of required) expect(levels(run, 'error').join()).toContain(`- ${name}: `);
    });
  });
});

describe.concurrent('a runner that is not whole', () => {
  test.each([
    { name: 'no summary file', env: { GITHUB_STEP_SUMMARY: '' } },
    { name: 'a summary file that cannot be written', env: { GITHUB_STEP_SUMMARY: '/nowhere/summary' } },
    { name: 'no event file', env: { GITHUB_EVENT_PATH: '/nowhere/event.json' } },
    { name: 'no repository', env: { GITHUB_REPOSITORY: '' } },
    { name: 'a repository that is no name', env: { GITHUB_REPOSITORY: 'x' } },
    { name: 'a GitHub that is no address', env: { GITHUB_API_URL: 'http://127.0.0.1:9' } },
    { name: 'no run id', env: { GITHUB_RUN_ID: '' } },
  ])('$name: the verdict stands', async ({ env }) => {
    for (const [diff, code] of [
      [identical(), 0],
      [differentSmall(), 1],
    ] as const) {
      await inWorld({ diffs: { 970: diff } }, async (world) => {
        const run = await world.run({ env });
        expect(run.code, run.log).toBe(code);
        expect(run.outputs['verdict']).toBe(code === 0 ? 'pass' : 'fail');
        expect(lastLine(run.stdout)).toBe(run.outputs['headline']);
        expect(run.log).not.toMatch(/\n\s+at /);
      });
    }
  });

  test('a place for outputs that is not there: the exit code stands, and a warning reports', async () => {
    for (const [diff, code] of [
      [identical(), 0],
      [differentSmall(), 1],
    ] as const) {
      await inWorld({ diffs: { 970: diff } }, async (world) => {
        const run = await world.run({ env: { GITHUB_OUTPUT: '/nowhere/output' } });
        expect(run.code, run.log).toBe(code);
        expect(levels(run, 'warning').join()).toContain('output');
        expect(run.stderr).toBe('');
        expect(firstVisibleLine(onlyComment(world))).toContain(code === 0 ? 'passed' : 'failed');
      });
    }
  });

  test('the environment of Datafold’s own tools changes nothing', async () => {
    await inWorld({ diffs: { 970: identical() } }, async (world) => {
      const env = { DATAFOLD_HOST: 'https://evil.example', DATAFOLD_API_KEY: 'dfk_from_elsewhere' };
      expectTold(await world.run({ env }), 'pass');
    });
  });
});

/** Code that runs before the action and breaks something that it relies on. */
const before = (code: string) => ['--import', `data:text/javascript,${encodeURIComponent(code)}`];
const BOOM = 'new Error("boom " + process.env.INPUT_API_KEY)';

describe.concurrent('a fault of our own', () => {
  test.each([
    {
      name: 'in the middle of the run',
      code: `const { uptime } = process; process.uptime = () => { process.uptime = uptime; throw ${BOOM}; }`,
    },
    { name: 'thrown where no one listens', code: `setTimeout(() => { throw ${BOOM}; }, 400)` },
    {
      name: 'in a promise that no one waits for',
      code: `setTimeout(() => void Promise.reject(${BOOM}), 400)`,
    },
    { name: 'that is no error at all', code: 'setTimeout(() => { throw "boom"; }, 400)' },
  ])('$name: fails, with advice to report it', async ({ code }) => {
    await inWorld({ diffs: { 970: running([1, 2]) } }, async (world) => {
      const run = await world.run({ nodeArgs: before(code), with: { timeout: '20s' } });
      expectNoVerdict(run);
      expect(levels(run, 'error')).toHaveLength(1);
      expect(levels(run, 'error')[0]).toMatch(/report/);
      expect(run.log).toContain('boom');
      expect(run.stderr).toBe('');
      expectNothingLeaked(run, world);
      expect((await world.post(run)).code).toBe(0);
    });
  });
});
