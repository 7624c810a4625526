import { randomBytes } from 'node:crypto';
import { cancelLeft } from './cancelling.ts';
import { connectGitHub, linksOf } from './connect.ts';
import { datafoldClient } from './datafold/client.ts';
import { type GateStatus, gateStatus } from './gate-status.ts';
import { type Origin, readEvent } from './github/event.ts';
import { freshLabelling } from './github/override-evidence.ts';
import type { Send } from './http/http.ts';
import type { Circumstances } from './inputs/api-key.ts';
import { type Inputs, idsOf, type Secrets } from './inputs/inputs.ts';
import type { GitHub, Log } from './ports.ts';
import type { Redact } from './redactor.ts';
import { type Ending, run } from './run.ts';
import { remember, said, setOutputs, writeSummary } from './runtime/actions.ts';
import { clock } from './runtime/clock.ts';
import { type RunFacts, runUrl } from './runtime/environment.ts';
import { spareMemoryFor } from './runtime/thrift.ts';
import { commentedState, leftoverState, statusGateState, statusState } from './state.ts';
import { commentary, keyHash } from './telling/commentary.ts';
import { markStopped } from './telling/stop.ts';
import { leftovers } from './wait/leftovers.ts';
import { limiter } from './wait/limiter.ts';
import { seldom } from './wait/seldom.ts';

/** What is there when the story begins. */
export type Beginning = {
  readonly facts: RunFacts;
  readonly redact: Redact;
  readonly log: Log;
  readonly send: { readonly datafold: Send; readonly github: Send };
  readonly signal: AbortSignal;
};

/** The gate with the real world around it, and what there is to put right when it had no verdict. Rejects as {@link run} does. */
export async function story(inputs: Inputs, secrets: Secrets, begun: Beginning): Promise<Ending> {
  const { facts, redact, log, send, signal } = begun;
  const ids = idsOf(inputs.source);
  const origin = originOf(inputs, begun);
  const { github, warmUp } = connectGitHub(facts, secrets.githubToken, send.github, redact);
  const datafold = datafoldClient(inputs.host, secrets.apiKey, send.datafold, { errorTexts: inputs.details });
  const gate = limiter(clock);
  const links = linksOf(facts, inputs.host);
  const identity = { id: facts.runId, attempt: facts.runAttempt };
  const noteLeft = seldom(() => remember(leftoverState, left.ids().join(',')), betweenNotesMs, clock, signal);
  const left = leftovers(ids, inputs.cancelDatadiff ? noteLeft : () => undefined);
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
  const status = statusOf(inputs, begun, origin, github);
  try {
    const ending = run(inputs, {
      origin,
      datafold,
      gate,
      onCount: spareMemoryFor,
      onLook: left.onLook,
      github,
      commentary: comment,
      status,
      channels: {
        log,
        said,
        setOutputs: (outputs) => setOutputs(outputs, redact),
        writeSummary: (markdown) => writeSummary(markdown, redact),
      },
      clock,
      random: Math.random,
      signal,
      links,
    });
    // GitHub's client loads while the first answers are on their way; the questions themselves must go out before.
    clock.sleep(warmUpAfterMs, signal).then(warmUp, () => undefined);
    return await ending;
  } catch (error) {
    // There is no verdict then, whatever was told already.
    const end = AbortSignal.timeout(stopMs);
    const statusStopped = status?.giveUp(end).catch(() => undefined);
    if (signal.aborted) {
      const key = keyHash(inputs.commentKey);
      const stopped = { why: 'stopped', prNumber: commented ?? 0, key, run: identity, links } as const;
      await Promise.all([
        commented === null || github === null ? null : markStopped(stopped, github, end).catch(() => false),
        inputs.cancelDatadiff ? cancelLeft(left.ids(), datafold, gate, log, end) : null,
      ]);
    }
    await statusStopped;
    throw error;
  }
}

/** The commit status that was asked for, in this very gate's name; job and step tell gates apart that were given one `comment_key`. */
function statusOf(
  { commitStatus, commentKey }: Inputs,
  { facts, log }: Beginning,
  origin: Origin,
  github: GitHub | null,
): GateStatus | null {
  if (commitStatus === null) return null;
  const leg = keyHash(JSON.stringify([commentKey, facts.job, facts.action]));
  const nonce = randomBytes(4).toString('hex');
  return gateStatus({
    name: commitStatus,
    leg,
    nonce,
    run: { id: facts.runId, attempt: facts.runAttempt },
    runUrl: runUrl(facts),
    origin,
    github,
    log,
    remember: (sha) => {
      remember(statusState, sha);
      remember(statusGateState, `${leg}-${nonce}`);
    },
  });
}

/** Which pull request and head this run is about, as far as the event or the input tells. */
function originOf({ prNumber }: Inputs, { facts, log }: Beginning): Origin {
  const told = readEvent(facts.event, facts.payload, facts.sha, prNumber);
  if (told.queued)
    log.info('No pull request comment from the merge queue: the pull request’s own run writes it.');
  return { ...told, labelling: freshLabelling(told.labelling, facts.runAttempt) };
}

/** Who started the run, as far as it explains why a secret is missing. */
export function circumstancesOf({ event, payload, sha, actor }: RunFacts): Circumstances {
  const { withoutSecrets } = readEvent(event, payload, sha, null);
  return { fromFork: withoutSecrets, byDependabot: actor === 'dependabot[bot]' };
}

const warmUpAfterMs = 10;
/** A note for `post:` is a line in a file for each; a thousand diffs may end at once. */
const betweenNotesMs = 1_000;
/** What the runner leaves us after a signal is 7.5 s; the comment gets so much of it. */
const stopMs = 3_000;
