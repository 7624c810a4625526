/**
 * Matches an escaped character: in HTML (escaped twice too, or inside of JSON), in JSON, in a URL, in a table
 * cell.
 */
const escaped =
  /(?:&|\\u0026)(?:amp;){0,2}(?:#(\d{1,7})|#x([0-9a-f]{1,6})|[a-z]{2,8});|\\u([0-9a-f]{4})|\\[bfnrt]|%([0-9a-f]{2})|<br>/iy;

/** Letters and digits at both ends that the text around a secret can turn into a part of an escape. */
const edges = { start: 8, end: 4 } as const;
/** Shorter skeletons are found in too many texts to exclude anything. */
const minLength = 6;

/**
 * Reduces a text to its letters and digits, those that are escaped included. Whatever escapes a text leaves
 * its skeleton as it is, so one search of
 * the skeleton shows that a secret cannot be there. Its time is linear in the length of the text.
 */
export function reduceToSkeleton(text: string): string {
  const kept = Buffer.allocUnsafe(text.length);
  let length = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const spelling =
      code === 0x25 || code === 0x26 || code === 0x3c || code === 0x5c ? readEscape(text, at) : null;
    const meant = spelling?.code ?? code;
    if (isLetterOrDigit(meant)) kept[length++] = meant;
    at += spelling?.length ?? 1;
  }
  return kept.toString('latin1', 0, length);
}

function readEscape(text: string, at: number): { readonly code: number; readonly length: number } | null {
  escaped.lastIndex = at;
  const match = escaped.exec(text);
  if (match === null) return null;
  const [whole, decimal, ...hex] = match;
  const digits = hex.find((one) => one !== undefined);
  const code = decimal === undefined ? Number.parseInt(digits ?? '0', 16) : Number(decimal);
  return { code, length: whole.length };
}

function isLetterOrDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/**
 * Gives the part of its skeleton by which a spelling can be looked for; `null` where it has too little, or
 * reads as an escape itself.
 */
export function getSearchSkeleton(spelling: string): string | null {
  const skeleton = reduceToSkeleton(spelling);
  if (skeleton !== spelling.replaceAll(/[^A-Za-z0-9]/g, '')) return null;
  const sure = skeleton.slice(edges.start, -edges.end);
  return sure.length >= minLength ? sure : null;
}
