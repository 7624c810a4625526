import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const src = fileURLToPath(new URL('../../src', import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name: name.replaceAll('\\', '/'), text: readFileSync(join(src, name), 'utf8') }));

/** What a file imports: project files relative to src, packages by name. */
function importsOf({ name, text }: { name: string; text: string }): readonly string[] {
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
  return specifiers.map((specifier) =>
    specifier.startsWith('.')
      ? relative(src, resolve(src, name, '..', specifier)).replaceAll('\\', '/')
      : specifier,
  );
}

/** "file -> import" for every import of files under a folder that is none of the allowed. */
function strays(folder: string, allowed: readonly RegExp[]): readonly string[] {
  return files
    .filter(({ name }) => name.startsWith(folder))
    .flatMap((file) => importsOf(file).map((imported) => ({ file: file.name, imported })))
    .filter(({ imported }) => !allowed.some((pattern) => pattern.test(imported)))
    .map(({ file, imported }) => `${file} -> ${imported}`);
}

function importersOf(pattern: RegExp): readonly string[] {
  return files
    .filter((file) => importsOf(file).some((imported) => pattern.test(imported)))
    .map(({ name }) => name);
}

describe('the fences of the house', () => {
  test('there is a house to look at', () => {
    expect(files.length).toBeGreaterThan(40);
    expect(
      importsOf({ name: 'a/b.ts', text: "import { c } from '../d/e.ts';\nawait import('zod');" }),
    ).toEqual(['d/e.ts', 'zod']);
  });

  test('diff/ imports only diff/', () => {
    expect(strays('diff/', [/^diff\//])).toEqual([]);
  });

  test('report/ imports only diff/ and itself', () => {
    expect(strays('report/', [/^diff\//, /^report\//])).toEqual([]);
  });

  test.each(['diff/', 'report/'])('%s touches no process, clock, chance or platform', (folder) => {
    const live =
      /\bprocess\.|\bDate\b|Math\.random|'node:|\bsetTimeout\b|\bperformance\b|\bBuffer\b|\bfetch\(/;
    const touching = files.filter(
      ({ name, text }) => name.startsWith(folder) && live.test(withoutComments(text)),
    );
    expect(touching.map(({ name }) => name)).toEqual([]);
  });

  test('the story and the wait know ports, never a client', () => {
    const client = /^(datafold|http|runtime)\/|^github\/(client|octokit|call|wire)|^@/;
    expect(importsOf(fileNamed('run.ts')).filter((imported) => client.test(imported))).toEqual([]);
    expect(
      strays('poll/', [
        /^diff\//,
        /^poll\//,
        /^report\/.*progress/,
        /^report\/undetermined/,
        /^ports(-columns)?\.ts$/,
        /^errors\.ts$/,
        /^node:events$/,
      ]),
    ).toEqual([]);
    expect(
      strays('telling/', [
        /^diff\//,
        /^report\//,
        /^telling\//,
        /^poll\/(?:diff-state|poll-datafold)/,
        /^inputs\/inputs/,
        /^github\/(github-error|commit-status)/,
        /^comment\/(publisher|report)/,
        /^(ports|errors|outputs)\.ts$/,
        /^node:crypto$/,
      ]),
    ).toEqual([]);
  });

  test('comment/ knows ports, never a client', () => {
    expect(
      strays('comment/', [
        /^diff\//,
        /^report\//,
        /^comment\//,
        /^poll\/(diff-state|poll-datafold)/,
        /^inputs\/inputs/,
        /^github\/(failure|github-error|pauses|run-order)/,
        /^commit-status\/statuses/,
        /^(ports|errors)\.ts$/,
        /^node:crypto$/,
      ]),
    ).toEqual([]);
  });

  test('pull-request/ knows ports, never a client', () => {
    const allowed = [/^diff\//, /^pull-request\//, /^(ports|errors|short-list)\.ts$/, /^zod\//];
    expect(strays('pull-request/', allowed)).toEqual([]);
  });

  test('the runtime library is imported in one file, GitHub’s client in one', () => {
    expect(importersOf(/^@actions\/core/)).toEqual(['runtime/actions.ts']);
    expect(
      importersOf(/^@actions\/github|^@octokit\/|octokit$/).filter((name) => name !== 'github/client.ts'),
    ).toEqual(['github/octokit.ts']);
  });

  test('only index.ts ends the process', () => {
    const ending = files.filter(({ text }) => /process\.exit|exitCode|setFailed/.test(withoutComments(text)));
    expect(ending.map(({ name }) => name)).toEqual(['index.ts']);
  });

  test('nothing in the project is longer than a page or two', () => {
    const long = files.filter(({ text }) => text.split('\n').length > 201).map(({ name }) => name);
    expect(long).toEqual([]);
  });

  test('no import goes round in a circle', () => {
    const graph = new Map(
      files.map((file) => [file.name, importsOf(file).filter((imported) => imported.endsWith('.ts'))]),
    );
    const circles = files
      .map(({ name }) => name)
      .filter((name) => reaches(graph, graph.get(name) ?? [], name));
    expect(circles).toEqual([]);
  });
});

function reaches(
  graph: ReadonlyMap<string, readonly string[]>,
  from: readonly string[],
  goal: string,
): boolean {
  const seen = new Set<string>();
  const open = [...from];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === goal) return true;
    if (!seen.has(next)) open.push(...(graph.get(next) ?? []));
    seen.add(next);
  }
  return false;
}

function fileNamed(name: string): { name: string; text: string } {
  const found = files.find((file) => file.name === name);
  if (found === undefined) throw new Error(`there is no src/${name}`);
  return found;
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
}
