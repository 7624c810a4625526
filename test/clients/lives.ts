import type { DiffScript, FakeDatafoldOptions } from '../fakes/datafold.ts';
import {
  type DiffBody,
  differentHuge,
  failed,
  needsConfirmation,
  queued,
  running,
  waiting,
} from '../fakes/diffs.ts';

/** The key that the clients send. */
export const API_KEY = 'dfk_clients_0123456789';

/** A diff that is created, waits, runs, and ends after that long. */
function life(endsAfterMs: number): DiffScript {
  return [
    { body: waiting() },
    { body: queued(), from: { afterMs: 500 } },
    { body: running([3, 7]), from: { afterMs: 1000 } },
    { body: differentHuge(), from: { afterMs: endsAfterMs } },
  ];
}

/** A Datafold with two diffs to be created, one that failed (973), one that waits for a person (974), and two CI runs. */
export function datafoldFor(
  endsAfterMs: number,
  summary?: (diff: DiffBody) => DiffBody,
): FakeDatafoldOptions {
  return {
    apiKey: API_KEY,
    diffs: { 973: failed(), 974: needsConfirmation() },
    creations: [970, 971].map((id) => ({ id, script: life(endsAfterMs) })),
    ci: {
      5: [
        { id: 7001, prSha: 'a'.repeat(40), status: 'done' },
        { id: 7002, prSha: 'b'.repeat(40), status: 'done' },
      ],
    },
    ...(summary === undefined ? {} : { summaries: { 970: summary, 971: summary, 973: summary } }),
  };
}

/** `/summary_results` of June 2026: what hangs on the tables is a list. */
export function newestSummary(diff: DiffBody): DiffBody {
  const { status, materialized_results, dependencies, ...figures } = { ...NEWEST, ...FIGURES };
  return result(diff, { status, dependencies, materialized_results, ...figures });
}

/** The same from the years of `data-diff`: what hangs on the tables is grouped by its kind. */
export function olderSummary(diff: DiffBody): DiffBody {
  const columns = FIGURES.values.columns_diff_stats.map(({ column_name, match }) => ({ column_name, match }));
  return result(diff, {
    status: 'success',
    ...FIGURES,
    values: { ...FIGURES.values, columns_diff_stats: columns },
    dependencies: { deps: { looker: [{ name: 'Businesses' }] } },
  });
}

function result(diff: DiffBody, done: DiffBody): DiffBody {
  if (diff['status'] === 'failed') {
    return {
      status: 'failed',
      error: { error_type: 'NoSuchTableException', error_value: 'DEMO.CORE.DIM_ORGS' },
    };
  }
  return diff['status'] === 'done' ? done : { status: 'running' };
}

const FIGURES = {
  pks: {
    total_rows: [57_189, 55_540],
    nulls: [0, 0],
    dupes: [0, 0],
    exclusives: [1649, 0],
    distincts: [57_189, 55_540],
  },
  schema: {
    columns_mismatched: [0, 0],
    column_type_mismatches: 0,
    column_reorders: 0,
    column_counts: [7, 7],
    column_type_differs: [],
    exclusive_columns: [[], []],
  },
  values: {
    total_rows: 55_540,
    rows_with_differences: 13_447,
    total_values: 333_240,
    values_with_differences: 13_447,
    compared_columns: 6,
    columns_with_differences: 1,
    columns_diff_stats: [
      { column_name: 'REVIEWS', match: 75.79, values_different: 13_447 },
      { column_name: 'CITY', match: 100, values_different: 0 },
    ],
  },
};

const NEWEST = {
  status: 'success',
  dependencies: [
    {
      uid: 'looker:1',
      item_type: 'explore',
      name: 'Businesses',
      path: ['demo', 'Businesses'],
      data_source_id: 12,
      data_source_type: 'looker',
    },
  ],
  materialized_results: { diff: null, duplicates1: null, duplicates2: null, exclusives: null },
};
