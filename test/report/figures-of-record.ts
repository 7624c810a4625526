import type { DiffStats } from '../../src/diff/data-diff.ts';
import { statsOf } from './factories.ts';

/** Figures of reports that Datafold itself has shown in public, so that ours look as real ones do. */
export const taxiTrips: { readonly name: string; readonly stats: DiffStats } = {
  name: 'datadiff-273119.prod.taxi_trips_200k',
  stats: statsOf({
    table_a_row_count: 193_488,
    table_b_row_count: 174_246,
    rows_removed: 19_260,
    rows_added: 19,
    diff_rows_count: 207,
    match_ratio: 0.999_946,
    diff_values: 207,
    diff_null_pks: 2,
    diff_duplicate_pks: 16,
  }),
};

export const businesses: { readonly name: string; readonly stats: DiffStats } = {
  name: 'datadiff-demo.dbt.dim_businesses',
  stats: statsOf({
    table_a_row_count: 57_189,
    table_b_row_count: 55_540,
    rows_removed: 1_649,
    diff_rows_count: 13_447,
    match_ratio: 0.96,
    diff_values: 13_447,
  }),
};

export const sales: { readonly name: string; readonly stats: DiffStats } = {
  name: 'INTEGRATION.BEERS.SALES',
  stats: statsOf({
    table_a_row_count: 810,
    table_b_row_count: 900,
    rows_added: 90,
    diff_rows_count: 810,
    diff_schema: 1,
    match_ratio: 0.933,
  }),
};

export const breweries: { readonly name: string; readonly stats: DiffStats } = {
  name: 'INTEGRATION.BEERS.BREWERIES',
  stats: statsOf({ table_a_row_count: 558, table_b_row_count: 558, diff_rows_count: 3, match_ratio: 0.9987 }),
};

export const organizations: { readonly name: string; readonly stats: DiffStats } = {
  name: 'DEMO.CORE.DIM_ORGS',
  stats: statsOf({ table_a_row_count: 157, table_b_row_count: 146, rows_removed: 11 }),
};

export const serviceCalls: { readonly name: string; readonly stats: DiffStats } = {
  name: 'INTEGRATION.PUBLIC.SERVICE_CALLS',
  stats: statsOf({
    table_a_row_count: 1010,
    table_b_row_count: 1010,
    diff_rows_count: 1010,
    match_ratio: 0.6,
  }),
};
