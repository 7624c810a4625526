import { type DataDiff, figure } from '../diff/data-diff.ts';
import { matchBar } from './bar.ts';
import { count, notMeasured, percent, signed, signedPercent } from './figures.ts';
import { blocks, type Column, type Markdown, md, nothing, row, table, trusted } from './markdown.ts';

const columns: readonly Column[] = [
  { head: md`Figure`, align: 'left' },
  { head: md`A (base)`, align: 'right' },
  { head: md`B (PR)`, align: 'right' },
  // To the left, so that a narrow screen cuts off the cell's padding and not the figure.
  { head: md`Change`, align: 'left' },
];

/** How much of the figures to show: every one, or only those that say something. */
export type Extent = 'all' | 'changed';

type Line = {
  readonly label: string;
  readonly a: string;
  readonly b: string;
  readonly change: string;
  readonly still: boolean;
};

/** The match and the figures of one diff; per cent are of A's rows, the unit of thresholds too. */
export function figureTable(diff: DataDiff, extent: Extent): Markdown {
  const lines = linesOf(diff);
  // Of identical tables the row count says it all; four more lines of zeros would only be longer.
  const complete = extent === 'all' && diff.result !== 'identical';
  const shown = lines.filter(({ still }, at) => !still || (at === 0 ? extent === 'all' : complete));
  if (inView.every((name) => figure(diff, name) === null)) return md`Figures: ${trusted(notMeasured)}.`;
  const rows = shown.map(({ label, a, b, change }) => row([label, a, b, change].map(trusted)));
  return blocks([matchLine(diff), rows.length === 0 ? nothing : table(columns, rows), notes(diff)]);
}

/** The match in words, then as a bar: a screen reader hears the number first. */
function matchLine(diff: DataDiff): Markdown {
  const ratio = figure(diff, 'match_ratio');
  return trusted(`Match **${ratio === null ? notMeasured : percent(ratio)}** ${matchBar(ratio)}`);
}

/** Why thresholds call a count not measured that stands in the table. */
const sampledNote =
  'Sampled: all figures come from a sample of the rows. The counts are estimates: thresholds take only the match as measured.';

function notes(diff: DataDiff): Markdown {
  const sampled = diff.stats?.sampled === true ? sampledNote : '';
  const cross = diff.crossDatabase ? 'Across databases Datafold compares no schema.' : '';
  return trusted([sampled, cross].filter((note) => note !== '').join(' '));
}

function linesOf(diff: DataDiff): readonly Line[] {
  const a = figure(diff, 'table_a_row_count');
  const b = figure(diff, 'table_b_row_count');
  const removed = figure(diff, 'rows_removed');
  const added = figure(diff, 'rows_added');
  const differing = figure(diff, 'diff_rows_count');
  const schema = figure(diff, 'diff_schema');
  return [
    { label: 'Rows', a: shown(a), b: shown(b), change: rowChange(a, b), still: a === b },
    { label: 'Rows removed', a: shown(removed), b: '', change: share(removed, a, -1), still: removed === 0 },
    { label: 'Rows added', a: '', b: shown(added), change: share(added, a, 1), still: added === 0 },
    { label: 'Rows differing', a: '', b: '', change: part(differing, a), still: differing === 0 },
    { label: 'Schema changes', a: '', b: '', change: shown(schema), still: schema === 0 },
    ...keyLine('Null keys', figure(diff, 'diff_null_pks')),
    ...keyLine('Duplicate keys', figure(diff, 'diff_duplicate_pks')),
  ];
}

const inView = [
  'match_ratio',
  'table_a_row_count',
  'table_b_row_count',
  'rows_removed',
  'rows_added',
  'diff_rows_count',
  'diff_schema',
] as const;

/** Only where there is something wrong with the keys: their absence is no news. */
function keyLine(label: string, value: number | null): readonly Line[] {
  return value === null || value === 0 ? [] : [{ label, a: '', b: '', change: count(value), still: false }];
}

function shown(value: number | null): string {
  return value === null ? notMeasured : count(value);
}

function share(value: number | null, base: number | null, direction: 1 | -1): string {
  return value === null ? '' : rowShare(value * direction, base);
}

function part(value: number | null, base: number | null): string {
  if (value === null) return notMeasured;
  return base === null || base === 0 || value === 0
    ? count(value)
    : `${count(value)} (${percent(value / base)})`;
}

/** The change of the row count, with per cent of A's rows where there are any. */
export function rowChange(a: number | null, b: number | null): string {
  return a === null || b === null ? notMeasured : rowShare(b - a, a);
}

function rowShare(change: number, base: number | null): string {
  if (change === 0) return '0';
  return base === null || base === 0 ? signed(change) : `${signed(change)} (${signedPercent(change / base)})`;
}
