import { type DataDiff, figure } from '../diff/data-diff.ts';
import type { Judgement } from '../diff/policy.ts';
import { matchBar } from './bar.ts';
import { rowChange } from './figure-table.ts';
import { notMeasured, percent } from './figures.ts';
import { diffUrl } from './links.ts';
import { type Column, type Markdown, md, row, table, trusted } from './markdown.ts';
import { nameCell, outcomeOf, verdictIcon, verdictWord } from './naming.ts';
import { asMarkdown, link } from './phrase.ts';

const columns: readonly Column[] = [
  { head: md`Data diff`, align: 'left' },
  { head: md`Verdict`, align: 'left' },
  { head: md`Rows`, align: 'right' },
  { head: md`Match`, align: 'left' },
];

/** One row a diff, from rows made with {@link diffRow}. */
export function diffTable(rows: readonly Markdown[]): Markdown {
  return table(columns, rows);
}

/** One diff as a row: what it is about, what became of it, and how far the tables are apart. */
export function diffRow(judgement: Judgement, host: string): Markdown {
  const { id, diff, verdict } = judgement;
  const linked = asMarkdown(link(String(id), diffUrl(host, id)));
  const called = diff === null ? linked : md`${nameCell(diff)} ${linked}`;
  const said = trusted(`${verdictIcon[verdict]} ${verdictWord[verdict]}<br>${outcomeOf(judgement)}`);
  return row([called, said, rowsCell(diff), matchCell(diff)]);
}

function rowsCell(diff: DataDiff | null): Markdown {
  if (diff === null || diff.stats === null) return trusted(notMeasured);
  const change = rowChange(figure(diff, 'table_a_row_count'), figure(diff, 'table_b_row_count'));
  return trusted(change === '0' ? 'no change' : change.replace(' ', '<br>'));
}

function matchCell(diff: DataDiff | null): Markdown {
  const ratio = diff === null ? null : figure(diff, 'match_ratio');
  if (ratio === null) return trusted(notMeasured);
  const sampled = diff?.stats?.sampled === true ? ' (sampled)' : '';
  return trusted(`${percent(ratio)}${sampled}<br>${matchBar(ratio, 5)}`);
}
