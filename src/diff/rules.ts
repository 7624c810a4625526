import type { DiffResult, FigureName } from './data-diff.ts';
import type { Decimal } from './decimal.ts';
import type { Verdict } from './verdict.ts';

export const operators = ['<=', '<', '>=', '>', '='] as const;
export type Operator = (typeof operators)[number];

/** Effect of a condition that is not met: with `limit` the lists decide, `warn` warns. */
export type Level = 'limit' | 'warn';

/** Fields that all conditions have. */
type Written = {
  readonly level: Level;
  /**
   * The condition with normalized spacing, without `warn`: `rows_added <= 0.5%`. One line; column names in it
   * are the user's text.
   */
  readonly text: string;
};

/** A comparison with a limit. */
export type Limit = {
  readonly operator: Operator;
  readonly limit: Decimal;
  /**
   * The limit is in percent: of dataset A's rows for counts, of 1 for the match, of the compared rows for a
   * column.
   */
  readonly percent: boolean;
  /** The limit as written, with its `%`. */
  readonly limitText: string;
};

export type FigureCondition = Written & Limit & { readonly kind: 'figure'; readonly figure: FigureName };
/** A limit for one column. `column` is the name as written; case is ignored. */
export type ColumnCondition = Written & Limit & { readonly kind: 'column'; readonly column: string };
export type OnlyColumnsCondition = Written & {
  readonly kind: 'only-columns';
  readonly globs: readonly string[];
};

/** A line of `thresholds` that a `different` diff has to meet. */
export type Condition = FigureCondition | ColumnCondition | OnlyColumnsCondition;

/** Whether a condition can only be checked with the list of columns, from `/summary_results`. */
export function isAboutColumns(condition: Condition): condition is ColumnCondition | OnlyColumnsCondition {
  switch (condition.kind) {
    case 'figure':
      return false;
    case 'column':
    case 'only-columns':
      return true;
  }
}

/** Gets the figure that a condition limits; `null` if it limits none. */
export function getLimitedFigure(condition: Condition): FigureName | null {
  switch (condition.kind) {
    case 'figure':
      return condition.figure;
    case 'column':
    case 'only-columns':
      return null;
  }
}

/** Gets the limit of a condition as written, with its `%`; `null` for a condition that is no comparison. */
export function getLimitText(condition: Condition): string | null {
  switch (condition.kind) {
    case 'figure':
    case 'column':
      return condition.limitText;
    case 'only-columns':
      return null;
  }
}

/** A section of `thresholds`. It governs a diff as a whole: nothing is inherited from another section. */
export type RuleSection = {
  /** The header with normalized spacing: `[stg_*, *.finance.*]`; `null` for the default section. */
  readonly header: string | null;
  /** The globs of the header. */
  readonly globs: readonly string[];
  readonly conditions: readonly Condition[];
  /** Verdicts for results. For any other result, `fail_on` and `warn_on` decide. */
  readonly results: { readonly [result in DiffResult]?: Verdict };
};

/** The sections of `thresholds` in their order. The default section is there only if it has lines. */
export type RuleSections = readonly RuleSection[];
