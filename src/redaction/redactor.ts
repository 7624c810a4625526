import { minSecretLength } from './secrets.ts';
import { cutBetweenEscapes, getSearchSkeleton, hasNestedEscapes, reduceToSkeleton } from './skeleton.ts';
import { listSpellings } from './spellings.ts';
import { listViews, type Range } from './views.ts';

/**
 * Replaces every secret in a text by `***`. GitHub masks logs and job summaries only; comments and outputs
 * are ours to clean.
 */
export type Redact = {
  (text: string): string;
  /** Whether a secret may be in a text, or in a string inside of it. `false` is certain. */
  readonly mayFind?: (text: string) => boolean;
};

/**
 * Creates a redactor for these secrets. It finds each of them in every spelling ({@link listSpellings}) and
 * under every escaping ({@link listViews}). It skips secrets of fewer than 8 characters, because they occur
 * in ordinary words. Takes time linear in the length of the text.
 */
export function createRedactor(secrets: readonly string[]): Redact {
  const long = secrets.filter((secret) => secret.length >= minSecretLength);
  const spellings = [...new Set(long.flatMap(listSpellings))].filter(
    (text) => text.length >= minSecretLength,
  );
  const mayFind = createSearch(spellings);
  const redact = (text: string) => (mayFind(text) ? replaceRanges(text, findRanges(text, spellings)) : text);
  return Object.assign(redact, { mayFind });
}

/** Creates a fast search. It may report a text without a secret, but misses none with one. */
function createSearch(spellings: readonly string[]): (text: string) => boolean {
  if (spellings.length === 0) return () => false;
  const skeletons = spellings.map(getSearchSkeleton);
  const isComplete = skeletons.every((skeleton) => skeleton !== null);
  const needles = [...new Set(skeletons.filter((skeleton) => skeleton !== null))];
  return (text) => {
    if (text.length < minSecretLength) return false;
    return !isComplete || hasNestedEscapes(text) || isAnyInSkeleton(needles, text);
  };
}

/**
 * Whether the skeleton of a text holds one of these parts. Long texts take memory for one piece at a time.
 */
function isAnyInSkeleton(needles: readonly string[], text: string): boolean {
  const longest = Math.max(...needles.map((needle) => needle.length));
  let skeleton = '';
  for (const piece of cutBetweenEscapes(text)) {
    skeleton = skeleton.slice(-longest) + reduceToSkeleton(piece);
    if (needles.some((needle) => skeleton.includes(needle))) return true;
  }
  return false;
}

function findRanges(text: string, spellings: readonly string[]): readonly Range[] {
  return listViews(text).flatMap((view) =>
    spellings.flatMap((spelling) =>
      findOccurrences(spelling, view.text).map(({ start, end }) => view.sourceRange(start, end)),
    ),
  );
}

/** Finds every occurrence. Those that overlap are one range. */
function findOccurrences(spelling: string, text: string): readonly Range[] {
  const ranges: { start: number; end: number }[] = [];
  for (let at = text.indexOf(spelling); at >= 0; at = text.indexOf(spelling, at + 1)) {
    const [last, end] = [ranges.at(-1), at + spelling.length];
    if (last !== undefined && at <= last.end) last.end = end;
    else ranges.push({ start: at, end });
  }
  return ranges;
}

/** Replaces ranges. Those that touch or overlap become one `***`. */
function replaceRanges(text: string, ranges: readonly Range[]): string {
  if (ranges.length === 0) return text;
  const parts: string[] = [];
  let done = 0;
  let isOpen = false;
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    if (!isOpen || start > done) {
      parts.push(text.slice(done, start), '***');
      isOpen = true;
    }
    done = Math.max(done, end);
  }
  return parts.join('') + text.slice(done);
}
