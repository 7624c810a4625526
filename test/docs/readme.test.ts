import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { asWorkflow, type CodeBlock, codeBlocks } from './code-blocks.ts';
import { faultsOf, gatesIn, type Workflow } from './workflow.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8');
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const blocks = codeBlocks(readme);
const of = (language: string) => blocks.filter((block) => block.language === language);
const workflowOf = (block: CodeBlock) => parse(asWorkflow(block)) as Workflow;

/** What a shell says of the syntax of a script; nothing where it is right. */
function shellSays(script: string): string {
  const { status, stderr } = spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' });
  return status === 0 ? '' : stderr;
}

test('every block is one that a test here knows how to check', () => {
  expect(blocks.map(({ language }) => language).filter((word) => word !== 'yaml' && word !== 'sh')).toEqual(
    [],
  );
  expect(of('yaml').length).toBe(3);
  expect(of('sh').length).toBe(2);
});

test('it is one page', () => {
  expect(readme.split(/\s+/).length).toBeLessThan(1900);
  expect(readme.split('\n').length).toBeLessThan(260);
});

describe.each(of('yaml'))('the workflow in line $line', (block) => {
  test('gives the gate what it takes, and is allowed what it needs', () => {
    const workflow = workflowOf(block);
    expect(gatesIn(workflow)).toBe(1);
    expect(faultsOf(workflow)).toEqual([]);
  });

  test('has scripts that a shell can read', () => {
    const steps = Object.values(workflowOf(block).jobs).flatMap(({ steps = [] }) => steps);
    expect(steps.map(({ run }) => shellSays(run ?? '')).join('')).toBe('');
  });
});

test('a job that is to be required is one of the workflows shown', () => {
  const named = [...readme.matchAll(/\bthe job `([\w-]+)`/g)].map(([, name = '']) => name);
  const shown = of('yaml').flatMap((block) => Object.keys(workflowOf(block).jobs));
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => !shown.includes(name))).toEqual([]);
});

test.each([
  { name: 'an input that does not exist', from: 'api_key:', to: 'apikey:', expected: 'no input apikey' },
  { name: 'an input that is missing', from: /\n +api_key:.*/, to: '', expected: 'api_key is missing' },
  {
    name: 'a bad value',
    from: 'match_ratio >= 99.9%',
    to: 'match >= 1',
    expected: 'does not begin with a known statistic',
  },
  {
    name: 'a step that is not there',
    from: 'steps.diff.',
    to: 'steps.dif.',
    expected: 'no step dif sets id',
  },
  { name: 'too few permissions', from: /$/, to: '\n    commit_status: a', expected: 'statuses: write' },
])('$name would be found', ({ from, to, expected }) => {
  const good = of('yaml').find(({ text }) => text.includes('thresholds:'));
  if (good === undefined) throw new Error('The README shows no thresholds.');
  const bad = { ...good, text: good.text.replace(from, to) };
  expect(faultsOf(workflowOf(bad)).join()).toContain(expected);
});

test('a block that is no workflow and no part of one is refused', () => {
  const block = (text: string) => () => asWorkflow({ language: 'yaml', text, line: 1 });
  expect(block('host: https://app.datafold.com')).toThrow('no workflow');
  expect(block('just words')).toThrow('neither a mapping nor steps');
  expect(block('a: [')).toThrow('is broken');
});

describe('the commands', () => {
  test.each(of('sh'))('in line $line are those of the project', ({ text }) => {
    expect(shellSays(text)).toBe('');
    for (const command of text.split(/\n|&&/).map((part) => part.replace(/\b[A-Z_]+=\S+/, '').trim())) {
      if (command === 'npm ci --ignore-scripts') continue;
      const [, script = command] = /^npm (?:run )?(\w+)( -- [\w-]+)?$/.exec(command) ?? [];
      expect(Object.keys(scripts)).toContain(script);
    }
  });

  test('are what CI and the tests of the demo run', () => {
    const ci = readFileSync(`${root}.ci/run`, 'utf8');
    expect(of('sh').map(({ text }) => text)).toContain('npm ci --ignore-scripts && npm test');
    for (const command of ['npm ci --ignore-scripts', 'npm test'])
      expect(ci).toMatch(new RegExp(`^${command}`, 'm'));
    expect(of('sh').map(({ text }) => text)).toContain('npm ci --ignore-scripts && npm run demo');
    expect(scripts['demo']).toBe('node test/demo/demo.ts');
    expect(readFileSync(`${root}test/demo/demo.test.ts`, 'utf8')).toContain("'test/demo/demo.ts'");
  });
});

/** The anchor that GitHub gives a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

test('links within the repository lead somewhere', () => {
  const anchors = [...readme.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchorOf(heading));
  const targets = [...readme.matchAll(/(?:\]\(|src="|srcset=")([^)"\s]+)/g)].map(([, target = '']) => target);
  const within = targets.filter((target) => !/^https?:/.test(target));
  expect(within.length).toBeGreaterThan(30);
  const dead = within.filter((target) =>
    target.startsWith('#')
      ? !anchors.includes(target.slice(1))
      : !existsSync(`${root}${target.replace(/#.*/, '')}`),
  );
  expect(dead).toEqual([]);
  expect(anchors.filter((anchor, at) => anchors.indexOf(anchor) !== at)).toEqual([]);
});
