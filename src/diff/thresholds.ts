import type { CheckedCondition, NotMeasured } from './checked-condition.ts';
import { type DataDiff, type FigureName, getUsableFigure, hasNoRows, measureFigure } from './data-diff.ts';
import { compareDecimals, type Decimal, multiplyDecimals, toDecimal } from './decimal.ts';
import { type Condition, type FigureCondition, getLimitedFigure, type Operator } from './rules.ts';

/** Figures that count rows, so a limit in percent of A's rows is possible. */
export const rowFigures: readonly FigureName[] = ['rows_added', 'rows_removed', 'diff_rows_count'];

/** Figures whose unit is documented. Others take only `= 0` and `<= 0`. */
export const knownUnits: readonly FigureName[] = [
  ...rowFigures,
  'match_ratio',
  'table_a_row_count',
  'table_b_row_count',
];

/** Whether a condition's limit is in percent of dataset A's rows. */
export function isPercentOfRows({ figure, percent }: FigureCondition): boolean {
  return percent && rowFigures.includes(figure);
}

/** Checks one condition on a figure. A figure that was not measured does not meet it. */
export function checkFigure(condition: FigureCondition, diff: DataDiff): CheckedCondition {
  const actual = measureFigure(diff, condition.figure);
  const base = isPercentOfRows(condition) ? measureFigure(diff, 'table_a_row_count') : null;
  const order = actual === null ? null : compareWithLimit(condition, actual, base);
  if (order === null) {
    const notMeasured = explainNotMeasured(condition, diff, actual, base);
    return { condition, outcome: 'not-measured', actual, base, notMeasured };
  }
  const outcome = isMet(condition.operator, order) ? 'met' : 'not-met';
  return { condition, outcome, actual, base, notMeasured: null };
}

/**
 * Compares a figure with the limit; `null` if that is impossible (a share of no rows, or of an unknown
 * number).
 */
function compareWithLimit(condition: FigureCondition, actual: number, base: number | null): number | null {
  if (!condition.percent) return compareDecimals(toDecimal(actual), condition.limit);
  if (!isPercentOfRows(condition)) return comparePercent(actual, 1, condition.limit);
  if (base === null || (base === 0 && actual > 0)) return null;
  return base === 0
    ? compareDecimals(toDecimal(0), condition.limit)
    : comparePercent(actual, base, condition.limit);
}

/** Compares `part` / `whole` with a limit in percent, exactly. `whole` is above 0. */
export function comparePercent(part: number, whole: number, limit: Decimal): number {
  return compareDecimals(
    multiplyDecimals(toDecimal(part), toDecimal(100)),
    multiplyDecimals(limit, toDecimal(whole)),
  );
}

function explainNotMeasured(
  { figure: name }: FigureCondition,
  diff: DataDiff,
  actual: number | null,
  base: number | null,
): NotMeasured {
  if (diff.stats?.sampled === true && name !== 'match_ratio') return 'sampled';
  if (diff.crossDatabase && name === 'diff_schema') return 'cross-database';
  if (name === 'match_ratio' && hasNoRows(diff)) return 'no-rows';
  if (actual !== null) return base === 0 ? 'no-rows-in-a' : 'no-row-count';
  return 'not-given';
}

/** Whether the result of a comparison satisfies the operator. */
export function isMet(operator: Operator, order: number): boolean {
  switch (operator) {
    case '<=':
      return order <= 0;
    case '<':
      return order < 0;
    case '>=':
      return order >= 0;
    case '>':
      return order > 0;
    case '=':
      return order === 0;
  }
}

const watched: readonly FigureName[] = ['rows_added', 'rows_removed', 'diff_rows_count', 'diff_schema'];

/** Finds nonzero figures that no condition names, also of sampled diffs: the thresholds do not limit them. */
export function findUnlimitedFigures(
  conditions: readonly Condition[],
  diff: DataDiff,
): readonly { readonly figure: FigureName; readonly actual: number }[] {
  return watched.flatMap((name) => {
    const actual = getUsableFigure(diff, name);
    return actual === null || actual === 0 || isFigureLimited(conditions, name)
      ? []
      : [{ figure: name, actual }];
  });
}

/** Whether a condition limits the figure. */
export function isFigureLimited(conditions: readonly Condition[], name: FigureName): boolean {
  return conditions.some((condition) => getLimitedFigure(condition) === name);
}
