import { getResult } from '../diff/data-diff.ts';
import type { Judgment } from '../diff/policy.ts';
import { measureChange } from '../diff/size.ts';
import { notMeasured } from './figures.ts';
import { type Labels, listOutcomes } from './labels.ts';
import { type Column, type Markdown, md, rawMarkdown, table, tableRow } from './markdown.ts';
import { formatChanged, formatRowCount } from './size.ts';

const columns: readonly Column[] = [
  { head: md`Table`, align: 'left' },
  { head: md`Rows changed`, align: 'right' },
  { head: md`Row count`, align: 'right' },
];

/** Gives the row of a diff. */
export type ImpactRows = (judgment: Judgment) => Markdown;

/** Shows one row a diff: its table, the rows that changed, the change of the row count. Fits a phone. */
export function renderImpactTable(judgments: readonly Judgment[], rowOf: ImpactRows): Markdown {
  return table(columns, judgments.map(rowOf));
}

/** Renders the row of one diff. */
export function renderImpactRow(judgment: Judgment, labels: Labels): Markdown {
  const { diff } = judgment;
  const rows = diff === null ? notMeasured : formatRowCount(measureChange(diff));
  return tableRow([labels.cell(judgment), rawMarkdown(renderChanged(judgment)), rawMarkdown(rows)]);
}

/** Shows the changed rows, and the outcome where it is more than "different". */
function renderChanged(judgment: Judgment): string {
  const { diff, undetermined } = judgment;
  const outcome = listOutcomes(judgment);
  if (diff === null || undetermined) return outcome.join(', ');
  const size = measureChange(diff);
  const others = outcome.filter((word) => word !== 'different');
  const isPlain = ['identical', 'empty'].includes(getResult(diff) ?? '');
  const saysNothing = isPlain || (size.changed === null && others.length > 0);
  return [...(saysNothing ? [] : [formatChanged(size)]), ...others].join('<br>');
}
