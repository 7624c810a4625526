import type { CheckedCondition, NotMeasured } from '../../diff/checked-condition.ts';
import { type Condition, getLimitedFigure } from '../../diff/rules.ts';
import type { Facts } from '../facts.ts';
import { code, type Phrase, raw, text } from '../phrase.ts';
import { adviseRerun, linkOnlyDiff } from '../rerun-advice.ts';

const notMeasuredWords: Readonly<Record<NotMeasured, string>> = {
  sampled: 'the diff is sampled',
  'cross-database': 'Datafold compares no schema across databases',
  'no-rows': 'both tables are empty',
  'no-rows-in-a': 'the base table is empty, so there is no percentage',
  'no-row-count': 'Datafold gives no row count of the base table',
  'not-given': 'Datafold gives no usable value',
  'no-summary': 'Datafold has no summary of this diff',
  'summary-timed-out': "Datafold's summary was not finished before the timeout",
  'summary-unreachable': "Datafold's summary could not be read",
  'summary-refused': 'Datafold refused the request for its summary',
  'summary-failed': "Datafold's summary failed",
  'no-values': "Datafold's summary lists no columns",
  unreadable: "Datafold's summary could not be read in full",
  'list-incomplete': 'Datafold lists fewer columns than it counts as different',
  'listed-twice': 'Datafold lists a column twice',
  contradictory: "Datafold's summary contradicts itself",
  'not-listed': 'Datafold lists no column with this name',
  rounded: 'Datafold gives only a rounded share',
};

/** Explains why a condition could not be checked, as the end of a sentence. */
export function explainNotMeasured(why: NotMeasured | null): Phrase {
  return raw(notMeasuredWords[why ?? 'not-given']);
}

/** Advises on a threshold that could not be checked; `null` if it could. */
export function adviseNotMeasured(
  { condition, outcome, notMeasured: why }: CheckedCondition,
  facts: Pick<Facts, 'ciRun' | 'host' | 'judgments'>,
): Phrase | null {
  if (outcome !== 'not-measured') return null;
  switch (why) {
    case 'sampled':
      return text`Run the diff without sampling, or limit only ${code('match_ratio')} for sampled diffs.`;
    case 'no-rows-in-a':
    case 'no-row-count':
      return text`Limit ${nameSubject(condition)} by a plain number instead of a percentage.`;
    case 'not-listed':
      return text`Check the column's name in ${code(condition.text)} against the diff in Datafold.`;
    case 'summary-timed-out':
    case 'summary-unreachable':
    case 'summary-refused':
      return text`Re-run this job. If this stays so, ${linkOnlyDiff('open the diff in Datafold', facts)}, then ${adviseRerun(facts)}.`;
    default:
      return text`Remove ${nameSubject(condition)} from ${code('thresholds')} for this diff: Datafold does not measure it.`;
  }
}

function nameSubject(condition: Condition): Phrase {
  return code(getLimitedFigure(condition) ?? condition.text);
}
