import { count } from './figures.ts';
import type { Url } from './links.ts';
import { type Markdown, rawMarkdown } from './markdown.ts';
import { type Keep, outsideCode, outsideLimit, outsideText } from './outside.ts';

type Piece =
  | { readonly kind: 'raw'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'untrusted'; readonly text: string; readonly limit: number; readonly keep: Keep }
  | { readonly kind: 'link'; readonly label: string; readonly url: Url }
  | { readonly kind: 'named-link'; readonly name: string; readonly limit: number; readonly url: Url };

/** Text that is written once and shown twice: as Markdown and as plain text. Untrusted parts stay marked until then. */
export type Phrase = { readonly pieces: readonly Piece[] };

/** Builds a phrase: the template's own parts are ours, a plain string in it is untrusted, a number is formatted, a phrase nests. */
export function text(
  parts: TemplateStringsArray,
  ...contents: readonly (Phrase | string | number)[]
): Phrase {
  const pieces = parts.flatMap((part, at) => {
    const content = contents[at];
    const ours: Piece = { kind: 'raw', text: part };
    return content === undefined ? [ours] : [ours, ...piecesOf(content)];
  });
  return { pieces };
}

function piecesOf(content: Phrase | string | number): readonly Piece[] {
  if (typeof content === 'string') return untrusted(content).pieces;
  return typeof content === 'number' ? raw(count(content)).pieces : content.pieces;
}

/** Takes words of ours that are built at run time, figures for example. Never for untrusted text. */
export function raw(text: string): Phrase {
  return { pieces: [{ kind: 'raw', text }] };
}

/** Trusts text built elsewhere in this project only if it contains nothing Markdown could interpret; otherwise escapes it. */
export function plainSentence(text: string): Phrase {
  return /^(?:[\p{L}\d ,.:;()"'’-]|(?<=[\p{L}\d])_(?=[\p{L}\d]))+$/u.test(text) &&
    !/www\.|\bGH-\d/i.test(text)
    ? raw(text)
    : untrusted(text, maxSentenceLength);
}

const maxSentenceLength = 300;

/** Shows words of ours as code: an input, a figure's name, a condition. */
export function code(text: string): Phrase {
  return { pieces: [{ kind: 'code', text }] };
}

/** Marks untrusted text, cut to a length other than usual. */
export function untrusted(text: string, limit: number = outsideLimit, keep: Keep = 'start'): Phrase {
  return { pieces: [{ kind: 'untrusted', text, limit, keep }] };
}

/** Builds a link with a label of ours. */
export function link(label: string, url: Url): Phrase {
  return { pieces: [{ kind: 'link', label, url }] };
}

/** Builds a link whose label is untrusted: a table's name, cut at its start where it is too long. */
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

/** An enumeration: `a, b and c`. */
export function enumerate(parts: readonly Phrase[], last: 'and' | 'or' = 'and'): Phrase {
  if (parts.length < 2) return joinPhrases(parts, '');
  return joinPhrases([joinPhrases(parts.slice(0, -1), ', '), joinPhrases(parts.slice(-1), '')], ` ${last} `);
}

/** The phrase as Markdown, in which nothing from outside is live. */
export function asMarkdown(phrase: Phrase): Markdown {
  return rawMarkdown(phrase.pieces.map(pieceMarkdown).join(''));
}

function pieceMarkdown(piece: Piece): string {
  switch (piece.kind) {
    case 'raw':
      return piece.text;
    case 'code':
      return /^[\w <>=.%:,/+-]+$/.test(piece.text) ? `\`${piece.text}\`` : outsideCode(piece.text);
    case 'untrusted':
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
    case 'raw':
      return piece.text;
    case 'code':
      return `\`${piece.text}\``;
    case 'untrusted':
      return `"${outsideText(piece.text, piece.limit, piece.keep)}"`;
    case 'link':
      return `${piece.label} (${piece.url})`;
    case 'named-link':
      return `"${outsideText(piece.name, piece.limit, 'end')}" (${piece.url})`;
  }
}
