import type { Judgement } from './policy.ts';
import type { Verdict } from './verdict.ts';

/** What a commit status can say, in GitHub's words, the worst last. */
export const commitStates = ['success', 'pending', 'error', 'failure'] as const;
export type CommitState = (typeof commitStates)[number];

/** What is known to fail, what nobody knows, what is still being looked at, what passes. */
export function worstFirst(states: readonly CommitState[]): readonly CommitState[] {
  return states.toSorted((a, b) => commitStates.indexOf(b) - commitStates.indexOf(a));
}

/** The worst of several; `null` of none. */
export function worstState(states: readonly CommitState[]): CommitState | null {
  return worstFirst(states)[0] ?? null;
}

/** A warning is a success; a fail is an error where nothing but missing answers fails it. */
export function commitStateOf(verdict: Verdict, judgements: readonly Judgement[]): CommitState {
  if (verdict !== 'fail') return 'success';
  const failing = judgements.flatMap(({ reasons }) => reasons.filter((reason) => reason.verdict === 'fail'));
  return failing.some(({ rule }) => rule !== 'undetermined') ? 'failure' : 'error';
}
