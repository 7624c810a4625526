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
