import { count } from './figures.ts';
import { outsideCode } from './outside.ts';

declare const made: unique symbol;

/** Markdown that was built here. A plain string is none: untrusted text gets in only through {@link md}, which escapes it. */
export type Markdown = { readonly [made]: true; readonly source: string };

/** A plain string is untrusted and becomes a dead code span; a number is formatted; Markdown passes. */
export type Content = Markdown | string | number;

/** Builds Markdown: the template's own parts are ours, what is put into it is escaped unless it is Markdown already. */
export function md(parts: TemplateStringsArray, ...contents: readonly Content[]): Markdown {
  return rawMarkdown(
    parts.reduce((source, part, at) => `${source}${sourceOf(contents[at - 1] ?? nothing)}${part}`),
  );
}

/** Vouches for a string: only for text that this folder wrote or escaped itself. */
export function rawMarkdown(source: string): Markdown {
  return { source } as Markdown;
}

export const nothing: Markdown = rawMarkdown('');

/** Whether there is nothing to show. */
export function isEmpty({ source }: Markdown): boolean {
  return source === '';
}

function sourceOf(content: Content): string {
  if (typeof content === 'string') return outsideCode(content);
  return typeof content === 'number' ? count(content) : content.source;
}

/** Joins pieces with a separator; empty ones leave no trace. */
export function join(pieces: readonly Markdown[], separator: string): Markdown {
  const sources = pieces.map((piece) => piece.source).filter((source) => source !== '');
  return rawMarkdown(sources.join(separator));
}

/** Puts paragraphs, tables and lists one under the other. */
export function paragraphs(pieces: readonly Markdown[]): Markdown {
  return join(pieces, '\n\n');
}

/** Builds a list; nothing without items. */
export function list(items: readonly Markdown[]): Markdown {
  return rawMarkdown(items.map((item) => `- ${item.source}`).join('\n'));
}

export type Column = { readonly head: Markdown; readonly align: 'left' | 'right' };

/** Builds one line of a table. */
export function tableRow(cells: readonly Markdown[]): Markdown {
  return rawMarkdown(`| ${cells.map((cell) => cell.source).join(' | ')} |`);
}

/** Builds a table of rows made with {@link tableRow}; nothing without rows. */
export function table(columns: readonly Column[], rows: readonly Markdown[]): Markdown {
  if (rows.length === 0) return nothing;
  const rule = columns.map(({ align }) => rawMarkdown(align === 'left' ? ':--' : '--:'));
  const lines = [tableRow(columns.map(({ head }) => head)), tableRow(rule), ...rows];
  return rawMarkdown(lines.map((line) => line.source).join('\n'));
}

/** Builds a fold; nothing without a body. The summary is HTML to GitHub: words, numbers and code spans, no other Markdown. */
export function details(summary: Markdown, body: Markdown): Markdown {
  return isEmpty(body) ? nothing : md`<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
