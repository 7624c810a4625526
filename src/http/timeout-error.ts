import type { Socket } from 'node:net';
import { NetworkError } from './network-error.ts';

type RequestProgress = {
  readonly socket: Socket | null;
  /** Whether the response has started. */
  readonly isResponding: boolean;
  /** The variable that names the proxy, if any. */
  readonly proxy: string | null;
};

/** Describes how far a request had come when it timed out. */
export function describeTimeout(
  timeoutMs: number,
  { socket, isResponding, proxy }: RequestProgress,
): NetworkError {
  const within = `within ${timeoutMs / 1_000} s`;
  if (isResponding) {
    return new NetworkError(
      `the response was not complete ${within}`,
      'The server or a proxy in front of it most likely sends too slowly, or hangs. Re-run the job.',
    );
  }
  if ((socket === null || socket.connecting) && proxy !== null) {
    return new NetworkError(
      `the proxy in ${proxy} opened no connection to the host ${within}`,
      `Check the name and port of the proxy in ${proxy}, and that the proxy reaches the host.`,
    );
  }
  if (socket === null || socket.connecting) {
    return new NetworkError(
      `no connection ${within}`,
      'A firewall most likely drops the packets: allow the host there, or use a runner in a network that reaches it.',
    );
  }
  if ('secureConnecting' in socket && socket.secureConnecting === true) {
    return new NetworkError(
      `no TLS handshake ${within}`,
      'Check the port in the address. A firewall that holds up TLS does the same: allow the host there.',
    );
  }
  return new NetworkError(
    `no response ${within}`,
    'The server most likely is overloaded or hangs. Re-run the job later.',
  );
}
