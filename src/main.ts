import { cancelLeft, leftoverState, shortList } from './cancelling.ts';
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
import { leftovers } from './wait/leftovers.ts';
import { limiter } from './wait/limiter.ts';

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
  const datafold = datafoldClient(inputs.host, secrets.apiKey, http.send);
  const gate = limiter(clock);
  const left = leftovers(inputs.datadiffIds);
  if (inputs.cancelDatadiff) remember(leftoverState, inputs.datadiffIds.join(','));
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
      datafold,
      gate,
      onLook: left.onLook,
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
    const end = AbortSignal.timeout(stopMs);
    const statusStopped = status?.giveUp(end).catch(() => undefined);
    if (signal.aborted) {
      const stopped = { prNumber: commented ?? 0, key: keyHash(inputs.commentKey), run: identity, links };
      await Promise.all([
        commented === null || github === null ? null : markStopped(stopped, github, end).catch(() => false),
        inputs.cancelDatadiff ? cancelLeft(left.ids(), datafold, gate, log, end) : null,
      ]);
    }
    await statusStopped;
    http.close();
  }
}

const warmUpAfterMs = 10;
/** What the runner leaves us after a signal is 7.5 s; the comment gets so much of it. */
const stopMs = 3_000;
