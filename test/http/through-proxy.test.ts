import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Http, openHttp } from '../../src/http/http.ts';
import { NetworkError } from '../../src/http/network-error.ts';
import type { HttpRequest } from '../../src/http/types.ts';
import { type Certificate, makeCertificate } from '../fakes/certificates.ts';
import { type FakeProxy, type ProxyAct, startProxy } from '../fakes/proxy.ts';
import { startServer } from '../fakes/server.ts';

let certificate: Certificate;
beforeAll(() => {
  certificate = makeCertificate({ host: 'datafold.test' });
});

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const start = async (act: ProxyAct, tls?: Certificate): Promise<FakeProxy> => {
  const proxy = await startProxy(act, tls);
  closing.push(proxy.close);
  return proxy;
};

const open = (env: Readonly<Record<string, string>>): Http => {
  const http = openHttp(env);
  closing.push(http.close);
  return http;
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

const failureOf = async (asking: Promise<unknown>): Promise<NetworkError> => {
  const error = await asking.then(
    () => new Error('it was answered'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof NetworkError)) throw error;
  return error;
};

/** A Datafold over TLS, whose certificate is trusted by no one. */
const secureServer = async (): Promise<number> => {
  const server: Server = createHttpsServer(certificate, (_, response) => response.end('hello'));
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close());
  return (server.address() as AddressInfo).port;
};

describe('a tunnel', () => {
  test('is asked for by the name of the host alone, with the credentials of the proxy', async () => {
    const proxy = await start({ kind: 'raw', bytes: 'HTTP/1.1 403 Forbidden\r\n\r\n' });
    const http = open({ HTTPS_PROXY: proxy.url.replace('//', '//mona:p%ss@') });
    await failureOf(
      http.send(request('https://datafold.test/secret', { headers: { authorization: 'Key k' } })),
    );
    const lines = (proxy.heads[0] ?? '').trimEnd().split('\r\n');
    expect(lines).toEqual([
      'CONNECT datafold.test:443 HTTP/1.1',
      'host: datafold.test:443',
      'connection: keep-alive',
      'proxy-connection: keep-alive',
      'user-agent: data-diff-gate',
      `proxy-authorization: Basic ${Buffer.from('mona:p%ss').toString('base64')}`,
    ]);
  });

  test('to an IPv6 address has brackets', async () => {
    const proxy = await start({ kind: 'raw', bytes: 'HTTP/1.1 403 Forbidden\r\n\r\n' });
    await failureOf(open({ HTTPS_PROXY: proxy.url }).send(request('https://[2001:db8::1]:8443/')));
    expect(proxy.heads[0]).toMatch(/^CONNECT \[2001:db8::1\]:8443 /);
  });

  test('carries TLS to the host, whose certificate is checked', async () => {
    const proxy = await start({ kind: 'forward', port: await secureServer() });
    const { message } = await failureOf(
      open({ HTTPS_PROXY: proxy.url }).send(request('https://datafold.test/')),
    );
    expect(message).toBe('the TLS certificate of the host is self-signed, DEPTH_ZERO_SELF_SIGNED_CERT');
  });

  const refusals: readonly { status: string; auth?: string; says: RegExp; advises: RegExp }[] = [
    {
      status: '407',
      says: /^the proxy in HTTPS_PROXY asks for a user name and password \(HTTP 407\)$/,
      advises: /^Put them into HTTPS_PROXY/,
    },
    {
      status: '407',
      auth: 'mona:p@',
      says: /rejected the user name and password \(HTTP 407\)$/,
      advises: /^Correct them in HTTPS_PROXY/,
    },
    {
      status: '403',
      says: /does not allow connections to the host \(HTTP 403\)$/,
      advises: /rules of the proxy/,
    },
    {
      status: '502',
      says: /could not connect to the host \(HTTP 502\)$/,
      advises: /that the proxy reaches it/,
    },
    { status: '504', says: /could not connect to the host \(HTTP 504\)$/, advises: /NO_PROXY/ },
    { status: '400', says: /opened no tunnel to the host \(HTTP 400\)$/, advises: /names an HTTP proxy/ },
    { status: '301', says: /opened no tunnel to the host \(HTTP 301\)$/, advises: /names an HTTP proxy/ },
    { status: '101', says: /opened no tunnel to the host \(HTTP 101\)$/, advises: /names an HTTP proxy/ },
  ];
  test.each(refusals)(
    'that is refused with $status $auth names the proxy and the fix',
    async ({ status, auth, says, advises }) => {
      const proxy = await start({
        kind: 'raw',
        bytes: `HTTP/1.1 ${status} No\r\nContent-Length: 2\r\n\r\nno`,
        open: true,
      });
      const env = { HTTPS_PROXY: auth === undefined ? proxy.url : proxy.url.replace('//', `//${auth}`) };
      const { message, advice } = await failureOf(open(env).send(request('https://datafold.test/')));
      expect(message).toMatch(says);
      expect(advice).toMatch(advises);
    },
  );

  const hostile: readonly { name: string; act: ProxyAct; says: RegExp }[] = [
    {
      name: 'an endless header',
      act: { kind: 'endless', start: 'HTTP/1.1 200 OK\r\nx: ', piece: 'a'.repeat(4_096) },
      says: /headers in the response of the proxy in HTTPS_PROXY are larger than 16 KiB/,
    },
    {
      name: 'headers without end',
      act: { kind: 'endless', start: 'HTTP/1.1 200 OK\r\n', piece: 'x: y\r\n'.repeat(100) },
      says: /headers .* larger than 16 KiB/,
    },
    {
      name: 'a status line without end',
      act: { kind: 'endless', start: 'HTTP/1.1 200 ', piece: 'a'.repeat(4_096) },
      says: /larger than 16 KiB/,
    },
    {
      name: 'garbage',
      act: { kind: 'raw', bytes: 'SSH-2.0-OpenSSH\r\n', open: true },
      says: /the proxy in HTTPS_PROXY does not speak HTTP/,
    },
    {
      name: 'nothing',
      act: { kind: 'raw', bytes: '' },
      says: /the connection to the proxy in HTTPS_PROXY was reset/,
    },
    {
      name: 'garbage inside of the tunnel',
      act: { kind: 'raw', bytes: 'HTTP/1.1 200 OK\r\n\r\nHTTP/1.1 400 Bad\r\n\r\n', open: true },
      says: /does not speak TLS/,
    },
    {
      name: 'a body inside of the tunnel without end',
      act: { kind: 'endless', start: 'HTTP/1.1 200 OK\r\n\r\n', piece: 'a'.repeat(4_096) },
      says: /does not speak TLS/,
    },
    {
      name: 'an end right after the tunnel',
      act: { kind: 'raw', bytes: 'HTTP/1.1 200 OK\r\n\r\n' },
      says: /closed the connection during the TLS handshake|reset/,
    },
  ];
  test.each(hostile)('that is answered by $name ends at once', async ({ act, says }) => {
    const proxy = await start(act);
    expect(
      (await failureOf(open({ HTTPS_PROXY: proxy.url }).send(request('https://datafold.test/')))).message,
    ).toMatch(says);
  });

  test.each([
    {
      name: 'never opened',
      act: { kind: 'hang' } as const,
      says: 'the proxy in HTTPS_PROXY opened no connection to the host within 0.06 s',
    },
    {
      name: 'open, but silent',
      act: { kind: 'raw', bytes: 'HTTP/1.1 200 OK\r\n\r\n', open: true } as const,
      says: 'no TLS handshake within 0.06 s',
    },
    {
      name: 'answered too slowly',
      act: { kind: 'raw', bytes: 'HTTP/1.1 200 OK\r\nx: y', open: true } as const,
      says: 'the proxy in HTTPS_PROXY opened no connection to the host within 0.06 s',
    },
  ])('that is $name ends within the time limit', async ({ act, says }) => {
    const proxy = await start(act);
    const http = open({ HTTPS_PROXY: proxy.url });
    expect((await failureOf(http.send(request('https://datafold.test/', { timeoutMs: 60 })))).message).toBe(
      says,
    );
  });

  test('that is called off leaves no connection behind', async () => {
    const proxy = await start({ kind: 'hang' });
    const cancel = new AbortController();
    const asking = open({ HTTPS_PROXY: proxy.url }).send(
      request('https://datafold.test/', { signal: cancel.signal }),
    );
    await expect.poll(() => proxy.heads.length).toBe(1);
    cancel.abort(new Error('enough'));
    await expect(asking).rejects.toThrow('enough');
    await expect.poll(() => proxy.open()).toBe(0);
  });

  test('that is still being opened does not outlive the connections', async () => {
    const proxy = await start({ kind: 'hang' });
    const http = open({ HTTPS_PROXY: proxy.url });
    const asking = failureOf(http.send(request('https://datafold.test/')));
    await expect.poll(() => proxy.heads.length).toBe(1);
    http.close();
    await asking;
    await expect.poll(() => proxy.open()).toBe(0);
  });
});

test('a proxy over TLS is named when its certificate is not accepted', async () => {
  const proxy = await start({ kind: 'hang' }, certificate);
  const { message } = await failureOf(
    open({ https_proxy: proxy.url }).send(request('https://datafold.test/')),
  );
  expect(message).toBe(
    'the TLS certificate of the proxy in https_proxy is self-signed, DEPTH_ZERO_SELF_SIGNED_CERT',
  );
});

test('a proxy that no one runs is named', async () => {
  const proxy = await startProxy({ kind: 'hang' });
  await proxy.close();
  const { message, advice } = await failureOf(
    open({ HTTPS_PROXY: proxy.url }).send(request('https://datafold.test/')),
  );
  expect(message).toBe('the connection to the proxy in HTTPS_PROXY was refused, ECONNREFUSED');
  expect(advice).toContain('the address of the proxy in HTTPS_PROXY');
});

test('a proxy that cannot be used is not bypassed', async () => {
  const { message } = await failureOf(
    open({ HTTPS_PROXY: 'socks5://corp' }).send(request('https://datafold.invalid/')),
  );
  expect(message).toContain('HTTPS_PROXY must be');
});

describe('plain HTTP', () => {
  test('goes to the proxy with the whole address', async () => {
    const server = await startServer({ handle: ({ path }) => ({ status: 200, body: { path } }) });
    closing.push(server.close);
    const proxy = await start({ kind: 'forward', port: Number(new URL(server.url).port) });
    const http = open({ HTTP_PROXY: proxy.url.replace('//', '//mona:x@') });
    const answer = await http.send(
      request('http://ghe.corp.test:8080/api?x=y', { headers: { 'x-mine': 'yes' } }),
    );
    expect(JSON.parse(answer.body)).toEqual({ path: '/api' });
    expect(proxy.heads[0]).toMatch(/^GET http:\/\/ghe\.corp\.test:8080\/api\?x=y HTTP\/1\.1\r\n/);
    expect(proxy.heads[0]).toMatch(/^host: ghe\.corp\.test:8080\r$/m);
    expect(proxy.heads[0]).toMatch(/^proxy-authorization: Basic /m);
    expect(proxy.heads[0]).toMatch(/^x-mine: yes\r$/m);
  });

  test('to this machine, and to what NO_PROXY names, does not', async () => {
    const server = await startServer({ handle: () => ({ status: 200, body: {} }) });
    closing.push(server.close);
    const proxy = await start({ kind: 'hang' });
    const http = open({ HTTP_PROXY: proxy.url, NO_PROXY: 'x invalid' });
    expect(await http.send(request(server.url))).toMatchObject({ status: 200 });
    expect((await failureOf(http.send(request('http://ghe.corp.invalid/')))).message).toContain('DNS');
    expect(proxy.heads).toEqual([]);
  });
});
