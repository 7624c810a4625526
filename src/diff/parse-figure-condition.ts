import { type FigureName, figureNames } from './data-diff.ts';
import { compareDecimals, type Decimal, parseDecimal, toDecimal } from './decimal.ts';
import { type FigureCondition, type Level, type Operator, operators } from './rules.ts';
import { knownUnits, rowFigures } from './thresholds.ts';

/**
 * Parses a condition on a figure. Returns a problem as the end of a sentence that begins with the quoted
 * line.
 */
export function parseFigureCondition(line: string, level: Level): FigureCondition | string {
  if ((line.match(/[<>=]+/g) ?? []).length > 1) {
    return 'has more than one condition. Write one per line, for example `rows_added <= 1000`, and start the block with `|` (a `>` block folds its lines into one)';
  }
  const match = /^([A-Za-z_]+)\s*([<>=]+)\s*([^\s%<>=]+)\s*(%?)$/.exec(line);
  if (match === null)
    return 'is not a condition. Write a statistic, an operator, and a limit, for example `rows_added <= 1000`';
  const [, name = '', sign = '', number = '', per = ''] = match;
  const like = `for example \`${suggestCondition(name, sign, number, per)}\``;
  const figure = figureNames.find((known) => known === name);
  if (figure === undefined)
    return `does not begin with a known statistic. Use one of ${figureNames.join(', ')}, ${like}`;
  const operator = parseOperator(sign);
  if (operator === null) return `has an unknown operator. Use one of ${operators.join(' ')}, ${like}`;
  const limit = parseFigureLimit(figure, operator, number, per === '%');
  if (typeof limit === 'string') return `${limit}, ${like}`;
  const limitText = `${number}${per}`;
  const text = `${figure} ${operator} ${limitText}`;
  return { kind: 'figure', level, figure, operator, limit, percent: per === '%', limitText, text };
}

/** Reads an operator; `null` for another sign. */
export function parseOperator(sign: string): Operator | null {
  return operators.find((known) => known === sign) ?? null;
}

/** Parses a limit. Returns a problem if it is not plain digits. */
export function parseLimit(number: string): Decimal | string {
  const limit = parseDecimal(number);
  if (limit !== null) return limit;
  return /^\d+(?:\.\d+)?$/.test(number)
    ? 'has a limit with more than 40 digits. Write a shorter one'
    : 'has an invalid limit. Use digits and an optional decimal point';
}

const misspelledOperators = new Map<string, Operator>([
  ['=<', '<='],
  ['=>', '>='],
  ['==', '='],
]);

/** Guesses the operator that was meant. */
export function guessOperator(sign: string): Operator | null {
  return misspelledOperators.get(sign) ?? parseOperator(sign);
}

/** Suggests a valid condition that is close to what was written. */
function suggestCondition(name: string, sign: string, number: string, per: string): string {
  const figure = figureNames.find((known) => known === name.toLowerCase());
  if (figure === undefined) return 'rows_added <= 1000';
  if (!knownUnits.includes(figure)) return suggestKnownUnit(figure, sign, number, per);
  const [usual, plenty] = figure === 'match_ratio' ? (['>=', '99.9%'] as const) : (['<=', '1000'] as const);
  const operator = guessOperator(sign) ?? usual;
  const pers = [per, '%', ''].find(
    (end) => typeof parseFigureLimit(figure, operator, number, end === '%') !== 'string',
  );
  return pers === undefined ? `${figure} ${usual} ${plenty}` : `${figure} ${operator} ${number}${pers}`;
}

/** For figures of unknown unit, the documented figure with the same meaning. */
const documented = new Map<FigureName, FigureName>([
  ['diff_rows', 'diff_rows_count'],
  ['diff_ratio', 'match_ratio'],
]);

function suggestKnownUnit(figure: FigureName, sign: string, number: string, per: string): string {
  const instead = documented.get(figure);
  if (instead === undefined) return `${figure} = 0`;
  return instead === 'match_ratio' ? 'match_ratio >= 99.9%' : suggestCondition(instead, sign, number, per);
}

/** Parses a limit of a figure. Returns a problem if the figure can't have it. */
function parseFigureLimit(
  figure: FigureName,
  operator: Operator,
  number: string,
  percent: boolean,
): Decimal | string {
  const limit = parseLimit(number);
  if (typeof limit === 'string') return limit;
  if (figure === 'match_ratio') {
    const inRange = compareDecimals(limit, toDecimal(percent ? 100 : 1)) <= 0;
    return inRange ? limit : 'is out of range. Use 0 to 1, or 0% to 100%';
  }
  if (!knownUnits.includes(figure)) {
    const isZero = !percent && limit.digits === 0n && (operator === '=' || operator === '<=');
    return isZero ? limit : explainUnknownUnit(figure);
  }
  return percent && !rowFigures.includes(figure)
    ? `can't be a percentage (only ${rowFigures.join(', ')}, and match_ratio can). Write a plain number`
    : limit;
}

function explainUnknownUnit(figure: FigureName): string {
  const instead = documented.get(figure);
  const use = instead === undefined ? '' : ` or ${instead}`;
  return `has a limit other than zero, but Datafold does not document the unit of this statistic. Use zero${use}`;
}
