import { type CommitState, getWorstState, sortWorstFirst } from '../diff/commit-state.ts';
import { compareDigits } from '../github/run-order.ts';
import { isSameInstance, type StatusMarker } from './marker.ts';

/**
 * Whether all that this gate is about was taken over by a newer run, or the gate itself by a newer attempt.
 */
export function isOutdated(mine: StatusMarker, markers: readonly StatusMarker[]): boolean {
  const newer = markers.filter(({ run }) => compareDigits(run, mine.run) > 0);
  const takenOver =
    mine.pullRequests.length === 0
      ? newer.length > 0
      : mine.pullRequests.every((number) => newer.some((marker) => marker.pullRequests.includes(number)));
  return (
    takenOver ||
    markers.some(
      ({ run, gateId, attempt }) =>
        run === mine.run && gateId === mine.gateId && compareDigits(attempt, mine.attempt) > 0,
    )
  );
}

/** The worst state of all that count; `null` without any. */
export function getCombinedState(markers: readonly StatusMarker[]): CommitState | null {
  return getWorstState(findCurrentStates(markers).map(({ own }) => own));
}

/**
 * Finds the states that count, among markers newest first. For each pull request that is the newest run about
 * it, so that no pull request replaces another's state. A run that knew no pull request counts until there is
 * a newer run.
 */
export function findCurrentStates(markers: readonly StatusMarker[]): readonly StatusMarker[] {
  const byRun = [...Map.groupBy(markers, ({ run }) => run)]
    .toSorted(([a], [b]) => compareDigits(b, a))
    .map(([, ofRun]) => findStatesOfRun(ofRun));
  const decided = new Set<number>();
  return byRun.flatMap((states, at) => {
    const counting = states.filter(({ pullRequests }) =>
      pullRequests.length === 0 ? at === 0 : pullRequests.some((number) => !decided.has(number)),
    );
    for (const { pullRequests } of states) for (const number of pullRequests) decided.add(number);
    return counting;
  });
}

/**
 * Finds the last state of each gate. A gate that a re-run leaves out keeps its state of the attempt before.
 */
function findStatesOfRun(markers: readonly StatusMarker[]): readonly StatusMarker[] {
  const gates = Map.groupBy(markers, ({ gateId }) => gateId);
  return [...gates.values()].flatMap(findStatesOfGate);
}

/**
 * GitHub does not say which gates a re-run repeats, where several share a gate ID. Each new state replaces
 * one of the attempt before: the worst one about the same pull request, since that is what people re-run.
 */
function findStatesOfGate(markers: readonly StatusMarker[]): readonly StatusMarker[] {
  const attempts = [...Map.groupBy(markers, ({ attempt }) => attempt)];
  const inOrder = attempts.toSorted(([a], [b]) => compareDigits(a, b));
  return inOrder.reduce<readonly StatusMarker[]>((before, [, ofAttempt]) => {
    const now = findLastStates(ofAttempt);
    return [...now, ...now.reduce(removeReplaced, before)];
  }, []);
}

function removeReplaced(before: readonly StatusMarker[], now: StatusMarker): readonly StatusMarker[] {
  const worstFirst = sortWorstFirst(before);
  const replaced =
    worstFirst.find((marker) => isAboutSame(marker, now)) ??
    worstFirst.find((marker) => marker.pullRequests.length === 0 || now.pullRequests.length === 0);
  return worstFirst.filter((marker) => marker !== replaced);
}

/** Whether two states are about one pull request at least, or both about none. */
export function isAboutSame(
  { pullRequests: a }: Pick<StatusMarker, 'pullRequests'>,
  { pullRequests: b }: Pick<StatusMarker, 'pullRequests'>,
): boolean {
  return a.some((number) => b.includes(number)) || (a.length === 0 && b.length === 0);
}

function findLastStates(newestFirst: readonly StatusMarker[]): readonly StatusMarker[] {
  return newestFirst.filter(
    (marker, at) => newestFirst.findIndex((other) => isSameInstance(other, marker)) === at,
  );
}
