import type { Origin } from './origin.ts';

/** Purpose of the head commit, and what to do without one. */
export type HeadNeed = { readonly wanted: string; readonly instead: string };

/**
 * Explains why a run that needs the head commit can't start. `problem` is GitHub's error, if there was one.
 */
export function explainMissingHead(
  { event, sourceText }: Origin,
  problem: string | null,
  { wanted, instead }: HeadNeed,
): string {
  return [
    `${wanted}: the ${event === '' ? 'run' : `event ${event}`} has no head commit, or GitHub did not return it (${sourceText}).`,
    ...(problem === null ? [] : [problem]),
    `Set \`pr_number\` to the number of the pull request, start the workflow by another event, or ${instead}. No request was sent to Datafold.`,
  ].join(' ');
}
