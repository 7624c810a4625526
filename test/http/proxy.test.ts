import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { canProxy, type Environment, proxyEnvironment, requireProxySupport } from '../../src/http/proxy.ts';

test.each(['24.5.0', '24.18.0', '25.0.0', '26.1.0'])('Node %s can use a proxy', (version) => {
  expect(canProxy(version)).toBe(true);
});
test.each(['24.4.0', '24.4.1', '22.21.0', '20.0.0'])('Node %s cannot', (version) => {
  expect(canProxy(version)).toBe(false);
});

describe('an old Node', () => {
  const proxy = 'http://proxy.example:3128';
  const cases: readonly { name: string; host: string; env: Environment; fails: boolean }[] = [
    { name: 'without a proxy is fine', host: 'https://app.datafold.com', env: {}, fails: false },
    {
      name: 'with an empty proxy is fine',
      host: 'https://app.datafold.com',
      env: { HTTPS_PROXY: '' },
      fails: false,
    },
    {
      name: 'with a proxy is not',
      host: 'https://app.datafold.com',
      env: { HTTPS_PROXY: proxy },
      fails: true,
    },
    {
      name: 'with a proxy in small letters is not',
      host: 'https://app.datafold.com',
      env: { https_proxy: proxy },
      fails: true,
    },
    {
      name: 'on this machine is fine',
      host: 'http://127.0.0.1:3000',
      env: { HTTPS_PROXY: proxy },
      fails: false,
    },
    {
      name: 'with the host in NO_PROXY is fine',
      host: 'https://app.datafold.com',
      env: { HTTPS_PROXY: proxy, NO_PROXY: 'localhost, app.datafold.com' },
      fails: false,
    },
    {
      name: 'with its domain in NO_PROXY is fine',
      host: 'https://app.datafold.com',
      env: { HTTPS_PROXY: proxy, no_proxy: '.datafold.com' },
      fails: false,
    },
    {
      name: 'with a star in NO_PROXY is fine',
      host: 'https://app.datafold.com',
      env: { HTTPS_PROXY: proxy, NO_PROXY: '*' },
      fails: false,
    },
    {
      name: 'with another host in NO_PROXY is not',
      host: 'https://app.datafold.com',
      env: { HTTPS_PROXY: proxy, NO_PROXY: 'fold.com,example.com' },
      fails: true,
    },
  ];
  test.each(cases)('$name', ({ host, env, fails }) => {
    const ask = () => requireProxySupport(new URL(host), env, '24.4.0');
    if (fails) expect(ask).toThrow(UserError);
    else expect(ask).not.toThrow();
    expect(() => requireProxySupport(new URL(host), env, '24.5.0')).not.toThrow();
  });

  test('is told what to do, and not where the proxy is', () => {
    const env = { HTTPS_PROXY: 'http://user:secret@proxy.example' };
    const ask = () => requireProxySupport(new URL('https://app.datafold.com'), env, '24.4.0');
    expect(ask).toThrow(
      /HTTPS_PROXY is set, but the Node 24\.4\.0.*Update the runner, or add the host to NO_PROXY/,
    );
    expect(ask).not.toThrow(/secret/);
  });
});

describe('a proxy that can be used', () => {
  const plain = 'http://corp-proxy:3128/';
  test.each([
    { name: 'as it should be', env: { HTTPS_PROXY: 'http://corp-proxy:3128' }, expected: plain },
    { name: 'without a scheme', env: { HTTPS_PROXY: 'corp-proxy:3128' }, expected: plain },
    { name: 'in capitals and spaces', env: { https_proxy: ' HTTP://Corp-Proxy:3128 ' }, expected: plain },
    { name: 'without a port', env: { https_proxy: 'corp-proxy' }, expected: 'http://corp-proxy/' },
    { name: 'by its number', env: { https_proxy: '10.0.0.7:3128' }, expected: 'http://10.0.0.7:3128/' },
    { name: 'by TLS', env: { HTTPS_PROXY: 'https://corp-proxy' }, expected: 'https://corp-proxy/' },
    {
      name: 'with a password',
      env: { HTTPS_PROXY: 'mona:p%40ss@corp-proxy:3128' },
      expected: 'http://mona:p%40ss@corp-proxy:3128/',
    },
    {
      name: 'in small letters before capitals',
      env: { https_proxy: 'corp-proxy:3128', HTTPS_PROXY: 'other' },
      expected: plain,
    },
    {
      name: 'in capitals where the small letters are empty',
      env: { https_proxy: '', HTTPS_PROXY: 'corp-proxy:3128' },
      expected: plain,
    },
    { name: 'only that of another protocol', env: { HTTP_PROXY: 'corp-proxy:3128' }, expected: '' },
  ])('$name', ({ env, expected }) => {
    expect(proxyEnvironment(env)).toMatchObject({ https_proxy: expected });
    expect(() => requireProxySupport(new URL('https://app.datafold.com'), env, '24.5.0')).not.toThrow();
  });

  test('for plain HTTP is the other variable’s, and what goes round it is kept', () => {
    expect(proxyEnvironment({ HTTP_PROXY: 'a:1', https_proxy: 'b:2', NO_PROXY: 'c' })).toEqual({
      http_proxy: 'http://a:1/',
      https_proxy: 'http://b:2/',
      no_proxy: 'c',
    });
  });
});

describe('a proxy that cannot be used', () => {
  const ask = (env: Environment, host = 'https://app.datafold.com') =>
    requireProxySupport(new URL(host), env, '24.18.0');
  const values = [
    'socks5://mona:hunter2@corp:1080',
    'socks5:corp:1080',
    'corp:hunter2',
    'http://',
    'ftp://corp',
  ];
  test.each(values)('%s: named by its variable, never by its value', (value) => {
    for (const variable of ['HTTPS_PROXY', 'https_proxy']) {
      const env = { [variable]: value };
      expect(() => ask(env)).toThrow(UserError);
      expect(() => ask(env)).toThrow(
        new RegExp(`^${variable} is set, but not to a proxy.*Write for example ${variable}=http://`),
      );
      expect(() => ask(env)).not.toThrow(/hunter2|corp:|1080/);
      expect(proxyEnvironment(env)).toMatchObject({ https_proxy: '' });
    }
  });

  test('is named for plain HTTP too', () => {
    expect(() => ask({ HTTP_PROXY: 'socks5://corp' }, 'http://ghes.example/api/v3')).toThrow(
      /^HTTP_PROXY is set/,
    );
  });

  test.each([
    { name: 'on this machine', host: 'http://127.0.0.1:3000', env: { HTTP_PROXY: 'socks5://corp' } },
    { name: 'in NO_PROXY', env: { HTTPS_PROXY: 'socks5://corp', NO_PROXY: '.datafold.com' } },
    { name: 'asked by another protocol', env: { HTTP_PROXY: 'socks5://corp' } },
  ])('does not matter for a host $name', ({ env, host }) => {
    expect(() => ask(env, host)).not.toThrow();
  });
});
