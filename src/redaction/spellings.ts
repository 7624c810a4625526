/**
 * Lists the forms in which a server or a library may echo a secret: itself, percent-encoded, in JSON, in
 * base64 at any offset, in hex.
 */
export function listSpellings(secret: string): readonly string[] {
  const percent = encodeURIComponent(secret.toWellFormed());
  const base64 = [0, 1, 2].map((offset) => encodeBase64Inside(secret, offset));
  const hex = Buffer.from(secret).toString('hex');
  return [
    secret,
    percent,
    percent.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
    JSON.stringify(secret).slice(1, -1),
    ...base64,
    ...base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
    hex,
    hex.toUpperCase(),
  ];
}

/**
 * Encodes a secret that starts at this offset within a group of three bytes. Returns only the characters that
 * depend on the secret alone. The secret may contain any character: it has not been checked yet.
 */
function encodeBase64Inside(secret: string, offset: number): string {
  const bytes = Buffer.from('\0'.repeat(offset) + secret);
  const text = bytes.toString('base64').replaceAll('=', '');
  const whole = bytes.length % 3 === 0 ? text.length : text.length - 1;
  return text.slice(offset === 0 ? 0 : offset + 1, whole);
}
