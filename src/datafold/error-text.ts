/** Longest piece of Datafold's own error text that is shown, in characters. */
const longest = 300;

/**
 * Datafold's error text, fit to be shown: first line, 300 characters, without e-mail addresses, credentials and whatever
 * stands in single quotes (database engines quote data there). `null` when nothing is left.
 */
export function cleanErrorText(text: string | null | undefined): string | null {
  const line = (text ?? '').trim().split(/[\r\n\u2028\u2029]/)[0] ?? '';
  const clean = line
    .slice(0, 10 * longest)
    // The apostrophe of "can't" opens nothing; without this the quotes after it would be taken inside out.
    .replaceAll(/(?<=[a-z])'(?=(?:t|s|d|m|re|ve|ll)\b)/gi, '’')
    .replaceAll(/'(?:[^'\\]|\\.)*('|$)/g, "'…'")
    .replaceAll(/\b[a-z][\w+.-]*:\/\/[^\s/@]*@/gi, '[credentials]@')
    .replaceAll(/[^\s@<>"(),;:[\]]+@[^\s@<>"(),;:[\]]+/g, '[e-mail]')
    .replaceAll(
      /\b(bearer|basic|key|token|password|passwd|pwd|secret|api[_-]?key)(\s*[=:]\s*|\s+)(?=\S*\d)[^\s,;]{6,}/gi,
      '$1 [credentials]',
    )
    .replaceAll(/\b(password|passwd|pwd|secret|token|api[_-]?key)\s*[=:]\s*[^\s,;]+/gi, '$1=[credentials]')
    .trim();
  return clean === '' ? null : [...clean].slice(0, longest).join('');
}
