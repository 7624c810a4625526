import { type DataDiff, getUsableFigure, hasNoRows } from './data-diff.ts';
import type { Judgment } from './policy.ts';
import { sortByVerdict } from './verdict.ts';

/** Size of a change, from `diff_stats`. `null` means not measured, never zero. */
export type ChangeSize = {
  /** Rows in A, the base. */
  readonly baseRows: number | null;
  /** Rows in B, the pull request. */
  readonly prRows: number | null;
  readonly changed: number | null;
  readonly added: number | null;
  readonly removed: number | null;
  /** Changed rows divided by A's rows; 1 if A is empty. */
  readonly share: number | null;
  readonly sampled: boolean;
};

/** Measures the change of one diff. */
export function measureChange(diff: DataDiff): ChangeSize {
  const baseRows = getUsableFigure(diff, 'table_a_row_count');
  const changed = getUsableFigure(diff, 'diff_rows_count');
  return {
    baseRows,
    prRows: getUsableFigure(diff, 'table_b_row_count'),
    changed,
    added: getUsableFigure(diff, 'rows_added'),
    removed: getUsableFigure(diff, 'rows_removed'),
    share: computeShare(diff, changed, baseRows),
    sampled: diff.stats?.sampled === true,
  };
}

/** Whether a row was changed, added, or removed, as far as measured: figures can contradict `identical`. */
export function hasChangedRows(diff: DataDiff): boolean {
  const { changed, added, removed } = measureChange(diff);
  return [changed, added, removed].some((rows) => rows !== null && rows > 0);
}

function computeShare(diff: DataDiff, changed: number | null, baseRows: number | null): number | null {
  if (baseRows === 0) return hasNoRows(diff) ? 0 : 1;
  return changed === null || baseRows === null ? null : changed / baseRows;
}

/**
 * Sorts by worst verdict, then by largest share of changed rows (not measured first), then by input order.
 */
export function sortByImpact(judgments: readonly Judgment[]): readonly Judgment[] {
  const ranks = new Map(judgments.map((judged) => [judged, getRank(judged)]));
  const rank = (judged: Judgment) => ranks.get(judged) ?? 0;
  const byShare = judgments.toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)));
  return sortByVerdict(byShare);
}

function getRank({ diff }: Judgment): number {
  return (diff === null ? null : measureChange(diff).share) ?? Number.POSITIVE_INFINITY;
}
