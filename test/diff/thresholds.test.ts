import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DataDiff, type DiffStats, figureNames } from '../../src/diff/data-diff.ts';
import type { FigureCondition, Operator } from '../../src/diff/rules.ts';
import { checkFigure, findUnlimitedFigures, knownUnits } from '../../src/diff/thresholds.ts';
import { condition as conditionOf, conditions, diff, stats } from '../support/diffs.ts';

function condition(line: string): FigureCondition {
  const read = conditionOf(line);
  if (read.kind !== 'figure') throw new Error(`no condition on a figure: "${line}"`);
  return read;
}

describe('checking a condition on a figure', () => {
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
    { condition: 'diff_ratio <= 0', stats: { diff_ratio: 1e-7 }, expected: 'not-met' },
    { condition: 'diff_ratio <= 0', stats: { diff_ratio: 0 }, expected: 'met' },
    { condition: 'diff_rows_number <= 0', stats: { diff_rows_number: -11 }, expected: 'met' },
    { condition: 'diff_rows_number = 0', stats: { diff_rows_number: -11 }, expected: 'not-met' },
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
    { condition: 'diff_ratio <= 0', stats: {}, expected: 'not-measured' },
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
      expect(checkFigure(condition(line), diff({ ...overrides, stats: stats(figures) })).outcome).toBe(
        expected,
      );
    },
  );

  test('nothing is measured without figures', () => {
    for (const name of figureNames) {
      expect(
        checkFigure(condition(`${name} ${knownUnits.includes(name) ? '>=' : '='} 0`), diff({ stats: null }))
          .outcome,
      ).toBe('not-measured');
    }
  });

  test('reports the actual figure and the rows it is a share of', () => {
    const held = checkFigure(condition('rows_removed <= 1%'), diff());
    expect(held).toMatchObject({ outcome: 'not-met', actual: 1_649, base: 57_189 });
    expect(checkFigure(condition('rows_removed <= 1'), diff())).toMatchObject({ actual: 1_649, base: null });
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
        const { outcome } = checkFigure(
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
        const { outcome } = checkFigure(
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
    const found = findUnlimitedFigures(
      conditions(...thresholds).flatMap((section) => section.conditions),
      diff(overrides),
    );
    expect(found.map(({ figure }) => figure)).toEqual(expected);
  });
});
