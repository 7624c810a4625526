import * as z from 'zod/mini';
import { optionalOrNull } from '../common/optional-or-null.ts';
import {
  type ChangedColumn,
  type DiffDetails,
  type Estimate,
  emptyDetails,
  type NameList,
  type Sides,
  sortColumnsByDifference,
} from '../diff/details.ts';
import { cleanErrorText } from './error-text.ts';
import { parseJson } from './json.ts';
import { readReaders } from './readers.ts';
import { limitedText, limitText, maxIdentifierLength, maxWordLength } from './text.ts';

const list = optionalOrNull(z.array(z.unknown()));

const columnSchema = z.lazy(() =>
  z.object({
    column_name: limitedText(maxIdentifierLength),
    match: optionalOrNull(z.number()),
    values_different: optionalOrNull(z.number()),
    values_different_estimate: optionalOrNull(
      z.object({
        estimate: optionalOrNull(z.number()),
        confidence: optionalOrNull(z.number()),
        interval: optionalOrNull(
          z.object({ min: optionalOrNull(z.number()), max: optionalOrNull(z.number()) }),
        ),
      }),
    ),
  }),
);
type ColumnFields = z.infer<typeof columnSchema>;

/**
 * The fields of `GET /api/v1/datadiffs/{id}/summary_results` that the report shows, over all versions of the
 * API.
 */
const resultsSchema = z.lazy(() =>
  z.object({
    status: optionalOrNull(limitedText(maxWordLength)),
    error: z.optional(z.unknown()),
    pks: optionalOrNull(z.object({ total_rows: list, nulls: list, dupes: list })),
    schema: optionalOrNull(
      z.object({
        columns_mismatched: list,
        column_type_mismatches: optionalOrNull(z.number()),
        column_reorders: optionalOrNull(z.number()),
        column_type_differs: list,
        exclusive_columns: list,
      }),
    ),
    values: optionalOrNull(
      z.object({
        compared_columns: optionalOrNull(z.number()),
        columns_with_differences: optionalOrNull(z.number()),
        columns_diff_stats: list,
      }),
    ),
    dependencies: z.optional(z.unknown()),
  }),
);
type SummaryFields = z.infer<typeof resultsSchema>;

/** Parses a body of `/summary_results`; `null` if it adds nothing. Never throws. */
export function parseSummaryResults(body: string): DiffDetails | null {
  const fields = parseBody(body, resultsSchema);
  switch (fields?.status) {
    case 'done':
    case 'success':
      return buildDetails(fields);
    case 'failed':
    case 'error': {
      const error = readError(fields.error);
      return error === null ? null : { ...emptyDetails, error };
    }
    default:
      return null;
  }
}

/** Parses a body of `/summary`, which adds only the error; `null` without one. Never throws. */
export function parseSummary(body: string): DiffDetails | null {
  const error = readError(parseBody(body, z.object({ error: z.optional(z.unknown()) }))?.error);
  return error === null ? null : { ...emptyDetails, error };
}

function parseBody<T>(body: string, schema: z.ZodMiniType<T>): T | null {
  const json = parseJson(body);
  const parsed = schema.safeParse('value' in json ? json.value : null);
  return parsed.success ? parsed.data : null;
}

/** Reads `{error_type, error_value}` or a plain text. */
function readError(error: unknown): string | null {
  if (typeof error === 'string') return cleanErrorText(error);
  if (typeof error !== 'object' || error === null) return null;
  const { error_type: type, error_value: value } = error as Readonly<Record<string, unknown>>;
  const parts = [type, value].filter((part) => typeof part === 'string' && part.trim() !== '');
  return cleanErrorText(parts.join(': '));
}

function buildDetails({ pks, schema, values, dependencies }: SummaryFields): DiffDetails | null {
  const readers = readReaders(dependencies);
  if (!pks && !schema && !values && readers.count === 0) return null;
  const columns = listChangedColumns(values?.columns_diff_stats);
  const listed = (values?.columns_diff_stats ?? null) === null ? null : columns.length;
  return {
    columns,
    // A list longer than the count proves that more columns differ.
    columnsChanged: values ? getLarger(readCount(values.columns_with_differences), listed) : null,
    columnsCompared: readCount(values?.compared_columns),
    keys: pks
      ? { rows: readSides(pks.total_rows), nulls: readSides(pks.nulls), duplicates: readSides(pks.dupes) }
      : null,
    schema: schema ? readSchemaChanges(schema) : null,
    readers,
    error: null,
  };
}

function getLarger(count: number | null, other: number | null): number | null {
  return count === null || other === null ? (count ?? other) : Math.max(count, other);
}

const maxColumns = 2_000;

function listChangedColumns(rows: readonly unknown[] | null | undefined): readonly ChangedColumn[] {
  const columns = (rows ?? []).flatMap((row) => {
    const parsed = columnSchema.safeParse(row);
    return parsed.success ? [readColumn(parsed.data)] : [];
  });
  const changed = columns.filter(
    ({ different, share, estimate }) =>
      (different ?? 0) > 0 || (share ?? 0) > 0 || (estimate?.value ?? 0) > 0,
  );
  return sortColumnsByDifference(changed).slice(0, maxColumns);
}

/** Reads a changed column. `match` is the percentage of compared values that match. */
function readColumn({ column_name: name, match, ...fields }: ColumnFields): ChangedColumn {
  const matching = typeof match === 'number' && match >= 0 && match <= 100 ? match : null;
  return {
    name,
    different: readCount(fields.values_different),
    share: matching === null ? null : (100 - matching) / 100,
    estimate: readEstimate(fields.values_different_estimate),
  };
}

function readEstimate(estimate: ColumnFields['values_different_estimate']): Estimate | null {
  const value = readCount(estimate?.estimate);
  if (value === null) return null;
  const [min, max] = [readCount(estimate?.interval?.min), readCount(estimate?.interval?.max)];
  const confidence = estimate?.confidence ?? null;
  return {
    value,
    interval: min !== null && max !== null && min <= max ? { min, max } : null,
    confidence: confidence !== null && confidence > 0 && confidence <= 1 ? confidence : null,
  };
}

function readSchemaChanges(schema: NonNullable<SummaryFields['schema']>): NonNullable<DiffDetails['schema']> {
  const counts = readSides(schema.columns_mismatched);
  const [a, b] = schema.exclusive_columns ?? [];
  return {
    onlyIn: { a: readColumnNames(a, counts.a), b: readColumnNames(b, counts.b) },
    typesDiffer: readColumnNames(schema.column_type_differs, readCount(schema.column_type_mismatches)),
    reordered: readCount(schema.column_reorders) ?? 0,
  };
}

function readColumnNames(names: unknown, count: number | null): NameList {
  const named = Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
  const kept = named.slice(0, maxColumns).map((name) => limitText(name, maxIdentifierLength));
  return { names: kept, count: Math.max(count ?? 0, named.length) };
}

function readSides(pair: readonly unknown[] | null | undefined): Sides<number | null> {
  return { a: readCount(pair?.[0]), b: readCount(pair?.[1]) };
}

/** Reads a count; `null` for any other value. */
function readCount(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}
