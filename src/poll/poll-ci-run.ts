import {
  type CiCommit,
  type CiList,
  type CiRun,
  type CiRunOutcome,
  findNewestRun,
  getCiRunPhase,
  type ListedDiff,
  listPullRequests,
} from '../diff/ci-run.ts';
import { createCoverage, type ExpectedTables } from '../diff/expected-tables.ts';
import { finalPollLeadMs } from '../diff/schedule.ts';
import type { DatafoldCi, RunContext } from '../ports.ts';
import {
  type CiPollResult,
  type CiRunState,
  getCiRunOutcome,
  getCiRunOutcomeAtDeadline,
  getWantedCiPauseMs,
  initialCiRunState,
  type ListedDiffs,
  noRunAfterMs,
  reduceCiRunState,
  type SeveralPullRequests,
  setCiRun,
} from './ci-run-state.ts';
import { openPollWindow, type PollSettings, pollUntil } from './poll-until.ts';
import { type ListResult, readPages } from './read-pages.ts';

/** Names the CI run to find: that of the first of these commits that has one. */
export type CiSearch = {
  readonly configId: number;
  readonly commits: readonly CiCommit[];
  /** Tables that the run's diffs have to cover; `none` if no run at all is an outcome too. */
  readonly expectedTables: ExpectedTables;
};

/** Called after each poll of the CI run. `outcome` is set if that was the last one. */
export type OnCiPoll = (state: CiRunState, outcome: CiRunOutcome | null) => void;

/**
 * Outcome of a search; several pull requests have runs of the commit, where the search names none of them.
 */
export type CiSearchOutcome = CiRunOutcome | SeveralPullRequests;

export type CiPollContext = Pick<RunContext, 'clock' | 'random' | 'signal' | 'limiter'> & {
  readonly datafold: DatafoldCi;
  readonly onPoll: OnCiPoll;
};

/**
 * Polls Datafold until its CI has run for a commit. Resolves to the diffs of that run, or to why there are
 * none. Each poll lists the runs again, so a newer run, or one of an earlier commit of the search, takes over
 * at once. Rejects only with a `CancelledError`. Where the commits name no pull request and runs of several
 * are listed, resolves to their numbers at once.
 */
export async function pollCiRun(
  search: CiSearch,
  settings: PollSettings,
  context: CiPollContext,
): Promise<CiSearchOutcome> {
  const window = openPollWindow(settings, context);
  const { timeoutMs, pollIntervalMs } = settings;
  const expectsNone = search.expectedTables.kind === 'none';
  try {
    return await pollUntil<CiRunState, CiPollResult, CiSearchOutcome>(
      {
        initialState: initialCiRunState,
        fetch: (update) =>
          fetchCiRun(search, { ...context, signal: window.signal }, (run) =>
            update((state) => setCiRun(state, run)),
          ),
        reduce: reduceCiRunState,
        getOutcome: (state, result, nowMs) => getCiRunOutcome(state, result, nowMs, expectsNone),
        getOutcomeAtEnd: (state) => getCiRunOutcomeAtDeadline(state, timeoutMs),
        getPace: (state, nowMs) => ({
          leadMs: finalPollLeadMs,
          failures: state.failures,
          retryAfterMs: state.retryAfterMs,
          wantedMs: getWantedCiPauseMs(state, nowMs, pollIntervalMs),
          maxMs: expectsNone ? getNoRunMs(state, nowMs) : Number.POSITIVE_INFINITY,
          remainingMs: null,
        }),
        onPoll: (state, outcome) => {
          if (outcome?.kind !== 'several-pull-requests') context.onPoll(state, outcome);
        },
      },
      window,
      context,
    );
  } finally {
    window.end({ kind: 'timeout' });
  }
}

/** Fetches the newest run and, once it is done, the IDs of its diffs. `onRun` is called between the two. */
async function fetchCiRun(
  search: CiSearch,
  { datafold, limiter, clock, signal }: Pick<CiPollContext, 'datafold' | 'limiter' | 'clock' | 'signal'>,
  onRun: (run: CiRun) => void,
): Promise<CiPollResult> {
  let run: CiRun | null = null;
  const askedAtMs = clock.now();
  for (const commit of search.commits) {
    const runs = await readPages((page) =>
      limiter.run(() => datafold.fetchCiRuns(search.configId, commit, page, signal), signal),
    );
    const missing = getUnreadResult(runs, 'runs');
    if (missing !== null) return missing;
    const listed = runs.kind === 'all' ? runs.items : [];
    const numbers = commit.prNumber === null ? listPullRequests(listed) : [];
    if (numbers.length > 1) return { kind: 'several-pull-requests', numbers };
    run = findNewestRun(listed);
    if (run !== null) break;
  }
  if (run === null) return { kind: 'no-run', askedAtMs };
  onRun(run);
  if (getCiRunPhase(run) !== 'done') return { kind: 'run', run, diffs: 'not-fetched' };
  const { id } = run;
  const diffs = await readPages(
    (page) => limiter.run(() => datafold.fetchDiffsOfRun(id, page, signal), signal),
    (diff) => diff.id,
  );
  const unread = getUnreadResult(diffs, 'diffs');
  if (unread !== null) return unread;
  if (diffs.kind !== 'all') return { kind: 'run', run, diffs: 'inconsistent' };
  return { kind: 'run', run, diffs: describeDiffs(diffs.items, search.expectedTables) };
}

/** Sorts the listed diffs, and checks whether they cover the expected tables. */
function describeDiffs(diffs: readonly ListedDiff[], expected: ExpectedTables): ListedDiffs {
  const covers = createCoverage(diffs);
  return {
    // The order in which Datafold created them.
    ids: diffs.map(({ id }) => id).toSorted((a, b) => a - b),
    complete: expected.kind !== 'names' || expected.names.every(covers),
  };
}

/** Computes the time until "no CI run" becomes an outcome, which limits the pause. */
function getNoRunMs({ run }: CiRunState, nowMs: number): number {
  const remainingMs = noRunAfterMs - nowMs;
  return run === null && remainingMs > 0 ? remainingMs : Number.POSITIVE_INFINITY;
}

/** Converts a list that was not read into a result; `null` for one that was, or that has to be read again. */
function getUnreadResult(result: ListResult<unknown>, list: CiList): CiPollResult | null {
  if (result.kind === 'failure') return { ...result, list };
  return result.kind === 'too-many-pages' ? { kind: 'too-many-pages', list } : null;
}
