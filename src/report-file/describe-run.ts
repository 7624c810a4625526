import type { NoVerdictReason } from '../errors.ts';
import { escapeForLog } from '../report/escape-untrusted.ts';

/** Facts of the runner that identify a run. */
export type ReportContext = {
  readonly commentKey: string;
  readonly keyHash: string;
  readonly instance: string;
  readonly job: string;
  readonly step: string;
  readonly event: string;
  readonly runId: string;
  readonly runAttempt: string;
  /** Milliseconds since 1970. */
  readonly startedMs: number;
  readonly finishedMs: number;
};

/** The longest name in a report. */
export const maxNameLength = 255;

/** Describes where a report comes from: the gate, the event, the run, and when. */
export function describeRun(context: ReportContext, runUrl: string | null) {
  const { startedMs, finishedMs } = context;
  const iso = (ms: number) => new Date(Math.round(ms)).toISOString();
  return {
    gate: {
      comment_key: escapeForLog(context.commentKey, maxNameLength),
      key_hash: context.keyHash,
      instance: context.instance,
      job: escapeForLog(context.job, maxNameLength),
      step: escapeForLog(context.step, maxNameLength),
    },
    event: escapeForLog(context.event, maxNameLength),
    run: { id: context.runId, attempt: Number(context.runAttempt), url: runUrl },
    times: {
      started: iso(startedMs),
      finished: iso(finishedMs),
      seconds: Math.max(0, Math.round((finishedMs - startedMs) / 1_000)),
    },
  };
}

/** A run that ended without a verdict. `message` is the error as shown, `null` for none. */
export type RunFailure = {
  readonly headline: string;
  readonly cause: NoVerdictReason['kind'];
  readonly message: string | null;
};

/** Builds the report of a run that ended without a verdict. */
export function buildFailureReport(
  failure: RunFailure,
  repository: string | null,
  runUrl: string | null,
  context: ReportContext,
): object {
  const { headline, cause, message } = failure;
  return {
    schema: 1,
    verdict: 'fail',
    headline,
    undetermined: true,
    error: { cause, message },
    ...describeRun(context, runUrl),
    repository,
    pull_request: null,
    head: null,
    rules: null,
    reasons: [],
    missing_tables: [],
    ci_run: null,
    diffs: [],
    acceptance: null,
    comment_url: null,
  };
}
