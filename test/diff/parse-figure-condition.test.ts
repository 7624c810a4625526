import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureNames } from '../../src/diff/data-diff.ts';
import { parseRules } from '../../src/diff/parse-rules.ts';
import { knownUnits } from '../../src/diff/thresholds.ts';
import { condition } from '../support/diffs.ts';

function parsed(input: string) {
  const { rules, problems } = parseRules(input);
  return { conditions: rules.flatMap(({ conditions }) => conditions), problems };
}
const texts = (input: string) => parsed(input).conditions.map(({ text }) => text);

describe('parsing conditions on figures', () => {
  const good: readonly { name: string; input: string; expected: readonly string[] }[] = [
    { name: 'nothing', input: '', expected: [] },
    { name: 'one line', input: 'rows_added <= 1000', expected: ['rows_added <= 1000'] },
    {
      name: 'one condition a line',
      input: 'rows_added <= 1000\nmatch_ratio >= 99.9%',
      expected: ['rows_added <= 1000', 'match_ratio >= 99.9%'],
    },
    {
      name: 'line ends of Windows',
      input: 'rows_added <= 1\r\nrows_removed <= 2\r\n',
      expected: ['rows_added <= 1', 'rows_removed <= 2'],
    },
    {
      name: 'blank lines and comments',
      input: '\n# the nightly load adds rows\n\n  rows_added <= 1\n   # rows_removed <= 2\n',
      expected: ['rows_added <= 1'],
    },
    {
      name: 'no space, much space',
      input: 'rows_added<=1000\n  rows_removed   <=\t0.5 %  ',
      expected: ['rows_added <= 1000', 'rows_removed <= 0.5%'],
    },
    {
      name: 'every operator',
      input: 'rows_added <= 1\nrows_added < 1\nrows_added >= 1\nrows_added > 1\nrows_added = 1',
      expected: ['rows_added <= 1', 'rows_added < 1', 'rows_added >= 1', 'rows_added > 1', 'rows_added = 1'],
    },
    {
      name: 'the match as a ratio and in percent',
      input: 'match_ratio >= 0.999\nmatch_ratio >= 100%\nmatch_ratio >= 1\nmatch_ratio >= 0',
      expected: ['match_ratio >= 0.999', 'match_ratio >= 100%', 'match_ratio >= 1', 'match_ratio >= 0'],
    },
    { name: 'a share of rows above 100 %', input: 'rows_added <= 250%', expected: ['rows_added <= 250%'] },
    {
      name: 'every figure',
      input: figureNames.map((name) => `${name} <= 0`).join('\n'),
      expected: figureNames.map((name) => `${name} <= 0`),
    },
    {
      name: 'zero of a figure of unknown unit',
      input: 'diff_rows = 0.00\nerrors <= 0',
      expected: ['diff_rows = 0.00', 'errors <= 0'],
    },
  ];
  test.each(good)('$name', ({ input, expected }) => {
    expect(parseRules(input).problems).toEqual([]);
    expect(texts(input)).toEqual(expected);
  });

  const bad: readonly { name: string; input: string; says: RegExp }[] = [
    {
      name: 'two conditions on one line',
      input: 'rows_added <= 1 rows_removed <= 2',
      says: /more than one condition.*`\|`/,
    },
    {
      name: 'two conditions with a comma',
      input: 'rows_added <= 1, rows_removed <= 2',
      says: /more than one condition/,
    },
    {
      name: 'a range',
      input: '5 <= rows_added <= 10',
      says: /more than one condition\. Write one per line, for example `rows_added <= 1000`, and/,
    },
    {
      name: 'an unknown figure',
      input: 'rows_changed <= 1',
      says: /does not begin with a known statistic.*match_ratio.*`rows_added <= 1000`/,
    },
    {
      name: 'a figure in capitals',
      input: 'ROWS_ADDED <= 1',
      says: /does not begin with a known statistic.*`rows_added <= 1`/,
    },
    { name: 'capitals, and a limit that is none', input: 'ROWS_ADDED <= x', says: /`rows_added <= 1000`/ },
    {
      name: 'a figure that is no number',
      input: 'sampled = 1',
      says: /does not begin with a known statistic/,
    },
    {
      name: 'an unknown operator',
      input: 'rows_added == 1',
      says: /unknown operator\. Use one of <= < >= > =, for example `rows_added = 1`/,
    },
    {
      name: 'an operator backwards',
      input: 'rows_added =< 0.5%',
      says: /unknown operator.*`rows_added <= 0.5%`/,
    },
    { name: 'the other backwards', input: 'match_ratio => 99.9%', says: /`match_ratio >= 99.9%`/ },
    {
      name: 'backwards, with a limit out of range',
      input: 'match_ratio => 99.9',
      says: /`match_ratio >= 99.9%`/,
    },
    { name: 'an operator that is none backwards', input: 'match_ratio <> 1', says: /`match_ratio >= 1`/ },
    { name: 'unequal', input: 'rows_added <> 1', says: /`rows_added <= 1`/ },
    { name: 'no operator', input: 'rows_added 1000', says: /is not a condition.*`rows_added <= 1000`/ },
    { name: 'no limit', input: 'rows_added <=', says: /is not a condition/ },
    { name: 'no figure', input: '<= 1000', says: /is not a condition/ },
    { name: 'the wrong way round', input: '1000 >= rows_added', says: /is not a condition/ },
    { name: 'words', input: 'whatever', says: /is not a condition/ },
    {
      name: 'a negative limit',
      input: 'rows_added <= -1',
      says: /invalid limit.*for example `rows_added <= 1000`/,
    },
    { name: 'a limit with a plus', input: 'rows_added <= +1', says: /invalid limit/ },
    { name: 'a limit with an exponent', input: 'rows_added <= 1e3', says: /invalid limit/ },
    { name: 'a limit with a comma', input: 'rows_added <= 1,000', says: /invalid limit/ },
    { name: 'a limit with an underscore', input: 'rows_added <= 1_000', says: /invalid limit/ },
    { name: 'a limit with a space', input: 'rows_added <= 1 000', says: /is not a condition/ },
    { name: 'a limit that starts with a point', input: 'match_ratio >= .999', says: /invalid limit/ },
    { name: 'a limit in words', input: 'rows_added <= many', says: /invalid limit/ },
    { name: 'two percent signs', input: 'rows_added <= 5%%', says: /is not a condition/ },
    { name: 'something after the condition', input: 'rows_added <= 5 # rows', says: /is not a condition/ },
    {
      name: 'a match above 1',
      input: 'match_ratio >= 99.9',
      says: /Use 0 to 1, or 0% to 100%.*`match_ratio >= 99.9%`/,
    },
    { name: 'a little above 1', input: 'match_ratio < 5', says: /`match_ratio < 5%`/ },
    { name: 'a match above 100', input: 'match_ratio >= 101', says: /out of range.*`match_ratio >= 99.9%`/ },
    {
      name: 'a match above 100 %',
      input: 'match_ratio >= 100.01%',
      says: /out of range.*`match_ratio >= 99.9%`/,
    },
    {
      name: 'more digits than are read',
      input: `rows_added <= ${'9'.repeat(41)}`,
      says: /more than 40 digits.*`rows_added <= 1000`/,
    },
    {
      name: 'more digits behind the point',
      input: `match_ratio >= 0.${'9'.repeat(41)}`,
      says: /more than 40 digits.*`match_ratio >= 99.9%`/,
    },
    {
      name: 'percent of a figure whose unit is not documented',
      input: 'diff_values <= 5%',
      says: /Datafold does not document the unit.*Use zero, for example `diff_values = 0`/,
    },
    {
      name: 'a limit on the ratio that looks like a count',
      input: 'diff_rows <= 100',
      says: /limit other than zero.*Use zero or diff_rows_count, for example `diff_rows_count <= 100`/,
    },
    { name: 'the ratio in percent', input: 'diff_ratio <= 1%', says: /`match_ratio >= 99.9%`/ },
    { name: 'unknown unit above zero', input: 'errors >= 0', says: /`errors = 0`/ },
    { name: 'zero percent of an unknown unit', input: 'diff_schema <= 0%', says: /`diff_schema = 0`/ },
    ...figureNames
      .filter((name) => !knownUnits.includes(name))
      .map((name) => ({ name: `a limit on ${name}`, input: `${name} < 1`, says: /limit other than zero/ })),
    { name: 'percent of a row count', input: 'table_b_row_count >= 90%', says: /can't be a percentage/ },
  ];
  test.each(bad)('refuses $name', ({ input, says }) => {
    const { conditions: read, problems } = parsed(input);
    expect([read.length, problems.length]).toEqual([0, 1]);
    expect(problems[0]?.line).toBe(input);
    const problem = problems[0]?.problem ?? '';
    expect(problem).toMatch(says);
    // The example is right: what it shows would be taken.
    const [example = ''] =
      /[a-z_]+ [<>=]+ [\d.]+%?/.exec(problem.slice(problem.lastIndexOf('for example'))) ?? [];
    expect(problem).toContain(`\`${example}\``);
    expect(texts(example)).toEqual([example]);
  });

  test('names every bad line and keeps the good ones apart', () => {
    const { conditions: read, problems } = parsed('rows_added <= 1\nfoo <= 1\nrows_removed <= 2\nbar');
    expect(read).toHaveLength(2);
    expect(problems.map(({ line }) => line)).toEqual(['foo <= 1', 'bar']);
  });

  test('answers any text with one reading for each line that says something', () => {
    const words = [
      'rows_added',
      'match_ratio',
      '<=',
      '=',
      '>',
      '5',
      '0.5',
      '%',
      '#',
      ' ',
      '\n',
      '\r',
      '\t',
      '-1',
      '1e9',
    ];
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...words)).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (input) => {
        const { conditions: read, problems } = parsed(input);
        const lines = input.split(/\r\n|\n|\r/).map((line) => line.trim());
        const telling = lines.filter((line) => line.length > 0 && !line.startsWith('#'));
        expect(read.length + problems.length).toBe(telling.length);
      }),
      { numRuns: 3_000 },
    );
  });

  test('reads its own spelling back as the same condition', () => {
    for (const line of ['rows_added<=1000', 'match_ratio  >  99.90 %', 'diff_ratio = 0.000']) {
      expect(condition(condition(line).text)).toEqual(condition(line));
    }
  });
});
