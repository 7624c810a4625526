import type { Check, NotMeasured } from './checks.ts';
import type { DataDiff } from './data-diff.ts';
import type { Condition } from './rules.ts';
import { checkFigure } from './thresholds.ts';

/** What `/summary_results` says about the columns, or why that is not known. */
export type ColumnsAnswer = { readonly kind: 'not-measured'; readonly why: NotMeasured };

/** Checks all conditions of a section against a finished `different` diff. */
export function checkConditions(
  conditions: readonly Condition[],
  diff: DataDiff,
  answer: ColumnsAnswer | null,
): readonly Check[] {
  return conditions.map((condition) => {
    if (condition.kind === 'figure') return checkFigure(condition, diff);
    const notMeasured = answer?.why ?? 'no-summary';
    return { condition, outcome: 'not-measured', actual: null, base: null, notMeasured };
  });
}
