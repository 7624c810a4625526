import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const exec = promisify(execFile);

/** A command written in Go: its package and a pinned version. */
export type GoTool = { readonly name: string; readonly module: string; readonly version: string };

/**
 * Installs a tool by `go install` into a cache folder outside the repository, once for each version. Resolves to its path, or to
 * null on a machine without Go.
 */
export async function installGoTool({ name, module, version }: GoTool): Promise<string | null> {
  const cache = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  const folder = join(cache, 'data-diff-gate', `${name}-${version}`);
  const binary = join(folder, process.platform === 'win32' ? `${name}.exe` : name);
  if (existsSync(binary)) return binary;
  try {
    await exec('go', ['version']);
  } catch {
    return null;
  }
  const maxBuffer = 64 * 1024 * 1024;
  await exec('go', ['install', `${module}@${version}`], {
    env: { ...process.env, GOBIN: folder },
    maxBuffer,
  });
  return binary;
}
