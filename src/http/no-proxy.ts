import type { BlockList } from 'node:net';

/**
 * Decides whether NO_PROXY excepts a URL from the proxy. Entries are separated by commas or white space; case
 * does not matter. An entry is `*` (everything), a host name (which covers its subdomains; a leading `.` or
 * `*.` changes nothing), an IP address, a range of addresses (`10.0.0.0/8`, `10.0.0.1-10.0.0.9`), each of the
 * first kinds with a port (`host:8443`) for that port only. Names are not looked up: a range covers a
 * host that the URL gives as an address.
 */
export function isExcepted(url: URL, noProxy: string): boolean {
  const entries = noProxy.split(/[\s,]+/).filter((entry) => entry !== '');
  const host = normalizeHost(url.hostname);
  const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
  return entries.some((entry) => entry === '*' || matchEntry(entry, host, port));
}

/**
 * Normalizes a host name: in lower case, without the brackets of an IPv6 address and without the dot at the
 * end of a full name.
 */
function normalizeHost(hostname: string): string {
  return hostname
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '');
}

function matchEntry(entry: string, host: string, port: string): boolean {
  const range = parseRange(entry);
  if (range !== null) return isInRange(range, host);
  const { name, only } = parseEntry(entry);
  if (name === '' || (only !== '' && only !== port)) return false;
  return host === name || (!isAddress(name) && host.endsWith(`.${name}`));
}

/** Parses the host name or address of an entry, and its port. Both are empty where the entry is neither. */
function parseEntry(entry: string): { readonly name: string; readonly only: string } {
  const plain = entry.replace(/^\w+:\/\//, '').replace(/^\*?\./, '');
  const text = loadNet().isIPv6(plain) ? `[${plain}]` : plain;
  // A URL drops the default port of its scheme, so the port is read from the text.
  if (!URL.canParse(`ws://${text}`)) return { name: '', only: '' };
  const only = /:(\d{1,5})$/.exec(text.replace(/^\[.*\]/, ''))?.[1] ?? '';
  return { name: normalizeHost(new URL(`ws://${text}`).hostname), only: only.replace(/^0+(?=\d)/, '') };
}

/** Parses a range of addresses. `null` for an entry that is none. */
function parseRange(entry: string): BlockList | null {
  const [, address = '', bits = ''] = /^([\d.a-f:]+)\/(\d{1,3})$/i.exec(entry) ?? [];
  const [, first = '', last = ''] = /^([\d.]+)-([\d.]+)$/.exec(entry) ?? [];
  const list = new (loadNet().BlockList)();
  try {
    if (address !== '') list.addSubnet(address, Number(bits), getFamily(address));
    else if (first !== '') list.addRange(first, last, 'ipv4');
    else return null;
    return list;
  } catch {
    return null;
  }
}

function isInRange(list: BlockList, host: string): boolean {
  return isAddress(host) && list.check(host, getFamily(host));
}

function getFamily(address: string): 'ipv4' | 'ipv6' {
  return address.includes(':') ? 'ipv6' : 'ipv4';
}

function isAddress(host: string): boolean {
  return loadNet().isIP(host) !== 0;
}

/** Loads the module only where there is a proxy. */
function loadNet(): typeof import('node:net') {
  return process.getBuiltinModule('node:net');
}
