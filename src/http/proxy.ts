import { UserError } from '../errors.ts';
import { isLoopback } from './loopback.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Node's agents read proxies from the environment since 24.5; the oldest runner that knows node24 brings 24.4.0. */
const firstNodeWithProxies = [24, 5];

/** Fails where requests to this host ought to go through a proxy, but this Node cannot: going round it would be worse. */
export function requireProxySupport(host: URL, env: Environment, nodeVersion: string): void {
  const proxied =
    (env['https_proxy'] ?? env['HTTPS_PROXY'] ?? '') !== '' && !isLoopback(host) && !bypassed(host, env);
  if (!proxied || canProxy(nodeVersion)) return;
  throw new UserError(
    `HTTPS_PROXY is set, but the Node ${nodeVersion} of this runner cannot use a proxy (it needs 24.5 or newer). ` +
      'The runner is most likely an old self-hosted one. Update the runner, or add the host to NO_PROXY if it can be reached directly.',
  );
}

/** Whether the agents of this Node understand `proxyEnv`. */
export function canProxy(nodeVersion: string): boolean {
  const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
  const [needMajor = 0, needMinor = 0] = firstNodeWithProxies;
  return major > needMajor || (major === needMajor && minor >= needMinor);
}

function bypassed(host: URL, env: Environment): boolean {
  const entries = (env['no_proxy'] ?? env['NO_PROXY'] ?? '').split(/[\s,]+/).filter((entry) => entry !== '');
  return entries.some((entry) => {
    const name = entry
      .toLowerCase()
      .replace(/^\*?\./, '')
      .replace(/:\d+$/, '');
    return entry === '*' || host.hostname === name || host.hostname.endsWith(`.${name}`);
  });
}
