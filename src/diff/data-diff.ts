/** Facts about a result that decisions need. */
type ResultFacts = {
  /** A person can have reviewed and wanted it. */
  readonly isAcceptable: boolean;
  /** The problem with the primary keys that kept rows from being matched; `null` for none. */
  readonly keyProblem: 'invalid' | 'missing' | null;
  /** Datafold may explain it by an error message. */
  readonly hasErrorMessage: boolean;
};

/** Results that can be judged. Some servers are older than `empty`; see {@link getResult}. */
export const resultFacts = {
  identical: { isAcceptable: false, keyProblem: null, hasErrorMessage: false },
  different: { isAcceptable: true, keyProblem: null, hasErrorMessage: false },
  'bad-pks': { isAcceptable: true, keyProblem: 'invalid', hasErrorMessage: false },
  'missing-pks': { isAcceptable: true, keyProblem: 'missing', hasErrorMessage: false },
  empty: { isAcceptable: true, keyProblem: null, hasErrorMessage: false },
  error: { isAcceptable: false, keyProblem: null, hasErrorMessage: true },
} as const satisfies Readonly<Record<string, ResultFacts>>;
export type DiffResult = keyof typeof resultFacts;
export const diffResults = Object.keys(resultFacts) as readonly DiffResult[];

/** Numeric fields of `diff_stats`, over all versions of Datafold's API. */
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

/**
 * `diff_stats` as Datafold sent it, reduced to known fields. Read values with {@link measureFigure}, which
 * knows when one is meaningless.
 */
export type DiffStats = { readonly [name in FigureName]?: number | null } & {
  readonly sampled?: boolean | null;
  readonly version?: string | null;
};

/** Fields in which Datafold's CI records the pull request of a diff. */
export type RecordedField = 'ci_pr_num' | 'ci_pr_sha';

/** Facts that Datafold's CI recorded about the pull request; all `null` for diffs created through the API. */
export type CiMetadata = {
  readonly prNumber: number | null;
  /** A full or short commit SHA. */
  readonly prSha: string | null;
  /** Fields with a recorded value that is not a pull request number or a commit SHA. */
  readonly unreadable: readonly RecordedField[];
  readonly prBranch: string | null;
  readonly baseBranch: string | null;
  /** A name to show; never an email address. */
  readonly author: string | null;
  readonly runId: number | null;
};

/** A data diff. `null` means that Datafold gives no value, never zero. */
export type DataDiff = {
  readonly id: number;
  /**
   * Last three parts of `table2`, else of `table1`, joined by dots; "query" without either. Untrusted text.
   */
  readonly name: string;
  /** All parts of `table1` and `table2`; `null` for a query. Untrusted text. */
  readonly table1: readonly string[] | null;
  readonly table2: readonly string[] | null;
  /** Datafold's word, even if it is unknown; some older servers send none. */
  readonly status: string | null;
  readonly done: boolean;
  /** Datafold's word, even if it is unknown. */
  readonly result: string | null;
  readonly stats: DiffStats | null;
  readonly crossDatabase: boolean;
  /** Parts in `result_statuses` that have not finished. Untrusted text. */
  readonly pendingParts: readonly string[];
  /** Parts in `result_statuses` that failed. Untrusted text. */
  readonly failedParts: readonly string[];
  readonly progress: { readonly completed: number; readonly total: number } | null;
  readonly ci: CiMetadata;
  /**
   * Hash of sources, tables, queries, filters, and columns. `null` if neither tables nor queries are named.
   */
  readonly compared: string | null;
};

/**
 * Phase of a diff. `incomplete`: its status is final, but its result, its statistics, or a part of them is
 * missing.
 */
export type DiffPhase = 'running' | 'needs-action' | 'incomplete' | 'finished';

/** Gets the phase of a diff. `done` counts only without a `status`. An unknown status counts as running. */
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

/** Datafold's statuses, over all versions of its API. */
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

/** Whether a status is known. None at all counts as known. */
export function isKnownStatus(status: string | null): boolean {
  return status === null || knownStatuses.includes(status);
}

/**
 * Gets the result to judge; `null` for none or an unknown word. Identical tables without rows are `empty`, as
 * newer servers say themselves.
 */
export function getResult(diff: DataDiff): DiffResult | null {
  if (diff.result === 'identical' && hasNoRows(diff)) return 'empty';
  return diffResults.find((word) => word === diff.result) ?? null;
}

/** Reads the status, also of older servers that give none; `null` for a diff that has not finished. */
export function getStatus(diff: DataDiff): string | null {
  return diff.status ?? (diff.done ? 'done' : null);
}

/** Gets the result that the rules decide about; `null` for a diff without one. */
export function getFinalResult(diff: DataDiff): DiffResult | null {
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

/** Figures that are B minus A, so they can be negative. All others are counts or shares. */
const differences: readonly FigureName[] = ['diff_rows_number'];

/**
 * Gets a figure; `null` if Datafold did not measure it: it is absent, impossible for the field (a negative
 * count, a ratio above 1), the schema of a cross-database diff, or the match of two empty tables (always 0
 * there).
 */
export function getUsableFigure(diff: DataDiff, name: FigureName): number | null {
  const value = diff.stats?.[name] ?? null;
  if (value === null || !Number.isFinite(value)) return null;
  if (value < 0 && !differences.includes(name)) return null;
  if (wholeNumbers.includes(name) && !Number.isInteger(value)) return null;
  if (name === 'match_ratio' && (value > 1 || hasNoRows(diff))) return null;
  if (name === 'diff_schema' && diff.crossDatabase) return null;
  return value;
}

/**
 * Gets a figure that a condition may use: like {@link getUsableFigure}, but for a sampled diff only the
 * match.
 */
export function measureFigure(diff: DataDiff, name: FigureName): number | null {
  if (diff.stats?.sampled === true && name !== 'match_ratio') return null;
  return getUsableFigure(diff, name);
}
