import { UserError } from '../errors.ts';
import { isLoopback } from './loopback.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Node's agents read proxies from the environment since 24.5; the oldest runner that knows node24 brings 24.4.0. */
const firstNodeWithProxies = [24, 5];

/** Fails where requests to this host ought to go through a proxy, but cannot: going round it would be worse. */
export function requireProxySupport(host: URL, env: Environment, nodeVersion: string): void {
  const proxy = proxyFor(host.protocol, env);
  if (proxy === null || isLoopback(host) || bypassed(host, env)) return;
  if (!canProxy(nodeVersion)) {
    throw new UserError(
      `${proxy.variable} is set, but the Node ${nodeVersion} of this runner cannot use a proxy (it needs 24.5 or newer). ` +
        'The runner is most likely an old self-hosted one. Update the runner, or add the host to NO_PROXY if it can be reached directly.',
    );
  }
  // Never its value: there may be a password in it.
  if (proxy.address === null) {
    throw new UserError(
      `${proxy.variable} is set, but not to a proxy that the gate can use: it takes the address of an HTTP proxy, by http or https. ` +
        'Most likely it names a SOCKS proxy, or is misspelt. ' +
        `Write for example ${proxy.variable}=http://proxy.example.com:3128, or add the host to NO_PROXY if it can be reached directly.`,
    );
  }
}

/** Whether the agents of this Node understand `proxyEnv`. */
export function canProxy(nodeVersion: string): boolean {
  const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
  const [needMajor = 0, needMinor = 0] = firstNodeWithProxies;
  return major > needMajor || (major === needMajor && minor >= needMinor);
}

/**
 * The environment as Node's agents have to find it: an address that does not begin with `http://` or `https://` in small letters they
 * take for none, without a word, and go round the proxy.
 */
export function proxyEnvironment(env: Environment): Environment {
  return {
    http_proxy: proxyFor('http:', env)?.address ?? '',
    https_proxy: proxyFor('https:', env)?.address ?? '',
    no_proxy: noProxy(env),
  };
}

/** The variable that counts for this protocol, and the proxy's address in it: `null` for what is none. */
function proxyFor(
  protocol: string,
  env: Environment,
): { readonly variable: string; readonly address: string | null } | null {
  const names = protocol === 'https:' ? ['https_proxy', 'HTTPS_PROXY'] : ['http_proxy', 'HTTP_PROXY'];
  const variable = names.find((name) => (env[name] ?? '').trim() !== '');
  return variable === undefined ? null : { variable, address: addressOf((env[variable] ?? '').trim()) };
}

/** Most programs take `proxy:3128` for `http://proxy:3128`. */
function addressOf(value: string): string | null {
  const text = value.includes('://') ? value : `http://${value}`;
  if (!URL.canParse(text)) return null;
  const { protocol, href } = new URL(text);
  return ['http:', 'https:'].includes(protocol) ? href : null;
}

function noProxy(env: Environment): string {
  return env['no_proxy'] || env['NO_PROXY'] || '';
}

function bypassed(host: URL, env: Environment): boolean {
  const entries = noProxy(env)
    .split(/[\s,]+/)
    .filter((entry) => entry !== '');
  return entries.some((entry) => {
    const name = entry
      .toLowerCase()
      .replace(/^\*?\./, '')
      .replace(/:\d+$/, '');
    return entry === '*' || host.hostname === name || host.hostname.endsWith(`.${name}`);
  });
}
