import { type FailureRow, matchCodes, maxHeaderBytes } from './failure.ts';
import { tlsFailures } from './tls-failures.ts';

const rerun =
  'Re-run the job. If it happens again, allow the host in the firewalls and proxies between this runner and it.';

/**
 * Lists the causes of failed connections. The first row that matches is taken, the last one matches
 * everything.
 */
export const failureMessages: readonly FailureRow[] = [
  {
    matches: matchCodes('ENOTFOUND', 'EAI_NONAME', 'EAI_NODATA'),
    cause: (who) => `the name of ${who} could not be found (DNS)`,
    advice: (who) =>
      `Check the spelling of the name of ${who}, and that the DNS server of this runner knows it. An internal name needs a runner in that network.`,
  },
  {
    matches: ({ code }) => code.startsWith('EAI_') || code.startsWith('EDNS'),
    cause: (who) => `the DNS server did not respond for the name of ${who}`,
    advice: () => 'Re-run the job. If it happens again, check the DNS settings of this runner.',
  },
  {
    matches: matchCodes('ECONNREFUSED'),
    cause: (who) => `the connection to ${who} was refused`,
    advice: (who) =>
      `Check the port in the address of ${who}, that the server is running, and that no firewall rejects this runner.`,
  },
  {
    matches: ({ code, text }) => code === 'ECONNRESET' && text.includes('before secure tls connection'),
    cause: (who) => `${who} closed the connection during the TLS handshake`,
    advice: (who) =>
      `Check the port in the address of ${who}. A firewall that blocks the host does the same: allow the host there.`,
  },
  {
    matches: matchCodes('ECONNRESET', 'EPIPE', 'ECONNABORTED'),
    cause: (who) => `the connection to ${who} was reset`,
    advice: () => rerun,
  },
  {
    matches: matchCodes('ETIMEDOUT', 'ERR_SOCKET_CONNECTION_TIMEOUT'),
    cause: (who) => `the connection to ${who} timed out`,
    advice: () =>
      'A firewall most likely drops the packets: allow the host there, or use a runner in a network that reaches it.',
  },
  {
    matches: matchCodes('EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL', 'EHOSTDOWN', 'ENETDOWN'),
    cause: (who) => `this runner has no network route to ${who}`,
    advice: () =>
      'Use a runner in a network that reaches the host, or check its network, VPN and proxy settings.',
  },
  ...tlsFailures,
  {
    matches: matchCodes('HPE_HEADER_OVERFLOW'),
    cause: (who) => `the headers in the response of ${who} are larger than ${maxHeaderBytes / 1_024} KiB`,
    advice: () =>
      'Something in front of the server most likely adds them, such as the cookies of a login page or a proxy. Shorten the headers there, or use an address that goes around it.',
  },
  {
    matches: ({ code, packet }) => code.startsWith('HPE_') && isHttp2(packet),
    cause: (who) => `${who} speaks HTTP 2 only`,
    advice: () => 'Enable HTTP 1.1 on the server: the action does not speak HTTP 2.',
  },
  {
    matches: ({ code, packet }) => code.startsWith('HPE_') && isHttp1(packet),
    cause: (who) => `the response of ${who} is malformed HTTP`,
    advice: () =>
      'Re-run the job. If it happens again, check the proxy or load balancer in front of the server.',
  },
  {
    matches: ({ code }) => code.startsWith('HPE_'),
    cause: (who) => `${who} does not speak HTTP`,
    advice: (who) =>
      `Check the port in the address of ${who}: another service most likely listens on this one.`,
  },
  {
    matches: matchCodes('ERR_INVALID_CHAR', 'ERR_UNESCAPED_CHARACTERS'),
    cause: () => 'the request could not be sent, because a header has a character that HTTP does not allow',
    advice: () => 'Check the token for line breaks and other characters that do not belong to it.',
  },
  { matches: () => true, cause: (who) => `the connection to ${who} failed`, advice: () => rerun },
];

/** Detects HTTP/2: its first frame is SETTINGS, type 4 on stream 0 (RFC 9113, 3.4). */
function isHttp2(packet: Uint8Array): boolean {
  return packet.length >= 9 && packet[3] === 4 && packet.subarray(5, 9).every((byte) => byte === 0);
}

function isHttp1(packet: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(packet.subarray(0, 5)) === 'HTTP/';
}
