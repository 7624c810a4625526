import { basename } from 'node:path';
import { CancelledError, UserError } from './errors.ts';
import { main } from './main.ts';
import { outputsOfFailure } from './outputs-of-failure.ts';
import { createRedactor } from './redaction/redactor.ts';
import { canBeSecret, listSecrets } from './redaction/secrets.ts';
import { writeFailureReport } from './report-context.ts';
import { createLog, mask, readRawInputs, saveState, setOutputs } from './runtime/actions.ts';
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
const cancel = new AbortController();
const stoppedHeadline = 'Data diff gate failed: it was stopped before it had a verdict';

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (cancel.signal.aborted) process.exit();
    // Set at once: the runner may not leave us the time to be tidy.
    if (!isPost) publishFailure({ headline: stoppedHeadline, cause: 'cancelled', message: null });
    cancel.abort(new CancelledError());
  });
}
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error) => {
    if (!isPost) fail(error);
    process.exit(early);
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
  await post(raw, runFacts(process.env, redactFacts), redact);
}

async function gate(): Promise<void> {
  try {
    const { verdict, statusSet } = await main(raw, runFacts(process.env, redactFacts), redact, cancel.signal);
    process.exitCode = verdict === 'fail' || !statusSet ? 1 : 0;
    saveState(finishedState, 'true');
  } catch (error) {
    fail(error);
  }
}

/** The end of a run that judged nothing. */
function fail(error: unknown): void {
  const { headline, cause, message } = wordsFor(error);
  // Only a run that was stopped leaves diffs that nobody waits for.
  if (!(error instanceof CancelledError)) saveState(runningDiffsState, '');
  publishFailure({ headline, cause, message });
  if (isFault(error) && !cancel.signal.aborted) saveState(crashedState, 'true');
  if (message !== null) log.error(message, 'Data diff gate');
  log.info(headline);
}

/** Writes the report of a run without a verdict, and sets the outputs. */
function publishFailure(failure: Failure): void {
  const written = writeFailureReport(failure, runFacts(process.env, redactFacts), raw.comment_key, redact);
  if ('problem' in written && !cancel.signal.aborted)
    log.warning(describeReportProblem(written.problem), 'Report file');
  const path = 'path' in written ? written.path : '';
  setOutputs({ ...outputsOfFailure(failure.headline, path), comment_url: '' }, redact);
}

type Failure = Parameters<typeof writeFailureReport>[0];

function isFault(error: unknown): boolean {
  return !(error instanceof UserError || error instanceof CancelledError);
}

function wordsFor(error: unknown): Failure {
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
  log.info(`What went wrong: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return {
    headline: 'Data diff gate failed: a fault in the action itself',
    cause: 'internal',
    message:
      'The gate stopped because of a fault of its own, so it has no verdict. This is not about your data or your workflow. ' +
      'Please report it with this log and the version that you use.',
  };
}
