import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { canProxy, type Environment, requireProxySupport } from '../../src/http/proxy.ts';

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
