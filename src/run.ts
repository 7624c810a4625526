import type { DecisionRequest } from './acceptance/decide.ts';
import type { PolledWithColumns } from './apply-rules.ts';
import { createInterimComment, subscribeInterim } from './comment/interim.ts';
import type { CommentPublisher } from './comment/publisher.ts';
import type { GateStatus } from './commit-status/gate-status.ts';
import type { Target } from './diff/target.ts';
import type { Verdict } from './diff/verdict.ts';
import { throwIfCancelled } from './errors.ts';
import type { Inputs } from './inputs/inputs.ts';
import { judgeRun } from './judge-run.ts';
import { collectDetails } from './poll/collect-details.ts';
import { createColumnFetcher } from './poll/fetch-columns.ts';
import { type OnPollEvent, pollDatafold } from './poll/poll-datafold.ts';
import { resolvePollSource } from './poll/poll-source.ts';
import { createProgressLog } from './poll/progress-log.ts';
import type {
  Datafold,
  DatafoldCi,
  DatafoldColumns,
  DatafoldSummaries,
  GitHub,
  RunContext,
} from './ports.ts';
import { publish, type Sinks } from './publish/publish.ts';
import { completeTarget, logEarlyTarget } from './pull-request/complete-target.ts';
import { type FoundTarget, findTarget } from './pull-request/find-target.ts';
import type { Origin } from './pull-request/origin.ts';
import type { Facts } from './report/facts.ts';
import { abortAfter, createDeadline } from './time/deadline.ts';

/** Services and values that a run needs in addition to its inputs. */
export type Services = {
  readonly origin: Origin;
  readonly datafold: Datafold & DatafoldCi & DatafoldColumns & DatafoldSummaries;
  /** `null` outside of a repository. */
  readonly github: GitHub | null;
  /** `null` if there is no pull request conversation to write to. */
  readonly comment: CommentPublisher | null;
  /** `null` if no commit status was asked for. */
  readonly status: GateStatus | null;
  /** Where the verdict is written on the runner: outputs, job summary, report file. */
  readonly sinks: Sinks;
  /**
   * Values by which an acceptance finds the report that a person accepted: the `comment_key`, this run as a
   * writer of comments, and the keys that sign a comment's record.
   */
  readonly acceptance: Pick<DecisionRequest, 'commentKey' | 'keysFor' | 'writingRun'>;
  /** Called for every event of polling. */
  readonly onPollEvent?: OnPollEvent;
  readonly links: Pick<Facts, 'repository' | 'runUrl'>;
};

/** Result of a run: the verdict as published, and whether a commit status that was asked for could be set. */
export type RunResult = { readonly verdict: Verdict; readonly statusSet: boolean };

/** Before polling: for a look-up that polling needs, and for the first commit status. */
const beforePollingMs = 20_000;
/** After polling: for finding the target. */
const lookUpMs = 7_000;
/** Total time for publishing, after the verdict. */
const publishMs = 19_000;
/** Of that, for details; the rest is left for publishing. */
const detailsMs = 10_000;
/** After polling: for an interim comment that is still being written. */
const interimMs = 5_000;

/**
 * Runs the check: finds the target, polls Datafold, judges, and publishes. Rejects with a `CancelledError`,
 * or with a `UserError` if a commit status that was asked for cannot be set.
 */
export async function run(inputs: Inputs, services: Services, context: RunContext): Promise<RunResult> {
  const deadlines = createDeadlines(context);
  const targetPromise = startFindingTarget(inputs, services, context, deadlines.lookUp.signal);
  logEarlyTarget(targetPromise, services.origin, context.log);
  await services.status?.begin(await targetPromise, limitTime(beforePollingMs, inputs, context));

  const polled = await poll(
    inputs,
    { targetPromise, interimEnd: deadlines.interim.signal },
    services,
    context,
  );
  deadlines.interim.start();
  deadlines.lookUp.start();

  const target = await resolveTarget(await targetPromise, polled, services, {
    ...context,
    signal: deadlines.lookUp.signal,
  });
  throwIfCancelled(context.signal);
  const { facts, record } = await judgeRun(inputs, polled, { target, services }, context);
  throwIfCancelled(context.signal);
  deadlines.details.start();
  deadlines.publish.start();

  const fetching = { ...context, signal: deadlines.details.signal };
  const { details: known } = polled.columns;
  const fetchDetails = inputs.details
    ? () => collectDetails(facts.judgments, known, services.datafold, fetching)
    : null;
  const publishing = { ...context, signal: deadlines.publish.signal };
  const statusSet = await publish(facts, record, { ...services, fetchDetails }, publishing);
  throwIfCancelled(context.signal);
  return { verdict: facts.verdict, statusSet };
}

/** Adds to the target the commits that the diffs name, as far as GitHub responds. */
async function resolveTarget(
  found: FoundTarget,
  { observations, ciRuns }: PolledWithColumns,
  { origin, github }: Services,
  { log, signal }: RunContext,
): Promise<Target> {
  const target = await completeTarget(found, observations, { origin, github, log }, signal);
  // The CI run of every candidate was polled, so the check covers them all.
  const isCovered = ciRuns !== null && found.target.candidates !== undefined;
  return isCovered ? { ...target, coversCandidates: true } : target;
}

/** Creates the time limits of everything after polling. */
function createDeadlines(context: RunContext) {
  return {
    interim: createDeadline(interimMs, context),
    lookUp: createDeadline(lookUpMs, context),
    details: createDeadline(detailsMs, context),
    publish: createDeadline(publishMs, context),
  };
}

/** Starts to find the target, within a time limit of its own if polling has to wait for it. */
function startFindingTarget(
  inputs: Inputs,
  { origin, github, status }: Services,
  context: RunContext,
  lookUpEnd: AbortSignal,
): Promise<FoundTarget> {
  const pollingNeedsTarget = status !== null || inputs.source.kind === 'ci-run';
  const ends = pollingNeedsTarget ? [lookUpEnd, limitTime(beforePollingMs, inputs, context)] : [lookUpEnd];
  const targetPromise = findTarget(origin, github, AbortSignal.any(ends));
  // A run that is cancelled may never read it.
  targetPromise.catch(() => undefined);
  return targetPromise;
}

/** Creates a signal that aborts after `ms`, or at the timeout of the whole run if that is earlier. */
function limitTime(ms: number, { timeoutMs }: Inputs, context: RunContext): AbortSignal {
  return abortAfter(Math.min(ms, timeoutMs - context.clock.now()), context);
}

/**
 * Polls Datafold. Meanwhile fetches the columns that a verdict needs, logs the progress, and writes the
 * interim comment until `interimEnd` aborts.
 */
async function poll(
  inputs: Inputs,
  {
    targetPromise,
    interimEnd,
  }: { readonly targetPromise: Promise<FoundTarget>; readonly interimEnd: AbortSignal },
  { origin, datafold, comment, onPollEvent }: Services,
  context: RunContext,
): Promise<PolledWithColumns> {
  const interim = createInterimComment(inputs.host, targetPromise, {
    comment,
    log: context.log,
    signal: interimEnd,
  });
  const columns = createColumnFetcher(
    { ...inputs, rules: inputs.policy.thresholds },
    { ...context, datafold },
  );
  const fetchColumns: OnPollEvent = (event) => {
    if (event.kind === 'diff' && event.outcome !== null) columns.onFinished(event.outcome);
  };
  const subscribers = [fetchColumns, onPollEvent, createProgressLog(context), subscribeInterim(interim)];
  const source = await resolvePollSource(inputs, targetPromise, origin);
  const onEvent: OnPollEvent = (event) => {
    for (const subscriber of subscribers) subscriber?.(event);
  };
  const polled = await pollDatafold({ source, settings: inputs, datafold, onEvent }, context);
  return { ...polled, columns: await columns.waitForFindings() };
}
