import fc from 'fast-check';

/**
 * The shortest piece of a secret that counts as leaked. No key is shorter than this, and fewer characters of
 * a key or token say less than a plain word does; many tokens begin with four that are the same for all
 * (`ghs_`).
 */
const pieceLength = 8;

/** Lists the pieces of a secret of which none may be said. */
function piecesOf(secret: string): readonly string[] {
  const starts = Array.from({ length: Math.max(1, secret.length - pieceLength + 1) }, (_, at) => at);
  return starts.map((at) => secret.slice(at, at + pieceLength));
}

/** Finds a piece of a secret in a text, as it stands there or as people see it; `null` without any. */
export function leakedPiece(text: string, secret: string): string | null {
  const seen = visible(text);
  return piecesOf(secret).find((piece) => text.includes(piece) || seen.includes(piece)) ?? null;
}

/** A text as a page shows it: entities decoded, nothing without a width, no backslash before a sign. */
function visible(text: string): string {
  return text
    .replaceAll(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const alphabets = [
  `${letters}_-`,
  `${letters}+/=`,
  `${letters}.${letters}_`,
  `${letters}*_<&|~#$\`[]()!\\@>:;,}{'"%^`,
  '*_<&|~#$`[]()!\\@>:;,}{\'"%^=+/-0aZ',
  Array.from({ length: 94 }, (_, at) => String.fromCharCode(0x21 + at)).join(''),
];

/**
 * Keys and tokens: of letters, of signs that Markdown, HTML and JSON escape, and of both, from 8 to 600
 * characters.
 */
export const anySecret: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...alphabets),
    fc.oneof(fc.integer({ min: 8, max: 60 }), fc.integer({ min: 8, max: 600 })),
  )
  .chain(([alphabet, length]) =>
    fc
      .array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length })
      .map((all) => all.join('')),
  )
  // What repeats itself is a piece of anything, our own rules in tables included.
  .filter((secret) => new Set(secret.slice(0, pieceLength)).size > 3);

/** What may stand beside a secret: nothing of it, but everything that could change how it is read. */
export const anySurroundings: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      '',
      ' ',
      'x',
      '_',
      '*',
      '&',
      '&amp',
      '\\',
      '%',
      '%4',
      '"',
      "'",
      '`',
      '<',
      '@',
      '#',
      '##',
      '\n',
      '\u200b',
      '\u0000',
      '😀',
      ';',
      '=',
      'Key ',
      'key=',
      'x'.repeat(79),
      'ü'.repeat(117),
      'y'.repeat(250),
      'z'.repeat(295),
    ),
    { maxLength: 4 },
  )
  .map((all) => all.join(''));

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** How servers echo what they were sent. */
export const echoes: Readonly<Record<string, (secret: string) => string>> = {
  'as it is': (secret) => secret,
  'in HTML': escapeHtml,
  'with numeric entities': (secret) =>
    [...secret].map((one) => `&#x${one.charCodeAt(0).toString(16)};`).join(''),
  percent: encodeURIComponent,
  'percent, every sign': (secret) =>
    secret.replaceAll(/[^A-Za-z0-9]/g, (one) => `%${one.charCodeAt(0).toString(16).padStart(2, '0')}`),
  'in JSON': (secret) => JSON.stringify(secret),
  'in JSON with codes': (secret) =>
    secret.replaceAll(/[^A-Za-z0-9]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`),
  'in Markdown': (secret) => secret.replaceAll(/[!-/:-@[-`{-~]/g, '\\$&'),
  'with invisible characters': (secret) => [...secret].join('\u200b'),
  'with control characters': (secret) => [...secret].join('\u0001'),
};
