import { cancelledLine } from './cancelling.ts';
import { connectGitHub, linksOf } from './connect.ts';
import { datafoldClient } from './datafold/client.ts';
import { giveUpLater } from './gate-status.ts';
import { openHttp, type Send } from './http/http.ts';
import { parseHost } from './inputs/host.ts';
import type { RawInputs } from './inputs/inputs.ts';
import { createLimiter } from './poll/limiter.ts';
import { cancelDiffs } from './poll/running-diffs.ts';
import type { GitHub, Log } from './ports.ts';
import type { Redact } from './redaction/redactor.ts';
import { createLog, getState } from './runtime/actions.ts';
import { clock } from './runtime/clock.ts';
import type { RunFacts } from './runtime/environment.ts';
import {
  commentedState,
  crashedState,
  finishedState,
  leftoverState,
  statusGateState,
  statusState,
} from './state.ts';
import { keyHash } from './telling/commentary.ts';
import { markStopped, type StoppedRun } from './telling/stop.ts';

const limitMs = 15_000;

/** What everything here needs to know of the run that was killed. */
type Killed = {
  readonly raw: RawInputs;
  readonly facts: RunFacts;
  readonly log: Log;
  readonly redact: Redact;
  readonly end: AbortSignal;
  /** As far as main could still say it. */
  readonly why: StoppedRun['why'];
};

/**
 * The second chance after a main that was killed: a comment or a commit status that still says "running" is put right, and diffs that
 * were to be cancelled are. It never judges, never creates a comment, never fails, and does nothing when main finished.
 */
export async function post(raw: RawInputs, facts: RunFacts, redact: Redact): Promise<void> {
  if (getState(finishedState) !== '') return;
  const [prNumber, sha, left] = [Number(getState(commentedState)), getState(statusState), leftIds()];
  if (!(prNumber > 0) && sha === '' && left.length === 0) return;
  const why = getState(crashedState) === '' ? 'stopped' : 'fault';
  const killed = {
    raw,
    facts,
    redact,
    log: createLog(redact),
    end: AbortSignal.timeout(limitMs),
    why,
  } as const;
  const http = openHttp(process.env);
  const github = connectGitHub(facts, raw.github_token.trim(), http.send, redact);
  await Promise.all([
    prNumber > 0 && github !== null ? correctComment(prNumber, github, killed) : undefined,
    sha !== '' && github !== null ? correctStatus(sha, github, killed) : undefined,
    left.length > 0 ? cancelLeftovers(left, http.send, killed) : undefined,
  ]);
  http.close();
}

function leftIds(): readonly number[] {
  const ids = getState(leftoverState).split(',').map(Number);
  return ids.filter((id) => id > 0 && Number.isSafeInteger(id));
}

async function correctComment(
  prNumber: number,
  github: GitHub,
  { raw, facts, log, end, why }: Killed,
): Promise<void> {
  const host = parseHost(raw.host.trim());
  if (!('value' in host)) return;
  const stopped = {
    why,
    prNumber,
    key: keyHash(raw.comment_key.trim()),
    run: { id: facts.runId, attempt: facts.runAttempt },
    links: linksOf(facts, host.value),
  };
  await attempt('its comment may still say "running"', why, log, async () => {
    const corrected = await markStopped(stopped, github, end);
    if (corrected) log.info(`${ended[why]}; its comment says so now.`);
  });
}

async function correctStatus(
  sha: string,
  github: GitHub,
  { raw, facts, log, end, why }: Killed,
): Promise<void> {
  const { runUrl } = linksOf(facts, '');
  const [leg, nonce] = getState(statusGateState).split('-');
  if (runUrl === null || leg === undefined || nonce === undefined) return;
  const place = {
    sha,
    name: raw.commit_status.trim(),
    leg,
    nonce,
    run: { id: facts.runId, attempt: facts.runAttempt },
    runUrl,
  };
  await attempt('its commit status may still be pending', why, log, async () => {
    const corrected = await giveUpLater(place, github, end);
    if (corrected) log.info(`${ended[why]}; its commit status says so now.`);
  });
}

async function cancelLeftovers(
  left: readonly number[],
  send: Send,
  { raw, redact, log, end, why }: Killed,
): Promise<void> {
  const host = parseHost(raw.host.trim());
  if (!('value' in host)) return;
  const datafold = datafoldClient(host.value, raw.api_key.trim(), send, {
    errorTexts: false,
    redact,
  });
  await attempt('its data diffs may still run', why, log, async () => {
    log.info(cancelledLine(await cancelDiffs(left, datafold, createLimiter(clock), end)));
  });
}

const ended: Readonly<Record<StoppedRun['why'], string>> = {
  stopped: 'The gate was stopped before it had a verdict',
  fault: 'The gate ended without a verdict, for a fault of its own',
};

async function attempt(
  otherwise: string,
  how: StoppedRun['why'],
  log: Log,
  correct: () => Promise<void>,
): Promise<void> {
  try {
    await correct();
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    log.info(`${ended[how]}, and ${otherwise}. ${why}`);
  }
}
