import { expect, test } from 'vitest';
import { headline } from '../../src/report/headline.ts';
import { diffOf, ended, factsOf } from './factories.ts';
import { scenarios } from './scenarios.ts';

const expected: Readonly<Record<string, string>> = {
  identical: 'passed: data diff 970 is identical',
  'different-huge': 'failed: data diff 970 is different',
  'different-warns': 'warning: data diff 970 is different',
  'different-allowed': 'passed: data diff 970 is different (which is allowed)',
  'within-thresholds': 'passed: data diff 970 is different within all 3 thresholds',
  'thresholds-broken': 'failed: data diff 970 is different and breaks 2 of 4 thresholds',
  'bad-pks': 'failed: data diff 970 has null or duplicate primary keys (bad-pks)',
  'missing-pks': 'failed: data diff 970 has no primary key (missing-pks)',
  empty: 'warning: data diff 970 is empty',
  error: 'failed: data diff 970 ended with an error',
  'stale-commit': 'failed: data diff 970 is identical but was made for another commit',
  'stale-abbreviated': 'failed: data diff 970 is identical but names only the beginning of its commit',
  'stale-pull-request': 'warning: data diff 970 is identical but was made for another pull request',
  'unchecked-commit': 'failed: data diff 970 is identical but could not be checked against the head commit',
  'unchecked-merge': 'failed: data diff 970 is identical but could not be checked against the head commit',
  'unchecked-pull-request':
    'failed: data diff 970 is identical but could not be checked against the pull request',
  failed: 'failed: data diff 970 failed in Datafold',
  cancelled: 'failed: data diff 970 was cancelled in Datafold',
  'no-result': 'failed: data diff 970 is done but has no result',
  'unknown-result': 'failed: data diff 970 has a result that this version does not know',
  'out-of-time': 'failed: data diff 970 did not end within 1h',
  unreachable: 'failed: data diff 970 could not be read: Datafold was not reachable',
  'unreachable-503':
    'failed: data diff 970 could not be read: Datafold answered HTTP 503 until the time was up',
  'needs-confirmation': 'failed: data diff 970 waits for somebody to confirm it in Datafold',
  'needs-authentication': 'failed: data diff 970 waits for somebody to authenticate in Datafold',
  'refused-401': 'failed: data diff 970 could not be read: Datafold rejected the API key (HTTP 401)',
  'refused-403': 'failed: data diff 970 could not be read: the API key has no access to this diff (HTTP 403)',
  'refused-404': 'failed: data diff 970 could not be read: Datafold has no data diff with this ID (HTTP 404)',
  'refused-redirect':
    "failed: data diff 970 could not be read: Datafold's address redirects elsewhere (HTTP 302)",
  'refused-other': 'failed: data diff 970 could not be read: Datafold refused the request (HTTP 409)',
  'many-mixed':
    'failed: 7 of 9 data diffs failed (2 different, 1 bad-pks, 1 waiting for a person, 1 out of time, 2 other), 1 warning, 1 passed',
  'many-pass': 'passed: both data diffs passed (2 identical)',
  'many-warn': 'warning: 1 of 2 data diffs has a warning (1 empty), 1 passed',
  'thousand-diffs': 'failed: 666 of 1,000 data diffs failed (666 different), 334 passed',
  'override-accepted': 'warning: data diff 970 is different; accepted by a person',
  'override-accepted-many':
    'warning: 1 of 3 data diffs failed (1 different), 1 warning, 1 passed; accepted by a person',
  'override-older': 'failed: data diff 970 is different',
  'ci-run-one': 'passed: data diff 970 is identical',
  'ci-run-no-diffs': "warning: Datafold's CI run 48213 has no data diffs, or none that this key may see",
  'ci-run-failed': "failed: Datafold's CI run 48213 failed",
  'ci-run-failed-warns': "warning: Datafold's CI run 48213 failed",
  'ci-run-cancelled': "failed: Datafold's CI run 48213 was cancelled",
  'ci-run-none': 'failed: Datafold showed no CI run for the head commit within 1h',
  'ci-run-out-of-time': "failed: Datafold's CI run 48213 did not end within 1h",
  'ci-run-too-many-diffs':
    "failed: Datafold's CI run 48213 has 1,204 data diffs, and one step takes 1,000 at most",
  'ci-run-unreachable': "failed: Datafold's list of CI runs could not be read: Datafold was not reachable",
  'ci-run-404':
    "failed: Datafold's list of CI runs could not be read: Datafold has no CI configuration with the ID in ci_config_id (HTTP 404)",
  'no-diffs': 'failed: there was no data diff to judge',
};

test.each(Object.entries(expected))('%s', (name, words) => {
  const facts = scenarios[name];
  expect(facts === undefined ? null : headline(facts())).toBe(`Data diff gate ${words}`);
});

test('is made of our words, numbers and ids, whatever a table or a word of Datafold is called', () => {
  const facts = factsOf([ended(diffOf({ name: '@everyone', result: '#1 ::error::', status: 'done' }))]);
  expect(headline(facts)).toBe(
    'Data diff gate failed: data diff 970 has a result that this version does not know',
  );
});
