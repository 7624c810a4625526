import { describe, expect, test } from 'vitest';
import { buildAnnotations } from '../../src/report/annotations.ts';
import { conditions, diffOf, ended, factsOf, fullCi, policyOf, statsOf } from './factories.ts';
import { scenarios } from './scenarios.ts';

function failing(count: number) {
  return factsOf(
    Array.from({ length: count }, (_, at) => ended(diffOf({ id: at + 1, result: 'different' }))),
  );
}

describe('annotations', () => {
  test('name the table in the title, and size, rule, advice and page in the text', () => {
    const [broken] = buildAnnotations(scenarios['thresholds-broken']?.() ?? failing(0));
    expect(broken).toEqual({
      level: 'error',
      title: 'Data diff failed: dim_businesses (970)',
      message: [
        '13,447 of 57,189 rows differ (24%), 1,649 removed.',
        '`rows_removed <= 0.5%` not met: 2.9% (1,649 of 57,189 rows).',
        '`match_ratio >= 99.9%` not met: 96.0%.',
        'No threshold set for: `diff_rows_count` (13,447).',
        'Review the rows in Datafold (https://app.datafold.com/datadiffs/970/overview). If the change is a mistake, fix the model and push. If it is expected, change the limit in `thresholds` or accept it with a label (https://github.com/data-diff-gate/data-diff-gate/blob/HEAD/docs/acceptance.md).',
      ].join(' '),
    });
  });

  test('do not say that what someone accepted fails the check', () => {
    const accepted = scenarios['override-accepted']?.() ?? failing(0);
    const [shown, ...more] = buildAnnotations(accepted);
    expect(more).toEqual([]);
    expect(shown?.level).toBe('warning');
    expect(shown?.message).toContain('`different` would fail the check without the acceptance (`fail_on`).');
    expect(shown?.message).not.toContain('`different` fails');
  });

  test('give the same advice once', () => {
    const texts = buildAnnotations(failing(5)).map(({ message }) => message);
    expect(texts.filter((message) => message.includes('fix the model and push'))).toHaveLength(1);
    expect(texts[0]).toContain('fix the model and push');
    for (const message of texts) expect(message).toContain('`different` fails the check (`fail_on`).');
  });

  test('have the largest change first', () => {
    const sized = [3, 300, 30].map((changed, at) =>
      ended(
        diffOf({
          id: at + 1,
          name: `t${at + 1}`,
          result: 'different',
          stats: statsOf({ diff_rows_count: changed }),
        }),
      ),
    );
    expect(buildAnnotations(factsOf(sized)).map(({ title }) => title)).toEqual([
      'Data diff failed: t2 (2)',
      'Data diff failed: t3 (3)',
      'Data diff failed: t1 (1)',
    ]);
  });

  test('are nine of a level at most, the last of which counts the rest', () => {
    expect(buildAnnotations(failing(9)).map(({ title }) => title)).not.toContain('and 1 more');
    expect(buildAnnotations(failing(9))).toHaveLength(9);
    const many = buildAnnotations(failing(12));
    expect(many).toHaveLength(9);
    expect(many[8]).toMatchObject({ level: 'error', title: 'and 4 more' });
  });

  test.each([
    { made: 0, shown: 9, rest: 'and 4 more' },
    { made: 2, shown: 7, rest: 'and 6 more' },
    { made: 8, shown: 1, rest: 'and 12 more' },
    { made: 20, shown: 1, rest: 'and 12 more' },
  ])('leave room for others: after $made there are $shown', ({ made, shown, rest }) => {
    const found = buildAnnotations(failing(12), { error: made, warning: 0 });
    expect(found).toHaveLength(shown);
    expect(found.at(-1)?.title).toBe(rest);
    expect(buildAnnotations(failing(12), { error: 0, warning: made })).toHaveLength(9);
  });

  test('have errors before warnings, and none for what passes', () => {
    const facts = factsOf(
      ['different', 'identical', 'error'].map((result, at) => ended(diffOf({ id: at + 1, result }))),
      { policy: policyOf({ failOn: ['error'], warnOn: ['different'] }) },
    );
    expect(buildAnnotations(facts).map(({ level, title }) => `${level} ${title}`)).toEqual([
      'error Data diff failed: INTEGRATION.BEERS.BEERS (3)',
      'warning Data diff warning: INTEGRATION.BEERS.BEERS (1)',
    ]);
  });

  test('say that a failing diff is stale as well, also where that is ignored', () => {
    const ci = { ...fullCi, prNumber: 7 };
    const policy = policyOf({ onStale: 'ignore' });
    const [only] = buildAnnotations(factsOf([ended(diffOf({ result: 'different', ci }))], { policy }));
    expect(only?.message).toContain('but this is pull request 11. This is allowed (`on_stale: ignore`).');
  });

  test.each([
    { rules: '[beers]\nrows_added <= 0', says: 'Section of `thresholds`: `[beers]`.' },
    { rules: 'rows_added <= 5\n[x]\n[beers]\ndifferent: fail', says: '(section `[beers]` of `thresholds`)' },
  ])('name the section that governs: $says', ({ rules, says }) => {
    const policy = policyOf({ thresholds: conditions(rules) });
    const stats = statsOf({ rows_added: 1 });
    const [only] = buildAnnotations(factsOf([ended(diffOf({ result: 'different', stats }))], { policy }));
    expect(only?.message).toContain(says);
  });

  test('name each expected table that was not compared', () => {
    const missing = buildAnnotations(scenarios['missing-tables']?.() ?? failing(0));
    expect(missing.map(({ level, title }) => `${level} ${title}`)).toEqual([
      'error Data diff failed: SALES (961)',
      'warning Expected table not compared: FCT_REVENUE',
      'warning Expected table not compared: DIM_DATES',
    ]);
  });

  test.each([
    { name: 'ci-run-failed', level: 'error', title: "Datafold's CI run 48213" },
    { name: 'ci-run-none', level: 'error', title: "Datafold's CI run" },
    { name: 'ci-run-failed-warns', level: 'warning', title: "Datafold's CI run 48213" },
    { name: 'ci-run-no-diffs', level: 'warning', title: "Datafold's CI run 48213" },
  ])('are one where there are no diffs to check: $name', ({ name, level, title }) => {
    const found = buildAnnotations(scenarios[name]?.() ?? factsOf([]));
    expect(found).toEqual([{ level, title, message: expect.stringMatching(/Datafold.+\. .+\.$/) }]);
  });
});
