import { correctUnfinishedComment, type UnfinishedComment } from '../comment/unfinished-comment.ts';
import { setErroredLater } from '../commit-status/gate-status.ts';
import { createDatafoldClient } from '../datafold/client.ts';
import { connectGitHub, createKeysFor, getLinks } from '../github-services.ts';
import { openHttp, type Send } from '../http/http.ts';
import { parseHost } from '../inputs/host.ts';
import type { RawInputs } from '../inputs/inputs.ts';
import { cancelDiffs, formatCancelled } from '../poll/cancel-diffs.ts';
import { createLimiter } from '../poll/limiter.ts';
import type { GitHub, Log } from '../ports.ts';
import type { Redact } from '../redaction/redactor.ts';
import { createLog, getState } from '../runtime/actions.ts';
import type { RunnerInfo } from '../runtime/environment.ts';
import { clock } from '../time/clock.ts';
import {
  describeMissingInputs,
  describeMissingState,
  describeMissingVariables,
  endings,
  unfinishedParts,
} from './messages.ts';
import { readUnfinishedRun, type SavedStatus, type UnfinishedRun } from './saved-state.ts';
import { finishedState, startedState } from './state-names.ts';

const limitMs = 15_000;

/** The inputs and services for correcting a run that did not finish. */
type CorrectionContext = {
  readonly raw: RawInputs;
  readonly runner: RunnerInfo;
  readonly log: Log;
  readonly redact: Redact;
  readonly end: AbortSignal;
  /** As far as main could still save it. */
  readonly cause: UnfinishedRun['cause'];
};

/**
 * Corrects a run whose main did not finish: a comment or commit status that says "running", and diffs that
 * were to be cancelled. It never judges, never creates a comment, never fails, and does nothing when
 * main finished.
 */
export async function post(raw: RawInputs, runner: RunnerInfo, redact: Redact): Promise<void> {
  if (getState(finishedState) !== '') return;
  const log = createLog(redact);
  const unfinished = readUnfinishedRun(getState, raw);
  const problems =
    getState(startedState) === ''
      ? [describeMissingState(raw)]
      : [describeMissingInputs(unfinished, raw), describeMissingVariables(unfinished, runner)];
  for (const problem of problems) if (problem !== null) log.info(problem);
  const run = { raw, runner, log, redact, end: AbortSignal.timeout(limitMs), cause: unfinished.cause };
  const http = openHttp(process.env);
  const github = connectGitHub(runner, raw.github_token.trim(), http.send, redact);
  await Promise.all([
    unfinished.comment !== null && github !== null
      ? correctComment(unfinished.comment, github, run)
      : undefined,
    unfinished.status !== null && github !== null ? correctStatus(unfinished.status, github, run) : undefined,
    unfinished.diffIds.length > 0 && raw.api_key.trim() !== ''
      ? cancelRunning(unfinished.diffIds, http.send, run)
      : undefined,
  ]);
  http.close();
}

async function correctComment(
  { prNumber, ...comment }: UnfinishedComment,
  github: GitHub,
  { raw, runner, redact, log, end, cause }: CorrectionContext,
): Promise<void> {
  // A number that someone else saved gives keys with which no record holds.
  const keys = createKeysFor(raw.api_key.trim(), runner, raw.comment_key.trim())(prNumber);
  const unfinished = { ...comment, run: { id: runner.runId, attempt: runner.runAttempt } };
  await tryStep(unfinishedParts.comment, cause, log, async () => {
    const corrected = await correctUnfinishedComment(unfinished, { kind: cause }, getLinks(runner, ''), {
      github,
      keys,
      redact,
      signal: end,
    });
    if (corrected) log.info(`${endings[cause]}; its comment says so now.`);
  });
}

async function correctStatus(
  { sha, pullRequests, ...status }: SavedStatus,
  github: GitHub,
  { runner, log, end, cause }: CorrectionContext,
): Promise<void> {
  const { runUrl } = getLinks(runner, '');
  if (runUrl === null) return;
  const place = { ...status, sha, run: { id: runner.runId, attempt: runner.runAttempt }, runUrl };
  await tryStep(unfinishedParts.status, cause, log, async () => {
    // The state may be anybody's; the event is the runner's.
    const isKnownCommit = sha === runner.sha || JSON.stringify(runner.payload).includes(`"${sha}"`);
    const corrected = await setErroredLater({ place, pullRequests, isKnownCommit }, github, clock, end);
    if (corrected) log.info(`${endings[cause]}; its commit status says so now.`);
  });
}

async function cancelRunning(
  ids: readonly number[],
  send: Send,
  { raw, log, redact, end, cause }: CorrectionContext,
): Promise<void> {
  const host = parseHost(raw.host.trim());
  if (!('value' in host)) return;
  const datafold = createDatafoldClient(host.value, raw.api_key.trim(), send, { errorTexts: false, redact });
  await tryStep(unfinishedParts.diffs, cause, log, async () => {
    log.info(
      formatCancelled(await cancelDiffs(ids, datafold, { limiter: createLimiter(clock), signal: end })),
    );
  });
}

async function tryStep(
  otherwise: string,
  cause: UnfinishedRun['cause'],
  log: Log,
  correct: () => Promise<void>,
): Promise<void> {
  try {
    await correct();
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    log.info(`${endings[cause]}, and ${otherwise}. ${message}`);
  }
}
