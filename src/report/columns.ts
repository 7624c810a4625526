import type { ChangedColumn, DiffDetails } from '../diff/details.ts';
import { drawShare } from './bar.ts';
import { formatCount, formatPercent } from './format-numbers.ts';
import {
  type Column,
  details,
  type Markdown,
  md,
  nothing,
  paragraphs,
  rawMarkdown,
  table,
  tableRow,
} from './markdown.ts';

const columns: readonly Column[] = [
  { head: md`Column`, align: 'left' },
  { head: md`Rows`, align: 'right' },
  { head: nothing, align: 'left' },
];

/** `open` columns are shown, more are folded, up to `max` in all. */
export type ColumnLimits = { readonly open: number; readonly max: number };

/** Shows which columns differ, worst first, and by how much. Nothing if Datafold compared no values. */
export function renderColumns(
  known: DiffDetails,
  baseRows: number | null,
  { open, max }: ColumnLimits,
): Markdown {
  const { columnsChanged: changed } = known;
  if (changed === null) return nothing;
  const shown = known.columns.slice(0, max);
  const folded = shown.slice(open);
  const rest = changed - shown.length;
  return paragraphs([
    rawMarkdown(summarizeColumns(changed, known.columnsCompared)),
    renderColumnTable(shown.slice(0, open), baseRows),
    details(
      md`${folded.length} more ${rawMarkdown(folded.length === 1 ? 'column' : 'columns')}`,
      renderColumnTable(folded, baseRows),
    ),
    rest > 0 && shown.length > 0 ? md`and ${rest} more` : nothing,
  ]);
}

function summarizeColumns(changed: number, compared: number | null): string {
  const known = compared !== null && compared >= changed;
  if (changed === 0)
    return known && compared > 0 ? `No differences in the ${countColumns(compared, 'compared ')}.` : '';
  const differ = changed === 1 ? 'differs' : 'differ';
  return known
    ? `**${formatCount(changed)} of ${countColumns(compared, 'compared ')} ${differ}**`
    : `**${countColumns(changed)} ${differ}**`;
}

function countColumns(found: number, kind = ''): string {
  return `${formatCount(found)} ${kind}${found === 1 ? 'column' : 'columns'}`;
}

function renderColumnTable(shown: readonly ChangedColumn[], baseRows: number | null): Markdown {
  return table(
    columns,
    shown.map((column) => {
      const share = computeColumnShare(column, baseRows);
      const bar = share === null ? '' : `\`${drawShare(share)}\``;
      return tableRow([md`${column.name}`, rawMarkdown(formatExtent(column, share)), rawMarkdown(bar)]);
    }),
  );
}

/**
 * Computes the share of the base table's rows, as everywhere in the report; of a sample, Datafold's share.
 */
function computeColumnShare(
  { different, share, estimate }: ChangedColumn,
  baseRows: number | null,
): number | null {
  const ofBase = different !== null && estimate === null && baseRows !== null && baseRows > 0;
  return ofBase ? Math.min(1, different / baseRows) : share;
}

/** Formats `83 (5.7%)`; of a sample also the estimate: `about 6,941 in all (6,410 to 7,480)`. */
function formatExtent({ different, estimate }: ChangedColumn, share: number | null): string {
  const part = share === null || share === 0 ? null : formatPercent(share);
  const counted = different === null ? (part ?? 'not counted') : formatCount(different);
  const seen = different === null || part === null ? counted : `${counted} (${part})`;
  if (estimate === null) return seen;
  const { value, interval, confidence } = estimate;
  const sure =
    confidence === null ? '' : ` at ${formatCount(Math.round(confidence * 1_000) / 10)}% confidence`;
  const range =
    interval === null ? '' : ` (${formatCount(interval.min)} to ${formatCount(interval.max)}${sure})`;
  return `${seen} in the sample<br>about ${formatCount(value)} in all${range}`;
}
