/**
 * `npm run act`: runs the examples by act, a runner that is not ours, between the embedded Datafold and GitHub. Needs git, bash, curl,
 * jq, and Go, which installs act; four examples need Python too. `-- one-diff` runs the examples whose names contain that;
 * `-- --verbose` prints their logs.
 */
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installGoTool } from '../../scripts/go-tool.ts';
import { ciFacts, identical } from '../fakes/diffs.ts';
import { HEAD_SHA, startWorld, type World } from '../fakes/world.ts';
import { type Case, cases, notRun } from './cases.ts';
import { example, makeRepository, placeExample } from './repository.ts';
import { runAct } from './run-act.ts';
import { installPython, makeStandIns } from './stand-ins.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

type Tools = { readonly act: string; readonly python: string | null; readonly verbose: boolean };

async function main(words: readonly string[]): Promise<void> {
  const wanted = words.filter((word) => !word.startsWith('--'));
  requireAllExamples();
  const act = await installGoTool({ name: 'act', module: 'github.com/nektos/act', version: 'v0.2.89' });
  if (act === null) throw new Error('act is installed by Go. Install Go and run this again.');
  const chosen = cases.filter((each) => wanted.every((word) => each.example.includes(word)));
  const ofPython = chosen.filter(({ needsPython }) => needsPython).map((each) => each.example);
  const python = ofPython.length === 0 ? { why: 'not needed' } : await installPython(ofPython);
  const tools: Tools = {
    act,
    python: 'bin' in python ? python.bin : null,
    verbose: words.includes('--verbose'),
  };
  for (const each of chosen) {
    const name = `${each.example}: ${each.about}`;
    if (each.needsPython === true && 'why' in python) console.log(`not run: ${name} (${python.why})`);
    else await report(name, runCase(tools, each));
  }
  if (wanted.length > 0) return;
  for (const [file, why] of Object.entries(notRun)) console.log(`not run: ${file} (${why})`);
  console.log('Stand-ins of this project run in place of actions/cache, setup-python, and upload-artifact,');
  console.log('which only fetch from and store on the servers of GitHub. actions/checkout is act’s own.');
}

async function report(name: string, result: Promise<void>): Promise<void> {
  try {
    await result;
    console.log(`ok   ${name}`);
  } catch (cause) {
    process.exitCode = 1;
    console.log(`FAIL ${name}\n${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

/** Throws unless every example is run, or named with the reason why not. */
function requireAllExamples(): void {
  const known = new Set([...cases.map((each) => each.example), ...Object.keys(notRun)]);
  const examples = readdirSync(`${root}examples`).filter((name) => name.endsWith('.yml'));
  const all = ['README.md A', 'README.md B', ...examples];
  assert.deepEqual([...known].toSorted(), all.toSorted(), 'examples in test/act/cases.ts');
}

async function runCase(tools: Tools, each: Case): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'act-'));
  const [repository, action] = [join(folder, 'repository'), join(folder, 'action')];
  const world = await startWorld({
    diffs: each.diffs ?? { 970: identical(ciFacts()) },
    datafold: {
      creations: each.creations ?? [{ id: 901, script: identical() }],
      ci: { 12: [{ id: 7001, prSha: HEAD_SHA, status: 'done' }] },
      ...(each.summaries === undefined ? {} : { summaries: each.summaries }),
    },
  });
  try {
    // Without node_modules, which act would copy for every step.
    for (const name of ['action.yml', 'package.json', 'dist'])
      cpSync(join(root, name), join(action, name), { recursive: true });
    makeRepository(repository, world.datafold.url, each.changesModel ?? true);
    await runAndCheck(tools, each, folder, world);
    if (each.next !== undefined) await runAndCheck(tools, { ...each, ...each.next }, folder, world);
  } finally {
    await world.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

let runId = 9_000_000_000;

async function runAndCheck(tools: Tools, each: Case, folder: string, world: World): Promise<void> {
  runId += 1;
  const { code, log } = await runAct({
    act: tools.act,
    folder,
    workflow: placeExample(join(folder, 'repository'), each.example, world.datafold.url),
    event: each.event?.(world) ?? world.event(),
    world,
    runId,
    flags: makeStandIns(folder, example(each.example), tools.python),
  });
  if (tools.verbose) console.log(log);
  try {
    check(each, world, code);
    checkStored(each, join(folder, 'stored'));
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${message}\n${log.split('\n').slice(-60).join('\n')}`, { cause });
  }
}

function check(each: Case, world: World, code: number | null): void {
  assert.equal(code, each.code, 'exit code');
  const bodies = world.comments().map(({ body }) => body);
  assert.equal(bodies.length, each.comments.length, `comments: ${bodies.join('\n---\n')}`);
  each.comments.forEach((pattern, index) => {
    assert.match(bodies[index] ?? '', pattern);
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

function checkStored({ stored = {} }: Case, folder: string): void {
  for (const [name, pattern] of Object.entries(stored)) {
    const place = join(folder, name);
    assert.ok(existsSync(place), `nothing was stored as "${name}"`);
    const texts = readdirSync(place).map((file) => readFileSync(join(place, file), 'utf8'));
    assert.equal(texts.length, 1);
    assert.match(texts[0] ?? '', pattern);
  }
}

await main(process.argv.slice(2));
