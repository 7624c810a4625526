import type { IncomingMessage, RequestOptions } from 'node:http';
import type { Socket } from 'node:net';
import { maxHeaderBytes } from './failure.ts';
import { describeFailure, NetworkError } from './network-error.ts';
import type { HttpProxy } from './proxy.ts';

/** Receives the open tunnel, or why there is none. */
type OnTunnel = (error: NetworkError | null, socket?: Socket) => void;

/**
 * Requests a tunnel to a host from a proxy (`CONNECT`). Calls back once, and synchronously with the proxy's
 * response, so that no error of the socket is missed in between. Node's agents could do this only from 24.5,
 * and hide the proxy's response.
 */
export function openTunnel(
  proxy: HttpProxy,
  host: string,
  options: { readonly signal: AbortSignal; readonly hasExtraCa: boolean },
  onTunnel: OnTunnel,
): void {
  const { signal, hasExtraCa } = options;
  const { request } = process.getBuiltinModule(proxy.protocol === 'https:' ? 'node:https' : 'node:http');
  const connectRequest = request(buildConnectRequest(proxy, host));
  const abort = () => connectRequest.destroy();
  let isFinished = false;
  const finish: OnTunnel = (error, socket) => {
    if (isFinished) return;
    isFinished = true;
    signal.removeEventListener('abort', abort);
    onTunnel(error, socket);
  };
  signal.addEventListener('abort', abort, { once: true });
  connectRequest.on('error', (error) =>
    finish(describeFailure(error, { proxy: proxy.variable, hasExtraCa })),
  );
  connectRequest.on('close', () =>
    finish(new NetworkError(`the proxy in ${proxy.variable} closed the connection`)),
  );
  connectRequest.on('connect', ({ statusCode = 0 }: IncomingMessage, socket: Socket, head: Buffer) => {
    if (statusCode >= 200 && statusCode < 300) {
      socket.unshift(head);
      finish(null, socket);
    } else {
      socket.destroy();
      finish(explainRefusal(proxy, statusCode));
    }
  });
  connectRequest.end();
}

function buildConnectRequest({ hostname, port, authorization }: HttpProxy, host: string): RequestOptions {
  return {
    method: 'CONNECT',
    host: hostname,
    port,
    path: host,
    headers: {
      host,
      connection: 'keep-alive',
      'proxy-connection': 'keep-alive',
      'user-agent': 'data-diff-gate',
      ...(authorization === null ? {} : { 'proxy-authorization': authorization }),
    },
    agent: false,
    maxHeaderSize: maxHeaderBytes,
  };
}

/** Explains why a proxy opened no tunnel, by the status of its response. */
function explainRefusal({ variable, authorization }: HttpProxy, status: number): NetworkError {
  const who = `the proxy in ${variable}`;
  const statusText = `HTTP ${status}`;
  if (status === 407) {
    return authorization === null
      ? new NetworkError(
          `${who} asks for a user name and password (${statusText})`,
          `Put them into ${variable}, before the name of the proxy, with special characters percent-encoded.`,
        )
      : new NetworkError(
          `${who} rejected the user name and password (${statusText})`,
          `Correct them in ${variable}, with special characters percent-encoded. The action sends them by Basic authentication only.`,
        );
  }
  if (status === 429 || status === 502 || status === 503 || status === 504) {
    return new NetworkError(
      `${who} could not connect to the host (${statusText})`,
      `Check the name and port of the host, and that the proxy reaches it. If this runner reaches the host directly, add it to NO_PROXY.`,
    );
  }
  if (status === 401 || status === 403 || status === 451) {
    return new NetworkError(
      `${who} does not allow connections to the host (${statusText})`,
      `Allow the host in the rules of the proxy. If this runner reaches the host directly, add it to NO_PROXY.`,
    );
  }
  return new NetworkError(
    `${who} opened no tunnel to the host (${statusText})`,
    `Check that ${variable} names an HTTP proxy that allows CONNECT to this port: another kind of server most likely responded.`,
  );
}
