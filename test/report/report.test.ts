import { describe, expect, test } from 'vitest';
import { reportOf } from '../../src/report/report.ts';
import {
  anywhere,
  conditions,
  diffOf,
  ended,
  factsOf,
  fullCi,
  headSha,
  policyOf,
  statsOf,
  within,
} from './factories.ts';
import { breweries, sales } from './figures-of-record.ts';
import { scenarios } from './scenarios.ts';

const rowsIn = (text: string) =>
  text.split('\n').filter((line) => /^\| .*(?:failed|warning|passed)<br>/.test(line)).length;

describe('the first visible line', () => {
  test.each(Object.entries(scenarios))('of %s says in words what the verdict is', (_, facts) => {
    const { verdict } = facts();
    const [first = ''] = reportOf(facts())(anywhere).split('\n');
    const word = { pass: 'passed', warn: 'warning', fail: 'failed' }[verdict];
    expect(first).toMatch(new RegExp(`^### (?:✅|⚠️|❌) Data diff gate ${word}: `));
  });
});

test.each(Object.entries(scenarios))('under a title that says "failed" %s names nothing else', (_, facts) => {
  const listed = /^#### What (?:failed|was accepted)\n\n(.*?)\n\n/ms.exec(reportOf(facts())(anywhere));
  expect(listed?.[1] ?? '').not.toMatch(/⚠️ Warning|✅ Passed/);
});

describe('the ladder', () => {
  const facts = factsOf(
    Array.from({ length: 40 }, (_, at) =>
      ended(
        diffOf({
          id: at + 1,
          ...(at % 4 === 0 ? sales : breweries),
          result: at % 4 === 0 ? 'different' : 'identical',
        }),
      ),
    ),
  );
  const sizes = [1_000_000, 14_000, 12_000, 6_000, 3_500, 2_600, 300];
  const report = reportOf(facts);
  const rungs = sizes.map((size) => report(within(size)));

  test('never exceeds what fits', () => {
    for (const [at, text] of rungs.entries()) expect(text.length).toBeLessThanOrEqual(sizes[at] ?? 0);
  });

  test('gives up the figures of passing diffs first, then all figures, then passing rows, then the mildest', () => {
    expect(rungs.map((text) => [/Figures of (\d+)/.exec(text)?.[1] ?? '0', rowsIn(text)])).toEqual([
      ['40', 40],
      ['10', 40],
      ['0', 40],
      ['0', 10],
      ['0', expect.any(Number)],
      ['0', expect.any(Number)],
      ['0', 0],
    ]);
  });

  test('counts what it leaves out', () => {
    expect(rungs[3]).toContain('and 30 more that passed');
    const shown = rowsIn(rungs[5] ?? '');
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(10);
    expect(rungs[5]).toContain(`and ${40 - shown} more, of which 30 passed`);
    expect(rungs[6]).toContain('10 of 40 data diffs failed');
  });

  test('shows as many of the worst as fit, not one less', () => {
    const text = report(within(2_600));
    expect(report(within(text.length))).toBe(text);
    expect(rowsIn(report(within(text.length - 1)))).toBe(rowsIn(text) - 1);
  });

  test('ends with the counts, also where nothing fits', () => {
    expect(report(within(0))).toMatch(
      /^### ❌ Data diff gate failed: 10 of 40 data diffs failed .*\n\n\[Workflow run\]/,
    );
  });
});

describe('what a report tells', () => {
  const report = (name: string) => reportOf(scenarios[name]?.() ?? factsOf([]))(anywhere);

  test.each([
    [
      'sampled',
      'Sampled: all figures come from a sample of the rows. The counts are estimates: thresholds take only the match as measured.',
    ],
    [
      'sampled',
      '`rows_added <= 10` cannot hold: not measured, since a sampled diff measures only the match.',
    ],
    [
      'cross-database',
      '`diff_schema = 0` cannot hold: not measured, since Datafold compares no schema across databases.',
    ],
    ['cross-database', '| Schema changes |  |  | not measured |'],
    ['nothing-measured', 'Figures: not measured.'],
    ['bad-pks', '| Null keys |  |  | 2 |'],
    ['identical', 'Datafold made this diff for this commit, [`d60a7f9`]'],
    ['no-commit-recorded', '⚠️ Datafold records no commit for this diff'],
    ['stale-commit', 'Datafold made this diff for another commit than [`d60a7f9`]'],
    ['unchecked-commit', '(commit `d60a7f9`), but GitHub did not tell what is gated here'],
    ['unchecked-merge', 'The diff was made for commit `ab12cd3`, and it could not be found out whether'],
    ['unchecked-merge', '`contents: read`'],
    ['unchecked-merge', 'for a commit that could not be checked against the head, [`d60a7f9`]'],
    ['unchecked-merges', '1 for this commit and 1 for a commit that could not be checked'],
    ['unchecked-pull-request', '(pull request 11), but GitHub did not tell what is gated here'],
    ['stale-pull-request', 'Recorded by Datafold: pull request 7 ·'],
    ['identical', 'Recorded by Datafold: [pull request 11](https://github.com/datafold/dbt-beers/pull/11)'],
    ['identical', 'by <code>gleb</code> · CI run 48213'],
    ['refused-401', '(quote <code>2022-02-08T14:30:55.851512Z/gs8ueabo/11840</code> to Datafold'],
    ['out-of-time', 'Raise `timeout`'],
    [
      'needs-confirmation',
      'Open [data diff 970](https://app.datafold.com/datadiffs/970/overview), confirm it there',
    ],
    ['many-mixed', 'The head is [`d60a7f9`]'],
  ])('of %s: %s', (name, words) => expect(report(name)).toContain(words));

  test('what no threshold limits in a sampled diff, marked as such', () => {
    const policy = policyOf({ thresholds: conditions('match_ratio >= 20%') });
    const stats = statsOf({ match_ratio: 0.205, sampled: true, rows_added: 1_952, diff_schema: 7 });
    const facts = factsOf([ended(diffOf({ result: 'different', stats }))], { policy });
    expect(reportOf(facts)(anywhere)).toContain(
      'Not limited by your thresholds: `rows_added` is 1,952 and `diff_schema` is 7 (from a sample of the rows).',
    );
  });

  test.each([
    { name: 'beside a fail', others: [diffOf({ id: 971, result: 'different' })], mark: '✅ Passed: ' },
    { name: 'beside a pass', others: [diffOf({ id: 971 })], mark: '' },
    { name: 'alone', others: [], mark: '' },
  ])('a stale diff that on_stale ignores, $name', ({ others, mark }) => {
    const policy = policyOf({ onStale: 'ignore' });
    const stale = diffOf({ ci: { ...fullCi, prNumber: 7, prSha: 'ab12cd3'.padEnd(40, '0') } });
    const report = reportOf(factsOf([stale, ...others].map(ended), { policy }))(anywhere);
    const called =
      others.length === 0
        ? ''
        : '[970](https://app.datafold.com/datadiffs/970/overview) <code>INTEGRATION.BEERS.BEERS</code>: ';
    for (const words of [
      'The diff was made for pull request 7, this is pull request 11. `on_stale` is `ignore`.',
      'The diff was made for commit `ab12cd3`, the head is `d60a7f9`. `on_stale` is `ignore`.',
    ])
      expect(report).toContain(`- ${called}${mark}${words}`);
  });

  test('commits of which only the beginning is recorded are neither this one nor another', () => {
    const shas = [headSha, headSha.slice(0, 12), 'ab12cd3'.padEnd(40, '0')];
    const diffs = shas.map((prSha, at) => diffOf({ id: at + 1, ci: { ...fullCi, prSha } }));
    const text = reportOf(factsOf(diffs.map(ended)))(anywhere);
    expect(text).toContain(
      'Of 3 diffs, Datafold made 1 for this commit, 1 for another commit and 1 with only the beginning of a commit recorded.',
    );
    expect(text).toContain('identical and commit not proven');
  });

  test('links to no other pull request, where it would leave a trace', () => {
    expect(report('stale-pull-request')).not.toContain('/pull/7');
  });

  test('of a thousand diffs is not drawn again and again to find out what fits', () => {
    const measured: number[] = [];
    const sizeOf = (text: string) => {
      measured.push(text.length);
      return text.length;
    };
    const text = reportOf(scenarios['thousand-diffs']?.() ?? factsOf([]))({ most: 64_500, sizeOf });
    expect(text.length).toBeGreaterThan(64_000);
    expect(measured.filter((length) => length > 10_000).length).toBeLessThan(5);
  });
});
