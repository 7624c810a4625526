import { describe, expect, test } from 'vitest';
import { adviceOf } from '../../src/report/advice.ts';
import { annotations } from '../../src/report/annotations.ts';
import { ciRunAdvice } from '../../src/report/ci-run-advice.ts';
import { asText } from '../../src/report/phrase.ts';
import { reasonPhrase } from '../../src/report/reasons.ts';
import {
  conditions,
  diffOf,
  ended,
  factsOf,
  factsOfCiRun,
  fullCi,
  headSha,
  lost,
  policyOf,
  statsOf,
} from './factories.ts';
import { scenarios } from './scenarios.ts';

function told(name: string): readonly string[] {
  const facts = scenarios[name]?.() ?? factsOf([]);
  const ofRun = facts.ciRun?.kind === 'nothing' ? [ciRunAdvice(facts.ciRun.cause, facts.host)] : [];
  return [...ofRun, ...facts.judgements.flatMap((judged) => adviceOf(judged, facts))].map(asText);
}

function reasons(name: string): readonly string[] {
  const facts = scenarios[name]?.() ?? factsOf([]);
  return facts.judgements.flatMap((judged) =>
    judged.reasons.map((reason) => asText(reasonPhrase(reason, judged))),
  );
}

describe('every kind of trouble has its own advice', () => {
  const troubles = Object.entries(scenarios).filter(([, facts]) => facts().verdict !== 'pass');

  test.each(troubles.filter(([name]) => name !== 'no-diffs' && name !== 'override-accepted'))(
    '%s',
    (name) => {
      expect(told(name).length).toBeGreaterThan(0);
      for (const words of told(name)) expect(words).toMatch(/^[A-Z].{30,}[.]$/);
    },
  );

  test.each([
    ['refused-401', 'api_key'],
    ['refused-403', 'service account'],
    ['refused-404', 'https://app.datafold.com'],
    ['refused-redirect', 'login page'],
    ['needs-authentication', 'authenticate with the data source'],
    ['needs-confirmation', 'then re-run this job'],
    ['out-of-time-silent', 'spread the diffs over several steps'],
    ['unknown-result', 'Update this action'],
    ['stale-commit', 'Make the diff for commit d60a7f9'],
    ['stale-abbreviated', 'github.event.pull_request.head.sha'],
    ['stale-pull-request', 'Make the diff for pull request 11'],
    ['sampled', 'without sampling'],
    ['bad-pks', 'unique'],
    ['empty', 'no filter or time range'],
    ['unreachable', 'Check that this runner reaches'],
    ['unreachable-503', 'most likely down or restarting'],
    ['unreachable-429', 'Raise poll_interval and timeout'],
    ['ci-run-unreachable', 'Check that this runner reaches'],
    ['ci-run-503', 'most likely down or restarting'],
    ['ci-run-429', 'Raise poll_interval and timeout'],
    ['ci-run-none', 'ci_config_id'],
    ['ci-run-no-diffs', 'service account'],
    ['ci-run-404', 'https://app.datafold.com'],
    ['ci-run-401', 'api_key'],
    ['ci-run-too-many-diffs', 'datadiff_id'],
    ['ci-run-out-of-time', 'Raise timeout'],
  ])('%s names %s', (name, words) => expect(told(name).join(' ')).toContain(words));
});

test.each([408, 425, 429, 500, 502, 503, 504])('who answers HTTP %d is reached by this runner', (status) => {
  const trouble = { kind: 'status', status, detail: null, instance: null } as const;
  const facts = factsOf([lost({ kind: 'unreachable', trouble })]);
  const ofRun = factsOfCiRun({ kind: 'unreachable', list: 'runs', trouble });
  const said = [...annotations(facts), ...annotations(ofRun)];
  expect(said).toHaveLength(2);
  for (const { title, message } of said) {
    expect(message).toContain(`HTTP ${status}`);
    expect(`${title} ${message}`).not.toMatch(/reache?s|reachable|firewall|certificate|could not be asked/);
  }
  expect(said[0]?.title).toBe(`Data diff 970: answered with HTTP ${status}`);
});

test('diffs of a CI run are made again by that run', () => {
  const { ciRun } = factsOfCiRun({ kind: 'diffs', runId: 7, ids: [970] });
  const facts = factsOf(
    [
      ended(diffOf({ status: 'failed', result: null, stats: null })),
      ended(diffOf({ id: 971, result: 'error', ci: { ...fullCi, prNumber: 7 } })),
    ],
    { ciRun },
  );
  const said = facts.judgements.flatMap((judged) => adviceOf(judged, facts)).map(asText);
  expect(said).toHaveLength(3);
  for (const words of said) expect(words).toMatch(/run again for .*then re-run this job\.$/);
});

test.each([
  {
    recorded: `${headSha.slice(0, 9)}${'0'.repeat(31)}`,
    words: 'for commit d60a7f9c10, the head is d60a7f9c1b.',
  },
  { recorded: `${headSha.slice(0, 7)}00`, words: 'for commit d60a7f90, the head is d60a7f9c.' },
  { recorded: '0a60d', words: 'for commit "0a60d", the head is d60a7f9.' },
  { recorded: 'main', words: 'for commit "main", the head is d60a7f9.' },
])('two commits are told by as many digits as tell them apart: $recorded', ({ recorded, words }) => {
  const facts = factsOf([ended(diffOf({ ci: { ...fullCi, prSha: recorded } }))]);
  const said = facts.judgements.flatMap((judged) =>
    judged.reasons.map((reason) => asText(reasonPhrase(reason, judged))),
  );
  expect(said).toContain(`The diff was made ${words}`);
});

test('several broken thresholds have one advice, and none for the result beside it', () => {
  expect(new Set(told('thresholds-broken')).size).toBe(1);
});

test.each([
  ['failed', 'Datafold could not finish this diff: its status is "failed".'],
  ['unknown-result', 'Datafold gives the result "mostly_harmless", which this version does not know.'],
  [
    'out-of-time',
    'The diff did not end within 1h: its status was still "processing", with 7 of 10 steps done.',
  ],
  [
    'unreachable',
    'Datafold could not be asked until the time was up: the connection was refused, ECONNREFUSED.',
  ],
  ['unreachable-503', 'Datafold answered with an error until the time was up: HTTP 503.'],
  [
    'unreachable-429',
    'Datafold answered with an error until the time was up: HTTP 429 and says "Too many requests".',
  ],
  [
    'refused-422',
    'Datafold could not read the request (HTTP 422) and says "path.id: value is not a valid integer".',
  ],
  ['stale-commit', 'The diff was made for commit ab12cd3, the head is d60a7f9.'],
  [
    'stale-abbreviated',
    "Datafold recorded only the beginning of this diff's commit, d60a7f9. The head begins so too, but so can other commits: it is not proven that the diff is about the head.",
  ],
])('%s is told as: %s', (name, words) => expect(reasons(name)).toContain(words));

test.each([
  {
    name: 'no rows in A',
    thresholds: 'rows_added <= 5%',
    stats: statsOf({ table_a_row_count: 0, rows_added: 3 }),
    words: 'rows_added <= 5% cannot hold: not measured, since A has no rows to take per cent of.',
  },
  {
    name: 'rows of A not told',
    thresholds: 'rows_added <= 5%',
    stats: { rows_added: 3 },
    words: 'rows_added <= 5% cannot hold: not measured, since Datafold gives no row count of A.',
  },
  {
    name: 'a figure that is null',
    thresholds: 'diff_values <= 0',
    stats: statsOf({ diff_values: null }),
    words: 'diff_values <= 0 cannot hold: not measured, since Datafold gives no usable figure.',
  },
  {
    name: 'a limit missed by a hair',
    thresholds: 'rows_added <= 0.5%',
    stats: statsOf({ table_a_row_count: 1_000_000, rows_added: 5_004 }),
    words: 'rows_added <= 0.5% is broken: it is 0.5004%, 5,004 of the 1,000,000 rows in A.',
  },
  {
    name: 'a ratio as a plain number',
    thresholds: 'match_ratio >= 0.999',
    stats: statsOf({ match_ratio: 0.96 }),
    words: 'match_ratio >= 0.999 is broken: it is 0.96.',
  },
])('a threshold and $name', ({ thresholds, stats, words }) => {
  const policy = policyOf({ thresholds: conditions(thresholds) });
  const { judgements } = factsOf([ended(diffOf({ result: 'different', stats }))], { policy });
  const said = judgements.flatMap((judged) =>
    judged.reasons.map((reason) => asText(reasonPhrase(reason, judged))),
  );
  expect(said).toContain(words);
});
