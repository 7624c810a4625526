import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

type Step = { readonly id?: string; readonly run?: string };
type Example = { readonly jobs: { readonly 'data-diff-gate': { readonly steps: readonly Step[] } } };

const file = new URL('../../examples/expected-tables.yml', import.meta.url);
const { steps } = (parse(readFileSync(file, 'utf8')) as Example).jobs['data-diff-gate'];
const script = steps.find(({ id }) => id === 'changed')?.run ?? '';
/** The script needs these; a machine that only has Node.js does not run it. */
const hasTools = ['bash', 'git', 'sed', 'paste'].every(
  (tool) => spawnSync(tool, ['--version']).error === undefined,
);

/** Runs the step on a merge commit that writes or (with `null`) deletes files. Returns what it outputs. */
function listTables(changes: Readonly<Record<string, string | null>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'expected-tables-'));
  const git = (...args: readonly string[]) => {
    const identity = ['-c', 'user.name=Mona', '-c', 'user.email=mona@example.com'];
    const { status, stderr } = spawnSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  };
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  try {
    git('init', '--quiet', '--initial-branch=main');
    write('models/old.sql', 'select 1');
    git('add', '--all');
    git('commit', '--quiet', '--message=base');
    git('switch', '--quiet', '--create=change');
    for (const [path, text] of Object.entries(changes))
      if (text === null) rmSync(join(folder, path));
      else write(path, text);
    git('add', '--all');
    git('commit', '--quiet', '--message=change');
    git('switch', '--quiet', 'main');
    git('merge', '--quiet', '--no-ff', '--message=merge', 'change');
    const env = { ...process.env, GITHUB_OUTPUT: join(folder, 'output') };
    const { status } = spawnSync('bash', ['-eo', 'pipefail', '-c', script], { cwd: folder, env });
    expect(status).toBe(0);
    return readFileSync(join(folder, 'output'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe.runIf(hasTools)('the step of examples/expected-tables.yml', () => {
  test.each([
    {
      name: 'models by their names',
      changes: { 'models/a.sql': 'select 2', 'models/marts/b.sql': 'select 3' },
      tables: 'a,b',
    },
    { name: 'none without a data file', changes: { 'README.md': 'words' }, tables: 'none' },
    // These can change every table, so a run that compared nothing must not pass.
    { name: 'any for a macro', changes: { 'macros/cents.sql': '{% macro %}' }, tables: 'any' },
    { name: 'any for a seed', changes: { 'seeds/countries.csv': 'id' }, tables: 'any' },
    { name: 'any for the project file', changes: { 'dbt_project.yml': 'name: x' }, tables: 'any' },
    { name: 'any for a deleted model', changes: { 'models/old.sql': null }, tables: 'any' },
  ])('lists $name', ({ changes, tables }) => {
    expect(listTables(changes)).toBe(`tables=${tables}\n`);
  });

  test('fails outside of a merge commit', () => {
    const folder = mkdtempSync(join(tmpdir(), 'expected-tables-'));
    const env = { ...process.env, GITHUB_OUTPUT: join(folder, 'output') };
    const { status } = spawnSync('bash', ['-eo', 'pipefail', '-c', script], { cwd: folder, env });
    rmSync(folder, { recursive: true });
    expect(status).not.toBe(0);
  });
});
