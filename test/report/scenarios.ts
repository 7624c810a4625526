import type { NotAccepted } from '../../src/diff/acceptance.ts';
import type { CiList, CiRunOutcome } from '../../src/diff/ci-run.ts';
import type { DataDiff } from '../../src/diff/data-diff.ts';
import type { Observation } from '../../src/diff/observation.ts';
import type { RequestProblem } from '../../src/diff/request-problem.ts';
import { takeSnapshot } from '../../src/diff/snapshot.ts';
import type { PollFailure } from '../../src/diff/undetermined-cause.ts';
import type { Facts } from '../../src/report/facts.ts';
import { detailScenarios } from './detail-scenarios.ts';
import {
  conditions,
  diffOf,
  ended,
  factsOf,
  factsOfCiRun,
  fullCi,
  headSha,
  lost,
  noCi,
  policyOf,
  statsOf,
  target,
} from './factories.ts';
import { breweries, businesses, organizations, sales, serviceCalls, taxiTrips } from './figures-of-record.ts';
import { largeScenarios } from './large-scenarios.ts';
import { ruleScenarios } from './rule-scenarios.ts';

const minutes = 60_000;

function one(overrides: Partial<DataDiff>, facts: Partial<Facts> = {}): Facts {
  return factsOf([ended(diffOf(overrides))], facts);
}

function lostOne(reason: PollFailure, overrides: Partial<DataDiff> | null = null): Facts {
  return factsOf([
    lost(
      reason,
      overrides === null ? null : diffOf({ done: false, result: null, stats: null, ...overrides }),
    ),
  ]);
}

function refused(status: number, detail: string | null = null, instance: string | null = null): Facts {
  return lostOne({ kind: 'refused', problem: { kind: 'status', status, detail, instance } });
}

function refusedList(list: CiList, status: number): CiRunOutcome {
  return { kind: 'refused', list, problem: { kind: 'status', status, detail: null, instance: null } };
}

const unreachable: RequestProblem = { kind: 'network', cause: 'the connection was refused, ECONNREFUSED' };

function answered(status: number, detail: string | null = null): RequestProblem {
  return { kind: 'status', status, detail, instance: null };
}

const mixed: readonly Observation[] = [
  ended(diffOf({ id: 960, ci: fullCi })),
  ended(diffOf({ id: 961, ...sales, result: 'different', ci: fullCi })),
  ended(diffOf({ id: 962, ...breweries, result: 'different', ci: fullCi })),
  ended(diffOf({ id: 963, ...taxiTrips, result: 'bad-pks', ci: fullCi })),
  ended(
    diffOf({
      id: 964,
      name: 'DEV.ELLIOT.DIM_CUSTOMERS',
      result: 'empty',
      stats: statsOf({ table_a_row_count: 0, table_b_row_count: 0, match_ratio: 0 }),
      ci: fullCi,
    }),
  ),
  lost(
    { kind: 'needs-action' },
    diffOf({
      id: 965,
      name: 'DEMO.CORE.FCT_EVENTS',
      status: 'needs_confirmation',
      done: false,
      result: null,
      stats: null,
      ci: fullCi,
    }),
  ),
  lost(
    { kind: 'out-of-time', timeoutMs: 60 * minutes },
    diffOf({
      id: 966,
      ...businesses,
      status: 'processing',
      done: false,
      result: null,
      stats: null,
      progress: { completed: 7, total: 10 },
      ci: fullCi,
    }),
  ),
  lost(
    { kind: 'refused', problem: { kind: 'status', status: 404, detail: null, instance: null } },
    null,
    967,
  ),
  ended(
    diffOf({
      id: 968,
      ...organizations,
      result: 'different',
      ci: { ...fullCi, prSha: 'ab12cd34ef56ab12cd34ef56ab12cd34ef56ab12' },
    }),
  ),
];

function thousand(): readonly Observation[] {
  const kinds = [taxiTrips, businesses, sales, breweries, organizations, serviceCalls];
  return Array.from({ length: 1_000 }, (_, at) => {
    const { name, stats } = kinds[at % kinds.length] ?? sales;
    const result = at % 3 === 0 ? 'identical' : 'different';
    return ended(
      diffOf({
        id: 10_000 + at,
        name: `${name}_${at}`,
        result,
        stats: result === 'identical' ? statsOf() : stats,
        ci: fullCi,
      }),
    );
  });
}

const fourThresholds = 'rows_added <= 0\nrows_removed <= 0.5%\nmatch_ratio >= 99.9%\ndiff_schema = 0';

export const acceptedAs = (...diffs: readonly DataDiff[]): Partial<Facts> => ({
  verdict: 'warn',
  acceptance: {
    kind: 'accepted',
    label: 'data: change @accepted',
    by: 'mona',
    at: '2026-06-01T10:05:00Z',
    basis: 'same-commit',
    shown: diffs.flatMap((diff) => takeSnapshot(diff, null, null) ?? []),
    record: '',
  },
});

function notAccepted(why: NotAccepted): Partial<Facts> {
  return { acceptance: { kind: 'not-accepted', label: 'data: change @accepted', why } };
}

const staleSha = 'ab12cd34ef56ab12cd34ef56ab12cd34ef56ab12';

/** Every situation that a report has to tell, by name. The golden files, the pictures and the property tests draw from here. */
export const scenarios: Readonly<Record<string, () => Facts>> = {
  identical: () => one({ ci: fullCi }),
  'different-small': () => one({ ...breweries, result: 'different', ci: fullCi }),
  'different-huge': () => one({ ...taxiTrips, result: 'different', ci: fullCi }),
  'different-schema': () => one({ ...sales, result: 'different' }),
  'different-warns': () =>
    one(
      { ...breweries, result: 'different' },
      { policy: policyOf({ failOn: ['error'], warnOn: ['different'] }) },
    ),
  'different-allowed': () =>
    one({ ...breweries, result: 'different' }, { policy: policyOf({ failOn: ['error'] }) }),
  'within-thresholds': () =>
    one(
      { ...breweries, result: 'different' },
      {
        policy: policyOf({
          thresholds: conditions('rows_added <= 1000\nrows_removed <= 0.5%\nmatch_ratio >= 99.8%'),
        }),
      },
    ),
  'thresholds-broken': () =>
    one(
      { ...businesses, result: 'different', ci: fullCi },
      { policy: policyOf({ thresholds: conditions(fourThresholds) }) },
    ),
  'bad-pks': () => one({ ...taxiTrips, result: 'bad-pks' }),
  'missing-pks': () =>
    one({
      ...organizations,
      result: 'missing-pks',
      stats: { table_a_row_count: 157, table_b_row_count: 146, diff_schema: 0, match_ratio: null },
    }),
  empty: () => one({ stats: statsOf({ table_a_row_count: 0, table_b_row_count: 0, match_ratio: 0 }) }),
  error: () => one({ result: 'error', stats: { errors: 1 } }),
  sampled: () =>
    one(
      { ...serviceCalls, result: 'different', stats: { ...serviceCalls.stats, sampled: true } },
      { policy: policyOf({ thresholds: conditions('rows_added <= 10\nmatch_ratio >= 50%') }) },
    ),
  'cross-database': () =>
    one(
      { ...organizations, result: 'different', crossDatabase: true },
      { policy: policyOf({ thresholds: conditions('rows_removed <= 10%\ndiff_schema = 0') }) },
    ),
  'nothing-measured': () => one({ result: 'different', stats: null }),
  'stale-commit': () => one({ ci: { ...fullCi, prSha: staleSha } }),
  'stale-abbreviated': () => one({ ci: { ...fullCi, prSha: headSha.slice(0, 7) } }),
  'stale-pull-request': () =>
    one({ ci: { ...fullCi, prNumber: 7 } }, { policy: policyOf({ onStale: 'warn' }) }),
  'unchecked-commit': () =>
    one({ ci: fullCi }, { target: { prNumber: 11, headSha: null, headMerges: [], lookupFailed: true } }),
  'unchecked-merge': () =>
    one({ ci: { ...fullCi, prSha: staleSha } }, { target: { ...target, unverifiable: [staleSha] } }),
  'unchecked-merges': () =>
    factsOf(
      [
        ended(diffOf({ id: 970, ci: { ...fullCi, prSha: staleSha } })),
        ended(diffOf({ id: 971, ci: fullCi })),
      ],
      { target: { ...target, unverifiable: [staleSha] } },
    ),
  'unchecked-pull-request': () =>
    one(
      { ci: { ...fullCi, prSha: null } },
      { target: { prNumber: null, headSha, headMerges: [], lookupFailed: true } },
    ),
  'no-commit-recorded': () => one({ ci: noCi }, { runsOnOtherCommit: true }),
  failed: () => one({ status: 'failed', result: null, stats: null }),
  cancelled: () => one({ status: 'cancelled', result: null, stats: null }),
  'no-result': () => one({ result: null, stats: null }),
  'unknown-result': () => one({ ...breweries, result: 'mostly_harmless' }),
  'out-of-time': () =>
    lostOne(
      { kind: 'out-of-time', timeoutMs: 60 * minutes },
      { status: 'processing', progress: { completed: 7, total: 10 } },
    ),
  'out-of-time-silent': () => lostOne({ kind: 'out-of-time', timeoutMs: 90_000 }),
  unreachable: () => lostOne({ kind: 'unreachable', problem: unreachable }),
  'unreachable-503': () => lostOne({ kind: 'unreachable', problem: answered(503) }),
  'unreachable-429': () => lostOne({ kind: 'unreachable', problem: answered(429, 'Too many requests') }),
  'needs-confirmation': () => lostOne({ kind: 'needs-action' }, { status: 'needs_confirmation' }),
  'needs-authentication': () => lostOne({ kind: 'needs-action' }, { status: 'needs_authentication' }),
  'refused-401': () => refused(401, 'Invalid API key', '2022-02-08T14:30:55.851512Z/gs8ueabo/11840'),
  'refused-403': () => refused(403, 'You do not have access to this data diff'),
  'refused-404': () => refused(404),
  'refused-422': () => refused(422, 'path.id: value is not a valid integer'),
  'refused-redirect': () => refused(302),
  'refused-other': () => refused(409, 'The data diff is archived'),
  'many-mixed': () => factsOf(mixed),
  'many-pass': () =>
    factsOf([
      ended(diffOf({ id: 960, ci: fullCi })),
      ended(diffOf({ id: 961, name: 'DEMO.CORE.DIM_ORGS', ci: fullCi })),
    ]),
  'many-warn': () =>
    factsOf([
      ended(diffOf({ id: 960 })),
      ended(
        diffOf({
          id: 964,
          result: 'empty',
          stats: statsOf({ table_a_row_count: 0, table_b_row_count: 0, match_ratio: 0 }),
        }),
      ),
    ]),
  'thousand-diffs': () => factsOf(thousand()),
  'no-diffs': () => factsOf([]),
  'override-accepted': () => {
    const diff = diffOf({ ...breweries, result: 'different', ci: fullCi });
    return factsOf([ended(diff)], acceptedAs(diff));
  },
  'override-accepted-many': () => {
    const different = diffOf({ id: 961, ...sales, result: 'different', ci: fullCi });
    return factsOf(
      [
        ended(diffOf({ id: 960, ci: fullCi })),
        ended(different),
        ended(
          diffOf({
            id: 964,
            result: 'empty',
            stats: statsOf({ table_a_row_count: 0, table_b_row_count: 0, match_ratio: 0 }),
            ci: fullCi,
          }),
        ),
      ],
      acceptedAs(different),
    );
  },
  'override-offered': () =>
    one({ ...breweries, result: 'different', ci: fullCi }, notAccepted({ kind: 'not-labeled' })),
  'override-older': () =>
    one(
      { ...breweries, result: 'different', ci: fullCi },
      notAccepted({ kind: 'older-than-report', by: 'mona', at: '2026-06-01T10:05:00Z' }),
    ),
  'ci-run-one': () => one({ ci: fullCi }, { ciRun: { kind: 'gathered', runIds: [48_213], problems: [] } }),
  'ci-run-many': () => factsOf(mixed, { ciRun: { kind: 'gathered', runIds: [48_213], problems: [] } }),
  'ci-run-no-diffs': () => factsOfCiRun({ kind: 'no-diffs', runId: 48_213 }),
  'ci-run-failed': () => factsOfCiRun({ kind: 'failed', runId: 48_213 }),
  'ci-run-failed-warns': () =>
    factsOfCiRun({ kind: 'failed', runId: 48_213 }, { policy: policyOf({ onUndetermined: 'warn' }) }),
  'ci-run-cancelled': () => factsOfCiRun({ kind: 'cancelled', runId: 48_213 }),
  'ci-run-none': () => factsOfCiRun({ kind: 'no-run', timeoutMs: 60 * minutes }),
  'ci-run-out-of-time': () =>
    factsOfCiRun({ kind: 'out-of-time', runId: 48_213, waitedFor: 'end', timeoutMs: 60 * minutes }),
  'ci-run-diffs-out-of-time': () =>
    factsOfCiRun({ kind: 'out-of-time', runId: 48_213, waitedFor: 'diffs', timeoutMs: 90_000 }),
  'ci-run-too-many-pages': () => factsOfCiRun({ kind: 'too-many-pages', list: 'diffs' }),
  'ci-run-too-many-diffs': () => factsOfCiRun({ kind: 'too-many-diffs', runId: 48_213, found: 1_204 }),
  'ci-run-unreachable': () => factsOfCiRun({ kind: 'unreachable', list: 'runs', problem: unreachable }),
  'ci-run-503': () => factsOfCiRun({ kind: 'unreachable', list: 'runs', problem: answered(503) }),
  'ci-run-429': () => factsOfCiRun({ kind: 'unreachable', list: 'diffs', problem: answered(429) }),
  'ci-run-401': () => factsOfCiRun(refusedList('runs', 401)),
  'ci-run-403': () => factsOfCiRun(refusedList('runs', 403)),
  'ci-run-404': () => factsOfCiRun(refusedList('runs', 404)),
  'ci-run-list-404': () => factsOfCiRun(refusedList('diffs', 404)),
  'ci-run-redirect': () => factsOfCiRun(refusedList('runs', 302)),
  ...detailScenarios,
  ...largeScenarios,
  ...ruleScenarios,
};
