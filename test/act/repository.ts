import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codeBlocks } from '../docs/code-blocks.ts';
import { dbtFiles } from './dbt-project.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Makes a repository with the examples where their readers copy them to. The two commits of a pull request's merge are in it. Every
 * use of the action gets `host`, since the embedded Datafold is not app.datafold.com.
 */
export function makeRepository(folder: string, host: string, changesModel: boolean): void {
  for (const path of [
    '.github/workflows',
    '.github/actions/data-diff',
    'scripts',
    'models',
    'target',
    'prod',
  ])
    mkdirSync(join(folder, path), { recursive: true });
  for (const name of ['start-data-diff.sh', 'datadiff-links.sh', 'start_data_diff.py'])
    cpSync(join(root, 'examples', name), join(folder, 'scripts', name));
  write(folder, 'models/orders.sql', 'select 1\n');
  for (const [path, text] of Object.entries(dbtFiles)) write(folder, path, text);
  write(folder, '.github/actions/data-diff/action.yml', example('composite/action.yml'));
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'remote', 'add', 'origin', 'https://github.com/octo-org/warehouse.git');
  commit(folder, 'base');
  write(folder, changesModel ? 'models/orders.sql' : 'README.md', 'select 2\n');
  commit(folder, 'change');
  for (const name of ['reusable-workflow.yml'])
    write(folder, `.github/workflows/${name}`, withHost(name, host));
}

/** Puts one example into the repository. Returns its path. */
export function placeExample(folder: string, name: string, host: string): string {
  const path = `.github/workflows/${name.replace(/^README.*/, 'data-diff.yml')}`;
  write(folder, path, withHost(name, host));
  return path;
}

function withHost(name: string, host: string): string {
  // `with:` of the composite action has "api_key" too, and takes "host" as well; `secrets:` of a reusable workflow does not.
  return example(name).replaceAll(/^( +)(api_key: .*)$/gm, `$1$2\n$1host: ${host}`);
}

/** Reads an example, or `README.md A` and `README.md B`: the first and the second workflow of the README. */
export function example(name: string): string {
  if (!name.startsWith('README.md')) return readFileSync(join(root, 'examples', name), 'utf8');
  const blocks = codeBlocks(readFileSync(join(root, 'README.md'), 'utf8'));
  const workflows = blocks.filter(({ language, text }) => language === 'yaml' && text.includes('\njobs:'));
  return workflows['AB'.indexOf(name.slice(-1))]?.text ?? '';
}

function write(folder: string, path: string, text: string): void {
  writeFileSync(join(folder, path), text);
}

function commit(folder: string, message: string): void {
  git(folder, 'add', '--all');
  git(
    folder,
    '-c',
    'user.name=test',
    '-c',
    'user.email=test@example.com',
    'commit',
    '--quiet',
    '-m',
    message,
  );
}

function git(folder: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`);
}
