/**
 * Splits a list input at commas, spaces and new lines, or reads a JSON array of strings; `null` for any other
 * JSON.
 */
export function splitList(text: string): readonly string[] | null {
  if (!text.startsWith('[')) return removeDuplicates(text.split(/[\s,]+/));
  try {
    const items: unknown = JSON.parse(text);
    if (!Array.isArray(items) || !items.every((item) => typeof item === 'string')) return null;
    return removeDuplicates(items.map((item: string) => item.trim()));
  } catch {
    return null;
  }
}

function removeDuplicates(items: readonly string[]): readonly string[] {
  return [...new Set(items.filter((item) => item !== ''))];
}
