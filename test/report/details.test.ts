import { describe, expect, test } from 'vitest';
import type { DiffDetails } from '../../src/diff/details.ts';
import { buildAnnotations } from '../../src/report/annotations.ts';
import { renderReport } from '../../src/report/report.ts';
import { changed, detailScenarios, detailsOf } from './detail-scenarios.ts';
import { anywhere, diffOf, ended, factsOf, within } from './factories.ts';
import { sales } from './figures-of-record.ts';

const of = (told: Partial<DiffDetails>) =>
  renderReport(
    factsOf([ended(diffOf({ ...sales, result: 'different' }))], {
      details: new Map([[970, detailsOf(told)]]),
    }),
  )(anywhere);
const columns = [changed('PRICE', 810, 1), changed('TAX', null, 0.2), changed('NOTE', 3, null)];
const none = { names: [], count: 0 };

describe('what details tell', () => {
  const cases: readonly { name: string; told: Partial<DiffDetails>; says: string }[] = [
    {
      name: 'count and share',
      told: { columns, columnsChanged: 3 },
      says: '| <code>PRICE</code> | 810 (100%) | `████████` |',
    },
    {
      name: 'a share alone',
      told: { columns, columnsChanged: 3 },
      says: '| <code>TAX</code> | 20% | `██░░░░░░` |',
    },
    {
      name: 'a count alone',
      told: { columns, columnsChanged: 3 },
      says: '| <code>NOTE</code> | 3 (0.37%) | `█░░░░░░░` |',
    },
    {
      name: 'one of one',
      told: { columnsChanged: 1, columnsCompared: 1 },
      says: '**1 of 1 compared column differs**',
    },
    { name: 'columns without a number compared', told: { columnsChanged: 3 }, says: '**3 columns differ**' },
    {
      name: 'fewer compared than changed',
      told: { columnsChanged: 3, columnsCompared: 2 },
      says: '**3 columns differ**',
    },
    { name: 'more columns than are named', told: { columns, columnsChanged: 7 }, says: 'and 4 more' },
    {
      name: 'keys without rows',
      told: { keys: { rows: { a: null, b: 0 }, nulls: { a: 3, b: null }, duplicates: { a: 0, b: 0 } } },
      says: '- Null keys: 3 in the base, not measured in the pull request',
    },
    {
      name: 'at most five readers, then a count',
      told: { readers: { names: ['a', 'b', 'c', 'd', 'e', 'f'], count: 8 } },
      says: '<summary>8 downstream readers</summary>\n\n<code>a</code>, <code>b</code>, <code>c</code>, <code>d</code>, <code>e</code>, 3 more\n',
    },
    {
      name: 'more names than there is room for',
      told: {
        schema: {
          onlyIn: { a: { names: Array.from({ length: 60 }, (_, at) => `C${at}`), count: 61 }, b: none },
          typesDiffer: none,
          reordered: 0,
        },
      },
      says: '<code>C49</code>, 11 more',
    },
  ];
  test.each(cases)('$name', ({ told, says }) => expect(of(told)).toContain(says));

  test('nothing where all is well', () => {
    const plain = of({});
    const well = { rows: { a: 1, b: 1 }, nulls: { a: 0, b: 0 }, duplicates: { a: 0, b: 0 } };
    const still = { onlyIn: { a: none, b: none }, typesDiffer: none, reordered: 0 };
    expect(of({ keys: well, schema: still })).toBe(plain.replace('- Schema changes: 1\n\n', ''));
  });

  test('the error text also in the annotation', () => {
    const [failed] = buildAnnotations(detailScenarios['details-failed']?.() ?? factsOf([]));
    expect(failed?.message).toContain(
      'Datafold says: "DatabaseError: permission denied for table DIM_ORGS".',
    );
  });
});

describe.each(['details-many-columns', 'details-several', 'details-failed'])(
  'in the ladder of %s',
  (name) => {
    const facts = detailScenarios[name]?.() ?? factsOf([]);
    const plain = renderReport({ ...facts, details: new Map() })(anywhere);
    const full = renderReport(facts)(anywhere);

    test('details go first when room is short', () => {
      expect(full.length).toBeGreaterThan(plain.length);
      expect(renderReport(facts)(within(plain.length))).not.toContain('METRIC_6');
      const report = renderReport(facts);
      const rungs = [full.length, full.length - 1, plain.length - 1, 600].map((most) => report(within(most)));
      for (const [at, text] of rungs.entries())
        expect(text.length).toBeLessThanOrEqual(rungs[at - 1]?.length ?? text.length);
    });

    test('the verdict is the same with and without them', () => {
      expect(full.split('\n')[0]).toBe(plain.split('\n')[0]);
    });
  },
);
