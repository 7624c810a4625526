import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import {
  type Environment,
  findRoute,
  listNetworkWarnings,
  requireUsableProxy,
} from '../../src/http/proxy.ts';

const datafold = new URL('https://app.datafold.com');
const routed = (env: Environment, url = datafold) => {
  const route = findRoute(url, env);
  return route.kind === 'proxy' ? route.proxy : route.kind;
};
const basic = (credentials: string) => `Basic ${Buffer.from(credentials).toString('base64')}`;

describe('the proxy of a request', () => {
  const plain = { protocol: 'http:', hostname: 'corp-proxy', port: 3128, authorization: null };
  test.each([
    { name: 'a URL', value: 'http://corp-proxy:3128', expected: plain },
    { name: 'no scheme', value: 'corp-proxy:3128', expected: plain },
    { name: 'capitals and spaces', value: ' HTTP://Corp-Proxy:3128/ ', expected: plain },
    { name: 'no port', value: 'corp-proxy', expected: { ...plain, port: 80 } },
    { name: 'an address', value: '10.0.0.7:3128', expected: { ...plain, hostname: '10.0.0.7' } },
    { name: 'an IPv6 address', value: 'http://[::1]:3128', expected: { ...plain, hostname: '::1' } },
    { name: 'TLS', value: 'https://corp-proxy', expected: { ...plain, protocol: 'https:', port: 443 } },
    {
      name: 'an encoded password',
      value: 'mona:p%40ss@corp-proxy:3128',
      expected: { ...plain, authorization: basic('mona:p@ss') },
    },
    {
      name: 'a percent sign',
      value: 'http://mona:100%@corp-proxy:3128',
      expected: { ...plain, authorization: basic('mona:100%') },
    },
    {
      name: 'a percent sign before letters',
      value: 'http://mona:p%ss%zz%41@corp-proxy:3128',
      expected: { ...plain, authorization: basic('mona:p%ss%zzA') },
    },
    {
      name: 'a byte that is not UTF-8',
      value: 'http://mona:%E4@corp-proxy:3128',
      expected: { ...plain, authorization: `Basic ${Buffer.from('mona:ä', 'latin1').toString('base64')}` },
    },
    {
      name: 'an at sign in the password',
      value: 'http://mona:p@ss@corp-proxy:3128',
      expected: { ...plain, authorization: basic('mona:p@ss') },
    },
    {
      name: 'letters of any alphabet',
      value: 'http://mona:pä😀@corp-proxy:3128',
      expected: { ...plain, authorization: basic('mona:pä😀') },
    },
    {
      name: 'only a user',
      value: 'http://mona@corp-proxy:3128',
      expected: { ...plain, authorization: basic('mona:') },
    },
  ])('is read from $name', ({ value, expected }) => {
    for (const variable of ['HTTPS_PROXY', 'https_proxy'])
      expect(routed({ [variable]: value })).toEqual({ ...expected, variable });
    expect(() => requireUsableProxy(datafold, { HTTPS_PROXY: value })).not.toThrow();
  });

  test.each([
    {
      name: 'small letters go before capitals',
      env: { https_proxy: 'a:1', HTTPS_PROXY: 'b:2' },
      variable: 'https_proxy',
    },
    {
      name: 'capitals count where the small letters are empty',
      env: { https_proxy: ' ', HTTPS_PROXY: 'b:2' },
      variable: 'HTTPS_PROXY',
    },
  ])('$name', ({ env, variable }) => {
    expect(routed(env)).toMatchObject({ variable });
  });

  test.each([
    { name: 'without a variable', env: {} },
    { name: 'with an empty variable', env: { HTTPS_PROXY: '' } },
    { name: 'with the proxy of another protocol', env: { HTTP_PROXY: 'a:1' } },
    { name: 'with its domain in NO_PROXY', env: { HTTPS_PROXY: 'a:1', NO_PROXY: 'datafold.com' } },
    { name: 'with its domain in no_proxy', env: { HTTPS_PROXY: 'socks5://a', no_proxy: 'x datafold.com' } },
  ])('is none $name', ({ env }) => {
    expect(routed(env)).toBe('direct');
  });

  test('of plain HTTP is another one, and none on this machine', () => {
    const env = { HTTP_PROXY: 'a:1', HTTPS_PROXY: 'b:2' };
    expect(routed(env, new URL('http://ghe.corp.test'))).toMatchObject({ variable: 'HTTP_PROXY' });
    expect(routed(env, new URL('http://127.0.0.1:3000'))).toBe('direct');
    expect(routed(env, new URL('https://127.0.0.1:3000'))).toMatchObject({ variable: 'HTTPS_PROXY' });
  });

  test('is read from any text without an error, and no text of a password is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => routed({ HTTPS_PROXY: text })).not.toThrow();
        const value = `http://mona:${encodeURIComponent(text.toWellFormed())}@corp-proxy`;
        expect(routed({ HTTPS_PROXY: value })).toMatchObject({
          authorization: basic(`mona:${text.toWellFormed()}`),
        });
      }),
    );
  });
});

describe('a proxy that cannot be used', () => {
  const ask = (env: Environment, url = 'https://app.datafold.com') => requireUsableProxy(new URL(url), env);
  const values = [
    'socks5://mona:hunter2@corp:1080',
    'socks5:corp:1080',
    'corp:hunter2',
    'http://',
    'ftp://corp',
    'http://mona:hunter2#x@corp:1080',
    'http://mona:80/hunter2@corp:1080',
    'http://mona:1?hunter2@corp:1080',
    '"http://corp:1080"',
  ];
  test.each(values)('%s is named by its variable, never by its value', (value) => {
    for (const variable of ['HTTPS_PROXY', 'https_proxy']) {
      const env = { [variable]: value };
      expect(routed(env)).toBe('unusable');
      expect(() => ask(env)).toThrow(UserError);
      expect(() => ask(env)).toThrow(
        new RegExp(`^${variable} must be .*Write for example ${variable}=http://`),
      );
      expect(() => ask(env)).not.toThrow(/hunter2|corp:|1080/);
    }
  });

  test('is named for plain HTTP too', () => {
    expect(() => ask({ HTTP_PROXY: 'socks5://corp' }, 'http://ghes.example/api/v3')).toThrow(
      /^HTTP_PROXY must/,
    );
  });

  test.each([
    { name: 'on this machine', url: 'http://127.0.0.1:3000', env: { HTTP_PROXY: 'socks5://corp' } },
    {
      name: 'in NO_PROXY',
      url: 'https://x.corp.test',
      env: { HTTPS_PROXY: 'socks5://corp', NO_PROXY: 'corp.test' },
    },
    { name: 'of another protocol', url: 'https://x.corp.test', env: { HTTP_PROXY: 'socks5://corp' } },
  ])('does not matter for a host $name', ({ env, url }) => {
    expect(() => ask(env, url)).not.toThrow();
  });
});

test('warns of certificates that are not verified', () => {
  expect(listNetworkWarnings({ NODE_TLS_REJECT_UNAUTHORIZED: '0' })).toEqual([
    expect.stringMatching(/^NODE_TLS_REJECT_UNAUTHORIZED=0 is set.*NODE_EXTRA_CA_CERTS/),
  ]);
  for (const value of ['', '1', 'false'])
    expect(listNetworkWarnings({ NODE_TLS_REJECT_UNAUTHORIZED: value })).toEqual([]);
  expect(listNetworkWarnings({})).toEqual([]);
});
