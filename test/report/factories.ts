import { isAcceptable } from '../../src/diff/acceptance.ts';
import { type CiRunOutcome, combineVerdicts, judgeCiRuns } from '../../src/diff/ci-run.ts';
import type { CiMetadata, DataDiff, DiffStats } from '../../src/diff/data-diff.ts';
import type { Observation } from '../../src/diff/observation.ts';
import { parseRules } from '../../src/diff/parse-rules.ts';
import { judge, type Policy } from '../../src/diff/policy.ts';
import type { RuleSections } from '../../src/diff/rules.ts';
import type { Target } from '../../src/diff/target.ts';
import type { PollFailure } from '../../src/diff/undetermined-cause.ts';
import type { Facts } from '../../src/report/facts.ts';
import type { SizeLimit } from '../../src/report/report.ts';

/** A place that takes so many characters. */
export const within = (max: number): SizeLimit => ({ max, measure: (text) => text.length });
/** A place without limit. */
export const anywhere = within(Number.POSITIVE_INFINITY);

export const headSha = 'd60a7f9c1b2e4a5f8d7c6b5a4f3e2d1c0b9a8f7e';
const host = 'https://app.datafold.com';

export const target: Target = { prNumber: 11, headSha, headMerges: [] };

export const noCi: CiMetadata = {
  prNumber: null,
  prSha: null,
  prBranch: null,
  baseBranch: null,
  author: null,
  runId: null,
  unreadable: [],
};

/** What Datafold's own CI records. */
export const fullCi: CiMetadata = {
  prNumber: 11,
  prSha: headSha,
  prBranch: 'promo-deliveries',
  baseBranch: 'main',
  author: 'gleb',
  runId: 48_213,
  unreadable: [],
};

export function policyOf(overrides: Partial<Policy> = {}): Policy {
  return {
    failOn: ['different', 'bad-pks', 'missing-pks', 'error'],
    warnOn: ['empty'],
    thresholds: [],
    onUndetermined: 'fail',
    onStale: 'fail',
    ...overrides,
  };
}

export function conditions(text: string): RuleSections {
  const { rules, problems } = parseRules(text);
  if (problems.length > 0) throw new Error(`Bad thresholds in a test: ${JSON.stringify(problems)}`);
  return rules;
}

/** A finished diff; identical unless told otherwise. */
export function diffOf(overrides: Partial<DataDiff> = {}): DataDiff {
  return {
    id: 970,
    name: 'INTEGRATION.BEERS.BEERS',
    table1: ['PROD', 'BEERS', 'BEERS'],
    table2: ['INTEGRATION', 'BEERS', 'BEERS'],
    status: 'done',
    done: true,
    result: 'identical',
    stats: statsOf(),
    crossDatabase: false,
    pendingParts: [],
    failedParts: [],
    progress: { completed: 10, total: 10 },
    ci: noCi,
    compared: null,
    ...overrides,
  };
}

/** 2,410 rows, none of which differs. */
export function statsOf(overrides: DiffStats = {}): DiffStats {
  return {
    match_ratio: 1,
    diff_rows_count: 0,
    rows_added: 0,
    rows_removed: 0,
    table_a_row_count: 2410,
    table_b_row_count: 2410,
    diff_schema: 0,
    sampled: false,
    ...overrides,
  };
}

export function ended(diff: DataDiff): Observation {
  return { id: diff.id, diff, failure: null };
}

export function lost(reason: PollFailure, diff: DataDiff | null = null, id = diff?.id ?? 970): Observation {
  return { id, diff, failure: reason };
}

/** What a gate tells that found no diffs of Datafold's CI to judge. */
export function factsOfCiRun(end: CiRunOutcome, overrides: Partial<Facts> = {}): Facts {
  return factsOf([], { ciRun: judgeCiRuns([end], overrides.policy ?? policyOf()), ...overrides });
}

export function factsOf(observations: readonly Observation[], overrides: Partial<Facts> = {}): Facts {
  const policy = overrides.policy ?? policyOf();
  const aim = overrides.target ?? target;
  const judgments = observations.map((observation) => judge(observation, policy, aim));
  const { ciRun = null, missingTables = null } = overrides;
  return {
    judgments,
    ciRun,
    verdict: combineVerdicts(ciRun, judgments, missingTables),
    missingTables,
    acceptance: null,
    mayAccept: isAcceptable({ judgments, ciRun, missingTables }),
    since: null,
    policy,
    host,
    target: aim,
    repository: { serverUrl: 'https://github.com', owner: 'datafold', name: 'dbt-beers' },
    runUrl: 'https://github.com/datafold/dbt-beers/actions/runs/16112345678',
    createdAt: '2026-11-27T01:02:03Z',
    runsOnOtherCommit: false,
    details: new Map(),
    ...overrides,
  };
}
