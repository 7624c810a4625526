import type { ColumnList, DiffDetails, Sides } from '../diff/details.ts';
import { count, percent } from './figures.ts';
import { bullets, type Markdown, nothing } from './markdown.ts';
import { asMarkdown, outside, type Phrase, phrases, say, words } from './phrase.ts';

/** What is wrong with the keys and what changed in the schema, one line each; nothing where all is well. */
export function keysAndSchema({ keys, schema }: DiffDetails, mostNames: number): Markdown {
  const lines: readonly Phrase[] = [
    ...(keys === null ? [] : keyLine('Null keys', keys.nulls, keys.rows)),
    ...(keys === null ? [] : keyLine('Duplicate keys', keys.duplicates, keys.rows)),
    ...(schema === null
      ? []
      : [
          ...listLine('only in A (base)', schema.onlyIn.a, mostNames),
          ...listLine('only in B (PR)', schema.onlyIn.b, mostNames),
          ...listLine('of another type', schema.typesDiffer, mostNames),
          ...listLine('in another place', { names: [], count: schema.reordered }, mostNames),
        ]),
  ];
  return lines.length === 0 ? nothing : bullets(lines.map(asMarkdown));
}

/** Both sides with their share of that side's rows; nothing where neither has any. */
function keyLine(label: string, found: Sides<number | null>, rows: Sides<number | null>): readonly Phrase[] {
  if ((found.a ?? 0) === 0 && (found.b ?? 0) === 0) return [];
  return [words(`${label}: ${side(found.a, rows.a)} in A (base), ${side(found.b, rows.b)} in B (PR)`)];
}

function side(found: number | null, rows: number | null): string {
  if (found === null) return 'not measured';
  return rows === null || rows < found || found === 0
    ? count(found)
    : `${count(found)} (${percent(found / rows)})`;
}

const longestColumn = 80;

function listLine(what: string, { names, count: all }: ColumnList, most: number): readonly Phrase[] {
  if (all === 0) return [];
  const shown = names.slice(0, most).map((name) => outside(name, longestColumn));
  const rest = all - shown.length;
  const more = shown.length > 0 && rest > 0 ? [say`${rest} more`] : [];
  const list = phrases([...shown, ...more], ', ');
  const head = words(`${count(all)} ${all === 1 ? 'column' : 'columns'} ${what}`);
  return [shown.length === 0 ? head : say`${head}: ${list}`];
}
