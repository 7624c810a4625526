import type { DiffFrame } from '../fakes/datafold.ts';
import {
  badPks,
  beersSales,
  ciFacts,
  crossDb,
  type DiffBody,
  differentHuge,
  differentSmall,
  empty,
  failed,
  identical,
  missingPks,
  needsConfirmation,
  rowsDropped,
  running,
  sampled,
  waiting,
} from '../fakes/diffs.ts';
import { summary2026, summaryHuge } from '../fakes/summaries.ts';
import { HEAD_SHA, type WorldOptions } from '../fakes/world.ts';

/** The gate's verdicts, in its own words. */
export type Verdict = 'pass' | 'warn' | 'fail';

/** A pull request that the gate is shown on. */
export type Scenario = {
  readonly name: string;
  /** What happens, in one line. */
  readonly about: string;
  readonly expected: Verdict;
  readonly world: WorldOptions;
  /** Inputs besides the ids, the key and the host. */
  readonly with?: Readonly<Record<string, string>>;
};

const ci = ciFacts();
/** A diff that did nothing yet. */
const idle: DiffBody = { ...ci, diff_progress: null };

/** A diff that answers with the next body at every look, and stays with the last. */
function frames(...bodies: readonly DiffBody[]): readonly DiffFrame[] {
  return bodies.map((body, index) => ({ body, from: { look: index + 1 } }));
}

function at(step: number, total: number): DiffBody {
  return running([step, total], ci);
}

function named(schema: string, table: string): DiffBody {
  return { ...ci, table1: ['PROD', schema, table], table2: ['PR_42', schema, table] };
}

/** BREWERIES: 3 of 558 rows differ, all of them in one column. */
const summaryOfOneColumn: DiffBody = {
  ...summary2026,
  values: {
    total_rows: 558,
    rows_with_differences: 3,
    total_values: 2232,
    values_with_differences: 3,
    compared_columns: 4,
    columns_with_differences: 1,
    columns_diff_stats: [
      { column_name: 'UPDATED_AT', match: 99.46, values_different: 3, values_different_estimate: null },
    ],
  },
};

/** Everything that the demo can show, in the order of its list. */
export const scenarios: readonly Scenario[] = [
  {
    name: 'identical',
    about: 'Nothing differs between the two tables.',
    expected: 'pass',
    world: { diffs: { 970: identical(ci) } },
  },
  {
    name: 'different',
    about: 'Three rows of 558 differ, and no thresholds allow it.',
    expected: 'fail',
    world: { diffs: { 970: differentSmall(ci) }, datafold: { summaries: { 970: summary2026 } } },
  },
  {
    name: 'within-thresholds',
    about: 'The same three rows differ, and the thresholds allow as much.',
    expected: 'pass',
    world: { diffs: { 970: differentSmall(ci) } },
    with: { thresholds: 'match_ratio >= 99%\nrows_added <= 0\nrows_removed <= 0' },
  },
  {
    name: 'thresholds',
    about: 'The diff runs for a while, then shows more than thresholds allow.',
    expected: 'fail',
    world: {
      diffs: { 970: frames(waiting(idle), at(2, 7), at(4, 7), at(6, 7), differentHuge(ci)) },
      datafold: { summaries: { 970: summaryHuge } },
    },
    with: { thresholds: 'match_ratio >= 99%\nrows_removed <= 1%\nrows_added <= 1000' },
  },
  {
    name: 'bad-pks',
    about: 'Primary keys are null or duplicate.',
    expected: 'fail',
    world: { diffs: { 970: badPks(ci) } },
  },
  {
    name: 'missing-pks',
    about: 'No primary key: only row counts and columns were compared.',
    expected: 'fail',
    world: { diffs: { 970: missingPks(ci) } },
  },
  {
    name: 'empty',
    about: 'Neither table has any rows: the job stays green, with a warning.',
    expected: 'warn',
    world: { diffs: { 970: empty(ci) } },
  },
  {
    name: 'many',
    about: 'Eight diffs in one pull request: the worst decides, all are told.',
    expected: 'fail',
    world: {
      diffs: {
        961: identical(named('SALES', 'ORDERS')),
        962: identical(named('SALES', 'CUSTOMERS')),
        963: differentSmall(named('SALES', 'BREWERIES')),
        964: rowsDropped(named('CORE', 'DIM_ORGS')),
        965: badPks(named('TAXI', 'TRIPS')),
        966: empty(named('CORE', 'DIM_PROMOTIONS')),
        967: failed(named('FINANCE', 'FCT_PAYMENTS')),
        968: frames(at(3, 7), identical(named('FINANCE', 'FCT_INVOICES'))),
      },
    },
    with: {
      datadiff_id: '961, 962, 963, 964, 965, 966, 967, 968',
      thresholds: 'match_ratio >= 99%\nrows_removed <= 1%',
    },
  },
  {
    name: 'ci-run',
    about: 'No ids: the gate waits for Datafold’s own CI run, and judges all its diffs.',
    expected: 'fail',
    world: {
      diffs: {
        960: differentHuge(),
        970: identical(named('SALES', 'ORDERS')),
        971: frames(at(3, 7), rowsDropped(named('CORE', 'DIM_ORGS'))),
      },
      datafold: {
        ci: {
          12: [
            {
              id: 7001,
              prSha: HEAD_SHA,
              status: [
                { status: 'waiting', from: { look: 2 } },
                { status: 'processing', from: { look: 3 } },
                { status: 'done', from: { look: 4 } },
              ],
            },
          ],
        },
      },
    },
    with: { ci_config_id: '12', thresholds: 'rows_removed <= 1%' },
  },
  {
    name: 'rules',
    about: 'A policy of ten lines: staging may change, finance may not, one column may.',
    expected: 'fail',
    world: {
      diffs: {
        961: rowsDropped(named('CORE', 'DIM_ORGS')),
        962: beersSales(named('RAW', 'STG_SALES')),
        963: differentSmall(named('FINANCE', 'BREWERIES')),
        964: differentSmall(named('FINANCE', 'FCT_REVENUE')),
        965: identical(named('SALES', 'ORDERS')),
      },
      datafold: { summaries: { 963: summaryOfOneColumn, 964: summary2026 } },
    },
    with: {
      datadiff_id: '961, 962, 963, 964, 965',
      thresholds: `match_ratio >= 99.9%
rows_removed <= 0
rows_added <= 10%
warn rows_added <= 1%

[stg_*]
different: warn
missing-pks: warn

[fct_revenue, *.finance.*]
rows_added <= 1%
only columns updated_at, _loaded_*`,
    },
  },
  {
    name: 'sampled',
    about: 'Datafold compared a sample, which measures only the match.',
    expected: 'fail',
    world: { diffs: { 970: sampled(ci) } },
    with: { thresholds: 'match_ratio >= 95%\nrows_added <= 1%' },
  },
  {
    name: 'cross-database',
    about: 'Two databases; a tenth of the rows may differ, and does.',
    expected: 'pass',
    world: { diffs: { 970: crossDb(ci) } },
    with: { thresholds: 'match_ratio >= 90%' },
  },
  {
    name: 'needs-confirmation',
    about: 'Somebody has to confirm the diff in Datafold before it runs.',
    expected: 'fail',
    world: { diffs: { 970: needsConfirmation(idle) } },
  },
  {
    name: 'failed',
    about: 'The diff failed in Datafold. Not knowing is never passing.',
    expected: 'fail',
    world: { diffs: { 970: failed(idle) } },
  },
  {
    name: 'flaky',
    about: 'Datafold answers 503, hangs up, sends HTML, then the result.',
    expected: 'pass',
    world: {
      diffs: { 970: frames(at(2, 7), at(4, 7), identical(ci)) },
      datafold: {
        faults: [
          { act: { kind: 'status', status: 503 } },
          // Twice: a connection that breaks when it is used again is replaced without a word.
          { skip: 1, times: 2, act: { kind: 'reset' } },
          { skip: 2, act: { kind: 'html' } },
        ],
      },
    },
  },
  {
    name: 'timeout',
    about: 'The diff never ends, and the gate may wait for 4 seconds.',
    expected: 'fail',
    world: { diffs: { 970: at(2, 7) } },
    with: { timeout: '4s' },
  },
  {
    name: 'stale',
    about: 'The diff was made for an earlier commit of the pull request.',
    expected: 'fail',
    world: { diffs: { 970: identical(ciFacts({ prSha: '0dd5eed0'.repeat(5) })) } },
  },
];

/** What a newcomer sees without asking: a pass, a warning and a fail. */
export const firstContact: readonly string[] = ['identical', 'empty', 'thresholds'];
