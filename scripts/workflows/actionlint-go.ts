import { spawnSync } from 'node:child_process';
import { installGoTool } from '../go-tool.ts';
import type { Finding, Source } from './finding.ts';
import { withLayout } from './layout.ts';

/** Newest release when this was last looked at. */
export const actionlintVersion = '1.7.12';

/** Installs the newest actionlint. Resolves to its path, or to null on a machine without Go. */
export function installActionlint(): Promise<string | null> {
  return installGoTool({
    name: 'actionlint',
    module: 'github.com/rhysd/actionlint/cmd/actionlint',
    version: `v${actionlintVersion}`,
  });
}

type Reported = { readonly message: string; readonly filepath: string; readonly line: number };

/** Checks workflows by the newest actionlint, with all its rules. Scripts are not checked, since shellcheck may be absent. */
export function checkByNewestActionlint(
  binary: string,
  sources: readonly Source[],
): Promise<readonly Finding[]> {
  return withLayout(sources, async ({ folder, paths, restore }) => {
    const workflows = paths.filter((path) => path.startsWith('.github/workflows/'));
    const args = ['-shellcheck=', '-pyflakes=', '-format', '{{json .}}', ...workflows];
    const { stdout, stderr, status } = spawnSync(binary, args, { cwd: folder, encoding: 'utf8' });
    if (status !== 0 && status !== 1) throw new Error(`actionlint failed: ${stderr}`);
    const reported = JSON.parse(stdout || '[]') as readonly Reported[];
    return restore(
      reported.map(({ filepath, line, message }) => ({ path: filepath, line, by: 'actionlint', message })),
    );
  });
}
