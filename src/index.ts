import { basename } from 'node:path';
import { CancelledError, throwIfCancelled, UserError } from './errors.ts';
import { main } from './main.ts';
import { outputsOfFailure } from './outputs-of-failure.ts';
import { createRedactor } from './redaction/redactor.ts';
import { canBeSecret, listSecrets } from './redaction/secrets.ts';
import { writeFailureReport } from './report-context.ts';
import { createLog, mask, readRawInputs, saveState, setOutputs, writeSummary } from './runtime/actions.ts';
import { runFacts } from './runtime/environment.ts';
import { describeReportProblem } from './runtime/report-file.ts';
import { crashedState, finishedState, runningDiffsState } from './state.ts';

// The runner starts one file for the run and another for what follows it; no state has to tell them apart.
const isPost = basename(process.argv[1] ?? '') === 'post.js';
// Red until a verdict says otherwise: whatever ends the run early, it does not end green. What follows it never fails.
const early = isPost ? 0 : 1;
process.exitCode = early;

const raw = readRawInputs();
const secrets = [raw.api_key, raw.github_token].flatMap(listSecrets);
mask(secrets);
const redact = createRedactor(secrets);
// What names an account, a branch or a commit decides what is gated, so a key that is a plain word must not change it.
const redactFacts = createRedactor(secrets.filter(canBeSecret));
const log = createLog(redact);
const facts = runFacts(process.env, redactFacts);
const cancel = new AbortController();
let failing: Promise<void> | null = null;
let ending: Promise<void> | null = null;
const stoppedHeadline = 'Data diff gate failed: it was stopped before it had a verdict';

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (cancel.signal.aborted) process.exit();
    const stopped = new CancelledError();
    // Set at once: the runner may not leave us the time to be tidy.
    if (!isPost) {
      publishFailure({ headline: stoppedHeadline, cause: 'cancelled', message: null });
      void reportEnd(stopped);
    }
    cancel.abort(stopped);
  });
}
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error) => {
    if (isPost) process.exit(early);
    logCause(error);
    void fail(error).finally(() => process.exit(early));
    // Whatever still runs must not come to a verdict.
    cancel.abort(new CancelledError('crash'));
  });
}

const ended = isPost ? afterwards().catch(() => undefined) : gate();
ended.then(() => {
  // Nothing may keep the runner waiting: timers hear this, and what does not hear it is given two seconds.
  cancel.abort();
  setTimeout(() => process.exit(), 2_000).unref();
});

async function afterwards(): Promise<void> {
  const { post } = await import('./rest.ts');
  await post(raw, facts, redact);
}

async function gate(): Promise<void> {
  try {
    const { verdict, statusSet } = await main(raw, facts, redact, cancel.signal);
    throwIfCancelled(cancel.signal);
    process.exitCode = verdict === 'fail' || !statusSet ? 1 : 0;
    saveState(finishedState, 'true');
  } catch (error) {
    if (isFault(error)) logCause(error);
    await fail(error);
  }
}

/** Ends a run that has no verdict, once: what follows the first error is of no interest. */
function fail(error: unknown): Promise<void> {
  failing ??= failOnce(error);
  return failing;
}

async function failOnce(error: unknown): Promise<void> {
  const { headline, cause, message } = wordsFor(error);
  // Only a run that was stopped leaves diffs that nobody waits for.
  if (!(error instanceof CancelledError)) saveState(runningDiffsState, '');
  publishFailure({ headline, cause, message });
  if (isFault(error) && !cancel.signal.aborted) saveState(crashedState, 'true');
  log.error(message, 'Data diff gate');
  await reportEnd(error);
  log.info(headline);
}

/** Writes the report of a run without a verdict, and sets the outputs. */
function publishFailure(failure: Failure): void {
  const written = writeFailureReport(failure, facts, raw.comment_key, redact);
  if ('problem' in written && !cancel.signal.aborted)
    log.warning(describeReportProblem(written.problem), 'Report file');
  const path = 'path' in written ? written.path : '';
  setOutputs({ ...outputsOfFailure(failure.headline, path), comment_url: '' }, redact);
}

type Failure = Parameters<typeof writeFailureReport>[0];

/** Reports that there is no verdict, in summary and comment, once; it begins with what needs no time. */
function reportEnd(error: unknown): Promise<void> {
  ending ??= reportEndOnce(error).catch(() => undefined);
  return ending;
}

async function reportEndOnce(error: unknown): Promise<void> {
  const { headline, message } = wordsFor(error);
  try {
    writeSummary(`### ⏹️ ${headline}\n`, redact);
  } catch {
    // The runner's file cannot be written; the log has the same text.
  }
  const { reasonOf, reportNoVerdict } = await import('./rest.ts');
  await reportNoVerdict({ raw, facts, redact, reason: reasonOf(error), message });
}

function logCause(error: unknown): void {
  log.info(`What went wrong: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
}

function isFault(error: unknown): boolean {
  return !(error instanceof UserError || error instanceof CancelledError);
}

function wordsFor(error: unknown): Failure & { readonly message: string } {
  if (error instanceof UserError) {
    return {
      headline: 'Data diff gate failed: it could not start, see the error above for what to change',
      cause: 'inputs',
      message: error.message,
    };
  }
  if (error instanceof CancelledError) {
    return {
      headline: stoppedHeadline,
      cause: 'cancelled',
      message: `${error.message} There is no verdict; re-run the job to get one.`,
    };
  }
  return {
    headline: 'Data diff gate failed: a fault in the action itself',
    cause: 'internal',
    message:
      'The gate stopped because of a fault of its own, so it has no verdict. This is not about your data or your workflow. ' +
      'Please report it with this log and the version that you use.',
  };
}
