import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDataDiff } from '../../src/datafold/schema.ts';
import { diffResults } from '../../src/diff/data-diff.ts';
import { judge, type Policy } from '../../src/diff/policy.ts';
import { diffBody } from '../fakes/diff-body.ts';
import { conditions, headSha, mergeSha, olderSha, policy, target } from '../support/diffs.ts';

/*
 * Not knowing is never passing. The rule is stated here once more, from the contract and on the body as it came, not on our own
 * words for it; whatever a body looks like, a pass has to satisfy it.
 */

type Body = Readonly<Record<string, unknown>>;
type Limit = {
  readonly figure: 'rows_added' | 'rows_removed';
  readonly most: number;
  readonly percent: boolean;
};
type Rules = { readonly policy: Policy; readonly limits: readonly Limit[] };

const isObject = (value: unknown): value is Body => typeof value === 'object' && value !== null;

function mayPass(body: unknown, { policy: { failOn, warnOn }, limits }: Rules): boolean {
  if (!isObject(body)) return false;
  const { status, done, result } = body;
  const finished = status === 'done' || ((status === null || status === undefined) && done === true);
  if (!finished || !isAboutTarget(body) || !isWhole(body)) return false;
  const known = ['identical', 'different', 'bad-pks', 'missing-pks', 'empty', 'error'];
  if (typeof result !== 'string' || !known.includes(result)) return false;
  const stats = isObject(body['diff_stats']) ? body['diff_stats'] : {};
  const noRows = stats['table_a_row_count'] === 0 && stats['table_b_row_count'] === 0;
  const judged = result === 'identical' && noRows ? 'empty' : result;
  const listed = [...failOn, ...warnOn].some((word) => word === judged);
  if (!listed) return true;
  return judged === 'different' && limits.length > 0 && limits.every((limit) => keeps(stats, limit));
}

function isAboutTarget({ ci_pr_num: number, ci_pr_sha: sha }: Body): boolean {
  const isRecorded = (value: unknown) => value !== null && value !== undefined && value !== '';
  if (isRecorded(number) && number !== 11 && number !== '11') return false;
  return !isRecorded(sha) || (typeof sha === 'string' && [headSha, mergeSha].includes(sha.toLowerCase()));
}

/** Every part has finished, and of identical tables none has failed. */
function isWhole({ result, result_statuses: parts }: Body): boolean {
  if (parts === null || parts === undefined) return true;
  if (!isObject(parts) || Array.isArray(parts)) return false;
  const ends: readonly unknown[] =
    result === 'identical' ? ['done', 'success'] : ['done', 'success', 'failed', 'error'];
  return Object.values(parts).every((end) => ends.includes(end));
}

function keeps(stats: Body, { figure, most, percent }: Limit): boolean {
  const actual = stats[figure];
  const rows = stats['table_a_row_count'];
  if (typeof actual !== 'number' || !Number.isInteger(actual) || actual < 0) return false;
  if (!(stats['sampled'] === false || stats['sampled'] === null || stats['sampled'] === undefined))
    return false;
  if (!percent) return actual <= most;
  return typeof rows === 'number' && rows >= 0 && actual * 100 <= most * rows;
}

const words = [
  'done',
  'failed',
  'cancelled',
  'waiting',
  'queued',
  'needs_confirmation',
  'success',
  'Done',
  '',
  'identical',
  'different',
  'bad-pks',
  'missing-pks',
  'empty',
  'error',
  'mostly-fine',
  'constructor',
];
const counts = fc.oneof(fc.nat({ max: 12 }), fc.constantFrom(null, undefined, -1, 0.5, '3', 1e300, true, []));
const anything = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, true, false, 0, 1, ...words),
  fc.jsonValue(),
);
const often = <T>(usual: T) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant<unknown>(usual) }, { weight: 1, arbitrary: anything });

const mutated = fc.record({
  id: fc.oneof({ weight: 9, arbitrary: fc.constant<unknown>(970) }, { weight: 1, arbitrary: anything }),
  status: often('done'),
  done: often(true),
  result: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom<unknown>(...diffResults) },
    { weight: 1, arbitrary: anything },
  ),
  diff_stats: fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        rows_added: counts,
        rows_removed: counts,
        table_a_row_count: counts,
        table_b_row_count: counts,
        sampled: often(false),
      }),
    },
    { weight: 1, arbitrary: anything },
  ),
  result_statuses: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom<unknown>(null, undefined, {}) },
    { weight: 4, arbitrary: fc.dictionary(fc.constantFrom('pks', 'schema', 'values'), often('done')) },
    { weight: 1, arbitrary: anything },
  ),
  kind: anything,
  ci_pr_num: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom<unknown>(11, null) },
    { weight: 1, arbitrary: fc.constantFrom<unknown>(12, '', 'x', '11', ' 11', 8.5, -11, [11]) },
  ),
  ci_pr_sha: fc.constantFrom<unknown>(
    null,
    headSha,
    headSha.toUpperCase(),
    mergeSha,
    olderSha,
    '',
    'main',
    [headSha],
    7,
  ),
});
const bodies = fc.oneof(
  { weight: 8, arbitrary: mutated.map((fields): unknown => ({ ...diffBody(), ...fields })) },
  { weight: 1, arbitrary: mutated },
  { weight: 1, arbitrary: fc.jsonValue() },
);

const rules: fc.Arbitrary<Rules> = fc
  .record({
    failOn: fc.subarray([...diffResults]),
    warnOn: fc.subarray([...diffResults]),
    limits: fc.array(
      fc.record({
        figure: fc.constantFrom<Limit['figure']>('rows_added', 'rows_removed'),
        most: fc.nat({ max: 120 }),
        percent: fc.boolean(),
      }),
      { maxLength: 2 },
    ),
  })
  .map(({ failOn, warnOn, limits }) => ({
    limits,
    policy: policy({
      failOn,
      warnOn,
      thresholds: conditions(
        ...limits.map(({ figure, most, percent }) => `${figure} <= ${most}${percent ? '%' : ''}`),
      ),
    }),
  }));

test('a pass has a finished diff, a known result, and a policy that allows it', () => {
  let passes = 0;
  fc.assert(
    fc.property(bodies, rules, (body, rule) => {
      const text = JSON.stringify(body) ?? '';
      const read = parseDataDiff(text, 970);
      if ('problem' in read) return;
      const { verdict } = judge({ id: 970, diff: read, failure: null }, rule.policy, target);
      if (verdict !== 'pass') return;
      passes++;
      expect(mayPass(JSON.parse(text), rule)).toBe(true);
    }),
    { numRuns: 8_000 },
  );
  // Otherwise the property would hold of a gate that never passes.
  expect(passes).toBeGreaterThan(200);
});

test('a diff that the wait lost never passes, whatever its last body said', () => {
  const lost = fc.constantFrom(
    { kind: 'out-of-time', timeoutMs: 1 } as const,
    { kind: 'needs-action' } as const,
    { kind: 'unreachable', problem: { kind: 'network', cause: 'x' } } as const,
    { kind: 'refused', problem: { kind: 'network', cause: 'x' } } as const,
  );
  fc.assert(
    fc.property(
      bodies,
      rules,
      lost,
      fc.constantFrom<'fail' | 'warn'>('fail', 'warn'),
      (body, rule, why, onUndetermined) => {
        const read = parseDataDiff(JSON.stringify(body) ?? '', 970);
        const observation = { id: 970, diff: 'problem' in read ? null : read, failure: why } as const;
        const judged = judge(observation, { ...rule.policy, onUndetermined }, target);
        expect(judged.verdict).not.toBe('pass');
        expect(judged.undetermined).toBe(true);
      },
    ),
    { numRuns: 1_000 },
  );
});

test('what may pass by the rule does pass, when the body is whole', () => {
  const whole = fc.record({
    status: fc.constantFrom('done', 'failed', 'waiting', 'cancelled'),
    result: fc.constantFrom(...diffResults, 'mostly-fine'),
    diff_stats: fc.record({
      rows_added: fc.nat({ max: 12 }),
      rows_removed: fc.nat({ max: 12 }),
      table_a_row_count: fc.nat({ max: 12 }),
      table_b_row_count: fc.nat({ max: 12 }),
      sampled: fc.boolean(),
    }),
    ci_pr_num: fc.constantFrom(11, 12, null),
    ci_pr_sha: fc.constantFrom(null, headSha, olderSha),
  });
  fc.assert(
    fc.property(whole, rules, (fields, rule) => {
      const body = { ...diffBody(), ...fields };
      const read = parseDataDiff(JSON.stringify(body), 970);
      if ('problem' in read) throw new Error(read.problem);
      const { verdict } = judge({ id: 970, diff: read, failure: null }, rule.policy, target);
      expect(verdict === 'pass').toBe(mayPass(body, rule));
    }),
    { numRuns: 4_000 },
  );
});
