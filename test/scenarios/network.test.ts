import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TlsOptions } from 'node:tls';
import { describe, expect, test } from 'vitest';
import { type Certificate, type CertificateOptions, makeCertificate } from '../fakes/certificates.ts';
import { identical } from '../fakes/diffs.ts';
import { type FakeProxy, type ProxyAct, startProxy } from '../fakes/proxy.ts';
import type { RunResult } from '../fakes/runner.ts';
import { startTlsFront } from '../fakes/tls-front.ts';
import { TOKEN, type World, type WorldRun } from '../fakes/world.ts';
import {
  everythingSaid,
  expectNothingLeaked,
  expectNoVerdict,
  expectTold,
  inWorld,
  levels,
} from './support.ts';

const WORLD = { diffs: { 970: identical() } };
const portOf = (url: string) => Number(new URL(url).port);

/** Saves a certificate as the authority that a run trusts besides the public ones. */
async function trusting<T>(
  certificate: Certificate,
  play: (env: Record<string, string>) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  const path = join(folder, 'authority.pem');
  writeFileSync(path, certificate.cert);
  try {
    return await play({ NODE_EXTRA_CA_CERTS: path });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function withProxy<T>(act: ProxyAct, play: (proxy: FakeProxy) => Promise<T>): Promise<T> {
  const proxy = await startProxy(act);
  try {
    return await play(proxy);
  } finally {
    await proxy.close();
  }
}

async function withTls<T>(world: World, options: TlsOptions, play: (port: number) => Promise<T>): Promise<T> {
  const front = await startTlsFront(portOf(world.datafold.url), options);
  try {
    return await play(front.port);
  } finally {
    await front.close();
  }
}

/** Runs against a Datafold that is reached through this proxy alone, for a few seconds. */
async function runBehind(act: ProxyAct, options: { readonly auth?: string } = {}): Promise<RunResult> {
  return inWorld(WORLD, (world) =>
    withProxy(act, async (proxy) => {
      const HTTPS_PROXY = proxy.url.replace('//', `//${options.auth ?? ''}`);
      const run = await world.run({
        env: { HTTPS_PROXY },
        with: { host: 'https://datafold.test', timeout: '3s' },
      });
      expectNothingLeaked(run, world);
      expect(everythingSaid(run, world)).not.toContain('internal error');
      expect(everythingSaid(run, world)).not.toContain('fault in the action');
      return run;
    }),
  );
}

describe.concurrent('a proxy', () => {
  test('is used for a host over TLS, with a percent sign in its password', async () => {
    const certificate = makeCertificate({ host: 'datafold.test' });
    await inWorld(WORLD, (world) =>
      trusting(certificate, (env) =>
        withTls(world, certificate, (port) =>
          withProxy({ kind: 'forward', port }, async (proxy) => {
            const HTTPS_PROXY = proxy.url.replace('//', '//mona:100%@');
            const run = await world.run({
              env: { ...env, HTTPS_PROXY },
              with: { host: 'https://datafold.test' },
            });
            expectTold(run, 'pass');
            const credentials = Buffer.from('mona:100%').toString('base64');
            expect(proxy.heads[0]).toMatch(/^CONNECT datafold\.test:443 /);
            expect(proxy.heads[0]).toContain(`proxy-authorization: Basic ${credentials}\r\n`);
            expect(everythingSaid(run, world)).not.toContain('100%@');
          }),
        ),
      ),
    );
  });

  const refusals: readonly { name: string; act: ProxyAct; auth?: string; says: RegExp }[] = [
    {
      name: '407 without credentials',
      act: { kind: 'raw', bytes: 'HTTP/1.1 407 Proxy Authentication Required\r\n\r\n' },
      says: /the proxy in HTTPS_PROXY asks for a user name and password \(HTTP 407\).*Put them into HTTPS_PROXY/,
    },
    {
      name: '407 with credentials',
      auth: 'mona:hunter%2@',
      act: { kind: 'raw', bytes: 'HTTP/1.1 407 Proxy Authentication Required\r\n\r\n' },
      says: /rejected the user name and password \(HTTP 407\).*Correct them in HTTPS_PROXY/,
    },
    {
      name: '403',
      act: { kind: 'raw', bytes: 'HTTP/1.1 403 Forbidden\r\n\r\n' },
      says: /the proxy in HTTPS_PROXY does not allow connections.*rules of the proxy/,
    },
    {
      name: '502',
      act: { kind: 'raw', bytes: 'HTTP/1.1 502 Bad Gateway\r\n\r\n' },
      says: /the proxy in HTTPS_PROXY could not connect to the host/,
    },
    {
      name: 'an endless header',
      act: { kind: 'endless', start: 'HTTP/1.1 200 OK\r\nx: ', piece: 'a'.repeat(4_096) },
      says: /the headers in the response of the proxy in HTTPS_PROXY are larger than 16 KiB/,
    },
  ];
  test.each(refusals)('that answers $name is named with the fix', async ({ act, auth, says }) => {
    const run = await runBehind(act, auth === undefined ? {} : { auth });
    expectTold(run, 'fail');
    expect(levels(run, 'error').join()).toMatch(says);
    expect(run.summary).not.toContain('hunter');
  });

  test('that cannot be used is an error of the inputs, and its password is not shown', async () => {
    await inWorld(WORLD, async (world) => {
      const env = { HTTPS_PROXY: 'socks5://mona:hunter2@corp:1080' };
      const run = await world.run({ env, with: { host: 'https://datafold.test' } });
      expectNoVerdict(run);
      expect(levels(run, 'error').join()).toContain('HTTPS_PROXY must be an http:// or https:// proxy URL');
      expect(everythingSaid(run, world)).not.toContain('hunter2');
    });
  });

  test('is bypassed for the subdomains of NO_PROXY, for Datafold and GitHub alike', async () => {
    await inWorld(WORLD, (world) =>
      withProxy({ kind: 'forward', port: portOf(world.github.url) }, async (proxy) => {
        const url = 'http://ghe.corp.invalid';
        const github = { apiUrl: url, graphqlUrl: `${url}/graphql` };
        const through = await world.run({ ...github, env: { HTTP_PROXY: proxy.url } });
        expectTold(through, 'pass');
        expect(proxy.heads.length).toBeGreaterThan(0);
        expect(proxy.heads[0]).toMatch(/^POST http:\/\/ghe\.corp\.invalid\/graphql HTTP/);
        const seen = proxy.heads.length;
        const around = await world.run({
          ...github,
          env: { HTTP_PROXY: proxy.url, NO_PROXY: 'other.test corp.invalid' },
        });
        expectTold(around, 'pass');
        expect(levels(around, 'warning').join()).toMatch(
          /could not be reached \(the name of the host could not be found/,
        );
        expect(proxy.heads).toHaveLength(seen);
      }),
    );
  });
});

describe.concurrent('a TLS connection', () => {
  const run = (
    certificate: CertificateOptions,
    more: TlsOptions = {},
    options: { trusted?: boolean; run?: WorldRun } = {},
  ) =>
    inWorld(WORLD, async (world) => {
      const made = makeCertificate(certificate);
      return trusting(made, (env) =>
        withTls(world, { ...made, ...more }, (port) =>
          world.run({
            ...options.run,
            env: { ...(options.trusted === false ? {} : env), ...options.run?.env },
            with: { host: `https://localhost:${port}`, timeout: '3s' },
          }),
        ),
      );
    });
  const unknown = { trusted: false };

  test('with a certificate that is trusted passes', async () => {
    expectTold(await run({}), 'pass');
  });

  test.each([
    {
      name: 'has expired',
      made: { years: [-2, -1] as const },
      says: /certificate of the host has expired.*Renew/,
    },
    { name: 'is not valid yet', made: { years: [1, 2] as const }, says: /not valid yet.*clock/ },
    {
      name: 'is for another host',
      made: { host: 'datafold.test' },
      says: /for another host name.*host name that the certificate names/,
    },
    { name: 'is self-signed', made: {}, options: unknown, says: /is self-signed.*set NODE_EXTRA_CA_CERTS/ },
    {
      name: 'is from an unknown authority',
      made: { foreign: true },
      options: unknown,
      says: /authority that this runner does not know.*set NODE_EXTRA_CA_CERTS/,
    },
    {
      name: 'belongs to a server of TLS 1.1',
      made: {},
      more: { minVersion: 'TLSv1', maxVersion: 'TLSv1.1' } as const,
      says: /no supported TLS version|handshake/,
    },
    {
      name: 'belongs to a server that asks for one of the client',
      made: {},
      more: { requestCert: true, rejectUnauthorized: true },
      says: /client certificate/,
    },
  ])('whose certificate $name is named with the fix', async ({ made, more, options, says }) => {
    const result = await run(made, more, options);
    expectTold(result, 'fail');
    expect(levels(result, 'error').join()).toMatch(says);
    const isUnknown = options === unknown;
    expect(levels(result, 'error').join().includes('NODE_EXTRA_CA_CERTS')).toBe(isUnknown);
  });

  test('that is not verified is a warning', async () => {
    const result = await run({}, {}, { trusted: false, run: { env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } } });
    expect(result.outputs['verdict']).toBe('pass');
    expect(levels(result, 'warning').join()).toMatch(/NODE_TLS_REJECT_UNAUTHORIZED=0 is set/);
  });
});

describe.concurrent('a host', () => {
  const hosts: readonly { name: string; act: ProxyAct; says: RegExp }[] = [
    {
      name: 'speaks HTTP 2 only',
      act: { kind: 'raw', bytes: '\0\0\0\x04\0\0\0\0\0' },
      says: /the host speaks HTTP 2 only.*Enable HTTP 1\.1/,
    },
    {
      name: 'switches protocols',
      act: {
        kind: 'raw',
        bytes: 'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n',
        open: true,
      },
      says: /switched to another protocol \(HTTP 101\)/,
    },
    {
      name: 'sends interim responses without end',
      act: { kind: 'endless', start: '', piece: 'HTTP/1.1 102 Processing\r\n\r\n' },
      says: /interim responses \(HTTP 1xx\) without end/,
    },
    {
      name: 'sends 40 KiB of headers',
      act: { kind: 'raw', bytes: `HTTP/1.1 200 OK\r\n${`x: ${'a'.repeat(1_000)}\r\n`.repeat(40)}\r\n` },
      says: /headers in the response of the host are larger than 16 KiB/,
    },
    {
      name: 'does not speak HTTP',
      act: { kind: 'raw', bytes: 'SSH-2.0-OpenSSH\r\n' },
      says: /the host does not speak HTTP/,
    },
  ];
  test.each(hosts)('that $name is polled again, and named in the end', async ({ act, says }) => {
    await inWorld(WORLD, (world) =>
      withProxy(act, async (server) => {
        const run = await world.run({ with: { host: server.url, timeout: '4s' } });
        expectTold(run, 'fail');
        expect(levels(run, 'error').join()).toMatch(says);
        expect(server.heads.length).toBeGreaterThan(1);
      }),
    );
  });

  test('that knows no diff with the ID names the ID of a CI run as the likely mistake', async () => {
    await inWorld(WORLD, async (world) => {
      const run = await world.run({ with: { datadiff_id: '401' } });
      expectTold(run, 'fail');
      expect(levels(run, 'error').join()).toMatch(/no data diff with this ID.*ID of a CI run.*ci_config_id/);
    });
  });

  test('that is hidden by a web page is not blamed on the key', async () => {
    await inWorld(WORLD, async (world) => {
      const body = '<!doctype html><title>Blocked</title>';
      const headers = { 'content-type': 'text/html' };
      world.datafold.fault({
        act: { kind: 'status', status: 403, body, headers },
        times: Number.POSITIVE_INFINITY,
      });
      const run = await world.run();
      expectTold(run, 'fail');
      expect(levels(run, 'error').join()).toMatch(
        /A web page answered in place of Datafold's API \(HTTP 403\)/,
      );
      expect(levels(run, 'error').join()).not.toMatch(/api_key|service account/);
    });
  });
});

describe.concurrent('a comment that GitHub refuses', () => {
  test.each([
    {
      status: 403,
      message: 'Resource not accessible by personal access token',
      says: /Pull requests: Read and write/,
    },
    {
      status: 403,
      message:
        'Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.',
      says: /SAML/,
    },
    { status: 403, message: 'Repository was archived so is read-only.', says: /archived/ },
    { status: 403, message: 'Commenting is disabled on issues with more than 2500 comments', says: /2,500/ },
    { status: 403, message: 'A reason of next year', says: /GitHub says "A reason of next year"/ },
  ])('with $status "$message" names that cause', async ({ status, message, says }) => {
    await inWorld(WORLD, async (world) => {
      const act = { kind: 'status', status, body: { message } } as const;
      world.github.fault({
        method: 'POST',
        path: /\/issues\/42\/comments$/,
        act,
        times: Number.POSITIVE_INFINITY,
      });
      const run = await world.run();
      expectTold(run, 'pass');
      expect(levels(run, 'warning').join()).toMatch(says);
      expect(levels(run, 'warning').join()).not.toMatch(/permissions:|pull-requests: write/);
    });
  });

  test('with a message that echoes the token shows no piece of it', async () => {
    await inWorld(WORLD, async (world) => {
      const act = { kind: 'status', status: 403, body: { message: `${'a'.repeat(185)} ${TOKEN}` } } as const;
      world.github.fault({ method: 'POST', path: /comments$/, act, times: Number.POSITIVE_INFINITY });
      const run = await world.run();
      expect(levels(run, 'warning').join()).toContain('GitHub says "aaa');
      expect(run.stdout.replace(/^::add-mask::.*$/gm, '')).not.toContain(TOKEN.slice(0, 8));
    });
  });
});
