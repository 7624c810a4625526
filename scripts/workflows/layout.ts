import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Finding, Source } from './finding.ts';

/** Files as tools expect them in a repository: a folder, and the source of each file below it. */
export type Layout = {
  readonly folder: string;
  readonly paths: readonly string[];
  /** Gives findings the paths of their sources. */
  readonly restore: (findings: readonly Finding[]) => readonly Finding[];
};

/** Writes sources into a temporary repository, passes it to `use`, and removes it. */
export async function withLayout<T>(
  sources: readonly Source[],
  use: (layout: Layout) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'workflows-'));
  try {
    for (const name of ['.git', 'dist']) mkdirSync(join(folder, name));
    // action.yml names them, and actionlint looks for them.
    for (const name of ['index.js', 'post.js']) writeFileSync(join(folder, 'dist', name), '');
    const placed = new Map(sources.map((source) => [placeOf(source), source]));
    for (const [path, { text }] of placed) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const restore = (findings: readonly Finding[]) =>
      findings.map((finding) => ({ ...finding, path: placed.get(finding.path)?.path ?? finding.path }));
    return await use({ folder, paths: [...placed.keys()], restore });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Workflows and examples lie in `.github/workflows/`, the example of a composite action where its caller expects it. */
function placeOf({ path, kind }: Source): string {
  if (path === 'examples/composite/action.yml') return '.github/actions/data-diff/action.yml';
  if (kind === 'action') return path;
  const name = (path.split('/').at(-1) ?? path).replaceAll(/[^\w.-]+/g, '-');
  return `.github/workflows/${/\.ya?ml$/.test(name) ? name : `${name}.yml`}`;
}
