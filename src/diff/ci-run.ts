import type { ComparedTables, ExpectedTables, MissingTables } from './expected-tables.ts';
import type { Judgement, Policy, RequestProblem } from './policy.ts';
import { getWorstVerdict, sortByVerdict, type Verdict } from './verdict.ts';

/** A run of Datafold's own CI, as far as the gate goes by it. `null` where Datafold gives no status. */
export type CiRun = {
  readonly id: number;
  readonly status: string | null;
  /** The pull request that the run is for; `null` where Datafold gives none. */
  readonly prNumber: number | null;
};

/** A diff as the list of diffs shows it. The parts of its tables are untrusted text; `null` where the list does not name them. */
export type ListedDiff = { readonly id: number } & ComparedTables;

/** Which runs are asked for: those of one commit, and of one pull request where its number is known. */
export type CiCommit = { readonly sha: string; readonly prNumber: number | null };

/** The words that end a run. Its statuses are not documented, so these are the ends that Datafold's API knows anywhere. */
const finalStatuses = new Map<string, 'done' | 'failed' | 'cancelled'>([
  ['done', 'done'],
  ['success', 'done'],
  ['failed', 'failed'],
  ['error', 'failed'],
  ['cancelled', 'cancelled'],
  ['canceled', 'cancelled'],
]);

/** Where a CI run stands; a word that is no end that we know is still running. */
export function getCiRunPhase({
  status,
}: Pick<CiRun, 'status'>): 'running' | 'done' | 'failed' | 'cancelled' {
  return finalStatuses.get(status?.toLowerCase() ?? '') ?? 'running';
}

/** Of several runs for one commit the newest: the one with the highest id. */
export function findNewestRun(runs: readonly CiRun[]): CiRun | null {
  return runs.reduce<CiRun | null>(
    (newest, run) => (newest === null || run.id > newest.id ? run : newest),
    null,
  );
}

/** Lists the pull requests that the runs are for. Runs without a number count for each of them. */
export function listPullRequests(runs: readonly CiRun[]): readonly number[] {
  const numbers = new Set(runs.flatMap(({ prNumber }) => (prNumber === null ? [] : [prNumber])));
  return [...numbers].toSorted((a, b) => a - b);
}

/** Why a CI run gave no diffs to judge. All but `no-diffs` and `refused` are Datafold's silence, which `on_undetermined` may soften. */
export type CiRunCause =
  /** Done, and for so long asked for diffs that there are none, or none for this key. */
  | { readonly kind: 'no-diffs'; readonly runId: number }
  | { readonly kind: 'failed' | 'cancelled'; readonly runId: number }
  | {
      readonly kind: 'no-run';
      readonly timeoutMs: number;
      /** Set where the gate covers several pull requests, and this one has no run. */
      readonly prNumber?: number;
    }
  /** `expected_tables: none`, and a minute after the start Datafold still lists no CI run: nothing was compared. */
  | { readonly kind: 'nothing-ran'; readonly waitedMs: number }
  /** The time was up before the run's end, or before its diffs were all found. */
  | {
      readonly kind: 'out-of-time';
      readonly runId: number;
      readonly waitedFor: 'end' | 'diffs';
      readonly timeoutMs: number;
    }
  /** A list so long that it was not read to its end. */
  | { readonly kind: 'too-many-pages'; readonly list: CiList }
  | { readonly kind: 'too-many-diffs'; readonly runId: number; readonly found: number }
  | { readonly kind: 'unreachable' | 'refused'; readonly list: CiList; readonly problem: RequestProblem };

/** The two lists that are asked for: the CI runs of a commit, the diffs of a run. */
export type CiList = 'runs' | 'diffs';

/** What became of the search for the diffs of Datafold's CI run. */
export type CiRunOutcome =
  | { readonly kind: 'diffs'; readonly runId: number; readonly ids: readonly number[] }
  | CiRunCause;

/** A CI run without diffs to judge, judged. */
export type CiRunProblem = {
  readonly cause: CiRunCause;
  readonly verdict: Verdict;
  readonly undetermined: boolean;
};

/** The searches, judged: the diffs of the runs decide, and beside them the runs of other pull requests that gave none. */
export type CiRunFinding =
  | {
      readonly kind: 'gathered';
      readonly runIds: readonly number[];
      readonly problems: readonly CiRunProblem[];
    }
  | ({ readonly kind: 'nothing' } & CiRunProblem);

/** Judges the searches of one gate, one for each pull request that it covers. Where none gave diffs, the worst is reported. */
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

/** Judges a search without diffs. An empty run warns, or passes with `expected_tables: none`; what is not known never passes. */
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

/** The gate's verdict before an acceptance. `finding` is `null` for diffs that were named, not gathered. */
export function judgeGate(
  finding: CiRunFinding | null,
  judgements: readonly Judgement[],
  missing: MissingTables | null = null,
): Verdict {
  const judged = finding?.kind === 'nothing' ? [finding] : [...judgements, ...(finding?.problems ?? [])];
  const found = judged.map(({ verdict }) => verdict);
  return getWorstVerdict(missing === null || found.length === 0 ? found : [...found, missing.verdict]);
}
