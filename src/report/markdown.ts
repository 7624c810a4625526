import { count } from './figures.ts';
import { outsideCode } from './outside.ts';

declare const made: unique symbol;

/** Markdown that was built here. No plain string is one: text from outside gets in only through {@link md}, which makes it dead. */
export type Markdown = { readonly [made]: true; readonly source: string };

/** A plain string is outside text and becomes a dead code span; a number is formatted; Markdown passes. */
export type Content = Markdown | string | number;

/** Builds Markdown: the template's own parts are ours, what is put into it is escaped unless it is Markdown already. */
export function md(parts: TemplateStringsArray, ...contents: readonly Content[]): Markdown {
  return trusted(
    parts.reduce((source, part, at) => `${source}${sourceOf(contents[at - 1] ?? nothing)}${part}`),
  );
}

/** Vouches for a string: only for text that this folder wrote or escaped itself. */
export function trusted(source: string): Markdown {
  return { source } as Markdown;
}

export const nothing: Markdown = trusted('');

function sourceOf(content: Content): string {
  if (typeof content === 'string') return outsideCode(content);
  return typeof content === 'number' ? count(content) : content.source;
}

/** Pieces with something between them; empty ones leave no trace. */
export function joined(pieces: readonly Markdown[], separator: string): Markdown {
  const sources = pieces.map((piece) => piece.source).filter((source) => source !== '');
  return trusted(sources.join(separator));
}

/** Paragraphs, tables, lists: one under the other. */
export function blocks(pieces: readonly Markdown[]): Markdown {
  return joined(pieces, '\n\n');
}

/** A list. */
export function bullets(items: readonly Markdown[]): Markdown {
  return trusted(items.map((item) => `- ${item.source}`).join('\n'));
}

export type Column = { readonly head: Markdown; readonly align: 'left' | 'right' };

/** One line of a table. */
export function row(cells: readonly Markdown[]): Markdown {
  return trusted(`| ${cells.map((cell) => cell.source).join(' | ')} |`);
}

/** A table of rows made with {@link row}, so that rows can be made once and shown in several tables. */
export function table(columns: readonly Column[], rows: readonly Markdown[]): Markdown {
  const rule = columns.map(({ align }) => trusted(align === 'left' ? ':--' : '--:'));
  const lines = [row(columns.map(({ head }) => head)), row(rule), ...rows];
  return trusted(lines.map((line) => line.source).join('\n'));
}

/** A fold. The summary is HTML to GitHub: words, numbers and code spans, no other Markdown. */
export function details(summary: Markdown, body: Markdown): Markdown {
  return md`<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
