import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createVenv } from '../../scripts/python.ts';

const exec = promisify(execFile);
const folder = fileURLToPath(new URL('./python/', import.meta.url));

/** One of Datafold's clients: how it is installed, and the script that uses it. */
export type Client = {
  readonly name: string;
  readonly script: string;
  readonly packages: readonly string[];
  readonly constraints: string;
};

/** Installs a client and its dependencies in pinned versions. Resolves to its Python. */
export async function installClient(client: Client, python: string, into: string): Promise<string> {
  const constraints = ['--constraint', join(folder, client.constraints)];
  return createVenv(join(into, client.name), python, client.packages, constraints);
}

/** Runs the client's script against a host. Resolves to the JSON of its last line. */
export async function runClient(
  client: Client,
  python: string,
  host: string,
  apiKey: string,
): Promise<unknown> {
  const { stdout } = await exec(python, [join(folder, client.script)], {
    env: {
      ...process.env,
      DATAFOLD_HOST: host,
      DATAFOLD_API_KEY: apiKey,
      NO_PROXY: '127.0.0.1',
      PYTHONWARNINGS: 'ignore',
    },
    timeout: 120_000,
  });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}
