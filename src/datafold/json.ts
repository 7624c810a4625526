/**
 * Parses a body as JSON, or says why it is none. Skips a byte order mark, which some servers send and JSON
 * does not allow. Never throws.
 */
export function parseJson(body: string): { readonly value: unknown } | { readonly problem: string } {
  const text = removeByteOrderMark(body);
  try {
    return { value: JSON.parse(text) };
  } catch {
    if (text.trim() === '') return { problem: 'the answer is empty' };
    return { problem: isWebPage(text) ? 'the answer is a web page, not JSON' : 'the answer is not JSON' };
  }
}

/** Removes a byte order mark from a body. */
export function removeByteOrderMark(body: string): string {
  return body.startsWith('\ufeff') ? body.slice(1) : body;
}

/** Whether a body is a web page: not an answer of the API, but of a login page, a proxy or a firewall. */
export function isWebPage(body: string): boolean {
  return /^[\s\ufeff]*<(?:!doctype|html|head|body|\?xml|!--|script|center|h1)\b/i.test(body.slice(0, 1_000));
}
