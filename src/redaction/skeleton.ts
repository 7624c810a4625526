/**
 * Matches an escaped character: in HTML (escaped twice too, or inside of JSON), in JSON, in a URL, in a table
 * cell.
 */
const escaped =
  /(?:&|\\u0026)(?:amp;){0,2}(?:#(\d{1,7})|#x([0-9a-f]{1,6})|[a-z]{2,8});|\\u([0-9a-f]{4})|\\[bfnrt]|%([0-9a-f]{2})|<br>/gi;

/** Matches an escaped sign that is part of other escapes: escapes of two kinds, one inside of the other. */
const nested = /%(?:2[356]|3b|5c)|&(?:#0*(?:37|92)|#x0*(?:25|5c));|&#x0*26;#|&#0*38;#|\\u00(?:2[35]|3b|5c)/i;

/**
 * Whether a text has escapes inside of escapes. Its skeleton does not read them, so only a search of all its
 * readings proves that a secret is not there.
 */
export function hasNestedEscapes(text: string): boolean {
  return nested.test(text);
}

/**
 * Number of characters at the start and end of a skeleton that are not searched for: together with the text
 * around the secret, they can look like a part of an escaped character.
 */
const edges = { start: 8, end: 4 } as const;
/** Shorter skeletons occur in too many texts, so a search for them would exclude none. */
const minLength = 6;

/**
 * Reduces a text to its letters and digits, including escaped ones. Escaping a text does not change its
 * skeleton, so one search of the skeleton proves that a secret is not there. Takes time linear in the length
 * of the text.
 */
export function reduceToSkeleton(text: string): string {
  return text.replace(escaped, decode).replace(/[^A-Za-z0-9]+/g, '');
}

/** Length from which a text is cut, in UTF-16 units. */
const minPieceLength = 16_384;
/** Matches a character that is part of no escaped character, so a text can be cut there. */
const breakPattern = /[\s"]/g;

/** Cuts a long text into pieces whose skeletons, one after the other, are the skeleton of the text. */
export function* cutBetweenEscapes(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    breakPattern.lastIndex = start + minPieceLength;
    const end = breakPattern.exec(text)?.index ?? text.length;
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
 * Gets the part of a spelling's skeleton to search for; `null` if it is too short, or if the spelling itself
 * contains an escaped character.
 */
export function getSearchSkeleton(spelling: string): string | null {
  const skeleton = reduceToSkeleton(spelling);
  if (skeleton !== spelling.replaceAll(/[^A-Za-z0-9]/g, '')) return null;
  const sure = skeleton.slice(edges.start, -edges.end);
  return sure.length >= minLength ? sure : null;
}
