import { ciFacts } from './ci-facts.ts';
import { type DiffBody, diffBody } from './diff-body.ts';
import { type Figures, statsOf } from './diff-stats.ts';

export { type CiContext, ciFacts } from './ci-facts.ts';
export { body2022, body2023, body2026, bodySpec } from './diff-ages.ts';
export { type DiffBody, diffBody, NEVER_SHOWN } from './diff-body.ts';
export { type Figures, statsOf } from './diff-stats.ts';

type Make = (overrides?: DiffBody) => DiffBody;

function finished(result: string, table: readonly string[], figures: Figures, more: DiffBody = {}): Make {
  return (overrides = {}) =>
    diffBody({
      result,
      table1: ['PROD', ...table.slice(1)],
      table2: [...table],
      diff_stats: statsOf(figures),
      ...more,
      ...overrides,
    });
}

function unfinished(fields: DiffBody): Make {
  return (overrides = {}) =>
    diffBody({
      done: false,
      result: null,
      diff_stats: null,
      finished_at: null,
      runtime: null,
      result_statuses: {},
      diff_progress: null,
      ...fields,
      ...overrides,
    });
}

/** SERVICE_CALLS, 1,010 rows on both sides, nothing differs. */
export const identical: Make = finished('identical', ['INTEGRATION', 'PUBLIC', 'SERVICE_CALLS'], {
  rows: [1010, 1010],
  compared: 1010,
});

/** BREWERIES, 558 rows, 3 of them differ. */
export const differentSmall: Make = finished('different', ['INTEGRATION', 'BEERS', 'BREWERIES'], {
  rows: [558, 558],
  compared: 558,
  differing: 3,
  valuesShare: 0.0013,
});

/** dim_businesses, 57,189 -> 55,540 rows, 24 % of the compared rows differ. */
export const differentHuge: Make = finished('different', ['datadiff-demo', 'dbt', 'dim_businesses'], {
  rows: [57_189, 55_540],
  removed: 1649,
  compared: 55_540,
  differing: 13_447,
  valuesShare: 0.04,
});

/** DIM_ORGS, 157 -> 146 rows, the remaining ones unchanged. */
export const rowsDropped: Make = finished(
  'different',
  ['DEMO', 'CORE', 'DIM_ORGS'],
  { rows: [157, 146], removed: 11, compared: 146 },
  { pk_columns: ['ORG_ID'] },
);

/** SALES, 810 -> 900 rows, one column more, every compared row differs. */
export const beersSales: Make = finished('different', ['INTEGRATION', 'BEERS', 'SALES'], {
  rows: [810, 900],
  added: 90,
  compared: 810,
  differing: 810,
  schema: 1,
  valuesShare: 0.067,
});

/** taxi_trips_200k, 193,488 -> 174,246 rows, with null and duplicate keys on both sides. */
export const badPks: Make = finished('bad-pks', ['datadiff-273119', 'prod', 'taxi_trips_200k'], {
  rows: [193_488, 174_246],
  added: 19,
  removed: 19_260,
  compared: 174_181,
  differing: 207,
  nullKeys: 4,
  duplicateKeys: 31,
  valuesShare: 0.000_054,
});

/** No primary key: only row counts and schema were compared. */
export const missingPks: Make = finished(
  'missing-pks',
  ['INTEGRATION', 'BEERS', 'BEERS'],
  { rows: [2410, 2410] },
  { pk_columns: [] },
);

/** Both sides without rows, in the newest server's own word. */
export const empty: Make = finished('empty', ['DEMO', 'CORE', 'DIM_ORGS'], { rows: [0, 0], matchRatio: 0 });

/** The same from an older server, which has no word for it. */
export const identicalEmpty: Make = finished('identical', ['DEMO', 'CORE', 'DIM_ORGS'], {
  rows: [0, 0],
  matchRatio: 0,
});

/** Done, and the comparison itself ended in an error. */
export const errorResult: Make = finished('error', ['DEMO', 'CORE', 'DIM_ORGS'], {
  rows: [157, null],
  errors: 1,
});

/** Figures from a sample: 3,563 of 17,353 rows equal, 1,952 keys only in B. */
export const sampled: Make = finished(
  'different',
  ['datadiff-273119', 'dev', 'taxi_trips'],
  {
    rows: [17_353, 19_305],
    added: 1952,
    compared: 17_353,
    differing: 13_790,
    schema: 7,
    sampled: true,
    valuesShare: 0.066,
  },
  { sampling_tolerance: 0.001, sampling_confidence: 99, sampling_threshold: 10_000 },
);

/** BEERS across two databases, 240 of 2,410 rows differ; the schema is not compared there, and says 0. */
export const crossDb: Make = finished(
  'different',
  ['INTEGRATION', 'BEERS', 'BEERS'],
  { rows: [2410, 2410], compared: 2410, differing: 240, schema: 0, valuesShare: 0.017 },
  { kind: 'cross_db', algorithm: 'hash', data_source2_id: 9, pk_columns: ['BEER_ID'] },
);

/** A result word that no version of the specification has. */
export const unknownResult: Make = finished('mostly-harmless', ['DEMO', 'CORE', 'DIM_ORGS'], {
  rows: [157, 146],
  removed: 11,
  compared: 146,
});

/** Made by Datafold's CI for another commit of the same pull request (number 42). */
export const stale: Make = (overrides = {}) =>
  differentSmall({ ...ciFacts({ prSha: '0badc0de0badc0de0badc0de0badc0de0badc0de' }), ...overrides });

/** Done without a result. */
export const doneWithoutResult: Make = (overrides = {}) =>
  diffBody({ result: null, diff_stats: null, ...overrides });

/** Done with a result and without figures. */
export const doneWithoutStats: Make = (overrides = {}) =>
  diffBody({ result: 'different', diff_stats: null, ...overrides });

/** Created, not begun. */
export const waiting: Make = unfinished({ status: 'waiting' });

/** The eighth status, new in 2026. */
export const queued: Make = unfinished({ status: 'queued' });

/** Held back until someone confirms on the web page. */
export const needsConfirmation: Make = unfinished({ status: 'needs_confirmation' });

/** Held back until the data source's user logs in on the web page. */
export const needsAuthentication: Make = unfinished({ status: 'needs_authentication' });

/** Ended without a comparison. */
export const failed: Make = unfinished({
  status: 'failed',
  done: true,
  finished_at: '2026-06-01T12:04:12.653283+00:00',
});

/** Ended by someone. */
export const cancelled: Make = unfinished({
  status: 'cancelled',
  done: true,
  finished_at: '2026-06-01T12:01:02.653283+00:00',
});

/** Under way; `[3, 7]` is three steps of seven, without it no progress is reported. */
export function running(progress?: readonly [number, number], overrides: DiffBody = {}): DiffBody {
  const steps =
    progress === undefined
      ? null
      : { completed_steps: progress[0], total_steps: progress[1], version: '1.0.0' };
  return unfinished({ status: 'processing', result_statuses: { pks: 'processing' }, diff_progress: steps })(
    overrides,
  );
}
