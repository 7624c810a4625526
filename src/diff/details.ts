import { getPhase } from './data-diff.ts';
import type { Judgement } from './policy.ts';
import { sortByImpact } from './size.ts';

/** The same thing of both datasets; `null` is "Datafold did not say". */
export type Sides<T> = { readonly a: T; readonly b: T };

/** A column whose values differ. Its name is untrusted text. */
export type ChangedColumn = {
  readonly name: string;
  /** Values that differ; of a sampled diff, those seen in the sample. */
  readonly different: number | null;
  /** Share of the compared values that differ, 0 to 1. */
  readonly share: number | null;
  /** What a sample lets expect of all rows; `null` where nothing was sampled. */
  readonly estimate: Estimate | null;
};

export type Estimate = {
  readonly value: number;
  readonly interval: { readonly min: number; readonly max: number } | null;
  /** 0 to 1. */
  readonly confidence: number | null;
};

/** Names as far as Datafold gives them (untrusted text), and how many there are. */
export type NameList = { readonly names: readonly string[]; readonly count: number };

/** What Datafold tells of a diff beyond its figures. Only ever told, never judged. */
export type DiffDetails = {
  /** Only columns that differ, worst first. */
  readonly columns: readonly ChangedColumn[];
  /** How many columns differ and how many were compared. */
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
  /** What reads the table downstream, by name. */
  readonly readers: NameList;
  /** Why the diff failed, in Datafold's words, cleaned and shortened; untrusted text. */
  readonly error: string | null;
};

/** Details by the id of their diff; diffs without any are not in it. */
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

/** The most diffs that are asked about. */
const maxDetailed = 50;

/** The diffs of which there is more to tell than their figures, worst first: ended by themselves, and not identical. */
export function selectForDetails(judgements: readonly Judgement[]): readonly Judgement[] {
  return sortByImpact(judgements).filter(hasMore).slice(0, maxDetailed);
}

function hasMore({ diff }: Judgement): boolean {
  if (diff === null || diff.status === 'cancelled' || diff.result === 'identical') return false;
  return getPhase(diff) === 'finished' || getPhase(diff) === 'incomplete';
}

/** Worst first: by share, then by count; what was not measured comes last. */
export function sortColumnsByDifference(columns: readonly ChangedColumn[]): readonly ChangedColumn[] {
  return columns.toSorted(
    (one, other) =>
      (other.share ?? -1) - (one.share ?? -1) || (other.different ?? -1) - (one.different ?? -1),
  );
}
