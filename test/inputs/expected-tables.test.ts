import { describe, expect, test } from 'vitest';
import { complaint, read } from '../support/inputs.ts';

const byCiRun = { datadiff_id: '', ci_config_id: '5' };

test.each<[string, readonly string[]]>([
  ['fct_orders', ['fct_orders']],
  ['fct_orders, finance.dim_x\n  raw.y', ['fct_orders', 'finance.dim_x', 'raw.y']],
  ['["a", " b.c "]', ['a', 'b.c']],
  ['A,,a a', ['a']],
  [
    Array.from({ length: 1_000 }, (_, at) => `t${at}`).join(' '),
    Array.from({ length: 1_000 }, (_, at) => `t${at}`),
  ],
])('the names of %j', (text, names) => {
  expect(read({ expected_tables: text }).inputs.expectedTables).toEqual({ kind: 'names', names });
});

test('the words that stand alone', () => {
  expect(read().inputs.expectedTables).toEqual({ kind: 'any' });
  expect(read({ expected_tables: ' ANY ' }).inputs.expectedTables).toEqual({ kind: 'any' });
  expect(read({ ...byCiRun, expected_tables: 'None' }).inputs.expectedTables).toEqual({ kind: 'none' });
});

describe('bad in expected_tables', () => {
  test.each<[string, string]>([
    ['', 'is set but empty'],
    ['  \n', 'is set but empty'],
    [', ,', '", ," names no table'],
    ['[]', '"[]" names no table'],
    ['none', '`none` works with `ci_config_id` only'],
    ['fct_orders none', '"fct_orders, none" has `none` beside names'],
    ['any, a', 'has `any` beside names'],
    ['stg_*', '"stg_*" has a glob'],
    ['stg_?', 'has a glob'],
    ['[stg_a]', 'is not a flat JSON array'],
    ['[1]', 'is not a flat JSON array'],
    ['[["a"]]', 'is not a flat JSON array'],
    ['["order items"]', '"order items" has a blank'],
    ['a..b', '"a..b" has an empty part'],
    ['.a', 'has an empty part'],
    ['a.', 'has an empty part'],
    ['[""]', 'names no table'],
    [
      Array.from({ length: 1_001 }, (_, at) => `t${at}`).join(' '),
      'names 1001 tables, but one step takes 1,000 at most',
    ],
    ['a* b* c* d* e* f* g*', '2 more names are wrong'],
  ])('%j', (text, says) => {
    expect(complaint({ expected_tables: text })).toContain(`- expected_tables: `);
    expect(complaint({ expected_tables: text })).toContain(says);
    expect(complaint({ expected_tables: text })).toMatch(/`expected_tables: [a-z]/);
  });
});
