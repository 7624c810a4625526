import { type ChangeSize, measureChange } from '../diff/change-size.ts';
import { type DataDiff, type FigureName, getUsableFigure } from '../diff/data-diff.ts';
import type { DiffDetails, Sides } from '../diff/details.ts';
import {
  formatCount,
  formatPercent,
  formatSigned,
  formatSignedPercent,
  notMeasured,
} from './format-numbers.ts';
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

/**
 * Renders row counts and changed rows in one line, then problems with keys. Leaves out empty and repeated
 * figures.
 */
export function renderStatistics(diff: DataDiff, known: DiffDetails | undefined): Markdown {
  return paragraphs([
    rawMarkdown(describeRows(diff)),
    list([...describeSchemaCount(diff, known), ...listKeyLines(diff, known)]),
    renderNotes(diff),
  ]);
}

function describeRows(diff: DataDiff): string {
  const size = measureChange(diff);
  const { baseRows, prRows, changed, added, removed } = size;
  if ([baseRows, prRows, changed, added, removed].every((value) => value === null))
    return `**Rows:** ${notMeasured}`;
  return `**Rows:** ${[formatBothCounts(size), ...describeParts(size)].join(' · ')}`;
}

function describeParts({ baseRows, changed, added, removed, share }: ChangeSize): readonly string[] {
  if (changed === null && added === null && removed === null)
    return [`changed, added, and removed rows ${notMeasured}`];
  const ofChanged = changed === null || changed === 0 || share === null ? '' : ` (${formatPercent(share)})`;
  return [
    changed === null ? `changed ${notMeasured}` : `${formatCount(changed)} changed${ofChanged}`,
    ...(added === 0 && removed === 0
      ? ['none added or removed']
      : [formatPart(added, 'added', baseRows), formatPart(removed, 'removed', baseRows)]),
  ];
}

function formatBothCounts({ baseRows, prRows }: ChangeSize): string {
  const sides = [baseRows, prRows].map((rows) => (rows === null ? notMeasured : formatCount(rows)));
  if (baseRows === null || prRows === null) return sides.join(' → ');
  if (baseRows === prRows) return `${formatCount(baseRows)} on both sides`;
  const change = prRows - baseRows;
  const share = baseRows === 0 ? '' : `, ${formatSignedPercent(change / baseRows)}`;
  return `${sides.join(' → ')} (${formatSigned(change)}${share})`;
}

function formatPart(value: number | null, what: string, baseRows: number | null): string {
  if (value === null) return `${what} ${notMeasured}`;
  const share =
    baseRows === null || baseRows === 0 || value === 0 ? '' : ` (${formatPercent(value / baseRows)})`;
  return `${formatCount(value)} ${what}${share}`;
}

/** Describes schema changes if no list of columns follows; nothing if there are none. */
function describeSchemaCount(diff: DataDiff, known: DiffDetails | undefined): readonly Markdown[] {
  const schema = getUsableFigure(diff, 'diff_schema');
  if (schema === 0 || known?.schema != null || diff.crossDatabase || diff.stats === null) return [];
  return [
    rawMarkdown(
      schema === null ? `Schema changes: ${notMeasured}` : `Schema changes: ${formatCount(schema)}`,
    ),
  ];
}

/** Lists null and duplicate keys, each with its share of both sides. */
function listKeyLines(diff: DataDiff, known: DiffDetails | undefined): readonly Markdown[] {
  const { rows, nulls, duplicates } = known?.keys ?? { rows: null, nulls: null, duplicates: null };
  return [
    ...describeKeys('Null keys', { found: nulls, rows }, getUsableFigure(diff, 'diff_null_pks')),
    ...describeKeys(
      'Duplicate keys',
      { found: duplicates, rows },
      getUsableFigure(diff, 'diff_duplicate_pks'),
    ),
  ];
}

type Pair = Sides<number | null> | null;

function describeKeys(
  label: string,
  { found, rows }: { readonly found: Pair; readonly rows: Pair },
  total: number | null,
): readonly Markdown[] {
  if (found === null || (found.a === null && found.b === null))
    return total === null || total === 0 ? [] : [rawMarkdown(`${label}: ${formatCount(total)}`)];
  if ((found.a ?? 0) === 0 && (found.b ?? 0) === 0) return [];
  return [
    rawMarkdown(
      `${label}: ${formatSide(found.a, rows?.a ?? null)} in the base, ${formatSide(found.b, rows?.b ?? null)} in the pull request`,
    ),
  ];
}

function formatSide(found: number | null, rows: number | null): string {
  if (found === null) return notMeasured;
  return rows === null || rows < found || found === 0
    ? formatCount(found)
    : `${formatCount(found)} (${formatPercent(found / rows)})`;
}

function renderNotes(diff: DataDiff): Markdown {
  const sampled =
    diff.stats?.sampled === true
      ? 'Sampled diff: counts are estimates, so only `match_ratio` thresholds apply.'
      : '';
  const cross = diff.crossDatabase ? "Datafold doesn't compare schemas across databases." : '';
  return rawMarkdown([sampled, cross].filter((note) => note !== '').join(' '));
}

/** Figures whose unit Datafold does not document: shown as plain numbers. */
const undocumented: readonly FigureName[] = [
  'diff_pks',
  'diff_rows',
  'diff_values',
  'diff_rows_number',
  'diff_ratio',
  'exclusive_ratio',
  'errors',
];

/** Renders the rest of `diff_stats`, folded. */
export function foldStatistics(diff: DataDiff | null): Markdown {
  if (diff === null || diff.result === 'identical') return nothing;
  const match = getUsableFigure(diff, 'match_ratio');
  const lines = [
    ...(match === null ? [] : [tableRow([rawMarkdown('`match_ratio`'), rawMarkdown(formatPercent(match))])]),
    ...undocumented.flatMap((name) => {
      const value = getUsableFigure(diff, name);
      return value === null ? [] : [tableRow([rawMarkdown(`\`${name}\``), rawMarkdown(formatCount(value))])];
    }),
  ];
  const columns: readonly Column[] = [
    { head: md`Statistic`, align: 'left' },
    { head: md`Value`, align: 'right' },
  ];
  return details(md`More statistics from Datafold`, table(columns, lines));
}
