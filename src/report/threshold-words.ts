import type { Check, NotMeasured } from '../diff/checks.ts';
import type { Judgement } from '../diff/policy.ts';
import type { Limit } from '../diff/rules.ts';
import { isPercentOfRows } from '../diff/thresholds.ts';
import { count, notMeasured, percentApart } from './figures.ts';
import { enumerated, own, type Phrase, say, words } from './phrase.ts';

/** A condition, and what the diff shows beside it. */
export function checkPhrase(check: Check): Phrase {
  const condition = own(check.condition.text);
  switch (check.outcome) {
    case 'met':
      return say`${condition} holds: ${actualPhrase(check)}.`;
    case 'not-met':
      return say`${condition} is broken: ${actualPhrase(check)}.`;
    case 'not-measured':
      return say`${condition} cannot hold: ${words(notMeasured)}, ${whyNotMeasured(check.notMeasured)}.`;
  }
}

function actualPhrase(check: Check): Phrase {
  const { condition, actual, base } = check;
  if (condition.kind === 'only-columns') return onlyColumnsPhrase(check);
  if (actual === null) {
    return check.percent === undefined
      ? words(notMeasured)
      : say`up to ${words(percentApart(check.percent / 100, limitOf(condition)))} of its values differ`;
  }
  if (condition.kind === 'column') return columnPhrase(condition, actual, base);
  if (!condition.percent) return say`it is ${words(count(actual))}`;
  if (!isPercentOfRows(condition)) return say`it is ${words(percentApart(actual, limitOf(condition)))}`;
  if (base === null || base === 0) return say`it is ${words(count(actual))}`;
  return say`it is ${words(percentApart(actual / base, limitOf(condition)))}, ${words(count(actual))} of the ${words(count(base))} rows in A`;
}

function columnPhrase(condition: Limit, actual: number, base: number | null): Phrase {
  const differ = actual === 1 ? 'value differs' : 'values differ';
  if (!condition.percent || base === null || base === 0) return say`${words(count(actual))} ${words(differ)}`;
  return say`${words(percentApart(actual / base, limitOf(condition)))}, ${words(count(actual))} of ${words(count(base))} ${words(differ)}`;
}

function limitOf({ limit }: Limit): number {
  return Number(limit.digits) / 10 ** limit.scale;
}

function onlyColumnsPhrase({ actual, columns = [], unnamed = [] }: Check): Phrase {
  const others = actual ?? 0;
  const rest = others - columns.length;
  const names = [...columns.map((name) => say`${name}`), ...(rest > 0 ? [say`${rest} more`] : [])];
  const differ = others === 1 ? 'differs too' : 'differ too';
  const found = [
    ...(names.length === 0 ? [] : [say`${enumerated(names)} ${words(differ)}`]),
    ...(unnamed.length === 0
      ? []
      : [say`${enumerated(unnamed.map(own))} ${words(unnamed.length === 1 ? 'is' : 'are')} not 0`]),
  ];
  return found.length === 0 ? say`no other column differs` : enumerated(found);
}

function whyNotMeasured(why: NotMeasured | null): Phrase {
  switch (why) {
    case 'sampled':
      return say`since a sampled diff measures only the match`;
    case 'cross-database':
      return say`since Datafold compares no schema across databases`;
    case 'no-rows':
      return say`since neither side has rows`;
    case 'no-rows-in-a':
      return say`since A has no rows to take per cent of`;
    case 'no-row-count':
      return say`since Datafold gives no row count of A`;
    case 'no-summary':
      return say`since Datafold has no summary of this diff`;
    case 'summary-timed-out':
      return say`since Datafold's summary was not finished before the timeout`;
    case 'summary-unreachable':
      return say`since Datafold's summary could not be read`;
    case 'summary-refused':
      return say`since Datafold refused to give its summary`;
    case 'summary-failed':
      return say`since Datafold's summary failed`;
    case 'no-values':
      return say`since Datafold's summary lists no columns`;
    case 'unreadable':
      return say`since Datafold's summary could not be read in full`;
    case 'list-incomplete':
      return say`since Datafold lists fewer columns than it counts as different`;
    case 'listed-twice':
      return say`since Datafold lists a column twice`;
    case 'contradictory':
      return say`since Datafold's summary contradicts itself`;
    case 'not-listed':
      return say`since Datafold lists no column of this name`;
    case 'rounded':
      return say`since Datafold gives only a rounded share`;
    case 'not-given':
    case null:
      return say`since Datafold gives no usable figure`;
  }
}

/** The figures that no threshold looks at, `null` when there are none. */
export function unlimitedPhrase({ unlimited, diff }: Judgement): Phrase | null {
  if (unlimited.length === 0) return null;
  const figures = unlimited.map(({ figure, actual }) => say`${own(figure)} is ${words(count(actual))}`);
  const sampled = words(diff?.stats?.sampled === true ? ' (from a sample of the rows)' : '');
  return say`Not limited by your thresholds: ${enumerated(figures)}${sampled}.`;
}
