import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pullRequestEvent } from './events.ts';
import { parseCommand } from './runner/commands.ts';
import { parseKeyValueFile } from './runner/files.ts';
import { type RunOptions, runAction, runPost } from './runner.ts';

const folder = mkdtempSync(join(tmpdir(), 'ddg-action-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ACTION = `
name: Probe
inputs:
  api_key: { required: true }
  token: { default: '\${{ github.token }}' }
  key: { default: '\${{ github.workflow }}/\${{ github.job }}/\${{ toJSON(matrix) }}' }
  with space: { default: 5 }
runs: { using: node24, main: main.mjs, post: post.mjs }
`;

const event = pullRequestEvent({ number: 42, headSha: 'c'.repeat(40) });

function options(main: string, more: Partial<RunOptions> = {}, post = ''): RunOptions {
  writeFileSync(join(folder, 'action.yml'), ACTION);
  writeFileSync(join(folder, 'main.mjs'), `import fs from 'node:fs'; const env = process.env;\n${main}`);
  writeFileSync(join(folder, 'post.mjs'), `const env = process.env;\n${post}`);
  return {
    actionYml: join(folder, 'action.yml'),
    with: { api_key: 'secret-key' },
    event,
    apiUrl: 'http://127.0.0.1:1',
    githubToken: 'ghs_x',
    ...more,
  };
}

test('gives inputs, defaults and the run, and nothing of its own environment', async () => {
  process.env['DDG_LEAK'] = 'leak';
  const main = `fs.writeFileSync(env.GITHUB_STEP_SUMMARY, JSON.stringify({ ...env,
    number: JSON.parse(fs.readFileSync(env.GITHUB_EVENT_PATH, 'utf8')).pull_request.number, version: process.version }))`;
  const run = await runAction(options(main));
  expect(run.code).toBe(0);
  const seen = JSON.parse(run.summary) as Record<string, unknown>;
  expect(seen).toMatchObject({
    INPUT_API_KEY: 'secret-key',
    INPUT_TOKEN: 'ghs_x',
    INPUT_KEY: 'Data checks/gate/null',
    INPUT_WITH_SPACE: '5',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_REF: 'refs/pull/42/merge',
    GITHUB_API_URL: 'http://127.0.0.1:1',
    GITHUB_GRAPHQL_URL: 'http://127.0.0.1:1/graphql',
    number: 42,
  });
  expect(seen['version']).toMatch(/^v24\./);
  expect(seen).not.toHaveProperty('DDG_LEAK');
  expect(seen).not.toHaveProperty('VITEST');
});

test('reads outputs and state, and hands the state to post', async () => {
  const main = `fs.appendFileSync(env.GITHUB_OUTPUT, 'a=1\\nb<<EOF\\nx\\ny\\nEOF\\n'); fs.appendFileSync(env.GITHUB_STATE, 'id=7\\n'); process.exit(1)`;
  const setup = options(main, {}, `console.log('state is ' + env.STATE_id + ' ' + env.INPUT_API_KEY)`);
  const run = await runAction(setup);
  expect(run).toMatchObject({ code: 1, outputs: { a: '1', b: 'x\ny' }, state: { id: '7' } });
  expect((await runPost(run, setup)).log).toBe('state is 7 secret-key');
});

test('executes only what the runner would', async () => {
  const main = `console.log('::add-mask::hush\\n  ::error title=T%3A,file=x::one%0Atwo\\nsay ::error::no\\n::made-up::x\\nsay ##[warning]yes\\nhush now ghs_x');
    console.error('::notice::from stderr')`;
  const run = await runAction(options(main));
  expect(run.masks).toEqual(['hush']);
  expect(run.annotations.map(({ level, message, title }) => [level, message, title]).toSorted()).toEqual([
    ['error', 'one\ntwo', 'T:'],
    ['notice', 'from stderr', undefined],
    ['warning', 'yes', undefined],
  ]);
  expect(run.log).toContain('*** now ***');
  expect(run.log).toContain('say ::error::no');
  expect(run.stdout).toContain('hush now ghs_x');
});

test('cancels as the runner does', async () => {
  const main = `process.on('SIGINT', () => { console.log('int'); clearInterval(timer); process.exitCode = 130; }); console.log('ready'); const timer = setInterval(() => {}, 1000);`;
  const run = await runAction(
    options(main, {
      during: async (_, live) => {
        await live.untilLog('ready');
        await live.cancel();
      },
    }),
  );
  expect([run.code, run.signal, run.log]).toEqual([130, null, 'ready\nint']);
});

test('kills what ignores the signals, in the end', async () => {
  const main = `for (const s of ['SIGINT', 'SIGTERM']) process.on(s, () => console.log(s)); console.log('ready'); setInterval(() => {}, 1000);`;
  const run = await runAction(
    options(main, {
      during: async (_, live) => {
        await live.untilLog('ready');
        await live.cancel(0.05);
      },
    }),
  );
  expect([run.code, run.signal, run.log]).toEqual([null, 'SIGKILL', 'ready\nSIGINT\nSIGTERM']);
});

test('does not wait forever, and reports the log so far', async () => {
  const main = `console.log('still here'); setInterval(() => {}, 1000);`;
  await expect(runAction(options(main, { killAfterMs: 400 }))).rejects.toThrow(
    /after 400 ms[\s\S]*still here/,
  );
});

test('drops a summary over 1 MiB and refuses unknown expressions', async () => {
  const run = await runAction(options(`fs.writeFileSync(env.GITHUB_STEP_SUMMARY, 'é'.repeat(530_000))`));
  expect(run.summary).toBe('');
  expect(run.log).toContain('upload aborted');
  const broken = options('');
  writeFileSync(join(folder, 'action.yml'), ACTION.replace('github.token', 'secrets.X'));
  await expect(runAction(broken)).rejects.toThrow('secrets.X');
});

test.each([
  ['::error::a', 'a'],
  ['x ::error::a', undefined],
  ['x ##[ERROR]a%5D', 'a]'],
  ['##[section]a', undefined],
  ['::error a', undefined],
  ['::error::100%25%0Adone', '100%\ndone'],
])('reads %s', (line, message) => {
  expect(parseCommand(line)?.message).toBe(message);
});

test('is as strict about files as the runner', () => {
  expect(parseKeyValueFile('a=b<<c\nd<<E\nx=y\nE\n')).toEqual({ a: 'b<<c', d: 'x=y' });
  expect(() => parseKeyValueFile('a<<E\nx\n')).toThrow('Matching delimiter');
  expect(() => parseKeyValueFile('nonsense\n')).toThrow('Invalid format');
});
