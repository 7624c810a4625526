import { expect, test } from 'vitest';
import { commentUrl, commitUrl, diffUrl, pullUrl, runLink, shortSha } from '../../src/report/links.ts';

const repository = { serverUrl: 'https://github.com', owner: 'datafold', name: 'dbt-beers' };

test('links are made of checked parts', () => {
  expect(diffUrl('http://localhost:8080', 5)).toBe('http://localhost:8080/datadiffs/5/overview');
  expect(pullUrl(repository, 7)).toBe('https://github.com/datafold/dbt-beers/pull/7');
  expect(commentUrl(repository, 7, 123)).toBe(
    'https://github.com/datafold/dbt-beers/pull/7#issuecomment-123',
  );
  expect(commitUrl(repository, 'd60a7f9')).toBe('https://github.com/datafold/dbt-beers/commit/d60a7f9');
  expect(runLink('https://ghe.example/a/b/actions/runs/1')).toBe('https://ghe.example/a/b/actions/runs/1');
});

test.each([
  { ...repository, serverUrl: 'javascript:alert(1)' },
  { ...repository, serverUrl: 'https://github.com/) [x](https://evil.test' },
  { ...repository, owner: 'a/b' },
  { ...repository, name: 'a)b' },
  null,
])('there is no link into %o', (bad) => {
  expect(pullUrl(bad, 7)).toBeNull();
  expect(commentUrl(bad, 7, 123)).toBeNull();
  expect(commitUrl(bad, 'd60a7f9')).toBeNull();
});

test.each([Number.NaN, 1.5, 2 ** 53])('there is no link to a comment %d', (id) => {
  expect(commentUrl(repository, 7, id)).toBeNull();
  expect(commentUrl(repository, id, 123)).toBeNull();
});

test('a commit is hexadecimal, and a run has a plain address', () => {
  expect(commitUrl(repository, '../../evil')).toBeNull();
  expect(shortSha('not a sha')).toBeNull();
  expect(shortSha('D60A7F9C1B')).toBe('d60a7f9');
  expect(runLink('https://github.com/a b)')).toBeNull();
  expect(runLink(null)).toBeNull();
});

test('a host that is no origin is a fault of ours', () => {
  expect(() => diffUrl('https://a.test/path', 5)).toThrow(TypeError);
});
