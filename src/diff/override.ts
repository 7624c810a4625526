import type { Judgement, ListedWord, Reason } from './policy.ts';
import type { Verdict } from './verdict.ts';

/** Why a label accepts nothing. Whatever is missing, the fail stands. */
export type NotAccepted =
  /** The run knows no pull request, no head commit, or no GitHub to ask. */
  | { readonly kind: 'no-pull-request' | 'no-head' | 'no-github' }
  | { readonly kind: 'not-labelled' }
  /** The pull request has another head by now than the one that was judged. */
  | { readonly kind: 'head-moved' }
  /** The label is there, but nothing says who put it there. */
  | { readonly kind: 'nobody' }
  /** Put there by an app, a bot or a workflow. */
  | { readonly kind: 'not-a-person' }
  | { readonly kind: 'older-than-commit' }
  /** The head's branch is gone, lies in a fork that cannot be read, or does not show when it moved to the head. */
  | { readonly kind: 'branch-gone' | 'fork' | 'no-move' }
  /** GitHub did not answer; `problem` in our words. */
  | { readonly kind: 'unreadable'; readonly problem: string };

/** What became of the wish to let a person accept a fail. Label and login are text from outside. */
export type Override =
  | {
      readonly kind: 'accepted';
      readonly label: string;
      readonly by: string;
      /** Like `2026-11-22T10:05:00Z`; `null` where GitHub did not tell. */
      readonly at: string | null;
    }
  | { readonly kind: 'not-accepted'; readonly label: string; readonly why: NotAccepted };

/** What a person can have looked at and wanted. Never an error: it says nothing about the data. */
const acceptable: readonly ListedWord[] = ['different', 'bad-pks', 'missing-pks', 'empty'];

/** Whether a person may accept this: it fails, and every reason that fails it is a known result or a threshold. */
export function mayOverride(judgements: readonly Judgement[]): boolean {
  const failing = judgements.filter(({ verdict }) => verdict === 'fail');
  const reasons = failing.flatMap((judged) => judged.reasons.filter(({ verdict }) => verdict === 'fail'));
  return (
    reasons.length > 0 &&
    failing.every(({ undetermined }) => !undetermined) &&
    reasons.every((reason) => isAcceptable(reason))
  );
}

function isAcceptable(reason: Reason): boolean {
  switch (reason.rule) {
    case 'result':
      return acceptable.includes(reason.result);
    case 'threshold-not-met':
    case 'sampled':
      return true;
    case 'thresholds-met':
    case 'undetermined':
    case 'stale':
      return false;
  }
}

/** The gate's verdict after a person had a say: a fail that was accepted warns, everything else stays. */
export function verdictAfter(verdict: Verdict, override: Override | null): Verdict {
  return verdict === 'fail' && override?.kind === 'accepted' ? 'warn' : verdict;
}
