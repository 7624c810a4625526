import type { DataDiff } from './data-diff.ts';
import type { Judgment, Policy } from './policy.ts';

/** The value of `expected_tables`. */
export type ExpectedTables =
  | { readonly kind: 'any' }
  /** Datafold's CI may compare nothing. */
  | { readonly kind: 'none' }
  | { readonly kind: 'names'; readonly names: readonly string[] };

/** Expected tables that no data diff covers, which makes the check undetermined. */
export type MissingTables = {
  /** As the user wrote them, in the order of the input; at least one. */
  readonly names: readonly string[];
  readonly verdict: 'warn' | 'fail';
};

/**
 * Finds the expected tables that no diff covers; `null` if there is none. A diff that is undetermined or
 * stale covers nothing.
 */
export function findMissingTables(
  expected: ExpectedTables,
  judgments: readonly Judgment[],
  { onUndetermined }: Pick<Policy, 'onUndetermined'>,
): MissingTables | null {
  if (expected.kind !== 'names') return null;
  const known = judgments.filter(
    ({ undetermined, reasons }) => !undetermined && reasons.every(({ rule }) => rule !== 'stale'),
  );
  const covers = createCoverage(known.flatMap(({ diff }) => (diff === null ? [] : [diff])));
  const names = expected.names.filter((name) => !covers(name));
  return names.length === 0 ? null : { names, verdict: onUndetermined };
}

/** The full names of a diff's tables. */
export type ComparedTables = Pick<DataDiff, 'table1' | 'table2'>;

/**
 * Creates a function that checks whether one of these diffs has a table that ends in the parts of a name.
 * Ignores case.
 */
export function createCoverage(compared: readonly ComparedTables[]): (name: string) => boolean {
  const tables = compared
    .flatMap(({ table1, table2 }) => [table1, table2])
    .map((parts) => `.${(parts ?? []).join('.').toLowerCase()}`);
  const endings = new Set(tables.flatMap(listEndings));
  return (name) => endings.has(name.toLowerCase());
}

/**
 * Lists the endings of a table's name: `prod.raw.orders`, `raw.orders`, `orders`. Of a name with many parts,
 * only the last ones count.
 */
function listEndings(table: string): readonly string[] {
  const parts = table.split('.').slice(1);
  return parts.slice(-maxParts).map((_part, at, all) => all.slice(at).join('.'));
}

const maxParts = 20;
