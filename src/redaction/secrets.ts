/**
 * Texts shorter than this are neither masked nor replaced: they occur in ordinary words, and no key is so
 * short.
 */
export const minSecretLength = 8;

/** Letters alone count as a plain word up to this length. */
const maxPlainWordLength = 20;

/**
 * Lists the texts to hide because of an input with a secret: its value, untrimmed and trimmed. If more than
 * the secret was pasted (`Key dfk_…`, two lines, a sentence), also the parts that can be one. Plain words
 * stay readable in the whole job.
 */
export function listSecrets(input: string): readonly string[] {
  const trimmed = input.trim();
  const parts = trimmed.split(/\s+/).flatMap((part) => [part, stripDecoration(part)]);
  const all = [input, trimmed, ...parts.filter(canBeSecret)];
  return [...new Set(all)].filter((text) => text.length >= minSecretLength);
}

/** Checks that a text without white space can be a key or a token: long enough, and no plain word. */
export function canBeSecret(text: string): boolean {
  if (text.length < minSecretLength) return false;
  return text.length > maxPlainWordLength || /\d/.test(text) || /\p{Ll}\p{Lu}/u.test(text);
}

/** Removes quotes and the name of a variable. */
function stripDecoration(part: string): string {
  return part
    .replace(/^[A-Z_]+[=:]/, '')
    .replace(/^["'`“”„‘’]+/, '')
    .replace(/(?<!["'`“”„‘’])["'`“”„‘’]+$/, '');
}
