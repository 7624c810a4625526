import type { Facts } from './facts.ts';
import { type Phrase, text } from './phrase.ts';

/** Says how to run a diff again and check it: through its own step, or through Datafold's CI as a whole. */
export function adviseRerun({ ciRun }: Pick<Facts, 'ciRun'>): Phrase {
  return ciRun === null
    ? text`run the diff again and re-run this job with its ID`
    : text`re-run Datafold's CI for this commit, then re-run this job`;
}
