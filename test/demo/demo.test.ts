import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { startFakeDatafold } from '../fakes/datafold.ts';
import { ciFacts, differentSmall, identical, running } from '../fakes/diffs.ts';
import { hostOf, requestOf } from './request.ts';
import { firstContact, scenarios } from './scenarios.ts';
import { paste, permissions } from './words.ts';

const KEY = 'dfk_demo_0123456789abcdef';
const root = fileURLToPath(new URL('../..', import.meta.url));
afterAll(() => {
  for (const id of [4711, 4713])
    for (const ending of ['md', 'html'])
      rmSync(`${root}demo-report/datafold-${id}.${ending}`, { force: true });
});

type Seen = { readonly code: number | null; readonly text: string };

async function demo(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Seen> {
  const { DATAFOLD_API_KEY: _key, DATAFOLD_HOST: _host, ...inherited } = process.env;
  const child = spawn(process.execPath, ['test/demo/demo.ts', ...args], {
    cwd: root,
    env: { ...inherited, FORCE_COLOR: undefined, NO_COLOR: undefined, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, text: said.join('') };
}

function report(name: string): { readonly markdown: string; readonly html: string } {
  const read = (ending: string) => readFileSync(`${root}demo-report/${name}.${ending}`, 'utf8');
  return { markdown: read('md'), html: read('html') };
}

const headlines = {
  identical: ['Data diff passed: ', 'identical, '],
  empty: ['Data diff warning: ', 'both tables are empty'],
  thresholds: ['Data diff failed: ', '13,447 of 57,189 rows differ'],
};

test.concurrent('shows a newcomer a pass, a warning and a fail, and what to paste', async () => {
  for (const name of Object.keys(headlines)) {
    for (const ending of ['md', 'html']) rmSync(`${root}demo-report/${name}.${ending}`, { force: true });
  }
  const { code, text } = await demo([]);
  expect(code, text).toBe(0);
  for (const verdict of ['pass', 'warn', 'fail']) expect(text).toContain(`✓ ${verdict}, as expected`);
  for (const [name, [verdict = '', size = '']] of Object.entries(headlines)) {
    expect(text).toMatch(new RegExp(`│ ${verdict}${size}`));
    expect(text).toMatch(new RegExp(`┃ .* ${verdict}.*: ${size}`));
    expect(text).toContain(`demo-report/${name}.html`);
    expect(text).toContain(`demo-report/${name}.md`);
    for (const words of [verdict, size]) {
      expect(report(name).markdown).toContain(words);
      expect(report(name).html).toContain(words);
    }
  }
  expect(text).toMatch(/│ \[■+□+\] 4 of 7 steps/);
  expect(text).toContain('exit code  1, the job fails');
  expect(text).toContain('2 of 6 compared columns differ');
  // The end is what stays on the screen: the files of each comment, and then the lines to paste.
  const [seen = '', pasted = ''] = text.split('── Seen ')[1]?.split('── In your workflow ') ?? [];
  for (const name of Object.keys(headlines)) {
    expect(seen).toMatch(new RegExp(`demo-report/${name}.html +demo-report/${name}.md`));
  }
  for (const line of `${paste}\n${permissions}`.split('\n')) expect(pasted).toContain(line);
  expect(`${seen}${pasted}`.split('\n').length).toBeLessThan(40);
  expect(text).not.toContain('\u001b');
  expect(text).not.toMatch(/ddg-step|at .*\.ts:\d+/);
});

test.concurrent('ends the other scenarios as they say', async () => {
  const others = [...firstContact, 'flaky', 'timeout'];
  const quick = scenarios.map(({ name }) => name).filter((name) => !others.includes(name));
  const { code, text } = await demo(quick);
  expect(code, text).toBe(0);
  expect(text.match(/✓ (?:pass|warn|fail), as expected/g)).toHaveLength(quick.length);
});

test.concurrent('waits for a server that comes round, and not forever', async () => {
  const { code, text } = await demo(['flaky', 'timeout']);
  expect(code, text).toBe(0);
  expect(text.match(/retrying/g)).toHaveLength(3);
});

test.concurrent('lists the scenarios, and does so for a name it does not know', async () => {
  const list = await demo(['--list']);
  expect(list.code).toBe(0);
  for (const { name, expected } of scenarios) expect(list.text).toMatch(new RegExp(`${name} +${expected} `));
  const unknown = await demo(['identcal']);
  expect(unknown.code).toBe(2);
  expect(unknown.text).toContain('There is no scenario identcal.');
  expect(unknown.text).toContain('within-thresholds');
  expect((await demo(['--what'])).code).toBe(2);
  expect((await demo(['123', 'identical'])).code).toBe(2);
});

test('keeps to a width that a terminal has', async () => {
  const wide = (await demo(['--list'])).text.split('\n').filter((line) => line.length > 96);
  expect(wide).toEqual([]);
});

test.concurrent('reads a real Datafold without any GitHub, and never shows the key', async () => {
  const datafold = await startFakeDatafold({
    apiKey: KEY,
    diffs: { 4711: differentSmall(ciFacts({ prNum: 7 })), 4712: identical() },
  });
  try {
    const env = { DATAFOLD_API_KEY: KEY, DATAFOLD_HOST: datafold.url };
    const { code, text } = await demo([`${datafold.url}/datadiffs/4711/overview`, '4712'], env);
    expect(code, text).toBe(1);
    expect(text).toContain('Data diffs failed: 1 of 2 tables');
    expect(text).toContain('demo-report/datafold-4711.html');
    expect(text).not.toContain(KEY);
    expect(report('datafold-4711').markdown).toContain('4712');
    const refused = await demo(['4711'], { ...env, DATAFOLD_API_KEY: 'dfk_another_key_0123' });
    expect(refused.code).toBe(1);
    expect(refused.text).toContain('Datafold rejected the API key');
    expect(refused.text).not.toContain('dfk_another');
  } finally {
    await datafold.close();
  }
});

test.concurrent('takes ids as datadiff_id does, and a server of this machine without a scheme', async () => {
  const datafold = await startFakeDatafold({ apiKey: KEY, diffs: { 4713: identical(), 4714: identical() } });
  try {
    const env = { DATAFOLD_API_KEY: KEY, DATAFOLD_HOST: new URL(datafold.url).host };
    const link = `${datafold.url}/datadiffs/4714/overview`;
    const { code, text } = await demo([`[4713, "${link}"]`], env);
    expect(code, text).toBe(0);
    expect(text).toContain(`Waiting for data diffs 4713, 4714 on ${datafold.url}`);
    expect(text).toContain('demo-report/datafold-4713.html');
  } finally {
    await datafold.close();
  }
});

test.concurrent('waits for a real diff no longer than it says in its first lines', async () => {
  const datafold = await startFakeDatafold({ apiKey: KEY, diffs: { 4711: running([1, 4]) } });
  try {
    const env = { DATAFOLD_API_KEY: KEY, DATAFOLD_HOST: datafold.url };
    const { code, text } = await demo(['4711', '--timeout', '2s'], env);
    expect(code, text).toBe(1);
    expect(text).toContain('waits for 2s at most');
    expect(text).toContain('The diff timed out after 2 seconds');
  } finally {
    await datafold.close();
  }
  expect(requestOf(['4711'])).toMatchObject({ kind: 'real', timeout: '10m' });
  const { code, text } = await demo(['identical', '--timeout', '2s']);
  expect(code).toBe(2);
  expect(text).toContain('--timeout is for data diffs of your own Datafold');
});

test.each([
  { host: undefined, expected: undefined },
  { host: ' ', expected: undefined },
  { host: '127.0.0.1:8080', expected: 'http://127.0.0.1:8080' },
  { host: 'localhost:8080/', expected: 'http://localhost:8080/' },
  { host: '[::1]:8080', expected: 'http://[::1]:8080' },
  { host: 'https://127.0.0.1:8080', expected: 'https://127.0.0.1:8080' },
  { host: 'eu.datafold.com', expected: 'eu.datafold.com' },
  { host: 'not a host', expected: 'not a host' },
])('takes the host $host for $expected', ({ host, expected }) => expect(hostOf(host)).toBe(expected));

test.each([
  { args: ['[101,103]'], diffs: ['101', '103'] },
  { args: ['[101,', '103]'], diffs: ['101', '103'] },
  { args: ['["101", "https://[::1]:1/datadiffs/103"]'], diffs: ['101', 'https://[::1]:1/datadiffs/103'] },
  { args: ['101, 102', '103'], diffs: ['101', '102', '103'] },
])('takes $args for $diffs', ({ args, diffs }) => expect(requestOf(args)).toMatchObject({ diffs }));

test.concurrent.each([
  { args: ['nope'], reads: 0 },
  { args: ['thresholds'], reads: 1 },
])('ends without a word when no one reads on: $args', async ({ args, reads }) => {
  const child = spawn(process.execPath, ['test/demo/demo.ts', ...args], { cwd: root });
  const complaints: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => complaints.push(text));
  const ended = once(child, 'close');
  if (reads > 0) await once(child.stdout, 'data');
  child.stdout.destroy();
  await ended;
  expect(complaints.join('')).toBe('');
});

test.concurrent('says what an id needs', async () => {
  const { code, text } = await demo(['4711']);
  expect(code).toBe(2);
  expect(text).toContain('DATAFOLD_API_KEY');
  expect(text).toContain('DATAFOLD_HOST');
});

test('gives the same lines to paste as the README', () => {
  const readme = readFileSync(`${root}README.md`, 'utf8');
  for (const line of [...paste.split('\n'), ...permissions.split('\n')]) {
    expect(readme).toContain(line.replace(/^[\s-]+/, ''));
  }
});
