import { describe, expect, test } from 'vitest';
import { annotations } from '../../src/report/annotations.ts';
import { diffOf, ended, factsOf, fullCi, policyOf } from './factories.ts';
import { scenarios } from './scenarios.ts';

function failing(count: number) {
  return factsOf(
    Array.from({ length: count }, (_, at) => ended(diffOf({ id: at + 1, result: 'different' }))),
  );
}

describe('annotations', () => {
  test('say what is wrong, what to do and where', () => {
    const [broken] = annotations(scenarios['thresholds-broken']?.() ?? failing(0));
    expect(broken).toEqual({
      level: 'error',
      title: 'Data diff 970: different',
      message: [
        '"datadiff-demo.dbt.dim_businesses": The tables differ. fail_on lists different.',
        'rows_removed <= 0.5% is broken: it is 2.9%, 1,649 of the 57,189 rows in A.',
        'match_ratio >= 99.9% is broken: it is 96.0%.',
        'Not limited by your thresholds: diff_rows_count is 13,447.',
        'Look at the rows that differ in Datafold. If the change is a mistake, fix the model and make the diff again. If it is meant, move the limit that broke in thresholds.',
        'https://app.datafold.com/datadiffs/970/overview',
      ].join(' '),
    });
  });

  test('are nine of a level at most, the last of which counts the rest', () => {
    expect(annotations(failing(9)).map(({ title }) => title)).not.toContain('and 1 more');
    expect(annotations(failing(9))).toHaveLength(9);
    const many = annotations(failing(12));
    expect(many).toHaveLength(9);
    expect(many[8]).toMatchObject({ level: 'error', title: 'and 4 more' });
  });

  test.each([
    { said: 0, shown: 9, rest: 'and 4 more' },
    { said: 2, shown: 7, rest: 'and 6 more' },
    { said: 8, shown: 1, rest: 'and 12 more' },
    { said: 20, shown: 1, rest: 'and 12 more' },
  ])('leave room for what the step says besides: after $said there are $shown', ({ said, shown, rest }) => {
    const told = annotations(failing(12), { error: said, warning: 0 });
    expect(told).toHaveLength(shown);
    expect(told.at(-1)?.title).toBe(rest);
    expect(annotations(failing(12), { error: 0, warning: said })).toHaveLength(9);
  });

  test('have errors before warnings, and none for what passes', () => {
    const facts = factsOf(
      ['different', 'identical', 'error'].map((result, at) => ended(diffOf({ id: at + 1, result }))),
      { policy: policyOf({ failOn: ['error'], warnOn: ['different'] }) },
    );
    expect(annotations(facts).map(({ level, title }) => `${level} ${title}`)).toEqual([
      'error Data diff 3: ended with an error',
      'warning Data diff 1: different',
    ]);
  });

  test('tell that a failing diff is stale as well, also where that is ignored', () => {
    const ci = { ...fullCi, prNumber: 7 };
    const policy = policyOf({ onStale: 'ignore' });
    const [only] = annotations(factsOf([ended(diffOf({ result: 'different', ci }))], { policy }));
    expect(only?.message).toContain('this is pull request 11. on_stale is ignore.');
  });

  test.each([
    { name: 'ci-run-failed', level: 'error', title: "Datafold's CI run 48213" },
    { name: 'ci-run-none', level: 'error', title: "Datafold's CI run" },
    { name: 'ci-run-failed-warns', level: 'warning', title: "Datafold's CI run 48213" },
    { name: 'ci-run-no-diffs', level: 'warning', title: "Datafold's CI run 48213" },
  ])('is one where there are no diffs to judge: $name', ({ name, level, title }) => {
    const told = annotations(scenarios[name]?.() ?? factsOf([]));
    expect(told).toEqual([{ level, title, message: expect.stringMatching(/Datafold.+\. .+\.$/) }]);
  });
});
