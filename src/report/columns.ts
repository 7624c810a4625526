import type { ChangedColumn, DiffDetails } from '../diff/details.ts';
import { count, percent } from './figures.ts';
import { blocks, type Column, details, type Markdown, md, nothing, row, table, trusted } from './markdown.ts';

const columns: readonly Column[] = [
  { head: md`Column`, align: 'left' },
  { head: md`Values that differ`, align: 'left' },
];

/** How many columns are in view, and how many there are at all; those between are folded. */
export type ColumnRoom = { readonly open: number; readonly most: number };

/** Which columns differ, worst first, and by how much. Nothing where Datafold compared no values. */
export function columnSection(told: DiffDetails, { open, most }: ColumnRoom): Markdown {
  const { columnsChanged: changed } = told;
  if (changed === null) return nothing;
  const shown = told.columns.slice(0, most);
  const folded = shown.slice(open);
  const rest = changed - shown.length;
  return blocks([
    trusted(summary(changed, told.columnsCompared)),
    tableOf(shown.slice(0, open)),
    folded.length === 0 ? nothing : details(md`${folded.length} more`, tableOf(folded)),
    rest > 0 && shown.length > 0 ? md`and ${rest} more` : nothing,
  ]);
}

function summary(changed: number, compared: number | null): string {
  const known = compared !== null && compared >= changed;
  if (changed === 0)
    return known && compared > 0 ? `No value differs in the ${plural(compared, 'compared ')}.` : '';
  const differ = changed === 1 ? 'differs' : 'differ';
  return known
    ? `**${count(changed)} of ${plural(compared, 'compared ')} ${differ}**`
    : `**${plural(changed)} ${differ}**`;
}

function plural(found: number, kind = ''): string {
  return `${count(found)} ${kind}${found === 1 ? 'column' : 'columns'}`;
}

function tableOf(shown: readonly ChangedColumn[]): Markdown {
  if (shown.length === 0) return nothing;
  return table(
    columns,
    shown.map((column) => row([md`${column.name}`, trusted(extent(column))])),
  );
}

/** `83 (5.7%)`; of a sample also what it lets expect: `about 19,505 in all (19,010 to 20,000 at 95%)`. */
function extent({ different, share, estimate }: ChangedColumn): string {
  const part = share === null || share === 0 ? null : percent(share);
  const counted = different === null ? (part ?? 'not counted') : count(different);
  const seen = different === null || part === null ? counted : `${counted} (${part})`;
  if (estimate === null) return seen;
  const { value, interval, confidence } = estimate;
  const sure = confidence === null ? '' : ` at ${count(Math.round(confidence * 1_000) / 10)}% confidence`;
  const range = interval === null ? '' : ` (${count(interval.min)} to ${count(interval.max)}${sure})`;
  return `${seen} in the sample<br>about ${count(value)} in all${range}`;
}
