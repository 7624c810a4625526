/** A text after decoding. `sourceRange` maps a range of it back to the original text. */
export type View = {
  readonly text: string;
  readonly sourceRange: (start: number, end: number) => Range;
};

/** Half-open, in UTF-16 units. */
export type Range = { readonly start: number; readonly end: number };

/** Finds escaped characters of one kind, and decodes each. */
type Decoder = { readonly pattern: RegExp; readonly decode: (spelling: string) => string };

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** JSON strings. */
const json: Decoder = {
  pattern: /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/g,
  decode: (spelling) => String(JSON.parse(`"${spelling}"`)),
};

/** HTML as a browser shows it: entities, characters without a width, the line breaks of our tables. */
const html: Decoder = {
  pattern:
    /&#\d{1,7};|&#x[0-9a-f]{1,6};|&[a-z]{2,4};|<br>|(?![\t\n\r])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/giu,
  decode: (spelling) => {
    if (spelling[0] !== '&') return '';
    const code = /^&#x/i.test(spelling)
      ? Number(`0x${spelling.slice(3, -1)}`)
      : Number(spelling.slice(2, -1));
    if (spelling[1] !== '#') return entities[spelling.toLowerCase()] ?? spelling;
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : spelling;
  },
};

/** Signs that Markdown escapes by a backslash. */
const markdown: Decoder = {
  pattern: /\\[!-/:-@[-`{-~]/g,
  decode: (spelling) => spelling.slice(1),
};

/** Percent-encoded ASCII. */
const percent: Decoder = {
  pattern: /%[2-7][0-9a-f]/gi,
  decode: (spelling) => String.fromCharCode(Number(`0x${spelling.slice(1)}`)),
};

const decoders = [json, html, markdown, percent];
/** Maximum number of decoders one after another. A long text gets fewer, because each takes time. */
const maxDepth = 3;
const maxDepthOfLong = 2;
const longText = 100_000;

/**
 * Lists the text itself and all its decoded forms, with decoders combined in every order. No two views have
 * the same text.
 */
export function listViews(text: string): readonly View[] {
  let latest: readonly View[] = [{ text, sourceRange: (start, end) => ({ start, end }) }];
  const views = new Map(latest.map((view) => [view.text, view]));
  for (let depth = 0; depth < (text.length > longText ? maxDepthOfLong : maxDepth); depth++) {
    const decoded = latest.flatMap((view) => decoders.map((decoder) => decodeView(view, decoder)));
    latest = decoded.filter((view) => !views.has(view.text));
    for (const view of latest) views.set(view.text, view);
  }
  return [...views.values()];
}

/** A part of a text: `from` and `to` are positions before decoding, `at` is the position after it. */
type Segment = { readonly at: number; readonly from: number; readonly to: number; readonly isCopy: boolean };

function decodeView(view: View, decoder: Decoder): View {
  let segments: readonly Segment[] | null = null;
  return {
    text: view.text.replace(decoder.pattern, decoder.decode),
    sourceRange: (start, end) => {
      // Most views are never mapped back: only those in which a secret was found.
      segments ??= listSegments(view.text, decoder);
      const [first, last] = [findSegment(segments, start), findSegment(segments, end - 1)];
      return view.sourceRange(
        first.isCopy ? first.from + (start - first.at) : first.from,
        last.isCopy ? last.from + (end - last.at) : last.to,
      );
    },
  };
}

function listSegments(text: string, { pattern, decode }: Decoder): readonly Segment[] {
  const segments: Segment[] = [];
  let [at, from] = [0, 0];
  const add = (to: number, length: number, isCopy: boolean) => {
    if (length > 0) segments.push({ at, from, to, isCopy });
    at += length;
    from = to;
  };
  for (const match of text.matchAll(pattern)) {
    add(match.index, match.index - from, true);
    add(match.index + match[0].length, decode(match[0]).length, false);
  }
  add(text.length, text.length - from, true);
  return segments;
}

/** Finds the last segment that starts at or before this position. */
function findSegment(segments: readonly Segment[], place: number): Segment {
  let [low, high] = [0, segments.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((segments[middle]?.at ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return segments[low] ?? { at: 0, from: 0, to: 0, isCopy: true };
}
