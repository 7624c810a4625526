import { escapeAsCode } from './escape-untrusted.ts';
import { formatCount } from './format-numbers.ts';

declare const made: unique symbol;

/** Markdown built here. Untrusted strings get in only through {@link md}, which escapes them. */
export type Markdown = { readonly [made]: true; readonly source: string };

/** A string is untrusted and is escaped as a code span; a number is formatted; Markdown passes. */
export type MarkdownContent = Markdown | string | number;

/** Builds Markdown from a template. Its own parts are trusted; strings put into it are escaped. */
export function md(parts: TemplateStringsArray, ...contents: readonly MarkdownContent[]): Markdown {
  return rawMarkdown(
    parts.reduce((source, part, at) => `${source}${getSource(contents[at - 1] ?? nothing)}${part}`),
  );
}

/** Trusts a string. Use it only for text that this folder wrote or escaped. */
export function rawMarkdown(source: string): Markdown {
  return { source } as Markdown;
}

export const nothing: Markdown = rawMarkdown('');

/** Whether there is nothing to show. */
export function isEmpty({ source }: Markdown): boolean {
  return source === '';
}

function getSource(content: MarkdownContent): string {
  if (typeof content === 'string') return escapeAsCode(content);
  return typeof content === 'number' ? formatCount(content) : content.source;
}

/** Joins pieces with a separator; skips empty ones. */
export function join(pieces: readonly Markdown[], separator: string): Markdown {
  const sources = pieces.map((piece) => piece.source).filter((source) => source !== '');
  return rawMarkdown(sources.join(separator));
}

/** Joins paragraphs, tables and lists by blank lines. */
export function paragraphs(pieces: readonly Markdown[]): Markdown {
  return join(pieces, '\n\n');
}

/** Builds a list; nothing if it has no items. */
export function list(items: readonly Markdown[]): Markdown {
  return rawMarkdown(items.map((item) => `- ${item.source}`).join('\n'));
}

export type Column = { readonly head: Markdown; readonly align: 'left' | 'right' };

/** Builds one line of a table. */
export function tableRow(cells: readonly Markdown[]): Markdown {
  return rawMarkdown(`| ${cells.map((cell) => cell.source).join(' | ')} |`);
}

/** Builds a table of rows made with {@link tableRow}; nothing if there are no rows. */
export function table(columns: readonly Column[], rows: readonly Markdown[]): Markdown {
  if (rows.length === 0) return nothing;
  const rule = columns.map(({ align }) => rawMarkdown(align === 'left' ? ':--' : '--:'));
  const lines = [tableRow(columns.map(({ head }) => head)), tableRow(rule), ...rows];
  return rawMarkdown(lines.map((line) => line.source).join('\n'));
}

/** Builds a fold; nothing if it has no body. GitHub reads the summary as HTML, not as Markdown. */
export function details(summary: Markdown, body: Markdown): Markdown {
  return isEmpty(body) ? nothing : md`<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
