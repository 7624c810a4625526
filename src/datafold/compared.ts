import { createHash } from 'node:crypto';

/** Fields that describe what a diff compares (Datafold's specification of June 2026). */
const fields = [
  'data_source1_id',
  'data_source2_id',
  'table1',
  'table2',
  'query1',
  'query2',
  'filter1',
  'filter2',
  'pk_columns',
  'include_columns',
  'exclude_columns',
] as const;
const naming = ['table1', 'table2', 'query1', 'query2'] as const;

/**
 * Hashes what a diff compares, so that a re-run is recognized without keeping names, queries, or filters.
 * `null` where the body names neither tables nor queries, or nests them too deeply: then only the ID
 * identifies the diff.
 */
export function hashCompared(body: unknown): string | null {
  const values: Readonly<Record<string, unknown>> =
    typeof body === 'object' && body !== null ? { ...body } : {};
  if (naming.every((name) => isEmpty(values[name]))) return null;
  try {
    const described = JSON.stringify(fields.map((name) => values[name] ?? null));
    return createHash('sha256').update(described).digest('base64');
  } catch {
    return null;
  }
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}
