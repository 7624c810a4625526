import { afterEach, describe, expect, test } from 'vitest';
import { openHttp } from '../../src/http/http.ts';
import { NetworkError } from '../../src/http/network-error.ts';
import { type ProxyAct, startProxy } from '../fakes/proxy.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** Why one request to a server that does this got no answer. */
async function failureOf(act: ProxyAct, timeoutMs = 30_000): Promise<NetworkError> {
  const server = await startProxy(act);
  const http = openHttp({});
  closing.push(http.close, server.close);
  const url = new URL(server.url);
  const { signal } = new AbortController();
  const ask = { method: 'GET', url, headers: {}, timeoutMs, maxBytes: 100_000, signal };
  const error = await http.send(ask).then(
    () => new Error('it was answered'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof NetworkError)) throw error;
  return error;
}

const raw = (bytes: string): ProxyAct => ({ kind: 'raw', bytes, open: true });
const endless = (start: string, piece: string): ProxyAct => ({ kind: 'endless', start, piece });

const atOnce: readonly { name: string; act: ProxyAct; says: RegExp }[] = [
  {
    name: 'another protocol',
    act: raw('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n'),
    says: /switched to another protocol \(HTTP 101\)/,
  },
  {
    name: 'a bare 101',
    act: raw('HTTP/1.1 101 Switching Protocols\r\n\r\n'),
    says: /switched to another protocol/,
  },
  {
    name: 'interim responses without end',
    act: endless('', 'HTTP/1.1 103 Early Hints\r\n\r\n'),
    says: /interim responses \(HTTP 1xx\) without end/,
  },
  {
    name: '100 Continue without end',
    act: endless('', 'HTTP/1.1 100 Continue\r\n\r\n'),
    says: /interim responses/,
  },
  {
    name: 'an endless header',
    act: endless('HTTP/1.1 200 OK\r\nx: ', 'a'.repeat(4_096)),
    says: /^the headers in the response of the host are larger than 16 KiB, HPE_HEADER_OVERFLOW$/,
  },
  {
    name: '40 KiB of headers',
    act: raw(`HTTP/1.1 200 OK\r\n${`x: ${'a'.repeat(1_000)}\r\n`.repeat(40)}\r\n`),
    says: /larger than 16 KiB/,
  },
  {
    name: 'headers without end in an interim answer',
    act: endless('HTTP/1.1 103 Early Hints\r\n', 'x: y\r\n'.repeat(100)),
    says: /larger than 16 KiB/,
  },
  {
    name: 'trailers without end',
    act: endless('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n', 'x: y\r\n'.repeat(100)),
    says: /broke off inside the response|larger than 16 KiB/,
  },
  {
    name: 'a chunk extension without end',
    act: endless('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;', 'a'.repeat(4_096)),
    says: /broke off inside the response|malformed/,
  },
  {
    name: 'a body without end',
    act: endless('HTTP/1.1 200 OK\r\n\r\n', 'a'.repeat(4_096)),
    says: /larger than/,
  },
  { name: 'HTTP 2', act: raw('\0\0\0\x04\0\0\0\0\0'), says: /^the host speaks HTTP 2 only/ },
  {
    name: 'two lengths',
    act: raw('HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n'),
    says: /^the response of the host is malformed HTTP/,
  },
];

describe('an answer that is', () => {
  test.each(atOnce)('$name ends the request at once', async ({ act, says }) => {
    const { message, advice } = await failureOf(act);
    expect(message).toMatch(says);
    expect(advice).not.toBe('');
  });

  const slow: readonly { name: string; act: ProxyAct; says: string }[] = [
    { name: 'silence', act: { kind: 'hang' }, says: 'no response within 0.06 s' },
    { name: 'half a header', act: raw('HTTP/1.1 200 OK\r\nx: y'), says: 'no response within 0.06 s' },
    {
      name: 'an interim answer alone',
      act: raw('HTTP/1.1 103 Early Hints\r\n\r\n'),
      says: 'no response within 0.06 s',
    },
    {
      name: 'half a body',
      act: raw('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{'),
      says: 'the response was not complete within 0.06 s',
    },
  ];
  test.each(slow)('$name ends the request at its time limit', async ({ act, says }) => {
    const { message, advice } = await failureOf(act, 60);
    expect(message).toBe(says);
    expect(advice).not.toBe('');
  });
});

test('a few interim responses before the answer are skipped', async () => {
  const server = await startProxy({
    kind: 'raw',
    bytes: `${'HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(3)}HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}`,
  });
  const http = openHttp({});
  closing.push(http.close, server.close);
  const { signal } = new AbortController();
  const ask = {
    method: 'GET',
    url: new URL(server.url),
    headers: {},
    timeoutMs: 9_000,
    maxBytes: 99,
    signal,
  };
  expect(await http.send(ask)).toMatchObject({ status: 200, body: '{}' });
});

test('a header that HTTP does not allow is named', async () => {
  const http = openHttp({});
  closing.push(http.close);
  const { signal } = new AbortController();
  const headers = { authorization: 'token a\nb' };
  const ask = {
    method: 'GET',
    url: new URL('http://127.0.0.1:9/'),
    headers,
    timeoutMs: 9_000,
    maxBytes: 99,
    signal,
  };
  await expect(http.send(ask)).rejects.toThrow(/could not be sent, because a header has a character/);
});
