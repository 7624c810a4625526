/** A request that got no usable answer: which way it failed, in our words (never the server's). */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';
}

const words: Readonly<Record<string, string>> = {
  ENOTFOUND: 'the host name could not be found (DNS)',
  EAI_AGAIN: 'the name server did not answer (DNS)',
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was reset',
  EPIPE: 'the connection was reset',
  ETIMEDOUT: 'the connection timed out',
  EHOSTUNREACH: 'the host is unreachable from this runner',
  ENETUNREACH: 'the network is unreachable from this runner',
  ERR_PROXY_TUNNEL: 'the proxy (HTTPS_PROXY) did not open a tunnel to the host',
};

const certificateWords =
  'the TLS certificate was not accepted (a private certificate authority needs NODE_EXTRA_CA_CERTS in the runner’s environment)';

/** The cause of a failed request in words, with the system's own code. Only the code is taken over: messages can quote a peer. */
export function causeOf(error: unknown): string {
  const code = codeOf(error);
  if (code === null) return 'the connection failed';
  const known = words[code];
  if (known !== undefined) return `${known}, ${code}`;
  if (/CERT|SIGNATURE|ERR_TLS|^ERR_SSL/.test(code)) return `${certificateWords}, ${code}`;
  if (code === 'EPROTO') return `the host does not speak TLS, ${code}`;
  if (code.startsWith('HPE_')) return `the host does not speak HTTP, ${code}`;
  return `the connection failed, ${code}`;
}

function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' && /^\w{1,60}$/.test(error.code) ? error.code : null;
}
