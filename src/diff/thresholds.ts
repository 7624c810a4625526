import type { Check, NotMeasured } from './checks.ts';
import { type DataDiff, type FigureName, getFigure, hasNoRows, measureFigure } from './data-diff.ts';
import { compareDecimals, type Decimal, multiplyDecimals, toDecimal } from './decimal.ts';
import type { Condition, FigureCondition, Operator } from './rules.ts';

/** The figures that count rows, so that a limit in per cent of A's rows means something. */
export const rowFigures: readonly FigureName[] = ['rows_added', 'rows_removed', 'diff_rows_count'];

/** The figures whose unit is documented. Any other takes only `= 0` and `<= 0`. */
export const knownUnits: readonly FigureName[] = [
  ...rowFigures,
  'match_ratio',
  'table_a_row_count',
  'table_b_row_count',
];

/** Whether a condition's limit is in per cent of dataset A's rows. */
export function isPercentOfRows(condition: Condition): boolean {
  return condition.kind === 'figure' && condition.percent && rowFigures.includes(condition.figure);
}

/** Checks one condition on a figure. What was not measured is not met. */
export function checkFigure(condition: FigureCondition, diff: DataDiff): Check {
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

/** How the actual figure compares to the limit; `null` where there is nothing to compare (a share of no rows, or of an unknown number). */
function compareWithLimit(condition: FigureCondition, actual: number, base: number | null): number | null {
  if (!condition.percent) return compareDecimals(toDecimal(actual), condition.limit);
  if (!isPercentOfRows(condition)) return comparePercent(actual, 1, condition.limit);
  if (base === null || (base === 0 && actual > 0)) return null;
  return base === 0
    ? compareDecimals(toDecimal(0), condition.limit)
    : comparePercent(actual, base, condition.limit);
}

/** Compares `part` of `whole` with a limit in per cent, exactly. `whole` is above 0. */
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

/** Whether a comparison's result satisfies the operator. */
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

/** Figures as given that are not zero and that no condition names, sampled ones too: what the thresholds let through unseen. */
export function findUnlimitedFigures(
  conditions: readonly Condition[],
  diff: DataDiff,
): readonly { readonly figure: FigureName; readonly actual: number }[] {
  return watched.flatMap((name) => {
    const actual = getFigure(diff, name);
    return actual === null || actual === 0 || isFigureLimited(conditions, name)
      ? []
      : [{ figure: name, actual }];
  });
}

/** Whether a condition of its own limits the figure. */
export function isFigureLimited(conditions: readonly Condition[], name: FigureName): boolean {
  return conditions.some((condition) => condition.kind === 'figure' && condition.figure === name);
}
