import { expect, test } from 'vitest';
import { redactErrors } from '../../src/github/redact-errors.ts';

const redact = (text: string) => text.replaceAll('s3cret-token', '***');
const bodyOf = async (path: string, status: number, body: string) => {
  const send = redactErrors(async () => ({ status, headers: {}, body }), redact);
  const { signal } = new AbortController();
  const url = new URL(path, 'https://api.github.com');
  return (await send({ method: 'GET', url, headers: {}, timeoutMs: 1, maxBytes: 1, signal })).body;
};

test.each([
  {
    name: 'a message',
    path: '/x',
    status: 403,
    body: '{"message":"s3cret-token"}',
    expected: '{"message":"***"}',
  },
  { name: 'a web page', path: '/x', status: 502, body: '<p>s3cret-token', expected: '<p>***' },
  {
    name: 'an answer',
    path: '/x',
    status: 200,
    body: '{"body":"s3cret-token"}',
    expected: '{"body":"s3cret-token"}',
  },
  {
    name: 'an error of GraphQL',
    path: '/graphql',
    status: 200,
    body: '{"data":{"a":"s3cret-token"},"errors":[{"message":"s3cret-token"}]}',
    expected: '{"data":{"a":"s3cret-token"},"errors":[{"message":"***"}]}',
  },
  {
    name: 'a text that looks like one',
    path: '/graphql',
    status: 200,
    body: '{"data":{"a":"\\"errors\\" s3cret-token"}}',
    expected: '{"data":{"a":"\\"errors\\" s3cret-token"}}',
  },
  { name: 'half of one', path: '/graphql', status: 200, body: '{"errors":[', expected: '{"errors":[' },
])('$name', async ({ path, status, body, expected }) => {
  expect(await bodyOf(path, status, body)).toBe(expected);
});
