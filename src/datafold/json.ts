/** A body as JSON, or why it is none, in our words. Some servers put a byte order mark before it, which JSON has not. Never throws. */
export function jsonOf(body: string): { readonly value: unknown } | { readonly problem: string } {
  const text = body.startsWith('\ufeff') ? body.slice(1) : body;
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { problem: text.trim() === '' ? 'the answer is empty' : 'the answer is not JSON' };
  }
}
