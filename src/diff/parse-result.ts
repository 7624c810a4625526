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
    return 'is not about a result. For sampled diffs, add `sampled` to a list, for example `fail_on: different, sampled`';
  if (word === 'warn')
    return 'has a colon after `warn`. Write the condition right after it, for example `warn rows_added <= 1%`';
  const result = diffResults.find((known) => known === word);
  if (result === undefined)
    return `does not begin with a known result. Use one of ${diffResults.join(', ')}, for example \`missing-pks: warn\``;
  const verdict = verdicts.find((known) => known === normalize(value));
  if (verdict === undefined)
    return `has no valid verdict. Write pass, warn, or fail, for example \`${result}: warn\``;
  return { result, verdict };
}

function normalize(text: string): string {
  return text.trim().toLowerCase().replaceAll('_', '-');
}
