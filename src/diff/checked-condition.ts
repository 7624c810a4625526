import type { FigureName } from './data-diff.ts';
import type { Condition } from './rules.ts';

/** Why a condition could not be checked. */
export type NotMeasured =
  /** A sampled diff: only `match_ratio` is measured. */
  | 'sampled'
  /** Datafold compares no schema across databases. */
  | 'cross-database'
  /** Neither side has rows, so there is no match. */
  | 'no-rows'
  /** A has no rows, or no row count, to compute a percentage of. */
  | 'no-rows-in-a'
  | 'no-row-count'
  /** Datafold gives no usable value. */
  | 'not-given'
  /** The server has no `/summary_results` for this diff (404, or an older server). */
  | 'no-summary'
  /** The summary was not finished, or could not be read, before the timeout. */
  | 'summary-timed-out'
  | 'summary-unreachable'
  /** Datafold refused to answer (401, 403, another 4xx, a redirect). */
  | 'summary-refused'
  /** The summary itself failed. */
  | 'summary-failed'
  /** The summary has no comparison of values, or no list of columns. */
  | 'no-values'
  /** The summary has entries that cannot be read. */
  | 'unreadable'
  /** Fewer differing columns are listed than counted. */
  | 'list-incomplete'
  /** A column is listed twice. */
  | 'listed-twice'
  /** The summary contradicts itself, or the diff. */
  | 'contradictory'
  /** The column is not in the list. */
  | 'not-listed'
  /** Only a rounded share is given, which cannot prove the limit. */
  | 'rounded';

/** A condition checked against one diff. */
export type CheckedCondition = {
  readonly condition: Condition;
  readonly outcome: 'met' | 'not-met' | 'not-measured';
  /**
   * Measured value, in the figure's own unit; for a column, the number of values that differ; for
   * `only columns`, the number of other columns that differ. `null` if not measured.
   */
  readonly actual: number | null;
  /** For conditions in percent: the rows of dataset A, or for a column the compared rows. */
  readonly base: number | null;
  /** Set exactly when the outcome is `not-measured`. */
  readonly notMeasured: NotMeasured | null;
  /** For a column without a count: the maximum share that differs, in percent. */
  readonly percent?: number;
  /** For `only columns`: the other columns that differ, worst first, at most 20. Untrusted text. */
  readonly columns?: readonly string[];
  /**
   * For `only columns`: row figures that are not 0 (or not measured) and have no condition in the section.
   */
  readonly unnamed?: readonly FigureName[];
  /** Those of `unnamed` that were not measured. */
  readonly unmeasured?: readonly FigureName[];
};
