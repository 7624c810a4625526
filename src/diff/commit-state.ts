import type { Judgment } from './policy.ts';
import type { Verdict } from './verdict.ts';

/** States of a commit status, in GitHub's words, the worst last. */
export const commitStates = ['success', 'pending', 'error', 'failure'] as const;
export type CommitState = (typeof commitStates)[number];

/** Sorts by state: known to fail, unknown, not finished, passed. */
export function sortWorstFirst<T extends { readonly own: CommitState }>(states: readonly T[]): readonly T[] {
  return states.toSorted((a, b) => commitStates.indexOf(b.own) - commitStates.indexOf(a.own));
}

/** Picks the worst of several states; `null` of none. */
export function getWorstState(states: readonly CommitState[]): CommitState | null {
  return commitStates.findLast((state) => states.includes(state)) ?? null;
}

/** Maps a verdict: a warning is a success; a fail is an error where only missing answers fail it. */
export function getCommitState(verdict: Verdict, judgments: readonly Judgment[]): CommitState {
  if (verdict !== 'fail') return 'success';
  const failing = judgments.flatMap(({ reasons }) => reasons.filter((reason) => reason.verdict === 'fail'));
  return failing.some(({ rule }) => rule !== 'undetermined') ? 'failure' : 'error';
}
