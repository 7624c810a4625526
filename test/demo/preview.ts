import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { widthOf } from './text.ts';

const parser = unified().use(remarkParse).use(remarkGfm);
type Root = ReturnType<typeof parser.parse>;
type Block = Root['children'][number];
type Table = Extract<Block, { type: 'table' }>;
type List = Extract<Block, { type: 'list' }>;

/** Markdown as a reader sees it on a plain terminal; what is folded stays folded, lines are not wrapped. */
export function readable(markdown: string): readonly string[] {
  const lines: string[] = [];
  let folded = false;
  let tight = true;
  for (const block of parser.parse(markdown).children) {
    const html = block.type === 'html' ? block.value : '';
    const shown = folded ? [] : linesOf(block);
    if (shown.length > 0) {
      lines.push(...(tight ? [] : ['']), ...shown);
      // A small heading stands right above what it heads.
      tight = block.type === 'heading' && block.depth > 3;
    }
    folded = (folded || html.includes('<details')) && !html.includes('</details');
  }
  return lines;
}

function linesOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'table':
      return tableLines(block);
    case 'list':
      return listLines(block);
    default: {
      const text = textOf(block).trim();
      return text === '' ? [] : text.split('\n');
    }
  }
}

function listLines(list: List): readonly string[] {
  return list.children.map((item) => `- ${textOf(item).trim().replaceAll('\n', ' ')}`);
}

/** Columns in line, cells of several lines as such; figures to the right, as the table asks. */
function tableLines({ children, align }: Table): readonly string[] {
  const rows = children.map((row) => row.children.map((cell) => textOf(cell).trim().split('\n')));
  const columns = rows[0]?.map((_, at) => {
    const parts = rows.flatMap((row) => row[at] ?? []);
    return { right: align?.[at] === 'right', width: Math.max(...parts.map(widthOf)) };
  });
  return rows.flatMap((row) => {
    const height = Math.max(...row.map((parts) => parts.length));
    return Array.from({ length: height }, (_, line) =>
      (columns ?? [])
        .map(({ right, width }, at) => pad(row[at]?.[line] ?? '', width, right))
        .join('  ')
        .trimEnd(),
    );
  });
}

function pad(text: string, width: number, right: boolean): string {
  const space = ' '.repeat(width - widthOf(text));
  return right ? space + text : text + space;
}

type Node = { readonly type: string; readonly value?: string; readonly children?: readonly Node[] };

/** The words of a node; line breaks stay, tags and comments go. */
function textOf(node: Node): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'html') return htmlText(node.value ?? '');
  return node.value ?? (node.children ?? []).map(textOf).join('');
}

function htmlText(html: string): string {
  return html
    .replace(/<!--.*?-->/gs, '')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<summary>/gi, '▸ ')
    .replace(/<[^>]*>/g, '');
}
