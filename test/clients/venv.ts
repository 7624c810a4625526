import { execFile, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const exec = promisify(execFile);
const folder = fileURLToPath(new URL('./python/', import.meta.url));

/** The Python that can run the clients; throws in words for people where there is none. */
export function findPython(): string {
  const version = 'import sys; print(*sys.version_info[:2], sep=".")';
  for (const command of ['python3', 'python']) {
    const { status, stdout } = spawnSync(command, ['-c', version], { encoding: 'utf8' });
    const [major = 0, minor = 0] = (stdout ?? '').trim().split('.').map(Number);
    if (status === 0 && major === 3 && minor >= 11) return command;
  }
  throw new Error('There is no Python 3.11 or newer on the PATH (python3), and Datafold’s clients need one.');
}

/** One of Datafold's clients, as it is installed and what is run with it. */
export type Client = {
  readonly name: string;
  readonly script: string;
  readonly packages: readonly string[];
  readonly constraints: string;
};

/** Installs a client with all that it needs, in the versions that are written down; the answer is its Python. */
export async function install(client: Client, python: string, into: string): Promise<string> {
  const venv = join(into, client.name);
  await exec(python, ['-m', 'venv', venv]);
  const own =
    process.platform === 'win32' ? join(venv, 'Scripts', 'python.exe') : join(venv, 'bin', 'python');
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-input'];
  await exec(own, [...pip, '--constraint', join(folder, client.constraints), ...client.packages], {
    maxBuffer: 64 * 1024 * 1024,
  });
  return own;
}

/** Runs the client's script against a host; the answer is the JSON of its last line. */
export async function told(client: Client, python: string, host: string, apiKey: string): Promise<unknown> {
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
