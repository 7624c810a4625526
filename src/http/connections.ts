import type * as nodeHttp from 'node:http';
import { maxHeaderBytes } from './failure.ts';
import { describeFailure, NetworkError } from './network-error.ts';
import { describeUnusableProxy, type Environment, findRoute, type HttpProxy } from './proxy.ts';
import { openTunnel } from './tunnel.ts';
import type { HttpRequest } from './types.ts';

/** Kept connections of one kind: directly to hosts, or through one proxy. */
export type Pool = {
  /** Starts a request. `signal` ends a tunnel that is still being opened. */
  readonly startRequest: (request: HttpRequest, signal: AbortSignal) => nodeHttp.ClientRequest;
  /** Describes an error of a connection: it is with the host, or with the proxy. */
  readonly describeError: (error: unknown) => NetworkError;
  /** The variable that names the proxy, if any. */
  readonly proxy: string | null;
  readonly close: () => void;
};

/**
 * Opens the pools of a run. `poolFor` throws a `NetworkError` where the proxy cannot be used: nothing goes
 * around it.
 */
export function openPools(env: Environment): {
  readonly poolFor: (url: URL) => Pool;
  readonly close: () => void;
} {
  const pools = new Map<string, Pool>();
  return {
    poolFor: (url) => {
      const route = findRoute(url, env);
      if (route.kind === 'unusable') throw new NetworkError(describeUnusableProxy(route.variable));
      const key = `${url.protocol} ${route.kind}`;
      const pool = pools.get(key) ?? openPool(url.protocol, route.kind === 'proxy' ? route.proxy : null, env);
      pools.set(key, pool);
      return pool;
    },
    close: () => {
      for (const pool of pools.values()) pool.close();
    },
  };
}

/**
 * Loads Node's module for a protocol when it is first used. TLS is a third of what is loaded before the
 * first request.
 */
function loadModule(protocol: string): typeof nodeHttp {
  return protocol === 'https:'
    ? (process.getBuiltinModule('node:https') as unknown as typeof nodeHttp)
    : process.getBuiltinModule('node:http');
}

function openPool(protocol: string, proxy: HttpProxy | null, env: Environment): Pool {
  const hasExtraCa = (env['NODE_EXTRA_CA_CERTS'] ?? '') !== '';
  if (proxy === null) return openDirectPool(protocol, { hasExtraCa });
  return protocol === 'https:'
    ? openTunnelPool(proxy, { hasExtraCa })
    : openForwardPool(proxy, { hasExtraCa });
}

type PoolOptions = { readonly hasExtraCa: boolean };

function openDirectPool(protocol: string, { hasExtraCa }: PoolOptions): Pool {
  const http = loadModule(protocol);
  const agent = new http.Agent({ keepAlive: true });
  return {
    startRequest: (request) => http.request(request.url, { ...buildOptions(request), agent }),
    describeError: (error) => describeFailure(error, { proxy: null, hasExtraCa }),
    proxy: null,
    close: () => agent.destroy(),
  };
}

/**
 * Opens connections for plain HTTP. The proxy gets the whole address in the first line of a request (RFC
 * 9112, 3.2.2).
 */
function openForwardPool(
  { protocol, hostname, port, authorization, variable }: HttpProxy,
  { hasExtraCa }: PoolOptions,
): Pool {
  const http = loadModule(protocol);
  const agent = new http.Agent({ keepAlive: true });
  const credentials = authorization === null ? {} : { 'proxy-authorization': authorization };
  return {
    startRequest: (request) => {
      const { headers, ...options } = buildOptions(request);
      const path = request.url.href.replace(/#.*$/, '');
      const sent = { ...headers, host: request.url.host, ...credentials };
      return http.request({ ...options, host: hostname, port, path, headers: sent, agent });
    },
    describeError: (error) => describeFailure(error, { proxy: variable, hasExtraCa }),
    proxy: variable,
    close: () => agent.destroy(),
  };
}

/** Opens connections for TLS. They go through a tunnel, so that the proxy sees only the name of the host. */
function openTunnelPool(proxy: HttpProxy, { hasExtraCa }: PoolOptions): Pool {
  const https = process.getBuiltinModule('node:https');
  const agent = new https.Agent({ keepAlive: true });
  const closing = new AbortController();
  const secure = agent.createConnection.bind(agent);
  agent.createConnection = (options: Tunneled, callback) => {
    const { host, port, tunnelSignal } = options;
    const name = String(host ?? '');
    const authority = `${name.includes(':') ? `[${name}]` : name}:${port}`;
    const signal =
      tunnelSignal === undefined ? closing.signal : AbortSignal.any([tunnelSignal, closing.signal]);
    openTunnel(proxy, authority, { signal, hasExtraCa }, (error, socket) => {
      if (error !== null || socket === undefined) return callback?.(error, socket as never);
      const secured = secure({ ...options, socket } as Tunneled);
      // Until TLS has taken over, an error of the tunnel has no other handler.
      socket.on('error', (socketError) => secured?.destroy(socketError));
      return callback?.(null, secured as never);
    });
    return undefined;
  };
  return {
    startRequest: (request, tunnelSignal) => {
      const options: Tunneled = { ...buildOptions(request), agent, tunnelSignal };
      return https.request(request.url, options);
    },
    describeError: (error) => describeFailure(error, { proxy: null, hasExtraCa }),
    proxy: proxy.variable,
    close: () => {
      closing.abort();
      agent.destroy();
    },
  };
}

/**
 * Node's agents hand a request's options, unknown ones included, to the function that opens its connection.
 */
type Tunneled = nodeHttp.RequestOptions & { readonly tunnelSignal?: AbortSignal };

function buildOptions({ method, headers, body }: HttpRequest) {
  return {
    method,
    headers: {
      ...headers,
      // Compressed responses are not supported.
      'accept-encoding': 'identity',
      ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }),
    },
    maxHeaderSize: maxHeaderBytes,
  };
}
