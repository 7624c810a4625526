import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDataDiff } from '../../src/datafold/schema.ts';
import { diffResults } from '../../src/diff/data-diff.ts';
import { judge, type Policy } from '../../src/diff/policy.ts';
import { validBy } from './arbitrary.ts';
import { ages } from './datafold.ts';
import { mutation } from './mutation.ts';

type Body = Readonly<Record<string, unknown>>;

/** An event in no pull request: what a diff records is compared with nothing, as long as it can be read. */
const unbound = { prNumber: null, headSha: null, headMerges: [], isOutsidePullRequests: true } as const;
const policies: fc.Arbitrary<Policy> = fc.record({
  failOn: fc.subarray([...diffResults]),
  warnOn: fc.subarray([...diffResults]),
  thresholds: fc.constant([]),
  onUndetermined: fc.constantFrom('fail', 'warn'),
  onStale: fc.constantFrom('fail', 'warn', 'ignore'),
});

/** Whether anything in this body gives the right to pass, from the product's law alone. */
function mayPass(body: unknown, { failOn, warnOn, onStale }: Policy): boolean {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return false;
  const { status, done, result, diff_stats: stats } = body as Body;
  const silent = status === undefined || status === null;
  if (!(status === 'done' || (silent && done === true))) return false;
  if (!isWhole(body as Body) || (onStale !== 'ignore' && !isReadable(body as Body))) return false;
  const { table_a_row_count: a, table_b_row_count: b } = (stats ?? {}) as Body;
  const meant = result === 'identical' && a === 0 && b === 0 ? 'empty' : result;
  const known: readonly unknown[] = ['identical', 'different', 'bad-pks', 'missing-pks', 'empty', 'error'];
  const stopped: readonly unknown[] = [...failOn, ...warnOn];
  return known.includes(meant) && !stopped.includes(meant);
}

/** Every part has finished, and of identical tables none has failed. */
function isWhole({ result, result_statuses: parts }: Body): boolean {
  if (parts === null || parts === undefined) return true;
  if (typeof parts !== 'object' || Array.isArray(parts)) return false;
  const ends: readonly unknown[] =
    result === 'identical' ? ['done', 'success'] : ['done', 'success', 'failed', 'error'];
  return Object.values(parts).every((end) => ends.includes(end));
}

/** Datafold recorded nothing, or a number of a pull request and the digits of a commit. */
function isReadable({ ci_pr_num: number, ci_pr_sha: sha }: Body): boolean {
  const isNumber = number == null || number === '' || /^[1-9]\d{0,15}$/.test(String(number));
  const isSha = sha == null || sha === '' || (typeof sha === 'string' && /^[0-9a-f]{1,64}$/i.test(sha));
  return isNumber && !Array.isArray(number) && isSha;
}

function passes(text: string, policy: Policy): boolean {
  const diff = parseDataDiff(text, 970);
  if ('problem' in diff) return false;
  return judge({ id: 970, diff, failure: null }, policy, unbound).verdict === 'pass';
}

/** Bodies of the age, half of them ended, so that passing is at stake. */
const bodiesOf = (age: (typeof ages)[number]) =>
  fc
    .tuple(
      validBy(`diff-${age}`),
      fc.boolean(),
      fc.constantFrom('identical', 'different', 'bad-pks', 'missing-pks', 'error'),
    )
    .map(([body, ended, result]) => ({
      ...(body as Body),
      id: 970,
      ...(ended ? { done: true, ...(age === '2022' ? {} : { status: 'done' }), result } : {}),
    }));

describe.each(ages)('a body of %s', (age) => {
  test('passes by right alone, and by right it does', () => {
    const seen = { passed: 0, stopped: 0 };
    fc.assert(
      fc.property(bodiesOf(age), policies, (body, policy) => {
        const passed = passes(JSON.stringify(body), policy);
        seen[passed ? 'passed' : 'stopped'] += 1;
        expect(passed).toBe(mayPass(JSON.parse(JSON.stringify(body)), policy));
      }),
      { numRuns: 500 },
    );
    expect(Math.min(seen.passed, seen.stopped)).toBeGreaterThan(20);
  });

  test('never passes once it is broken, unless what passes is still there', () => {
    const seen = { passed: 0, stopped: 0 };
    fc.assert(
      fc.property(bodiesOf(age), mutation, policies, (body, break_, policy) => {
        const text = break_(body);
        const passed = passes(text, policy);
        seen[passed ? 'passed' : 'stopped'] += 1;
        if (passed) expect(mayPass(JSON.parse(text), policy), text).toBe(true);
      }),
      { numRuns: 2000 },
    );
    expect(Math.min(seen.passed, seen.stopped)).toBeGreaterThan(50);
  });
});
