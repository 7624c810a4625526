import * as z from 'zod/mini';
import type { ColumnsAnswer } from '../diff/check-columns.ts';
import type { ColumnStat } from '../diff/column-list.ts';
import { parseJson } from './json.ts';
import { limitedText, maxIdentifierLength, maxWordLength } from './text.ts';

/** Every field is strict, because a verdict depends on it. */
const wholeCount = z.nullish(z.int().check(z.nonnegative()));
const columnSchema = z.object({
  column_name: limitedText(maxIdentifierLength),
  match: z.nullish(z.number().check(z.gte(0), z.lte(100))),
  values_different: wholeCount,
  values_different_estimate: z.optional(z.unknown()),
});
/** Limits memory. No database has wider tables. */
const maxColumns = 10_000;
const valuesSchema = z.lazy(() =>
  z.object({
    total_rows: z.int().check(z.nonnegative()),
    columns_with_differences: wholeCount,
    compared_columns: wholeCount,
    rows_with_differences: wholeCount,
    values_with_differences: wholeCount,
    columns_diff_stats: z.nullish(z.array(columnSchema).check(z.maxLength(maxColumns))),
  }),
);
const summarySchema = z.lazy(() =>
  z.object({
    status: z.nullish(limitedText(maxWordLength)),
    values: z.optional(z.unknown()),
  }),
);

/**
 * Parses what `/summary_results` says about columns: `pending` until the summary has finished, or the problem
 * with the body. Never throws.
 */
export function parseColumnStats(body: string): ColumnsAnswer | 'pending' | { readonly problem: string } {
  const json = parseJson(body);
  if ('problem' in json) return json;
  const summary = summarySchema.safeParse(json.value);
  if (!summary.success) return { problem: 'the response is JSON but not a summary of a data diff' };
  switch (summary.data.status) {
    case 'done':
    case 'success':
      return readColumns(summary.data.values ?? null);
    case 'failed':
    case 'error':
      return { kind: 'not-measured', why: 'summary-failed' };
    case null:
    case undefined:
      return { problem: 'the response has no "status", so it is not a summary of a data diff' };
    default:
      return 'pending';
  }
}

function readColumns(values: unknown): ColumnsAnswer {
  if (values === null) return { kind: 'not-measured', why: 'no-values' };
  const parsed = valuesSchema.safeParse(values);
  if (!parsed.success) return { kind: 'not-measured', why: 'unreadable' };
  const fields = parsed.data;
  const rows = fields.columns_diff_stats ?? null;
  if (rows === null) return { kind: 'not-measured', why: 'no-values' };
  if (rows.some((row) => (row.values_different_estimate ?? null) !== null))
    return { kind: 'not-measured', why: 'sampled' };
  const columns = rows.map(
    (row): ColumnStat => ({
      name: row.column_name,
      different: row.values_different ?? null,
      match: row.match ?? null,
    }),
  );
  if (columns.some(({ different, match }) => different === null && match === null))
    return { kind: 'not-measured', why: 'unreadable' };
  return {
    kind: 'listed',
    totalRows: fields.total_rows,
    columnsWithDifferences: fields.columns_with_differences ?? null,
    comparedColumns: fields.compared_columns ?? null,
    rowsWithDifferences: fields.rows_with_differences ?? null,
    valuesWithDifferences: fields.values_with_differences ?? null,
    columns,
  };
}
