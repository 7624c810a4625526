import { isWebPage } from '../http/web-page.ts';

/**
 * Parses a body as JSON, or explains why it is not. Skips a byte order mark, which some servers send and JSON
 * does not allow. Never throws.
 */
export function parseJson(body: string): { readonly value: unknown } | { readonly problem: string } {
  const text = removeByteOrderMark(body);
  try {
    return { value: JSON.parse(text) };
  } catch {
    if (text.trim() === '') return { problem: 'the response is empty' };
    return { problem: isWebPage(text) ? 'the response is a web page, not JSON' : 'the response is not JSON' };
  }
}

/** Removes a byte order mark from a body. */
export function removeByteOrderMark(body: string): string {
  return body.startsWith('\ufeff') ? body.slice(1) : body;
}
