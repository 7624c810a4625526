import { type ConnectionFailure, type FailureRow, matchCodes } from './failure.ts';

/**
 * Matches an error of OpenSSL by its reason, which stands in the code (with underscores) or in the message.
 */
const matchTlsReason =
  (reason: RegExp) =>
  ({ code, text }: ConnectionFailure) =>
    /^EPROTO$|^ERR_SSL_/.test(code) && reason.test(`${code.toLowerCase().replaceAll('_', ' ')} ${text}`);

/**
 * Lists the causes of failed TLS connections: certificates first, then the handshake. The first row that
 * matches is taken.
 */
export const tlsFailures: readonly FailureRow[] = [
  {
    matches: matchCodes('CERT_HAS_EXPIRED'),
    cause: (who) => `the TLS certificate of ${who} has expired`,
    advice: () =>
      'Renew the certificate on the server. If it is still valid, correct the clock of this runner.',
  },
  {
    matches: matchCodes('CERT_NOT_YET_VALID'),
    cause: (who) => `the TLS certificate of ${who} is not valid yet`,
    advice: () => 'Correct the clock of this runner, or wait until the certificate becomes valid.',
  },
  {
    matches: matchCodes('ERR_TLS_CERT_ALTNAME_INVALID', 'HOSTNAME_MISMATCH', 'IP_ADDRESS_MISMATCH'),
    cause: (who) => `the TLS certificate of ${who} is for another host name`,
    advice: () =>
      'Use the host name that the certificate names, or install a certificate for this name on the server.',
  },
  {
    matches: matchCodes('DEPTH_ZERO_SELF_SIGNED_CERT'),
    cause: (who) => `the TLS certificate of ${who} is self-signed`,
    advice: (_, hasExtraCa) => adviseExtraCa(hasExtraCa, 'that certificate'),
  },
  {
    matches: matchCodes('SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_GET_ISSUER_CERT', 'CERT_UNTRUSTED'),
    cause: (who) =>
      `the TLS certificate of ${who} is from a certificate authority that this runner does not know`,
    advice: (_, hasExtraCa) => adviseExtraCa(hasExtraCa, 'the certificate of that authority'),
  },
  {
    matches: matchCodes('UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'),
    cause: (who) =>
      `the TLS certificate of ${who} is from a certificate authority that this runner does not know`,
    advice: (_, hasExtraCa) =>
      `${adviseExtraCa(hasExtraCa, 'the certificate of that authority')} If the authority is a public one, the server does not send its intermediate certificate: install the whole chain there.`,
  },
  {
    matches: matchCodes('CERT_REVOKED'),
    cause: (who) => `the TLS certificate of ${who} has been revoked`,
    advice: () => 'Install a new certificate on the server.',
  },
  {
    matches: ({ code, text }) => /TOO_(SMALL|WEAK)/.test(code) || /too (small|weak)/.test(text),
    cause: (who) => `the TLS certificate of ${who} has a key or a signature that is too weak`,
    advice: () => 'Install a certificate with a stronger key and signature on the server.',
  },
  {
    matches: matchTlsReason(/wrong version number|packet length too long|http request|unknown protocol/),
    cause: (who) => `${who} does not speak TLS`,
    advice: (who) => `Check the port in the address of ${who}: this one most likely serves plain HTTP.`,
  },
  {
    matches: matchTlsReason(/protocol version|unsupported protocol|no protocols available|version too low/),
    cause: (who) => `${who} offers no supported TLS version`,
    advice: () => 'Enable TLS 1.2 or 1.3 on the server.',
  },
  {
    matches: matchTlsReason(/no application protocol/),
    cause: (who) => `${who} does not offer HTTP 1.1`,
    advice: () => 'Enable HTTP 1.1 on the server: the action does not speak HTTP 2.',
  },
  {
    matches: matchTlsReason(/certificate required|bad certificate|unknown ca|certificate unknown/),
    cause: (who) => `${who} asks for a client certificate`,
    advice: () => 'The action cannot send a client certificate. Use an address that needs none.',
  },
  {
    matches: matchTlsReason(/unrecognized name/),
    cause: (who) => `${who} does not serve this host name over TLS`,
    advice: () => 'Check the host name in the address.',
  },
  {
    matches: ({ code }) => /^EPROTO$|^ERR_SSL_/.test(code),
    cause: (who) => `the TLS handshake with ${who} failed`,
    advice: () =>
      'Check the TLS settings of the server: it must offer TLS 1.2 or 1.3 with a common cipher, and ask for no client certificate.',
  },
  {
    matches: ({ code }) => /CERT|SIGNATURE|ERR_TLS|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH|_CRL/.test(code),
    cause: (who) => `the TLS certificate of ${who} is not valid`,
    advice: () => 'Install a valid certificate with its whole chain on the server.',
  },
];

function adviseExtraCa(hasExtraCa: boolean, what: string): string {
  return hasExtraCa
    ? `NODE_EXTRA_CA_CERTS is set: check that its file exists on this runner and holds ${what} in PEM format.`
    : `Save ${what} as a PEM file on this runner, and set NODE_EXTRA_CA_CERTS in the env of this step to its path.`;
}
