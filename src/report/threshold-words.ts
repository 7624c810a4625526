import { bothEmpty, type DataDiff } from '../diff/data-diff.ts';
import type { Judgement } from '../diff/policy.ts';
import { type Check, isPercentOfRows } from '../diff/thresholds.ts';
import { count, notMeasured, percentApart } from './figures.ts';
import { enumerated, own, type Phrase, say, words } from './phrase.ts';

/** A condition, and what the diff shows beside it. */
export function checkPhrase(check: Check, diff: DataDiff | null): Phrase {
  const condition = own(check.condition.text);
  switch (check.outcome) {
    case 'held':
      return say`${condition} holds: ${actualPhrase(check)}.`;
    case 'broken':
      return say`${condition} is broken: ${actualPhrase(check)}.`;
    case 'not-measured':
      return say`${condition} cannot hold: ${words(notMeasured)}, ${whyNotMeasured(check, diff)}.`;
  }
}

function actualPhrase({ condition, actual, base }: Check): Phrase {
  if (actual === null) return words(notMeasured);
  const limit = Number(condition.limit.digits) / 10 ** condition.limit.scale;
  if (!condition.percent) return say`it is ${words(count(actual))}`;
  if (!isPercentOfRows(condition)) return say`it is ${words(percentApart(actual, limit))}`;
  if (base === null || base === 0) return say`it is ${words(count(actual))}`;
  return say`it is ${words(percentApart(actual / base, limit))}, ${words(count(actual))} of the ${words(count(base))} rows in A`;
}

function whyNotMeasured({ condition, actual, base }: Check, diff: DataDiff | null): Phrase {
  if (diff?.stats?.sampled === true && condition.figure !== 'match_ratio') {
    return say`since a sampled diff measures only the match`;
  }
  if (diff?.crossDatabase === true && condition.figure === 'diff_schema') {
    return say`since Datafold compares no schema across databases`;
  }
  if (diff !== null && condition.figure === 'match_ratio' && bothEmpty(diff))
    return say`since neither side has rows`;
  if (actual !== null && isPercentOfRows(condition)) {
    return base === 0
      ? say`since A has no rows to take per cent of`
      : say`since Datafold gives no row count of A`;
  }
  return say`since Datafold gives no usable figure`;
}

/** The figures that no threshold looks at, `null` when there are none. */
export function unlimitedPhrase({ unlimited, diff }: Judgement): Phrase | null {
  if (unlimited.length === 0) return null;
  const figures = unlimited.map(({ figure, actual }) => say`${own(figure)} is ${words(count(actual))}`);
  const sampled = words(diff?.stats?.sampled === true ? ' (from a sample of the rows)' : '');
  return say`Not limited by your thresholds: ${enumerated(figures)}${sampled}.`;
}
