import type { CiRunEnd } from './diff/ci-run.ts';
import type { Observation } from './diff/policy.ts';
import type { Target } from './diff/stale.ts';
import { UserError } from './errors.ts';
import type { Origin } from './github/event.ts';
import type { FoundTarget } from './github/find-target.ts';
import type { Inputs } from './inputs/inputs.ts';
import { noHead } from './no-head.ts';
import type { Clock, Datafold, DatafoldCi, Log } from './ports.ts';
import { ciProgress } from './telling/ci-progress.ts';
import type { Commentary } from './telling/commentary.ts';
import { interimComment } from './telling/interim.ts';
import { progressLog } from './telling/progress-log.ts';
import { followCiRun } from './wait/ci-run.ts';
import type { Limiter } from './wait/limiter.ts';
import { type WaitWorld, waitForDiffs } from './wait/wait.ts';

/** What looking at Datafold needs of the world. */
export type LookingWorld = {
  readonly origin: Origin;
  readonly datafold: Datafold & DatafoldCi;
  readonly commentary: Commentary | null;
  readonly channels: { readonly log: Log };
  readonly gate: Limiter;
  readonly onLook?: WaitWorld['onLook'];
  readonly clock: Clock;
  readonly random: () => number;
  readonly signal: AbortSignal;
};

/** What the wait brought home: of every diff and, where the diffs were not named, of the CI run that they are of. */
export type Looked = { readonly ciRun: CiRunEnd | null; readonly observations: readonly Observation[] };

/**
 * Looks at Datafold until everything has ended or the time is up, and tells meanwhile how it goes. `interimEnd` ends what is written to
 * the pull request meanwhile. Rejects when it is cancelled, and with a `UserError` where there is no commit to look for a CI run of.
 */
export async function lookAtDatafold(
  inputs: Inputs,
  finding: Promise<FoundTarget>,
  interimEnd: AbortSignal,
  world: LookingWorld,
): Promise<Looked> {
  const interim = interimComment(inputs.host, finding, { ...world, signal: interimEnd });
  const { source } = inputs;
  if (source.kind === 'named')
    return {
      ciRun: null,
      observations: await lookAtDiffs(source.ids, inputs, interim.of(source.ids), world),
    };
  const ciRun = await lookForCiRun(source.configId, inputs, await finding, interim.running, world);
  const ids = ciRun.kind === 'diffs' ? ciRun.ids : [];
  return { ciRun, observations: await lookAtDiffs(ids, inputs, interim.of(ids), world) };
}

async function lookForCiRun(
  configId: number,
  inputs: Inputs,
  found: FoundTarget,
  onWaiting: () => void,
  world: LookingWorld,
): Promise<CiRunEnd> {
  const { headSha, prNumber, headMerges } = found.target;
  if (headSha === null) throw new UserError(noHead(world.origin, found.problem, ofHead));
  const progress = ciProgress(headSha, world.clock, world.channels.log, world.signal);
  try {
    return await followCiRun({ configId, commits: commitsOf(headSha, headMerges, prNumber) }, inputs, {
      ...world,
      onLook: (track, ended) => {
        progress.onLook(track, ended);
        if (ended === null) onWaiting();
      },
    });
  } finally {
    progress.finish();
  }
}

/** The head first: Datafold records its merge commit only in one of its settings. */
function commitsOf(headSha: string, headMerges: Target['headMerges'], prNumber: number | null) {
  return [headSha, ...headMerges].map((sha) => ({ sha, prNumber }));
}

async function lookAtDiffs(
  ids: readonly number[],
  inputs: Inputs,
  onInterim: WaitWorld['onLook'],
  world: LookingWorld,
): Promise<readonly Observation[]> {
  if (ids.length === 0) return [];
  const progress = progressLog(ids.length, world.clock, world.channels.log, world.signal);
  const observations = await waitForDiffs(ids, inputs, {
    ...world,
    onLook: (track, ended) => {
      world.onLook?.(track, ended);
      progress.onLook(track, ended);
      onInterim(track, ended);
    },
  });
  progress.finish();
  return observations;
}

const ofHead = {
  wanted: 'ci_config_id is set, but this run knows no head commit whose CI run it could look for',
  instead: 'set datadiff_id in place of ci_config_id',
};
