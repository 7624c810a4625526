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
  /** A has no rows, or no row count, to take per cent of. */
  | 'no-rows-in-a'
  | 'no-row-count'
  /** Datafold gives no usable figure. */
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
export type Check = {
  readonly condition: Condition;
  readonly outcome: 'met' | 'not-met' | 'not-measured';
  /** In the figure's own unit; of a column the values that differ; of `only columns` the differing columns that no glob names. `null` when not measured. */
  readonly actual: number | null;
  /** For conditions in per cent of rows: dataset A's rows, of a column the compared rows. */
  readonly base: number | null;
  /** Set exactly when the outcome is `not-measured`. */
  readonly notMeasured: NotMeasured | null;
  /** Of a column without a count: the share that differs at most, in per cent. */
  readonly percent?: number;
  /** Of `only columns`: differing columns that no glob names, worst first, at most 20. Untrusted text. */
  readonly columns?: readonly string[];
  /** Of `only columns`: row figures that are not 0 (or not measured) and that no line of the section names. */
  readonly unnamed?: readonly FigureName[];
};
