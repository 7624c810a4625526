import type { Observation } from '../../src/diff/observation.ts';
import type { Facts } from '../../src/report/facts.ts';
import { diffOf, ended, factsOf, fullCi, statsOf } from './factories.ts';

const tables = [
  'dim_customers',
  'fct_orders',
  'int_sessions',
  'stg_payments',
  'dim_products',
  'fct_revenue_daily',
];

/** `count` diffs, of which every fifth differs, every tenth is empty, and the others are identical. */
function mixed(count: number): readonly Observation[] {
  return Array.from({ length: count }, (_, at) => {
    const id = 10_000 + at;
    const name = `ANALYTICS.PROD.${tables[at % tables.length]}_${at + 1}`;
    if (at % 10 === 3)
      return ended(
        diffOf({
          id,
          name,
          result: 'empty',
          stats: statsOf({ table_a_row_count: 0, table_b_row_count: 0, match_ratio: 0 }),
          ci: fullCi,
        }),
      );
    if (at % 5 !== 0) return ended(diffOf({ id, name, ci: fullCi }));
    const stats = statsOf({
      table_a_row_count: 193_488,
      table_b_row_count: 193_488 + 2 * (at + 1),
      rows_added: 2 * (at + 1),
      diff_rows_count: 37 * (at + 1),
      match_ratio: 0.98,
    });
    return ended(diffOf({ id, name, result: 'different', stats, ci: fullCi }));
  });
}

const label: Partial<Facts> = {
  acceptance: { kind: 'not-accepted', label: 'data-change-accepted', why: { kind: 'not-labeled' } },
  ciRun: { kind: 'gathered', runIds: [48_213], problems: [] },
};

/** Reports of many diffs, by name. */
export const largeScenarios: Readonly<Record<string, () => Facts>> = {
  'sixty-mixed': () => factsOf(mixed(60), label),
  'sixty-pass': () =>
    factsOf(
      Array.from({ length: 60 }, (_, at) =>
        ended(diffOf({ id: 10_000 + at, name: `ANALYTICS.PROD.table_${at + 1}`, ci: fullCi })),
      ),
      { ciRun: { kind: 'gathered', runIds: [48_213], problems: [] } },
    ),
  'thousand-mixed': () => factsOf(mixed(1_000), label),
};
