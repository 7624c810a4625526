import { cancelledLine, leftoverState } from './cancelling.ts';
import { connectGitHub, linksOf } from './connect.ts';
import { datafoldClient } from './datafold/client.ts';
import { openHttp } from './http/http.ts';
import { readHost } from './inputs/host.ts';
import type { RawInputs } from './inputs/inputs.ts';
import { commentedState } from './main.ts';
import type { Log } from './ports.ts';
import type { Redact } from './redactor.ts';
import { recall, stepLog } from './runtime/actions.ts';
import { clock } from './runtime/clock.ts';
import type { RunFacts } from './runtime/environment.ts';
import { keyHash } from './telling/commentary.ts';
import { markStopped, type StoppedRun } from './telling/stop.ts';
import { cancelDiffs } from './wait/leftovers.ts';
import { limiter } from './wait/limiter.ts';

/** The name under which main leaves that it came to its end. */
export const finishedState = 'finished';
const limitMs = 15_000;

/**
 * The second chance after a main that was killed: a comment that still says "running" is put right, and diffs that were to be
 * cancelled are. It never judges, never creates a comment, never fails, and does nothing when main finished.
 */
export async function post(raw: RawInputs, facts: RunFacts, redact: Redact): Promise<void> {
  const prNumber = Number(recall(commentedState));
  const left = recall(leftoverState)
    .split(',')
    .map(Number)
    .filter((id) => id > 0 && Number.isSafeInteger(id));
  if (recall(finishedState) !== '' || (!(prNumber > 0) && left.length === 0)) return;
  const log = stepLog(redact);
  const host = readHost(raw.host.trim());
  if (!('value' in host)) return;
  const http = openHttp(process.env);
  const { github } = connectGitHub(facts, raw.github_token.trim(), http.send, redact);
  const end = AbortSignal.timeout(limitMs);
  const stopped: StoppedRun = {
    prNumber,
    key: keyHash(raw.comment_key.trim()),
    run: { id: facts.runId, attempt: facts.runAttempt },
    links: linksOf(facts, host.value),
  };
  const correct = async () => {
    if (github === null || !(prNumber > 0)) return;
    if (await markStopped(stopped, github, end))
      log.info('The gate was stopped before it had a verdict; its comment says so now.');
  };
  const cancel = async () => {
    if (left.length === 0) return;
    const datafold = datafoldClient(host.value, raw.api_key.trim(), http.send);
    log.info(cancelledLine(left.length, await cancelDiffs(left, datafold, limiter(clock), end)));
  };
  await Promise.all([correct().catch((error: unknown) => sayNot(error, log)), cancel()]);
  http.close();
}

function sayNot(error: unknown, log: Log): void {
  log.info(
    `The gate was stopped before it had a verdict, and its comment may still say "running". ${error instanceof Error ? error.message : ''}`,
  );
}
