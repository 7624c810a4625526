import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffResults, type FigureName, figureNames } from '../../src/diff/data-diff.ts';
import { compareSnapshots, pairSnapshots, type Snapshot, takeSnapshot } from '../../src/diff/snapshot.ts';
import { snapshot, withFigures } from '../acceptance/snapshots.ts';

const figureOf = ({ figures }: Pick<Snapshot, 'figures'>, name: FigureName) => figures[name] ?? 0;
const ids = ({ uncovered }: ReturnType<typeof pairSnapshots>) =>
  uncovered.map(({ id, why }) => `${id} ${why.kind}`);

describe('a diff that is no worse than accepted', () => {
  test.each<{ readonly name: string; readonly before?: Snapshot; readonly now: Snapshot }>([
    { name: 'the same', now: snapshot() },
    { name: 'fewer rows differ', now: withFigures({ diff_rows_count: 99, rows_added: 0, rows_removed: 4 }) },
    { name: 'more rows match', now: withFigures({ match_ratio: 0.95 }) },
    {
      name: 'production has moved on both sides',
      now: withFigures({ table_a_row_count: 9_000, table_b_row_count: 8_998 }),
    },
    { name: 'another figure where the four main ones are recorded', now: withFigures({ diff_pks: 9_000 }) },
    {
      name: 'the row count changed less, where no added rows are recorded',
      before: withFigures({ rows_added: undefined, table_b_row_count: 900 }),
      now: withFigures({ rows_added: undefined, table_b_row_count: 990 }),
    },
    {
      name: 'fewer values of a column',
      before: snapshot({ columns: { a: 5, b: 1 } }),
      now: snapshot({ columns: { a: 4 } }),
    },
    { name: 'no rule about columns any more', before: snapshot({ columns: { a: 5 } }), now: snapshot() },
  ])('$name', ({ before = snapshot(), now }) => {
    expect(compareSnapshots(before, now)).toBeNull();
  });
});

describe('a diff that is worse than accepted', () => {
  test.each<{
    readonly name: string;
    readonly before?: Snapshot;
    readonly now: Snapshot;
    readonly why: object;
  }>([
    {
      name: 'another result',
      now: snapshot({ result: 'bad-pks' }),
      why: { kind: 'result', accepted: 'different', now: 'bad-pks' },
    },
    { name: 'sampled now', now: snapshot({ sampled: true }), why: { kind: 'sampled', now: true } },
    {
      name: 'no longer sampled',
      before: snapshot({ sampled: true }),
      now: snapshot(),
      why: { kind: 'sampled' },
    },
    ...(
      [
        ['rows_removed', 6],
        ['rows_added', 4],
        ['diff_rows_count', 101],
        ['match_ratio', 0.89],
        ['diff_schema', 1],
      ] as const
    ).map(([figure, value]) => ({
      name: `${figure} is worse`,
      now: withFigures({ [figure]: value }),
      why: { kind: 'figure', figure, now: value },
    })),
    ...(['rows_added', 'match_ratio', 'table_a_row_count', 'diff_pks'] as const).map((figure) => ({
      name: `${figure} is missing now`,
      now: withFigures({ [figure]: undefined }),
      why: { kind: 'figure', figure, now: null },
    })),
    {
      name: 'a figure that was missing is there',
      now: withFigures({ diff_null_pks: 0 }),
      why: { kind: 'figure', figure: 'diff_null_pks', accepted: null, now: 0 },
    },
    {
      name: 'another figure, where one of the four main ones is not recorded',
      before: withFigures({ match_ratio: undefined }),
      now: withFigures({ match_ratio: undefined, diff_pks: 7 }),
      why: { kind: 'figure', figure: 'diff_pks' },
    },
    {
      name: 'the row count changed more, where no removed rows are recorded',
      before: withFigures({ rows_removed: undefined, table_b_row_count: 990 }),
      now: withFigures({ rows_removed: undefined, table_b_row_count: 900 }),
      why: { kind: 'figure', figure: 'row-count-change', accepted: -10, now: -100 },
    },
    {
      name: 'the row count changed the other way, without primary keys',
      before: withFigures({ table_b_row_count: 990 }, { result: 'missing-pks' }),
      now: withFigures({ table_b_row_count: 1_001 }, { result: 'missing-pks' }),
      why: { kind: 'figure', figure: 'row-count-change' },
    },
    {
      name: 'another column',
      before: snapshot({ columns: { a: 5 } }),
      now: snapshot({ columns: { a: 5, b: 1 } }),
      why: { kind: 'columns', reason: 'new-column' },
    },
    {
      name: 'more values of a column',
      before: snapshot({ columns: { a: 5 } }),
      now: snapshot({ columns: { a: 6 } }),
      why: { kind: 'columns', reason: 'more-values' },
    },
    {
      name: 'a rule about columns where none failed',
      now: snapshot({ columns: { a: 1 } }),
      why: { kind: 'columns', reason: 'new-column' },
    },
    {
      name: 'an incomplete list of columns',
      before: snapshot({ columns: 'incomplete' }),
      now: snapshot({ columns: 'incomplete' }),
      why: { kind: 'columns', reason: 'incomplete' },
    },
  ])('$name', ({ before = snapshot(), now, why }) => {
    expect(compareSnapshots(before, now)).toMatchObject(why);
  });
});

describe('pairs with what was accepted', () => {
  test.each<{
    readonly name: string;
    readonly now: readonly Snapshot[];
    readonly recorded: readonly Snapshot[];
    readonly uncovered: readonly string[];
  }>([
    {
      name: 'a new diff of the same data',
      now: [snapshot({ id: 971 })],
      recorded: [snapshot()],
      uncovered: [],
    },
    {
      name: 'not another table',
      now: [snapshot({ compared: 'customers' })],
      recorded: [snapshot()],
      uncovered: ['970 not-recorded'],
    },
    {
      name: 'one accepted table does not cover a second',
      now: [snapshot(), snapshot({ id: 971, compared: 'customers' })],
      recorded: [snapshot()],
      uncovered: ['971 not-recorded'],
    },
    {
      name: 'two diffs of the same data by their IDs',
      now: [snapshot({ id: 1 }), snapshot({ id: 2 })],
      recorded: [snapshot({ id: 2 }), snapshot({ id: 1 })],
      uncovered: [],
    },
    {
      name: 'not two new diffs of the same data',
      now: [snapshot({ id: 3 }), snapshot({ id: 4 })],
      recorded: [snapshot({ id: 2 }), snapshot({ id: 1 })],
      uncovered: ['3 ambiguous', '4 ambiguous'],
    },
    {
      name: 'not two new diffs with the one that was accepted',
      now: [snapshot({ id: 3 }), snapshot({ id: 4 })],
      recorded: [snapshot()],
      uncovered: ['3 ambiguous', '4 ambiguous'],
    },
    {
      name: 'not a new diff without figures',
      now: [snapshot({ id: 971, figures: {} })],
      recorded: [snapshot({ figures: {} })],
      uncovered: ['971 not-recorded'],
    },
    {
      name: 'a diff without figures by its ID',
      now: [snapshot({ figures: {} })],
      recorded: [snapshot({ figures: {} })],
      uncovered: [],
    },
    {
      name: 'not a new bad-pks whose keys were not counted',
      now: [snapshot({ id: 971, result: 'bad-pks' })],
      recorded: [snapshot({ result: 'bad-pks' })],
      uncovered: ['971 not-recorded'],
    },
    {
      name: 'a new bad-pks whose keys were counted',
      now: [withFigures({ diff_null_pks: 1, diff_duplicate_pks: 0 }, { id: 971, result: 'bad-pks' })],
      recorded: [withFigures({ diff_null_pks: 1, diff_duplicate_pks: 0 }, { result: 'bad-pks' })],
      uncovered: [],
    },
    {
      name: 'not a new diff that names no data',
      now: [snapshot({ id: 971, compared: null })],
      recorded: [snapshot({ compared: null })],
      uncovered: ['971 not-recorded'],
    },
    {
      name: 'not the same ID with other data',
      now: [snapshot({ compared: 'customers' })],
      recorded: [snapshot(), snapshot({ id: 5, compared: 'payments' })],
      uncovered: ['970 not-recorded'],
    },
  ])('$name', ({ now, recorded, uncovered }) => {
    expect(ids(pairSnapshots(now, recorded))).toEqual(uncovered);
  });
});

describe('a snapshot', () => {
  const arbitrary = fc.record({
    id: fc.integer({ min: 1, max: 5 }),
    compared: fc.constantFrom('orders', 'customers', null),
    result: fc.constantFrom(...diffResults),
    sampled: fc.boolean(),
    figures: fc.dictionary(fc.constantFrom(...figureNames), fc.nat({ max: 3 })),
    columns: fc.option(fc.dictionary(fc.constantFrom('a', 'b'), fc.nat({ max: 2 }))),
  });

  test('that is covered has no worse figure than one that was recorded', () => {
    fc.assert(
      fc.property(
        fc.array(arbitrary, { maxLength: 4 }),
        fc.array(arbitrary, { maxLength: 4 }),
        (now, recorded) => {
          const uncovered = new Set(pairSnapshots(now, recorded).uncovered.map(({ id }) => id));
          for (const diff of now.filter(({ id }) => !uncovered.has(id))) {
            const covers = recorded.some(
              (before) =>
                before.compared === diff.compared &&
                before.result === diff.result &&
                before.sampled === diff.sampled &&
                Object.keys(diff.figures).every((name) => name in before.figures) &&
                Object.keys(before.figures).every((name) => name in diff.figures) &&
                figureOf(diff, 'rows_removed') <= figureOf(before, 'rows_removed') &&
                figureOf(diff, 'rows_added') <= figureOf(before, 'rows_added') &&
                figureOf(diff, 'diff_rows_count') <= figureOf(before, 'diff_rows_count') &&
                figureOf(diff, 'match_ratio') >= figureOf(before, 'match_ratio'),
            );
            expect(covers).toBe(true);
          }
        },
      ),
    );
  });

  test('has only figures that were measured, and none without a known result', () => {
    const diff = {
      id: 1,
      result: 'different',
      stats: { rows_added: 3, rows_removed: null, match_ratio: 7, sampled: true },
    } as Parameters<typeof takeSnapshot>[0];
    expect(takeSnapshot(diff, 'x', null)).toEqual({
      id: 1,
      compared: 'x',
      result: 'different',
      sampled: true,
      figures: { rows_added: 3 },
      columns: null,
    });
    expect(takeSnapshot({ ...diff, result: 'novel' }, 'x', null)).toBeNull();
  });
});
