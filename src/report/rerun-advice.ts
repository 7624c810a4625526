import type { Facts } from './facts.ts';
import { buildDiffUrl } from './links.ts';
import { code, link, type Phrase, raw, text } from './phrase.ts';

/** Advises how to run a diff again and check it: by its own step, or by Datafold's CI as a whole. */
export function adviseRerun({ ciRun }: Pick<Facts, 'ciRun'>): Phrase {
  return ciRun === null
    ? text`run the diff again and pass the new diff's ID to this step (${code('datadiff_id')})`
    : text`re-run Datafold's CI for this commit, then re-run this job`;
}

/** Links words of ours to the only diff of a report. With several, their table has the links. */
export function linkOnlyDiff(words: string, { host, judgments }: Pick<Facts, 'host' | 'judgments'>): Phrase {
  const [only] = judgments;
  return only === undefined || judgments.length > 1 ? raw(words) : link(words, buildDiffUrl(host, only.id));
}
