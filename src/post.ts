import { connectGitHub, linksOf } from './connect.ts';
import { giveUpLater } from './gate-status.ts';
import { openHttp } from './http/http.ts';
import { readHost } from './inputs/host.ts';
import type { RawInputs } from './inputs/inputs.ts';
import { commentedState, statusState } from './main.ts';
import type { GitHub, Log } from './ports.ts';
import type { Redact } from './redactor.ts';
import { recall, stepLog } from './runtime/actions.ts';
import type { RunFacts } from './runtime/environment.ts';
import { keyHash } from './telling/commentary.ts';
import { markStopped } from './telling/stop.ts';

/** The name under which main leaves that it came to its end. */
export const finishedState = 'finished';
const limitMs = 15_000;

/**
 * The second chance after a main that was killed: a comment or a commit status that still says "running" is put right. It never
 * judges, never creates a comment, never fails, and does nothing when main finished.
 */
export async function post(raw: RawInputs, facts: RunFacts, redact: Redact): Promise<void> {
  const prNumber = Number(recall(commentedState));
  const sha = recall(statusState);
  if (recall(finishedState) !== '' || (!(prNumber > 0) && sha === '')) return;
  const log = stepLog(redact);
  const http = openHttp(process.env);
  const { github } = connectGitHub(facts, raw.github_token.trim(), http.send, redact);
  try {
    if (github === null) return;
    await Promise.all([
      prNumber > 0 ? correctComment(prNumber, raw, facts, github, log) : undefined,
      sha === '' ? undefined : correctStatus(sha, raw, facts, github, log),
    ]);
  } finally {
    http.close();
  }
}

async function correctComment(
  prNumber: number,
  raw: RawInputs,
  facts: RunFacts,
  github: GitHub,
  log: Log,
): Promise<void> {
  const host = readHost(raw.host.trim());
  if (!('value' in host)) return;
  const stopped = {
    prNumber,
    key: keyHash(raw.comment_key.trim()),
    run: { id: facts.runId, attempt: facts.runAttempt },
    links: linksOf(facts, host.value),
  };
  try {
    const corrected = await markStopped(stopped, github, AbortSignal.timeout(limitMs));
    if (corrected) log.info('The gate was stopped before it had a verdict; its comment says so now.');
  } catch (error) {
    log.info(
      `The gate was stopped before it had a verdict, and its comment may still say "running". ${wordsOf(error)}`,
    );
  }
}

async function correctStatus(
  sha: string,
  raw: RawInputs,
  facts: RunFacts,
  github: GitHub,
  log: Log,
): Promise<void> {
  const { runUrl } = linksOf(facts, '');
  if (runUrl === null) return;
  const place = {
    sha,
    name: raw.commit_status.trim(),
    leg: keyHash(raw.comment_key.trim()),
    run: { id: facts.runId, attempt: facts.runAttempt },
    runUrl,
  };
  try {
    const corrected = await giveUpLater(place, github, AbortSignal.timeout(limitMs));
    if (corrected) log.info('The gate was stopped before it had a verdict; its commit status says so now.');
  } catch (error) {
    log.info(
      `The gate was stopped before it had a verdict, and its commit status may still be pending. ${wordsOf(error)}`,
    );
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}
