import type { Observation, Trouble } from '../diff/policy.ts';
import { lastLookLeadMs } from '../diff/schedule.ts';
import type { Datafold, PollResult, RunContext } from '../ports.ts';
import { fetchUntilFinalPoll } from './abort-hanging-poll.ts';
import {
  type DiffState,
  estimateRemainingMs,
  getDiffOutcome,
  getDiffOutcomeAtDeadline,
  initialDiffState,
  maxDiffPauseMs,
  reduceDiffState,
  wantedDiffPauseMs,
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

/** Time that one more round of final polls takes under our own request limit. */
const msPerRound = 1_050;

/** The API key was rejected, so no diff can be fetched. */
type KeyRejected = { readonly kind: 'key-rejected'; readonly trouble: Trouble };
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
    initialState: initialDiffState(id),
    fetch: (update) =>
      limiter.run(() => {
        update((state) => ({ ...state, started: true }));
        const untilFinalMs = timeoutMs - clock.now() - finalPollLeadMs(id, pending);
        const fetch = (signal: AbortSignal) => datafold.fetchDiff(id, signal);
        return fetchUntilFinalPoll(fetch, untilFinalMs, clock, window.signal);
      }, window.signal),
    reduce: reduceDiffState,
    getOutcome: (state, result, nowMs) => getDiffOutcome(state, result, nowMs, onNeedsAction),
    getOutcomeAtEnd: (state, end) =>
      end.kind === 'timeout'
        ? getDiffOutcomeAtDeadline(state, timeoutMs)
        : { id, diff: state.diff, lost: { kind: 'refused', trouble: end.trouble } },
    getPace: (state, nowMs) => ({
      leadMs: finalPollLeadMs(id, pending),
      failures: state.failures,
      retryAfterMs: state.retryAfterMs,
      wantedMs: wantedDiffPauseMs(state, nowMs, pollIntervalMs),
      mostMs: maxDiffPauseMs(state, nowMs),
      remainingMs: estimateRemainingMs(state, nowMs),
    }),
    onPoll: (state, outcome, result) => {
      onPoll(state, outcome);
      if (result.kind === 'trouble' && result.retry === 'never-any')
        window.end({ kind: 'key-rejected', trouble: result.trouble });
    },
    onPause: (pauseMs, result, nowMs) => {
      if (!isRateLimited(result)) return;
      // One last round of requests has to fit in before the deadline.
      limiter.holdFor(Math.min(pauseMs, timeoutMs - nowMs - leadMsOfRound(pending.size)));
    },
  };
}

/** Spreads the final polls of many diffs over the seconds before the deadline. */
function finalPollLeadMs(id: number, pending: ReadonlySet<number>): number {
  return leadMsOfRound([...pending].indexOf(id));
}

function leadMsOfRound(position: number): number {
  return lastLookLeadMs + msPerRound * Math.floor(position / maxStartsPerSecond);
}

/** Tells a rate limit, which concerns all requests, from an error of one diff. */
function isRateLimited(result: PollResult): boolean {
  return (
    result.kind === 'trouble' &&
    result.retryAfterMs > 0 &&
    result.trouble.kind === 'status' &&
    result.trouble.status === 429
  );
}
