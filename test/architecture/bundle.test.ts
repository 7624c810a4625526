import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = readdirSync(`${root}dist`);
const code = files
  .filter((name) => name.endsWith('.js'))
  .map((name) => readFileSync(`${root}dist/${name}`, 'utf8'));
const licenses = readFileSync(`${root}dist/licenses.txt`, 'utf8');

/** Every one of these has earned its place; a new one is a decision, not an accident. */
const bundled = [
  '@actions/core',
  '@octokit/auth-token',
  '@octokit/core',
  '@octokit/endpoint',
  '@octokit/graphql',
  '@octokit/request',
  '@octokit/request-error',
  'before-after-hook',
  'content-type',
  'universal-user-agent',
  'zod',
];

test('the bundle holds these packages and no others', () => {
  const notes = code.flatMap((text) => [...text.matchAll(/\/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g)]);
  expect([...new Set(notes.map((note) => note[1]))].toSorted()).toEqual(bundled);
});

test('before the first request only a small part is loaded: no schema library, no GitHub client', () => {
  const first = readFileSync(`${root}dist/index.js`, 'utf8');
  const packages = [...first.matchAll(/\/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g)].map(
    (match) => match[1],
  );
  expect([...new Set(packages)]).toEqual(['@actions/core']);
  expect(first.length).toBeLessThan(210_000);
  expect(first).not.toMatch(/^\s*(?:const|var) \w+ = require\("(?:node:)?(?:https?|tls|net)"\)/m);
});

test('the license of every bundled package is listed with its text', () => {
  const named = [...licenses.matchAll(/^(\S+) \d+\.\d+\.\d+\S* \((MIT|ISC|Apache-2\.0)\)$/gm)].map(
    (match) => match[1],
  );
  expect(named).toEqual(bundled);
});

test('all files together are small, readable and without a source map', () => {
  const bytes = files.reduce((sum, name) => sum + statSync(`${root}dist/${name}`).size, 0);
  expect(bytes).toBeLessThan(750_000);
  expect(files.filter((name) => name.endsWith('.map'))).toEqual([]);
  const lines = code.flatMap((text) => text.split('\n'));
  expect(lines.filter((line) => line.length > 5_000)).toEqual([]);
});

test('the bundle is plain ASCII, so that no character of it is invisible or reads as another', () => {
  expect(code.flatMap((text) => text.match(/[^\n -~\t]+/g) ?? [])).toEqual([]);
});

test('the bundle needs no install script and starts no other process', () => {
  const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
    scripts: Record<string, string>;
  };
  expect(Object.keys(scripts).filter((name) => /^(pre|post)?(install|prepare)/.test(name))).toEqual([]);
  expect(code.filter((text) => /\beval\(|child_process/.test(text))).toEqual([]);
});

test('every dependency is pinned to one version, and the lockfile holds it with its checksum', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as Record<
    string,
    Record<string, string>
  >;
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
  const lock = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')) as {
    packages: Record<string, { integrity?: string; link?: boolean }>;
  };
  const unsealed = Object.entries(lock.packages).filter(
    ([path, entry]) => path !== '' && entry.integrity === undefined,
  );
  expect(unsealed.map(([path]) => path)).toEqual([]);
});
