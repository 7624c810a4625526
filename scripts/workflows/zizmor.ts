import { execFile } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createVenv, findPython } from '../python.ts';
import type { Finding } from './finding.ts';

const exec = promisify(execFile);
/** Newest release when this was last looked at. */
export const zizmorVersion = '1.32.0';
const folder = fileURLToPath(new URL('../../node_modules/.cache/zizmor', import.meta.url));
const settings = fileURLToPath(new URL('./zizmor', import.meta.url));

/** Installs zizmor once in a virtual environment below `node_modules`. Resolves to its path. */
export async function installZizmor(): Promise<string> {
  const venv = `${folder}-${zizmorVersion}`;
  const binary =
    process.platform === 'win32' ? join(venv, 'Scripts', 'zizmor.exe') : join(venv, 'bin', 'zizmor');
  if (existsSync(binary)) return binary;
  try {
    await createVenv(venv, findPython(), [`zizmor==${zizmorVersion}`]);
  } catch (error) {
    rmSync(venv, { recursive: true, force: true });
    throw error;
  }
  return binary;
}

/** One finding of zizmor's `json-v1` format, as far as it is used. */
type ZizmorFinding = {
  readonly ident: string;
  readonly desc: string;
  readonly url: string;
  readonly locations: readonly {
    readonly symbolic: { readonly key: { readonly Local?: { readonly verbatim_path: string } } };
    readonly concrete: { readonly location: { readonly start_point: { readonly row: number } } };
  }[];
};

/**
 * Audits files by zizmor, without network. `strictness` is `workflows` for those that run here, `examples` for those that readers
 * copy. Paths in findings are relative to `cwd`, as `paths` are.
 */
export async function auditByZizmor(
  binary: string,
  paths: readonly string[],
  strictness: 'workflows' | 'examples',
  cwd: string,
): Promise<readonly Finding[]> {
  const persona = strictness === 'workflows' ? 'pedantic' : 'regular';
  const config = join(settings, `${strictness}.yml`);
  const args = ['--offline', '--no-exit-codes', '--format=json-v1', `--persona=${persona}`];
  const { stdout } = await exec(binary, [...args, '--config', config, ...paths], { cwd });
  return (JSON.parse(stdout) as readonly ZizmorFinding[]).map(({ ident, desc, url, locations: [first] }) => ({
    path: first?.symbolic.key.Local?.verbatim_path ?? '',
    line: (first?.concrete.location.start_point.row ?? 0) + 1,
    by: 'zizmor',
    message: `${ident}: ${desc} (${url})`,
  }));
}
