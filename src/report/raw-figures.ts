import { type DataDiff, type FigureName, figure } from '../diff/data-diff.ts';
import { count } from './figures.ts';
import { details, type Markdown, md, nothing, row, table, trusted } from './markdown.ts';

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

/** The rest of `diff_stats`, folded. */
export function rawFigures(diff: DataDiff | null): Markdown {
  if (diff === null) return nothing;
  const rows = undocumented.flatMap((name) => {
    const value = figure(diff, name);
    return value === null ? [] : [row([trusted(`\`${name}\``), trusted(count(value))])];
  });
  if (rows.length === 0) return nothing;
  const columns = [
    { head: md`Figure`, align: 'left' },
    { head: md`Value`, align: 'right' },
  ] as const;
  return details(md`Other figures, as Datafold gives them`, table(columns, rows));
}
