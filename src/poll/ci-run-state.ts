import { type CiList, type CiRun, type CiRunOutcome, getCiRunPhase } from '../diff/ci-run.ts';
import type { RequestProblem } from '../diff/request-problem.ts';
import type { RequestFailure } from '../ports.ts';
import {
  type Attempts,
  countFailure,
  countSuccess,
  isFinalFailure,
  noAttempts,
  noResponse,
  notFoundRetryMs,
} from './attempts.ts';
import { computeGracePauseMs, hasGraceEnded } from './incomplete.ts';

/** Result of one poll: the newest run and, once it is done, the IDs of its diffs. */
export type CiPollResult =
  /** `askedAtMs`: when the run was asked for. */
  | { readonly kind: 'no-run'; readonly askedAtMs: number }
  /** `inconsistent`: the list changed while it was read. */
  | {
      readonly kind: 'run';
      readonly run: CiRun;
      readonly diffs: ListedDiffs | 'not-fetched' | 'inconsistent';
    }
  | { readonly kind: 'too-many-pages'; readonly list: CiList }
  | SeveralPullRequests
  | (RequestFailure & { readonly list: CiList });

/** The commit has runs of several pull requests, each of which has to be polled. */
export type SeveralPullRequests = {
  readonly kind: 'several-pull-requests';
  readonly numbers: readonly number[];
};

/** The diffs of a run. */
export type ListedDiffs = {
  /** Oldest first. */
  readonly ids: readonly number[];
  /** Whether they cover all expected tables, as far as the list names tables. */
  readonly complete: boolean;
};

/** State of the CI run between two polls. Times are those of the run's clock. */
export type CiRunState = Attempts & {
  /** The newest run for the commit, as it was last seen. */
  readonly run: CiRun | null;
  /** Why the last poll failed; `null` if it did not. */
  readonly problem: { readonly list: CiList; readonly problem: RequestProblem } | null;
  /** When the run was first seen done without any diff, or without one of an expected table. */
  readonly incompleteSinceMs: number | null;
  /** How many diffs it had then; `null` while they are not known. */
  readonly diffsFound: number | null;
};

/**
 * Time from the start after which a commit without a CI run has none, in milliseconds. Datafold's own client
 * waits as long for the run that the pull request's webhook creates.
 */
export const noRunAfterMs = 60_000;

/** Maximum number of diffs of a CI run, the same as for `datadiff_id`. */
const maxCiRunDiffs = 1_000;

const noDiffs = { incompleteSinceMs: null, diffsFound: null };

export const initialCiRunState: CiRunState = { ...noAttempts, run: null, problem: null, ...noDiffs };

/** Replaces the run. Resets what was known of an older one. */
export function setCiRun(state: CiRunState, run: CiRun): CiRunState {
  return { ...state, run, ...(run.id === state.run?.id ? {} : noDiffs) };
}

/** Computes the state after one more poll. */
export function reduceCiRunState(state: CiRunState, result: CiPollResult, nowMs: number): CiRunState {
  if (result.kind === 'failure') {
    const { list, problem } = result;
    return { ...state, ...countFailure(state, result), problem: { list, problem } };
  }
  const known: CiRunState = { ...state, ...countSuccess(state), problem: null };
  if (result.kind !== 'run') return known;
  const seen = setCiRun(known, result.run);
  if (result.diffs === 'inconsistent') return seen;
  if (result.diffs === 'not-fetched') return { ...seen, ...noDiffs };
  const { ids, complete } = result.diffs;
  const isComplete = complete && ids.length > 0;
  return {
    ...seen,
    incompleteSinceMs: isComplete ? null : (seen.incompleteSinceMs ?? nowMs),
    diffsFound: ids.length,
  };
}

/** Decides whether the last poll ends polling; `null` to poll again. */
export function getCiRunOutcome(
  state: CiRunState,
  result: CiPollResult,
  nowMs: number,
  expectsNone: boolean,
): CiRunOutcome | SeveralPullRequests | null {
  switch (result.kind) {
    case 'no-run':
      return expectsNone && result.askedAtMs >= noRunAfterMs
        ? { kind: 'nothing-ran', waitedMs: result.askedAtMs }
        : null;
    case 'too-many-pages':
    case 'several-pull-requests':
      return result;
    case 'failure': {
      const { list, problem } = result;
      return isFinalFailure(result, state) ? { kind: 'refused', list, problem } : null;
    }
    case 'run':
      return getOutcomeOfRun(state, result, nowMs);
  }
}

function getOutcomeOfRun(
  { incompleteSinceMs }: CiRunState,
  { run, diffs }: CiPollResult & { kind: 'run' },
  nowMs: number,
): CiRunOutcome | null {
  const phase = getCiRunPhase(run);
  if (phase === 'failed' || phase === 'cancelled') return { kind: phase, runId: run.id };
  if (phase === 'running' || diffs === 'not-fetched' || diffs === 'inconsistent') return null;
  const { ids } = diffs;
  if (ids.length > maxCiRunDiffs) return { kind: 'too-many-diffs', runId: run.id, found: ids.length };
  if (incompleteSinceMs !== null && !hasGraceEnded(incompleteSinceMs, nowMs)) return null;
  return ids.length > 0 ? { kind: 'diffs', runId: run.id, ids } : { kind: 'no-diffs', runId: run.id };
}

/** Computes the pause that the state needs instead of the growing one; `null` for none. */
export function getWantedCiPauseMs(state: CiRunState, nowMs: number, pollIntervalMs: number): number | null {
  if (state.notFound > 0) return notFoundRetryMs;
  if (state.incompleteSinceMs !== null)
    return computeGracePauseMs(nowMs - state.incompleteSinceMs, pollIntervalMs);
  // The diffs are there, but their list changed while it was read.
  return state.run !== null && getCiRunPhase(state.run) === 'done' ? notFoundRetryMs : null;
}

/** Decides what is said at the timeout. A run that was not empty for long enough may still show a diff. */
export function getCiRunOutcomeAtDeadline(
  { run, problem, attempts }: CiRunState,
  timeoutMs: number,
): CiRunOutcome {
  if (problem?.problem.kind === 'status' && problem.problem.status === 404)
    return { kind: 'refused', ...problem };
  if (problem !== null) return { kind: 'unreachable', ...problem };
  if (run !== null) {
    const waitedFor = getCiRunPhase(run) === 'done' ? 'diffs' : 'end';
    return { kind: 'out-of-time', runId: run.id, waitedFor, timeoutMs };
  }
  return attempts === 0
    ? { kind: 'unreachable', list: 'runs', problem: noResponse }
    : { kind: 'no-run', timeoutMs };
}
