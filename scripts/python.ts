import { execFile, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const exec = promisify(execFile);

/** Finds a Python of version 3.11 or newer on the PATH. Throws if there is none. */
export function findPython(): string {
  const version = 'import sys; print(*sys.version_info[:2], sep=".")';
  for (const command of ['python3', 'python']) {
    const { status, stdout } = spawnSync(command, ['-c', version], { encoding: 'utf8' });
    const [major = 0, minor = 0] = (stdout ?? '').trim().split('.').map(Number);
    if (status === 0 && major === 3 && minor >= 11) return command;
  }
  throw new Error('There is no Python 3.11 or newer on the PATH (python3). Install one and run this again.');
}

/** Creates a virtual environment with these packages. `pipArgs` go to `pip install` too. Resolves to its Python. */
export async function createVenv(
  folder: string,
  python: string,
  packages: readonly string[],
  pipArgs: readonly string[] = [],
): Promise<string> {
  await exec(python, ['-m', 'venv', folder]);
  const own =
    process.platform === 'win32' ? join(folder, 'Scripts', 'python.exe') : join(folder, 'bin', 'python');
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-input'];
  await exec(own, [...pip, ...pipArgs, ...packages], { maxBuffer: 64 * 1024 * 1024 });
  return own;
}
