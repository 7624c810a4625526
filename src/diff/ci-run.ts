import type { ComparedTables, ExpectedTables, MissingTables } from './expected-tables.ts';
import type { Judgment, Policy } from './policy.ts';
import type { RequestProblem } from './request-problem.ts';
import { getWorstVerdict, sortByVerdict, type Verdict } from './verdict.ts';

/** A run of Datafold's own CI. `status` is `null` if Datafold gives none. */
export type CiRun = {
  readonly id: number;
  readonly status: string | null;
  /** The pull request that the run is for; `null` where Datafold gives none. */
  readonly prNumber: number | null;
};

/** An entry of the list of diffs. The parts of its tables are untrusted text; `null` if the list has none. */
export type ListedDiff = { readonly id: number } & ComparedTables;

/** A search for CI runs: of one commit, and of one pull request if its number is known. */
export type CiCommit = { readonly sha: string; readonly prNumber: number | null };

/**
 * Final statuses of a CI run. Datafold does not document them, so these are the final words that its API uses
 * anywhere.
 */
const finalStatuses = new Map<string, 'done' | 'failed' | 'cancelled'>([
  ['done', 'done'],
  ['success', 'done'],
  ['failed', 'failed'],
  ['error', 'failed'],
  ['cancelled', 'cancelled'],
  ['canceled', 'cancelled'],
]);

/** Gets the phase of a CI run. An unknown status counts as running. */
export function getCiRunPhase({
  status,
}: Pick<CiRun, 'status'>): 'running' | 'done' | 'failed' | 'cancelled' {
  return finalStatuses.get(status?.toLowerCase() ?? '') ?? 'running';
}

/** Finds the newest of several runs: the one with the highest ID. */
export function findNewestRun(runs: readonly CiRun[]): CiRun | null {
  return runs.reduce<CiRun | null>(
    (newest, run) => (newest === null || run.id > newest.id ? run : newest),
    null,
  );
}

/** Lists the pull requests that the runs are for. A run without a number counts for each of them. */
export function listPullRequests(runs: readonly CiRun[]): readonly number[] {
  const numbers = new Set(runs.flatMap(({ prNumber }) => (prNumber === null ? [] : [prNumber])));
  return [...numbers].toSorted((a, b) => a - b);
}

/** Why a CI run gave no diffs to judge. For all but `no-diffs` and `refused`, `on_undetermined` decides. */
export type CiRunCause =
  /** The run finished, and its list of diffs stayed empty: there are none, or none that this key can see. */
  | { readonly kind: 'no-diffs'; readonly runId: number }
  /** The run ended so in Datafold, and some of its diffs may be missing. */
  | { readonly kind: 'failed' | 'cancelled'; readonly runId: number }
  /** Datafold listed no run of the commit until the timeout. */
  | {
      readonly kind: 'no-run';
      readonly timeoutMs: number;
      /** Set if the check covers several pull requests, and this one has no run. */
      readonly prNumber?: number;
    }
  /**
   * `expected_tables: none`, and Datafold lists no CI run one minute after the start: nothing was compared.
   */
  | { readonly kind: 'nothing-ran'; readonly waitedMs: number }
  /** The timeout came before the run finished, or before all its diffs were listed. */
  | {
      readonly kind: 'out-of-time';
      readonly runId: number;
      readonly waitedFor: 'end' | 'diffs';
      readonly timeoutMs: number;
    }
  /** The list has more pages than are read. */
  | { readonly kind: 'too-many-pages'; readonly list: CiList }
  /** The run has more diffs than one step takes. */
  | { readonly kind: 'too-many-diffs'; readonly runId: number; readonly found: number }
  /** The list could not be read: until the timeout, or for good (most 4xx, redirects). */
  | { readonly kind: 'unreachable' | 'refused'; readonly list: CiList; readonly problem: RequestProblem };

/** The two lists: CI runs of a commit, and diffs of a run. */
export type CiList = 'runs' | 'diffs';

/** Result of the search for the diffs of Datafold's CI run. */
export type CiRunOutcome =
  | { readonly kind: 'diffs'; readonly runId: number; readonly ids: readonly number[] }
  | CiRunCause;

/** A search without diffs, judged. */
export type CiRunProblem = {
  readonly cause: CiRunCause;
  readonly verdict: Verdict;
  readonly undetermined: boolean;
};

/**
 * The searches, judged. `gathered`: the diffs decide, and the problems of other searches. `nothing`: no
 * search gave diffs.
 */
export type CiRunFinding =
  | {
      readonly kind: 'gathered';
      readonly runIds: readonly number[];
      readonly problems: readonly CiRunProblem[];
    }
  | ({ readonly kind: 'nothing' } & CiRunProblem);

/**
 * Judges the searches of one check, one for each pull request that it covers. If none gave diffs, the worst
 * is reported.
 */
export function judgeCiRuns(
  ends: readonly CiRunOutcome[],
  policy: Pick<Policy, 'onUndetermined'>,
  expected: ExpectedTables = { kind: 'any' },
): CiRunFinding {
  const runIds = ends.flatMap((end) => (end.kind === 'diffs' ? [end.runId] : []));
  const found = ends.flatMap((end) => (end.kind === 'diffs' ? [] : [judgeCause(end, policy, expected)]));
  const [worst] = sortByVerdict(found.toSorted((a, b) => Number(b.undetermined) - Number(a.undetermined)));
  if (runIds.length === 0 && worst !== undefined) return { kind: 'nothing', ...worst };
  return { kind: 'gathered', runIds, problems: found.filter(({ verdict }) => verdict !== 'pass') };
}

/**
 * Judges a search without diffs. An empty run warns, or passes with `expected_tables: none`. Anything unknown
 * never passes.
 */
function judgeCause(
  cause: CiRunCause,
  { onUndetermined }: Pick<Policy, 'onUndetermined'>,
  expected: ExpectedTables,
): CiRunProblem {
  switch (cause.kind) {
    case 'no-diffs':
      return { cause, verdict: expected.kind === 'none' ? 'pass' : 'warn', undetermined: false };
    case 'nothing-ran':
      return { cause, verdict: 'warn', undetermined: false };
    case 'refused':
      return { cause, verdict: 'fail', undetermined: true };
    default:
      return { cause, verdict: onUndetermined, undetermined: true };
  }
}

/** Judges the whole check, before an acceptance. `finding` is `null` if the diffs were named by ID. */
export function combineVerdicts(
  finding: CiRunFinding | null,
  judgments: readonly Judgment[],
  missing: MissingTables | null = null,
): Verdict {
  const judged = finding?.kind === 'nothing' ? [finding] : [...judgments, ...(finding?.problems ?? [])];
  const found = judged.map(({ verdict }) => verdict);
  return getWorstVerdict(missing === null || found.length === 0 ? found : [...found, missing.verdict]);
}
