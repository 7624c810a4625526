/** Longest piece of Datafold's own error text that is shown, in characters. */
const maxLength = 300;
/** Longest piece that is searched for what must not be shown, in UTF-16 units. */
const maxSearched = 10 * maxLength;

/**
 * A secret's name, a sign and a value: `DB_PASSWORD: …`, `{"client_secret": "…"}`. It begins where a word
 * begins, so that the time stays linear. A separator ends the value only before white space, the end or
 * another assignment.
 */
const assignedSecret =
  /(?<![\w-])(?=[\w-]*(?:key|password|passwd|pwd|secret|token|credential))([\w-]+["']?\s*[=:]\s*)(?:"[^"]*"?|(?:[^\s,;}]|[,;}](?!\s|$|["']?[\w.-]+["']?\s*[=:]))+)/gi;

/**
 * Cleans Datafold's error text: first line, 300 characters, without email addresses, credentials, and text in
 * single quotes (database engines quote data there). `null` if nothing is left. The caller has already
 * removed this run's secrets.
 */
export function cleanErrorText(text: string | null | undefined): string | null {
  const clean = takeFirstLine(text ?? '')
    .slice(0, maxSearched)
    // An apostrophe inside a word opens no quote, except after the prefix of a literal (E'…', N'…'). Without
    // this, the quotes after it would be paired wrongly.
    .replaceAll(/(?<=\p{L})(?<!\b[ENBXU])'(?=\p{L})|(?<=s)'(?=\s)/giu, '’')
    .replaceAll(/'(?:[^'\\]|\\.|\\$)*(?:'|$)/gs, "'…'")
    .replaceAll(/(?<![\w+.-])[\w+.-]+:\/\/[^\s/@]*@/g, '[credentials]@')
    .replaceAll(/(?<![^\s@<>"(),;:[\]])[^\s@<>"(),;:[\]]+@[^\s@<>"(),;:[\]]+/g, '[e-mail]')
    .replaceAll(/\b(bearer|basic)\s+[^\s,;]+/gi, '$1 [credentials]')
    .replaceAll(assignedSecret, '$1[credentials]')
    .replaceAll(/\b(key|token|password|secret)\s+(?=\S*\d)[^\s,;]{6,}/gi, '$1 [credentials]')
    .trim();
  return clean === '' ? null : [...clean].slice(0, maxLength).join('');
}

function takeFirstLine(text: string): string {
  const trimmed = text.trimStart();
  const end = trimmed.search(/[\r\n\u2028\u2029]/);
  return end < 0 ? trimmed : trimmed.slice(0, end);
}
