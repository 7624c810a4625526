/** The results that this version can judge. `empty` is newer than some servers; see {@link getResult}. */
export const diffResults = ['identical', 'different', 'bad-pks', 'missing-pks', 'empty', 'error'] as const;
export type DiffResult = (typeof diffResults)[number];

/** The numeric fields of `diff_stats`, over all ages of Datafold's API. */
export const figureNames = [
  'match_ratio',
  'diff_rows_count',
  'rows_added',
  'rows_removed',
  'table_a_row_count',
  'table_b_row_count',
  'diff_schema',
  'diff_pks',
  'diff_rows',
  'diff_values',
  'diff_null_pks',
  'diff_duplicate_pks',
  'diff_rows_number',
  'diff_ratio',
  'exclusive_ratio',
  'errors',
] as const;
export type FigureName = (typeof figureNames)[number];

/** `diff_stats` as Datafold sent it, reduced to the fields we know. Read figures with {@link measureFigure}, which knows when one means nothing. */
export type DiffStats = { readonly [name in FigureName]?: number | null } & {
  readonly sampled?: boolean | null;
  readonly version?: string | null;
};

/** The fields in which Datafold's CI records what a diff is about. */
export type RecordedField = 'ci_pr_num' | 'ci_pr_sha';

/** Facts that Datafold's own CI recorded about the pull request; all null for diffs created through the API. */
export type CiFacts = {
  readonly prNumber: number | null;
  /** Hexadecimal digits, all of a commit SHA or the first of it. */
  readonly prSha: string | null;
  /** Fields with a recorded value that is no pull request number or no commit SHA. */
  readonly unreadable: readonly RecordedField[];
  readonly prBranch: string | null;
  readonly baseBranch: string | null;
  /** A name to show, never an e-mail address. */
  readonly author: string | null;
  readonly runId: number | null;
};

/** One data diff in our words: `null` is "Datafold did not say", never zero. */
export type DataDiff = {
  readonly id: number;
  /** Last three parts of `table2`, else of `table1`, joined by dots; "query" without either. Untrusted text. */
  readonly name: string;
  /** The full dotted parts of `table1` and `table2`; `null` for a query. Untrusted text. */
  readonly table1: readonly string[] | null;
  readonly table2: readonly string[] | null;
  /** Datafold's word, also one that we do not know; older servers send none. */
  readonly status: string | null;
  readonly done: boolean;
  /** Datafold's word, also one that we do not know. */
  readonly result: string | null;
  readonly stats: DiffStats | null;
  readonly crossDatabase: boolean;
  /** Parts in `result_statuses` that have not finished. Untrusted text. */
  readonly pendingParts: readonly string[];
  /** Parts in `result_statuses` that failed. Untrusted text. */
  readonly failedParts: readonly string[];
  readonly progress: { readonly completed: number; readonly total: number } | null;
  readonly ci: CiFacts;
  /** Hash of what was compared: sources, tables, queries, filters, columns. `null` where neither tables nor queries are named. */
  readonly compared: string | null;
};

/** Where a diff stands. `settling` is done in name, while its result, its figures or a part of them is still missing. */
export type DiffPhase = 'running' | 'needs-action' | 'incomplete' | 'finished';

/** `status` decides when it is there, `done` only without it; a status that we do not know is still running. */
export function getPhase(diff: DataDiff): DiffPhase {
  switch (diff.status ?? (diff.done ? 'done' : 'waiting')) {
    case 'done':
      return isIncomplete(diff) ? 'incomplete' : 'finished';
    case 'failed':
    case 'cancelled':
      return 'finished';
    case 'needs_confirmation':
    case 'needs_authentication':
      return 'needs-action';
    default:
      return 'running';
  }
}

function isIncomplete({ result, stats, pendingParts }: DataDiff): boolean {
  return result === null || stats === null || pendingParts.length > 0;
}

/** Datafold's statuses over all ages of its API; any other word is new to us. */
const knownStatuses = [
  'needs_confirmation',
  'needs_authentication',
  'queued',
  'waiting',
  'processing',
  'done',
  'failed',
  'cancelled',
];

/** Whether this version knows Datafold's word for the status (none at all counts as known). */
export function isKnownStatus(status: string | null): boolean {
  return status === null || knownStatuses.includes(status);
}

/** The result to judge, `null` for none or for a word this version does not know. Identical tables without any row are `empty`, as newer servers say themselves. */
export function getResult(diff: DataDiff): DiffResult | null {
  if (diff.result === 'identical' && hasNoRows(diff)) return 'empty';
  return diffResults.find((word) => word === diff.result) ?? null;
}

/** Reads the status, also of older servers that give none; `null` for a diff that has not finished. */
export function getStatus(diff: DataDiff): string | null {
  return diff.status ?? (diff.done ? 'done' : null);
}

/** The result that the rules decide about; `null` for a diff without one. */
export function getJudgedResult(diff: DataDiff): DiffResult | null {
  return getStatus(diff) === 'done' ? getResult(diff) : null;
}

/** Whether Datafold counted no row on either side. */
export function hasNoRows(diff: DataDiff): boolean {
  return diff.stats?.table_a_row_count === 0 && diff.stats.table_b_row_count === 0;
}

const wholeNumbers: readonly FigureName[] = [
  'diff_rows_count',
  'rows_added',
  'rows_removed',
  'table_a_row_count',
  'table_b_row_count',
];

/** The figures that are B less A, negative where rows went. All others count or share something, whatever their unit. */
const differences: readonly FigureName[] = ['diff_rows_number'];

/**
 * A figure as Datafold gives it, or `null` where it measured nothing: absent, not a possible value of the field (a negative
 * count or share, a ratio above 1), the schema of a cross-database diff (always 0 there), the match of two empty tables (always 0 there).
 */
export function getFigure(diff: DataDiff, name: FigureName): number | null {
  const value = diff.stats?.[name] ?? null;
  if (value === null || !Number.isFinite(value)) return null;
  if (value < 0 && !differences.includes(name)) return null;
  if (wholeNumbers.includes(name) && !Number.isInteger(value)) return null;
  if (name === 'match_ratio' && (value > 1 || hasNoRows(diff))) return null;
  if (name === 'diff_schema' && diff.crossDatabase) return null;
  return value;
}

/** A figure that a condition may rest on: like {@link getFigure}, but of a sampled diff only the match counts as measured. */
export function measureFigure(diff: DataDiff, name: FigureName): number | null {
  if (diff.stats?.sampled === true && name !== 'match_ratio') return null;
  return getFigure(diff, name);
}
