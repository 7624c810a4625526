import { type DataDiff, phaseOf } from '../diff/data-diff.ts';
import type { Observation, Trouble } from '../diff/policy.ts';
import type { PollResult } from '../ports.ts';
import {
  type Attempts,
  countFailure,
  countSuccess,
  isFinalFailure,
  noAnswer,
  noAttempts,
  notFoundRetryMs,
} from './attempts.ts';
import { hasSettled, settleMs, settlePauseMs } from './settling.ts';

/** State of a diff between two polls. Times are those of the run's clock. */
export type DiffState = Attempts & {
  readonly id: number;
  /** Whether a first request was started; with many diffs the timeout can come before. */
  readonly started: boolean;
  /** The last body that was received. */
  readonly diff: DataDiff | null;
  /** Why the last poll failed; `null` if it did not. */
  readonly trouble: Trouble | null;
  /** The first progress that the diff reported, and when: its pace is measured from there. */
  readonly firstSteps: { readonly completed: number; readonly atMs: number } | null;
  /** When the diff was first seen done with something missing. */
  readonly settlingSinceMs: number | null;
};

export function initialDiffState(id: number): DiffState {
  return {
    ...noAttempts,
    id,
    started: false,
    diff: null,
    trouble: null,
    firstSteps: null,
    settlingSinceMs: null,
  };
}

/** Computes the state after one more poll. */
export function reduceDiffState(state: DiffState, result: PollResult, nowMs: number): DiffState {
  if (result.kind === 'trouble') return { ...state, ...countFailure(state, result), trouble: result.trouble };
  const { diff } = result;
  const steps = diff.progress;
  return {
    ...state,
    ...countSuccess(state),
    diff,
    trouble: null,
    firstSteps: state.firstSteps ?? (steps === null ? null : { completed: steps.completed, atMs: nowMs }),
    settlingSinceMs: phaseOf(diff) === 'settling' ? (state.settlingSinceMs ?? nowMs) : null,
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
 * Decides whether the diff's last poll ends polling; `null` to poll again. A diff that has settled is judged
 * by what was received, even while Datafold cannot be reached. But only Datafold can say that pending results
 * are complete.
 */
export function getDiffOutcome(
  state: DiffState,
  result: PollResult,
  nowMs: number,
  onNeedsAction: 'stop' | 'wait',
): Observation | null {
  const { id, diff, settlingSinceMs } = state;
  const settled = hasSettled(settlingSinceMs, nowMs);
  if (result.kind === 'trouble') {
    if (isFinalFailure(result, state))
      return { id, diff, lost: { kind: 'refused', trouble: result.trouble } };
    return diff !== null && diff.pendingParts.length === 0 && settled ? { id, diff, lost: null } : null;
  }
  switch (phaseOf(result.diff)) {
    case 'ended':
      return { id, diff: result.diff, lost: null };
    case 'needs-action':
      return onNeedsAction === 'stop' ? { id, diff: result.diff, lost: { kind: 'needs-action' } } : null;
    case 'settling':
      return settled ? { id, diff: result.diff, lost: null } : null;
    case 'running':
      return null;
  }
}

/**
 * Computes the longest pause that the state allows: a diff that settles is judged on time, however many polls
 * fail.
 */
export function maxDiffPauseMs({ settlingSinceMs }: DiffState, nowMs: number): number {
  const left = settlingSinceMs === null ? 0 : settleMs - (nowMs - settlingSinceMs);
  return left > 0 ? left : Number.POSITIVE_INFINITY;
}

/** Computes the pause that the state needs instead of the growing one; `null` for none. */
export function wantedDiffPauseMs(state: DiffState, nowMs: number, pollIntervalMs: number): number | null {
  if (state.settlingSinceMs !== null) return settlePauseMs(nowMs - state.settlingSinceMs, pollIntervalMs);
  return state.notFound > 0 ? notFoundRetryMs : null;
}

/** Decides what is said of a diff that has not finished at the timeout. */
export function getDiffOutcomeAtDeadline(state: DiffState, timeoutMs: number): Observation {
  const { id, diff, trouble } = state;
  const mayBeIncomplete = trouble !== null && (diff?.pendingParts.length ?? 0) > 0;
  if (diff !== null && state.settlingSinceMs !== null && !mayBeIncomplete) return { id, diff, lost: null };
  if (trouble?.kind === 'status' && trouble.status === 404)
    return { id, diff, lost: { kind: 'refused', trouble } };
  if (trouble !== null) return { id, diff, lost: { kind: 'unreachable', trouble } };
  if (state.started && state.attempts === 0)
    return { id, diff, lost: { kind: 'unreachable', trouble: noAnswer } };
  return { id, diff, lost: { kind: 'out-of-time', timeoutMs } };
}
