import { escapeAsCode, escapeForLog, type Keep, outsideLimit } from './escape-untrusted.ts';
import { formatCount } from './format-numbers.ts';
import type { Url } from './links.ts';
import { type Markdown, rawMarkdown } from './markdown.ts';

type Piece =
  | { readonly kind: 'raw'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'untrusted'; readonly text: string; readonly limit: number; readonly keep: Keep }
  | { readonly kind: 'link'; readonly label: string; readonly url: Url }
  | { readonly kind: 'named-link'; readonly name: string; readonly limit: number; readonly url: Url };

/** Text to show as Markdown and as plain text. Untrusted parts stay marked until it is rendered. */
export type Phrase = { readonly pieces: readonly Piece[] };

/**
 * Builds a phrase from a template. Its own parts are trusted, a string is untrusted, a number is formatted.
 */
export function text(
  parts: TemplateStringsArray,
  ...contents: readonly (Phrase | string | number)[]
): Phrase {
  const pieces = parts.flatMap((part, at) => {
    const content = contents[at];
    const ours: Piece = { kind: 'raw', text: part };
    return content === undefined ? [ours] : [ours, ...getPieces(content)];
  });
  return { pieces };
}

function getPieces(content: Phrase | string | number): readonly Piece[] {
  if (typeof content === 'string') return untrusted(content).pieces;
  return typeof content === 'number' ? raw(formatCount(content)).pieces : content.pieces;
}

/** Wraps trusted text that is built at run time, such as figures. Never use it for untrusted text. */
export function raw(text: string): Phrase {
  return { pieces: [{ kind: 'raw', text }] };
}

/**
 * Trusts text from elsewhere in this project only if Markdown can interpret nothing in it; else escapes it.
 */
export function plainSentence(text: string): Phrase {
  return /^(?:[\p{L}\d ,.:;()"'’-]|(?<=[\p{L}\d])_(?=[\p{L}\d]))+$/u.test(text) && !/www\.|GH-\d/i.test(text)
    ? raw(text)
    : untrusted(text, maxSentenceLength);
}

const maxSentenceLength = 300;

/** Shows trusted words as code: an input, a figure's name, a condition. */
export function code(text: string): Phrase {
  return { pieces: [{ kind: 'code', text }] };
}

/** Marks untrusted text, shortened to `limit`. */
export function untrusted(text: string, limit: number = outsideLimit, keep: Keep = 'start'): Phrase {
  return { pieces: [{ kind: 'untrusted', text, limit, keep }] };
}

/** Builds a link with a trusted label. */
export function link(label: string, url: Url): Phrase {
  return { pieces: [{ kind: 'link', label, url }] };
}

/** Builds a link whose label is untrusted: a table's name, shortened at its start. */
export function namedLink(name: string, url: Url, limit: number = outsideLimit): Phrase {
  return { pieces: [{ kind: 'named-link', name, limit, url }] };
}

/** Joins phrases with a separator. */
export function joinPhrases(parts: readonly Phrase[], separator: string): Phrase {
  return {
    pieces: parts.flatMap((part, at) =>
      at === 0 ? part.pieces : [...raw(separator).pieces, ...part.pieces],
    ),
  };
}

/** Enumerates phrases: `a, b and c`. */
export function enumerate(parts: readonly Phrase[], last: 'and' | 'or' = 'and'): Phrase {
  if (parts.length < 2) return joinPhrases(parts, '');
  return joinPhrases([joinPhrases(parts.slice(0, -1), ', '), joinPhrases(parts.slice(-1), '')], ` ${last} `);
}

/** Renders the phrase as Markdown, with untrusted text escaped. */
export function renderPhrase(phrase: Phrase): Markdown {
  return rawMarkdown(phrase.pieces.map(renderPiece).join(''));
}

function renderPiece(piece: Piece): string {
  switch (piece.kind) {
    case 'raw':
      return piece.text;
    case 'code':
      return /^[\w <>=.%:,/+-]+$/.test(piece.text) ? `\`${piece.text}\`` : escapeAsCode(piece.text);
    case 'untrusted':
      return escapeAsCode(piece.text, piece.limit, piece.keep);
    case 'link':
      return `[${piece.label}](${piece.url})`;
    case 'named-link':
      return `[${escapeAsCode(piece.name, piece.limit, 'end')}](${piece.url})`;
  }
}

/** Prints the phrase as one line of plain text. Untrusted text is quoted, links are written out. */
export function printPhrase(phrase: Phrase): string {
  return phrase.pieces.map(printPiece).join('');
}

function printPiece(piece: Piece): string {
  switch (piece.kind) {
    case 'raw':
      return piece.text;
    case 'code':
      return `\`${piece.text}\``;
    case 'untrusted':
      return `"${escapeForLog(piece.text, piece.limit, piece.keep)}"`;
    case 'link':
      return `${piece.label} (${piece.url})`;
    case 'named-link':
      return `"${escapeForLog(piece.name, piece.limit, 'end')}" (${piece.url})`;
  }
}
