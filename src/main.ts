import { connectGitHub, linksOf } from './connect.ts';
import { datafoldClient } from './datafold/client.ts';
import { gateStatus, withHead } from './gate-status.ts';
import { readEvent } from './github/event.ts';
import { openHttp } from './http/http.ts';
import { requireProxySupport } from './http/proxy.ts';
import { cautions } from './inputs/cautions.ts';
import { type RawInputs, readInputs } from './inputs/inputs.ts';
import type { Redact } from './redactor.ts';
import { type Ending, run } from './run.ts';
import { remember, setOutputs, stepLog, writeSummary } from './runtime/actions.ts';
import { clock } from './runtime/clock.ts';
import type { RunFacts } from './runtime/environment.ts';
import { commentary, keyHash } from './telling/commentary.ts';
import { markStopped } from './telling/stop.ts';

/** The name under which main leaves the pull request's number for `post:`. */
export const commentedState = 'commented_pr';

/** And the commit that bears the commit status. */
export const statusState = 'status_sha';

/** One run of the gate. Rejects with a `UserError` for bad inputs, a `CancelledError` when it was stopped. */
export async function main(
  raw: RawInputs,
  facts: RunFacts,
  redact: Redact,
  signal: AbortSignal,
): Promise<Ending> {
  const log = stepLog(redact);
  const event = readEvent(facts.event, facts.payload, facts.sha, null);
  const { inputs, secrets } = readInputs(raw, {
    fromFork: event.fromFork,
    byDependabot: facts.actor === 'dependabot[bot]',
  });
  for (const url of [inputs.host, facts.apiUrl])
    requireProxySupport(new URL(url), process.env, process.versions.node);
  for (const caution of cautions(inputs)) log.warning(caution, 'Inputs');
  log.info(
    `Waiting for ${inputs.datadiffIds.length === 1 ? 'data diff' : 'data diffs'} ${shortList(inputs.datadiffIds)} on ${inputs.host}.`,
  );

  const told =
    inputs.prNumber === null ? event : readEvent(facts.event, facts.payload, facts.sha, inputs.prNumber);
  const origin = inputs.commitStatus === null ? told : withHead(told);
  const http = openHttp(process.env);
  const { github, warmUp } = connectGitHub(facts, secrets.githubToken, http.send, redact);
  const links = linksOf(facts, inputs.host);
  const identity = { id: facts.runId, attempt: facts.runAttempt };
  let commented: number | null = null;
  const comment =
    github === null || origin.queued
      ? null
      : commentary(inputs, {
          github,
          clock,
          run: identity,
          links,
          remember: (prNumber) => {
            commented = prNumber;
            remember(commentedState, String(prNumber));
          },
        });
  if (origin.queued)
    log.info('No pull request comment from the merge queue: the pull request’s own run writes it.');
  const status =
    inputs.commitStatus === null
      ? null
      : gateStatus({
          name: inputs.commitStatus,
          leg: keyHash(inputs.commentKey),
          run: identity,
          runUrl: links.runUrl,
          origin,
          github,
          log,
          remember: (sha) => remember(statusState, sha),
        });
  try {
    const ending = run(inputs, {
      origin,
      datafold: datafoldClient(inputs.host, secrets.apiKey, http.send),
      github,
      commentary: comment,
      status,
      channels: {
        log,
        setOutputs: (outputs) => setOutputs(outputs, redact),
        writeSummary: (markdown) => writeSummary(markdown, redact),
      },
      clock,
      random: Math.random,
      signal,
      links,
    });
    // GitHub's client loads while the first answer is on its way; the question itself must go out before.
    clock.sleep(warmUpAfterMs, signal).then(warmUp, () => undefined);
    return await ending;
  } finally {
    // Where there was no verdict, on whatever way out.
    const stopping = AbortSignal.timeout(stopMs);
    const statusStopped = status?.giveUp(stopping).catch(() => undefined);
    if (signal.aborted && commented !== null && github !== null) {
      const stopped = { prNumber: commented, key: keyHash(inputs.commentKey), run: identity, links };
      await markStopped(stopped, github, stopping).catch(() => undefined);
    }
    await statusStopped;
    http.close();
  }
}

const warmUpAfterMs = 10;
/** What the runner leaves us after a signal is 7.5 s; the comment gets so much of it. */
const stopMs = 3_000;

function shortList(ids: readonly number[]): string {
  const shown = ids.slice(0, 10).join(', ');
  return ids.length > 10 ? `${shown} and ${ids.length - 10} more` : shown;
}
