import type { DataDiff } from '../../src/diff/data-diff.ts';
import { type ChangedColumn, type DiffDetails, emptyDetails } from '../../src/diff/details.ts';
import type { Facts } from '../../src/report/facts.ts';
import { conditions, diffOf, ended, factsOf, fullCi, policyOf } from './factories.ts';
import { breweries, businesses, sales, serviceCalls, taxiTrips } from './figures-of-record.ts';

/** Details of a diff; nothing is told unless it is here. */
export function detailsOf(overrides: Partial<DiffDetails>): DiffDetails {
  return { ...emptyDetails, ...overrides };
}

export function changed(name: string, different: number | null, share: number | null): ChangedColumn {
  return { name, different, share, estimate: null };
}

function one(diff: Partial<DataDiff>, told: Partial<DiffDetails>, facts: Partial<Facts> = {}): Facts {
  return factsOf([ended(diffOf({ ...diff, ci: fullCi }))], {
    details: new Map([[970, detailsOf(told)]]),
    ...facts,
  });
}

const none = { names: [], count: 0 };
const sound = {
  rows: { a: 558, b: 558 },
  nulls: { a: 0, b: 0 },
  duplicates: { a: 0, b: 0 },
};

const wide = Array.from({ length: 27 }, (_, at) =>
  changed(`METRIC_${at + 1}`, 810 - 30 * at, (810 - 30 * at) / 810),
);

const refusal = 'DatabaseError: permission denied for table DIM_ORGS';

/** What the details add to a report, by name. */
export const detailScenarios: Readonly<Record<string, () => Facts>> = {
  'details-columns': () =>
    one(
      { ...breweries, result: 'different' },
      {
        columns: [changed('CITY', 3, 0.0054), changed('STATE', 1, 0.0018)],
        columnsChanged: 2,
        columnsCompared: 4,
        keys: sound,
      },
    ),
  // The picture in the README shows this one.
  'details-thresholds': () =>
    one(
      { ...businesses, result: 'different' },
      {
        columns: [changed('employees', 11_902, 0.2143), changed('city', 1_545, 0.0278)],
        columnsChanged: 2,
        columnsCompared: 9,
        keys: { rows: { a: 57_189, b: 55_540 }, nulls: { a: 0, b: 0 }, duplicates: { a: 0, b: 0 } },
      },
      {
        policy: policyOf({
          thresholds: conditions('rows_removed <= 0.5%\ndiff_rows_count <= 25%\nmatch_ratio >= 99.9%'),
        }),
      },
    ),
  'details-many-columns': () =>
    one(
      { ...sales, result: 'different' },
      { columns: wide, columnsChanged: 27, columnsCompared: 31, keys: sound },
    ),
  'details-sampled': () =>
    one(
      { ...serviceCalls, result: 'different', stats: { ...serviceCalls.stats, sampled: true } },
      {
        columns: [
          {
            name: 'PRICE',
            different: 404,
            share: 0.4,
            estimate: { value: 6_941, interval: { min: 6_410, max: 7_480 }, confidence: 0.95 },
          },
          {
            name: 'CLOSED_AT',
            different: 12,
            share: 0.0119,
            estimate: { value: 206, interval: null, confidence: null },
          },
        ],
        columnsChanged: 2,
        columnsCompared: 9,
      },
    ),
  'details-keys': () =>
    one(
      { ...taxiTrips, result: 'bad-pks' },
      {
        columns: [changed('fare_amount', 207, 0.0012)],
        columnsChanged: 1,
        columnsCompared: 16,
        keys: {
          rows: { a: 193_488, b: 174_246 },
          nulls: { a: 2, b: 2 },
          duplicates: { a: 16, b: 15 },
        },
      },
    ),
  'details-schema': () =>
    one(
      { ...sales, result: 'different' },
      {
        columnsChanged: 0,
        columnsCompared: 16,
        schema: {
          onlyIn: { a: { names: [], count: 3 }, b: { names: ['COUNTRY'], count: 1 } },
          typesDiffer: { names: ['PRICE', 'SOLD_AT'], count: 2 },
          reordered: 1,
        },
      },
    ),
  'details-readers': () =>
    one(
      { ...breweries, result: 'different' },
      {
        columns: [changed('CITY', 3, 0.0054)],
        columnsChanged: 1,
        columnsCompared: 4,
        readers: {
          names: [
            'orders_dashboard',
            'Weekly revenue',
            'hightouch sync',
            'churn_model',
            'fct_orders',
            'dim_x',
          ],
          count: 7,
        },
      },
    ),
  'details-failed': () => one({ status: 'failed', result: null, stats: null }, { error: refusal }),
  'details-error': () => one({ result: 'error', stats: { errors: 1 } }, { error: refusal }),
  'details-several': () =>
    factsOf(
      [
        ended(diffOf({ id: 960, ci: fullCi })),
        ended(diffOf({ id: 961, ...sales, result: 'different', ci: fullCi })),
        ended(diffOf({ id: 962, ...businesses, status: 'failed', result: null, stats: null, ci: fullCi })),
        ended(diffOf({ id: 963, ...breweries, status: 'failed', result: null, stats: null, ci: fullCi })),
      ],
      {
        details: new Map([
          [
            961,
            detailsOf({
              columns: wide,
              columnsChanged: 27,
              columnsCompared: 31,
              schema: {
                onlyIn: { a: none, b: { names: ['DISCOUNT'], count: 1 } },
                typesDiffer: none,
                reordered: 0,
              },
            }),
          ],
          [962, detailsOf({ error: refusal })],
          [963, detailsOf({ error: refusal })],
        ]),
      },
    ),
};
