/** Replaces every secret in a text by `***`. GitHub masks logs and job summaries only; comments and outputs we clean ourselves. */
export type Redact = (text: string) => string;

/**
 * A redactor for these secrets, in every form in which a server or a library may echo them: as they are, percent-encoded,
 * inside JSON, and inside base64 at any offset. Secrets under 8 characters are left alone: replacing them would tear up ordinary words.
 */
export function redactor(secrets: readonly string[]): Redact {
  const forms = new Set(secrets.filter((secret) => secret.length >= 8).flatMap(spellings));
  const longestFirst = [...forms].filter((form) => form.length >= 8).sort((a, b) => b.length - a.length);
  return (text) => longestFirst.reduce((clean, form) => clean.replaceAll(form, '***'), text);
}

function spellings(secret: string): readonly string[] {
  const percent = encodeURIComponent(secret.toWellFormed());
  const base64 = [0, 1, 2].map((offset) => base64Inside(secret, offset));
  return [
    secret,
    percent,
    percent.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
    JSON.stringify(secret).slice(1, -1),
    ...base64,
    ...base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
  ];
}

/**
 * The characters of a base64 text that depend on the secret alone, when it starts at this offset within a group of three bytes.
 * A text that is no key after all may hold any character, and comes here before anything can be said about it.
 */
function base64Inside(secret: string, offset: number): string {
  const bytes = Buffer.from('\0'.repeat(offset) + secret);
  const text = bytes.toString('base64').replaceAll('=', '');
  const whole = bytes.length % 3 === 0 ? text.length : text.length - 1;
  return text.slice(offset === 0 ? 0 : offset + 1, whole);
}
