/**
 * `node test/demo/serve.ts`: an embedded Datafold in the background, for a workflow that runs the action by `uses: ./`.
 * Sets the outputs `host`, `api_key`, `pass`, `warn` and `fail` (ids of diffs that end so), and ends by itself.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startFakeDatafold } from '../fakes/datafold.ts';
import { differentSmall, empty, identical, running } from '../fakes/diffs.ts';
import { API_KEY } from '../fakes/world.ts';

const lifeMs = 10 * 60 * 1000;

/** What a later step gives to the action. Nothing of it names a commit or a pull request, so every event will do. */
export type Served = {
  readonly host: string;
  readonly api_key: string;
  readonly pass: string;
  readonly warn: string;
  readonly fail: string;
};

if (process.argv[2] === 'here') await serve();
else if (process.argv[1] === fileURLToPath(import.meta.url)) await inBackground();

async function serve(): Promise<void> {
  const { url } = await startFakeDatafold({
    apiKey: API_KEY,
    diffs: {
      101: [{ body: running([1, 4]) }, { body: identical(), from: { look: 3 } }],
      102: empty(),
      103: differentSmall(),
    },
  });
  const served: Served = { host: url, api_key: API_KEY, pass: '101', warn: '102', fail: '103' };
  process.send?.(served, () => process.disconnect?.());
  setTimeout(() => process.exit(0), lifeMs);
}

async function inBackground(): Promise<void> {
  // Its own process without our pipes: a step is over only when no one holds its output any more.
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), 'here'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const served = (await Promise.race([once(child, 'message'), once(child, 'exit')]))[0] as Served | null;
  if (typeof served?.host !== 'string') throw new Error('The embedded Datafold did not start.');
  child.unref();
  const lines = Object.entries(served).map(([name, value]) => `${name}=${value}\n`);
  const file = process.env['GITHUB_OUTPUT'];
  if (file !== undefined && file !== '') appendFileSync(file, lines.join(''));
  console.log(`Datafold serves at ${served.host} for ${lifeMs / 60_000} minutes (process ${child.pid}).`);
}
