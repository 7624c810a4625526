import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildFailureOutputs } from '../../src/publish/failure-outputs.ts';
import { buildOutputs } from '../../src/publish/outputs.ts';
import { diffOf, ended, factsOf, policyOf } from '../report/factories.ts';
import { breweries } from '../report/figures-of-record.ts';
import { scenarios } from '../report/scenarios.ts';

describe('outputs', () => {
  test('have the names of action.yml, but for what only the teller knows', () => {
    const action = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as {
      outputs: object;
    };
    const told = Object.keys(buildOutputs(factsOf([ended(diffOf())])));
    expect(Object.keys(action.outputs).filter((name) => !told.includes(name))).toEqual(['comment_url']);
    expect(told.filter((name) => !(name in action.outputs))).toEqual([]);
  });

  test('say of an accepted failure what it would do without the acceptance', () => {
    const textOf = (name: string) => buildOutputs(scenarios[name]?.() ?? factsOf([])).diffs;
    expect(textOf('different-small')).toContain('`different` fails the check (`fail_on`).');
    expect(textOf('override-accepted')).not.toContain('fails the check');
    expect(textOf('override-accepted')).toContain('would fail the check without the acceptance');
  });

  test('are those of the worst diff, the first of equals', () => {
    const facts = factsOf([
      ended(diffOf({ id: 1 })),
      ended(diffOf({ id: 2, ...breweries, result: 'different' })),
      ended(diffOf({ id: 3, result: 'error' })),
    ]);
    expect(buildOutputs(facts)).toMatchObject({
      verdict: 'fail',
      headline: 'Data diffs failed: 2 of 3 tables · 1 passed',
      result: 'different',
      status: 'done',
      undetermined: 'false',
      datadiff_url: 'https://app.datafold.com/datadiffs/2/overview',
      diff_stats: JSON.stringify({
        match_ratio: 0.9987,
        diff_rows_count: 3,
        rows_added: 0,
        rows_removed: 0,
        table_a_row_count: 558,
        table_b_row_count: 558,
        diff_schema: 0,
        sampled: false,
      }),
    });
  });

  test('tell all diffs in the order of the input', () => {
    const facts = factsOf([
      ended(diffOf({ id: 1, stats: null })),
      ended(diffOf({ id: 2, result: 'error', stats: null })),
    ]);
    expect(JSON.parse(buildOutputs(facts).diffs)).toEqual([
      {
        id: 1,
        name: 'INTEGRATION.BEERS.BEERS',
        url: 'https://app.datafold.com/datadiffs/1/overview',
        status: 'done',
        result: 'identical',
        verdict: 'pass',
        reasons: [
          {
            rule: 'result',
            verdict: 'pass',
            result: 'identical',
            listed_in: null,
            text: 'The tables are identical. `identical` is allowed (neither `fail_on` nor `warn_on` has it).',
          },
        ],
        stats: null,
      },
      expect.objectContaining({ id: 2, verdict: 'fail', result: 'error' }),
    ]);
  });

  test.each(['Done!', 'x'.repeat(41), '', 'a b', '\n'])('call the word %j unknown', (word) => {
    expect(buildOutputs(factsOf([ended(diffOf({ result: word }))])).result).toBe('unknown');
  });

  test('let a word that could be Datafold’s pass, though no version knows it', () => {
    expect(buildOutputs(factsOf([ended(diffOf({ result: 'mostly_harmless' }))])).result).toBe(
      'mostly_harmless',
    );
  });

  test('are empty where there is nothing to say', () => {
    expect(buildOutputs(scenarios['refused-404']?.() ?? factsOf([]))).toMatchObject({
      result: '',
      status: '',
      undetermined: 'true',
      diff_stats: '',
    });
    expect(buildOutputs(factsOf([]))).toMatchObject({
      verdict: 'fail',
      undetermined: 'true',
      datadiff_url: '',
      diffs: '[]',
    });
  });

  test.each([
    { diffs: 50, keeps: ['stats', 'reasons', 'sentences'] },
    { diffs: 250, keeps: ['reasons', 'sentences'] },
    { diffs: 350, keeps: ['reasons'] },
    { diffs: 500, keeps: [] },
  ])('of $diffs failing diffs keep what fits', ({ diffs, keeps }) => {
    const facts = factsOf(
      Array.from({ length: diffs }, (_, at) =>
        ended(diffOf({ id: at + 1, ...breweries, result: 'different' })),
      ),
      { policy: policyOf() },
    );
    const { diffs: json } = buildOutputs(facts);
    expect(json.length).toBeLessThanOrEqual(100_000);
    const [first] = JSON.parse(json) as [
      { stats: object | null; reasons: readonly { text?: string; listed_in?: string }[] },
    ];
    expect(first.reasons.every(({ listed_in }) => listed_in === 'fail_on')).toBe(true);
    expect([
      ...(first.stats === null ? [] : ['stats']),
      ...(first.reasons.length === 0 ? [] : ['reasons']),
      ...(first.reasons.some(({ text }) => text !== undefined) ? ['sentences'] : []),
    ]).toEqual(keeps);
  });

  test.each([50, 250, 1_000])('are bounded in bytes, not in characters, with %i names of emoji', (size) => {
    const facts = factsOf(
      Array.from({ length: size }, (_, at) => ended(diffOf({ id: at + 1, name: '🍺'.repeat(200) }))),
    );
    const { diffs } = buildOutputs(facts);
    expect(Buffer.byteLength(diffs)).toBeLessThanOrEqual(100_000);
    expect((JSON.parse(diffs) as readonly unknown[]).length).toBe(size);
  });

  test('keep every id and verdict of a thousand', () => {
    const { diffs } = buildOutputs(scenarios['thousand-diffs']?.() ?? factsOf([]));
    const told = JSON.parse(diffs) as readonly { id: number; verdict: string }[];
    expect(diffs.length).toBeLessThanOrEqual(100_000);
    expect(told.map(({ id }) => id)).toEqual(Array.from({ length: 1_000 }, (_, at) => 10_000 + at));
    expect(told.filter(({ verdict }) => verdict === 'fail')).toHaveLength(666);
  });
});

test('a run that judged nothing has failed and knows nothing', () => {
  expect(buildFailureOutputs('Data diff gate failed: bad inputs')).toEqual({
    verdict: 'fail',
    headline: 'Data diff gate failed: bad inputs',
    result: '',
    status: '',
    undetermined: 'true',
    datadiff_url: '',
    diff_stats: '',
    diffs: '',
    overridden_by: '',
    report: '',
  });
});

test.each([
  { name: 'ci-run-no-diffs', verdict: 'warn', undetermined: 'false' },
  { name: 'ci-run-failed', verdict: 'fail', undetermined: 'true' },
  { name: 'ci-run-failed-warns', verdict: 'warn', undetermined: 'true' },
  { name: 'ci-run-401', verdict: 'fail', undetermined: 'true' },
])('a CI run without diffs to judge: $name', ({ name, verdict, undetermined }) => {
  expect(buildOutputs(scenarios[name]?.() ?? factsOf([]))).toMatchObject({
    verdict,
    undetermined,
    diffs: '[]',
    result: '',
    status: '',
    datadiff_url: '',
    diff_stats: '',
  });
});
