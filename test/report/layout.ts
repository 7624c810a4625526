/** What stands open in a report: everything outside of a fold. */
export function openPart(markdown: string): string {
  const lines: string[] = [];
  let depth = 0;
  for (const line of markdown.split('\n')) {
    depth += (line.match(/<details>/g) ?? []).length;
    if (depth === 0) lines.push(line);
    depth -= (line.match(/<\/details>/g) ?? []).length;
  }
  return lines.join('\n');
}

/** The rows of all tables, without heads and rules. */
export function rowsOf(markdown: string): readonly string[] {
  return tablesOf(markdown).flatMap((rows) => rows.slice(2));
}

/** The tables, each as its lines. */
export function tablesOf(markdown: string): readonly (readonly string[])[] {
  return markdown
    .split(/\n(?!\|)/)
    .map((block) => block.split('\n').filter((line) => line.startsWith('|')))
    .filter((rows) => rows.length > 0);
}

/** The narrowest that a table can get, in characters: the longest unbreakable word of each column. */
export function narrowestWidth(rows: readonly string[]): number {
  const widths: number[] = [];
  for (const row of rows.filter((_, at) => at !== 1)) {
    for (const [at, cell] of row.slice(2, -2).split(' | ').entries()) {
      const words = visibleText(cell).split(/\s+/);
      widths[at] = Math.max(widths[at] ?? 0, ...words.map((word) => [...word].length));
    }
  }
  return widths.reduce((sum, width) => sum + width, 0);
}

function visibleText(cell: string): string {
  return cell
    .replace(/\]\([^)]*\)/g, '')
    .replace(/<(?:br|wbr)>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&#\d+;|&\w+;/g, 'x')
    .replaceAll(/[`[\u200b]/g, '');
}

/** Pixels at 880 px, measured with GitHub's stylesheet in Chromium. */
const frame = 90;
const heading = { line: 22, gap: 16, characters: 78 };
const text = { line: 21, gap: 16, characters: 112 };
const small = { line: 20, gap: 16, characters: 130 };
const tableRow = 36;

/** Estimates the height of a comment at 880 px, its folds closed. */
export function estimateHeight(markdown: string): number {
  const blocks = openPart(markdown.replace(/<details>[\s\S]*?<\/details>/g, 'fold')).split(/\n{2,}/);
  return blocks.reduce((sum, block) => sum + blockHeight(block.trim()), frame);
}

function blockHeight(block: string): number {
  if (block === '') return 0;
  const lines = block.split('\n');
  const breaks = block.match(/<br>/g)?.length ?? 0;
  if (block.startsWith('|')) return (lines.length - 1) * tableRow + breaks * text.line + text.gap;
  const kind = block.startsWith('### ') ? heading : block.startsWith('<sub>') ? small : text;
  const wrapped = lines.map((line) => Math.ceil([...visibleText(line)].length / kind.characters));
  return wrapped.reduce((sum, count) => sum + count, 0) * kind.line + kind.gap;
}
