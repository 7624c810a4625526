import { compareDigits } from '../common/run-order.ts';
import type { CommitState } from '../diff/commit-state.ts';
import { findCurrentStates, isAboutSame } from './combined-state.ts';
import type { StatusMarker } from './marker.ts';

/** Describes the combined state where it is not the gate's own: which other state counts. */
export function describeOthers(
  mine: StatusMarker,
  markers: readonly StatusMarker[],
  state: CommitState,
): string {
  const current = findCurrentStates(markers);
  const decisive = current.filter(({ own }) => own === state);
  const ofOwnRun = decisive.some((marker) => marker.run === mine.run && isAboutSame(marker, mine));
  if (ofOwnRun || decisive.length === 0) return ofThisRun[state];
  const pulls = [...new Set([mine, ...current].flatMap(({ pullRequests }) => pullRequests))];
  const isAboutOthers = decisive.some(({ pullRequests }) =>
    pullRequests.some((number) => !mine.pullRequests.includes(number)),
  );
  if (isAboutOthers && pulls.length > 1)
    return `${said[state]}: the worst of pull requests ${formatNumbers(pulls)}, which share this head commit`;
  const newer = decisive.some(({ run }) => compareDigits(run, mine.run) > 0);
  return `${said[state]}: a ${newer ? 'newer' : 'different'} workflow run of this commit decides`;
}

const said: Readonly<Record<CommitState, string>> = {
  failure: 'failed',
  error: 'failed',
  pending: 'pending',
  success: 'passed',
};

const ofThisRun: Readonly<Record<CommitState, string>> = {
  failure: 'failed: another data diff gate of this run failed',
  error: 'failed: another data diff gate of this run has no verdict',
  pending: 'pending: another data diff gate of this run has not finished',
  success: 'passed: all data diff gates of this run',
};

const maxNumbers = 5;

function formatNumbers(numbers: readonly number[]): string {
  const sorted = numbers.toSorted((a, b) => a - b);
  const shown = sorted.slice(0, maxNumbers).map(String);
  const last = sorted.length > maxNumbers ? `${sorted.length - maxNumbers} more` : shown.pop();
  return `${shown.join(', ')} and ${last}`;
}
