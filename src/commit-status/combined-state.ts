import { compareDigits } from '../common/run-order.ts';
import { type CommitState, getWorstState, sortWorstFirst } from '../diff/commit-state.ts';
import { isSameInstance, type StatusMarker } from './marker.ts';

/**
 * Checks whether newer runs set the status for all pull requests of this gate, or a newer attempt for the
 * gate itself.
 */
export function isOutdated(mine: StatusMarker, markers: readonly StatusMarker[]): boolean {
  const newer = markers.filter(({ run }) => compareDigits(run, mine.run) > 0);
  const isTakenOver =
    mine.pullRequests.length === 0
      ? newer.length > 0
      : mine.pullRequests.every((number) => newer.some((marker) => marker.pullRequests.includes(number)));
  return (
    isTakenOver ||
    markers.some(
      ({ run, gateId, attempt }) =>
        run === mine.run && gateId === mine.gateId && compareDigits(attempt, mine.attempt) > 0,
    )
  );
}

/** Gets the worst of the states that count; `null` if none does. */
export function getCombinedState(markers: readonly StatusMarker[]): CommitState | null {
  return getWorstState(findCurrentStates(markers).map(({ own }) => own));
}

/**
 * Finds the states that count, among markers sorted newest first.
 * A run about pull requests: counts if it is the newest run about one of them.
 * A run without a known pull request: counts if it is the newest run of all.
 */
export function findCurrentStates(markers: readonly StatusMarker[]): readonly StatusMarker[] {
  const byRun = [...Map.groupBy(markers, ({ run }) => run)]
    .toSorted(([a], [b]) => compareDigits(b, a))
    .map(([, ofRun]) => findStatesOfRun(ofRun));
  const withNewerRun = new Set<number>();
  return byRun.flatMap((states, at) => {
    const counting = states.filter(({ pullRequests }) =>
      pullRequests.length === 0 ? at === 0 : pullRequests.some((number) => !withNewerRun.has(number)),
    );
    for (const { pullRequests } of states) for (const number of pullRequests) withNewerRun.add(number);
    return counting;
  });
}

/**
 * Finds the last state of each gate of a run. A gate that a re-run does not repeat keeps its earlier state.
 */
function findStatesOfRun(markers: readonly StatusMarker[]): readonly StatusMarker[] {
  const gates = Map.groupBy(markers, ({ gateId }) => gateId);
  return [...gates.values()].flatMap(findStatesOfGate);
}

/**
 * Finds the last states of the gates with one gate ID. GitHub does not say which of them a re-run repeats, so
 * each new state replaces one earlier state: the worst about the same pull request, which people re-run
 * first.
 */
function findStatesOfGate(markers: readonly StatusMarker[]): readonly StatusMarker[] {
  const attempts = [...Map.groupBy(markers, ({ attempt }) => attempt)];
  const inOrder = attempts.toSorted(([a], [b]) => compareDigits(a, b));
  return inOrder.reduce<readonly StatusMarker[]>((before, [, ofAttempt]) => {
    const now = findLastStates(ofAttempt);
    return [...now, ...now.reduce(removeReplaced, before)];
  }, []);
}

/** Removes the earlier state that a new one replaces. */
function removeReplaced(before: readonly StatusMarker[], now: StatusMarker): readonly StatusMarker[] {
  const worstFirst = sortWorstFirst(before);
  const replaced =
    worstFirst.find((marker) => isAboutSame(marker, now)) ??
    worstFirst.find((marker) => marker.pullRequests.length === 0 || now.pullRequests.length === 0);
  return worstFirst.filter((marker) => marker !== replaced);
}

/** Checks whether two states have a pull request in common, or both have none. */
export function isAboutSame(
  { pullRequests: a }: Pick<StatusMarker, 'pullRequests'>,
  { pullRequests: b }: Pick<StatusMarker, 'pullRequests'>,
): boolean {
  return a.some((number) => b.includes(number)) || (a.length === 0 && b.length === 0);
}

/** Finds the last state of each gate within one attempt. */
function findLastStates(newestFirst: readonly StatusMarker[]): readonly StatusMarker[] {
  return newestFirst.filter(
    (marker, at) => newestFirst.findIndex((other) => isSameInstance(other, marker)) === at,
  );
}
