import { describe, expect, test } from 'vitest';
import {
  type DataDiff,
  type DiffStats,
  figureNames,
  getPhase,
  getResult,
  getUsableFigure,
  isKnownStatus,
  measureFigure,
} from '../../src/diff/data-diff.ts';
import { diff, stats } from '../support/diffs.ts';

describe('the phase', () => {
  const cases: readonly { name: string; input: Partial<DataDiff>; expected: string }[] = [
    { name: 'done with everything', input: {}, expected: 'finished' },
    { name: 'done without a result', input: { result: null }, expected: 'incomplete' },
    { name: 'done without figures', input: { stats: null }, expected: 'incomplete' },
    { name: 'done with a part still at work', input: { pendingParts: ['values'] }, expected: 'incomplete' },
    { name: 'failed', input: { status: 'failed' }, expected: 'finished' },
    {
      name: 'failed with nothing else',
      input: { status: 'failed', result: null, stats: null },
      expected: 'finished',
    },
    { name: 'cancelled', input: { status: 'cancelled' }, expected: 'finished' },
    { name: 'needs_confirmation', input: { status: 'needs_confirmation' }, expected: 'needs-action' },
    { name: 'needs_authentication', input: { status: 'needs_authentication' }, expected: 'needs-action' },
    { name: 'queued', input: { status: 'queued' }, expected: 'running' },
    { name: 'waiting', input: { status: 'waiting' }, expected: 'running' },
    { name: 'processing', input: { status: 'processing' }, expected: 'running' },
    { name: 'a status of tomorrow', input: { status: 'reticulating' }, expected: 'running' },
    { name: 'a status in another case', input: { status: 'DONE' }, expected: 'running' },
    { name: 'an empty status', input: { status: '' }, expected: 'running' },
    { name: 'no status, done', input: { status: null }, expected: 'finished' },
    { name: 'no status, not done', input: { status: null, done: false }, expected: 'running' },
    { name: 'status against done: waiting', input: { status: 'waiting', done: true }, expected: 'running' },
    { name: 'status against done: done', input: { status: 'done', done: false }, expected: 'finished' },
  ];
  test.each(cases)('$name: $expected', ({ input, expected }) => {
    expect(getPhase(diff(input))).toBe(expected);
  });
});

describe('isKnownStatus', () => {
  const known = ['queued', 'waiting', 'processing', 'done', 'failed', 'cancelled', 'needs_confirmation'];
  test.each([...known, 'needs_authentication', null])('knows %s', (word) => {
    expect(isKnownStatus(word)).toBe(true);
  });
  test.each(['reticulating', '', 'Done', 'success'])('does not know %j', (word) => {
    expect(isKnownStatus(word)).toBe(false);
  });
});

describe('resultOf', () => {
  const none = { table_a_row_count: 0, table_b_row_count: 0 };
  const cases: readonly {
    name: string;
    result: string | null;
    stats: DiffStats | null;
    expected: string | null;
  }[] = [
    { name: 'identical with rows', result: 'identical', stats: stats(), expected: 'identical' },
    { name: 'identical without rows on both sides', result: 'identical', stats: none, expected: 'empty' },
    {
      name: 'identical, A without rows',
      result: 'identical',
      stats: { ...none, table_b_row_count: 5 },
      expected: 'identical',
    },
    {
      name: 'identical, counts unknown',
      result: 'identical',
      stats: { table_a_row_count: null, table_b_row_count: null },
      expected: 'identical',
    },
    {
      name: 'identical, only one count known',
      result: 'identical',
      stats: { table_a_row_count: 0 },
      expected: 'identical',
    },
    { name: 'identical without figures', result: 'identical', stats: null, expected: 'identical' },
    {
      name: 'different without rows keeps its word',
      result: 'different',
      stats: none,
      expected: 'different',
    },
    { name: 'empty', result: 'empty', stats: none, expected: 'empty' },
    { name: 'no result', result: null, stats: stats(), expected: null },
    { name: 'a result of tomorrow', result: 'mostly-fine', stats: stats(), expected: null },
    { name: 'a known result in another case', result: 'Identical', stats: stats(), expected: null },
    { name: 'an object’s own words are no results', result: 'constructor', stats: stats(), expected: null },
  ];
  test.each(cases)('$name: $expected', ({ result, stats: given, expected }) => {
    expect(getResult(diff({ result, stats: given }))).toBe(expected);
  });
});

describe('figures', () => {
  type Case = {
    name: string;
    input: Partial<DataDiff>;
    figure: (typeof figureNames)[number];
    told: number | null;
    measured: number | null;
  };
  const cases: readonly Case[] = [
    { name: 'a count', input: {}, figure: 'rows_removed', told: 1_649, measured: 1_649 },
    { name: 'zero is a figure', input: {}, figure: 'rows_added', told: 0, measured: 0 },
    {
      name: 'null',
      input: { stats: stats({ rows_added: null }) },
      figure: 'rows_added',
      told: null,
      measured: null,
    },
    { name: 'absent', input: {}, figure: 'diff_ratio', told: null, measured: null },
    { name: 'no figures at all', input: { stats: null }, figure: 'rows_added', told: null, measured: null },
    {
      name: 'a negative count',
      input: { stats: stats({ rows_added: -1 }) },
      figure: 'rows_added',
      told: null,
      measured: null,
    },
    {
      name: 'rows that went, as a difference of row counts',
      input: { stats: stats({ diff_rows_number: -11 }) },
      figure: 'diff_rows_number',
      told: -11,
      measured: -11,
    },
    {
      name: 'the same from a sample',
      input: { stats: stats({ diff_rows_number: -11, sampled: true }) },
      figure: 'diff_rows_number',
      told: -11,
      measured: null,
    },
    {
      name: 'a negative figure that counts or shares something, whatever its unit',
      input: { stats: stats({ errors: -1 }) },
      figure: 'errors',
      told: null,
      measured: null,
    },
    {
      name: 'half a row',
      input: { stats: stats({ rows_added: 1.5 }) },
      figure: 'rows_added',
      told: null,
      measured: null,
    },
    {
      name: 'a match above 1',
      input: { stats: stats({ match_ratio: 99.9 }) },
      figure: 'match_ratio',
      told: null,
      measured: null,
    },
    {
      name: 'a full match',
      input: { stats: stats({ match_ratio: 1 }) },
      figure: 'match_ratio',
      told: 1,
      measured: 1,
    },
    {
      name: 'the match of two empty tables',
      input: { stats: stats({ match_ratio: 0, table_a_row_count: 0, table_b_row_count: 0 }) },
      figure: 'match_ratio',
      told: null,
      measured: null,
    },
    {
      name: 'the schema across databases',
      input: { crossDatabase: true },
      figure: 'diff_schema',
      told: null,
      measured: null,
    },
    {
      name: 'a count across databases',
      input: { crossDatabase: true },
      figure: 'rows_removed',
      told: 1_649,
      measured: 1_649,
    },
    {
      name: 'a sampled count is reported, not measured',
      input: { stats: stats({ sampled: true }) },
      figure: 'rows_removed',
      told: 1_649,
      measured: null,
    },
    {
      name: 'a sampled schema is reported, not measured',
      input: { stats: stats({ sampled: true }) },
      figure: 'diff_schema',
      told: 0,
      measured: null,
    },
    {
      name: 'a sampled match is measured',
      input: { stats: stats({ sampled: true }) },
      figure: 'match_ratio',
      told: 0.7579,
      measured: 0.7579,
    },
  ];
  test.each(cases)('$name', ({ input, figure: name, told, measured }) => {
    expect([getUsableFigure(diff(input), name), measureFigure(diff(input), name)]).toEqual([told, measured]);
  });

  test.each(figureNames)('%s is negative only where it is a difference', (name) => {
    const told = getUsableFigure(diff({ stats: { [name]: -1 } }), name);
    expect(told).toBe(name === 'diff_rows_number' ? -1 : null);
  });

  test.each(figureNames)('%s is read from the field of that name', (name) => {
    expect(getUsableFigure(diff({ stats: { [name]: 1 } }), name)).toBe(1);
  });
});
