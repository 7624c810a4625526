import type { Redact } from './redactor.ts';

/**
 * Removes secrets from the strings of a JSON text. The structure stays valid, even if a secret equals a part
 * of it. `keep` names words that stay as they are, because they decide a verdict. A text that is not JSON is
 * redacted as a whole.
 */
export function redactJson(
  text: string,
  redact: Redact,
  keep: (word: string) => boolean = () => false,
): string {
  if (redact.mayFind?.(text) === false) return text;
  let isChanged = false;
  const redactOne = (one: string) => {
    const clean = redact(one);
    isChanged ||= clean !== one;
    return clean;
  };
  try {
    const clean = redactStrings(JSON.parse(text), redactOne, keep);
    // Otherwise a long number would lose digits.
    return isChanged ? JSON.stringify(clean) : text;
  } catch {
    return redact(text);
  }
}

/** Removes secrets from every string inside of a value, and from the names of its fields. */
export function redactStrings(
  value: unknown,
  redact: Redact,
  keep: (word: string) => boolean = () => false,
): unknown {
  const clean = (text: string) => (keep(text) ? text : redact(text));
  const visit = (part: unknown): unknown => {
    if (typeof part === 'string') return clean(part);
    if (Array.isArray(part)) return part.map(visit);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(
      Object.entries(part).map(([name, inner]) => [cleanName(name, redact), visit(inner)]),
    );
  };
  return visit(value);
}

/** Redacts the name of a field, unless it is a plain word: no secret that matters is one. */
function cleanName(name: string, redact: Redact): string {
  return /^[a-z_]{1,40}$/.test(name) ? name : redact(name);
}
