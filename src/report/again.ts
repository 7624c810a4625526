import type { Facts } from './facts.ts';
import { type Phrase, say, words } from './phrase.ts';

/** How to get the diff made anew and judged: by its maker, who passes on the id, or by Datafold's CI, which has to run as a whole. */
export function madeAgain({ ciRun }: Pick<Facts, 'ciRun'>, what: 'it' | 'the diff'): Phrase {
  return ciRun === null
    ? say`make ${words(what)} again and re-run this job with its id`
    : say`let Datafold's CI run again for this commit, then re-run this job`;
}
