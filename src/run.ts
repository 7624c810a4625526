import { askForOverride } from './accepting.ts';
import { createInterimComment, subscribeInterim } from './comment/interim.ts';
import type { CommentPublisher } from './comment/publisher.ts';
import type { GateStatus } from './commit-status/gate-status.ts';
import { countdown, timeLimit } from './countdown.ts';
import { verdictAfter } from './diff/override.ts';
import type { Target } from './diff/stale.ts';
import type { Verdict } from './diff/verdict.ts';
import { throwIfCancelled, UserError } from './errors.ts';
import type { Inputs } from './inputs/inputs.ts';
import { judgePolled, type PolledWithColumns, warnOfUnmatchedSections } from './judge-polled.ts';
import { collectDetails } from './poll/collect-details.ts';
import { createColumnFetcher } from './poll/fetch-columns.ts';
import { type OnPollEvent, type PollRequest, type PollSource, pollDatafold } from './poll/poll-datafold.ts';
import { createProgressLog } from './poll/progress-log.ts';
import type { Datafold, DatafoldCi, DatafoldSummaries, GitHub, RunContext } from './ports.ts';
import type { DatafoldColumns } from './ports-columns.ts';
import { type FoundTarget, findTarget } from './pull-request/find-target.ts';
import { explainMissingHead } from './pull-request/no-head.ts';
import type { Origin } from './pull-request/origin.ts';
import { completeTarget } from './pull-request/target.ts';
import type { Facts } from './report/facts.ts';
import { type Channels, tell } from './telling/tell.ts';

/** Everything outside this process that a run talks to, and what it was started for. */
export type Services = {
  readonly origin: Origin;
  readonly datafold: Datafold & DatafoldCi & DatafoldColumns & DatafoldSummaries;
  /** `null` outside of a repository. */
  readonly github: GitHub | null;
  /** `null` if there is no pull request conversation to write to. */
  readonly commentary: CommentPublisher | null;
  /** `null` if no commit status was asked for. */
  readonly status: GateStatus | null;
  readonly channels: Channels;
  /** Called for every event of polling. */
  readonly onPollEvent?: OnPollEvent;
  readonly links: Pick<Facts, 'repository' | 'runUrl'>;
};

/** Before the first poll, in milliseconds: the longest time for the look-up that the poll needs, and for the first commit status. */
const beginMs = 20_000;
/** After the last poll: the longest time to find out what is gated. */
const lookUpMs = 7_000;
/** After the last look: all there is to do; all that is asked in it, so that the telling keeps the rest; an override's part of that. */
const closingMs = 19_000;
const askingMs = 10_000;
const overrideMs = 8_000;
/** And what was being written while waiting. */
const interimMs = 5_000;

/** How it ended: the verdict as told, and whether a commit status that is the gate could say it. */
export type Ending = { readonly verdict: Verdict; readonly statusSet: boolean };

/**
 * Runs the check: finds the target, polls Datafold, judges, and publishes. Rejects with a `CancelledError`, or with a `UserError` if
 * a commit status that was asked for cannot be set.
 */
export async function run(inputs: Inputs, services: Services, context: RunContext): Promise<Ending> {
  const { signal } = context;
  const { status, channels } = services;
  const ends = endsOf(context);
  const finding = findFirst(inputs, ends.lookUp.signal, services, context);
  // A run that is cancelled may never come to ask for it.
  finding.catch(() => undefined);
  if (status !== null) await status.begin(await finding, within(beginMs, inputs, context));
  const polled = await poll(inputs, finding, ends.interim.signal, services, context);
  for (const { start } of Object.values(ends)) start();
  const world = { ...services, ...context };
  const found = await finding;
  const completed = await completeTarget(found, polled.observations, world, ends.lookUp.signal);
  // Of each pull request that was known before polling, the CI run was polled.
  const isCovered = polled.ciRuns !== null && found.target.candidates !== undefined;
  const target: Target = isCovered ? { ...completed, coversCandidates: true } : completed;
  throwIfCancelled(signal);
  const facts = await factsOf(inputs, polled, target, ends.asking.signal, world);
  throwIfCancelled(signal);
  const details = async () => {
    const known = polled.columns.details;
    const others = facts.judgements.filter(({ id }) => !known.has(id));
    const found = await collectDetails(others, services.datafold, context.limiter, ends.asking.signal);
    return new Map([...known, ...found]);
  };
  const statusSet = await tell(
    facts,
    services,
    channels,
    ends.closing.signal,
    inputs.details ? details : undefined,
  );
  throwIfCancelled(signal);
  return { verdict: facts.verdict, statusSet };
}

/** Polls Datafold, and meanwhile fetches columns that a verdict needs, logs progress and writes the interim comment, which `interimEnd` ends. */
async function poll(
  inputs: Inputs,
  finding: Promise<FoundTarget>,
  interimEnd: AbortSignal,
  { origin, datafold, commentary, channels, onPollEvent }: Services,
  context: RunContext,
): Promise<PolledWithColumns> {
  const interim = createInterimComment(inputs.host, finding, { commentary, channels, signal: interimEnd });
  const columns = createColumnFetcher(
    { ...inputs, rules: inputs.policy.thresholds },
    { ...context, datafold },
  );
  const fetchColumns: OnPollEvent = (event) => {
    if (event.kind === 'diff' && event.outcome !== null) columns.onFinished(event.outcome);
  };
  const subscribers = [fetchColumns, onPollEvent, createProgressLog(context), subscribeInterim(interim)];
  const request: PollRequest = {
    source: await getPollSource(inputs, finding, origin),
    settings: inputs,
    datafold,
    onEvent: (event) => {
      for (const subscriber of subscribers) subscriber?.(event);
    },
  };
  const polled = await pollDatafold(request, context);
  return { ...polled, columns: await columns.findings() };
}

/** Rejects with a `UserError` if a CI run is to be found, but its commit is unknown. */
async function getPollSource(
  { source, expectedTables }: Inputs,
  finding: Promise<FoundTarget>,
  origin: Origin,
): Promise<PollSource> {
  if (source.kind === 'named') return source;
  const { target, problem } = await finding;
  const { headSha, headMerges, prNumber, candidates } = target;
  if (headSha === null) throw new UserError(explainMissingHead(origin, problem, headOfCiRun));
  // The head first: Datafold records its merge commit only in one of its settings.
  const shas = [headSha, ...headMerges];
  const prNumbers = candidates ?? (prNumber === null ? [] : [prNumber]);
  return { kind: 'ci-run', search: { configId: source.configId, shas, prNumbers, expectedTables }, headSha };
}

const headOfCiRun = {
  wanted: 'ci_config_id is set, but this run knows no head commit whose CI run it could look for',
  instead: 'set datadiff_id in place of ci_config_id',
};

/** What ends what after the last look. */
function endsOf({ clock, signal }: RunContext) {
  const after = (ms: number) => countdown(ms, clock, signal);
  return {
    interim: after(interimMs),
    lookUp: after(lookUpMs),
    asking: after(askingMs),
    closing: after(closingMs),
  };
}

/** Begins to find out what is gated: with a time of its own where Datafold is asked only after that. */
function findFirst(
  inputs: Inputs,
  lookUpEnd: AbortSignal,
  { origin, github, status }: Services,
  context: RunContext,
): Promise<FoundTarget> {
  const first = status !== null || inputs.source.kind === 'ci-run';
  const ends = first ? [lookUpEnd, within(beginMs, inputs, context)] : [lookUpEnd];
  return findTarget(origin, github, AbortSignal.any(ends));
}

/** So long from now, at the latest to the end of the whole wait. */
function within(ms: number, { timeoutMs }: Inputs, { clock, signal }: RunContext): AbortSignal {
  return timeLimit(Math.min(ms, timeoutMs - clock.now()), clock, signal);
}

/** Judges, and looks for an acceptance: everything that is published but the details. */
async function factsOf(
  inputs: Inputs,
  polled: PolledWithColumns,
  target: Target,
  askingEnd: AbortSignal,
  world: Services & RunContext,
): Promise<Facts> {
  const judged = judgePolled(inputs, polled, target);
  warnOfUnmatchedSections(inputs, judged, world.channels.log);
  const asking = timeLimit(overrideMs, world.clock, askingEnd);
  const { ciRun } = judged;
  const isRunMissing = ciRun?.kind === 'gathered' && ciRun.problems.some(({ verdict }) => verdict === 'fail');
  const override = isRunMissing ? null : await askForOverride(inputs, judged, target, world, asking);
  return {
    ...judged,
    override,
    target,
    verdict: verdictAfter(judged.verdict, override),
    policy: inputs.policy,
    host: inputs.host,
    createdAt: world.utcNow(),
    looseOrigin: world.origin.place === 'notOnHead',
    details: new Map(),
    ...world.links,
  };
}
