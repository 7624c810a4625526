import type { Uncovered } from '../../diff/snapshot.ts';
import type { Facts } from '../facts.ts';
import { formatCount } from '../format-numbers.ts';
import { labelDiffs } from '../labels.ts';
import { code, joinPhrases, type Phrase, raw, text, untrusted } from '../phrase.ts';

/** Limits how many uncovered diffs are named. */
const maxUncovered = 3;
/** Limits the length of a login. */
const maxLength = 60;

/** Lists the diffs that were not accepted as they are now, and why. */
export function listUncovered(
  uncovered: readonly { readonly id: number; readonly why: Uncovered }[],
  by: string,
  { judgments, host }: Facts,
): Phrase {
  const labels = labelDiffs(judgments, host);
  const shown = uncovered.slice(0, maxUncovered).map(({ id, why }) => {
    const judgment = judgments.find((one) => one.id === id);
    const table = judgment === undefined ? raw(`data diff ${id}`) : labels.short(judgment);
    return why.kind === 'not-recorded'
      ? text`${table} is not among what ${untrusted(by, maxLength)} accepted`
      : text`${table}: ${describeUncovered(why)}`;
  });
  const more = uncovered.length - shown.length;
  return joinPhrases(more > 0 ? [...shown, text`${more} more`] : shown, '; ');
}

function describeUncovered(why: Exclude<Uncovered, { readonly kind: 'not-recorded' }>): Phrase {
  switch (why.kind) {
    case 'ambiguous':
      return text`several diffs compare the same data`;
    case 'result':
      return text`accepted ${code(why.accepted)}, now ${code(why.now)}`;
    case 'sampled':
      return why.now ? text`sampled now` : text`no longer sampled`;
    case 'figure':
      return text`${nameFigure(why.figure)}: accepted ${formatFigure(why.accepted)}, now ${formatFigure(why.now)}`;
    case 'columns':
      return columnWords[why.reason];
  }
}

const columnWords = {
  incomplete: text`not every differing column is known`,
  'new-column': text`another column differs`,
  'more-values': text`more values of a column differ`,
} as const;

function nameFigure(figure: string): Phrase {
  const plain = new Map([
    ['rows_added', 'rows added'],
    ['rows_removed', 'rows removed'],
    ['diff_rows_count', 'rows changed'],
    ['row-count-change', 'change of the row count'],
  ]).get(figure);
  return plain === undefined ? code(figure) : raw(plain);
}

function formatFigure(value: number | null): Phrase {
  if (value === null) return text`not measured`;
  return Number.isInteger(value) ? text`${raw(formatCount(value))}` : code(String(value));
}
