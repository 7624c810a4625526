/** Longest piece of Datafold's own error text that is shown, in characters. */
const longest = 300;

/** `password=…`, `DB_PASSWORD: …`, `{"client_secret": "…"}`: the name, the sign, and a value that may be quoted. */
const secretAssigned =
  /([\w-]*(?:key|password|passwd|pwd|secret|token|credential)[\w-]*["']?\s*[=:]\s*)("[^"]*"?|[^\s,;}]+)/gi;

/**
 * Datafold's error text, fit to be shown: first line, 300 characters, without e-mail addresses, credentials and whatever
 * stands in single quotes (database engines quote data there). `null` when nothing is left.
 */
export function cleanErrorText(text: string | null | undefined): string | null {
  const line = (text ?? '').trim().split(/[\r\n\u2028\u2029]/)[0] ?? '';
  const clean = line
    .slice(0, 10 * longest)
    // An apostrophe inside of a word opens nothing (but the prefix of a literal, E'…' or N'…', does); without this the quotes
    // after it would be taken inside out.
    .replaceAll(/(?<=\p{L})(?<!\b[ENBXU])'(?=\p{L})|(?<=s)'(?=\s)/giu, '’')
    .replaceAll(/'(?:[^'\\]|\\.)*('|$)/g, "'…'")
    .replaceAll(/\b[a-z][\w+.-]*:\/\/[^\s/@]*@/gi, '[credentials]@')
    .replaceAll(/[^\s@<>"(),;:[\]]+@[^\s@<>"(),;:[\]]+/g, '[e-mail]')
    .replaceAll(/\b(bearer|basic)\s+[^\s,;]+/gi, '$1 [credentials]')
    .replaceAll(secretAssigned, '$1[credentials]')
    .replaceAll(/\b(key|token|password|secret)\s+(?=\S*\d)[^\s,;]{6,}/gi, '$1 [credentials]')
    .trim();
  return clean === '' ? null : [...clean].slice(0, longest).join('');
}
