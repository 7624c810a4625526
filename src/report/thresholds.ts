import type { CheckedCondition } from '../diff/checked-condition.ts';
import type { FigureName } from '../diff/data-diff.ts';
import type { Judgment } from '../diff/policy.ts';
import type { ColumnCondition, FigureCondition, Limit } from '../diff/rules.ts';
import { isPercentOfRows } from '../diff/thresholds.ts';
import type { Verdict } from '../diff/verdict.ts';
import { countAll, countNoun, formatCount, formatPercentBeside, notMeasured } from './format-numbers.ts';
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
import { explainNotMeasured } from './messages/not-measured.ts';
import { code, enumerate, type Phrase, raw, renderPhrase, text } from './phrase.ts';

const columns: readonly Column[] = [
  { head: nothing, align: 'left' },
  { head: md`Threshold`, align: 'left' },
  { head: md`Actual`, align: 'left' },
];

/** Icons of the thresholds, the worst first. */
const icons = ['❌', '⚠️', '➖', '✅'];
const notMetIcon = { fail: '❌', warn: '⚠️', pass: '➖' } as const satisfies Record<Verdict, string>;

/** Shows every threshold of a diff with its actual value, the worst first; nothing if it has none. */
export function renderThresholds(judgment: Judgment): Markdown {
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

/** Counts the thresholds: `misses 2 of 3 thresholds of the section [stg_*]`; `null` if it has none. */
export function summarizeThresholds({ checks, section }: Judgment): Phrase | null {
  if (checks.length === 0) return null;
  const unmet = checks.filter(({ outcome }) => outcome !== 'met').length;
  const where = section === null ? raw('') : text` of the section ${code(section)}`;
  if (unmet > 0) return text`misses ${unmet} of ${raw(countNoun(checks.length, 'threshold'))}${where}`;
  return checks.length === 1
    ? text`meets its threshold${where}`
    : text`meets ${raw(countAll(checks.length, 'thresholds'))}${where}`;
}

/** Explains in one sentence why a threshold is not met: its actual value, or why there is none. */
export function explainUnmetThreshold(check: CheckedCondition): Phrase {
  const condition = code(check.condition.text);
  return check.outcome === 'not-measured'
    ? text`${condition} can't be checked: Datafold did not measure this value (${explainNotMeasured(check.notMeasured)}).`
    : text`${condition} not met: ${describeActual(check)}.`;
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

/** Names changed figures without a threshold; `null` if there are none. */
export function describeUnlimited({ unlimited }: Judgment): Phrase | null {
  if (unlimited.length === 0) return null;
  const figures = unlimited.map(({ figure, actual }) => text`${code(figure)} (${actual})`);
  return text`No threshold set for: ${enumerate(figures)}.`;
}
