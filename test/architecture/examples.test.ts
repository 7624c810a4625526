import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

type Step = {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
};
type Workflow = {
  readonly name: string;
  readonly on: unknown;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
};
type Action = { readonly inputs: Readonly<Record<string, { readonly required?: boolean }>> };

const root = fileURLToPath(new URL('../..', import.meta.url));
const action = parse(readFileSync(`${root}action.yml`, 'utf8')) as Action;
const readme = readFileSync(`${root}README.md`, 'utf8');
const examples = readdirSync(`${root}examples`).map((name) => {
  const text = readFileSync(`${root}examples/${name}`, 'utf8');
  return { name, text, workflow: parse(text) as Workflow };
});

/** What the comments of a workflow call by name. */
function namedIn(text: string, pattern: RegExp): readonly string[] {
  const comments = [...text.matchAll(/#.*$/gm)].join('\n');
  return [...comments.matchAll(pattern)].map(([, name = '']) => name);
}

describe.each(examples)('the example $name', ({ name, text, workflow }) => {
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
  const gates = steps.filter(({ uses }) => uses?.startsWith('data-diff-gate/'));

  test('is named in the README', () => expect(readme).toContain(`examples/${name}`));

  test('runs on something and says what it may do', () => {
    expect(workflow.on).toBeTruthy();
    expect(workflow.permissions).toMatchObject({ 'pull-requests': 'write', contents: 'read' });
  });

  test('gives the gate inputs that exist, and those that it needs', () => {
    expect(gates).toHaveLength(1);
    for (const { with: inputs = {} } of gates) {
      expect(Object.keys(inputs).filter((input) => !(input in action.inputs))).toEqual([]);
      const required = Object.entries(action.inputs).filter(([, input]) => input.required === true);
      expect(required.map(([input]) => input).filter((input) => !(input in inputs))).toEqual([]);
      expect('datadiff_id' in inputs).toBe(!('ci_config_id' in inputs));
      expect('commit_status' in inputs).toBe(workflow.permissions['statuses'] === 'write');
    }
  });

  test('names as required what it sets: the status of its step, or one of its jobs', () => {
    const statuses = gates.flatMap(({ with: inputs }) => inputs?.['commit_status'] ?? []);
    expect(namedIn(text, /commit status "([^"]+)"/g)).toEqual(statuses);
    const jobs = Object.keys(workflow.jobs);
    expect(
      namedIn(text, /\bthe (?:job|required check) "([^"]+)"/g).filter((job) => !jobs.includes(job)),
    ).toEqual([]);
    // Under one name a rule would wait for both.
    expect(statuses.filter((status) => jobs.includes(status))).toEqual([]);
  });

  test('puts no expression into a script', () => {
    expect(steps.filter(({ run }) => run?.includes('${{')).map(({ run }) => run)).toEqual([]);
  });

  test('fetches nothing of a pull request where secrets are at hand', () => {
    if (/workflow_run|pull_request_target/.test(text)) expect(text).not.toMatch(/\bref:|download-artifact/);
  });
});
