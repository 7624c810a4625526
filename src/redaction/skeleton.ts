/**
 * Matches an escaped character: in HTML (escaped twice too, or inside of JSON), in JSON, in a URL, in a table
 * cell.
 */
const escaped =
  /(?:&|\\u0026)(?:amp;){0,2}(?:#(\d{1,7})|#x([0-9a-f]{1,6})|[a-z]{2,8});|\\u([0-9a-f]{4})|\\[bfnrt]|%([0-9a-f]{2})|<br>/gi;

/** Letters and digits at both ends that the text around a secret can turn into a part of an escape. */
const edges = { start: 8, end: 4 } as const;
/** Shorter skeletons are found in too many texts to exclude anything. */
const minLength = 6;

/**
 * Reduces a text to its letters and digits, those that are escaped included. Escaping a text leaves its
 * skeleton as it is, so one search of the skeleton shows that a secret cannot be there. Its time is linear in
 * the length of the text.
 */
export function reduceToSkeleton(text: string): string {
  return text.replace(escaped, decode).replace(/[^A-Za-z0-9]+/g, '');
}

/** Length from which a text is cut, in UTF-16 units. */
const minPieceLength = 16_384;
/** A character that is part of no escape. */
const isBreak = /[\s"]/g;

/** Cuts a long text into pieces whose skeletons, one after the other, are the skeleton of the text. */
export function* cutBetweenEscapes(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    isBreak.lastIndex = start + minPieceLength;
    const end = isBreak.exec(text)?.index ?? text.length;
    yield text.slice(start, end);
    start = end;
  }
}

/** Decodes an escaped letter or digit; any other character is not part of a skeleton. */
function decode(_match: string, decimal?: string, ...[html, json, url]: readonly string[]): string {
  const hex = html ?? json ?? url ?? '0';
  const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
  return code < 0x80 ? String.fromCharCode(code) : '';
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
