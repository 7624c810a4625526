import { expect, test } from 'vitest';
import {
  buildCommentUrl,
  buildCommitUrl,
  buildDiffUrl,
  buildPullUrl,
  shortenSha,
  validateRunUrl,
} from '../../src/report/links.ts';

const repository = { serverUrl: 'https://github.com', owner: 'datafold', name: 'dbt-beers' };

test('links are made of checked parts', () => {
  expect(buildDiffUrl('http://localhost:8080', 5)).toBe('http://localhost:8080/datadiffs/5/overview');
  expect(buildPullUrl(repository, 7)).toBe('https://github.com/datafold/dbt-beers/pull/7');
  expect(buildCommentUrl(repository, 7, 123)).toBe(
    'https://github.com/datafold/dbt-beers/pull/7#issuecomment-123',
  );
  expect(buildCommitUrl(repository, 'd60a7f9')).toBe('https://github.com/datafold/dbt-beers/commit/d60a7f9');
  expect(validateRunUrl('https://ghe.example/a/b/actions/runs/1')).toBe(
    'https://ghe.example/a/b/actions/runs/1',
  );
});

test.each([
  { ...repository, serverUrl: 'javascript:alert(1)' },
  { ...repository, serverUrl: 'https://github.com/) [x](https://evil.test' },
  { ...repository, owner: 'a/b' },
  { ...repository, name: 'a)b' },
  null,
])('there is no link into %o', (bad) => {
  expect(buildPullUrl(bad, 7)).toBeNull();
  expect(buildCommentUrl(bad, 7, 123)).toBeNull();
  expect(buildCommitUrl(bad, 'd60a7f9')).toBeNull();
});

test.each([Number.NaN, 1.5, 2 ** 53])('there is no link to a comment %d', (id) => {
  expect(buildCommentUrl(repository, 7, id)).toBeNull();
  expect(buildCommentUrl(repository, id, 123)).toBeNull();
});

test('a commit is hexadecimal, and a run has a plain address', () => {
  expect(buildCommitUrl(repository, '../../evil')).toBeNull();
  expect(shortenSha('not a sha')).toBeNull();
  expect(shortenSha('D60A7F9C1B')).toBe('d60a7f9');
  expect(validateRunUrl('https://github.com/a b)')).toBeNull();
  expect(validateRunUrl(null)).toBeNull();
});

test('a host that is no origin is a fault of ours', () => {
  expect(() => buildDiffUrl('https://a.test/path', 5)).toThrow(TypeError);
});
