import type { CheckedCondition, NotMeasured } from './checked-condition.ts';
import { type ColumnList, type ColumnStat, explainUnreliable, hasDifferences } from './column-list.ts';
import { type DataDiff, type FigureName, getResult, getUsableFigure } from './data-diff.ts';
import { addDecimals, compareDecimals, toDecimal } from './decimal.ts';
import { matchesGlob } from './glob.ts';
import {
  type ColumnCondition,
  type Condition,
  isAboutColumns,
  type OnlyColumnsCondition,
  type RuleSection,
} from './rules.ts';
import { checkFigure, comparePercent, isFigureLimited, isMet } from './thresholds.ts';

/** The columns of a diff as `/summary_results` lists them, or why they are unknown. */
export type ColumnsAnswer =
  | { readonly kind: 'not-measured'; readonly why: NotMeasured }
  | ({ readonly kind: 'listed' } & ColumnList);

/**
 * The checks of a section's conditions about columns. They are made when the list arrives; the list is not
 * kept.
 */
export type ColumnChecks = ReadonlyMap<Condition, CheckedCondition>;

/**
 * Whether the verdict on a finished diff depends on its columns: it is `different`, and its section
 * names columns.
 */
export function needsColumns(diff: DataDiff, section: RuleSection | null): boolean {
  return getResult(diff) === 'different' && section?.conditions.some(isAboutColumns) === true;
}

/**
 * The columns that differ, with their counts; `incomplete` unless each count is known. Names are untrusted
 * text.
 */
export type DifferingColumns = ReadonlyMap<string, number> | 'incomplete';

/** Maximum number of differing columns that can be accepted. */
const maxDiffering = 1_000;

/** Lists the columns that differ, for an acceptance of these columns only. */
export function listDifferingColumns(diff: DataDiff, answer: ColumnsAnswer): DifferingColumns {
  if (answer.kind !== 'listed' || explainUnreliable(answer, diff) !== null) return 'incomplete';
  const differing = answer.columns.filter(hasDifferences);
  const counted = differing.flatMap(({ name, different }) =>
    different === null ? [] : [[name, different] as const],
  );
  const isComplete = counted.length === differing.length && counted.length <= maxDiffering;
  return isComplete ? new Map(counted) : 'incomplete';
}

/** Checks all conditions of a section against a finished `different` diff, in their order. */
export function checkConditions(
  conditions: readonly Condition[],
  diff: DataDiff,
  columns: ColumnChecks,
): readonly CheckedCondition[] {
  return conditions.map((condition) => {
    if (!isAboutColumns(condition)) return checkFigure(condition, diff);
    // Without an answer, the timeout came before the columns were fetched.
    return columns.get(condition) ?? buildNotMeasured(condition, 'summary-timed-out');
  });
}

/** Checks the conditions about columns against the whole list. */
export function checkColumns(section: RuleSection, diff: DataDiff, answer: ColumnsAnswer): ColumnChecks {
  const { conditions } = section;
  const why = answer.kind === 'listed' ? explainUnreliable(answer, diff) : answer.why;
  const checks = conditions.flatMap((condition): readonly CheckedCondition[] => {
    if (!isAboutColumns(condition)) return [];
    if (why !== null || answer.kind !== 'listed') return [buildNotMeasured(condition, why ?? 'unreadable')];
    return condition.kind === 'column'
      ? [checkColumn(condition, answer)]
      : [checkOnlyColumns(condition, answer, conditions, diff)];
  });
  return new Map(checks.map((check) => [check.condition, check]));
}

function buildNotMeasured(condition: Condition, why: NotMeasured): CheckedCondition {
  return { condition, outcome: 'not-measured', actual: null, base: null, notMeasured: why };
}

/**
 * Checks a condition on one column. Names can differ only in case: then each of these columns must meet the
 * limit, and the worst is reported.
 */
function checkColumn(condition: ColumnCondition, list: ColumnList): CheckedCondition {
  const wanted = condition.column.toLowerCase();
  const checks = list.columns
    .filter(({ name }) => name.trim().toLowerCase() === wanted)
    .map((column) => checkMatchingColumn(condition, column, list.totalRows));
  const worst =
    checks.find(({ outcome }) => outcome === 'not-met') ??
    checks.find(({ outcome }) => outcome === 'not-measured') ??
    checks[0];
  return worst ?? buildNotMeasured(condition, 'not-listed');
}

function checkMatchingColumn(
  condition: ColumnCondition,
  column: ColumnStat,
  totalRows: number,
): CheckedCondition {
  const { different } = column;
  if (different === null) return checkShare(condition, column);
  const base = condition.percent ? totalRows : null;
  const order =
    base === null || base === 0
      ? compareDecimals(toDecimal(different), condition.limit)
      : comparePercent(different, base, condition.limit);
  const outcome = isMet(condition.operator, order) ? 'met' : 'not-met';
  return { condition, outcome, actual: different, base, notMeasured: null };
}

/**
 * Checks a column without a count. Its share is rounded to 0.01%, so the limit must be met at either end of
 * the rounding.
 */
function checkShare(condition: ColumnCondition, { match }: ColumnStat): CheckedCondition {
  const { operator, limit, percent } = condition;
  if (match === null || !percent || operator === '=' || (operator === '<=' && limit.digits === 0n))
    return buildNotMeasured(condition, 'rounded');
  const atMost = operator === '<=' || operator === '<';
  // 100 - match +- 0.01 against the limit, both sides plus the match.
  const share = toDecimal(atMost ? 100.01 : 99.99);
  const outcome = isMet(operator, compareDecimals(share, addDecimals(limit, toDecimal(match))))
    ? 'met'
    : 'not-met';
  const shown = Number(Math.max(0, 100 - match + (atMost ? 0.01 : -0.01)).toFixed(6));
  return { condition, outcome, actual: null, base: null, notMeasured: null, percent: shown };
}

const maxNames = 20;
const maxNameLength = 300;

/**
 * Checks `only columns`: no other column differs, and rows are added or removed only if a condition of the
 * section limits them.
 */
function checkOnlyColumns(
  condition: OnlyColumnsCondition,
  list: ColumnList,
  conditions: readonly Condition[],
  diff: DataDiff,
): CheckedCondition {
  const others = list.columns.filter(
    (column) =>
      hasDifferences(column) && !condition.globs.some((glob) => matchesGlob(glob, column.name.trim())),
  );
  const rows: readonly FigureName[] = ['rows_added', 'rows_removed'];
  const unnamed = rows.filter(
    (name) => getUsableFigure(diff, name) !== 0 && !isFigureLimited(conditions, name),
  );
  return {
    condition,
    outcome: others.length === 0 && unnamed.length === 0 ? 'met' : 'not-met',
    actual: others.length,
    base: null,
    notMeasured: null,
    columns: others
      .toSorted((one, other) => measureDifference(other) - measureDifference(one))
      .slice(0, maxNames)
      .map(({ name }) => name.slice(0, maxNameLength)),
    unnamed,
    unmeasured: unnamed.filter((name) => getUsableFigure(diff, name) === null),
  };
}

function measureDifference({ different, match }: ColumnStat): number {
  return different ?? 100 - (match ?? 100);
}
