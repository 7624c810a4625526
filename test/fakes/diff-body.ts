import { statsOf } from './diff-stats.ts';

/** Any object that stands for a body of `GET /api/v1/datadiffs/{id}`, or for some of its fields. */
export type DiffBody = Readonly<Record<string, unknown>>;

/** Texts that bodies carry and no one may ever see again in a log, comment, summary or output. */
export const NEVER_SHOWN: readonly string[] = [
  'never-show@example.com',
  'never_show',
  'never-show',
  'SELECT never_show',
];

/** A diff as a server of June 2026 sends it: all 90 fields, made through the API, done and identical. */
export function diffBody(overrides: DiffBody = {}): DiffBody {
  return { ...WHAT, ...WHERE, ...HOW, ...OUTCOME, ...NO_CI, ...overrides };
}

const WHAT: DiffBody = {
  id: 970,
  kind: 'in_db',
  source: 'api',
  user_id: 3126,
  algorithm: 'join',
  archived: false,
  purged: false,
  tags: null,
  created_at: '2026-06-01T12:00:01.653283+00:00',
  updated_at: '2026-06-01T12:04:12.653283+00:00',
  monitor_error: null,
  monitor_id: null,
  monitor_state: null,
  data_app_metadata: null,
  data_app_type: null,
  affected_columns: null,
  share_token: 'never-show-share-token',
  share_url: 'https://app.datafold.com/share/never-show',
};

const WHERE: DiffBody = {
  data_source1_id: 7,
  data_source1_session_parameters: null,
  data_source2_id: 7,
  data_source2_session_parameters: null,
  table1: ['PROD', 'PUBLIC', 'SERVICE_CALLS'],
  table2: ['INTEGRATION', 'PUBLIC', 'SERVICE_CALLS'],
  query1: 'SELECT never_show FROM a',
  query2: 'SELECT never_show FROM b',
  filter1: "never_show = 'secret'",
  filter2: "never_show = 'secret'",
  file1: null,
  file1_options: null,
  file2: null,
  file2_options: null,
  time_aggregate: null,
  time_column: null,
  time_interval_end: null,
  time_interval_start: null,
  time_travel_point1: null,
  time_travel_point2: null,
  materialization_destination_id: null,
  materialize_dataset1: false,
  materialize_dataset2: false,
  materialize_without_sampling: false,
  temp_schema_override: null,
};

const HOW: DiffBody = {
  pk_columns: ['ID'],
  infer_pk: false,
  infer_pk_avoid_names: null,
  infer_pk_avoid_types: null,
  include_columns: [],
  exclude_columns: [],
  columns_to_compare: null,
  column_mapping: null,
  column_rules: null,
  compare_duplicates: null,
  bisection_factor: null,
  bisection_threshold: null,
  datetime_tolerance: null,
  diff_tolerance: null,
  diff_tolerances_per_column: null,
  download_limit: null,
  execute_as_user: null,
  per_column_diff_limit: null,
  run_profiles: false,
  sampling_confidence: null,
  sampling_max_rows: null,
  sampling_ratio: null,
  sampling_threshold: null,
  sampling_tolerance: null,
  sort_array_columns: null,
  table_modifiers: null,
  tolerance_mode: null,
};

const OUTCOME: DiffBody = {
  status: 'done',
  done: true,
  result: 'identical',
  result_revisions: {},
  result_statuses: { pks: 'done', schema: 'done', values: 'done' },
  diff_progress: { completed_steps: 7, total_steps: 7, version: '1.0.0' },
  diff_stats: statsOf({ rows: [1010, 1010], compared: 1010 }),
  finished_at: '2026-06-01T12:04:12.653283+00:00',
  runtime: 251.2,
};

const NO_CI: DiffBody = {
  ci_base_branch: null,
  ci_pr_branch: null,
  ci_pr_num: null,
  ci_pr_sha: null,
  ci_pr_url: null,
  ci_pr_user_display_name: null,
  ci_pr_user_email: 'never-show@example.com',
  ci_pr_user_id: null,
  ci_pr_username: null,
  ci_run_id: null,
  ci_sha_url: null,
};
