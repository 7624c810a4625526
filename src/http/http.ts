import type * as http from 'node:http';
import { isLoopback } from './loopback.ts';
import { causeOf, NetworkError } from './network-error.ts';
import { canProxy, type Environment, proxyEnvironment } from './proxy.ts';

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
  /** Called when the request has been handed to the network. */
  readonly onSent?: () => void;
};

export type HttpAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
};

/** Rejects with a `NetworkError`, or with the signal's reason once that is aborted. Redirects are answers: nothing is followed. */
export type Send = (request: HttpRequest) => Promise<HttpAnswer>;

/** One pool of connections for the whole run. `close` drops them, so that nothing keeps the process alive. */
export type Http = { readonly send: Send; readonly close: () => void };

/** Opens the pool. The environment says which proxy to use. */
export function openHttp(env: Environment): Http {
  const proxyEnv = canProxy(process.versions.node) ? { proxyEnv: proxyEnvironment(env) } : {};
  const lines = new Map<string, Line>();
  const lineTo = (url: URL): Line => {
    const direct = url.protocol === 'http:' && isLoopback(url);
    const kind = direct ? 'loopback' : url.protocol;
    const known = lines.get(kind);
    if (known !== undefined) return known;
    // Loaded for the protocol that is spoken: TLS is a third of what is loaded before the first request.
    const { request, Agent } =
      url.protocol === 'https:'
        ? process.getBuiltinModule('node:https')
        : process.getBuiltinModule('node:http');
    const line = { request, agent: new Agent({ keepAlive: true, ...(direct ? {} : proxyEnv) }) };
    lines.set(kind, line);
    return line;
  };
  return {
    send: async (request) => {
      const line = lineTo(request.url);
      try {
        return await exchange(request, line);
      } catch (error) {
        // The server may close an idle connection just as it is used again; that says nothing about the server.
        if (error instanceof IdleConnectionLost) return await exchange(request, line);
        throw error;
      }
    },
    close: () => lines.forEach(({ agent }) => void agent.destroy()),
  };
}

/** How to reach one kind of server: the function that asks, and its connections. */
type Line = { readonly request: typeof http.request; readonly agent: http.Agent };

class IdleConnectionLost extends NetworkError {}

function exchange(ask: HttpRequest, line: Line): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    ask.signal.throwIfAborted();
    const request = line.request(ask.url, {
      method: ask.method,
      headers: {
        ...ask.headers,
        ...(ask.body === undefined ? {} : { 'content-length': Buffer.byteLength(ask.body) }),
      },
      agent: line.agent,
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
    if (ask.onSent !== undefined) request.on('finish', ask.onSent);
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
