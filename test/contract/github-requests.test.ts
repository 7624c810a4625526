import { describe, expect, test } from 'vitest';
import { HEAD_SHA, startWorld, TOKEN } from '../fakes/world.ts';
import { withGitHub } from './github-world.ts';

const status = `/statuses/${HEAD_SHA}`;

describe('a request that GitHub would refuse is refused, and written down', () => {
  test.each<[string, string, string, unknown, number, RegExp]>([
    ['a body without its text', 'POST', '/issues/42/comments', {}, 422, /required property 'body'/],
    ['no body at all', 'POST', '/issues/42/comments', undefined, 422, /the body: the whole must be object/],
    ['a text that is a number', 'POST', '/issues/42/comments', { body: 7 }, 422, /\/body must be string/],
    ['a blank text', 'POST', '/issues/42/comments', { body: ' ' }, 422, /Body cannot be blank/],
    ['a text too long', 'POST', '/issues/42/comments', { body: 'x'.repeat(65_537) }, 422, /Body is too long/],
    ['half a body', 'POST', '/issues/42/comments', '{"body":', 400, /not JSON/],
    ['a state GitHub does not have', 'POST', status, { state: 'warning' }, 422, /\/state must be equal to/],
    ['a status without state', 'POST', status, { context: 'gate' }, 422, /required property 'state'/],
    [
      'a description too long',
      'POST',
      status,
      { state: 'error', description: 'x'.repeat(141) },
      422,
      /too long/,
    ],
    [
      'a pull request that is no number',
      'GET',
      '/pulls/forty-two',
      undefined,
      404,
      /pull_number \(forty-two\)/,
    ],
    ['a page that is no number', 'GET', '/issues/42/comments?page=x', undefined, 422, /page \(x\)/],
    ['a state of the list that is none', 'GET', '/pulls?state=merged', undefined, 422, /state \(merged\)/],
    ['a path that is not there', 'GET', '/pulls/42/commentary', undefined, 404, /no such method and path/],
    [
      'a method that is not there',
      'PUT',
      '/issues/42/comments',
      { body: 'x' },
      404,
      /no such method and path/,
    ],
    ['what the fake does not serve yet', 'GET', '/issues/42/labels', undefined, 404, /does not serve/],
  ])('%s', async (_, method, path, body, expected, violation) => {
    await withGitHub(
      async ({ ask, github }) => {
        expect(await ask(method, path, body)).toMatchObject([expected, { message: expect.any(String) }]);
        expect(github.violations().join('\n')).toMatch(violation);
      },
      { pulls: [{ number: 42, headSha: HEAD_SHA }] },
    );
  });
});

describe('what GitHub passes over in silence is written down all the same', () => {
  test.each<[string, string, string, unknown, RegExp]>([
    ['a parameter', 'GET', '/issues/42/comments?per_pag=100', undefined, /per_pag is no parameter/],
    ['a field', 'POST', '/issues/42/comments', { body: 'x', title: 'y' }, /title is no field/],
    ['a body', 'DELETE', '/issues/comments/7', { really: true }, /no body is described/],
  ])('%s', async (_, method, path, body, violation) => {
    await withGitHub(async ({ ask, github }) => {
      await ask(method, path, body);
      expect(github.violations()).toEqual([expect.stringMatching(violation)]);
    });
  });
});

test.each([
  ['{ viewer { nonsense } }', /Field 'nonsense' doesn't exist/],
  ['{ viewer { login ', /refused: /],
  [undefined, /needs a query/],
])('a GraphQL query that GitHub would refuse is written down: %s', async (query, violation) => {
  await withGitHub(async ({ ask, github }) => {
    await ask('POST', '~/graphql', { query });
    expect(github.violations().join('\n')).toMatch(violation);
  });
});

test('a request is checked also when a fault answers it, and the fault is not', async () => {
  await withGitHub(async ({ ask, github }) => {
    github.fault({ times: 2, act: { kind: 'status', status: 200, body: { not: 'a comment' } } });
    await ask('POST', '/issues/42/comments', { body: 'x' });
    expect(github.violations()).toEqual([]);
    await ask('POST', '/issues/42/comments', { text: 'x' });
    expect(github.violations()).not.toEqual([]);
  });
});

test('a refusal that is no one’s mistake is no violation', async () => {
  await withGitHub(async ({ ask, github }) => {
    const codes = [
      await ask('GET', '/pulls/9'),
      await ask('GET', `/commits/${'0'.repeat(40)}`),
      await ask('POST', '/issues/42/comments', { body: 'x' }, 'reader'),
      await ask('POST', '/issues/42/comments', { body: 'x' }, 'stranger'),
    ];
    expect(codes.map(([code]) => code)).toEqual([404, 422, 403, 401]);
    expect(github.violations()).toEqual([]);
  });
});

test('a world with a violation does not close quietly', async () => {
  const [good, bad] = await Promise.all([startWorld(), startWorld()]);
  const headers = { authorization: `token ${TOKEN}`, 'user-agent': 'test' };
  await fetch(`${bad.github.url}/repos/octo-org/warehouse/pulls/42/nothing`, { headers });
  await fetch(`${good.github.url}/repos/octo-org/warehouse/pulls/42`, { headers });
  await expect(good.close()).resolves.toBeUndefined();
  await expect(bad.close()).rejects.toThrow('/pulls/42/nothing: GitHub describes no such method and path');
});
