import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { codeBlocks } from '../docs/code-blocks.ts';
import { faultsOf, type Workflow } from '../docs/workflow.ts';

type Step = {
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, unknown>>;
};
type Job = {
  readonly if?: string;
  readonly 'timeout-minutes'?: number;
  readonly concurrency?: unknown;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps?: readonly Step[];
};
type Example = {
  readonly on: Readonly<Record<string, unknown>> | string;
  readonly permissions: Readonly<Record<string, string>>;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
};

const root = fileURLToPath(new URL('../..', import.meta.url));
const index = readFileSync(`${root}examples/README.md`, 'utf8');
const names = readdirSync(`${root}examples`).filter((name) => name.endsWith('.yml'));
const examples = names.map((name) => {
  const text = readFileSync(`${root}examples/${name}`, 'utf8');
  return { name, text, workflow: parse(text) as Example };
});
/** The composite action as a job, so that its steps are held to the same rules. */
const composite = parse(readFileSync(`${root}examples/composite/action.yml`, 'utf8')) as {
  readonly runs: Job;
};

/** The newest release of each action that the documentation uses. */
const newest: Readonly<Record<string, string>> = {
  'actions/cache/restore': 'v6',
  'actions/cache/save': 'v6',
  'actions/checkout': 'v7',
  'actions/setup-python': 'v7',
  'actions/upload-artifact': 'v7',
  'data-diff-gate/data-diff-gate': 'v0',
};

function stepsOf({ jobs }: Example): readonly Step[] {
  return Object.values(jobs).flatMap(({ steps = [] }) => steps);
}

function isGate({ uses = '' }: Step): boolean {
  return uses.startsWith('data-diff-gate/data-diff-gate@');
}

/** What the comments of a workflow call by name. */
function namedIn(text: string, pattern: RegExp): readonly string[] {
  const comments = [...text.matchAll(/#.*$/gm)].join('\n');
  return [...comments.matchAll(pattern)].map(([, name = '']) => name);
}

describe.each(examples)('the example $name', ({ name, text, workflow }) => {
  test('is listed in examples/README.md', () => expect(index).toContain(`](${name})`));

  test('gives the action inputs that it takes, and the permissions that it needs', () => {
    expect(faultsOf(workflow as unknown as Workflow)).toEqual([]);
  });

  test('grants permissions to jobs, and limits their time and number', () => {
    expect(workflow.permissions).toEqual({});
    const called = typeof workflow.on === 'object' && 'workflow_call' in workflow.on;
    for (const [key, job] of Object.entries(workflow.jobs)) {
      expect(job.permissions, key).toBeDefined();
      if (job.steps !== undefined) expect(job['timeout-minutes'], key).toBeGreaterThan(0);
      if (!called) expect(workflow.concurrency ?? job.concurrency, key).toBeDefined();
    }
  });

  test('names as required what it sets: the status of its step, or one of its jobs', () => {
    const statuses = stepsOf(workflow)
      .filter(isGate)
      .flatMap((step) => String(step.with?.['commit_status'] ?? '') || []);
    expect([...new Set(namedIn(text, /commit status "([^"]+\/[^"]+)"/g))]).toEqual([...new Set(statuses)]);
    const jobs = Object.keys(workflow.jobs);
    const required = namedIn(text, /\bthe (?:job|required check) "([^"]+)"/g);
    expect(required.filter((job) => !jobs.includes(job))).toEqual([]);
    // Under one name a rule would wait for both.
    expect(statuses.filter((status) => jobs.includes(status))).toEqual([]);
  });

  test('fetches nothing of a pull request where secrets are at hand', () => {
    if (/workflow_run|pull_request_target/.test(text))
      expect(text).not.toMatch(/\bref:|download-artifact|checkout@/);
  });

  test('runs on both label events, and never skips the job that is required', () => {
    if (!text.includes('override_label:')) return;
    expect(text).toContain('types: [opened, synchronize, reopened, labeled, unlabeled]');
    const required = namedIn(text, /\bthe job "([^"]+)"/g);
    expect(required.length).toBeGreaterThan(0);
    for (const job of required) expect(workflow.jobs[job]?.if).toBeUndefined();
  });

  test('does not let a build that failed skip the required job', () => {
    for (const [key, job] of Object.entries(workflow.jobs)) {
      if ('needs' in job && namedIn(text, /\bthe job "([^"]+)"/g).includes(key))
        expect(job.if).toBe('always()');
    }
  });
});

const pages = [
  'README.md',
  ...readdirSync(`${root}docs`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const blocks = pages.flatMap((page) =>
  codeBlocks(readFileSync(`${root}${page}`, 'utf8'))
    .filter(({ language }) => language === 'yaml')
    .map(({ line, text }) => ({ name: `${page} block ${line}`, steps: stepsIn(parse(text)) })),
);
const sources = [
  ...examples.map(({ name, workflow }) => ({ name, steps: stepsOf(workflow) })),
  { name: 'composite/action.yml', steps: composite.runs.steps ?? [] },
  ...blocks,
];

function stepsIn(content: unknown): readonly Step[] {
  if (Array.isArray(content)) return content as readonly Step[];
  return content !== null && typeof content === 'object' && 'jobs' in content
    ? stepsOf(content as Example)
    : [];
}

describe.each(sources)('the steps of $name', ({ steps }) => {
  test('use the newest release of every action', () => {
    for (const { uses = './' } of steps) {
      const [action = '', version] = uses.split('@');
      if (!uses.startsWith('./')) expect({ action, version }).toEqual({ action, version: newest[action] });
    }
  });

  test('keep no credentials in the checkout', () => {
    const checkouts = steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  test('put no expression into a script', () => {
    expect(steps.filter(({ run }) => run?.includes('${{')).map(({ run }) => run)).toEqual([]);
  });

  const starts = steps.filter(({ run = '' }) => /scripts\/(start|datadiff)/.test(run));
  test.runIf(process.platform !== 'win32').each(starts.map(({ run = '' }) => run))(
    'fail and set no output if the start fails: %s',
    (run) => {
      // The runner's default shell, and the one of "shell: bash".
      for (const options of ['-e', '-eo pipefail'])
        expect(runStart(run, options)).toEqual({ failed: true, output: '' });
    },
  );
});

/** Runs a step whose script prints an error and fails, as a start with a rejected key does. */
function runStart(run: string, options: string): { readonly failed: boolean; readonly output: string } {
  const folder = mkdtempSync(join(tmpdir(), 'start-'));
  try {
    mkdirSync(join(folder, 'scripts'));
    for (const name of ['start-data-diff.sh', 'datadiff-links.sh'])
      writeFileSync(join(folder, 'scripts', name), 'echo "HTTP 401" >&2\nexit 1\n');
    writeFileSync(join(folder, 'scripts', 'start_data_diff.py'), 'raise SystemExit("HTTP 401")\n');
    writeFileSync(join(folder, 'output'), '');
    writeFileSync(join(folder, 'step.sh'), run);
    const { status } = spawnSync('bash', ['--noprofile', '--norc', ...options.split(' '), 'step.sh'], {
      cwd: folder,
      env: { PATH: process.env['PATH'], GITHUB_OUTPUT: join(folder, 'output') },
    });
    return { failed: status !== 0, output: readFileSync(join(folder, 'output'), 'utf8') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
