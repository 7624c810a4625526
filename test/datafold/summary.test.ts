import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSummary, parseSummaryResults } from '../../src/datafold/summary.ts';
import { summary2022, summary2023, summary2026, summaryFailed } from '../fakes/summaries.ts';

const parsed = (body: unknown) => parseSummaryResults(JSON.stringify(body));
const done = (more: object) => parsed({ status: 'done', ...more });
const column = (column_name: string, more: object) => ({ column_name, ...more });
const columnsOf = (...columns_diff_stats: readonly unknown[]) =>
  done({ values: { columns_diff_stats } })?.columns;

describe('what /summary_results reports, over the ages of the API', () => {
  test('2026: columns worst first, schema by name', () => {
    expect(parsed(summary2026)).toEqual({
      columns: [
        { name: 'CITY', different: 3, share: expect.closeTo(0.0054, 9), estimate: null },
        { name: 'STATE', different: 1, share: expect.closeTo(0.0018, 9), estimate: null },
      ],
      columnsChanged: 2,
      columnsCompared: 4,
      keys: { rows: { a: 558, b: 558 }, nulls: { a: 0, b: 0 }, duplicates: { a: 0, b: 0 } },
      readers: { names: [], count: 0 },
      schema: {
        onlyIn: { a: { names: [], count: 0 }, b: { names: ['COUNTRY'], count: 1 } },
        typesDiffer: { names: ['STATE'], count: 1 },
        reordered: 2,
      },
      error: null,
    });
  });

  test('2023: a column that differs without a count, and a count that knows nothing of it', () => {
    expect(parsed(summary2023)).toMatchObject({
      columns: [{ name: 'BITTERNESS', different: null, share: expect.closeTo(0.0568, 9) }],
      columnsChanged: 1,
      columnsCompared: 7,
      keys: { duplicates: { a: 0, b: 303 } },
    });
  });

  test('2022: counts without names', () => {
    expect(parsed(summary2022)).toMatchObject({
      columns: [],
      columnsChanged: 5,
      columnsCompared: 16,
      schema: { onlyIn: { a: { names: [], count: 3 }, b: { names: [], count: 4 } } },
    });
  });

  test('across databases there is no schema', () => {
    const { schema: _, ...crossDatabase } = summary2026;
    expect(parsed(crossDatabase)).toMatchObject({ schema: null, columnsChanged: 2 });
  });

  test('a sample reports an estimate with its interval', () => {
    const values_different_estimate = {
      value: 83,
      estimate: 1_980,
      confidence: 0.95,
      interval: { min: 1_700, max: 2_300 },
    };
    expect(
      columnsOf(column('A', { match: 93, values_different: 83, values_different_estimate })),
    ).toMatchObject([{ estimate: { value: 1_980, confidence: 0.95, interval: { min: 1_700, max: 2_300 } } }]);
  });
});

describe('what is not as expected counts as not said', () => {
  const cases: readonly { name: string; columns: readonly unknown[]; expected: readonly unknown[] }[] = [
    { name: 'a column without a name', columns: [{ match: 3 }, null, 'x', 7], expected: [] },
    {
      name: 'a match out of range',
      columns: [column('A', { match: 180, values_different: 1 })],
      expected: [{ name: 'A', share: null, different: 1 }],
    },
    {
      name: 'a negative count',
      columns: [column('A', { match: 50, values_different: -4 })],
      expected: [{ different: null, share: 0.5 }],
    },
    {
      name: 'a column that only the estimate finds different',
      columns: [column('A', { match: 100, values_different: 0, values_different_estimate: { estimate: 4 } })],
      expected: [{ estimate: { value: 4, interval: null, confidence: null } }],
    },
    {
      name: 'an interval that is none',
      columns: [
        column('A', {
          match: 1,
          values_different_estimate: { estimate: 4, confidence: 95, interval: { min: 9, max: 2 } },
        }),
      ],
      expected: [{ estimate: { value: 4, interval: null, confidence: null } }],
    },
    {
      name: 'no number at all',
      columns: [column('A', { match: '12', values_different: 'x' })],
      expected: [],
    },
    {
      name: 'worst first: share, then count, then what has no share',
      columns: [
        column('C', { values_different: 9 }),
        column('B', { match: 50, values_different: 1 }),
        column('A', { match: 50, values_different: 2 }),
      ],
      expected: [{ name: 'A' }, { name: 'B' }, { name: 'C' }],
    },
  ];
  test.each(cases)('$name', ({ columns, expected }) => {
    expect(columnsOf(...columns)).toMatchObject(expected);
    expect(columnsOf(...columns)).toHaveLength(expected.length);
  });

  test('parts that are null or of another kind', () => {
    expect(done({ pks: null, schema: 'x', values: { columns_diff_stats: null } })).toMatchObject({
      columns: [],
      columnsChanged: null,
      keys: null,
      schema: null,
    });
    expect(done({ pks: { nulls: [null, 3], dupes: 'x' } })).toMatchObject({
      keys: { rows: { a: null, b: null }, nulls: { a: null, b: 3 }, duplicates: { a: null, b: null } },
    });
  });

  test.each([
    '',
    'null',
    '[]',
    '7',
    '<html>',
    '{}',
    '{"status":"running"}',
    '{"status":"waiting"}',
    '{"status":"done"}',
    '{"status":"done","dependencies":[{}]}',
    '{"status":"done","values":null,"pks":null}',
    '{"status":"failed"}',
    '{"status":"failed","error":{}}',
    '{"status":7,"values":{}}',
  ])('%s says nothing', (body) => {
    expect(parseSummaryResults(body)).toBeNull();
  });
});

describe('why a diff failed', () => {
  const cases: readonly { name: string; error: unknown; expected: string | null }[] = [
    {
      name: 'type and value',
      error: summaryFailed['error'],
      expected: 'NoSuchTableException: DATABASE.SCHEMA.TABLE_1',
    },
    {
      name: 'a value alone',
      error: { error_type: null, error_value: 'no such column' },
      expected: 'no such column',
    },
    { name: 'a bare text', error: 'out of memory', expected: 'out of memory' },
    {
      name: 'data and addresses in it',
      error: { error_type: 'E', error_value: "near 'x@y.example' of me@example.com" },
      expected: "E: near '…' of [e-mail]",
    },
    { name: 'an object of another kind', error: { code: 7 }, expected: null },
    { name: 'nothing', error: null, expected: null },
  ];
  test.each(cases)('$name', ({ error, expected }) => {
    for (const status of ['failed', 'error']) {
      expect(parsed({ status, error })?.error ?? null).toBe(expected);
    }
    expect(parseSummary(JSON.stringify({ id: 1, status: 'failed', error }))?.error ?? null).toBe(expected);
  });

  test('is the only thing that is taken from /summary', () => {
    expect(parseSummary('{"error":null,"feedback":"SELECT never_show"}')).toBeNull();
    expect(parseSummary('<html>')).toBeNull();
    expect(parseSummary('null')).toBeNull();
  });
});

test('no body whatever makes it throw', () => {
  const any = fc.anything({ maxDepth: 4 });
  const body = fc.record(
    {
      status: fc.constantFrom('done', 'success', 'failed', 'x'),
      error: any,
      pks: any,
      schema: any,
      values: any,
    },
    { requiredKeys: ['status'] },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        body.map((value) => JSON.stringify(value)),
        fc.string(),
      ),
      (text) => {
        parseSummaryResults(text);
        parseSummary(text);
      },
    ),
  );
});
