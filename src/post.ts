import { connectGitHub, linksOf } from './connect.ts';
import { openHttp } from './http/http.ts';
import { readHost } from './inputs/host.ts';
import type { RawInputs } from './inputs/inputs.ts';
import { commentedState } from './main.ts';
import type { Redact } from './redactor.ts';
import { recall, stepLog } from './runtime/actions.ts';
import type { RunFacts } from './runtime/environment.ts';
import { keyHash } from './telling/commentary.ts';
import { markStopped } from './telling/stop.ts';

/** The name under which main leaves that it came to its end. */
export const finishedState = 'finished';
const limitMs = 15_000;

/**
 * The second chance after a main that was killed: a comment that still says "running" is put right. It never judges, never creates
 * a comment, never fails, and does nothing when main finished.
 */
export async function post(raw: RawInputs, facts: RunFacts, redact: Redact): Promise<void> {
  const prNumber = Number(recall(commentedState));
  if (recall(finishedState) !== '' || !(prNumber > 0)) return;
  const log = stepLog(redact);
  const http = openHttp(process.env);
  const host = readHost(raw.host.trim());
  const { github } = connectGitHub(facts, raw.github_token.trim(), http.send, redact);
  try {
    if (github === null || !('value' in host)) return;
    const stopped = {
      prNumber,
      key: keyHash(raw.comment_key.trim()),
      run: { id: facts.runId, attempt: facts.runAttempt },
      links: linksOf(facts, host.value),
    };
    const corrected = await markStopped(stopped, github, AbortSignal.timeout(limitMs));
    if (corrected) log.info('The gate was stopped before it had a verdict; its comment says so now.');
  } catch (error) {
    log.info(
      `The gate was stopped before it had a verdict, and its comment may still say "running". ${error instanceof Error ? error.message : ''}`,
    );
  } finally {
    http.close();
  }
}
