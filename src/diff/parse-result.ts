import { type DiffResult, diffResults } from './data-diff.ts';
import type { Verdict } from './verdict.ts';

/** A line like `missing-pks: warn`. */
export type ResultLine = { readonly result: DiffResult; readonly verdict: Verdict };

const verdicts: readonly Verdict[] = ['pass', 'warn', 'fail'];

/**
 * Parses a line about a result; `null` for another kind of line. Returns a problem as the end of a sentence
 * that begins with the quoted line. Ignores case, and reads `_` as `-`, as in `fail_on`.
 */
export function parseResultLine(line: string): ResultLine | string | null {
  const match = /^([A-Za-z_-]+)\s*:(.*)$/.exec(line);
  if (match === null) return null;
  const [, name = '', value = ''] = match;
  const word = normalize(name);
  if (word === 'sampled')
    return 'names no result: to decide about sampled diffs, write the word into an input of its own, like `fail_on: different, sampled`';
  if (word === 'warn')
    return 'has a colon behind `warn`: write the condition right behind it, like `warn rows_added <= 1%`';
  const result = diffResults.find((known) => known === word);
  if (result === undefined)
    return `names no result of a data diff: use one of ${diffResults.join(', ')}, like \`missing-pks: warn\``;
  const verdict = verdicts.find((known) => known === normalize(value));
  if (verdict === undefined)
    return `says neither pass, warn nor fail about a result: write one of them, like \`${result}: warn\``;
  return { result, verdict };
}

function normalize(text: string): string {
  return text.trim().toLowerCase().replaceAll('_', '-');
}
