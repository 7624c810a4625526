import { createHash } from 'node:crypto';
import type { DataFilesProblem } from '../diff/acceptance.ts';
import type { PullRequestFile } from './pull-request-history.ts';

/**
 * A hash of the data files: those of a pull request that match the input `data_paths`. `problem` says why
 * there is none; then an acceptance does not survive a push.
 */
export type DataFilesHash =
  | { readonly kind: 'hash'; readonly hash: string }
  | { readonly kind: 'none'; readonly problem: DataFilesProblem };

/** Maximum number of files of a pull request that GitHub lists. */
const maxListedFiles = 3_000;

/**
 * Hashes the changed files that match one of the globs of `data_paths`: their names, status, contents' SHA,
 * and previous names.
 */
export function hashDataFiles(files: readonly PullRequestFile[], globs: readonly string[]): DataFilesHash {
  if (files.length >= maxListedFiles) return { kind: 'none', problem: 'too-many-files' };
  const matches = globs.map(compileGlob);
  const isData = (name: string | null) => name !== null && matches.some((match) => match(name));
  const data = files.filter(({ filename, previousFilename }) => isData(filename) || isData(previousFilename));
  if (data.length === 0) return { kind: 'none', problem: 'no-match' };
  if (data.some(({ sha }) => sha === null)) return { kind: 'none', problem: 'no-blob' };
  const rows = data
    .map(({ filename, status, sha, previousFilename }) =>
      JSON.stringify([filename, status, sha, previousFilename]),
    )
    .toSorted();
  return { kind: 'hash', hash: createHash('sha256').update(rows.join('\n')).digest('hex') };
}

type Token =
  | { readonly kind: 'one' | 'within' | 'across' | 'boundary' }
  | { readonly kind: 'literal'; readonly char: string };

/**
 * Compiles a glob over paths from the repository's root, as in the `paths` of a workflow: `*` and `?` stay
 * within a folder, `**` crosses folders (as `**` + `/` also no folder at all), case counts. The time of a
 * match grows with the product of both lengths at most.
 */
export function compileGlob(glob: string): (path: string) => boolean {
  const tokens = tokenize(glob);
  return (path) => {
    let reached = followEmpty(tokens, new Set([0]), true);
    for (const char of path) {
      const next = new Set<number>();
      for (const at of reached) {
        const token = tokens[at];
        if (token === undefined || !consumes(token, char)) continue;
        next.add(token.kind === 'within' || token.kind === 'across' ? at : at + 1);
      }
      reached = followEmpty(tokens, next, char === '/');
    }
    return reached.has(tokens.length);
  };
}

function tokenize(glob: string): readonly Token[] {
  return (glob.match(/\*\*\/|\*\*|\*|\?|[^*?]/gsu) ?? []).flatMap((piece): readonly Token[] => {
    switch (piece) {
      case '**/':
        return [{ kind: 'across' }, { kind: 'boundary' }];
      case '**':
        return [{ kind: 'across' }];
      case '*':
        return [{ kind: 'within' }];
      case '?':
        return [{ kind: 'one' }];
      default:
        return [{ kind: 'literal', char: piece }];
    }
  });
}

function consumes(token: Token, char: string): boolean {
  if (token.kind === 'literal') return token.char === char;
  return token.kind === 'across' || (token.kind !== 'boundary' && char !== '/');
}

/**
 * Adds the positions that are reached without a character. A boundary is at the start or after a slash.
 */
function followEmpty(tokens: readonly Token[], reached: Set<number>, atBoundary: boolean): Set<number> {
  for (const at of reached) {
    const kind = tokens[at]?.kind;
    if (kind === 'within' || kind === 'across' || (kind === 'boundary' && atBoundary)) reached.add(at + 1);
  }
  return reached;
}
