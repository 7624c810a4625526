import { isLoopback } from '../common/loopback.ts';
import { UserError } from '../errors.ts';
import { isExcepted } from './no-proxy.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** An HTTP proxy, and the variable that names it. */
export type HttpProxy = {
  readonly variable: string;
  readonly protocol: 'http:' | 'https:';
  readonly hostname: string;
  readonly port: number;
  /** The `Proxy-Authorization` header; `null` without credentials. */
  readonly authorization: string | null;
};

/**
 * How a request reaches its host. `unusable` names the variable that holds something other than an HTTP
 * proxy.
 */
export type Route =
  | { readonly kind: 'direct' }
  | { readonly kind: 'proxy'; readonly proxy: HttpProxy }
  | { readonly kind: 'unusable'; readonly variable: string };

/**
 * Decides how to reach a URL, by the proxy variables of the environment: the only place that reads them.
 * Plain HTTP to this machine is always direct.
 */
export function findRoute(url: URL, env: Environment): Route {
  const names = url.protocol === 'https:' ? ['https_proxy', 'HTTPS_PROXY'] : ['http_proxy', 'HTTP_PROXY'];
  const variable = names.find((name) => (env[name] ?? '').trim() !== '');
  if (variable === undefined || (url.protocol === 'http:' && isLoopback(url))) return { kind: 'direct' };
  if (isExcepted(url, env['no_proxy'] || env['NO_PROXY'] || '')) return { kind: 'direct' };
  const proxy = parseProxy(variable, (env[variable] ?? '').trim());
  return proxy === null ? { kind: 'unusable', variable } : { kind: 'proxy', proxy };
}

/**
 * Checks that a host can be reached as the environment demands. @throws UserError where its proxy cannot be
 * used: it is never bypassed.
 */
export function requireUsableProxy(url: URL, env: Environment): void {
  const route = findRoute(url, env);
  if (route.kind === 'unusable') throw new UserError(describeUnusableProxy(route.variable));
}

/** Describes a variable that names no HTTP proxy. The value is never shown: it may hold a password. */
export function describeUnusableProxy(variable: string): string {
  return (
    `${variable} must be an http:// or https:// proxy URL. It most likely names a SOCKS proxy, is misspelled, or holds a password with ` +
    `special characters that are not percent-encoded. Write for example ${variable}=http://proxy.example.com:3128, ` +
    'or add the host to NO_PROXY if this runner reaches it directly.'
  );
}

/**
 * Reads a proxy's address; most programs take `proxy:3128` for `http://proxy:3128`. `null` for anything but
 * an HTTP proxy.
 */
function parseProxy(variable: string, value: string): HttpProxy | null {
  const text = value.includes('://') ? value : `http://${value}`;
  if (!URL.canParse(text)) return null;
  const { protocol, hostname, port, username, password, pathname, search, hash } = new URL(text);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  // A "/", "?" or "#" in a password ends the host's name early.
  if (`${pathname}${search}${hash}`.includes('@')) return null;
  return {
    variable,
    protocol,
    hostname: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port),
    authorization: username === '' && password === '' ? null : encodeCredentials(username, password),
  };
}

function encodeCredentials(username: string, password: string): string {
  const credentials = Buffer.concat([decodePercent(username), Buffer.from(':'), decodePercent(password)]);
  return `Basic ${credentials.toString('base64')}`;
}

/** Decodes what is percent-encoded; a percent sign that encodes nothing stays itself. */
function decodePercent(text: string): Buffer {
  return Buffer.concat(
    (text.match(/%[\da-f]{2}|[^%]+|%/gi) ?? []).map((part) =>
      part.length === 3 && part.startsWith('%') ? Buffer.from(part.slice(1), 'hex') : Buffer.from(part),
    ),
  );
}

/** Warns of settings of the environment that weaken every request of the run. */
export function listNetworkWarnings(env: Environment): readonly string[] {
  // Node compares it with this very text.
  return env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0' ? [unverifiedTls] : [];
}

const unverifiedTls =
  'NODE_TLS_REJECT_UNAUTHORIZED=0 is set, so TLS certificates are not verified: someone between this runner and Datafold could read ' +
  'the API key or forge a result. It is usually set because of a private certificate authority. Remove it, and set NODE_EXTRA_CA_CERTS ' +
  "to the path of the authority's certificate file.";
