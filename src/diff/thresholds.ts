import { type DataDiff, type FigureName, figure, figureNames, measure } from './data-diff.ts';
import { compare, type Decimal, decimalOf, parseDecimal, times } from './decimal.ts';

const operators = ['<=', '<', '>=', '>', '='] as const;
export type Operator = (typeof operators)[number];

/** One line of `thresholds`: what a `different` diff may show and still pass. */
export type Condition = {
  readonly figure: FigureName;
  readonly operator: Operator;
  readonly limit: Decimal;
  /** The limit is in per cent: of dataset A's rows for counts, of 1 for the match. */
  readonly percent: boolean;
  /** The condition as a person writes it, in our spacing: `rows_added <= 0.5%`. Safe to show. */
  readonly text: string;
};

/** A condition held against one diff. `actual` is in the figure's own unit; `null` when it was not measured. */
export type Check = {
  readonly condition: Condition;
  readonly outcome: 'held' | 'broken' | 'not-measured';
  readonly actual: number | null;
  /** Rows in dataset A, for conditions in per cent of them. */
  readonly base: number | null;
};

const rowFigures: readonly FigureName[] = ['rows_added', 'rows_removed', 'diff_rows_count'];

/** Whether a condition on this figure is in per cent of dataset A's rows when it carries `%`. */
export function isPercentOfRows(condition: Condition): boolean {
  return condition.percent && rowFigures.includes(condition.figure);
}

/** Reads the input `thresholds`: the conditions, and a problem for each line that is not one (never a default in its place). */
export function parseThresholds(text: string): {
  readonly conditions: readonly Condition[];
  readonly problems: readonly { readonly line: string; readonly problem: string }[];
} {
  const conditions: Condition[] = [];
  const problems: { line: string; problem: string }[] = [];
  for (const line of text.split(/\r\n|\r|\n/).map((raw) => raw.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    const parsed = parseCondition(line);
    if (typeof parsed === 'string') problems.push({ line, problem: parsed });
    else conditions.push(parsed);
  }
  return { conditions, problems };
}

function parseCondition(line: string): Condition | string {
  if ((line.match(/[<>=]+/g) ?? []).length > 1) {
    return 'holds more than one condition: write one a line, like `rows_added <= 1000`, and start the block with `|` (a `>` block folds its lines into one)';
  }
  const match = /^([A-Za-z_]+)\s*([<>=]+)\s*([^\s%<>=]+)\s*(%?)$/.exec(line);
  if (match === null)
    return 'is not a condition: write a figure, an operator and a limit, like `rows_added <= 1000`';
  const [, name = '', sign = '', number = '', per = ''] = match;
  const like = `like \`${nearestTo(name, sign, number, per)}\``;
  const figure = figureNames.find((known) => known === name);
  if (figure === undefined)
    return `names no figure of diff_stats: use one of ${figureNames.join(', ')}, ${like}`;
  const operator = operators.find((known) => known === sign);
  if (operator === undefined) return `has no such operator: use one of ${operators.join(' ')}, ${like}`;
  const limit = readLimit(figure, number, per === '%');
  if (typeof limit === 'string') return `${limit}, ${like}`;
  return { figure, operator, limit, percent: per === '%', text: `${figure} ${operator} ${number}${per}` };
}

const turnedRound = new Map<string, Operator>([
  ['=<', '<='],
  ['=>', '>='],
  ['==', '='],
]);

/** A right condition, as near as can be to what was written. */
function nearestTo(name: string, sign: string, number: string, per: string): string {
  const figure = figureNames.find((known) => known === name.toLowerCase());
  if (figure === undefined) return 'rows_added <= 1000';
  const [usual, plenty] = figure === 'match_ratio' ? (['>=', '99.9%'] as const) : (['<=', '1000'] as const);
  const operator = turnedRound.get(sign) ?? operators.find((known) => known === sign) ?? usual;
  const pers = [per, '%', ''].find((end) => typeof readLimit(figure, number, end === '%') !== 'string');
  return pers === undefined ? `${figure} ${usual} ${plenty}` : `${figure} ${operator} ${number}${pers}`;
}

/** The limit, or what is wrong with it. */
function readLimit(figure: FigureName, number: string, percent: boolean): Decimal | string {
  const limit = parseDecimal(number);
  if (limit === null) {
    return /^\d+(?:\.\d+)?$/.test(number)
      ? 'has a limit of more than 40 digits on a side of the point: write a shorter one'
      : 'has a limit that is not plain digits with an optional point: no sign, exponent or separators';
  }
  if (figure === 'match_ratio') {
    const inRange = compare(limit, decimalOf(percent ? 100 : 1)) <= 0;
    return inRange ? limit : 'is out of range: the match goes from 0 to 1, or from 0% to 100%';
  }
  return percent && !rowFigures.includes(figure)
    ? `cannot be in per cent, since the unit of ${figure} is not (per cent works for ${rowFigures.join(', ')} and match_ratio): write the plain number`
    : limit;
}

/** Holds one condition against a diff. What was not measured does not hold. */
export function check(condition: Condition, diff: DataDiff): Check {
  const actual = measure(diff, condition.figure);
  const base = isPercentOfRows(condition) ? measure(diff, 'table_a_row_count') : null;
  const order = actual === null ? null : comparison(condition, actual, base);
  if (order === null) return { condition, outcome: 'not-measured', actual, base };
  return { condition, outcome: holds(condition.operator, order) ? 'held' : 'broken', actual, base };
}

/** How the actual figure compares to the limit; `null` where there is nothing to compare (a share of no rows, or of an unknown number). */
function comparison(condition: Condition, actual: number, base: number | null): number | null {
  if (!condition.percent) return compare(decimalOf(actual), condition.limit);
  const hundredfold = times(decimalOf(actual), decimalOf(100));
  if (!isPercentOfRows(condition)) return compare(hundredfold, condition.limit);
  if (base === null || (base === 0 && actual > 0)) return null;
  return base === 0
    ? compare(decimalOf(0), condition.limit)
    : compare(hundredfold, times(condition.limit, decimalOf(base)));
}

function holds(operator: Operator, order: number): boolean {
  switch (operator) {
    case '<=':
      return order <= 0;
    case '<':
      return order < 0;
    case '>=':
      return order >= 0;
    case '>':
      return order > 0;
    case '=':
      return order === 0;
  }
}

const watched: readonly FigureName[] = ['rows_added', 'rows_removed', 'diff_rows_count', 'diff_schema'];

/** Figures as given that are not zero and that no condition names, sampled ones too: what the thresholds let through unseen. */
export function unlimitedFigures(
  conditions: readonly Condition[],
  diff: DataDiff,
): readonly { readonly figure: FigureName; readonly actual: number }[] {
  return watched.flatMap((name) => {
    const actual = figure(diff, name);
    const named = conditions.some((condition) => condition.figure === name);
    return actual === null || actual === 0 || named ? [] : [{ figure: name, actual }];
  });
}
