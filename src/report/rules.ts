import type { CheckedCondition, NotMeasured } from '../diff/checks.ts';
import type { FigureName } from '../diff/data-diff.ts';
import type { Judgment } from '../diff/policy.ts';
import {
  type ColumnCondition,
  type Condition,
  type FigureCondition,
  getLimitedFigure,
  type Limit,
} from '../diff/rules.ts';
import { isPercentOfRows } from '../diff/thresholds.ts';
import type { Verdict } from '../diff/verdict.ts';
import type { Facts } from './facts.ts';
import { countAll, countNoun, formatCount, formatPercentBeside, notMeasured } from './figures.ts';
import {
  type Column,
  type Markdown,
  md,
  nothing,
  paragraphs,
  rawMarkdown,
  table,
  tableRow,
} from './markdown.ts';
import { code, enumerate, type Phrase, raw, renderPhrase, text } from './phrase.ts';
import { adviseRerun, linkOnlyDiff } from './rerun-advice.ts';

const columns: readonly Column[] = [
  { head: nothing, align: 'left' },
  { head: md`Threshold`, align: 'left' },
  { head: md`Actual`, align: 'left' },
];

/** Icons of the thresholds, the worst first. */
const icons = ['❌', '⚠️', '➖', '✅'];
const notMetIcon = { fail: '❌', warn: '⚠️', pass: '➖' } as const satisfies Record<Verdict, string>;

/** Shows every threshold of a diff with its actual value, the worst first; nothing if it has none. */
export function renderRules(judgment: Judgment): Markdown {
  const rows = judgment.checks
    .map((check) => ({ check, icon: findIcon(check, judgment) }))
    .sort((one, other) => icons.indexOf(one.icon) - icons.indexOf(other.icon))
    .map(({ check, icon }) =>
      tableRow([
        rawMarkdown(icon),
        renderPhrase(code(check.condition.text)),
        renderPhrase(describeActual(check)),
      ]),
    );
  const unlimited = describeUnlimited(judgment);
  return paragraphs([table(columns, rows), unlimited === null ? nothing : renderPhrase(unlimited)]);
}

function findIcon(check: CheckedCondition, { reasons }: Judgment): string {
  if (check.outcome === 'met') return '✅';
  const reason = reasons.find((one) => one.rule === 'threshold-not-met' && one.check === check);
  return notMetIcon[reason?.verdict ?? 'fail'];
}

/** Counts the thresholds: `misses 2 of 3 thresholds of [stg_*]`; `null` if it has none. */
export function summarizeRules({ checks, section }: Judgment): Phrase | null {
  if (checks.length === 0) return null;
  const missed = checks.filter(({ outcome }) => outcome !== 'met').length;
  const where = section === null ? raw('') : text` of the section ${code(section)}`;
  if (missed > 0) return text`misses ${missed} of ${raw(countNoun(checks.length, 'threshold'))}${where}`;
  return checks.length === 1
    ? text`meets its threshold${where}`
    : text`meets ${raw(countAll(checks.length, 'thresholds'))}${where}`;
}

/** Describes the outcome of a threshold in one sentence, with its actual value. */
export function describeUnmetCondition(check: CheckedCondition): Phrase {
  const condition = code(check.condition.text);
  switch (check.outcome) {
    case 'met':
      return text`${condition} met: ${describeActual(check)}.`;
    case 'not-met':
      return text`${condition} not met: ${describeActual(check)}.`;
    case 'not-measured':
      return text`${condition} can't be checked: Datafold did not measure this value (${explainNotMeasured(check.notMeasured)}).`;
  }
}

function describeActual(check: CheckedCondition): Phrase {
  const { condition } = check;
  if (check.outcome === 'not-measured')
    return text`${raw(notMeasured)} (${explainNotMeasured(check.notMeasured)})`;
  switch (condition.kind) {
    case 'only-columns':
      return describeOtherColumns(check);
    case 'column':
      return raw(describeColumnActual(condition, check));
    case 'figure':
      return raw(describeFigureActual(condition, check));
  }
}

function describeFigureActual(
  condition: FigureCondition,
  { actual, base }: Pick<CheckedCondition, 'actual' | 'base'>,
): string {
  if (actual === null) return notMeasured;
  if (!condition.percent) return formatCount(actual);
  if (!isPercentOfRows(condition)) return formatPercentBeside(actual, computeLimit(condition));
  if (base === null || base === 0) return formatCount(actual);
  return `${formatPercentBeside(actual / base, computeLimit(condition))} (${formatCount(actual)} of ${countNoun(base, 'row')})`;
}

function describeColumnActual(
  condition: ColumnCondition,
  { actual, base, percent }: CheckedCondition,
): string {
  if (actual === null)
    return percent === undefined
      ? notMeasured
      : `up to ${formatPercentBeside(percent / 100, computeLimit(condition))} of its values`;
  if (!condition.percent || base === null || base === 0)
    return `${countNoun(actual, 'value')} ${actual === 1 ? 'differs' : 'differ'}`;
  return `${formatPercentBeside(actual / base, computeLimit(condition))} (${formatCount(actual)} of ${countNoun(base, 'value')})`;
}

function computeLimit({ limit }: Limit): number {
  return Number(limit.digits) / 10 ** limit.scale;
}

function describeOtherColumns({
  actual,
  columns: names = [],
  unnamed = [],
  unmeasured = [],
}: CheckedCondition): Phrase {
  const others = actual ?? 0;
  const rest = others - names.length;
  const listed = [...names.map((name) => text`${name}`), ...(rest > 0 ? [text`${rest} more`] : [])];
  const found = [
    ...(listed.length === 0
      ? []
      : [text`${enumerate(listed)} ${raw(others === 1 ? 'differs too' : 'differ too')}`]),
    ...describeRowFigures(
      unnamed.filter((name) => !unmeasured.includes(name)),
      ['is not 0', 'are not 0'],
    ),
    ...describeRowFigures(unmeasured, ['was not measured', 'were not measured']),
  ];
  return found.length === 0 ? text`no other column differs` : enumerate(found);
}

function describeRowFigures(
  names: readonly FigureName[],
  [one, several]: readonly [string, string],
): readonly Phrase[] {
  if (names.length === 0) return [];
  return [text`${enumerate(names.map(code))} ${raw(names.length === 1 ? one : several)}`];
}

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

function explainNotMeasured(why: NotMeasured | null): Phrase {
  return raw(notMeasuredWords[why ?? 'not-given']);
}

/** Names changed figures without a threshold; `null` if there are none. */
export function describeUnlimited({ unlimited }: Judgment): Phrase | null {
  if (unlimited.length === 0) return null;
  const figures = unlimited.map(({ figure, actual }) => text`${code(figure)} (${actual})`);
  return text`No threshold set for: ${enumerate(figures)}.`;
}

/** Says what to do about a threshold that could not be checked; `null` if it could. */
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
