import { expect, test } from 'vitest';
import { causeOf } from '../../src/http/network-error.ts';

const failure = (code: unknown) => Object.assign(new Error('what a peer says: secret'), { code });

const cases: readonly { input: unknown; says: RegExp }[] = [
  { input: failure('ENOTFOUND'), says: /^the host name could not be found \(DNS\), ENOTFOUND$/ },
  { input: failure('EAI_AGAIN'), says: /DNS.*EAI_AGAIN$/ },
  { input: failure('ECONNREFUSED'), says: /refused, ECONNREFUSED$/ },
  { input: failure('ECONNRESET'), says: /reset, ECONNRESET$/ },
  { input: failure('EPIPE'), says: /reset, EPIPE$/ },
  { input: failure('ETIMEDOUT'), says: /timed out, ETIMEDOUT$/ },
  { input: failure('EHOSTUNREACH'), says: /unreachable from this runner, EHOSTUNREACH$/ },
  { input: failure('ENETUNREACH'), says: /unreachable from this runner, ENETUNREACH$/ },
  { input: failure('ERR_PROXY_TUNNEL'), says: /HTTPS_PROXY.*ERR_PROXY_TUNNEL$/ },
  {
    input: failure('SELF_SIGNED_CERT_IN_CHAIN'),
    says: /certificate.*NODE_EXTRA_CA_CERTS.*SELF_SIGNED_CERT_IN_CHAIN$/,
  },
  { input: failure('CERT_HAS_EXPIRED'), says: /certificate/ },
  { input: failure('UNABLE_TO_VERIFY_LEAF_SIGNATURE'), says: /certificate/ },
  { input: failure('ERR_TLS_CERT_ALTNAME_INVALID'), says: /certificate/ },
  { input: failure('EPROTO'), says: /does not speak TLS, EPROTO$/ },
  { input: failure('HPE_INVALID_CONSTANT'), says: /does not speak HTTP, HPE_INVALID_CONSTANT$/ },
  { input: failure('ESOMETHING'), says: /^the connection failed, ESOMETHING$/ },
  { input: failure('not a code: ::error::'), says: /^the connection failed$/ },
  { input: failure(5), says: /^the connection failed$/ },
  { input: new Error('no code'), says: /^the connection failed$/ },
  { input: 'ENOTFOUND', says: /^the connection failed$/ },
  { input: null, says: /^the connection failed$/ },
];
test.each(cases)('$input.code', ({ input, says }) => {
  expect(causeOf(input)).toMatch(says);
  expect(causeOf(input)).not.toContain('secret');
});
