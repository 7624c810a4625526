import type { CiMetadata, DataDiff, DiffStats } from '../../src/diff/data-diff.ts';
import type { Observation } from '../../src/diff/observation.ts';
import { parseRules } from '../../src/diff/parse-rules.ts';
import type { Policy } from '../../src/diff/policy.ts';
import type { Condition, RuleSections } from '../../src/diff/rules.ts';
import type { Target } from '../../src/diff/target.ts';

/** Two commits of the pull request, newest first, and a merge commit of the newest. */
export const headSha = 'd60a7f9c1b2e4a5f8d7c6b5a4f3e2d1c0b9a8f7e';
export const olderSha = '0a1b2c3d4e5f60718293a4b5c6d7e8f901234567';
export const mergeSha = '3e46e3e46e3e46e3e46e3e46e3e46e3e46e3e46e';

/** A diff that was made through the API: Datafold knows no pull request. */
export const noCi: CiMetadata = {
  prNumber: null,
  prSha: null,
  prBranch: null,
  baseBranch: null,
  author: null,
  runId: null,
  unreadable: [],
};

/** 57,189 rows against 55,540, of which 13,447 differ. */
export function stats(overrides: DiffStats = {}): DiffStats {
  return {
    match_ratio: 0.7579,
    diff_rows_count: 13_447,
    rows_added: 0,
    rows_removed: 1_649,
    table_a_row_count: 57_189,
    table_b_row_count: 55_540,
    diff_schema: 0,
    sampled: false,
    ...overrides,
  };
}

/** A finished diff; different unless set otherwise. */
export function diff(overrides: Partial<DataDiff> = {}): DataDiff {
  return {
    id: 970,
    name: 'DEMO.DBT.DIM_BUSINESSES',
    table1: ['PROD', 'DBT', 'DIM_BUSINESSES'],
    table2: ['DEMO', 'DBT', 'DIM_BUSINESSES'],
    status: 'done',
    done: true,
    result: 'different',
    stats: stats(),
    crossDatabase: false,
    pendingParts: [],
    failedParts: [],
    progress: null,
    ci: noCi,
    compared: null,
    ...overrides,
  };
}

export function ended(overrides: Partial<DataDiff> = {}): Observation {
  const whole = diff(overrides);
  return { id: whole.id, diff: whole, failure: null };
}

export const target: Target = { prNumber: 11, headSha, headMerges: [mergeSha] };

/** The policy of `action.yml`'s defaults. */
export function policy(overrides: Partial<Policy> = {}): Policy {
  return {
    failOn: ['different', 'bad-pks', 'missing-pks', 'error'],
    warnOn: ['empty'],
    thresholds: [],
    onUndetermined: 'fail',
    onStale: 'fail',
    ...overrides,
  };
}

/** Conditions from text as a user writes it; fails the test where it is wrong. */
export function conditions(...lines: readonly string[]): RuleSections {
  const { rules, problems } = parseRules(lines.join('\n'));
  if (problems.length > 0) throw new Error(`bad thresholds in a test: ${JSON.stringify(problems)}`);
  return rules;
}

export function condition(line: string): Condition {
  const [only] = conditions(line).flatMap(({ conditions: written }) => written);
  if (only === undefined) throw new Error(`no condition in "${line}"`);
  return only;
}
