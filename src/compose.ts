import { createDatafoldClient, type PrefetchedDiff } from './datafold/client.ts';
import { CancelledError } from './errors.ts';
import {
  connectGitHub,
  createKeysFor,
  createPublisher,
  createStatus,
  getLinks,
  getWritingRun,
} from './github-services.ts';
import type { Send } from './http/http.ts';
import type { Circumstances } from './inputs/api-key.ts';
import { getNamedIds, type Inputs, type Secrets } from './inputs/inputs.ts';
import { cancelDiffs, formatCancelled } from './poll/cancel-diffs.ts';
import { createLimiter } from './poll/limiter.ts';
import { trackRunningDiffs } from './poll/running-diffs.ts';
import type { Log, RunContext } from './ports.ts';
import { runningDiffsState } from './post/state-names.ts';
import { readEvent } from './pull-request/event.ts';
import { describeEventFile } from './pull-request/event-file.ts';
import type { Origin } from './pull-request/origin.ts';
import { refuseOwnStatus } from './pull-request/refuse-own-status.ts';
import type { Redact } from './redaction/redactor.ts';
import { listRules } from './report/log-lines.ts';
import { writeReport } from './report-file/write-report.ts';
import { type RunResult, run, type Services } from './run.ts';
import { countAnnotations, saveState, setOutputs, writeSummary } from './runtime/actions.ts';
import type { RunnerInfo } from './runtime/environment.ts';
import { clock } from './time/clock.ts';
import { throttle } from './time/throttle.ts';

/** Values that `main.ts` created before it loaded this part of the program. */
export type MainContext = {
  readonly runner: RunnerInfo;
  readonly redact: Redact;
  readonly log: Log;
  readonly send: Send;
  /** The request for the first diff, sent while this part was loaded; `null` for none. */
  readonly prefetched: PrefetchedDiff | null;
  readonly signal: AbortSignal;
};

/**
 * Minimum time between two saves of the list of running diffs. Each save appends to a file, and 1,000 diffs
 * may finish at once.
 */
const saveIntervalMs = 1_000;
/** Time for the clean-up after a signal. The runner leaves 7.5 s for everything. */
const cleanUpMs = 3_000;

/**
 * Builds clients, comment, and commit status, and runs the check with them. Cleans up if it has no verdict.
 * Rejects as {@link run} does.
 */
export async function runWithServices(
  inputs: Inputs,
  secrets: Secrets,
  mainContext: MainContext,
): Promise<RunResult> {
  const { runner, log, signal } = mainContext;
  refuseOwnStatus(inputs.commitStatus, runner.event, runner.payload);
  for (const line of listRules(inputs.policy)) log.info(line);
  const context: RunContext = {
    clock,
    utcNow: () => new Date().toISOString(),
    random: Math.random,
    log,
    signal,
    limiter: createLimiter(clock),
  };
  const built = buildServices(inputs, secrets, mainContext);
  try {
    return await run(inputs, built.services, context);
  } catch (error) {
    await cleanUp(inputs, built, context);
    throw error;
  }
}

type Built = ReturnType<typeof buildServices>;

function buildServices(
  inputs: Inputs,
  secrets: Secrets,
  { runner, redact, log, send, prefetched, signal }: MainContext,
) {
  const origin = resolveOrigin(inputs, runner, log);
  const github = connectGitHub(runner, secrets.githubToken, send, redact);
  const links = getLinks(runner, inputs.host);
  const keysFor = createKeysFor(secrets.apiKey, runner, inputs.commentKey);
  const { host, details: errorTexts } = inputs;
  const datafold = createDatafoldClient(host, secrets.apiKey, send, { errorTexts, redact, prefetched });
  const saveRunning = throttle(() => saveDiffs(running.listIds()), saveIntervalMs, clock, signal);
  const running = trackRunningDiffs(
    getNamedIds(inputs.source),
    inputs.cancelDatadiff ? saveRunning : () => undefined,
  );
  const services = {
    origin,
    github,
    datafold,
    links,
    comment: createPublisher(inputs, runner, origin, { github, links, keysFor, redact }),
    acceptance: {
      commentKey: inputs.commentKey,
      writingRun: getWritingRun(runner, origin),
      keysFor,
    },
    status: createStatus(inputs, runner, log, { origin, github }),
    sinks: {
      countAnnotations,
      setOutputs: (outputs) => setOutputs(outputs, redact),
      writeSummary: async (markdown) => writeSummary(markdown, redact),
      writeReport: (judged, url) => writeReport({ facts: judged, url, runner, inputs }, redact, log),
    },
    onPollEvent: (event) => {
      if (event.kind === 'diff') running.onPoll(event.state, event.outcome);
    },
  } satisfies Services;
  return { services, running };
}

function saveDiffs(ids: readonly number[]): void {
  saveState(runningDiffsState, ids.join(','));
}

/**
 * Sets the commit status of a run without a verdict to an error, and cancels diffs that are no longer needed.
 */
async function cleanUp(inputs: Inputs, { services, running }: Built, context: RunContext): Promise<void> {
  const { reason } = context.signal;
  const end = AbortSignal.timeout(cleanUpMs);
  const statusDone = services.status?.setErrored(end).catch(() => undefined);
  const isStopped = reason instanceof CancelledError && reason.bySignal;
  if (isStopped && inputs.cancelDatadiff)
    await cancelRunning(running.listIds(), services, { ...context, signal: end });
  await statusDone;
}

/** Cancels diffs. Saves those that Datafold did not confirm for `post:`, which tries again. */
async function cancelRunning(
  ids: readonly number[],
  { datafold }: Built['services'],
  context: RunContext,
): Promise<void> {
  const outcome = await cancelDiffs(ids, datafold, context);
  saveDiffs(outcome.missed);
  if (ids.length > 0) context.log.info(formatCancelled(outcome));
}

/** Reads from the event, or the input, which pull request and head commit this run is about. */
function resolveOrigin({ prNumber }: Inputs, runner: RunnerInfo, log: Log): Origin {
  const origin = readEvent(runner, prNumber);
  const incomplete = describeEventFile(origin, runner.eventFile);
  if (incomplete !== null) log.warning(incomplete, 'Event file');
  if (origin.place === 'inMergeQueue')
    log.info("No pull request comment from the merge queue: the pull request's own run writes it.");
  return origin;
}

/** Reads from the event why a secret may be missing. */
export function getCircumstances(runner: RunnerInfo): Circumstances {
  const { withoutSecrets } = readEvent(runner, null);
  return { fromFork: withoutSecrets, byDependabot: runner.actor === 'dependabot[bot]' };
}
