import { parseFigureCondition } from '../../src/diff/parse-figure-condition.ts';
import type { Judgment } from '../../src/diff/policy.ts';
import type { Condition, Level, RuleSection } from '../../src/diff/rules.ts';
import type { Facts } from '../../src/report/facts.ts';
import { diffOf, ended, factsOf, fullCi, policyOf } from './factories.ts';
import { breweries, businesses, sales } from './figures-of-record.ts';

function condition(text: string, level: Level = 'limit'): Condition {
  const parsed = parseFigureCondition(text, level);
  if (typeof parsed === 'string') throw new Error(`Bad condition in a test: ${text} ${parsed}`);
  return parsed;
}

function section(
  head: string | null,
  globs: readonly string[],
  conditions: readonly Condition[],
): RuleSection {
  return { header: head, globs, conditions, results: {} };
}

/** A judged diff under conditions on columns, as the rules judge it. */
function withColumns(facts: Facts): Facts {
  const onlyColumns: Condition = {
    kind: 'only-columns',
    globs: ['updated_at'],
    level: 'limit',
    text: 'only columns updated_at',
  };
  const price: Condition = {
    ...(condition('rows_added <= 0.1%') as Extract<Condition, { kind: 'figure' }>),
    kind: 'column',
    column: 'price',
    level: 'warn',
    limitText: '0.1%',
    text: 'column price <= 0.1%',
  };
  const checks: Judgment['checks'] = [
    {
      condition: onlyColumns,
      outcome: 'not-met',
      actual: 2,
      base: null,
      notMeasured: null,
      columns: ['CITY', 'STATE'],
    },
    { condition: price, outcome: 'not-measured', actual: null, base: null, notMeasured: 'no-summary' },
  ];
  const judgments = facts.judgments.map((judged) => ({
    ...judged,
    checks,
    reasons: [
      { rule: 'result', result: 'different', listedIn: 'fail_on', verdict: 'fail' } as const,
      ...checks.map((check, at) => ({
        rule: 'threshold-not-met' as const,
        check,
        verdict: at === 0 ? ('fail' as const) : ('warn' as const),
      })),
    ],
  }));
  return { ...facts, judgments };
}

const sections = policyOf({
  thresholds: [
    section(null, [], [condition('rows_removed <= 0.5%')]),
    section('[dim_*]', ['dim_*'], [condition('diff_rows_count <= 30%'), condition('rows_removed = 0')]),
    section(
      '[sales]',
      ['sales'],
      [condition('rows_added <= 1000'), condition('diff_rows_count <= 5%', 'warn')],
    ),
  ],
});

const dimBusinesses = { ...businesses, table2: ['datadiff-demo', 'dbt', 'dim_businesses'] };
const salesTable = { ...sales, table2: ['INTEGRATION', 'BEERS', 'SALES'] };

/** What rules beyond the default section add to a report, by name. */
export const ruleScenarios: Readonly<Record<string, () => Facts>> = {
  'rules-section': () =>
    factsOf([ended(diffOf({ ...dimBusinesses, result: 'different', ci: fullCi }))], { policy: sections }),
  'rules-warn': () =>
    factsOf([ended(diffOf({ ...salesTable, result: 'different', ci: fullCi }))], { policy: sections }),
  'rules-several-sections': () =>
    factsOf(
      [
        ended(diffOf({ id: 961, ...salesTable, result: 'different', ci: fullCi })),
        ended(diffOf({ id: 962, ...breweries, result: 'different', ci: fullCi })),
        ended(diffOf({ id: 963, ...dimBusinesses, result: 'different', ci: fullCi })),
      ],
      { policy: sections },
    ),
  'rules-columns': () =>
    withColumns(factsOf([ended(diffOf({ ...breweries, result: 'different', ci: fullCi }))])),
  'missing-table': () =>
    factsOf([ended(diffOf({ ci: fullCi }))], {
      missingTables: { names: ['FCT_REVENUE'], verdict: 'fail' },
    }),
  'missing-tables': () =>
    factsOf(
      [
        ended(diffOf({ id: 960, ci: fullCi })),
        ended(diffOf({ id: 961, ...sales, result: 'different', ci: fullCi })),
      ],
      { missingTables: { names: ['FCT_REVENUE', 'DIM_DATES'], verdict: 'warn' } },
    ),
};
