import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The source files by name, relative to `src/`, with slashes. */
export type Sources = ReadonlyMap<string, string>;

const src = fileURLToPath(new URL('../../src', import.meta.url));

/** Reads all files of `src/`. */
export function readSources(): Sources {
  const names = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  return new Map(names.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(src, name), 'utf8')]));
}

/** Removes comments. Keeps lines, so that positions stay the same. */
export function removeComments(text: string): string {
  return text
    .replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ' '))
    .replaceAll(/^\s*\/\/.*$/gm, '');
}
