import { count } from './figures.ts';
import type { Url } from './links.ts';
import { type Markdown, rawMarkdown } from './markdown.ts';
import { type Keep, outsideCode, outsideLimit, outsideText } from './outside.ts';

type Piece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'own'; readonly text: string }
  | { readonly kind: 'outside'; readonly text: string; readonly limit: number; readonly keep: Keep }
  | { readonly kind: 'link'; readonly label: string; readonly url: Url }
  | { readonly kind: 'named-link'; readonly name: string; readonly limit: number; readonly url: Url };

/** Words written once and told twice: as Markdown and as plain text. What came from outside stays marked until then. */
export type Phrase = { readonly pieces: readonly Piece[] };

/** The template's own parts are our words; a plain string in it is text from outside; a number is formatted; a phrase nests. */
export function say(parts: TemplateStringsArray, ...contents: readonly (Phrase | string | number)[]): Phrase {
  const pieces = parts.flatMap((part, at) => {
    const content = contents[at];
    const own: Piece = { kind: 'words', text: part };
    return content === undefined ? [own] : [own, ...piecesOf(content)];
  });
  return { pieces };
}

function piecesOf(content: Phrase | string | number): readonly Piece[] {
  if (typeof content === 'string') return outside(content).pieces;
  return typeof content === 'number' ? words(count(content)).pieces : content.pieces;
}

/** Our own words that are put together at run time, figures for example. Never for text from outside. */
export function words(text: string): Phrase {
  return { pieces: [{ kind: 'words', text }] };
}

/** Words that another room of ours put together, an error's cause for example: taken as such only while they can be nothing but prose. */
export function prose(text: string): Phrase {
  return /^(?:[\p{L}\d ,.:;()"'’-]|(?<=[\p{L}\d])_(?=[\p{L}\d]))+$/u.test(text) &&
    !/www\.|\bGH-\d/i.test(text)
    ? words(text)
    : outside(text, longestProse);
}

const longestProse = 300;

/** Our own words shown as code: an input, a figure's name, a condition. */
export function own(text: string): Phrase {
  return { pieces: [{ kind: 'own', text }] };
}

/** Text from outside, of a length other than usual. */
export function outside(text: string, limit: number = outsideLimit, keep: Keep = 'start'): Phrase {
  return { pieces: [{ kind: 'outside', text, limit, keep }] };
}

/** A link with a label of ours. */
export function link(label: string, url: Url): Phrase {
  return { pieces: [{ kind: 'link', label, url }] };
}

/** A link whose label is untrusted: a table's name, cut at its start where it is too long. */
export function namedLink(name: string, url: Url, limit: number = outsideLimit): Phrase {
  return { pieces: [{ kind: 'named-link', name, limit, url }] };
}

/** Phrases one after the other. */
export function phrases(parts: readonly Phrase[], separator: string): Phrase {
  return {
    pieces: parts.flatMap((part, at) =>
      at === 0 ? part.pieces : [...words(separator).pieces, ...part.pieces],
    ),
  };
}

/** An enumeration: `a, b and c`. */
export function enumerated(parts: readonly Phrase[], last: 'and' | 'or' = 'and'): Phrase {
  if (parts.length < 2) return phrases(parts, '');
  return phrases([phrases(parts.slice(0, -1), ', '), phrases(parts.slice(-1), '')], ` ${last} `);
}

/** The phrase as Markdown, in which nothing from outside is live. */
export function asMarkdown(phrase: Phrase): Markdown {
  return rawMarkdown(phrase.pieces.map(pieceMarkdown).join(''));
}

function pieceMarkdown(piece: Piece): string {
  switch (piece.kind) {
    case 'words':
      return piece.text;
    case 'own':
      return /^[\w <>=.%:,/+-]+$/.test(piece.text) ? `\`${piece.text}\`` : outsideCode(piece.text);
    case 'outside':
      return outsideCode(piece.text, piece.limit, piece.keep);
    case 'link':
      return `[${piece.label}](${piece.url})`;
    case 'named-link':
      return `[${outsideCode(piece.name, piece.limit, 'end')}](${piece.url})`;
  }
}

/** The phrase as one line of plain text, for logs, annotations and outputs; outside text in quotes, links written out. */
export function asText(phrase: Phrase): string {
  return phrase.pieces.map(pieceText).join('');
}

function pieceText(piece: Piece): string {
  switch (piece.kind) {
    case 'words':
      return piece.text;
    case 'own':
      return `\`${piece.text}\``;
    case 'outside':
      return `"${outsideText(piece.text, piece.limit, piece.keep)}"`;
    case 'link':
      return `${piece.label} (${piece.url})`;
    case 'named-link':
      return `"${outsideText(piece.name, piece.limit, 'end')}" (${piece.url})`;
  }
}
