import { guessOperator, parseLimit, parseOperator } from './parse-figure-condition.ts';
import { hasControlCharacter } from './parse-section-header.ts';
import { type ColumnCondition, type Level, type OnlyColumnsCondition, operators } from './rules.ts';

const onlyLike = 'for example `only columns updated_at, _loaded_*`';

/**
 * Parses a line that begins with `only`. Returns a problem as the end of a sentence that begins with the
 * quoted line.
 */
export function parseOnlyColumns(line: string, level: Level): OnlyColumnsCondition | string {
  const match = /^only\s+columns(?:\s+(.*))?$/i.exec(line);
  if (match === null) return `is not a condition. Write the columns that may differ, ${onlyLike}`;
  const list = match[1]?.trim() ?? '';
  if (list === '') return `lists no columns. Write those that may differ, ${onlyLike}`;
  if (/[<>=]|\bonly\s+columns\b/i.test(list))
    return `has more than one condition. Write one per line, ${onlyLike}, and start the block with \`|\` (a \`>\` block folds its lines into one)`;
  if (/[[\]]/.test(list))
    return `contains a bracket, which is allowed only in a header. Write \`?\` for a bracket in a name, ${onlyLike}`;
  const globs = list.split(',').map((glob) => glob.trim());
  if (globs.includes('')) return `has an empty name. Write one between the commas, ${onlyLike}`;
  if (globs.some(hasControlCharacter)) return `has a control character in a name. Remove it, ${onlyLike}`;
  return { kind: 'only-columns', level, globs, text: `only columns ${globs.join(', ')}` };
}

const columnLike = 'for example `column price <= 0.1%`';

/**
 * Parses a line that begins with `column`. Returns a problem as the end of a sentence that begins with the
 * quoted line.
 */
export function parseColumnCondition(line: string, level: Level): ColumnCondition | string {
  if (/^columns/i.test(line))
    return `is not a condition. Write \`column\` and one name for a limit, ${columnLike}, or \`only columns\` for those that may differ, ${onlyLike}`;
  const signs = line.match(/[<>=]+/g) ?? [];
  if (signs.length > 1)
    return `has more than one condition. Write one per line, ${columnLike}, and start the block with \`|\` (a \`>\` block folds its lines into one)`;
  const [sign = ''] = signs;
  const [before = '', after = ''] = sign === '' ? [line] : line.split(sign);
  const name = before.replace(/^column/i, '').trim();
  const limit = /^([^\s%]+)\s*(%?)$/.exec(after.trim());
  if (name === '' || limit === null)
    return `is not a condition. Write a column, an operator, and a limit, ${columnLike}`;
  const problem = checkName(name);
  if (problem !== null) return problem;
  const [, number = '', per = ''] = limit;
  return buildColumnCondition({ name, sign, number, per }, level);
}

function checkName(name: string): string | null {
  if (/[*?]/.test(name))
    return `has a glob in place of a column. Write a line for each column, ${columnLike}, or the columns that may differ, ${onlyLike}`;
  return hasControlCharacter(name) ? `has a control character in the name. Remove it, ${columnLike}` : null;
}

type Parts = { readonly name: string; readonly sign: string; readonly number: string; readonly per: string };

function buildColumnCondition({ name, sign, number, per }: Parts, level: Level): ColumnCondition | string {
  const operator = parseOperator(sign);
  const limit = parseLimit(number);
  if (operator === null) {
    const meant = guessOperator(sign) ?? '<=';
    const right = typeof limit === 'string' ? '0.1%' : `${number}${per}`;
    return `has an unknown operator. Use one of ${operators.join(' ')}, for example \`column ${name} ${meant} ${right}\``;
  }
  if (typeof limit === 'string') return `${limit}, for example \`column ${name} ${operator} 0.1%\``;
  const limitText = `${number}${per}`;
  const text = `column ${name} ${operator} ${limitText}`;
  return { kind: 'column', level, column: name, operator, limit, percent: per === '%', limitText, text };
}
