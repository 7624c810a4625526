import { askForOverride } from './accepting.ts';
import { gateVerdict, judgeCiRun } from './diff/ci-run.ts';
import { verdictAfter } from './diff/override.ts';
import { judge } from './diff/policy.ts';
import type { Verdict } from './diff/verdict.ts';
import { throwIfCancelled } from './errors.ts';
import type { GateStatus } from './gate-status.ts';
import type { Origin } from './github/event.ts';
import { findTarget } from './github/find-target.ts';
import type { Inputs } from './inputs/inputs.ts';
import { lookAtDatafold } from './looking.ts';
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
  /** Hears how many diffs there are to look at, before the first look. */
  readonly onCount?: (diffs: number) => void;
  /** Hears of every look too. */
  readonly onLook?: WaitWorld['onLook'];
  readonly clock: Clock;
  /** Uniform in [0, 1). */
  readonly random: () => number;
  /** Aborted when the run is cancelled. */
  readonly signal: AbortSignal;
  readonly links: Pick<Facts, 'repository' | 'runUrl'>;
};

/** Everything after the last look has so long, in milliseconds; what was being written while waiting, so much of it. */
const closingMs = 19_000;
const interimMs = 5_000;
/** Of the closing time, what the question for an override may take: the comment needs the rest. */
const overrideMs = 8_000;
/** Counted with the closing, so that the telling keeps the rest of it whatever Datafold does. */
const detailsMs = 10_000;

/** How it ended: the verdict as told, and whether a commit status that is the gate could say it. */
export type Ending = { readonly verdict: Verdict; readonly statusSet: boolean };

/**
 * The gate from the first look to the last word. Rejects only when it is cancelled, with a `UserError` when a commit status that was
 * asked for cannot be set (or by a fault of ours).
 */
export async function run(inputs: Inputs, world: World): Promise<Ending> {
  const { clock, signal, channels } = world;
  const closing = countdown(closingMs, clock, signal);
  const interimEnd = countdown(interimMs, clock, signal);
  const detailsEnd = countdown(detailsMs, clock, signal);
  const finding = findTarget(world.origin, world.github, closing.signal);
  if (world.status !== null) await world.status.begin((await finding).target, signal);
  const { ciRun, observations } = await lookAtDatafold(inputs, finding, interimEnd.signal, world);
  interimEnd.start();
  closing.start();
  detailsEnd.start();
  const target = await completeTarget(await finding, observations, world, closing.signal);
  throwIfCancelled(signal);
  const judgements = observations.map((seen) => judge(seen, inputs.policy, target));
  const asking = countdown(overrideMs, clock, closing.signal);
  asking.start();
  const override = await askForOverride(inputs, judgements, target, world, asking.signal);
  throwIfCancelled(signal);
  const found = ciRun === null ? null : judgeCiRun(ciRun, inputs.policy);
  const facts = gather(inputs, { judgements, ciRun: found, override, target }, world);
  const details = () => collectDetails(judgements, world.datafold, world.gate, detailsEnd.signal);
  const statusSet = await tell(facts, world, channels, closing.signal, inputs.details ? details : undefined);
  throwIfCancelled(signal);
  return { verdict: facts.verdict, statusSet };
}

function gather(
  inputs: Inputs,
  told: Pick<Facts, 'judgements' | 'ciRun' | 'override' | 'target'>,
  { origin, links }: World,
): Facts {
  return {
    ...told,
    verdict: verdictAfter(gateVerdict(told.ciRun, told.judgements), told.override),
    policy: inputs.policy,
    host: inputs.host,
    looseOrigin: origin.loose,
    details: new Map(),
    ...links,
  };
}

/** A signal that aborts so long after its start, and at once when the run is cancelled (then with the run's own reason). */
function countdown(
  ms: number,
  clock: Clock,
  signal: AbortSignal,
): { readonly signal: AbortSignal; readonly start: () => void } {
  const late = new AbortController();
  return {
    signal: AbortSignal.any([signal, late.signal]),
    start: () =>
      void clock.sleep(ms, signal).then(
        () => late.abort(new Error('The time is up.')),
        () => undefined,
      ),
  };
}
