import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isExcepted } from '../../src/http/no-proxy.ts';

const cases: readonly { noProxy: string; covers: readonly string[]; leaves: readonly string[] }[] = [
  { noProxy: '', covers: [], leaves: ['https://corp.test'] },
  { noProxy: ' , ', covers: [], leaves: ['https://corp.test'] },
  { noProxy: '*', covers: ['https://corp.test', 'http://10.0.0.1', 'https://[2001:db8::1]'], leaves: [] },
  {
    noProxy: 'corp.test',
    covers: [
      'https://corp.test',
      'https://ghe.corp.test',
      'https://a.b.corp.test:8443',
      'https://CORP.test.',
    ],
    leaves: ['https://mycorp.test', 'https://corp.test.example', 'https://test'],
  },
  {
    noProxy: '.corp.test',
    covers: ['https://ghe.corp.test', 'https://corp.test'],
    leaves: ['https://xcorp.test'],
  },
  {
    noProxy: '*.corp.test',
    covers: ['https://ghe.corp.test', 'https://corp.test'],
    leaves: ['https://xcorp.test'],
  },
  { noProxy: 'CORP.Test.', covers: ['https://ghe.corp.test'], leaves: [] },
  {
    noProxy: 'a.test b.test\tc.test\nd.test,e.test , f.test',
    covers: ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `https://x.${name}.test`),
    leaves: ['https://g.test'],
  },
  {
    noProxy: 'corp.test:8443',
    covers: ['https://corp.test:8443', 'https://ghe.corp.test:8443'],
    leaves: ['https://corp.test', 'https://corp.test:84'],
  },
  {
    noProxy: 'corp.test:443',
    covers: ['https://corp.test'],
    leaves: ['http://corp.test', 'https://corp.test:1'],
  },
  { noProxy: 'corp.test:80', covers: ['http://corp.test'], leaves: ['https://corp.test'] },
  { noProxy: 'https://corp.test', covers: ['https://ghe.corp.test'], leaves: ['https://other.test'] },
  { noProxy: 'bücher.test', covers: ['https://shop.bücher.test'], leaves: ['https://bucher.test'] },
  {
    noProxy: '10.1.2.3',
    covers: ['https://10.1.2.3', 'https://10.1.2.3:1'],
    leaves: ['https://10.1.2.30', 'https://1.10.1.2.3.test'],
  },
  { noProxy: '10.1.2.3:8080', covers: ['http://10.1.2.3:8080'], leaves: ['http://10.1.2.3'] },
  {
    noProxy: '10.0.0.0/8',
    covers: ['https://10.255.1.2'],
    leaves: ['https://11.0.0.1', 'https://corp.test', 'https://[::1]'],
  },
  { noProxy: '10.0.0.1-10.0.0.9', covers: ['https://10.0.0.5'], leaves: ['https://10.0.0.10'] },
  { noProxy: '::1', covers: ['https://[::1]', 'https://[0:0::1]:8443'], leaves: ['https://[::2]'] },
  { noProxy: '[2001:DB8::1]', covers: ['https://[2001:db8:0::1]'], leaves: ['https://[2001:db8::2]'] },
  {
    noProxy: '[2001:db8::1]:8443',
    covers: ['https://[2001:db8::1]:8443'],
    leaves: ['https://[2001:db8::1]'],
  },
  {
    noProxy: '2001:db8::/32',
    covers: ['https://[2001:db8:1::9]'],
    leaves: ['https://[2001:db9::1]', 'https://10.0.0.1'],
  },
  {
    noProxy: '10.0.0.0/99,1.2.3.4/x,9.9.9.9-1.1.1.1,a b,%,[,:,/,corp.test',
    covers: ['https://corp.test'],
    leaves: ['https://10.0.0.1', 'https://9.9.9.9'],
  },
];

describe('NO_PROXY', () => {
  test.each(cases)('"$noProxy"', ({ noProxy, covers, leaves }) => {
    for (const url of covers) expect(isExcepted(new URL(url), noProxy), `covers ${url}`).toBe(true);
    for (const url of leaves) expect(isExcepted(new URL(url), noProxy), `leaves ${url}`).toBe(false);
  });

  test('covers a domain and its subdomains, whatever the separators, the case and the other entries', () => {
    const label = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
    const domain = fc
      .array(label, { minLength: 1, maxLength: 3 })
      .map((labels) => `${labels.join('.')}.test`);
    const separator = fc.stringMatching(/^[ ,\t\n]{1,3}$/);
    const other = fc.oneof(
      fc.string({ maxLength: 12 }).map((text) => text.replaceAll('*', '')),
      domain,
    );
    fc.assert(
      fc.property(domain, label, separator, other, other, (name, sub, between, before, after) => {
        const noProxy = [before, name.toUpperCase(), after].join(between);
        expect(isExcepted(new URL(`https://${name}`), noProxy)).toBe(true);
        expect(isExcepted(new URL(`https://${sub}.${name}`), noProxy)).toBe(true);
        expect(isExcepted(new URL(`https://${sub}${name}`), name)).toBe(false);
      }),
    );
  });
});
