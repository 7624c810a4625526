/** Parses a body as JSON, or says why it is none. Skips a byte order mark, which some servers send and JSON does not allow. Never throws. */
export function parseJson(body: string): { readonly value: unknown } | { readonly problem: string } {
  const text = withoutMark(body);
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { problem: text.trim() === '' ? 'the answer is empty' : 'the answer is not JSON' };
  }
}

/** The body without a byte order mark. */
export function withoutMark(body: string): string {
  return body.startsWith('\ufeff') ? body.slice(1) : body;
}
