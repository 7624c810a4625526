import { type DiffBody, diffBody } from './diff-body.ts';

const SINCE_2026 = [
  'column_rules',
  'datetime_tolerance',
  'infer_pk',
  'infer_pk_avoid_names',
  'infer_pk_avoid_types',
  'sampling_max_rows',
  'share_token',
  'share_url',
  'sort_array_columns',
];

/** The 81 fields of the specification that the product is built from, `diff_ratio` and `exclusive_ratio` included. */
export function bodySpec(overrides: DiffBody = {}): DiffBody {
  const body = without(diffBody(overrides), SINCE_2026);
  const stats = body['diff_stats'];
  if (typeof stats !== 'object' || stats === null || 'diff_ratio' in stats) return body;
  return { ...body, diff_stats: { ...stats, diff_ratio: 0, exclusive_ratio: 0 } };
}

/** The newest server: 90 fields, `queued` and `empty` among its words, neither `diff_ratio` nor `exclusive_ratio`. */
export function body2026(overrides: DiffBody = {}): DiffBody {
  return diffBody(overrides);
}

/** A server of 2023: no `kind`, a status, `diff_stats` without a version and with few figures. */
export function body2023(overrides: DiffBody = {}): DiffBody {
  return {
    ...common(),
    status: 'done',
    source: 'api',
    tags: null,
    sampling_threshold: null,
    time_travel_point1: null,
    time_travel_point2: null,
    updated_at: '2022-10-12T20:06:27.653283+00:00',
    created_at: '2022-10-12T20:06:27.653283+00:00',
    result: 'identical',
    diff_stats: { diff_pks: 0, diff_rows: 0, diff_values: 0 },
    ...overrides,
  };
}

/** A server of 2022: no `status`, no `kind`, no `result`, only `done`. */
export function body2022(overrides: DiffBody = {}): DiffBody {
  return { ...common(), ...overrides };
}

function common(): DiffBody {
  return {
    id: 970,
    user_id: 1,
    data_source1_id: 7,
    data_source2_id: 7,
    table1: ['df', 'prod', 'page_views'],
    table2: null,
    query1: null,
    query2: 'SELECT never_show FROM b',
    filter1: null,
    filter2: null,
    pk_columns: ['col0'],
    include_columns: [],
    exclude_columns: [],
    time_column: null,
    time_aggregate: null,
    time_interval_start: null,
    time_interval_end: null,
    sampling_tolerance: null,
    sampling_confidence: null,
    materialize_dataset1: false,
    materialize_dataset2: false,
    done: true,
    result_statuses: { pks: 'done', schema: 'done', values: 'done' },
  };
}

function without(body: DiffBody, names: readonly string[]): DiffBody {
  return Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name)));
}
