import { measureChange } from '../diff/change-size.ts';
import { getResult } from '../diff/data-diff.ts';
import type { Judgment } from '../diff/policy.ts';
import { formatChanged, formatRowCount } from './change-size.ts';
import { notMeasured } from './format-numbers.ts';
import { type Labels, labelOutcome, listOutcomesBesideFigures } from './labels.ts';
import { type Column, type Markdown, md, rawMarkdown, table, tableRow } from './markdown.ts';
import { hidesFigures } from './messages/results.ts';

const columns: readonly Column[] = [
  { head: md`Table`, align: 'left' },
  { head: md`Rows changed`, align: 'right' },
  { head: md`Row count`, align: 'right' },
];

/** Renders a table with a row for each diff, made with {@link renderImpactRow}. Fits a phone. */
export function renderImpactTable(rows: readonly Markdown[]): Markdown {
  return table(columns, rows);
}

/** Renders the row of one diff: its table, the rows that changed, the change of the row count. */
export function renderImpactRow(judgment: Judgment, labels: Labels): Markdown {
  const { diff } = judgment;
  const rows = diff === null ? notMeasured : formatRowCount(measureChange(diff));
  return tableRow([labels.cell(judgment), rawMarkdown(renderChanged(judgment)), rawMarkdown(rows)]);
}

/** Shows the changed rows, and the outcome where it is more than "different". */
function renderChanged(judgment: Judgment): string {
  const { diff, undetermined } = judgment;
  if (diff === null || undetermined) return labelOutcome(judgment);
  const size = measureChange(diff);
  const others = listOutcomesBesideFigures(judgment);
  const saysNothing = hidesFigures(getResult(diff)) || (size.changed === null && others.length > 0);
  return [...(saysNothing ? [] : [formatChanged(size)]), ...others].join('<br>');
}
