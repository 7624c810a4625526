import { describe, expect, test } from 'vitest';
import type { DataDiff, DiffStats } from '../../src/diff/data-diff.ts';
import type { Observation } from '../../src/diff/observation.ts';
import { judge, type Policy, type Reason } from '../../src/diff/policy.ts';
import type { RequestProblem } from '../../src/diff/request-problem.ts';
import type { Target } from '../../src/diff/target.ts';
import type { PollFailure } from '../../src/diff/undetermined-cause.ts';
import {
  conditions,
  diff,
  headSha,
  mergeSha,
  noCi,
  olderSha,
  policy,
  stats,
  target,
} from '../support/diffs.ts';

/** A row of the truth table: what Datafold says, what the workflow says, what the gate says and why. */
type Row = {
  readonly name: string;
  /** What Datafold says, over a finished diff of 57,189 rows. */
  readonly says: Partial<DataDiff>;
  readonly figures?: DiffStats;
  /** What the workflow sets, over the defaults. */
  readonly set?: Partial<Policy>;
  readonly thresholds?: readonly string[];
  readonly gating?: Partial<Target>;
  readonly expected: 'pass' | 'warn' | 'fail';
  readonly because: readonly string[];
};

/** A reason in a few words. */
function words(reason: Reason): string {
  switch (reason.rule) {
    case 'result':
      return `${reason.result} is in ${reason.listedIn ?? 'no list'}`;
    case 'thresholds-met':
      return 'all thresholds are met';
    case 'sampled':
      return `sampled is in ${reason.listedIn}`;
    case 'threshold-not-met': {
      const { condition, outcome, actual } = reason.check;
      return outcome === 'not-met'
        ? `${condition.text} is not met by ${actual}`
        : `${condition.text} is not measured`;
    }
    case 'undetermined':
      return `undetermined: ${reason.cause.kind}`;
    case 'stale':
      return `stale: ${reason.staleness.kind}, recorded ${'recorded' in reason.staleness ? reason.staleness.recorded : reason.staleness.field}`;
  }
}

function judged(row: Row) {
  const figures = row.figures === undefined ? {} : { stats: stats(row.figures) };
  const whole = diff({ ...figures, ...row.says });
  const rules = policy({ thresholds: conditions(...(row.thresholds ?? [])), ...row.set });
  return judge({ id: whole.id, diff: whole, failure: null }, rules, { ...target, ...row.gating });
}

function holds(rows: readonly Row[]): void {
  test.each(rows)('$name → $expected', (row) => {
    const { verdict, reasons } = judged(row);
    expect({ verdict, because: reasons.map(words) }).toEqual({ verdict: row.expected, because: row.because });
  });
}

describe('results under the default lists', () => {
  const noRows: DiffStats = { table_a_row_count: 0, table_b_row_count: 0, match_ratio: 0 };
  holds([
    {
      name: 'identical',
      says: { result: 'identical' },
      expected: 'pass',
      because: ['identical is in no list'],
    },
    {
      name: 'different',
      says: { result: 'different' },
      expected: 'fail',
      because: ['different is in fail_on'],
    },
    { name: 'bad-pks', says: { result: 'bad-pks' }, expected: 'fail', because: ['bad-pks is in fail_on'] },
    {
      name: 'missing-pks',
      says: { result: 'missing-pks' },
      expected: 'fail',
      because: ['missing-pks is in fail_on'],
    },
    { name: 'error', says: { result: 'error' }, expected: 'fail', because: ['error is in fail_on'] },
    { name: 'empty', says: { result: 'empty' }, expected: 'warn', because: ['empty is in warn_on'] },
    {
      name: 'identical without a row on either side',
      says: { result: 'identical' },
      figures: noRows,
      expected: 'warn',
      because: ['empty is in warn_on'],
    },
    {
      name: 'identical whose figures speak of differences',
      says: { result: 'identical' },
      figures: { rows_removed: 5 },
      expected: 'pass',
      because: ['identical is in no list'],
    },
    {
      name: 'identical without figures',
      says: { result: 'identical', stats: null },
      expected: 'pass',
      because: ['identical is in no list'],
    },
  ]);
});

describe('results under the lists of the workflow', () => {
  holds([
    {
      name: 'different in warn_on only',
      says: {},
      set: { failOn: ['error'], warnOn: ['different'] },
      expected: 'warn',
      because: ['different is in warn_on'],
    },
    {
      name: 'different in both lists',
      says: {},
      set: { failOn: ['different'], warnOn: ['different'] },
      expected: 'fail',
      because: ['different is in fail_on'],
    },
    {
      name: 'different in neither list',
      says: {},
      set: { failOn: [], warnOn: [] },
      expected: 'pass',
      because: ['different is in no list'],
    },
    {
      name: 'error in neither list',
      says: { result: 'error' },
      set: { failOn: [], warnOn: [] },
      expected: 'pass',
      because: ['error is in no list'],
    },
    {
      name: 'bad-pks in warn_on',
      says: { result: 'bad-pks' },
      set: { failOn: [], warnOn: ['bad-pks'] },
      expected: 'warn',
      because: ['bad-pks is in warn_on'],
    },
    {
      name: 'identical in fail_on',
      says: { result: 'identical' },
      set: { failOn: ['identical'] },
      expected: 'fail',
      because: ['identical is in fail_on'],
    },
    {
      name: 'identical in warn_on',
      says: { result: 'identical' },
      set: { warnOn: ['identical'] },
      expected: 'warn',
      because: ['identical is in warn_on'],
    },
    {
      name: 'empty in fail_on',
      says: { result: 'empty' },
      set: { failOn: ['empty'], warnOn: [] },
      expected: 'fail',
      because: ['empty is in fail_on'],
    },
    {
      name: 'identical without rows, empty in neither list',
      says: { result: 'identical' },
      figures: { table_a_row_count: 0, table_b_row_count: 0 },
      set: { warnOn: [] },
      expected: 'pass',
      because: ['empty is in no list'],
    },
    {
      name: 'identical without rows, identical in fail_on',
      says: { result: 'identical' },
      figures: { table_a_row_count: 0, table_b_row_count: 0 },
      set: { failOn: ['identical'], warnOn: [] },
      expected: 'pass',
      because: ['empty is in no list'],
    },
  ]);
});

describe('thresholds', () => {
  const five: DiffStats = {
    rows_added: 5,
    rows_removed: 0,
    diff_rows_count: 0,
    match_ratio: 0.999,
    table_a_row_count: 1_000,
  };
  const limitAndWarn = ['warn rows_added <= 4', 'rows_added <= 10'];
  const added = (rows: number) => ({ says: { result: 'different' }, figures: { rows_added: rows } });
  holds([
    {
      name: 'all lines met',
      ...added(4),
      thresholds: limitAndWarn,
      expected: 'pass',
      because: ['all thresholds are met'],
    },
    {
      name: 'only a warn line not met',
      ...added(5),
      thresholds: limitAndWarn,
      expected: 'warn',
      because: ['rows_added <= 4 is not met by 5'],
    },
    {
      name: 'a limit not met either',
      ...added(11),
      thresholds: limitAndWarn,
      expected: 'fail',
      because: [
        'different is in fail_on',
        'rows_added <= 4 is not met by 11',
        'rows_added <= 10 is not met by 11',
      ],
    },
    {
      name: 'a limit not met that the lists allow, and a warn line',
      ...added(11),
      set: { failOn: [] },
      thresholds: limitAndWarn,
      expected: 'warn',
      because: [
        'different is in no list',
        'rows_added <= 4 is not met by 11',
        'rows_added <= 10 is not met by 11',
      ],
    },
    {
      name: 'a warn line that is not measured',
      ...added(5),
      figures: { rows_added: null },
      thresholds: ['warn rows_added <= 4'],
      expected: 'warn',
      because: ['rows_added <= 4 is not measured'],
    },
    {
      name: 'different: warn decides where a limit is not met',
      ...added(11),
      thresholds: [...limitAndWarn, 'different: warn'],
      expected: 'warn',
      because: [
        'different is in section',
        'rows_added <= 4 is not met by 11',
        'rows_added <= 10 is not met by 11',
      ],
    },
    {
      name: 'different: fail goes before the lists',
      ...added(11),
      set: { failOn: [] },
      thresholds: ['rows_added <= 10', 'different: fail'],
      expected: 'fail',
      because: ['different is in section', 'rows_added <= 10 is not met by 11'],
    },
    {
      name: 'a result of the section goes before the lists, either way',
      says: { result: 'missing-pks' },
      thresholds: ['missing-pks: pass', 'rows_added <= 1'],
      expected: 'pass',
      because: ['missing-pks is in section'],
    },
    {
      name: 'identical that has to differ',
      says: { result: 'identical' },
      thresholds: ['identical: fail'],
      expected: 'fail',
      because: ['identical is in section'],
    },
    {
      name: 'an older server says identical of empty tables: the line about empty decides',
      says: { result: 'identical' },
      figures: { table_a_row_count: 0, table_b_row_count: 0 },
      thresholds: ['identical: fail', 'empty: pass'],
      expected: 'pass',
      because: ['empty is in section'],
    },
    {
      name: 'the last matching section governs, and nothing is inherited',
      ...added(11),
      thresholds: [
        'rows_added <= 1',
        '[dim_*]',
        'rows_added <= 2',
        '[*.dbt.*]',
        'rows_added <= 20',
        '[fct_*]',
        'rows_added <= 0',
      ],
      expected: 'pass',
      because: ['all thresholds are met'],
    },
    {
      name: 'a section without conditions leaves it to the lists',
      ...added(1),
      thresholds: ['rows_added <= 10', '[dim_*]', 'empty: fail'],
      expected: 'fail',
      because: ['different is in fail_on'],
    },
    {
      name: 'no section, no default section: the lists',
      ...added(1),
      thresholds: ['[fct_*]', 'rows_added <= 10'],
      expected: 'fail',
      because: ['different is in fail_on'],
    },
    {
      name: 'undetermined is out of reach of a section',
      says: { result: 'mostly-harmless' },
      thresholds: [
        '[*]',
        'identical: pass',
        'different: pass',
        'error: pass',
        'empty: pass',
        'bad-pks: pass',
        'missing-pks: pass',
      ],
      expected: 'fail',
      because: ['undetermined: unknown-result'],
    },
    {
      name: 'sampled in fail_on, under an identical result',
      says: { result: 'identical' },
      figures: { sampled: true },
      set: { failOn: ['sampled'] },
      expected: 'fail',
      because: ['identical is in no list', 'sampled is in fail_on'],
    },
    {
      name: 'sampled in warn_on, with thresholds that are met',
      ...added(1),
      figures: { sampled: true, match_ratio: 1 },
      set: { warnOn: ['sampled'] },
      thresholds: ['match_ratio >= 1'],
      expected: 'warn',
      because: ['all thresholds are met', 'sampled is in warn_on'],
    },
    {
      name: 'sampled in both lists fails',
      says: { result: 'empty' },
      figures: { sampled: true },
      set: { failOn: ['sampled'], warnOn: ['sampled'] },
      expected: 'fail',
      because: ['empty is in no list', 'sampled is in fail_on'],
    },
    {
      name: 'sampled says nothing about exact figures',
      says: { result: 'identical' },
      figures: { sampled: false },
      set: { failOn: ['sampled'] },
      expected: 'pass',
      because: ['identical is in no list'],
    },
    {
      name: 'one that holds',
      says: {},
      figures: five,
      thresholds: ['rows_added <= 5'],
      expected: 'pass',
      because: ['all thresholds are met'],
    },
    {
      name: 'one that is broken',
      says: {},
      figures: five,
      thresholds: ['rows_added <= 4'],
      expected: 'fail',
      because: ['different is in fail_on', 'rows_added <= 4 is not met by 5'],
    },
    {
      name: 'one of two broken',
      says: {},
      figures: five,
      thresholds: ['rows_added <= 5', 'match_ratio >= 99.91%'],
      expected: 'fail',
      because: ['different is in fail_on', 'match_ratio >= 99.91% is not met by 0.999'],
    },
    {
      name: 'both broken, both named',
      says: {},
      figures: five,
      thresholds: ['rows_added <= 4', 'match_ratio = 1'],
      expected: 'fail',
      because: [
        'different is in fail_on',
        'rows_added <= 4 is not met by 5',
        'match_ratio = 1 is not met by 0.999',
      ],
    },
    {
      name: 'exactly on the limit in percent of A',
      says: {},
      figures: five,
      thresholds: ['rows_added <= 0.5%'],
      expected: 'pass',
      because: ['all thresholds are met'],
    },
    {
      name: 'just above the limit in percent of A',
      says: {},
      figures: { ...five, table_a_row_count: 999 },
      thresholds: ['rows_added <= 0.5%'],
      expected: 'fail',
      because: ['different is in fail_on', 'rows_added <= 0.5% is not met by 5'],
    },
    {
      name: 'exactly on the limit of the match',
      says: {},
      figures: five,
      thresholds: ['match_ratio >= 99.9%'],
      expected: 'pass',
      because: ['all thresholds are met'],
    },
    {
      name: 'no rows added to no rows',
      says: {},
      figures: { ...five, rows_added: 0, table_a_row_count: 0 },
      thresholds: ['rows_added <= 0.5%'],
      expected: 'pass',
      because: ['all thresholds are met'],
    },
    {
      name: 'rows added to no rows',
      says: {},
      figures: { ...five, table_a_row_count: 0 },
      thresholds: ['rows_added <= 100%'],
      expected: 'fail',
      because: ['different is in fail_on', 'rows_added <= 100% is not measured'],
    },
    {
      name: 'a missing figure',
      says: {},
      figures: { ...five, diff_rows_count: null },
      thresholds: ['diff_rows_count <= 9'],
      expected: 'fail',
      because: ['different is in fail_on', 'diff_rows_count <= 9 is not measured'],
    },
    {
      name: 'no figures at all',
      says: { stats: null },
      thresholds: ['rows_added <= 9'],
      expected: 'fail',
      because: ['different is in fail_on', 'rows_added <= 9 is not measured'],
    },
    {
      name: 'a count of a sample',
      says: {},
      figures: { ...five, sampled: true },
      thresholds: ['rows_added <= 9'],
      expected: 'fail',
      because: ['different is in fail_on', 'rows_added <= 9 is not measured'],
    },
    {
      name: 'the match of a sample',
      says: {},
      figures: { ...five, sampled: true },
      thresholds: ['match_ratio >= 99%'],
      expected: 'pass',
      because: ['all thresholds are met'],
    },
    {
      name: 'the schema across databases',
      says: { crossDatabase: true },
      figures: five,
      thresholds: ['diff_schema = 0'],
      expected: 'fail',
      because: ['different is in fail_on', 'diff_schema = 0 is not measured'],
    },
    {
      name: 'broken with different in warn_on',
      says: {},
      figures: five,
      thresholds: ['rows_added <= 4'],
      set: { failOn: [], warnOn: ['different'] },
      expected: 'warn',
      because: ['different is in warn_on', 'rows_added <= 4 is not met by 5'],
    },
    {
      name: 'broken with different in neither list',
      says: {},
      figures: five,
      thresholds: ['rows_added <= 4'],
      set: { failOn: [], warnOn: [] },
      expected: 'pass',
      because: ['different is in no list', 'rows_added <= 4 is not met by 5'],
    },
    {
      name: 'held cannot rescue bad-pks',
      says: { result: 'bad-pks' },
      figures: five,
      thresholds: ['rows_added <= 5'],
      expected: 'fail',
      because: ['bad-pks is in fail_on'],
    },
    {
      name: 'held cannot rescue missing-pks',
      says: { result: 'missing-pks' },
      figures: five,
      thresholds: ['rows_added <= 5'],
      expected: 'fail',
      because: ['missing-pks is in fail_on'],
    },
    {
      name: 'held cannot rescue error',
      says: { result: 'error' },
      figures: five,
      thresholds: ['rows_added <= 5'],
      expected: 'fail',
      because: ['error is in fail_on'],
    },
    {
      name: 'held cannot rescue empty',
      says: { result: 'empty' },
      figures: five,
      thresholds: ['rows_added <= 5'],
      expected: 'warn',
      because: ['empty is in warn_on'],
    },
    {
      name: 'broken cannot harm identical',
      says: { result: 'identical' },
      figures: five,
      thresholds: ['rows_added <= 4'],
      expected: 'pass',
      because: ['identical is in no list'],
    },
  ]);

  test('what they do not limit is reported', () => {
    const row = (thresholds: readonly string[], result = 'different') =>
      judged({ name: '', says: { result }, thresholds, expected: 'pass', because: [] }).unlimited.map(
        ({ figure }) => figure,
      );
    expect(row(['match_ratio >= 0'])).toEqual(['rows_removed', 'diff_rows_count']);
    expect(row(['rows_removed <= 5'])).toEqual(['diff_rows_count']);
    expect(row([])).toEqual([]);
    expect(row(['match_ratio >= 0'], 'identical')).toEqual([]);
  });
});

describe('not knowing', () => {
  holds([
    {
      name: 'failed',
      says: { status: 'failed', result: null },
      expected: 'fail',
      because: ['undetermined: failed'],
    },
    {
      name: 'failed though it says identical',
      says: { status: 'failed', result: 'identical' },
      expected: 'fail',
      because: ['undetermined: failed'],
    },
    {
      name: 'cancelled though it says identical',
      says: { status: 'cancelled', result: 'identical' },
      expected: 'fail',
      because: ['undetermined: cancelled'],
    },
    {
      name: 'done without a result',
      says: { result: null },
      expected: 'fail',
      because: ['undetermined: no-result'],
    },
    {
      name: 'a result of tomorrow',
      says: { result: 'mostly-fine' },
      expected: 'fail',
      because: ['undetermined: unknown-result'],
    },
    {
      name: 'a result of tomorrow under empty lists',
      says: { result: 'mostly-fine' },
      set: { failOn: [], warnOn: [] },
      expected: 'fail',
      because: ['undetermined: unknown-result'],
    },
    {
      name: 'a result of tomorrow under thresholds that hold',
      says: { result: 'mostly-fine' },
      thresholds: ['match_ratio >= 0'],
      expected: 'fail',
      because: ['undetermined: unknown-result'],
    },
    {
      name: 'still waiting though it says identical',
      says: { status: 'waiting', result: 'identical' },
      expected: 'fail',
      because: ['undetermined: no-result'],
    },
    {
      name: 'a status of tomorrow though it says identical',
      says: { status: 'reticulating', result: 'identical' },
      expected: 'fail',
      because: ['undetermined: no-result'],
    },
    {
      name: 'needs a person though it says identical',
      says: { status: 'needs_confirmation', result: 'identical' },
      expected: 'fail',
      because: ['undetermined: no-result'],
    },
    {
      name: 'no status, not done, says identical',
      says: { status: null, done: false, result: 'identical' },
      expected: 'fail',
      because: ['undetermined: no-result'],
    },
    {
      name: 'no status, done, identical',
      says: { status: null, result: 'identical' },
      expected: 'pass',
      because: ['identical is in no list'],
    },
    {
      name: 'failed, softened',
      says: { status: 'failed' },
      set: { onUndetermined: 'warn' },
      expected: 'warn',
      because: ['undetermined: failed'],
    },
    {
      name: 'no result, softened',
      says: { result: null },
      set: { onUndetermined: 'warn' },
      expected: 'warn',
      because: ['undetermined: no-result'],
    },
    {
      name: 'an unknown result, softened',
      says: { result: 'mostly-fine' },
      set: { onUndetermined: 'warn' },
      expected: 'warn',
      because: ['undetermined: unknown-result'],
    },
    {
      name: 'error is an answer, and is not softened',
      says: { result: 'error' },
      set: { onUndetermined: 'warn' },
      expected: 'fail',
      because: ['error is in fail_on'],
    },
  ]);

  const status = (code: number): RequestProblem => ({
    kind: 'status',
    status: code,
    detail: null,
    instance: null,
  });
  const silence: readonly { name: string; failure: PollFailure; firm: 'fail' | 'warn' }[] = [
    { name: 'timed out', failure: { kind: 'out-of-time', timeoutMs: 60_000 }, firm: 'warn' },
    {
      name: 'unreachable',
      failure: { kind: 'unreachable', problem: { kind: 'network', cause: 'refused' } },
      firm: 'warn',
    },
    {
      name: 'a body that is not a diff',
      failure: { kind: 'unreachable', problem: { kind: 'body', cause: 'not JSON' } },
      firm: 'warn',
    },
    { name: 'a server in problem', failure: { kind: 'unreachable', problem: status(503) }, firm: 'warn' },
    { name: 'needs a person', failure: { kind: 'needs-action' }, firm: 'warn' },
    { name: 'refused: 401', failure: { kind: 'refused', problem: status(401) }, firm: 'fail' },
    { name: 'refused: 404', failure: { kind: 'refused', problem: status(404) }, firm: 'fail' },
    { name: 'refused: redirect', failure: { kind: 'refused', problem: status(302) }, firm: 'fail' },
  ];
  test.each(silence)('$name → fail, and with on_undetermined: warn → $firm', ({ failure, firm }) => {
    for (const last of [null, diff({ result: 'identical' })]) {
      const observation: Observation = { id: 970, diff: last, failure };
      expect(judge(observation, policy(), target)).toMatchObject({ verdict: 'fail', undetermined: true });
      expect(judge(observation, policy({ onUndetermined: 'warn' }), target).verdict).toBe(firm);
    }
  });
});

describe('stale', () => {
  const fresh = { ...noCi, prNumber: 11, prSha: headSha };
  const ok = 'identical is in no list';
  const commit = `stale: other-commit, recorded ${olderSha}`;
  const pull = 'stale: other-pull-request, recorded 12';
  const identical = { result: 'identical' };
  holds([
    { name: 'made for this commit', says: { ...identical, ci: fresh }, expected: 'pass', because: [ok] },
    {
      name: 'made for a merge commit of the head',
      says: { ...identical, ci: { ...fresh, prSha: mergeSha } },
      expected: 'pass',
      because: [ok],
    },
    { name: 'made through the API, which records nothing', says: identical, expected: 'pass', because: [ok] },
    {
      name: 'made for an older commit',
      says: { ...identical, ci: { ...fresh, prSha: olderSha } },
      expected: 'fail',
      because: [ok, commit],
    },
    {
      name: 'made for another pull request',
      says: { ...identical, ci: { ...fresh, prNumber: 12 } },
      expected: 'fail',
      because: [ok, pull],
    },
    {
      name: 'an older commit, on_stale: warn',
      says: { ...identical, ci: { ...fresh, prSha: olderSha } },
      set: { onStale: 'warn' },
      expected: 'warn',
      because: [ok, commit],
    },
    {
      name: 'an older commit, on_stale: ignore',
      says: { ...identical, ci: { ...fresh, prSha: olderSha } },
      set: { onStale: 'ignore' },
      expected: 'pass',
      because: [ok, commit],
    },
    {
      name: 'the event knows no commit',
      says: { ...identical, ci: { ...fresh, prSha: olderSha } },
      gating: { headSha: null, headMerges: [], isOutsidePullRequests: true },
      expected: 'pass',
      because: [ok],
    },
    {
      name: 'an event of a pull request whose head is unknown',
      says: { ...identical, ci: { ...fresh, prSha: olderSha } },
      gating: { headSha: null, headMerges: [] },
      expected: 'fail',
      because: [ok, `stale: not-checked, recorded ${olderSha}`],
    },
    {
      name: 'a recorded number that is unreadable',
      says: { ...identical, ci: { ...fresh, prNumber: null, unreadable: ['ci_pr_num'] } },
      expected: 'fail',
      because: [ok, 'stale: unreadable, recorded ci_pr_num'],
    },
    {
      name: 'stale and different: both are reported',
      says: { ci: { ...fresh, prSha: olderSha } },
      set: { onStale: 'warn' },
      expected: 'fail',
      because: ['different is in fail_on', commit],
    },
    {
      name: 'stale and failed: both are reported',
      says: { status: 'failed', ci: { ...fresh, prSha: olderSha } },
      set: { onUndetermined: 'warn' },
      expected: 'fail',
      because: ['undetermined: failed', commit],
    },
    {
      name: 'stale cannot be rescued by thresholds',
      says: { ci: { ...fresh, prSha: olderSha } },
      thresholds: ['match_ratio >= 0'],
      expected: 'fail',
      because: ['all thresholds are met', commit],
    },
  ]);
});

describe('parts of a finished diff', () => {
  const pending = { pendingParts: ['values'] };
  const failed = { failedParts: ['values'] };
  holds([
    {
      name: 'pending',
      says: { result: 'identical', ...pending },
      expected: 'fail',
      because: ['undetermined: parts-pending'],
    },
    {
      name: 'pending, on_undetermined: warn',
      says: { result: 'identical', ...pending },
      set: { onUndetermined: 'warn' },
      expected: 'warn',
      because: ['undetermined: parts-pending'],
    },
    {
      name: 'pending, beside a difference that fails whatever else comes',
      says: { result: 'different', ...pending },
      set: { onUndetermined: 'warn' },
      expected: 'fail',
      because: ['undetermined: parts-pending', 'different is in fail_on'],
    },
    {
      name: 'pending, and no result',
      says: { result: null, ...pending },
      expected: 'fail',
      because: ['undetermined: parts-pending'],
    },
    {
      name: 'failed, so that identical is not known',
      says: { result: 'identical', ...failed },
      expected: 'fail',
      because: ['undetermined: parts-failed'],
    },
    {
      name: 'failed, with no row on either side',
      says: { result: 'identical', ...failed },
      figures: { table_a_row_count: 0, table_b_row_count: 0 },
      set: { warnOn: [], onUndetermined: 'warn' },
      expected: 'warn',
      because: ['undetermined: parts-failed'],
    },
    {
      name: 'failed, where another result decides',
      says: { result: 'different', ...failed },
      set: { failOn: [] },
      expected: 'pass',
      because: ['different is in no list'],
    },
  ]);
});
