import {
  type DataDiff,
  type DiffResult,
  type FigureName,
  figureNames,
  getResult,
  getUsableFigure,
  resultFacts,
} from './data-diff.ts';

/** Figures by name. A figure that was not measured has no entry. */
export type Figures = { readonly [name in FigureName]?: number };

/**
 * Number of values that differ, by keyed hash of the column's name; `incomplete` if Datafold did not list
 * every column.
 */
export type ColumnCounts = Readonly<Record<string, number>> | 'incomplete';

/** The facts of a failing diff that its comment shows, and that a person accepts. */
export type Snapshot = {
  readonly id: number;
  /** Keyed hash of what Datafold compared; `null` if the diff names neither tables nor queries. */
  readonly compared: string | null;
  readonly result: DiffResult;
  readonly sampled: boolean;
  readonly figures: Figures;
  /** Set only where a rule about columns is not met. */
  readonly columns: ColumnCounts | null;
};

/** Why a diff that fails now is not covered by what was accepted. */
export type Uncovered =
  | { readonly kind: 'not-recorded' }
  /** Several diffs compare the same data, and their IDs do not pair. */
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'result'; readonly accepted: DiffResult; readonly now: DiffResult }
  | { readonly kind: 'sampled'; readonly now: boolean }
  | {
      readonly kind: 'figure';
      readonly figure: FigureName | 'row-count-change';
      /** `null`: not measured. */
      readonly accepted: number | null;
      readonly now: number | null;
    }
  | { readonly kind: 'columns'; readonly reason: 'incomplete' | 'new-column' | 'more-values' };

/** Takes the facts of a diff that the comment shows; `null` without a known result. */
export function takeSnapshot(
  diff: DataDiff,
  compared: string | null,
  columns: ColumnCounts | null,
): Snapshot | null {
  const result = getResult(diff);
  if (result === null) return null;
  const figures = figureNames.flatMap((name) => {
    const value = getUsableFigure(diff, name);
    return value === null ? [] : [[name, value] as const];
  });
  return {
    id: diff.id,
    compared,
    result,
    sampled: diff.stats?.sampled === true,
    figures: Object.fromEntries(figures),
    columns,
  };
}

/**
 * Pairs each failing diff with a recorded one that it is no worse than. `covering` are those recorded ones,
 * with the IDs of this run; `uncovered` are the diffs without one.
 */
export function pairSnapshots(
  failing: readonly Snapshot[],
  recorded: readonly Snapshot[],
): {
  readonly covering: readonly Snapshot[];
  readonly uncovered: readonly { readonly id: number; readonly why: Uncovered }[];
} {
  const covering: Snapshot[] = [];
  const uncovered: { readonly id: number; readonly why: Uncovered }[] = [];
  for (const now of failing) {
    const pair = findPair(now, failing, recorded);
    const why = 'id' in pair ? compareSnapshots(pair, now) : pair;
    if (why !== null) uncovered.push({ id: now.id, why });
    else if ('id' in pair) covering.push({ ...pair, id: now.id });
  }
  return { covering, uncovered };
}

/** Pairs by what was compared; also by ID if that is not unique or the figures identify nothing. */
function findPair(
  now: Snapshot,
  failing: readonly Snapshot[],
  recorded: readonly Snapshot[],
): Snapshot | Uncovered {
  const candidates = recorded.filter(({ compared }) => compared === now.compared);
  const sameId = candidates.find(({ id }) => id === now.id);
  if (sameId !== undefined) return sameId;
  const [only] = candidates;
  if (only === undefined || now.compared === null) return { kind: 'not-recorded' };
  const duplicates = failing.filter(({ compared }) => compared === now.compared);
  if (candidates.length > 1 || duplicates.length > 1) return { kind: 'ambiguous' };
  return needsSameId(only) || needsSameId(now) ? { kind: 'not-recorded' } : only;
}

/**
 * Whether only its ID identifies a diff: it has no figures, or primary keys whose errors were not
 * counted.
 */
function needsSameId({ result, figures }: Snapshot): boolean {
  if (Object.keys(figures).length === 0) return true;
  const isCounted = figures.diff_null_pks !== undefined && figures.diff_duplicate_pks !== undefined;
  return resultFacts[result].keyProblem === 'invalid' && !isCounted;
}

/** Compares a failing diff with what was accepted; `null` if it is not worse. */
export function compareSnapshots(accepted: Snapshot, now: Snapshot): Uncovered | null {
  if (accepted.result !== now.result) return { kind: 'result', accepted: accepted.result, now: now.result };
  if (accepted.sampled !== now.sampled) return { kind: 'sampled', now: now.sampled };
  return compareFigures(accepted, now) ?? compareColumns(accepted.columns, now.columns);
}

const mayNotGrow: readonly FigureName[] = [
  'rows_removed',
  'rows_added',
  'diff_rows_count',
  'diff_null_pks',
  'diff_duplicate_pks',
];
const mayNotShrink: readonly FigureName[] = ['match_ratio'];
const sideCounts: readonly FigureName[] = ['table_a_row_count', 'table_b_row_count'];
/** Where all of these are recorded, the remaining figures need not be equal. */
const sufficient: readonly FigureName[] = ['rows_added', 'rows_removed', 'diff_rows_count', 'match_ratio'];

function compareFigures(accepted: Snapshot, now: Snapshot): Uncovered | null {
  const others = sufficient.every((name) => accepted.figures[name] !== undefined)
    ? []
    : figureNames.filter((name) => ![...mayNotGrow, ...mayNotShrink, ...sideCounts].includes(name));
  const isWorse = (name: FigureName, before: number, after: number) => {
    if (mayNotGrow.includes(name)) return after > before;
    if (mayNotShrink.includes(name)) return after < before;
    return (name === 'diff_schema' || others.includes(name)) && after !== before;
  };
  for (const name of [...mayNotGrow, ...figureNames]) {
    const [before, after] = [accepted.figures[name], now.figures[name]];
    const differs =
      before === undefined || after === undefined ? before !== after : isWorse(name, before, after);
    if (differs) return { kind: 'figure', figure: name, accepted: before ?? null, now: after ?? null };
  }
  return compareRowCountChange(accepted, now);
}

/**
 * Compares the change of the row count. Production's row counts move, so this counts only if added and
 * removed rows are unknown.
 */
function compareRowCountChange(accepted: Snapshot, now: Snapshot): Uncovered | null {
  const isCounted = accepted.figures.rows_added !== undefined && accepted.figures.rows_removed !== undefined;
  if (isCounted && resultFacts[accepted.result].keyProblem === null) return null;
  const [before, after] = [computeRowCountChange(accepted), computeRowCountChange(now)];
  if (before === null || after === null) return null;
  const isWorse = Math.sign(before) !== Math.sign(after) || Math.abs(after) > Math.abs(before);
  return isWorse ? { kind: 'figure', figure: 'row-count-change', accepted: before, now: after } : null;
}

function computeRowCountChange({ figures }: Snapshot): number | null {
  const { table_a_row_count: base, table_b_row_count: built } = figures;
  return base === undefined || built === undefined ? null : built - base;
}

function compareColumns(accepted: ColumnCounts | null, now: ColumnCounts | null): Uncovered | null {
  if (accepted === 'incomplete' || now === 'incomplete') return { kind: 'columns', reason: 'incomplete' };
  if (now === null) return null;
  for (const [column, count] of Object.entries(now)) {
    const before = accepted !== null && Object.hasOwn(accepted, column) ? accepted[column] : undefined;
    if (before === undefined) return { kind: 'columns', reason: 'new-column' };
    if (count > before) return { kind: 'columns', reason: 'more-values' };
  }
  return null;
}
