import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffResults } from '../../src/diff/data-diff.ts';
import type { Observation } from '../../src/diff/observation.ts';
import { judge, type Policy } from '../../src/diff/policy.ts';
import { conditions, diff, headSha, noCi, olderSha, stats, target } from '../support/diffs.ts';

const line = fc.constantFrom(
  'rows_added <= 99999999',
  'warn match_ratio >= 0',
  'only columns *',
  'warn column price >= 0',
  'identical: pass',
  'bad-pks: pass',
  'missing-pks: pass',
  'empty: pass',
  'error: pass',
  'different: warn',
);
const rules = fc
  .array(fc.tuple(fc.constantFrom('', '[*]', '[dim_*]', '[*.dbt.*]'), fc.uniqueArray(line)), { maxLength: 3 })
  .map((sections) =>
    sections.flatMap(([head, lines], at) => [head === '' ? '' : `${head.slice(0, -1)}, x${at}]`, ...lines]),
  )
  .filter((lines) => {
    try {
      conditions(...lines);
      return true;
    } catch {
      return false;
    }
  });
const listed = fc.subarray([...diffResults, 'sampled'] as const);
const policies: fc.Arbitrary<Policy> = fc.record({
  failOn: listed,
  warnOn: listed,
  thresholds: rules.map((lines) => conditions(...lines)),
  onUndetermined: fc.constantFrom('fail', 'warn'),
  onStale: fc.constantFrom('fail', 'warn'),
});

const undetermined = fc.constantFrom<Observation>(
  { id: 970, diff: null, failure: { kind: 'out-of-time', timeoutMs: 1 } },
  { id: 970, diff: diff(), failure: { kind: 'needs-action' } },
  { id: 970, diff: diff({ status: 'failed' }), failure: null },
  { id: 970, diff: diff({ status: 'cancelled' }), failure: null },
  { id: 970, diff: diff({ result: null }), failure: null },
  { id: 970, diff: diff({ result: 'of tomorrow', stats: stats({ rows_added: 0 }) }), failure: null },
);
const stale = fc
  .tuple(
    fc.constantFrom(...diffResults),
    fc.constantFrom({ prSha: olderSha }, { prNumber: 12, prSha: headSha }),
  )
  .map(
    ([result, ci]): Observation => ({
      id: 970,
      diff: diff({ result, ci: { ...noCi, ...ci } }),
      failure: null,
    }),
  );

test('no rule makes an undetermined or a stale diff pass', () => {
  fc.assert(
    fc.property(fc.oneof(undetermined, stale), policies, (seen, policy) => {
      expect(judge(seen, policy, target).verdict).not.toBe('pass');
    }),
    { numRuns: 3_000 },
  );
});

test('columns that were not fetched never pass a rule about them', () => {
  fc.assert(
    fc.property(policies, (policy) => {
      const judged = judge(
        { id: 970, diff: diff(), failure: null },
        { ...policy, failOn: ['different'] },
        target,
      );
      const open = judged.checks.filter(({ condition }) => condition.kind !== 'figure');
      expect(open.every(({ outcome }) => outcome === 'not-measured')).toBe(true);
      if (open.length > 0) expect(judged.verdict).not.toBe('pass');
    }),
    { numRuns: 1_000 },
  );
});
