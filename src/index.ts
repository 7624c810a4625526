import { basename } from 'node:path';
import { CancelledError, classifyError, type NoVerdictReason, throwIfCancelled } from './errors.ts';
import { main } from './main.ts';
import { crashedState, finishedState, runningDiffsState, startedState } from './post/state-names.ts';
import { buildFailureOutputs } from './publish/failure-outputs.ts';
import { createRedactor } from './redaction/redactor.ts';
import { canBeSecret, listSecrets } from './redaction/secrets.ts';
import { writeFailureReport } from './report-file/context.ts';
import type { RunFailure } from './report-file/describe-run.ts';
import {
  createLog,
  maskSecrets,
  readRawInputs,
  saveState,
  setOutputs,
  writeSummary,
} from './runtime/actions.ts';
import { readRunnerInfo } from './runtime/environment.ts';
import { describeReportProblem } from './runtime/report-file.ts';

// The runner starts main.js for the run and post.js after the job.
const isPost = basename(process.argv[1] ?? '') === 'post.js';
// Without a verdict, the run fails, however it ends. After the job, nothing fails.
const exitCodeWithoutVerdict = isPost ? 0 : 1;
process.exitCode = exitCodeWithoutVerdict;

const raw = readRawInputs();
const secrets = [raw.api_key, raw.github_token].flatMap(listSecrets);
maskSecrets(secrets);
const redact = createRedactor(secrets);
// Names of accounts, branches, and commits decide what is checked, so an API key that is a plain word must
// not change them.
const redactNames = secrets.every(canBeSecret) ? redact : createRedactor(secrets.filter(canBeSecret));
const log = createLog(redact);
const runner = readRunnerInfo(process.env, redactNames);
const cancel = new AbortController();
let failing: Promise<void> | null = null;
let ending: Promise<void> | null = null;
const headlines: Readonly<Record<NoVerdictReason['kind'], string>> = {
  inputs: 'Data diff gate failed: invalid inputs (see the error above)',
  setup: 'Data diff gate failed: its setup is incomplete (see the error above)',
  cancelled: 'Data diff gate failed: cancelled before it had a verdict',
  internal: 'Data diff gate failed: internal error in the action',
};
const internalErrorMessage =
  'The action stopped because of an internal error, so there is no verdict. Your data and your workflow are not the cause. ' +
  'Please report it with this log and the version that you use.';

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (cancel.signal.aborted) process.exit();
    const stopped = new CancelledError();
    // First the outputs: the runner may leave no time for more.
    if (!isPost) {
      publishFailure({ headline: headlines.cancelled, cause: 'cancelled', message: null });
      void reportEnd(stopped);
    }
    cancel.abort(stopped);
  });
}
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error) => {
    if (isPost) process.exit(exitCodeWithoutVerdict);
    logCause(error);
    void fail(error).finally(() => process.exit(exitCodeWithoutVerdict));
    // Stops everything that still runs, so that it reaches no verdict.
    cancel.abort(new CancelledError({ bySignal: false }));
  });
}

// A run ends with a verdict or an error (`runGate`), by a signal (which publishes at once; `fail` completes
// it), or by a crash (which exits after `fail`).
const ended = isPost ? runPost().catch(() => undefined) : runGate();
ended.then(() => {
  // Ends timers at once, and everything else after two seconds, so that the runner never waits.
  cancel.abort();
  setTimeout(() => process.exit(), 2_000).unref();
});

async function runPost(): Promise<void> {
  const { post } = await import('./lazy.ts');
  await post(raw, runner, redact);
}

async function runGate(): Promise<void> {
  saveState(startedState, 'true');
  try {
    const { verdict, statusSet } = await main(raw, runner, redact, cancel.signal);
    throwIfCancelled(cancel.signal);
    process.exitCode = verdict === 'fail' || !statusSet ? 1 : 0;
    saveState(finishedState, 'true');
  } catch (error) {
    if (isInternalError(error)) logCause(error);
    await fail(error);
  }
}

/** Publishes that the run has no verdict, once: errors after the first one do not matter. */
function fail(error: unknown): Promise<void> {
  failing ??= failOnce(error);
  return failing;
}

async function failOnce(error: unknown): Promise<void> {
  const { headline, cause, message } = describeError(error);
  // Diffs are cancelled only after a cancelled run.
  if (!(error instanceof CancelledError)) saveState(runningDiffsState, '');
  publishFailure({ headline, cause, message });
  if (isInternalError(error) && !cancel.signal.aborted) saveState(crashedState, 'true');
  log.error(message, 'Data diff gate');
  await reportEnd(error);
  log.info(headline);
}

/** Writes the report of a run without a verdict, and sets the outputs. */
function publishFailure(failure: RunFailure): void {
  const written = writeFailureReport(failure, runner, raw.comment_key, redact);
  if ('problem' in written && !cancel.signal.aborted)
    log.warning(describeReportProblem(written.problem), 'Report file');
  const path = 'path' in written ? written.path : '';
  setOutputs({ ...buildFailureOutputs(failure.headline, path), comment_url: '' }, redact);
}

/** Reports once, in summary and comment, that there is no verdict. Starts with what takes no time. */
function reportEnd(error: unknown): Promise<void> {
  ending ??= reportEndOnce(error).catch(() => undefined);
  return ending;
}

async function reportEndOnce(error: unknown): Promise<void> {
  const { headline, message } = describeError(error);
  try {
    // Overwritten when the rest of the program is loaded.
    writeSummary(`### ⏹️ ${headline}\n`, redact);
  } catch {
    // The runner's file cannot be written; the log has the same text.
  }
  const { reportNoVerdict } = await import('./lazy.ts');
  await reportNoVerdict({ raw, runner, redact, reason: classifyError(error), message });
}

function logCause(error: unknown): void {
  log.info(`What went wrong: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
}

function isInternalError(error: unknown): boolean {
  return classifyError(error).kind === 'internal';
}

function describeError(error: unknown): RunFailure & { readonly message: string } {
  const { kind } = classifyError(error);
  const text = error instanceof Error ? error.message : '';
  const message = {
    inputs: text,
    setup: text,
    cancelled: `${text} There is no verdict; re-run the job to get one.`,
    internal: internalErrorMessage,
  };
  return { headline: headlines[kind], cause: kind, message: message[kind] };
}
