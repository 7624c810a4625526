import { isLoopback } from '../common/loopback.ts';
import { createParser, err, explainEmpty, ok, type Parsed, quoteAddress } from './parser.ts';

const example = 'https://app.datafold.com';

/** Parses Datafold's base URL: scheme, name, and port, without a trailing slash. */
export const parseHostInput = createParser(parseHost, explainEmpty('host', example));

/** Parses a host with or without scheme and trailing slash. Allows `http` on this machine only. */
export function parseHost(text: string): Parsed<string> {
  const write = `Write for example \`host: ${example}\``;
  const match = /^(?:([a-z][a-z0-9+.-]*):\/\/)?((?:\[[0-9a-f:.]+\]|[^\s/\\?#@:[\]]+)(?::\d+)?)\/*$/i.exec(
    text,
  );
  if (match === null) {
    return err(
      `${quoteAddress(text)} must be a base URL: host name and optional port, without path, query, or credentials. ${write}`,
    );
  }
  const scheme = (match[1] ?? 'https').toLowerCase();
  const url = parseUrl(`${scheme}://${match[2]}`);
  if (url === null || !/^[A-Za-z0-9._:[\]-]+$/.test(url.host) || (scheme !== 'https' && scheme !== 'http'))
    return err(`${quoteAddress(text)} is not the address of a web server. ${write}`);
  if (scheme === 'http' && !isLoopback(url)) {
    return err(
      `${quoteAddress(text)} would send the API key unencrypted: \`http\` is allowed only for this machine (localhost, 127.0.0.1, [::1]). ${write}`,
    );
  }
  return ok(url.origin);
}

/** Parses a URL; `null` for text that is none. */
export function parseUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
