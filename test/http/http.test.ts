import { getEventListeners } from 'node:events';
import { createServer, type Server } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { type HttpRequest, openHttp } from '../../src/http/http.ts';
import { NetworkError } from '../../src/http/network-error.ts';
import { type FakeServer, type Fault, startServer, untilRequests } from '../fakes/server.ts';

let http = openHttp({});
let server: FakeServer | undefined;
let raw: Server | undefined;
afterEach(async () => {
  http.close();
  http = openHttp({});
  await server?.close();
  raw?.close();
  server = undefined;
  raw = undefined;
});

const start = async (...faults: readonly Fault[]) => {
  server = await startServer({
    handle: ({ method, body }) => ({ status: 200, body: { method, body, text: 'ä😀' } }),
    faults,
  });
  return server;
};

const request = (url: string, overrides: Partial<HttpRequest> = {}): HttpRequest => ({
  method: 'GET',
  url: new URL(url),
  headers: {},
  timeoutMs: 10_000,
  maxBytes: 100_000,
  signal: new AbortController().signal,
  ...overrides,
});

const causeFrom = async (asking: Promise<unknown>): Promise<string> => {
  const error = await asking.then(
    () => new Error('it was answered'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof NetworkError)) throw error;
  return error.message;
};

describe('an answer', () => {
  test('comes with its status, headers and body', async () => {
    const { url } = await start();
    const answer = await http.send(request(`${url}/x?y=z`, { headers: { 'x-mine': 'yes' } }));
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body)).toEqual({ method: 'GET', body: '', text: 'ä😀' });
    expect(answer.headers['content-type']).toContain('application/json');
    expect(server?.requests[0]).toMatchObject({ path: '/x', headers: { 'x-mine': 'yes' } });
  });

  test('comes to a body too, of letters of any width', async () => {
    const { url } = await start();
    const answer = await http.send(request(url, { method: 'POST', body: '{"ä":"😀"}' }));
    expect(JSON.parse(answer.body)).toMatchObject({ method: 'POST', body: '{"ä":"😀"}' });
    expect(server?.requests[0]?.headers['content-length']).toBe('13');
  });

  test.each([204, 400, 404, 429, 500, 503])('may be %i', async (status) => {
    const { url } = await start({ act: { kind: 'status', status, headers: { 'retry-after': '5' } } });
    expect(await http.send(request(url))).toMatchObject({
      status,
      headers: { 'retry-after': '5' },
      body: '',
    });
  });

  test.each([301, 302, 307, 308])('may be %i, and nobody follows', async (status) => {
    const { url } = await start();
    server?.fault({ act: { kind: 'redirect', location: `${url}/elsewhere`, status } });
    expect(await http.send(request(url, { headers: { authorization: 'Key k' } }))).toMatchObject({ status });
    expect(server?.requests).toHaveLength(1);
  });

  test('with an error status keeps the status when its body is compressed', async () => {
    const headers = { 'content-encoding': 'gzip' };
    const { url } = await start({ act: { kind: 'status', status: 502, body: '<html>', headers } });
    expect(await http.send(request(url))).toMatchObject({ status: 502, body: '' });
  });

  test('is asked for without compression', async () => {
    const { url } = await start();
    await http.send(request(url));
    expect(server?.requests[0]?.headers['accept-encoding']).toBe('identity');
  });

  test('may be as large as the limit', async () => {
    const { url } = await start({ act: { kind: 'huge', bytes: 100_000 } });
    expect((await http.send(request(url))).body).toHaveLength(100_000);
  });
});

describe('no answer', () => {
  test('that is readable, where it is compressed', async () => {
    const { url } = await start({
      act: { kind: 'raw', body: gzipSync('{}'), headers: { 'content-encoding': 'gzip' } },
    });
    expect(await causeFrom(http.send(request(url)))).toBe(
      'the response is compressed, although the action requested plain text',
    );
  });

  test('within the time limit', async () => {
    const { url } = await start({ act: { kind: 'hang' } });
    expect(await causeFrom(http.send(request(url, { timeoutMs: 60 })))).toBe('no response within 0.06 s');
  });

  test('whole within the time limit', async () => {
    const { url } = await start({ act: { kind: 'hang-body' } });
    expect(await causeFrom(http.send(request(url, { timeoutMs: 60 })))).toBe(
      'the response was not complete within 0.06 s',
    );
  });

  test.each([false, true])('below the limit of size (told beforehand: %s)', async (declared) => {
    const { url } = await start({ act: { kind: 'huge', bytes: 3_000_000, declared } });
    const cause = await causeFrom(http.send(request(url, { maxBytes: 1_048_576 })));
    expect(cause).toBe('the response is larger than 1 MiB');
  });

  test('from a server that resets', async () => {
    const { url } = await start({ act: { kind: 'reset' }, times: 9 });
    expect(await causeFrom(http.send(request(url)))).toBe('the connection to the host was reset, ECONNRESET');
    expect(server?.requests).toHaveLength(1);
  });

  test('from no one', async () => {
    const { url, close } = await start();
    await close();
    server = undefined;
    expect(await causeFrom(http.send(request(url)))).toBe(
      'the connection to the host was refused, ECONNREFUSED',
    );
  });

  test('from no one under a name with several addresses', async () => {
    const { url, close } = await start();
    await close();
    server = undefined;
    const cause = await causeFrom(http.send(request(url.replace('127.0.0.1', 'localhost'))));
    expect(cause).toBe('the connection to the host was refused, ECONNREFUSED');
  });

  test('from a name that is none', async () => {
    const cause = await causeFrom(http.send(request('http://no-such-host.invalid/')));
    expect(cause).toMatch(/\(DNS\), E[A-Z_]+$/);
  });

  const talk = async (bytes: string) => {
    raw = createServer((socket) => socket.once('data', () => socket.end(bytes)).on('error', () => undefined));
    await new Promise<void>((resolve) => raw?.listen(0, '127.0.0.1', resolve));
    const address = raw.address();
    return typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : '';
  };

  test('in HTTP', async () => {
    const cause = await causeFrom(http.send(request(await talk('SSH-2.0-OpenSSH_9.9\r\n'))));
    expect(cause).toMatch(/^the host does not speak HTTP, HPE_\w+$/);
  });

  test('in TLS', async () => {
    const url = (await talk('HTTP/1.1 400 Bad Request\r\n\r\n')).replace('http:', 'https:');
    expect(await causeFrom(http.send(request(url)))).toMatch(/^the host does not speak TLS, |certificate/);
  });

  test.each([
    ['of a length that was told', 'HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{"half":'],
    ['in pieces', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n8\r\n{"half":\r\n'],
  ])('that is whole, %s', async (_name, bytes) => {
    const cause = await causeFrom(http.send(request(await talk(bytes))));
    expect(cause).toMatch(/reset, ECONNRESET|broke off inside the response/);
  });
});

describe('a kept connection that is lost while idle', () => {
  test('is replaced once', async () => {
    const { url, requests } = await start({ skip: 1, act: { kind: 'reset' } });
    await http.send(request(url));
    expect(await http.send(request(url))).toMatchObject({ status: 200 });
    expect(requests).toHaveLength(3);
  });

  test('is replaced once only', async () => {
    const { url, requests } = await start({ skip: 1, times: 9, act: { kind: 'reset' } });
    await http.send(request(url));
    expect(await causeFrom(http.send(request(url)))).toBe('the connection to the host was reset, ECONNRESET');
    expect(requests).toHaveLength(3);
  });

  test('is not replaced for what may have been done already', async () => {
    const { url, requests } = await start({ skip: 1, method: 'POST', times: 9, act: { kind: 'reset' } });
    await http.send(request(url, { method: 'POST', body: '{}' }));
    expect(await causeFrom(http.send(request(url, { method: 'POST', body: '{}' })))).toContain('ECONNRESET');
    expect(requests).toHaveLength(2);
  });
});

describe('calling off', () => {
  const enough = new Error('enough');

  test('before the start asks no one', async () => {
    const { url, requests } = await start();
    await expect(http.send(request(url, { signal: AbortSignal.abort(enough) }))).rejects.toBe(enough);
    expect(requests).toHaveLength(0);
  });

  test.each(['hang', 'hang-body'] as const)('in a %s rejects with the reason', async (kind) => {
    const fake = await start({ act: { kind } });
    const cancel = new AbortController();
    const asking = http.send(request(fake.url, { signal: cancel.signal }));
    await untilRequests(fake, 1);
    cancel.abort(enough);
    await expect(asking).rejects.toBe(enough);
  });

  test('leaves no listener behind', async () => {
    const { url } = await start();
    const cancel = new AbortController();
    await http.send(request(url, { signal: cancel.signal }));
    expect(getEventListeners(cancel.signal, 'abort')).toEqual([]);
  });
});
