import { cancelLeft } from './cancelling.ts';
import { connectGitHub, linksOf } from './connect.ts';
import { datafoldClient, type PrefetchedDiff } from './datafold/client.ts';
import { CancelledError } from './errors.ts';
import { freshLabelling } from './github/override-evidence.ts';
import type { Send } from './http/http.ts';
import type { Circumstances } from './inputs/api-key.ts';
import { getNamedIds, type Inputs, type Secrets } from './inputs/inputs.ts';
import { createLimiter } from './poll/limiter.ts';
import { trackRunningDiffs } from './poll/running-diffs.ts';
import { throttle } from './poll/throttle.ts';
import type { Log, RunContext } from './ports.ts';
import { readEvent } from './pull-request/event.ts';
import { describeEventFile } from './pull-request/event-file.ts';
import type { Origin } from './pull-request/origin.ts';
import { refuseOwnStatus } from './pull-request/own-status.ts';
import type { Redact } from './redaction/redactor.ts';
import { ruleLines } from './report/log.ts';
import { writeReport } from './report-writer.ts';
import { type Ending, run, type Services } from './run.ts';
import { annotationCount, saveState, setOutputs, writeSummary } from './runtime/actions.ts';
import { clock } from './runtime/clock.ts';
import type { RunFacts } from './runtime/environment.ts';
import { runningDiffsState } from './state.ts';
import { commentOf, statusOf } from './tellers.ts';

/** What is there when the story begins. */
export type Beginning = {
  readonly facts: RunFacts;
  readonly redact: Redact;
  readonly log: Log;
  readonly send: Send;
  /** The request for the first diff, sent while this part of the program was loaded; `null` for none. */
  readonly prefetched: PrefetchedDiff | null;
  readonly signal: AbortSignal;
};

/** The gate with the real world around it, and what there is to put right when it had no verdict. Rejects as {@link run} does. */
export async function story(inputs: Inputs, secrets: Secrets, begun: Beginning): Promise<Ending> {
  refuseOwnStatus(inputs.commitStatus, begun.facts.event, begun.facts.payload);
  for (const line of ruleLines(inputs.policy)) begun.log.info(line);
  const cast = castOf(inputs, secrets, begun);
  try {
    return await run(inputs, servicesOf(inputs, cast, begun), contextOf(cast, begun));
  } catch (error) {
    await putRight(inputs, cast, begun);
    throw error;
  }
}

/** Everybody who has a part in the run. */
type Cast = ReturnType<typeof castOf>;

function castOf(inputs: Inputs, secrets: Secrets, begun: Beginning) {
  const { facts, redact, log, send, prefetched, signal } = begun;
  const origin = originOf(inputs, begun);
  const github = connectGitHub(facts, secrets.githubToken, send, redact);
  const datafold = datafoldClient(inputs.host, secrets.apiKey, send, {
    errorTexts: inputs.details,
    redact,
    prefetched,
  });
  const links = linksOf(facts, inputs.host);
  const noteLeft = throttle(
    () => saveState(runningDiffsState, left.ids().join(',')),
    betweenNotesMs,
    clock,
    signal,
  );
  const left = trackRunningDiffs(
    getNamedIds(inputs.source),
    inputs.cancelDatadiff ? noteLeft : () => undefined,
  );
  return {
    origin,
    github,
    datafold,
    links,
    left,
    limiter: createLimiter(clock),
    commentary: commentOf(inputs, facts, origin, { github, links }),
    status: statusOf(inputs, facts, log, origin, github),
  };
}

function contextOf({ limiter }: Cast, { log, signal }: Beginning): RunContext {
  return { clock, utcNow: () => new Date().toISOString(), random: Math.random, log, signal, limiter };
}

function servicesOf(
  inputs: Inputs,
  { origin, datafold, github, links, left, commentary, status }: Cast,
  { facts: run, redact, log }: Beginning,
): Services {
  return {
    origin,
    datafold,
    github,
    links,
    status,
    commentary,
    onPollEvent: (event) => {
      if (event.kind === 'diff') left.onPoll(event.state, event.outcome);
    },
    channels: {
      log,
      said: annotationCount,
      setOutputs: (outputs) => setOutputs(outputs, redact),
      writeSummary: async (markdown) => writeSummary(markdown, redact),
      writeReport: (facts, url) => writeReport({ facts, url, run, inputs }, redact, log),
    },
  };
}

/** There is no verdict, whatever was told already: says so in the status, and cancels what nobody waits for. */
async function putRight(
  inputs: Inputs,
  { datafold, limiter, left, status }: Cast,
  { log, signal }: Beginning,
): Promise<void> {
  const end = AbortSignal.timeout(stopMs);
  const statusStopped = status?.setErrored(end).catch(() => undefined);
  const isStopped = signal.reason instanceof CancelledError && signal.reason.by === 'runner';
  if (isStopped && inputs.cancelDatadiff) await cancelLeft(left.ids(), datafold, limiter, log, end);
  await statusStopped;
}

/** Which pull request and head this run is about, as far as the event or the input tells. */
function originOf({ prNumber }: Inputs, { facts, log }: Beginning): Origin {
  const told = readEvent(facts, prNumber);
  const incomplete = describeEventFile(told, facts.eventFile);
  if (incomplete !== null) log.warning(incomplete, 'Event file');
  if (told.place === 'inMergeQueue')
    log.info('No pull request comment from the merge queue: the pull request’s own run writes it.');
  return { ...told, labelling: freshLabelling(told.labelling, facts.runAttempt) };
}

/** Who started the run, as far as it explains why a secret is missing. */
export function circumstancesOf(facts: RunFacts): Circumstances {
  const { withoutSecrets } = readEvent(facts, null);
  return { fromFork: withoutSecrets, byDependabot: facts.actor === 'dependabot[bot]' };
}

/** A note for `post:` is a line in a file for each; a thousand diffs may end at once. */
const betweenNotesMs = 1_000;
/** What the runner leaves us after a signal is 7.5 s; the status gets so much of it. */
const stopMs = 3_000;
