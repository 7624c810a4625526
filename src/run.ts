import { askForOverride } from './accepting.ts';
import { countdown, timeLimit } from './countdown.ts';
import { gateVerdict, judgeCiRun } from './diff/ci-run.ts';
import { verdictAfter } from './diff/override.ts';
import { judge } from './diff/policy.ts';
import type { Target } from './diff/stale.ts';
import type { Verdict } from './diff/verdict.ts';
import { throwIfCancelled } from './errors.ts';
import type { GateStatus } from './gate-status.ts';
import type { Origin } from './github/event.ts';
import { type FoundTarget, findTarget } from './github/find-target.ts';
import type { Inputs } from './inputs/inputs.ts';
import { type Looked, lookAtDatafold } from './looking.ts';
import type { Clock, Datafold, DatafoldCi, DatafoldSummaries, GitHub } from './ports.ts';
import type { Facts } from './report/facts.ts';
import { completeTarget } from './target.ts';
import type { Commentary } from './telling/commentary.ts';
import { type Channels, tell } from './telling/tell.ts';
import { collectDetails } from './wait/details.ts';
import type { Limiter } from './wait/limiter.ts';
import type { WaitWorld } from './wait/wait.ts';

/** The world that the story plays in. */
export type World = {
  readonly origin: Origin;
  readonly datafold: Datafold & DatafoldCi & DatafoldSummaries;
  /** `null` outside of a repository. */
  readonly github: GitHub | null;
  /** `null` where there is no pull request conversation to write to. */
  readonly commentary: Commentary | null;
  /** `null` where no commit status was asked for. */
  readonly status: GateStatus | null;
  readonly channels: Channels;
  /** The queue for all that is asked of Datafold. */
  readonly gate: Limiter;
  /** Hears of every look too. */
  readonly onLook?: WaitWorld['onLook'];
  readonly clock: Clock;
  /** Uniform in [0, 1). */
  readonly random: () => number;
  /** Aborted when the run is cancelled. */
  readonly signal: AbortSignal;
  readonly links: Pick<Facts, 'repository' | 'runUrl'>;
};

/** Before the first look, in milliseconds: what a commit status may take that is the gate, about as long as GitHub is asked again. */
const beginMs = 20_000;
/** What it may take to find out what is gated: before the first look where that has to be known by then, and once more after the last. */
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
 * The gate from the first look to the last word. Rejects only when it is cancelled, with a `UserError` when a commit status that was
 * asked for cannot be set (or by a fault of ours).
 */
export async function run(inputs: Inputs, world: World): Promise<Ending> {
  const { signal, status, channels } = world;
  const ends = endsOf(world);
  const finding = findFirst(inputs, ends.lookUp.signal, world);
  // A run that is cancelled may never come to ask for it.
  finding.catch(() => undefined);
  if (status !== null) await status.begin(await finding, within(beginMs, inputs, world));
  const looked = await lookAtDatafold(inputs, finding, ends.interim.signal, world);
  for (const { start } of Object.values(ends)) start();
  const target = await completeTarget(await finding, looked.observations, world, ends.lookUp.signal);
  throwIfCancelled(signal);
  const facts = await factsOf(inputs, looked, target, ends.asking.signal, world);
  throwIfCancelled(signal);
  const details = () => collectDetails(facts.judgements, world.datafold, world.gate, ends.asking.signal);
  const statusSet = await tell(
    facts,
    world,
    channels,
    ends.closing.signal,
    inputs.details ? details : undefined,
  );
  throwIfCancelled(signal);
  return { verdict: facts.verdict, statusSet };
}

/** What ends what after the last look. */
function endsOf({ clock, signal }: World) {
  const after = (ms: number) => countdown(ms, clock, signal);
  return {
    interim: after(interimMs),
    lookUp: after(lookUpMs),
    asking: after(askingMs),
    closing: after(closingMs),
  };
}

/** Begins to find out what is gated: with a time of its own where Datafold is asked only after that. */
function findFirst(inputs: Inputs, lookUpEnd: AbortSignal, world: World): Promise<FoundTarget> {
  const { origin, github, status } = world;
  const first = status !== null || inputs.source.kind === 'ci-run';
  const ends = first ? [lookUpEnd, within(lookUpMs, inputs, world)] : [lookUpEnd];
  return findTarget(origin, github, AbortSignal.any(ends));
}

/** So long from now, at the latest to the end of the whole wait. */
function within(ms: number, { timeoutMs }: Inputs, { clock, signal }: World): AbortSignal {
  return timeLimit(Math.min(ms, timeoutMs - clock.now()), clock, signal);
}

/** All that there is to tell, but for the details. */
async function factsOf(
  { policy, host, overrideLabel }: Inputs,
  { ciRun, observations }: Looked,
  target: Target,
  askingEnd: AbortSignal,
  world: World,
): Promise<Facts> {
  const judgements = observations.map((seen) => judge(seen, policy, target));
  const asking = timeLimit(overrideMs, world.clock, askingEnd);
  const override = await askForOverride({ overrideLabel }, judgements, target, world, asking);
  const found = ciRun === null ? null : judgeCiRun(ciRun, policy);
  return {
    judgements,
    ciRun: found,
    override,
    target,
    verdict: verdictAfter(gateVerdict(found, judgements), override),
    policy,
    host,
    looseOrigin: world.origin.loose,
    details: new Map(),
    ...world.links,
  };
}
