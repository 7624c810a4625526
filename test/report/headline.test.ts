import { describe, expect, test } from 'vitest';
import { formatHeadline, renderHeading } from '../../src/report/headline.ts';
import { describeStatus } from '../../src/report/status-line.ts';
import { diffOf, ended, factsOf, statsOf } from './factories.ts';
import { acceptedAs, scenarios } from './scenarios.ts';

const expected: Readonly<Record<string, string>> = {
  identical: 'Data diff passed: identical, 2,410 rows',
  'different-small': 'Data diff failed: 3 of 558 rows differ (0.54%)',
  'different-warns': 'Data diff warning: 3 of 558 rows differ (0.54%)',
  'different-allowed': 'Data diff passed: 3 of 558 rows differ (0.54%), which is allowed',
  'within-thresholds': 'Data diff passed: 3 of 558 rows differ (0.54%), within all 3 thresholds',
  'thresholds-broken': 'Data diff failed: 13,447 of 57,189 rows differ (24%), 1,649 removed',
  'bad-pks':
    'Data diff failed: null or duplicate primary keys (bad-pks), 207 of 193,488 rows differ (0.11%), 19 added, 19,260 removed',
  empty: 'Data diff warning: both tables are empty (0 rows)',
  error: 'Data diff failed: Datafold reported an error',
  'nothing-measured': 'Data diff failed: different, changed rows not measured',
  'stale-commit': 'Data diff failed: identical, 2,410 rows, but for another commit',
  'stale-abbreviated': 'Data diff failed: identical, 2,410 rows, but with an ambiguous (short) commit SHA',
  'stale-pull-request': 'Data diff warning: identical, 2,410 rows, but for another pull request',
  'unchecked-commit': 'Data diff failed: identical, 2,410 rows, but for a commit that could not be verified',
  'unchecked-pull-request':
    'Data diff failed: identical, 2,410 rows, but for a pull request that could not be verified',
  failed: 'Data diff failed: could not be checked: Datafold could not finish it',
  cancelled: 'Data diff failed: could not be checked: it was cancelled in Datafold',
  'no-result': 'Data diff failed: could not be checked: it finished without a result',
  'unknown-result': 'Data diff failed: could not be checked: it has an unknown result',
  'out-of-time': 'Data diff failed: could not be checked: timed out after 60 minutes',
  unreachable: 'Data diff failed: could not be checked: could not reach Datafold before the timeout',
  'unreachable-503':
    'Data diff failed: could not be checked: Datafold kept returning HTTP 503 until the timeout',
  'needs-confirmation': 'Data diff failed: could not be checked: needs confirmation in Datafold',
  'needs-authentication':
    'Data diff failed: could not be checked: someone must sign in to its data source in Datafold',
  'refused-401': 'Data diff failed: could not be checked: Datafold rejected the API key (HTTP 401)',
  'refused-403': 'Data diff failed: could not be checked: the API key has no access to this diff (HTTP 403)',
  'refused-404': 'Data diff failed: could not be checked: Datafold has no data diff with this ID (HTTP 404)',
  'refused-redirect':
    "Data diff failed: could not be checked: Datafold's address redirects elsewhere (HTTP 302)",
  'refused-other': 'Data diff failed: could not be checked: Datafold refused the request (HTTP 409)',
  'many-mixed': 'Data diffs failed: 7 of 9 tables · 1 warning · 1 passed',
  'many-pass': 'Data diffs passed: both tables identical',
  'many-warn': 'Data diff warning: 1 of 2 tables · 1 passed',
  'sixty-mixed': 'Data diffs failed: 12 of 60 tables · 6 warnings · 42 passed',
  'thousand-mixed': 'Data diffs failed: 200 of 1,000 tables · 100 warnings · 700 passed',
  'missing-table': 'Data diffs failed: 1 expected table not compared · 1 passed',
  'missing-tables': 'Data diffs failed: 1 of 2 tables · 2 expected tables not compared · 1 passed',
  'override-accepted': 'Accepted by label: 3 of 558 rows differ (0.54%)',
  'override-accepted-many': 'Accepted by label: 1 of 3 tables differs · 1 warning · 1 passed',
  'override-older': 'Data diff failed: 3 of 558 rows differ (0.54%)',
  'ci-run-no-diffs':
    "Data diff warning: Datafold's CI run 48213 has no data diffs, or none that this key can see",
  'ci-run-failed': "Data diffs failed: Datafold's CI run 48213 failed",
  'ci-run-none': 'Data diffs failed: no CI run of Datafold for the head commit within 60 minutes',
  'ci-run-out-of-time': "Data diffs failed: Datafold's CI run 48213 timed out after 60 minutes",
  'ci-run-404':
    "Data diffs failed: could not read Datafold's list of CI runs: Datafold has no CI configuration with the ID in `ci_config_id` (HTTP 404)",
  'no-diffs': 'Data diffs failed: no data diff was found',
};

test.each(Object.entries(expected))('the headline of %s', (name, words) => {
  const facts = scenarios[name];
  expect(facts === undefined ? null : formatHeadline(facts())).toBe(words);
});

test.each([
  [
    'details-thresholds',
    '### ❌ Data diff failed: <code>dim_businesses</code>: 13,447 of 57,189 rows differ',
  ],
  ['out-of-time', '### ❌ Data diff failed: <code>BEERS</code> could not be checked: timed out after'],
  [
    'refused-404',
    '### ❌ Data diff failed: data diff 970 could not be checked: Datafold has no data diff with this ID',
  ],
  ['override-accepted', '### ☑️ Accepted by <code>mona</code>: <code>BREWERIES</code>: 3 of 558 rows differ'],
  ['override-accepted-many', '### ☑️ Accepted by <code>mona</code>: 1 of 3 tables differs'],
  ['sixty-mixed', '### ❌ Data diffs failed: 12 of 60 tables'],
])('the heading of %s names verdict, table and size', (name, words) => {
  expect(renderHeading(scenarios[name]?.() ?? factsOf([])).source).toContain(words);
});

test.each([
  { results: ['different', 'different'], words: 'both tables differ' },
  { results: ['different', 'identical'], words: '1 of 2 tables differs · 1 passed' },
  { results: ['bad-pks', 'identical'], words: '1 of 2 tables failed · 1 passed' },
  { results: ['bad-pks', 'different'], words: 'both tables failed' },
])('the headline of accepted results $results says "$words"', ({ results, words }) => {
  const diffs = results.map((result, at) => diffOf({ id: at + 1, result }));
  const facts = factsOf(diffs.map(ended), acceptedAs(...diffs));
  expect(formatHeadline(facts)).toBe(`Accepted by label: ${words}`);
});

test('the headline has only our words, numbers and IDs, whatever a table or a word of Datafold is called', () => {
  const facts = factsOf([ended(diffOf({ name: '@everyone', result: '#1 ::error::', status: 'done' }))]);
  expect(formatHeadline(facts)).toBe('Data diff failed: could not be checked: it has an unknown result');
});

describe('the size of a change', () => {
  const sized = (stats: Parameters<typeof statsOf>[0]) =>
    formatHeadline(factsOf([ended(diffOf({ result: 'different', stats: statsOf(stats) }))])).replace(
      'Data diff failed: ',
      '',
    );

  test.each([
    { stats: { diff_rows_count: 1 }, size: '1 of 2,410 rows differs (0.041%)' },
    {
      stats: { diff_rows_count: 3, rows_added: 19, rows_removed: 19_260, table_a_row_count: 193_488 },
      size: '3 of 193,488 rows differ (<0.01%), 19 added, 19,260 removed',
    },
    { stats: { rows_removed: 11 }, size: '0 of 2,410 rows differ, 11 removed' },
    { stats: { diff_rows_count: 12, sampled: true }, size: '12 of 2,410 rows differ (0.50%, sampled)' },
    {
      stats: { diff_rows_count: null, table_b_row_count: 2_400 },
      size: 'different, changed rows not measured, 2,410 → 2,400 rows (−0.41%)',
    },
    { stats: { diff_rows_count: 5, table_a_row_count: null }, size: '5 rows differ' },
    {
      stats: { table_a_row_count: 0, table_b_row_count: 90, diff_rows_count: 0, rows_added: 90 },
      size: 'different, the base table is empty, the pull request has 90 rows, 90 added',
    },
    { stats: { diff_rows_count: 2_411 }, size: '2,411 of 2,410 rows differ (100.041%)' },
  ])('$size', ({ stats, size }) => expect(sized(stats)).toBe(size));
});

test.each([
  ['thresholds-broken', 'failed: 13,447 of 57,189 rows differ (24%), 1,649 removed'],
  ['different-warns', 'warning: 3 of 558 rows differ (0.54%)'],
  ['override-accepted', 'warning: accepted by label: 3 of 558 rows differ (0.54%)'],
  ['sixty-mixed', 'failed: 12 of 60 tables · 6 warnings · 42 passed'],
])('the commit status of %s says "%s"', (name, words) => {
  expect(describeStatus(scenarios[name]?.() ?? factsOf([]))).toBe(words);
});
