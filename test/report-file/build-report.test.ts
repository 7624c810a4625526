import { expect, test } from 'vitest';
import { buildReport } from '../../src/report-file/build-report.ts';
import { buildFailureReport, type ReportContext } from '../../src/report-file/describe-run.ts';
import { changed, detailsOf } from '../report/detail-scenarios.ts';
import { conditions, diffOf, ended, factsOf, policyOf } from '../report/factories.ts';
import { breweries } from '../report/figures-of-record.ts';
import { scenarios } from '../report/scenarios.ts';
import { reportFaults } from '../support/report-schema.ts';

const context: ReportContext = {
  commentKey: 'ci/gate/run/null',
  keyHash: '0123456789abcdef',
  instance: 'a1b2c3d4e5f6',
  job: 'gate',
  step: '__octo-org_data-diff-gate',
  event: 'pull_request',
  runId: '16112345678',
  runAttempt: '1',
  startedMs: 1_780_000_000_000,
  finishedMs: 1_780_000_090_400,
};
const any = { kind: 'any' } as const;

/** Reads a report as a step that follows does. */
const readBack = (report: object): unknown => JSON.parse(JSON.stringify(report));

test.each(Object.entries(scenarios))('the report of %s is as its schema says', (_name, facts) => {
  const report = readBack(buildReport(facts(), any, '', context));
  expect(reportFaults(report)).toEqual([]);
});

test('a failure has a report of the same schema', () => {
  const failure = { headline: 'Data diff gate failed: …', cause: 'inputs', message: 'fail_on: …' } as const;
  const report = buildFailureReport(failure, 'octo-org/warehouse', null, context);
  expect(reportFaults(report)).toEqual([]);
  expect(report).toMatchObject({ verdict: 'fail', undetermined: true, diffs: [], rules: null });
});

test('every reason has its codes, limit and figures', () => {
  const policy = policyOf({
    failOn: ['different', 'sampled'],
    thresholds: conditions(
      'rows_added <= 1000\n[breweries]\nwarn diff_rows_count <= 0.5%\nmatch_ratio >= 99.9%\nempty: pass',
    ),
  });
  const facts = factsOf(
    [ended(diffOf({ ...breweries, name: 'X.BREWERIES', table2: ['X', 'BREWERIES'], result: 'different' }))],
    {
      policy,
      missingTables: { names: ['fct_orders'], verdict: 'fail' },
    },
  );
  const expected = { kind: 'names', names: ['fct_orders'] } as const;
  const report = readBack(buildReport(facts, expected, 'https://github.com/x', context));
  expect(reportFaults(report)).toEqual([]);
  expect(report).toMatchObject({
    schema: 1,
    undetermined: true,
    times: { started: '2026-05-28T20:26:40.000Z', seconds: 90 },
    rules: {
      fail_on: ['different', 'sampled'],
      expected_tables: ['fct_orders'],
      sections: [
        { header: null },
        {
          header: '[breweries]',
          conditions: [{ level: 'warn', condition: 'diff_rows_count <= 0.5%' }, { level: 'limit' }],
          results: { empty: 'pass' },
        },
      ],
    },
    reasons: [
      {
        rule: 'missing-table',
        verdict: 'fail',
        table: 'fct_orders',
        text: 'No data diff covers "fct_orders" (`expected_tables`).',
      },
    ],
    missing_tables: ['fct_orders'],
    diffs: [
      {
        section: '[breweries]',
        reasons: [
          { rule: 'result', result: 'different', listed_in: 'fail_on' },
          { rule: 'threshold-not-met', verdict: 'warn', level: 'warn', limit: '0.5%', actual: 3, base: 558 },
          { rule: 'threshold-not-met', verdict: 'fail', limit: '99.9%', actual: 0.9987 },
        ],
        conditions: [{ outcome: 'not-met' }, { outcome: 'not-met' }],
      },
    ],
    comment_url: 'https://github.com/x',
  });
});

test('shares of columns have no noise of binary fractions', () => {
  const columns = [changed('city', 54, 0.005400000000000063), changed('price', null, null)];
  const facts = factsOf([ended(diffOf({ ...breweries, result: 'different' }))], {
    details: new Map([[970, detailsOf({ columns, columnsChanged: 2 })]]),
  });
  expect(readBack(buildReport(facts, any, '', context))).toMatchObject({
    diffs: [{ details: { columns: [{ share: 0.0054 }, { share: null }] } }],
  });
});
