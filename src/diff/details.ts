import { sortByImpact } from './change-size.ts';
import { type DataDiff, getPhase, getResult, resultFacts } from './data-diff.ts';
import type { Judgment } from './policy.ts';

/** A value of both datasets; `null` means that Datafold gives none. */
export type Sides<T> = { readonly a: T; readonly b: T };

/** A column whose values differ. Its name is untrusted text. */
export type ChangedColumn = {
  readonly name: string;
  /** Number of values that differ; for a sampled diff, of those in the sample. */
  readonly different: number | null;
  /** Share of the compared values that differ, 0 to 1. */
  readonly share: number | null;
  /** Estimate for all rows, from a sample; `null` without sampling. */
  readonly estimate: Estimate | null;
};

export type Estimate = {
  readonly value: number;
  readonly interval: { readonly min: number; readonly max: number } | null;
  /** 0 to 1. */
  readonly confidence: number | null;
};

/** The names that Datafold gives (untrusted text), and how many there are. */
export type NameList = { readonly names: readonly string[]; readonly count: number };

/** Facts about a diff beyond its statistics. They are only reported, never judged. */
export type DiffDetails = {
  /** Only columns that differ, worst first. */
  readonly columns: readonly ChangedColumn[];
  /** Number of columns that differ, and number compared. */
  readonly columnsChanged: number | null;
  readonly columnsCompared: number | null;
  readonly keys: {
    readonly rows: Sides<number | null>;
    readonly nulls: Sides<number | null>;
    readonly duplicates: Sides<number | null>;
  } | null;
  readonly schema: {
    readonly onlyIn: Sides<NameList>;
    readonly typesDiffer: NameList;
    readonly reordered: number;
  } | null;
  /** Downstream readers of the table, by name. */
  readonly readers: NameList;
  /** Why the diff failed, in Datafold's words, cleaned and cut; untrusted text. */
  readonly error: string | null;
};

/** Details by the ID of their diff. Diffs without details are not in it. */
export type DetailsById = ReadonlyMap<number, DiffDetails>;

export const emptyDetails: DiffDetails = {
  columns: [],
  columnsChanged: null,
  columnsCompared: null,
  keys: null,
  schema: null,
  readers: { names: [], count: 0 },
  error: null,
};

/** Maximum number of diffs whose details are requested. */
const maxDetailed = 50;

/** Selects the diffs whose details are worth a request, worst first: finished, and not identical. */
export function selectForDetails(judgments: readonly Judgment[]): readonly Judgment[] {
  return sortByImpact(judgments).filter(hasMore).slice(0, maxDetailed);
}

function hasMore({ diff }: Judgment): boolean {
  if (diff === null || diff.status === 'cancelled' || diff.result === 'identical') return false;
  return getPhase(diff) === 'finished' || getPhase(diff) === 'incomplete';
}

/** Whether Datafold may explain by an error message why a diff failed. */
export function mayHaveErrorMessage(diff: DataDiff): boolean {
  const result = getResult(diff);
  return diff.status === 'failed' || (result !== null && resultFacts[result].hasErrorMessage);
}

/** Sorts columns worst first: by share, then by count. Columns without a measurement come last. */
export function sortColumnsByDifference(columns: readonly ChangedColumn[]): readonly ChangedColumn[] {
  return columns.toSorted(
    (one, other) =>
      (other.share ?? -1) - (one.share ?? -1) || (other.different ?? -1) - (one.different ?? -1),
  );
}
