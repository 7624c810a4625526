import type { DiffResult, FigureName } from './data-diff.ts';
import type { Decimal } from './decimal.ts';
import type { Verdict } from './verdict.ts';

export const operators = ['<=', '<', '>=', '>', '='] as const;
export type Operator = (typeof operators)[number];

/** What a condition that is not met does: a `limit` leaves the decision to the lists, a `warn` line warns. */
export type Level = 'limit' | 'warn';

/** What all conditions have. */
type Written = {
  readonly level: Level;
  /** The condition in our spacing, without `warn`: `rows_added <= 0.5%`. One line; column names in it are the user's text. */
  readonly text: string;
};

/** A comparison with a limit. */
export type Limit = {
  readonly operator: Operator;
  readonly limit: Decimal;
  /** The limit is in per cent: of dataset A's rows for counts, of 1 for the match, of the compared rows for a column. */
  readonly percent: boolean;
};

export type FigureCondition = Written & Limit & { readonly kind: 'figure'; readonly figure: FigureName };
/** `column` is the name as the user wrote it; case does not count. */
export type ColumnCondition = Written & Limit & { readonly kind: 'column'; readonly column: string };
export type OnlyColumnsCondition = Written & {
  readonly kind: 'only-columns';
  readonly globs: readonly string[];
};

/** One line of `thresholds` that a `different` diff has to meet. */
export type Condition = FigureCondition | ColumnCondition | OnlyColumnsCondition;

/** A section of `thresholds`. It governs a diff as a whole: nothing is inherited from another section. */
export type RuleSection = {
  /** The head as written, in our spacing: `[stg_*, *.finance.*]`; `null` for the default section. */
  readonly head: string | null;
  /** The globs of the head. */
  readonly globs: readonly string[];
  readonly conditions: readonly Condition[];
  /** What the section says about results; a result that is not in it is left to `fail_on` and `warn_on`. */
  readonly results: { readonly [result in DiffResult]?: Verdict };
};

/** The sections of `thresholds` in the order of the input. The default section is there only when it has lines. */
export type Rules = readonly RuleSection[];
