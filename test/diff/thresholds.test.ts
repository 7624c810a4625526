import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DataDiff, type DiffStats, figureNames } from '../../src/diff/data-diff.ts';
import { check, type Operator, parseThresholds, unlimitedFigures } from '../../src/diff/thresholds.ts';
import { condition, conditions, diff, stats } from '../support/diffs.ts';

const texts = (input: string) => parseThresholds(input).conditions.map(({ text }) => text);

describe('reading thresholds', () => {
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
      name: 'the match as a ratio and in per cent',
      input: 'match_ratio >= 0.999\nmatch_ratio >= 100%\nmatch_ratio >= 1\nmatch_ratio >= 0',
      expected: ['match_ratio >= 0.999', 'match_ratio >= 100%', 'match_ratio >= 1', 'match_ratio >= 0'],
    },
    { name: 'a share of rows above 100 %', input: 'rows_added <= 250%', expected: ['rows_added <= 250%'] },
    {
      name: 'every figure',
      input: figureNames.map((name) => `${name} <= 1`).join('\n'),
      expected: figureNames.map((name) => `${name} <= 1`),
    },
  ];
  test.each(good)('$name', ({ input, expected }) => {
    expect(parseThresholds(input).problems).toEqual([]);
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
      says: /more than one condition: write one a line, like `rows_added <= 1000`, and/,
    },
    {
      name: 'an unknown figure',
      input: 'rows_changed <= 1',
      says: /names no figure.*match_ratio.*`rows_added <= 1000`/,
    },
    { name: 'a figure in capitals', input: 'ROWS_ADDED <= 1', says: /names no figure.*`rows_added <= 1`/ },
    { name: 'capitals, and a limit that is none', input: 'ROWS_ADDED <= x', says: /`rows_added <= 1000`/ },
    { name: 'a figure that is no number', input: 'sampled = 1', says: /names no figure/ },
    {
      name: 'an unknown operator',
      input: 'rows_added == 1',
      says: /no such operator: use one of <= < >= > =, like `rows_added = 1`/,
    },
    {
      name: 'an operator backwards',
      input: 'rows_added =< 0.5%',
      says: /no such operator.*`rows_added <= 0.5%`/,
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
      says: /no sign, exponent or separators, like `rows_added <= 1000`/,
    },
    { name: 'a limit with a plus', input: 'rows_added <= +1', says: /no sign/ },
    { name: 'a limit with an exponent', input: 'rows_added <= 1e3', says: /exponent/ },
    { name: 'a limit with a comma', input: 'rows_added <= 1,000', says: /separators/ },
    { name: 'a limit with an underscore', input: 'rows_added <= 1_000', says: /separators/ },
    { name: 'a limit with a space', input: 'rows_added <= 1 000', says: /is not a condition/ },
    { name: 'a limit that starts with a point', input: 'match_ratio >= .999', says: /plain digits/ },
    { name: 'a limit in words', input: 'rows_added <= many', says: /plain digits/ },
    { name: 'two per cent signs', input: 'rows_added <= 5%%', says: /is not a condition/ },
    { name: 'something after the condition', input: 'rows_added <= 5 # rows', says: /is not a condition/ },
    {
      name: 'a match above 1',
      input: 'match_ratio >= 99.9',
      says: /from 0 to 1, or from 0% to 100%.*`match_ratio >= 99.9%`/,
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
      says: /more than 40 digits on a side of the point.*`rows_added <= 1000`/,
    },
    {
      name: 'more digits behind the point',
      input: `match_ratio >= 0.${'9'.repeat(41)}`,
      says: /more than 40 digits.*`match_ratio >= 99.9%`/,
    },
    {
      name: 'per cent of a figure whose unit nobody tells',
      input: 'diff_values <= 5%',
      says: /cannot be in per cent.*diff_values.*rows_added.*`diff_values <= 5`/,
    },
    { name: 'per cent of a row count', input: 'table_b_row_count >= 90%', says: /cannot be in per cent/ },
  ];
  test.each(bad)('refuses $name', ({ input, says }) => {
    const { conditions: read, problems } = parseThresholds(input);
    expect([read.length, problems.length]).toEqual([0, 1]);
    expect(problems[0]?.line).toBe(input);
    const problem = problems[0]?.problem ?? '';
    expect(problem).toMatch(says);
    // The example is right: what it shows would be taken.
    const [example = ''] = /[a-z_]+ [<>=]+ [\d.]+%?/.exec(problem) ?? [];
    expect(problem).toContain(`\`${example}\``);
    expect(texts(example)).toEqual([example]);
  });

  test('names every bad line and keeps the good ones apart', () => {
    const { conditions: read, problems } = parseThresholds(
      'rows_added <= 1\nfoo <= 1\nrows_removed <= 2\nbar',
    );
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
        const { conditions: read, problems } = parseThresholds(input);
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

describe('holding a condition against a diff', () => {
  const none: DiffStats = { table_a_row_count: 0, table_b_row_count: 0 };
  type Case = { condition: string; stats: DiffStats; diff?: Partial<DataDiff>; expected: string };
  const cases: readonly Case[] = [
    { condition: 'rows_added <= 1000', stats: { rows_added: 1000 }, expected: 'met' },
    { condition: 'rows_added <= 1000', stats: { rows_added: 1001 }, expected: 'not-met' },
    { condition: 'rows_added < 1000', stats: { rows_added: 1000 }, expected: 'not-met' },
    { condition: 'rows_added >= 1', stats: { rows_added: 1 }, expected: 'met' },
    { condition: 'rows_added > 1', stats: { rows_added: 1 }, expected: 'not-met' },
    { condition: 'rows_added = 0', stats: { rows_added: 0 }, expected: 'met' },
    { condition: 'rows_added = 0', stats: { rows_added: 1 }, expected: 'not-met' },
    { condition: 'match_ratio >= 99.9%', stats: { match_ratio: 0.999 }, expected: 'met' },
    { condition: 'match_ratio >= 0.999', stats: { match_ratio: 0.999 }, expected: 'met' },
    { condition: 'match_ratio >= 99.9%', stats: { match_ratio: 0.9989999 }, expected: 'not-met' },
    { condition: 'match_ratio = 7%', stats: { match_ratio: 0.07 }, expected: 'met' },
    { condition: 'match_ratio >= 100%', stats: { match_ratio: 1 }, expected: 'met' },
    { condition: 'diff_ratio <= 0.0000001', stats: { diff_ratio: 1e-7 }, expected: 'met' },
    { condition: 'diff_rows_number <= 100', stats: { diff_rows_number: -11 }, expected: 'met' },
    { condition: 'diff_rows_number < 0', stats: { diff_rows_number: -11 }, expected: 'met' },
    { condition: 'diff_rows_number >= 0', stats: { diff_rows_number: -11 }, expected: 'not-met' },
    { condition: 'rows_added <= 100', stats: { rows_added: -11 }, expected: 'not-measured' },
    { condition: 'rows_added <= 0.5%', stats: { rows_added: 5, table_a_row_count: 1000 }, expected: 'met' },
    {
      condition: 'rows_added <= 0.5%',
      stats: { rows_added: 6, table_a_row_count: 1000 },
      expected: 'not-met',
    },
    {
      condition: 'rows_added <= 0.5%',
      stats: { rows_added: 5, table_a_row_count: 999, table_b_row_count: 9_999 },
      expected: 'not-met',
    },
    { condition: 'rows_added <= 0.5%', stats: { rows_added: 0, table_a_row_count: 0 }, expected: 'met' },
    { condition: 'rows_added > 0.5%', stats: { rows_added: 0, table_a_row_count: 0 }, expected: 'not-met' },
    {
      condition: 'rows_added <= 0.5%',
      stats: { rows_added: 1, table_a_row_count: 0 },
      expected: 'not-measured',
    },
    {
      condition: 'rows_added <= 0.5%',
      stats: { rows_added: 1, table_a_row_count: null },
      expected: 'not-measured',
    },
    {
      condition: 'rows_added <= 0.5%',
      stats: { rows_added: 0, table_a_row_count: null },
      expected: 'not-measured',
    },
    { condition: 'rows_added <= 1000', stats: { rows_added: 1, table_a_row_count: null }, expected: 'met' },
    { condition: 'rows_added <= 1000', stats: { rows_added: null }, expected: 'not-measured' },
    { condition: 'diff_ratio <= 1', stats: {}, expected: 'not-measured' },
    { condition: 'match_ratio >= 0%', stats: { ...none, match_ratio: 0 }, expected: 'not-measured' },
    { condition: 'rows_added <= 1000', stats: { rows_added: 1, sampled: true }, expected: 'not-measured' },
    { condition: 'rows_added <= 1%', stats: { rows_added: 1, sampled: true }, expected: 'not-measured' },
    { condition: 'match_ratio >= 99%', stats: { match_ratio: 0.99, sampled: true }, expected: 'met' },
    { condition: 'diff_schema = 0', stats: { diff_schema: 0 }, expected: 'met' },
    {
      condition: 'diff_schema = 0',
      stats: { diff_schema: 0 },
      diff: { crossDatabase: true },
      expected: 'not-measured',
    },
  ];
  test.each(cases)(
    '$condition with $stats: $expected',
    ({ condition: line, stats: figures, diff: overrides, expected }) => {
      expect(check(condition(line), diff({ ...overrides, stats: stats(figures) })).outcome).toBe(expected);
    },
  );

  test('nothing is measured without figures', () => {
    for (const name of figureNames) {
      expect(check(condition(`${name} >= 0`), diff({ stats: null })).outcome).toBe('not-measured');
    }
  });

  test('tells the actual figure and the rows it is a share of', () => {
    const held = check(condition('rows_removed <= 1%'), diff());
    expect(held).toMatchObject({ outcome: 'not-met', actual: 1_649, base: 57_189 });
    expect(check(condition('rows_removed <= 1'), diff())).toMatchObject({ actual: 1_649, base: null });
  });

  const operator = fc.constantFrom<Operator>('<=', '<', '>=', '>', '=');
  const says = (sign: Operator, left: bigint, right: bigint) =>
    ({ '<=': left <= right, '<': left < right, '>=': left >= right, '>': left > right, '=': left === right })[
      sign
    ];
  /** Limits near `value`, so that equality is not left to chance. */
  const near = (value: bigint, wide: bigint) =>
    fc.bigInt({ min: value > wide ? value - wide : 0n, max: value + wide });

  test('shares of rows are compared as whole numbers would be', () => {
    // added / rows ? limit / 1000 %   <=>   added * 100 * 1000 ? limit * rows
    const counts = fc.record({
      added: fc.nat({ max: 2_000_000_000 }),
      rows: fc.integer({ min: 1, max: 2_000_000_000 }),
    });
    const cases = counts.chain(({ added, rows }) =>
      fc.record({
        added: fc.constant(added),
        rows: fc.constant(rows),
        thousandths: near((BigInt(added) * 100_000n) / BigInt(rows), 2n),
        sign: operator,
      }),
    );
    fc.assert(
      fc.property(cases, ({ added, rows, thousandths, sign }) => {
        const limit = `${thousandths / 1_000n}.${String(thousandths % 1_000n).padStart(3, '0')}`;
        const { outcome } = check(
          condition(`rows_added ${sign} ${limit}%`),
          diff({ stats: stats({ rows_added: added, table_a_row_count: rows }) }),
        );
        const expected = says(sign, BigInt(added) * 100_000n, thousandths * BigInt(rows));
        expect(outcome).toBe(expected ? 'met' : 'not-met');
      }),
      { numRuns: 4_000 },
    );
  });

  test('the match is compared as the decimal that Datafold wrote', () => {
    const cases = fc.integer({ min: 0, max: 1_000_000 }).chain((millionths) =>
      fc.record({
        millionths: fc.constant(millionths),
        limit: near(BigInt(millionths), 2n),
        sign: operator,
      }),
    );
    fc.assert(
      fc.property(cases, ({ millionths, limit, sign }) => {
        fc.pre(limit <= 1_000_000n);
        const ratio = Number(`${millionths}e-6`);
        const percent = `${limit / 10_000n}.${String(limit % 10_000n).padStart(4, '0')}`;
        const { outcome } = check(
          condition(`match_ratio ${sign} ${percent}%`),
          diff({ stats: stats({ match_ratio: ratio }) }),
        );
        expect(outcome).toBe(says(sign, BigInt(millionths), limit) ? 'met' : 'not-met');
      }),
      { numRuns: 4_000 },
    );
  });
});

describe('what the thresholds do not look at', () => {
  const cases: readonly {
    name: string;
    thresholds: readonly string[];
    diff: Partial<DataDiff>;
    expected: readonly string[];
  }[] = [
    {
      name: 'figures that no condition names',
      thresholds: ['rows_added <= 5'],
      diff: {},
      expected: ['rows_removed', 'diff_rows_count'],
    },
    {
      name: 'a figure that is named',
      thresholds: ['rows_removed <= 5%'],
      diff: {},
      expected: ['diff_rows_count'],
    },
    {
      name: 'zeros',
      thresholds: ['match_ratio >= 0'],
      diff: { stats: stats({ rows_removed: 0, diff_rows_count: 0 }) },
      expected: [],
    },
    {
      name: 'a changed schema',
      thresholds: ['rows_removed <= 5', 'diff_rows_count <= 5'],
      diff: { stats: stats({ diff_schema: 2 }) },
      expected: ['diff_schema'],
    },
    {
      name: 'what a sampled diff shows, though no condition could rest on it',
      thresholds: ['match_ratio >= 0'],
      diff: { stats: stats({ sampled: true, rows_added: 5, diff_schema: 2 }) },
      expected: ['rows_added', 'rows_removed', 'diff_rows_count', 'diff_schema'],
    },
    {
      name: 'what did not come',
      thresholds: ['match_ratio >= 0'],
      diff: { stats: { match_ratio: 0.5, rows_added: null, rows_removed: -1 } },
      expected: [],
    },
    {
      name: 'the schema of a sampled diff across databases',
      thresholds: ['match_ratio >= 0'],
      diff: {
        crossDatabase: true,
        stats: stats({ sampled: true, rows_removed: 0, diff_rows_count: 0, diff_schema: 2 }),
      },
      expected: [],
    },
    {
      name: 'the schema across databases',
      thresholds: ['rows_removed <= 5', 'diff_rows_count <= 5'],
      diff: { crossDatabase: true, stats: stats({ diff_schema: 2 }) },
      expected: [],
    },
  ];
  test.each(cases)('$name: $expected', ({ thresholds, diff: overrides, expected }) => {
    const found = unlimitedFigures(conditions(...thresholds), diff(overrides));
    expect(found.map(({ figure }) => figure)).toEqual(expected);
  });
});
