import { describe, expect, test } from 'vitest';
import { renderReport } from '../../src/report/report.ts';
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
import { sales } from './figures-of-record.ts';
import { goldens } from './goldens.ts';
import { estimateHeight, narrowestWidth, openPart, rowsOf, tablesOf } from './layout.ts';
import { scenarios } from './scenarios.ts';

const reportOf = (name: string) => renderReport(scenarios[name]?.() ?? factsOf([]))(anywhere);
/** A phone shows 326 px of a table: three cells with their padding, and so many characters. */
const maxWidth = 33;

describe('the first visible line', () => {
  test.each(Object.entries(scenarios))('of %s says the verdict in words', (_, facts) => {
    const { verdict, acceptance } = facts();
    const [first = ''] = renderReport(facts())(anywhere).split('\n');
    const word = { pass: 'passed', warn: 'warning', fail: 'failed' }[verdict];
    expect(first).toMatch(
      acceptance?.kind === 'accepted'
        ? /^### ☑️ Accepted by <code>mona<\/code>: /
        : new RegExp(`^### (?:✅|⚠️|❌) Data diffs? ${word}: `),
    );
  });
});

test('figures that contradict `identical` are shown', () => {
  const stats = { table_a_row_count: 1000, table_b_row_count: 1000, rows_added: 5, rows_removed: 0 };
  const facts = factsOf([ended(diffOf({ stats: statsOf(stats) }))]);
  expect(facts.verdict).toBe('pass');
  expect(renderReport(facts)(anywhere)).toContain('5 added (0.50%)');
  expect(reportOf('identical')).not.toContain('added');
});

const linked = (name: string, id: number) =>
  `[<code>${name}</code>](https://app.datafold.com/datadiffs/${id}/overview)`;

test('what Datafold could not compare stands open, also of diffs that pass', () => {
  const diffs = [
    diffOf({ id: 1, name: 'a', stats: statsOf({ errors: 3 }) }),
    diffOf({ id: 2, name: 'b', result: 'different', failedParts: ['values'] }),
    diffOf({ id: 3, name: 'c', stats: statsOf({ rows_added: 5 }) }),
  ];
  const report = renderReport(factsOf(diffs.map(ended)))(anywhere);
  expect(openPart(report)).toContain(
    '<code>a</code>](https://app.datafold.com/datadiffs/1/overview): Datafold counts 3 errors in this diff.',
  );
  expect(openPart(report)).toContain(
    '<code>b</code>](https://app.datafold.com/datadiffs/2/overview): <code>values</code> failed in Datafold',
  );
  expect(report).toContain('5 added (0.21%)');
});

describe('the layout', () => {
  test.each(Object.entries(goldens))('of %s fits a phone, and at most 20 rows stand open', (_, text) => {
    for (const table of tablesOf(text())) expect(narrowestWidth(table)).toBeLessThanOrEqual(maxWidth);
    expect(rowsOf(openPart(text())).length).toBeLessThanOrEqual(20);
  });

  test.each(Object.entries(scenarios))('of %s ends with commit, workflow run and time', (_, facts) => {
    const last = renderReport(facts())(anywhere).split('\n').at(-1) ?? '';
    const { headSha: head } = facts().target;
    expect(last).toContain(head === null ? 'Commit not verified' : `Commit [\`${head.slice(0, 7)}\`]`);
    expect(last).toContain('[workflow run](https://github.com/datafold/dbt-beers/actions/runs/16112345678)');
    expect(last).toMatch(/^<sub>.* · 2026&#8209;11&#8209;27&nbsp;01:02&nbsp;UTC<\/sub>$/);
  });

  test.each([
    ['details-thresholds', 700],
    ['sixty-mixed', 900],
    ['sixty-pass', 300],
    ['thousand-mixed', 1_200],
    ['thousand-diffs', 1_200],
  ])('of %s is at most %d px high at 880 px', (name, max) => {
    expect(estimateHeight(goldens[name]?.() ?? '')).toBeLessThanOrEqual(max);
    expect(goldens).toHaveProperty(name);
  });

  test('of a single failing diff grows by a row with each open column', () => {
    const rows = rowsOf(openPart(reportOf('details-many-columns'))).length;
    expect(rows).toBe(10);
    expect(estimateHeight(reportOf('details-many-columns'))).toBeLessThanOrEqual(700 + (rows - 3) * 37);
  });

  test.each(Object.keys(scenarios))('of %s says what to do within the first 900 px', (name) => {
    const report = openPart(goldens[name]?.() ?? '');
    const at = report.indexOf('**What to do');
    expect(estimateHeight(at < 0 ? '' : report.slice(0, at))).toBeLessThanOrEqual(900);
  });

  test('above ten open rows, what to do stands before the table', () => {
    for (const name of ['sixty-mixed', 'thousand-mixed', 'thousand-diffs']) {
      const report = reportOf(name);
      expect(report.indexOf('**What to do:**'), name).toBeLessThan(report.indexOf('| Table |'));
    }
    expect(reportOf('many-mixed').indexOf('**What to do**')).toBeGreaterThan(
      reportOf('many-mixed').indexOf('| Table |'),
    );
  });

  test('no cell of a table is empty, but for the heads of icons and bars', () => {
    for (const text of Object.values(goldens))
      for (const row of rowsOf(text())) expect(row).not.toMatch(/\|\s*\|/);
  });

  test('sixty passing tables stand in one fold', () => {
    expect(
      openPart(reportOf('sixty-pass'))
        .split('\n')
        .filter((line) => line !== ''),
    ).toHaveLength(2);
    expect(reportOf('sixty-pass')).toContain('<summary>✅ 60 passed: identical</summary>');
  });
});

describe('several diffs', () => {
  const namesIn = (text: string) =>
    rowsOf(openPart(text)).map((row) => /<code>(.*?)<\/code>/.exec(row)?.[1]?.replaceAll('<wbr>', ''));
  const sized = (name: string, changed: number | null, base = 1_000, id = Number(name.slice(1))) =>
    ended(
      diffOf({
        id,
        name: `db.${name}`,
        result: 'different',
        stats: statsOf({ diff_rows_count: changed, table_a_row_count: base }),
      }),
    );

  test('are sorted by share of rows changed: not measured first, an empty base is all of it, then input order', () => {
    const facts = factsOf([
      sized('t1', 5),
      sized('t2', 900, 1_000_000),
      sized('t3', null),
      sized('t4', 1, 0),
      sized('t5', 500),
      sized('t6', 5),
    ]);
    expect(namesIn(renderReport(facts)(anywhere))).toEqual(['t3', 't4', 't5', 't1', 't6', 't2']);
  });

  test('that share their last name are called in full', () => {
    const facts = factsOf(
      ['a.x.orders', 'a.y.orders', 'a.y.users'].map((name, at) =>
        ended(diffOf({ id: at + 1, name, result: 'different' })),
      ),
    );
    expect(namesIn(renderReport(facts)(anywhere))).toEqual(['a.x.orders', 'a.y.orders', 'users']);
  });

  test('fold warnings and passes with a count and why', () => {
    const report = reportOf('sixty-mixed');
    expect(report).toContain('<summary>⚠️ 6 warnings: empty on both sides</summary>');
    expect(report).toContain('<summary>✅ 42 passed: identical</summary>');
  });

  test('are grouped by rule, each with its tables', () => {
    const report = reportOf('many-mixed');
    expect(report).toContain(
      `- **3 tables differ** (${linked('SALES', 961)}, ${linked('BREWERIES', 962)}, ${linked('DIM_ORGS', 968)}), and \`different\` fails the check (\`fail_on\`): Open each`,
    );
    expect(report).toContain(
      `- **Null or duplicate keys** (${linked('taxi_trips_200k', 963)}): Primary keys`,
    );
  });

  test('say the rule once if only one decides', () => {
    const report = reportOf('sixty-mixed');
    expect(report).toContain(
      '**12 tables differ**, and `different` fails the check (`fail_on`). The largest',
    );
    expect(report.match(/fails the check/g)).toHaveLength(1);
  });

  test('name the section of a threshold that is not met', () => {
    expect(reportOf('rules-several-sections')).toContain(
      '**`rows_removed = 0` of section <code>&#91;dim&#95;&#42;&#93;</code> not met**.',
    );
  });

  test('offer no label for warnings', () => {
    const [, warnings = ''] = reportOf('sixty-mixed').split('6 warnings: ');
    expect(warnings.split('</details>')[0]).not.toContain('add the label');
  });
});

describe('the levels of detail', () => {
  const facts = factsOf(
    Array.from({ length: 40 }, (_, at) =>
      ended(
        diffOf({
          id: at + 1,
          name: `db.table_${at + 1}`,
          stats: at % 4 === 0 ? sales.stats : statsOf(),
          result: at % 4 === 0 ? 'different' : 'identical',
        }),
      ),
    ),
  );
  const report = renderReport(facts);

  test('never exceed what fits, and each smaller limit shows no more', () => {
    let before = Number.POSITIVE_INFINITY;
    for (let max = 20_000; max >= 900; max -= 300) {
      const { length } = report(within(max));
      expect(length).toBeLessThanOrEqual(max);
      expect(length).toBeLessThanOrEqual(before);
      before = length;
    }
  });

  test('give up the details first, then the folded names, then the rows', () => {
    const full = report(anywhere);
    expect(full).toContain('Details of 10 tables');
    const withoutDetails = report(within(full.length - 1));
    expect(withoutDetails).not.toContain('Details of');
    expect(withoutDetails).toContain('table_40');
    const withoutNames = report(within(withoutDetails.length - 1_500));
    expect(withoutNames).not.toContain('table_40');
    expect(rowsOf(withoutNames)).toHaveLength(10);
  });

  test('end with the counts, also where nothing fits', () => {
    expect(report(within(0))).toMatch(/^### ❌ Data diffs failed: 10 of 40 tables · 30 passed\n\n<sub>/);
  });

  test('list all failing diffs in a comment while there are at most fifty', () => {
    const many = factsOf(
      Array.from({ length: 50 }, (_, at) =>
        ended(diffOf({ id: at + 1, name: `${'x'.repeat(70)}_${at + 1}`, result: 'different' })),
      ),
    );
    expect(rowsOf(renderReport(many)(within(64_700)))).toHaveLength(50);
  });
});

describe('what a report says', () => {
  test.each([
    ['details-thresholds', 'misses 2 of 3 thresholds:'],
    ['within-thresholds', 'meets all 3 thresholds:'],
    ['details-thresholds', '| ✅ | `diff_rows_count <= 25%` | 24% (13,447 of 57,189 rows) |'],
    ['details-thresholds', '| ❌ | `match_ratio >= 99.9%` | 96.0% |'],
    ['rules-warn', '| ⚠️ | `diff_rows_count <= 5%` | 100% (810 of 810 rows) |'],
    ['rules-section', 'misses 1 of 2 thresholds of the section <code>&#91;dim&#95;&#42;&#93;</code>:'],
    [
      'rules-columns',
      '| ❌ | `only columns updated_at` | <code>CITY</code> and <code>STATE</code> differ too |',
    ],
    ['sampled', 'Sampled diff: counts are estimates, so only `match_ratio` thresholds apply.'],
    ['sampled', '| ❌ | `rows_added <= 10` | not measured (the diff is sampled) |'],
    ['cross-database', '`diff_schema = 0` | not measured (Datafold compares no schema across databases) |'],
    ['nothing-measured', '**Rows:** not measured'],
    ['bad-pks', '- Null keys: 2'],
    ['details-keys', '- Duplicate keys: 16 (<0.01%) in the base, 15 (<0.01%) in the pull request'],
    ['identical', '/commit/d60a7f9c1b2e4a5f8d7c6b5a4f3e2d1c0b9a8f7e) (verified) · [diff 970]'],
    ['no-commit-recorded', '(assumed: Datafold recorded no commit)'],
    ['no-commit-recorded', '⚠️ Datafold recorded no commit for this diff'],
    ['stale-commit', 'This diff is for commit `ab12cd3`, but the pull request is at `d60a7f9`.'],
    ['unchecked-commit', 'could not read this pull request from GitHub'],
    ['unchecked-merge', 'could not verify that it is a merge of the head commit.'],
    ['unchecked-merge', '`contents: read`'],
    ['unchecked-merges', '(verified for 1 of 2 diffs)'],
    [
      'stale-pull-request',
      '· [pull request 11](https://github.com/datafold/dbt-beers/pull/11), pull request 7 ·',
    ],
    ['identical', '· <code>promo-deliveries</code> → <code>main</code> · by <code>gleb</code> ·'],
    ['identical', 'Datafold CI 48213'],
    ['refused-401', '(quote <code>2022-02-08T14:30:55.851512Z/gs8ueabo/11840</code> to Datafold'],
    ['out-of-time', 'Raise `timeout`'],
    ['override-offered', 'add the label <code>data: change &#64;\u200baccepted</code> or set a limit'],
    ['different-small', 'accept it with a label'],
    ['details-readers', '<summary>7 downstream readers</summary>'],
  ])('of %s: %s', (name, words) => expect(reportOf(name)).toContain(words));

  test('a stale diff that on_stale ignores', () => {
    const policy = policyOf({ onStale: 'ignore' });
    const stale = diffOf({ ci: { ...fullCi, prNumber: 7, prSha: 'ab12cd3'.padEnd(40, '0') } });
    const report = renderReport(factsOf([ended(stale)], { policy }))(anywhere);
    for (const words of [
      'This diff is for pull request 7, but this is pull request 11. This is allowed (`on_stale: ignore`).',
      'This diff is for commit `ab12cd3`, but the pull request is at `d60a7f9`. This is allowed',
    ])
      expect(report).toContain(words);
  });

  test('no threshold is said not to exist where there are none', () => {
    const policy = policyOf({ thresholds: conditions('match_ratio >= 20%') });
    const stats = statsOf({ match_ratio: 0.205, sampled: true, rows_added: 1_952, diff_schema: 7 });
    const facts = factsOf([ended(diffOf({ result: 'different', stats }))], { policy });
    expect(renderReport(facts)(anywhere)).toContain(
      'No threshold set for: `rows_added` (1,952) and `diff_schema` (7).',
    );
    expect(reportOf('different-small')).not.toContain('No threshold');
  });

  test('a short SHA is neither this commit nor another', () => {
    const shas = [headSha, headSha.slice(0, 12), 'ab12cd3'.padEnd(40, '0')];
    const diffs = shas.map((prSha, at) => diffOf({ id: at + 1, ci: { ...fullCi, prSha } }));
    const text = renderReport(factsOf(diffs.map(ended)))(anywhere);
    expect(text).toContain('(verified for 1 of 3 diffs)');
    expect(text).toContain('identical<br>short SHA');
    expect(text).toContain('identical<br>other commit');
  });

  test('links to no other pull request, where it would leave a trace', () => {
    expect(reportOf('stale-pull-request')).not.toContain('/pull/7');
  });

  test('thresholds that are not met stand first, then warnings', () => {
    const policy = policyOf({
      thresholds: conditions(
        'rows_added <= 9\nwarn diff_rows_count <= 5\nrows_removed = 0\nmatch_ratio >= 50%',
      ),
    });
    const stats = statsOf({ diff_rows_count: 6, rows_removed: 2 });
    const report = renderReport(factsOf([ended(diffOf({ result: 'different', stats }))], { policy }))(
      anywhere,
    );
    expect(report.match(/^\| (?:❌|⚠️|✅) \| `\w+/gm)).toEqual([
      '| ❌ | `rows_removed',
      '| ⚠️ | `diff_rows_count',
      '| ✅ | `rows_added',
      '| ✅ | `match_ratio',
    ]);
  });

  test.each([
    [[], '`rows_added` and `rows_removed` are not 0'],
    [['rows_added'] as const, '`rows_removed` is not 0 and `rows_added` was not measured'],
    [['rows_added', 'rows_removed'] as const, '`rows_added` and `rows_removed` were not measured'],
  ])('row figures beside `only columns`, not measured: %j', (unmeasured, words) => {
    const facts = scenarios['rules-columns']?.() ?? factsOf([]);
    const judgments = facts.judgments.map((judged) => ({
      ...judged,
      checks: judged.checks.map((check) => ({
        ...check,
        actual: 0,
        columns: [],
        unnamed: ['rows_added', 'rows_removed'] as const,
        unmeasured,
      })),
    }));
    expect(renderReport({ ...facts, judgments })(anywhere)).toContain(
      `\`only columns updated_at\` | ${words} |`,
    );
  });

  test('asks for nothing more once someone has accepted the change', () => {
    expect(reportOf('override-accepted')).not.toContain('What to do');
    expect(reportOf('override-accepted')).not.toContain('❌');
  });
});
