import type { Snapshot } from '../../src/diff/snapshot.ts';

/** A `different` diff with the figures that a current Datafold gives; parts can be replaced. */
export function snapshot(parts: Partial<Snapshot> = {}): Snapshot {
  return {
    id: 970,
    compared: 'orders',
    result: 'different',
    sampled: false,
    figures: {
      match_ratio: 0.9,
      diff_rows_count: 100,
      rows_added: 3,
      rows_removed: 5,
      table_a_row_count: 1_000,
      table_b_row_count: 998,
      diff_schema: 0,
      diff_pks: 8,
    },
    columns: null,
    ...parts,
  };
}

/** The same with some figures replaced; `undefined` takes one away. */
export function withFigures(
  figures: { readonly [name in keyof Snapshot['figures']]?: number | undefined },
  parts: Partial<Snapshot> = {},
): Snapshot {
  const all = Object.entries({ ...snapshot().figures, ...figures });
  return snapshot({ ...parts, figures: Object.fromEntries(all.filter(([, value]) => value !== undefined)) });
}
