import type { NotMeasured } from './checked-condition.ts';
import { type DataDiff, getUsableFigure } from './data-diff.ts';

/** One entry of `columns_diff_stats`. The name is untrusted text. */
export type ColumnStat = {
  readonly name: string;
  /** Values that differ; older servers give none. */
  readonly different: number | null;
  /** Percentage of values that match, 0 to 100, rounded. */
  readonly match: number | null;
};

/** The comparison of values in `/summary_results`. `null` for counts that are missing. */
export type ColumnList = {
  readonly totalRows: number;
  readonly columnsWithDifferences: number | null;
  readonly comparedColumns: number | null;
  readonly rowsWithDifferences: number | null;
  readonly valuesWithDifferences: number | null;
  readonly columns: readonly ColumnStat[];
};

/** Whether values of the column are known to differ. */
export function hasDifferences({ different, match }: ColumnStat): boolean {
  return different === null ? match !== null && match < 100 : different > 0;
}

/**
 * Explains why no condition may use a list; `null` if it is complete and consistent with itself and the diff.
 */
export function explainUnreliable(list: ColumnList, diff: DataDiff): NotMeasured | null {
  const { columns, columnsWithDifferences: counted } = list;
  const names = new Set(columns.map(({ name }) => name));
  if (names.size < columns.length) return 'listed-twice';
  const differing = columns.filter(hasDifferences).length;
  if (counted === null || differing < counted) return 'list-incomplete';
  return differing > counted || isInconsistent(list) || isInconsistentWithDiff(list, diff)
    ? 'contradictory'
    : null;
}

function isInconsistent(list: ColumnList): boolean {
  const { columns, totalRows, comparedColumns, rowsWithDifferences: rows, valuesWithDifferences } = list;
  const differing = columns.filter(hasDifferences);
  const sum = differing.reduce((total, { different }) => total + (different ?? Number.NaN), 0);
  return (
    columns.some((column) => isInconsistentColumn(column, totalRows)) ||
    (comparedColumns !== null && columns.length > comparedColumns) ||
    (rows !== null && rows > totalRows) ||
    (rows !== null && (rows === 0) !== (differing.length === 0)) ||
    (rows !== null && columns.some(({ different }) => (different ?? 0) > rows)) ||
    (valuesWithDifferences !== null && !Number.isNaN(sum) && sum !== valuesWithDifferences) ||
    (valuesWithDifferences === 0 && differing.length > 0)
  );
}

/** Versions of the API round the match to one or two decimal places. */
const maxRoundingPercent = 0.1;

function isInconsistentColumn({ different, match }: ColumnStat, totalRows: number): boolean {
  if (different === null) return false;
  if (different > totalRows) return true;
  if (match === null || totalRows === 0) return false;
  if (different === 0) return match < 100;
  return Math.abs(100 - match - (100 * different) / totalRows) > maxRoundingPercent + 1e-9;
}

/**
 * Checks for a contradiction: the diff has changed rows, none added or removed, but no column of the list
 * differs.
 */
function isInconsistentWithDiff({ columns }: ColumnList, diff: DataDiff): boolean {
  const [differing, added, removed] = [
    getUsableFigure(diff, 'diff_rows_count'),
    getUsableFigure(diff, 'rows_added'),
    getUsableFigure(diff, 'rows_removed'),
  ];
  return (differing ?? 0) > 0 && added === 0 && removed === 0 && !columns.some(hasDifferences);
}
