/** The figures of a report, from which `diff_stats` is made. */
export type Figures = {
  /** Rows of A and of B; null = not measured. */
  readonly rows: readonly [number | null, number | null];
  readonly added?: number;
  readonly removed?: number;
  /** Rows that are on both sides; absent when values were not compared. */
  readonly compared?: number;
  readonly differing?: number;
  readonly schema?: number;
  readonly nullKeys?: number;
  readonly duplicateKeys?: number;
  /** Share of the compared values that differ. */
  readonly valuesShare?: number;
  readonly matchRatio?: number;
  readonly sampled?: boolean;
  readonly errors?: number;
};

/**
 * `diff_stats` as the newest server sends it. How Datafold computes `match_ratio` is not public;
 * here it is the share of compared rows without a difference.
 */
export function statsOf(figures: Figures): Record<string, number | string | boolean | null> {
  const { rows, compared, differing = 0, added = 0, removed = 0 } = figures;
  const measured = compared !== undefined;
  const share = measured && compared > 0 ? differing / compared : null;
  return {
    diff_duplicate_pks: figures.duplicateKeys ?? (measured ? 0 : null),
    diff_null_pks: figures.nullKeys ?? (measured ? 0 : null),
    diff_pks: measured ? added + removed : null,
    diff_rows: share,
    diff_rows_count: measured ? differing : null,
    diff_rows_number: rows[0] !== null && rows[1] !== null ? rows[1] - rows[0] : null,
    diff_schema: figures.schema ?? 0,
    diff_values: measured ? (figures.valuesShare ?? 0) : null,
    errors: figures.errors ?? 0,
    match_ratio: figures.matchRatio ?? (share === null ? null : 1 - share),
    rows_added: measured ? added : null,
    rows_removed: measured ? removed : null,
    sampled: figures.sampled ?? false,
    table_a_row_count: rows[0],
    table_b_row_count: rows[1],
    version: '1.0.0',
  };
}
