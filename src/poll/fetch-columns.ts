import {
  type ColumnChecks,
  type ColumnsAnswer,
  checkColumns,
  type DifferingColumns,
  listDifferingColumns,
  needsColumns,
} from '../diff/check-columns.ts';
import type { NotMeasured } from '../diff/checked-condition.ts';
import type { DataDiff } from '../diff/data-diff.ts';
import type { DiffDetails } from '../diff/details.ts';
import type { Observation } from '../diff/observation.ts';
import type { RuleSection, RuleSections } from '../diff/rules.ts';
import { finalPollLeadMs } from '../diff/schedule.ts';
import { findGoverningSection } from '../diff/sections.ts';
import type { DatafoldColumns, RunContext, SummaryResult } from '../ports.ts';
import { describeColumnWait } from '../report/progress.ts';
import {
  type Attempts,
  countFailure,
  countSuccess,
  isFinalFailure,
  noAttempts,
  notFoundRetryMs,
} from './attempts.ts';
import { startHeartbeat } from './heartbeat.ts';
import { openPollWindow, type Poller, type PollSettings, pollUntil } from './poll-until.ts';

export type ColumnSettings = PollSettings & {
  readonly rules: RuleSections;
  /** Whether the summaries are wanted for the report too. */
  readonly details: boolean;
  /** `null` if nothing can be accepted, so that no column has to be remembered. */
  readonly override: object | null;
};

export type ColumnContext = Pick<RunContext, 'clock' | 'log' | 'random' | 'signal' | 'limiter'> & {
  readonly datafold: DatafoldColumns;
};

/** Findings about columns, by the ID of the diff. */
export type ColumnFindings = {
  readonly checks: ReadonlyMap<number, ColumnChecks>;
  /** The columns that differ, for an acceptance. */
  readonly differing: ReadonlyMap<number, DifferingColumns>;
  /** Details from the same summaries, for the report. */
  readonly details: ReadonlyMap<number, DiffDetails>;
};

export type ColumnFetcher = {
  /** Starts to fetch the columns of a finished diff whose section names some. */
  readonly onFinished: (observation: Observation) => void;
  /**
   * Waits until all that was started has a result, and logs that it waits. Rejects only with a
   * `CancelledError`.
   */
  readonly waitForFindings: () => Promise<ColumnFindings>;
};

/** Maximum number of summaries kept for the report. Of others only the checks are kept, to limit memory. */
const maxKeptDetails = 50;
/** An acceptance covers fewer failing diffs than these; the columns of others are incomplete. */
const maxKeptLists = 200;

/**
 * Fetches `/summary_results` of diffs that cannot be judged without their columns: each as soon as it has
 * finished, until the timeout. The lists are checked when they arrive and not kept.
 */
export function createColumnFetcher(settings: ColumnSettings, context: ColumnContext): ColumnFetcher {
  const checks = new Map<number, ColumnChecks>();
  const differing = new Map<number, DifferingColumns>();
  const details = new Map<number, DiffDetails>();
  const started: Promise<void>[] = [];
  const pending = new Set<number>();
  const fetchOne = async (diff: DataDiff, section: RuleSection): Promise<void> => {
    const found =
      diff.stats?.sampled === true
        ? buildNotMeasured('sampled')
        : await fetchColumns(diff.id, settings, context);
    checks.set(diff.id, checkColumns(section, diff, found.answer));
    if (settings.override !== null && differing.size < maxKeptLists)
      differing.set(diff.id, listDifferingColumns(diff, found.answer));
    if (settings.details && found.details !== null && details.size < maxKeptDetails)
      details.set(diff.id, found.details);
  };
  return {
    onFinished: ({ diff, failure }) => {
      if (failure !== null || diff === null) return;
      const section = findGoverningSection(diff, settings.rules);
      if (section === null || !needsColumns(diff, section)) return;
      pending.add(diff.id);
      const fetching = fetchOne(diff, section).finally(() => pending.delete(diff.id));
      // A cancelled run may never wait for it.
      fetching.catch(() => undefined);
      started.push(fetching);
    },
    waitForFindings: async () => {
      const heartbeat = startHeartbeat(
        () =>
          pending.size === 0
            ? null
            : { key: `${pending.size}`, line: () => describeColumnWait([...pending], context.clock.now()) },
        context,
      );
      await Promise.all(started).finally(heartbeat.stop);
      return { checks, differing, details };
    },
  };
}

type Found = { readonly answer: ColumnsAnswer; readonly details: DiffDetails | null };

function buildNotMeasured(why: NotMeasured): Found {
  return { answer: { kind: 'not-measured', why }, details: null };
}

/** State of a summary between two polls. */
type SummaryState = Attempts & { readonly failed: boolean };

async function fetchColumns(id: number, settings: ColumnSettings, context: ColumnContext): Promise<Found> {
  const window = openPollWindow(settings, context);
  try {
    return await pollUntil(createSummaryPoller(id, settings, window.signal, context), window, context);
  } finally {
    window.end({ kind: 'timeout' });
  }
}

function createSummaryPoller(
  id: number,
  { pollIntervalMs }: ColumnSettings,
  signal: AbortSignal,
  { datafold, limiter, clock }: ColumnContext,
): Poller<SummaryState, SummaryResult, Found> {
  const startMs = clock.now();
  return {
    initialState: { ...noAttempts, failed: false },
    fetch: () => limiter.run(() => datafold.fetchSummaryResults(id, signal), signal),
    reduce: (state, result) =>
      result.kind === 'failure'
        ? { ...countFailure(state, result), failed: true }
        : { ...countSuccess(state), failed: false },
    getOutcome: getSummaryOutcome,
    getOutcomeAtEnd: ({ failed, notFound }) => {
      if (notFound > 0) return buildNotMeasured('no-summary');
      return buildNotMeasured(failed ? 'summary-unreachable' : 'summary-timed-out');
    },
    getPace: ({ failures, notFound, retryAfterMs }, nowMs) => ({
      leadMs: finalPollLeadMs,
      failures: notFound > 0 ? 0 : failures,
      retryAfterMs,
      wantedMs: notFound > 0 ? notFoundRetryMs : computePauseMs(nowMs - startMs, pollIntervalMs),
      maxMs: Number.POSITIVE_INFINITY,
      remainingMs: null,
    }),
    onPoll: () => undefined,
  };
}

/**
 * Computes the pause: a quarter of the time waited for this summary, at least a second, at most
 * `poll_interval`.
 */
function computePauseMs(elapsedMs: number, pollIntervalMs: number): number {
  return Math.min(pollIntervalMs, Math.max(1_000, elapsedMs / 4));
}

/** Decides whether a result ends polling; `null` to poll again. */
function getSummaryOutcome(state: SummaryState, result: SummaryResult): Found | null {
  if (result.kind === 'summary') return result;
  if (result.kind === 'pending' || !isFinalFailure(result, state)) return null;
  const status = result.problem.kind === 'status' ? result.problem.status : 0;
  return buildNotMeasured(status === 404 || status === 405 ? 'no-summary' : 'summary-refused');
}
