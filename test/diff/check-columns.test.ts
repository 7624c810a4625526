import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseColumnStats } from '../../src/datafold/column-stats.ts';
import { checkColumns, checkConditions, needsColumns } from '../../src/diff/check-columns.ts';
import type { CheckedCondition } from '../../src/diff/checked-condition.ts';
import type { DataDiff, DiffStats } from '../../src/diff/data-diff.ts';
import { summary2022, summary2023, summary2026, summaryFailed, summaryHuge } from '../fakes/summaries.ts';
import { conditions, diff, stats } from '../support/diffs.ts';

type Body = { readonly [name: string]: unknown };

/** 558 rows, of which 3 differ, none of them on one side alone: the diff of {@link summary2026}. */
const small: DiffStats = { diff_rows_count: 3, rows_added: 0, rows_removed: 0, table_a_row_count: 558 };

/** The checks of rules, in their order, against a body of `/summary_results`. */
function checked(rules: string, body: unknown, figures: DiffStats = small, more: Partial<DataDiff> = {}) {
  const [section] = conditions(...rules.split('\n'));
  if (section === undefined) throw new Error('no rules in a test');
  const seen = diff({ stats: stats(figures), ...more });
  const answer = parseColumnStats(typeof body === 'string' ? body : JSON.stringify(body));
  if (answer === 'pending' || 'problem' in answer) throw new Error('no finished summary in a test');
  return checkConditions(section.conditions, seen, checkColumns(section, seen, answer));
}
function words({
  outcome,
  notMeasured,
  actual,
  base,
  percent,
  columns,
  unnamed,
  unmeasured,
}: CheckedCondition): string {
  const shown = [actual, base, percent].filter((figure) => figure != null).join(' of ');
  return [
    outcome,
    notMeasured ?? shown,
    ...(columns ?? []),
    ...(unnamed ?? []),
    ...(unmeasured ?? []).map((name) => `(no ${name})`),
  ]
    .join(' ')
    .trim();
}
const said = (...given: Parameters<typeof checked>) => checked(...given).map(words);

const values = (more: Body): Body => ({
  ...summary2026,
  values: { ...(summary2026['values'] as Body), ...more },
});
const column = (column_name: string, match: number | null, values_different?: number, more: Body = {}) => ({
  column_name,
  match,
  ...(values_different === undefined ? {} : { values_different }),
  ...more,
});
/** A body of 1,000 compared rows whose counts fit these columns. */
function listing(...columns: readonly ReturnType<typeof column>[]): Body {
  const differing = columns.filter((one) => (one.values_different ?? 100 - (one.match ?? 100)) > 0);
  const counts = columns.map((one) => one.values_different ?? Number.NaN);
  return {
    status: 'done',
    values: {
      total_rows: 1000,
      ...(counts.some(Number.isNaN)
        ? {}
        : {
            rows_with_differences: Math.max(0, ...counts),
            values_with_differences: counts.reduce((sum, count) => sum + count, 0),
          }),
      compared_columns: columns.length,
      columns_with_differences: differing.length,
      columns_diff_stats: columns,
    },
  };
}

describe('column NAME OP LIMIT', () => {
  test.each<[string, Body, string]>([
    ['column city <= 3', summary2026, 'met 3'],
    ['column city <= 2', summary2026, 'not-met 3'],
    ['column CITY <= 0.54%', summary2026, 'met 3 of 558'],
    ['column City <= 0.537%', summary2026, 'not-met 3 of 558'],
    ['column name = 0', summary2026, 'met 0'],
    ['column name <= 0%', summary2026, 'met 0 of 558'],
    ['column state < 1', summary2026, 'not-met 1'],
    ['column state >= 1', summary2026, 'met 1'],
    ['column zip <= 5', summary2026, 'not-measured not-listed'],
    ['column cit <= 5', summary2026, 'not-measured not-listed'],
    // Exact decimals: 1 of 1000 is 0.1 %.
    ['column a <= 0.1%', listing(column('a', 99.9, 1)), 'met 1 of 1000'],
    ['column a < 0.1%', listing(column('a', 99.9, 1)), 'not-met 1 of 1000'],
    // A share without a count is rounded: 0.01 is added.
    ['column a <= 0.11%', listing(column('a', 99.9)), 'met 0.11'],
    ['column a <= 0.109%', listing(column('a', 99.9)), 'not-met 0.11'],
    ['column a < 0.11%', listing(column('a', 99.9)), 'not-met 0.11'],
    ['column a >= 0.09%', listing(column('a', 99.9)), 'met 0.09'],
    ['column a >= 0.1%', listing(column('a', 99.9)), 'not-met 0.09'],
    ['column a <= 0.01%', listing(column('a', 100)), 'met 0.01'],
    ['column a <= 0%', listing(column('a', 100)), 'not-measured rounded'],
    ['column a = 0', listing(column('a', 100)), 'not-measured rounded'],
    ['column a <= 0', listing(column('a', 100)), 'not-measured rounded'],
    ['column a = 0.1%', listing(column('a', 99.9)), 'not-measured rounded'],
    ['column a <= 5', listing(column('a', 99.9)), 'not-measured rounded'],
    // Names that differ in case: all of them count.
    ['column a <= 2', listing(column('a', 99.9, 1), column('A', 99.7, 3)), 'not-met 3'],
    ['column a <= 3', listing(column('a', 99.9, 1), column('A', 99.7, 3)), 'met 1'],
    ['column a <= 3', listing(column('a', 99.9), column('A', 99.7, 3)), 'not-measured rounded'],
  ])('%s', (line, body, expected) => {
    expect(said(line, body, { ...small, diff_rows_count: 0 })).toEqual([expected]);
  });
});

describe('only columns', () => {
  test.each<[string, Body, string, DiffStats?]>([
    ['only columns city, state', summary2026, 'met 0'],
    ['only columns C*, st?te', summary2026, 'met 0'],
    ['only columns city', summary2026, 'not-met 1 STATE'],
    ['only columns name', summary2026, 'not-met 2 CITY STATE'],
    ['only columns *', summaryHuge, 'not-met 0 rows_removed', { rows_added: 0, rows_removed: 1_649 }],
    ['only columns city', summary2026, 'not-met 1 STATE rows_added', { ...small, rows_added: 2 }],
    ['only columns *', summary2026, 'not-met 0 rows_added (no rows_added)', { ...small, rows_added: null }],
    ['only columns b', listing(column('a', 100), column('b', 99.9)), 'met 0'],
    ['only columns a', listing(column('a', 100), column('b', 99.9)), 'not-met 1 b'],
  ])('%s', (line, body, expected, figures = small) => {
    expect(said(line, body, figures)).toEqual([expected]);
  });

  test('rows that a line of their own limits are its affair', () => {
    const figures = { ...small, rows_added: 5, rows_removed: 7 };
    expect(
      said('rows_added <= 9\nwarn rows_removed <= 1\nonly columns city, state', summary2026, figures),
    ).toEqual(['met 5', 'not-met 7', 'met 0']);
  });

  test('names at most 20 columns, worst first, of any number', () => {
    const many = Array.from({ length: 3_000 }, (_, at) =>
      column(`c${at}`, (999 - (at % 1000)) / 10, (at % 1000) + 1),
    );
    const [check] = checked('only columns x', listing(...many));
    expect(check).toMatchObject({ outcome: 'not-met', actual: 3_000 });
    expect(check?.columns).toHaveLength(20);
    expect(check?.columns?.[0]).toBe('c999');
    // The list is judged uncut: the last one decides.
    const all = Array.from({ length: 3_000 }, (_, at) => column(at === 2_999 ? 'other' : `c${at}`, 99.9, 1));
    expect(said('only columns c*', listing(...all))).toEqual(['not-met 1 other']);
  });
});

describe('what was not measured is not met', () => {
  const list = (summary2026['values'] as Body)['columns_diff_stats'] as readonly Body[];
  test.each<[string, unknown, string, DiffStats?]>([
    ['a body of 2022 counts columns without names', summary2022, 'no-values'],
    ['the real body of 2023 contradicts itself', summary2023, 'contradictory'],
    ['the summary failed', summaryFailed, 'summary-failed'],
    ['no values', { status: 'done', dependencies: [] }, 'no-values'],
    ['values null', { status: 'done', values: null }, 'no-values'],
    ['values that are none', { status: 'done', values: [] }, 'unreadable'],
    ['no list', values({ columns_diff_stats: null }), 'no-values'],
    ['a list that is none', values({ columns_diff_stats: {} }), 'unreadable'],
    ['an entry without a name', values({ columns_diff_stats: [...list, { match: 100 }] }), 'unreadable'],
    [
      'an entry without a figure',
      values({ columns_diff_stats: [...list, { column_name: 'x' }] }),
      'unreadable',
    ],
    [
      'a figure in words',
      values({ columns_diff_stats: [{ ...list[0], values_different: '1' }] }),
      'unreadable',
    ],
    [
      'a figure below zero',
      values({ columns_diff_stats: [{ ...list[0], values_different: -1 }] }),
      'unreadable',
    ],
    ['a match above 100', values({ columns_diff_stats: [{ ...list[0], match: 100.5 }] }), 'unreadable'],
    ['no number of rows', values({ total_rows: null }), 'unreadable'],
    ['fewer columns than counted', values({ columns_with_differences: 3 }), 'list-incomplete'],
    ['no count of columns', values({ columns_with_differences: null }), 'list-incomplete'],
    ['more columns than counted', values({ columns_with_differences: 1 }), 'contradictory'],
    ['more columns than compared', values({ compared_columns: 3 }), 'contradictory'],
    ['a column twice', values({ columns_diff_stats: [...list, list[2]] }), 'listed-twice'],
    [
      'an estimate',
      values({
        columns_diff_stats: [{ ...list[0], values_different_estimate: { value: 1 } }, ...list.slice(1)],
      }),
      'sampled',
    ],
    ['more values than rows', values({ total_rows: 2, rows_with_differences: 2 }), 'contradictory'],
    ['more rows than there are', values({ rows_with_differences: 559 }), 'contradictory'],
    ['columns that differ in no row', values({ rows_with_differences: 0 }), 'contradictory'],
    ['a column that differs in more rows than differ', values({ rows_with_differences: 2 }), 'contradictory'],
    ['a sum that is another', values({ values_with_differences: 5 }), 'contradictory'],
    ['a count of zero beside a share', listing(column('city', 94, 0)), 'contradictory'],
    ['a count far from its share', listing(column('city', 50, 1)), 'contradictory'],
    ['rows that differ in no column', listing(column('city', 100, 0)), 'contradictory'],
  ])('%s', (_name, body, why, figures = small) => {
    expect(said('column city <= 100%\nonly columns *\nwarn column city >= 0', body, figures)).toEqual(
      Array(3).fill(`not-measured ${why}`),
    );
  });

  test('nothing is known where nothing was fetched', () => {
    const [section] = conditions('only columns *');
    expect(checkConditions(section?.conditions ?? [], diff(), new Map()).map(words)).toEqual([
      'not-measured summary-timed-out',
    ]);
  });

  test('a body that is not finished, or none', () => {
    expect(parseColumnStats('{"status":"running"}')).toBe('pending');
    expect(parseColumnStats('{"status":"waiting"}')).toBe('pending');
    expect(parseColumnStats('{"status":"of tomorrow"}')).toBe('pending');
    for (const body of ['', '<html>', '[]', '{}', '{"id":970,"result":"different"}', '{"status":5}'])
      expect(parseColumnStats(body)).toHaveProperty('problem');
  });

  test('a rule about columns never passes on a body that was not read whole', () => {
    const whole = JSON.stringify(summary2026);
    const rules = 'column city <= 100%\nonly columns city, state';
    expect(said(rules, whole)).toEqual(['met 3 of 558', 'met 0']);
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 1 }), (length) => {
        expect(parseColumnStats(whole.slice(0, length))).toHaveProperty('problem');
      }),
    );
    // Columns that differ and are not listed: whatever else the body says.
    const entry = fc.record({
      name: fc.string({ minLength: 1, maxLength: 3 }),
      count: fc.integer({ min: 0, max: 1000 }),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(entry, { selector: ({ name }) => name, minLength: 1 }),
        fc.nat(),
        (entries, at) => {
          const all = entries.map(({ name, count }) => column(name, 100 - count / 10, count));
          const differing = all.filter((one) => (one.values_different ?? 0) > 0);
          fc.pre(differing.length > 0);
          const body = listing(...all);
          const lost = differing[at % differing.length];
          const kept = all.filter((one) => one !== lost);
          const cut = { ...body, values: { ...(body['values'] as Body), columns_diff_stats: kept } };
          const [check] = checked('only columns *', cut, {});
          expect(check?.outcome).toBe('not-measured');
        },
      ),
    );
  });
});

test('columns are needed only for a different diff whose section names some', () => {
  const [about, without] = [conditions('warn only columns a')[0], conditions('rows_added <= 1')[0]];
  expect(needsColumns(diff(), about ?? null)).toBe(true);
  expect(needsColumns(diff(), without ?? null)).toBe(false);
  expect(needsColumns(diff(), null)).toBe(false);
  expect(needsColumns(diff({ result: 'identical' }), about ?? null)).toBe(false);
  expect(needsColumns(diff({ result: 'bad-pks' }), about ?? null)).toBe(false);
});
