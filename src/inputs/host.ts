import { isLoopback } from '../http/loopback.ts';
import { bad, emptied, good, input, quotedAddress, type Reading } from './reading.ts';

const example = 'https://app.datafold.com';

/** Datafold's origin: scheme, name and port, without a slash at the end. */
export const hostInput = input(readHost, emptied('host', example));

/** With or without a scheme, a slash at the end tolerated; `https` only, `http` for this machine alone. */
export function readHost(text: string): Reading<string> {
  const write = `Write for example \`host: ${example}\``;
  const match = /^(?:([a-z][a-z0-9+.-]*):\/\/)?((?:\[[0-9a-f:.]+\]|[^\s/\\?#@:[\]]+)(?::\d+)?)\/*$/i.exec(
    text,
  );
  if (match === null) {
    return bad(
      `${quotedAddress(text)} is not a host: it takes a name and perhaps a port, but no path, credentials, query or fragment. ${write}`,
    );
  }
  const scheme = (match[1] ?? 'https').toLowerCase();
  const url = parseUrl(`${scheme}://${match[2]}`);
  if (url === null || !/^[A-Za-z0-9._:[\]-]+$/.test(url.host) || (scheme !== 'https' && scheme !== 'http'))
    return bad(`${quotedAddress(text)} is not the address of a web server. ${write}`);
  if (scheme === 'http' && !isLoopback(url)) {
    return bad(
      `${quotedAddress(text)} would send the API key unencrypted: \`http\` is for this machine alone (localhost, 127.0.0.1, [::1]). ${write}`,
    );
  }
  return good(url.origin);
}

/** A URL, `null` for text that is none. */
export function parseUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
