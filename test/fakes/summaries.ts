import { readFileSync } from 'node:fs';
import type { DiffBody } from './diff-body.ts';

const recorded = (name: string): DiffBody => {
  const file = new URL(`../fixtures/datafold/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as DiffBody;
};

/** A finished comparison of 1,509 and 1,761 rows as a server of 2023 gives it, with duplicate keys in B and one column that differs. */
export const summary2023 = recorded('summary-2023-success');

/** 17,343,000 and 19,294,000 rows as a server of 2022 gives it: counts of columns, no names. */
export const summary2022 = recorded('summary-2022-success');

/** Why a diff failed, as `/summary_results` gives it. */
export const summaryFailed = recorded('summary-2023-failed');

/** BREWERIES, 558 rows: two of its columns differ, one was added, one changed its type. */
export const summary2026: DiffBody = {
  status: 'done',
  pks: {
    total_rows: [558, 558],
    nulls: [0, 0],
    dupes: [0, 0],
    exclusives: [0, 0],
    distincts: [558, 558],
  },
  values: {
    total_rows: 558,
    rows_with_differences: 3,
    total_values: 2232,
    values_with_differences: 4,
    compared_columns: 4,
    columns_with_differences: 2,
    columns_diff_stats: [
      { column_name: 'STATE', match: 99.82, values_different: 1, values_different_estimate: null },
      { column_name: 'CITY', match: 99.46, values_different: 3, values_different_estimate: null },
      { column_name: 'NAME', match: 100, values_different: 0, values_different_estimate: null },
      { column_name: 'BREWERY_ID', match: 100, values_different: 0, values_different_estimate: null },
    ],
  },
  dependencies: [],
  materialized_results: {},
  exclusives_profile: null,
  schema: {
    columns_mismatched: [0, 1],
    column_type_mismatches: 1,
    column_reorders: 2,
    column_counts: [5, 6],
    column_type_differs: ['STATE'],
    exclusive_columns: [[], ['COUNTRY']],
  },
};

/** dim_businesses, 55,540 compared rows: two of six columns differ. */
export const summaryHuge: DiffBody = {
  ...summary2026,
  pks: {
    total_rows: [57_189, 55_540],
    nulls: [0, 0],
    dupes: [0, 0],
    exclusives: [1_649, 0],
    distincts: [57_189, 55_540],
  },
  values: {
    total_rows: 55_540,
    rows_with_differences: 13_447,
    total_values: 333_240,
    values_with_differences: 13_447,
    compared_columns: 6,
    columns_with_differences: 2,
    columns_diff_stats: [
      { column_name: 'employees', match: 78.57, values_different: 11_902, values_different_estimate: null },
      { column_name: 'city', match: 97.22, values_different: 1_545, values_different_estimate: null },
    ],
  },
  schema: {
    columns_mismatched: [0, 0],
    column_type_mismatches: 0,
    column_reorders: 0,
    column_counts: [6, 6],
    column_type_differs: [],
    exclusive_columns: [[], []],
  },
};
