import type { Origin } from './github/event.ts';

/** What the head commit was wanted for and is not known, and what can be done without it. */
export type Want = { readonly wanted: string; readonly instead: string };

/** Why a run that needs the head commit cannot start without; `problem` is what GitHub said when it was asked. */
export function noHead({ event, source }: Origin, problem: string | null, { wanted, instead }: Want): string {
  return [
    `${wanted}: the ${event === '' ? 'run' : `event ${event}`} tells none, or GitHub did not (${source}).`,
    ...(problem === null ? [] : [problem]),
    `Set \`pr_number\` to the number of the pull request, start the workflow by another event, or ${instead}. Nothing was asked of Datafold.`,
  ].join(' ');
}
