import * as z from 'zod/mini';
import {
  type ChangedColumn,
  type DiffDetails,
  type Estimate,
  type NameList,
  nothingTold,
  type Sides,
  worstColumnsFirst,
} from '../diff/details.ts';
import { cleanErrorText } from './error-text.ts';
import { parseJson } from './json.ts';
import { boundedText, boundText, maxNameLength, maxWordLength } from './text.ts';

/** Nothing here can change a verdict, so whatever is not as expected counts as not said. */
const soft = <T>(schema: z.ZodMiniType<T>) => z.catch(z.nullish(schema), null);
const list = soft(z.array(z.unknown()));

const wireColumn = z.object({
  column_name: boundedText(maxNameLength),
  match: soft(z.number()),
  values_different: soft(z.number()),
  values_different_estimate: soft(
    z.object({
      estimate: soft(z.number()),
      confidence: soft(z.number()),
      interval: soft(z.object({ min: soft(z.number()), max: soft(z.number()) })),
    }),
  ),
});
type WireColumn = z.infer<typeof wireColumn>;

/** The parts that we tell of `GET /api/v1/datadiffs/{id}/summary_results`, over all ages of the API. */
const wireResults = z.object({
  status: soft(boundedText(maxWordLength)),
  error: z.optional(z.unknown()),
  pks: soft(z.object({ total_rows: list, nulls: list, dupes: list })),
  schema: soft(
    z.object({
      columns_mismatched: list,
      column_type_mismatches: soft(z.number()),
      column_reorders: soft(z.number()),
      column_type_differs: list,
      exclusive_columns: list,
    }),
  ),
  values: soft(
    z.object({
      compared_columns: soft(z.number()),
      columns_with_differences: soft(z.number()),
      columns_diff_stats: list,
    }),
  ),
  dependencies: z.optional(z.unknown()),
});
type WireResults = z.infer<typeof wireResults>;

/** A body of `/summary_results` in our words; `null` for one that tells nothing. Never throws. */
export function parseSummaryResults(body: string): DiffDetails | null {
  const wire = read(body, wireResults);
  switch (wire?.status) {
    case 'done':
    case 'success':
      return resultsOf(wire);
    case 'failed':
    case 'error': {
      const error = errorOf(wire.error);
      return error === null ? null : { ...nothingTold, error };
    }
    default:
      return null;
  }
}

/** A body of `/summary`, of which only the error says more than the diff itself; `null` without one. Never throws. */
export function parseSummary(body: string): DiffDetails | null {
  const error = errorOf(read(body, z.object({ error: z.optional(z.unknown()) }))?.error);
  return error === null ? null : { ...nothingTold, error };
}

function read<T>(body: string, schema: z.ZodMiniType<T>): T | null {
  const json = parseJson(body);
  const parsed = schema.safeParse('value' in json ? json.value : null);
  return parsed.success ? parsed.data : null;
}

/** `{error_type, error_value}`, or a bare text. */
function errorOf(error: unknown): string | null {
  if (typeof error === 'string') return cleanErrorText(error);
  if (typeof error !== 'object' || error === null) return null;
  const { error_type: type, error_value: value } = error as Readonly<Record<string, unknown>>;
  const parts = [type, value].filter((part) => typeof part === 'string' && part.trim() !== '');
  return cleanErrorText(parts.join(': '));
}

function resultsOf({ pks, schema, values, dependencies }: WireResults): DiffDetails | null {
  const readers = readersOf(dependencies);
  if (!pks && !schema && !values && readers.count === 0) return null;
  const columns = changedColumns(values?.columns_diff_stats);
  const listed = (values?.columns_diff_stats ?? null) === null ? null : columns.length;
  return {
    columns,
    // A list that is longer than the count is the better witness.
    columnsChanged: values ? atLeast(whole(values.columns_with_differences), listed) : null,
    columnsCompared: whole(values?.compared_columns),
    keys: pks ? { rows: sides(pks.total_rows), nulls: sides(pks.nulls), duplicates: sides(pks.dupes) } : null,
    schema: schema ? schemaOf(schema) : null,
    readers,
    error: null,
  };
}

/** What reads the table: an array since 2026, before that `{deps: {…}}` with arrays in it. A name that may be an address is only counted. */
function readersOf(dependencies: unknown): NameList {
  const names = dependencyItems(dependencies).flatMap((item) => {
    const name = typeof item === 'object' && item !== null && 'name' in item ? item.name : null;
    return typeof name === 'string' && name.trim() !== '' ? [name] : [];
  });
  return { names: names.filter((name) => !name.includes('@')).slice(0, maxReaders), count: names.length };
}

function dependencyItems(dependencies: unknown): readonly unknown[] {
  if (Array.isArray(dependencies)) return dependencies;
  if (typeof dependencies !== 'object' || dependencies === null) return [];
  const { deps } = dependencies as { readonly deps?: unknown };
  if (Array.isArray(deps)) return deps;
  return typeof deps === 'object' && deps !== null ? Object.values(deps).flat() : [];
}

const maxReaders = 100;

function atLeast(count: number | null, other: number | null): number | null {
  return count === null || other === null ? (count ?? other) : Math.max(count, other);
}

const mostColumns = 2_000;

function changedColumns(rows: readonly unknown[] | null | undefined): readonly ChangedColumn[] {
  const columns = (rows ?? []).flatMap((row) => {
    const parsed = wireColumn.safeParse(row);
    return parsed.success ? [columnOf(parsed.data)] : [];
  });
  const changed = columns.filter(
    ({ different, share, estimate }) =>
      (different ?? 0) > 0 || (share ?? 0) > 0 || (estimate?.value ?? 0) > 0,
  );
  return worstColumnsFirst(changed).slice(0, mostColumns);
}

/** `match` is in per cent of the compared values. */
function columnOf({ column_name: name, match, ...wire }: WireColumn): ChangedColumn {
  const matching = typeof match === 'number' && match >= 0 && match <= 100 ? match : null;
  return {
    name,
    different: whole(wire.values_different),
    share: matching === null ? null : (100 - matching) / 100,
    estimate: estimateOf(wire.values_different_estimate),
  };
}

function estimateOf(wire: WireColumn['values_different_estimate']): Estimate | null {
  const value = whole(wire?.estimate);
  if (value === null) return null;
  const [min, max] = [whole(wire?.interval?.min), whole(wire?.interval?.max)];
  const confidence = wire?.confidence ?? null;
  return {
    value,
    interval: min !== null && max !== null && min <= max ? { min, max } : null,
    confidence: confidence !== null && confidence > 0 && confidence <= 1 ? confidence : null,
  };
}

function schemaOf(wire: NonNullable<WireResults['schema']>): NonNullable<DiffDetails['schema']> {
  const counts = sides(wire.columns_mismatched);
  const [a, b] = wire.exclusive_columns ?? [];
  return {
    onlyIn: { a: columnList(a, counts.a), b: columnList(b, counts.b) },
    typesDiffer: columnList(wire.column_type_differs, whole(wire.column_type_mismatches)),
    reordered: whole(wire.column_reorders) ?? 0,
  };
}

function columnList(names: unknown, count: number | null): NameList {
  const named = Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
  const kept = named.slice(0, mostColumns).map((name) => boundText(name, maxNameLength));
  return { names: kept, count: Math.max(count ?? 0, named.length) };
}

function sides(pair: readonly unknown[] | null | undefined): Sides<number | null> {
  return { a: whole(pair?.[0]), b: whole(pair?.[1]) };
}

/** A count; `null` for whatever cannot be one. */
function whole(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}
