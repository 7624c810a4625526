import { describe, expect, test } from 'vitest';
import { listAdvice } from '../../src/report/advice.ts';
import { buildAnnotations } from '../../src/report/annotations.ts';
import { findCiRunMessage } from '../../src/report/messages/ci-run.ts';
import { printPhrase } from '../../src/report/phrase.ts';
import { explainReason } from '../../src/report/reasons.ts';
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
  const ofRun = facts.ciRun?.kind === 'nothing' ? [findCiRunMessage(facts.ciRun.cause, facts).advice] : [];
  return [...ofRun, ...facts.judgments.flatMap((judged) => listAdvice(judged, facts))].map(printPhrase);
}

function reasons(name: string): readonly string[] {
  const facts = scenarios[name]?.() ?? factsOf([]);
  return facts.judgments.flatMap((judged) =>
    judged.reasons.map((reason) => printPhrase(explainReason(reason, judged, facts))),
  );
}

test.each([
  { why: 'no-answer', target: { lookupFailed: true }, finding: 'could not read', advice: 'Re-run this job.' },
  { why: 'no-github', target: { withoutGitHub: true }, finding: 'no access to', advice: '`github_token`' },
  { why: 'several', target: { candidates: [7, 8] }, finding: 'several open', advice: 'Set `pr_number`' },
  { why: 'none-found', target: {}, finding: 'found no pull request', advice: 'Set `pr_number`' },
] as const)('an unknown head commit: $why', ({ target, finding, advice }) => {
  const nothing = { prNumber: null, headSha: null, headMerges: [] };
  const facts = factsOf([ended(diffOf({ ci: fullCi }))], { target: { ...nothing, ...target } });
  const stale = facts.judgments.flatMap((judged) =>
    judged.reasons
      .filter(({ rule }) => rule === 'stale')
      .map((reason) => printPhrase(explainReason(reason, judged, facts))),
  );
  const advised = facts.judgments.flatMap((judged) => listAdvice(judged, facts)).map(printPhrase);
  expect(stale).toEqual([expect.stringContaining(finding)]);
  expect(advised).toEqual([expect.stringContaining(advice)]);
});

describe('every kind of problem has its own advice', () => {
  const troubles = Object.entries(scenarios).filter(([, facts]) => facts().verdict !== 'pass');

  test.each(
    troubles.filter(
      ([name]) => !name.startsWith('override-accepted') && !['no-diffs', 'missing-table'].includes(name),
    ),
  )('%s', (name) => {
    expect(told(name).length).toBeGreaterThan(0);
    for (const words of told(name)) expect(words).toMatch(/^[A-Z].{30,}[.]$/);
  });

  test.each([
    ['refused-401', 'api_key'],
    ['refused-403', 'service account'],
    ['refused-404', 'https://app.datafold.com'],
    ['refused-redirect', 'login page'],
    ['needs-authentication', 'sign in to the data source'],
    ['needs-confirmation', 'then re-run this job'],
    ['out-of-time-silent', 'split the diffs over several steps'],
    ['unknown-result', 'Update this action'],
    ['stale-commit', 'Run the diff for commit `d60a7f9`'],
    ['stale-abbreviated', 'github.event.pull_request.head.sha'],
    ['stale-pull-request', 'Run the diff for pull request 11'],
    ['sampled', 'without sampling'],
    ['bad-pks', 'unique'],
    ['empty', 'no filter or time range'],
    ['unreachable', 'Check that this runner can reach'],
    ['unreachable-503', 'most likely down or restarting'],
    ['unreachable-429', 'Raise `poll_interval` and `timeout`'],
    ['ci-run-unreachable', 'Check that this runner can reach'],
    ['ci-run-503', 'most likely down or restarting'],
    ['ci-run-429', 'Raise `poll_interval` and `timeout`'],
    ['ci-run-none', 'ci_config_id'],
    ['ci-run-no-diffs', 'service account'],
    ['ci-run-404', 'https://app.datafold.com'],
    ['ci-run-401', 'api_key'],
    ['ci-run-too-many-diffs', 'datadiff_id'],
    ['ci-run-out-of-time', 'Raise `timeout`'],
  ])('%s names %s', (name, words) => expect(told(name).join(' ')).toContain(words));
});

test.each([408, 425, 429, 500, 502, 503, 504])('who answers HTTP %d is reached by this runner', (status) => {
  const problem = { kind: 'status', status, detail: null, instance: null } as const;
  const facts = factsOf([lost({ kind: 'unreachable', problem })]);
  const ofRun = factsOfCiRun({ kind: 'unreachable', list: 'runs', problem });
  const said = [...buildAnnotations(facts), ...buildAnnotations(ofRun)];
  expect(said).toHaveLength(2);
  for (const { title, message } of said) {
    expect(message).toContain(`HTTP ${status}`);
    expect(`${title} ${message}`).not.toMatch(/reache?s|reachable|firewall|certificate|could not reach/i);
  }
  expect(said[0]?.message).toContain(`Datafold kept returning errors until the timeout: HTTP ${status}`);
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
  const said = facts.judgments.flatMap((judged) => listAdvice(judged, facts)).map(printPhrase);
  expect(said).toHaveLength(3);
  for (const words of said) expect(words).toMatch(/re-run Datafold's CI for .*then re-run this job\.$/i);
});

test.each([
  {
    recorded: `${headSha.slice(0, 9)}${'0'.repeat(31)}`,
    words: 'for commit `d60a7f9c10`, but the pull request is at `d60a7f9c1b`.',
  },
  {
    recorded: `${headSha.slice(0, 7)}00`,
    words: 'for commit `d60a7f90`, but the pull request is at `d60a7f9c`.',
  },
  { recorded: '0a60d', words: 'for commit "0a60d", but the pull request is at `d60a7f9`.' },
  { recorded: 'main', words: 'for commit "main", but the pull request is at `d60a7f9`.' },
])('two commits are told by as many digits as tell them apart: $recorded', ({ recorded, words }) => {
  const facts = factsOf([ended(diffOf({ ci: { ...fullCi, prSha: recorded } }))]);
  const said = facts.judgments.flatMap((judged) =>
    judged.reasons.map((reason) => printPhrase(explainReason(reason, judged, facts))),
  );
  expect(said).toContain(`This diff is ${words}`);
});

test('several broken thresholds have one advice, and none for the result beside it', () => {
  expect(new Set(told('thresholds-broken')).size).toBe(1);
});

test.each([
  ['failed', 'Datafold could not finish this diff: its status is "failed".'],
  ['unknown-result', 'Datafold gives the result "mostly_harmless", which this version does not know.'],
  [
    'out-of-time',
    'The diff timed out after 60 minutes: its status was still "processing", with 7 of 10 steps done.',
  ],
  ['unreachable', 'Could not reach Datafold before the timeout: the connection was refused, ECONNREFUSED.'],
  ['unreachable-503', 'Datafold kept returning errors until the timeout: HTTP 503.'],
  [
    'unreachable-429',
    'Datafold kept returning errors until the timeout: HTTP 429. Datafold says: "Too many requests".',
  ],
  [
    'refused-422',
    'Datafold could not read the request (HTTP 422). Datafold says: "path.id: value is not a valid integer".',
  ],
  ['stale-commit', 'This diff is for commit `ab12cd3`, but the pull request is at `d60a7f9`.'],
  [
    'stale-abbreviated',
    "Datafold recorded a short SHA for this diff, `d60a7f9`. That matches the head commit, but a short SHA isn't proof.",
  ],
])('%s is told as: %s', (name, words) => expect(reasons(name)).toContain(words));

test.each([
  {
    name: 'no rows in A',
    thresholds: 'rows_added <= 5%',
    stats: statsOf({ table_a_row_count: 0, rows_added: 3 }),
    words:
      "`rows_added <= 5%` can't be checked: Datafold did not measure this value (the base table is empty, so there is no percentage).",
  },
  {
    name: 'rows of A not told',
    thresholds: 'rows_added <= 5%',
    stats: { rows_added: 3 },
    words:
      "`rows_added <= 5%` can't be checked: Datafold did not measure this value (Datafold gives no row count of the base table).",
  },
  {
    name: 'a figure that is null',
    thresholds: 'diff_values <= 0',
    stats: statsOf({ diff_values: null }),
    words:
      "`diff_values <= 0` can't be checked: Datafold did not measure this value (Datafold gives no usable value).",
  },
  {
    name: 'a limit missed by a hair',
    thresholds: 'rows_added <= 0.5%',
    stats: statsOf({ table_a_row_count: 1_000_000, rows_added: 5_004 }),
    words: '`rows_added <= 0.5%` not met: 0.5004% (5,004 of 1,000,000 rows).',
  },
  {
    name: 'a ratio as a plain number',
    thresholds: 'match_ratio >= 0.999',
    stats: statsOf({ match_ratio: 0.96 }),
    words: '`match_ratio >= 0.999` not met: 0.96.',
  },
])('a threshold and $name', ({ thresholds, stats, words }) => {
  const policy = policyOf({ thresholds: conditions(thresholds) });
  const facts = factsOf([ended(diffOf({ result: 'different', stats }))], { policy });
  const said = facts.judgments.flatMap((judged) =>
    judged.reasons.map((reason) => printPhrase(explainReason(reason, judged, facts))),
  );
  expect(said).toContain(words);
});
