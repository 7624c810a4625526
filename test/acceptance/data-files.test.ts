import { describe, expect, test } from 'vitest';
import { compileGlob, hashDataFiles } from '../../src/acceptance/data-files.ts';
import type { PullRequestFile } from '../../src/acceptance/pull-request-history.ts';

const file = (
  filename: string,
  sha: string | null = 'a'.repeat(40),
  extra: Partial<PullRequestFile> = {},
) => ({
  filename,
  status: 'modified',
  sha,
  previousFilename: null,
  ...extra,
});

describe('glob over paths', () => {
  test.each([
    ['models/**', 'models/a.sql', true],
    ['models/**', 'models/a/b.sql', true],
    ['models/**', 'docs/models/a.sql', false],
    ['**/*.sql', 'a.sql', true],
    ['**/*.sql', 'x/y/a.sql', true],
    ['**.sql', 'x/y/a.sql', true],
    ['models/**.sql', 'models/x/a.sql', true],
    ['models/*.sql', 'models/x/a.sql', false],
    ['models/*.sql', 'models/a.sql', true],
    ['models/?.sql', 'models/a.sql', true],
    ['models/?.sql', 'models//.sql', false],
    ['a/**/b', 'a/b', true],
    ['a/**/b', 'a/x/y/b', true],
    ['a/**/b', 'a/xb', false],
    ['x**/y', 'xy', false],
    ['Models/**', 'models/a.sql', false],
    ['dbt_project.yml', 'dbt_project.yml', true],
    ['dbt_project.yml', 'sub/dbt_project.yml', false],
    ['*', 'a*b', true],
    ['a*b', 'a*b', true],
    ['a[bc]', 'ab', false],
    ['a[bc]', 'a[bc]', true],
  ])('%s on %s: %s', (glob, path, expected) => {
    expect(compileGlob(glob)(path)).toBe(expected);
  });

  test('takes steps in proportion to glob and path, not to their combinations', () => {
    expect(compileGlob(`${'*a'.repeat(50)}b`)('a'.repeat(5_000))).toBe(false);
  });
});

describe('hash of the data files', () => {
  const globs = ['models/**', 'seeds/*.csv'];
  const hashOf = (files: readonly PullRequestFile[]) => hashDataFiles(files, globs);

  test('is the same in any order and without the other files', () => {
    const [a, b] = [file('models/a.sql'), file('seeds/b.csv')];
    expect(hashOf([a, b])).toEqual(hashOf([b, file('README.md'), a]));
    expect(hashOf([a, b])).toMatchObject({ kind: 'hash' });
  });

  test.each([
    { name: 'another blob', other: file('models/a.sql', 'b'.repeat(40)) },
    { name: 'another status', other: file('models/a.sql', undefined, { status: 'added' }) },
    { name: 'another name', other: file('models/c.sql') },
    {
      name: 'renamed out of the data',
      other: file('old.sql', undefined, { previousFilename: 'models/a.sql' }),
    },
    { name: 'another name before', other: file('models/a.sql', undefined, { previousFilename: 'x' }) },
  ])('differs for $name', ({ other }) => {
    const before = hashOf([file('models/a.sql')]);
    expect(before).toMatchObject({ kind: 'hash' });
    expect(hashOf([other])).toMatchObject({ kind: 'hash' });
    expect(hashOf([other])).not.toEqual(before);
  });

  test.each([
    { name: 'no file matches', files: [file('README.md')], problem: 'no-match' },
    { name: 'no file is changed', files: [], problem: 'no-match' },
    { name: 'a data file has no blob', files: [file('models/a.sql', null)], problem: 'no-blob' },
    {
      name: 'GitHub lists no more files',
      files: Array.from({ length: 3_000 }, (_, n) => file(`models/${n}.sql`)),
      problem: 'too-many-files',
    },
  ] as const)('is none where $name', ({ files, problem }) => {
    expect(hashOf(files)).toEqual({ kind: 'none', problem });
  });
});
