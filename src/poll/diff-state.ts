import { type DataDiff, getPhase } from '../diff/data-diff.ts';
import type { Observation } from '../diff/observation.ts';
import type { RequestProblem } from '../diff/request-problem.ts';
import type { PollResult } from '../ports.ts';
import {
  type Attempts,
  countFailure,
  countSuccess,
  isFinalFailure,
  noAttempts,
  noResponse,
  notFoundRetryMs,
} from './attempts.ts';
import { computeGracePauseMs, hasGraceEnded, incompleteGraceMs } from './incomplete.ts';

/** State of a diff between two polls. Times are those of the run's clock. */
export type DiffState = Attempts & {
  readonly id: number;
  /** Whether a first request was started; with many diffs the timeout can come before. */
  readonly started: boolean;
  /** The last body that was received. */
  readonly diff: DataDiff | null;
  /** Why the last poll failed; `null` if it did not. */
  readonly problem: RequestProblem | null;
  /** The first progress that the diff reported, and when: its pace is measured from there. */
  readonly firstSteps: { readonly completed: number; readonly atMs: number } | null;
  /** When the diff was first seen done with something missing. */
  readonly incompleteSinceMs: number | null;
};

/** Creates the state of a diff before its first poll. */
export function createDiffState(id: number): DiffState {
  return {
    ...noAttempts,
    id,
    started: false,
    diff: null,
    problem: null,
    firstSteps: null,
    incompleteSinceMs: null,
  };
}

/** Computes the state after one more poll. */
export function reduceDiffState(state: DiffState, result: PollResult, nowMs: number): DiffState {
  if (result.kind === 'failure') return { ...state, ...countFailure(state, result), problem: result.problem };
  const { diff } = result;
  const steps = diff.progress;
  return {
    ...state,
    ...countSuccess(state),
    diff,
    problem: null,
    firstSteps: state.firstSteps ?? (steps === null ? null : { completed: steps.completed, atMs: nowMs }),
    incompleteSinceMs: getPhase(diff) === 'incomplete' ? (state.incompleteSinceMs ?? nowMs) : null,
  };
}

/** Estimates how long the diff still runs at its pace so far; `null` before it has completed a step. */
export function estimateRemainingMs({ diff, firstSteps }: DiffState, nowMs: number): number | null {
  const steps = diff?.progress ?? null;
  if (steps === null || firstSteps === null) return null;
  const done = steps.completed - firstSteps.completed;
  if (done <= 0 || steps.completed >= steps.total) return null;
  return ((nowMs - firstSteps.atMs) * (steps.total - steps.completed)) / done;
}

/**
 * Decides whether the diff's last poll ends polling; `null` to poll again. An incomplete diff is judged
 * after {@link incompleteGraceMs}, even while Datafold cannot be reached. But only Datafold can say that
 * pending results are complete.
 */
export function getDiffOutcome(
  state: DiffState,
  result: PollResult,
  nowMs: number,
  onNeedsAction: 'stop' | 'wait',
): Observation | null {
  const { id, diff, incompleteSinceMs } = state;
  const graceEnded = hasGraceEnded(incompleteSinceMs, nowMs);
  if (result.kind === 'failure') {
    if (isFinalFailure(result, state))
      return { id, diff, failure: { kind: 'refused', problem: result.problem } };
    return diff !== null && diff.pendingParts.length === 0 && graceEnded ? { id, diff, failure: null } : null;
  }
  switch (getPhase(result.diff)) {
    case 'finished':
      return { id, diff: result.diff, failure: null };
    case 'needs-action':
      return onNeedsAction === 'stop' ? { id, diff: result.diff, failure: { kind: 'needs-action' } } : null;
    case 'incomplete':
      return graceEnded ? { id, diff: result.diff, failure: null } : null;
    case 'running':
      return null;
  }
}

/**
 * Computes the longest pause that the state allows: an incomplete diff is judged on time, however many polls
 * fail.
 */
export function getMaxDiffPauseMs({ incompleteSinceMs }: DiffState, nowMs: number): number {
  const remainingMs = incompleteSinceMs === null ? 0 : incompleteGraceMs - (nowMs - incompleteSinceMs);
  return remainingMs > 0 ? remainingMs : Number.POSITIVE_INFINITY;
}

/** Computes the pause that the state needs instead of the growing one; `null` for none. */
export function getWantedDiffPauseMs(state: DiffState, nowMs: number, pollIntervalMs: number): number | null {
  if (state.incompleteSinceMs !== null)
    return computeGracePauseMs(nowMs - state.incompleteSinceMs, pollIntervalMs);
  return state.notFound > 0 ? notFoundRetryMs : null;
}

/** Decides what is said of a diff that has not finished at the timeout. */
export function getDiffOutcomeAtDeadline(state: DiffState, timeoutMs: number): Observation {
  const { id, diff, problem } = state;
  const mayBeIncomplete = problem !== null && (diff?.pendingParts.length ?? 0) > 0;
  if (diff !== null && state.incompleteSinceMs !== null && !mayBeIncomplete)
    return { id, diff, failure: null };
  if (problem?.kind === 'status' && problem.status === 404)
    return { id, diff, failure: { kind: 'refused', problem } };
  if (problem !== null) return { id, diff, failure: { kind: 'unreachable', problem } };
  if (state.started && state.attempts === 0)
    return { id, diff, failure: { kind: 'unreachable', problem: noResponse } };
  return { id, diff, failure: { kind: 'out-of-time', timeoutMs } };
}
