import type { Observation } from '../diff/observation.ts';
import type { RequestProblem } from '../diff/request-problem.ts';
import { finalPollLeadMs } from '../diff/schedule.ts';
import type { Datafold, PollResult, RunContext } from '../ports.ts';
import { fetchUntilFinalPoll } from './abort-hanging-poll.ts';
import {
  createDiffState,
  type DiffState,
  estimateRemainingMs,
  getDiffOutcome,
  getDiffOutcomeAtDeadline,
  getMaxDiffPauseMs,
  getWantedDiffPauseMs,
  reduceDiffState,
} from './diff-state.ts';
import { maxStartsPerSecond } from './limiter.ts';
import { openPollWindow, type Poller, type PollSettings, type PollWindow, pollUntil } from './poll-until.ts';

export type DiffPollSettings = PollSettings & { readonly onNeedsAction: 'stop' | 'wait' };

/** Called after each poll of a diff. `outcome` is its observation if that was the last one. */
export type OnDiffPoll = (state: DiffState, outcome: Observation | null) => void;

export type DiffPollContext = Pick<RunContext, 'clock' | 'random' | 'signal' | 'limiter'> & {
  readonly datafold: Datafold;
  readonly onPoll: OnDiffPoll;
};

/** Time that one more round of final polls takes under the action's request limit. */
const msPerRound = 1_050;

/** The API key was rejected, so no diff can be fetched. */
type KeyRejected = { readonly kind: 'key-rejected'; readonly problem: RequestProblem };
type Window = PollWindow<KeyRejected>;

/**
 * Polls every diff until it has finished or the timeout is reached. Resolves to observations in the order of
 * `ids`. Rejects only with a `CancelledError`.
 */
export async function pollDiffs(
  ids: readonly number[],
  settings: DiffPollSettings,
  context: DiffPollContext,
): Promise<readonly Observation[]> {
  const window: Window = openPollWindow(settings, context);
  const pending = new Set(ids);
  const pollOne = (id: number) =>
    pollUntil(createDiffPoller(id, { settings, window, pending }, context), window, context).finally(() =>
      pending.delete(id),
    );
  try {
    return await Promise.all(ids.map(pollOne));
  } finally {
    window.end({ kind: 'timeout' });
  }
}

/** Shared by the diffs of one run. */
type Shared = {
  readonly settings: DiffPollSettings;
  readonly window: Window;
  /** The diffs that are still polled. */
  readonly pending: ReadonlySet<number>;
};

function createDiffPoller(
  id: number,
  { settings, window, pending }: Shared,
  { datafold, limiter, clock, onPoll }: DiffPollContext,
): Poller<DiffState, PollResult, Observation, KeyRejected> {
  const { timeoutMs, pollIntervalMs, onNeedsAction } = settings;
  return {
    initialState: createDiffState(id),
    fetch: (update) =>
      limiter.run(() => {
        update((state) => ({ ...state, started: true }));
        const untilFinalMs = timeoutMs - clock.now() - computeFinalPollLeadMs(id, pending);
        const fetch = (signal: AbortSignal) => datafold.fetchDiff(id, signal);
        return fetchUntilFinalPoll(fetch, untilFinalMs, clock, window.signal);
      }, window.signal),
    reduce: reduceDiffState,
    getOutcome: (state, result, nowMs) => getDiffOutcome(state, result, nowMs, onNeedsAction),
    getOutcomeAtEnd: (state, end) =>
      end.kind === 'timeout'
        ? getDiffOutcomeAtDeadline(state, timeoutMs)
        : { id, diff: state.diff, failure: { kind: 'refused', problem: end.problem } },
    getPace: (state, nowMs) => ({
      leadMs: computeFinalPollLeadMs(id, pending),
      failures: state.failures,
      retryAfterMs: state.retryAfterMs,
      wantedMs: getWantedDiffPauseMs(state, nowMs, pollIntervalMs),
      maxMs: getMaxDiffPauseMs(state, nowMs),
      remainingMs: estimateRemainingMs(state, nowMs),
    }),
    onPoll: (state, outcome, result) => {
      onPoll(state, outcome);
      if (result.kind === 'failure' && result.retry === 'never-any')
        window.end({ kind: 'key-rejected', problem: result.problem });
    },
    onPause: (pauseMs, result, nowMs) => {
      if (!isRateLimited(result)) return;
      // One last round of requests has to fit in before the deadline.
      limiter.holdFor(Math.min(pauseMs, timeoutMs - nowMs - computeRoundLeadMs(pending.size)));
    },
  };
}

/** Spreads the final polls of many diffs over the seconds before the deadline. */
function computeFinalPollLeadMs(id: number, pending: ReadonlySet<number>): number {
  return computeRoundLeadMs([...pending].indexOf(id));
}

function computeRoundLeadMs(position: number): number {
  return finalPollLeadMs + msPerRound * Math.floor(position / maxStartsPerSecond);
}

/** Checks for a rate limit, which concerns all requests, unlike an error of one diff. */
function isRateLimited(result: PollResult): boolean {
  return (
    result.kind === 'failure' &&
    result.retryAfterMs > 0 &&
    result.problem.kind === 'status' &&
    result.problem.status === 429
  );
}
