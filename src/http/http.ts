import * as http from 'node:http';
import * as https from 'node:https';
import { isLoopback } from './loopback.ts';
import { causeOf, NetworkError } from './network-error.ts';
import { canProxy, type Environment } from './proxy.ts';

export type HttpRequest = {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** For the whole request, the answer's last byte included. */
  readonly timeoutMs: number;
  /** The longest body that is read. */
  readonly maxBytes: number;
  readonly signal: AbortSignal;
};

export type HttpAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
};

/** Rejects with a `NetworkError`, or with the signal's reason once that is aborted. Redirects are answers: nothing is followed. */
export type Send = (request: HttpRequest) => Promise<HttpAnswer>;

/** One pool of connections for the whole run. `close` drops them, so that nothing keeps the process alive. */
export function openHttp(env: Environment): { readonly send: Send; readonly close: () => void } {
  const proxyEnv = canProxy(process.versions.node) ? { proxyEnv: env } : {};
  const agents = {
    loopback: new http.Agent({ keepAlive: true }),
    plain: new http.Agent({ keepAlive: true, ...proxyEnv }),
    secure: new https.Agent({ keepAlive: true, ...proxyEnv }),
  };
  const agentFor = (url: URL): http.Agent => {
    if (url.protocol === 'https:') return agents.secure;
    return isLoopback(url) ? agents.loopback : agents.plain;
  };
  return {
    send: async (request) => {
      try {
        return await exchange(request, agentFor(request.url));
      } catch (error) {
        // The server may close an idle connection just as it is used again; that says nothing about the server.
        if (error instanceof IdleConnectionLost) return await exchange(request, agentFor(request.url));
        throw error;
      }
    },
    close: () => Object.values(agents).forEach((agent) => void agent.destroy()),
  };
}

class IdleConnectionLost extends NetworkError {}

function exchange(ask: HttpRequest, agent: http.Agent): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    ask.signal.throwIfAborted();
    const request = (ask.url.protocol === 'https:' ? https : http).request(ask.url, {
      method: ask.method,
      headers: {
        ...ask.headers,
        ...(ask.body === undefined ? {} : { 'content-length': Buffer.byteLength(ask.body) }),
      },
      agent,
    });
    const timer = setTimeout(
      () => fail(new NetworkError(`no complete answer within ${ask.timeoutMs / 1_000} s`)),
      ask.timeoutMs,
    );
    const onAbort = () => fail(ask.signal.reason);
    const settle = () => {
      clearTimeout(timer);
      ask.signal.removeEventListener('abort', onAbort);
    };
    const fail = (reason: unknown) => {
      settle();
      reject(reason);
      request.destroy();
    };
    ask.signal.addEventListener('abort', onAbort, { once: true });
    request.on('error', (error) => fail(failure(error, request.reusedSocket && ask.method === 'GET')));
    request.on('response', (response) => {
      readBody(response, ask.maxBytes).then((body) => {
        settle();
        resolve({ status: response.statusCode ?? 0, headers: flatten(response.headers), body });
      }, fail);
    });
    request.end(ask.body);
  });
}

function failure(error: unknown, mayBeIdle: boolean): NetworkError {
  const lost = mayBeIdle && error instanceof Error && 'code' in error && error.code === 'ECONNRESET';
  return new (lost ? IdleConnectionLost : NetworkError)(causeOf(error), { cause: error });
}

function readBody(response: http.IncomingMessage, maxBytes: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    response.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxBytes) reject(new NetworkError(`the answer is larger than ${maxBytes / 1_048_576} MiB`));
      else chunks.push(chunk);
    });
    response.on('error', (error) => reject(new NetworkError(causeOf(error), { cause: error })));
    response.on('close', () => reject(new NetworkError('the connection broke off inside the answer')));
    response.on('end', () => {
      if (response.complete) resolve(Buffer.concat(chunks).toString('utf8'));
    });
  });
}

function flatten(headers: http.IncomingHttpHeaders): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  );
}
