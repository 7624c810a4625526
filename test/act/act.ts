/**
 * `npm run act`: runs the examples by act, a runner that is not ours, between the embedded Datafold and GitHub. Needs git, bash, curl,
 * jq, and Go, which installs act. `-- one-diff` runs the examples whose names contain that; `-- --verbose` prints their logs.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installGoTool } from '../../scripts/go-tool.ts';
import { ciFacts, identical } from '../fakes/diffs.ts';
import { API_KEY, HEAD_SHA, startWorld, TOKEN, type World } from '../fakes/world.ts';
import { type Case, cases, notRun } from './cases.ts';
import { makeRepository, placeExample } from './repository.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const maxMs = 5 * 60_000;

async function main(words: readonly string[]): Promise<void> {
  const verbose = words.includes('--verbose');
  const wanted = words.filter((word) => !word.startsWith('--'));
  requireAllExamples();
  const act = await installGoTool({ name: 'act', module: 'github.com/nektos/act', version: 'v0.2.89' });
  if (act === null) throw new Error('act is installed by Go. Install Go and run this again.');
  const chosen = cases.filter(({ example }) => wanted.every((word) => example.includes(word)));
  for (const each of chosen) {
    const name = `${each.example}: ${each.about}`;
    try {
      await runCase(act, each, verbose);
      console.log(`ok   ${name}`);
    } catch (cause) {
      process.exitCode = 1;
      console.log(`FAIL ${name}\n${cause instanceof Error ? cause.message : String(cause)}`);
    }
  }
  if (wanted.length === 0)
    for (const [example, why] of Object.entries(notRun)) console.log(`not run: ${example} (${why})`);
}

/** Throws unless every example is run, or named with the reason why not. */
function requireAllExamples(): void {
  const known = new Set([...cases.map(({ example }) => example), ...Object.keys(notRun)]);
  const examples = readdirSync(`${root}examples`).filter((name) => name.endsWith('.yml'));
  assert.deepEqual([...known].toSorted(), examples.toSorted(), 'examples in test/act/cases.ts');
}

async function runCase(act: string, each: Case, verbose: boolean): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'act-'));
  const [repository, action] = [join(folder, 'repository'), join(folder, 'action')];
  const world = await startWorld({
    diffs: each.diffs ?? { 970: identical(ciFacts()) },
    datafold: {
      creations: each.creations ?? [{ id: 901, script: identical() }],
      ci: { 12: [{ id: 7001, prSha: HEAD_SHA, status: 'done' }] },
    },
  });
  try {
    // Without node_modules, which act would copy for every step.
    for (const name of ['action.yml', 'package.json', 'dist'])
      cpSync(join(root, name), join(action, name), { recursive: true });
    makeRepository(repository, world.datafold.url, each.changesModel ?? true);
    const { code, log } = await runAct(act, folder, each, world);
    if (verbose) console.log(log);
    try {
      check(each, world, code);
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`${message}\n${log.split('\n').slice(-60).join('\n')}`, { cause });
    }
  } finally {
    await world.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function check(each: Case, world: World, code: number | null): void {
  assert.equal(code, each.code, 'exit code');
  const firstLines = world.comments().map(({ body }) => body);
  assert.equal(firstLines.length, each.comments.length, `comments: ${firstLines.join('\n---\n')}`);
  each.comments.forEach((pattern, index) => {
    assert.match(firstLines[index] ?? '', pattern);
  });
  if (each.started !== undefined) {
    const created = world.datafold.requests.filter(
      ({ method, path }) => `${method} ${path}` === 'POST /api/v1/datadiffs',
    );
    assert.equal(created.length, each.started, 'diffs that were started');
  }
  if (each.status !== undefined) {
    const { state } = world.github.statuses(each.status.sha ?? HEAD_SHA).at(-1) ?? {};
    assert.equal(state, each.status.state, 'commit status');
  }
}

/** Runs act on one example. Resolves to its exit code and everything that it printed. */
function runAct(
  act: string,
  folder: string,
  each: Case,
  world: World,
): Promise<{ readonly code: number | null; readonly log: string }> {
  const { name, payload } = each.event?.(world) ?? world.event();
  const repository = join(folder, 'repository');
  const eventFile = join(folder, 'event.json');
  writeFileSync(eventFile, JSON.stringify(payload));
  const flags = [
    [name],
    ['--workflows', placeExample(repository, each.example, world.datafold.url)],
    ['--eventpath', eventFile],
    ['--platform', 'ubuntu-latest=-self-hosted'],
    ['--local-repository', `data-diff-gate/data-diff-gate@v0=${join(folder, 'action')}`],
    ['--no-cache-server'],
    ['--env', `GITHUB_API_URL=${world.github.url}`],
    ['--env', `GITHUB_GRAPHQL_URL=${world.github.graphqlUrl}`],
    ['--env', `DATAFOLD_HOST=${world.datafold.url}`],
    ['--secret', `GITHUB_TOKEN=${TOKEN}`],
    ['--secret', `DATAFOLD_API_KEY=${API_KEY}`],
  ];
  const child = spawn(act, flags.flat(), {
    cwd: repository,
    env: { ...process.env, HOME: join(folder, 'home'), XDG_CACHE_HOME: join(folder, 'cache') },
    timeout: maxMs,
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text: Buffer) => {
      log += text.toString();
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, log }));
  });
}

await main(process.argv.slice(2));
