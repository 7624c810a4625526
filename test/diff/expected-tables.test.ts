import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { combineVerdicts } from '../../src/diff/ci-run.ts';
import type { DataDiff } from '../../src/diff/data-diff.ts';
import { findMissingTables } from '../../src/diff/expected-tables.ts';
import type { Observation } from '../../src/diff/observation.ts';
import { judge } from '../../src/diff/policy.ts';
import type { Verdict } from '../../src/diff/verdict.ts';
import { ended, noCi, olderSha, policy, target } from '../support/diffs.ts';

const expecting = (...names: readonly string[]) => ({ kind: 'names', names }) as const;
const judged = (seen: Observation, set = policy()) => judge(seen, set, target);
const of = (
  table1: readonly string[] | null,
  table2: readonly string[] | null,
  more: Partial<DataDiff> = {},
) => judged(ended({ result: 'identical', table1, table2, ...more }));

describe('a table that is expected', () => {
  test.each<[string, readonly string[] | null, readonly string[] | null, boolean]>([
    ['orders', ['prod', 'raw', 'orders'], null, true],
    ['ORDERS', null, ['pr', 'raw', 'Orders'], true],
    ['raw.orders', ['prod', 'RAW', 'orders'], ['pr', 'pr_42', 'orders'], true],
    ['prod.raw.orders', ['prod', 'raw', 'orders'], null, true],
    ['srv.prod.raw.orders', ['srv', 'prod', 'raw', 'orders'], null, true],
    ['orders', ['prod.raw.orders'], null, true],
    ['orders', ['prod', 'raw', 'my_orders'], null, false],
    ['w.orders', ['prod', 'raw', 'orders'], null, false],
    ['x.prod.raw.orders', ['prod', 'raw', 'orders'], null, false],
    ['raw', ['prod', 'raw', 'orders'], null, false],
    ['orders', null, null, false],
  ])('%s by %j and %j: %s', (name, table1, table2, covered) => {
    const missing = findMissingTables(expecting(name), [of(table1, table2)], policy());
    expect(missing).toEqual(covered ? null : { names: [name], verdict: 'fail' });
  });

  const table = ['prod', 'raw', 'orders'];
  test.each<[string, Observation]>([
    ['failed', ended({ status: 'failed', result: null, table1: table })],
    ['of an unknown result', ended({ result: 'of tomorrow', table1: table })],
    [
      'timed out',
      { id: 1, diff: ended({ table1: table }).diff, failure: { kind: 'out-of-time', timeoutMs: 1 } },
    ],
    ['stale', ended({ result: 'identical', table1: table, ci: { ...noCi, prSha: olderSha } })],
  ])('is not covered by a diff that is %s', (_name, seen) => {
    for (const set of [policy(), policy({ onUndetermined: 'warn', onStale: 'ignore' })])
      expect(findMissingTables(expecting('orders'), [judged(seen, set)], set)?.names).toEqual(['orders']);
  });

  test('is covered by a diff that fails: it was compared', () => {
    const failing = judged(ended({ table1: table }));
    expect(failing.verdict).toBe('fail');
    expect(findMissingTables(expecting('orders'), [failing], policy())).toBeNull();
  });

  test('is named in the order of the input, and decided by on_undetermined', () => {
    const missing = findMissingTables(
      expecting('b', 'orders', 'a'),
      [of(table, null)],
      policy({ onUndetermined: 'warn' }),
    );
    expect(missing).toEqual({ names: ['b', 'a'], verdict: 'warn' });
    expect(combineVerdicts(null, [of(table, null)], missing)).toBe('warn');
  });

  test('none or any expects nothing', () => {
    expect(findMissingTables({ kind: 'any' }, [], policy())).toBeNull();
    expect(findMissingTables({ kind: 'none' }, [], policy())).toBeNull();
  });
});

const severity: Record<Verdict, number> = { pass: 0, warn: 1, fail: 2 };

test('removing a diff never improves the verdict when its table is expected', () => {
  const names = ['orders', 'customers', 'items'];
  const diffs = fc.array(
    fc.record({
      table: fc.constantFrom(...names),
      result: fc.constantFrom('identical', 'different', 'empty', 'bad-pks', 'of tomorrow'),
    }),
    { minLength: 1, maxLength: 5 },
  );
  fc.assert(
    fc.property(diffs, fc.nat(), (seen, at) => {
      const set = policy();
      const verdictOf = (list: typeof seen) => {
        const all = list.map(({ table, result }) =>
          judged(ended({ result, table1: ['p', table], table2: null })),
        );
        const expected = expecting(...new Set(seen.map(({ table }) => table)));
        return combineVerdicts(null, all, findMissingTables(expected, all, set));
      };
      const removed = at % seen.length;
      const table = seen[removed]?.table;
      // Another diff of the same table may be the good one: that table is still compared.
      fc.pre(seen.filter((one) => one.table === table).length === 1);
      expect(severity[verdictOf(seen.toSpliced(removed, 1))]).toBeGreaterThanOrEqual(
        severity[verdictOf(seen)],
      );
    }),
    { numRuns: 500 },
  );
});
