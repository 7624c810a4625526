import { type DataDiff, type FigureName, getFigure } from '../diff/data-diff.ts';
import type { DiffDetails, Sides } from '../diff/details.ts';
import { type ChangeSize, measureChange } from '../diff/size.ts';
import { count, notMeasured, percent, signed, signedPercent } from './figures.ts';
import {
  type Column,
  details,
  list,
  type Markdown,
  md,
  nothing,
  paragraphs,
  rawMarkdown,
  table,
  tableRow,
} from './markdown.ts';

/** Shows both row counts and what changed of them in a line, then what is wrong with the keys. Nothing empty, nothing twice. */
export function statistics(diff: DataDiff, known: DiffDetails | undefined): Markdown {
  return paragraphs([
    rawMarkdown(rowLine(diff)),
    list([...schemaCount(diff, known), ...keyLines(diff, known)]),
    notes(diff),
  ]);
}

function rowLine(diff: DataDiff): string {
  const size = measureChange(diff);
  const { baseRows, prRows, changed, added, removed, share } = size;
  if ([baseRows, prRows, changed, added, removed].every((value) => value === null))
    return `**Rows:** ${notMeasured}`;
  const ofChanged = changed === null || changed === 0 || share === null ? '' : ` (${percent(share)})`;
  const parts = [
    bothCounts(size),
    changed === null ? `changed ${notMeasured}` : `${count(changed)} changed${ofChanged}`,
    part(added, 'added', baseRows),
    part(removed, 'removed', baseRows),
  ];
  return `**Rows:** ${parts.join(' · ')}`;
}

function bothCounts({ baseRows, prRows }: ChangeSize): string {
  const sides = [baseRows, prRows].map((rows) => (rows === null ? notMeasured : count(rows)));
  if (baseRows === null || prRows === null || baseRows === prRows) return sides.join(' → ');
  const change = prRows - baseRows;
  const share = baseRows === 0 ? '' : `, ${signedPercent(change / baseRows)}`;
  return `${sides.join(' → ')} (${signed(change)}${share})`;
}

function part(value: number | null, what: string, baseRows: number | null): string {
  if (value === null) return `${what} ${notMeasured}`;
  const share = baseRows === null || baseRows === 0 || value === 0 ? '' : ` (${percent(value / baseRows)})`;
  return `${count(value)} ${what}${share}`;
}

/** Only where the schema changed, or was not measured, and no list of its columns follows. */
function schemaCount(diff: DataDiff, known: DiffDetails | undefined): readonly Markdown[] {
  const schema = getFigure(diff, 'diff_schema');
  if (schema === 0 || known?.schema != null || diff.crossDatabase || diff.stats === null) return [];
  return [
    rawMarkdown(schema === null ? `Schema changes: ${notMeasured}` : `Schema changes: ${count(schema)}`),
  ];
}

/** Only where something is wrong with the keys. */
function keyLines(diff: DataDiff, known: DiffDetails | undefined): readonly Markdown[] {
  const { rows, nulls, duplicates } = known?.keys ?? { rows: null, nulls: null, duplicates: null };
  return [
    ...keyLine('Null keys', { found: nulls, rows }, getFigure(diff, 'diff_null_pks')),
    ...keyLine('Duplicate keys', { found: duplicates, rows }, getFigure(diff, 'diff_duplicate_pks')),
  ];
}

type Pair = Sides<number | null> | null;

function keyLine(
  label: string,
  { found, rows }: { readonly found: Pair; readonly rows: Pair },
  total: number | null,
): readonly Markdown[] {
  if (found === null || (found.a === null && found.b === null))
    return total === null || total === 0 ? [] : [rawMarkdown(`${label}: ${count(total)}`)];
  if ((found.a ?? 0) === 0 && (found.b ?? 0) === 0) return [];
  return [
    rawMarkdown(
      `${label}: ${side(found.a, rows?.a ?? null)} in the base, ${side(found.b, rows?.b ?? null)} in the pull request`,
    ),
  ];
}

function side(found: number | null, rows: number | null): string {
  if (found === null) return notMeasured;
  return rows === null || rows < found || found === 0
    ? count(found)
    : `${count(found)} (${percent(found / rows)})`;
}

function notes(diff: DataDiff): Markdown {
  const sampled =
    diff.stats?.sampled === true
      ? 'Sampled diff: counts are estimates, so only `match_ratio` thresholds apply.'
      : '';
  const cross = diff.crossDatabase ? "Datafold doesn't compare schemas across databases." : '';
  return rawMarkdown([sampled, cross].filter((note) => note !== '').join(' '));
}

/** Figures whose unit Datafold does not document: shown as numbers, never as per cent. */
const undocumented: readonly FigureName[] = [
  'diff_pks',
  'diff_rows',
  'diff_values',
  'diff_rows_number',
  'diff_ratio',
  'exclusive_ratio',
  'errors',
];

/** Shows the rest of `diff_stats`, folded. */
export function moreStatistics(diff: DataDiff | null): Markdown {
  if (diff === null || diff.result === 'identical') return nothing;
  const match = getFigure(diff, 'match_ratio');
  const lines = [
    ...(match === null ? [] : [tableRow([rawMarkdown('`match_ratio`'), rawMarkdown(percent(match))])]),
    ...undocumented.flatMap((name) => {
      const value = getFigure(diff, name);
      return value === null ? [] : [tableRow([rawMarkdown(`\`${name}\``), rawMarkdown(count(value))])];
    }),
  ];
  const columns: readonly Column[] = [
    { head: md`Statistic`, align: 'left' },
    { head: md`Value`, align: 'right' },
  ];
  return details(md`More statistics from Datafold`, table(columns, lines));
}
