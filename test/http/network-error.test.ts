import { describe, expect, test } from 'vitest';
import { describeFailure, type FailureContext, NetworkError } from '../../src/http/network-error.ts';
import { plainSentence } from '../../src/report/phrase.ts';

const host: FailureContext = { proxy: null, hasExtraCa: false };
const failure = (code: unknown, message = 'what a peer says: secret', packet?: string) =>
  Object.assign(new Error(message), {
    code,
    ...(packet === undefined ? {} : { rawPacket: Buffer.from(packet, 'latin1') }),
  });
const openssl = (reason: string) =>
  failure('EPROTO', `write EPROTO 40:error:0A00010B:SSL routines:f:${reason}:../ssl.c:1:`);

const cases: readonly { input: unknown; says: RegExp; advises: RegExp }[] = [
  {
    input: failure('ENOTFOUND'),
    says: /^the name of the host could not be found \(DNS\), ENOTFOUND$/,
    advises: /spelling/,
  },
  {
    input: failure('EAI_AGAIN'),
    says: /^the DNS server did not respond.*, EAI_AGAIN$/,
    advises: /DNS settings/,
  },
  {
    input: failure('ECONNREFUSED'),
    says: /^the connection to the host was refused, ECONNREFUSED$/,
    advises: /port/,
  },
  { input: failure('ECONNRESET'), says: /reset, ECONNRESET$/, advises: /Re-run/ },
  {
    input: failure(
      'ECONNRESET',
      'Client network socket disconnected before secure TLS connection was established',
    ),
    says: /closed the connection during the TLS handshake/,
    advises: /firewall/,
  },
  { input: failure('EPIPE'), says: /reset, EPIPE$/, advises: /Re-run/ },
  { input: failure('ETIMEDOUT'), says: /timed out, ETIMEDOUT$/, advises: /firewall/ },
  { input: failure('EHOSTUNREACH'), says: /no network route to the host, EHOSTUNREACH$/, advises: /network/ },
  { input: failure('ENETUNREACH'), says: /no network route to the host, ENETUNREACH$/, advises: /network/ },
  {
    input: failure('CERT_HAS_EXPIRED'),
    says: /has expired, CERT_HAS_EXPIRED$/,
    advises: /^Renew the certificate/,
  },
  { input: failure('CERT_NOT_YET_VALID'), says: /not valid yet/, advises: /clock/ },
  {
    input: failure('ERR_TLS_CERT_ALTNAME_INVALID'),
    says: /another host name/,
    advises: /host name that the certificate names/,
  },
  { input: failure('DEPTH_ZERO_SELF_SIGNED_CERT'), says: /is self-signed/, advises: /NODE_EXTRA_CA_CERTS/ },
  {
    input: failure('SELF_SIGNED_CERT_IN_CHAIN'),
    says: /authority that this runner does not know/,
    advises: /NODE_EXTRA_CA_CERTS/,
  },
  {
    input: failure('UNABLE_TO_VERIFY_LEAF_SIGNATURE'),
    says: /authority that this runner does not know/,
    advises: /NODE_EXTRA_CA_CERTS.*intermediate/,
  },
  {
    input: failure('UNABLE_TO_GET_ISSUER_CERT_LOCALLY'),
    says: /authority that this runner does not know/,
    advises: /NODE_EXTRA_CA_CERTS/,
  },
  { input: failure('CERT_REVOKED'), says: /revoked/, advises: /new certificate/ },
  { input: failure('EE_KEY_TOO_SMALL'), says: /too weak/, advises: /stronger/ },
  {
    input: failure('INVALID_CA'),
    says: /certificate of the host is not valid/,
    advises: /valid certificate/,
  },
  { input: openssl('wrong version number'), says: /^the host does not speak TLS, EPROTO$/, advises: /port/ },
  { input: failure('ERR_SSL_PACKET_LENGTH_TOO_LONG'), says: /does not speak TLS/, advises: /port/ },
  {
    input: openssl('tlsv1 alert protocol version'),
    says: /no supported TLS version/,
    advises: /TLS 1\.2 or 1\.3/,
  },
  {
    input: failure('ERR_SSL_UNSUPPORTED_PROTOCOL'),
    says: /no supported TLS version/,
    advises: /TLS 1\.2 or 1\.3/,
  },
  {
    input: openssl('tlsv1 alert no application protocol'),
    says: /does not offer HTTP 1\.1/,
    advises: /HTTP 1\.1/,
  },
  {
    input: failure('ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED'),
    says: /client certificate/,
    advises: /cannot send/,
  },
  { input: openssl('tlsv1 unrecognized name'), says: /does not serve this host name/, advises: /host name/ },
  {
    input: openssl('ssl/tls alert handshake failure'),
    says: /^the TLS handshake with the host failed, EPROTO$/,
    advises: /cipher/,
  },
  {
    input: failure('HPE_HEADER_OVERFLOW'),
    says: /headers .* larger than 16 KiB, HPE_HEADER_OVERFLOW$/,
    advises: /cookies/,
  },
  {
    input: failure('HPE_INVALID_CONSTANT', '', '\0\0\0\x04\0\0\0\0\0'),
    says: /HTTP 2 only/,
    advises: /HTTP 1\.1/,
  },
  {
    input: failure('HPE_INVALID_CONSTANT', '', 'SSH-2.0'),
    says: /^the host does not speak HTTP, HPE_INVALID_CONSTANT$/,
    advises: /port/,
  },
  {
    input: failure('HPE_INVALID_TRANSFER_ENCODING', '', 'HTTP/1.1 200'),
    says: /malformed HTTP/,
    advises: /load balancer/,
  },
  { input: failure('ERR_INVALID_CHAR'), says: /could not be sent/, advises: /line breaks/ },
  {
    input: failure('ESOMETHING'),
    says: /^the connection to the host failed, ESOMETHING$/,
    advises: /Re-run/,
  },
  { input: failure('not a code: ::error::'), says: /^the connection to the host failed$/, advises: /Re-run/ },
  { input: failure(5), says: /^the connection to the host failed$/, advises: /Re-run/ },
  { input: new Error('no code'), says: /^the connection to the host failed$/, advises: /Re-run/ },
  { input: 'ENOTFOUND', says: /^the connection to the host failed$/, advises: /Re-run/ },
  { input: null, says: /^the connection to the host failed$/, advises: /Re-run/ },
];

describe('describeFailure', () => {
  test.each(cases)('$says', ({ input, says, advises }) => {
    const { message, advice } = describeFailure(input, host);
    expect(message).toMatch(says);
    expect(advice).toMatch(advises);
    expect(`${message} ${advice}`).not.toContain('secret');
  });

  test.each(cases)('is plain prose: $says', ({ input }) => {
    const { message, advice } = describeFailure(input, { proxy: 'HTTPS_PROXY', hasExtraCa: true });
    for (const text of [message, advice]) expect(plainSentence(text).pieces).toEqual([{ kind: 'raw', text }]);
  });

  test('names the proxy where the proxy is the other end', () => {
    const { message, advice } = describeFailure(failure('ECONNREFUSED'), { ...host, proxy: 'https_proxy' });
    expect(message).toBe('the connection to the proxy in https_proxy was refused, ECONNREFUSED');
    expect(advice).toContain('the proxy in https_proxy');
  });

  test('does not advise to set NODE_EXTRA_CA_CERTS where it is set', () => {
    const { advice } = describeFailure(failure('SELF_SIGNED_CERT_IN_CHAIN'), { ...host, hasExtraCa: true });
    expect(advice).toMatch(/^NODE_EXTRA_CA_CERTS is set: check that its file exists/);
  });

  test('advises NODE_EXTRA_CA_CERTS for unknown authorities only', () => {
    for (const { input } of cases) {
      const { message, advice } = describeFailure(input, host);
      const isUnknown = /self-signed|does not know/.test(message);
      expect(advice.includes('NODE_EXTRA_CA_CERTS'), message).toBe(isUnknown);
    }
  });

  test('keeps what is described already', () => {
    const error = new NetworkError('a cause', 'An advice.');
    expect(describeFailure(error, host)).toBe(error);
  });
});
