import { describe, expect, test } from 'vitest';
import { complaint, read } from '../support/inputs.ts';

const byCiRun = { datadiff_id: '', ci_config_id: '5' };

test.each<[string, readonly string[]]>([
  ['fct_orders', ['fct_orders']],
  ['fct_orders, finance.dim_x\n  raw.y', ['fct_orders', 'finance.dim_x', 'raw.y']],
  ['["a", " b.c "]', ['a', 'b.c']],
  ['A,,a a,b,B', ['A', 'b']],
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
    ['', 'is empty. The variable or output'],
    ['  \n', 'is empty. The variable or output'],
    [', ,', '", ," lists no table'],
    ['[]', '"[]" lists no table'],
    ['none', '`none` requires `ci_config_id`'],
    ['fct_orders none', '`none` in "fct_orders, none"'],
    ['any, a', '`any` in'],
    ['stg_*', '"stg_*" contains a glob'],
    ['stg_?', 'contains a glob'],
    ['[stg_a]', 'is not a flat JSON array'],
    ['[1]', 'is not a flat JSON array'],
    ['[["a"]]', 'is not a flat JSON array'],
    ['["order items"]', '"order items" contains white space'],
    ['a..b', '"a..b" has an empty part'],
    ['.a', 'has an empty part'],
    ['a.', 'has an empty part'],
    ['[""]', 'lists no table'],
    [
      Array.from({ length: 1_001 }, (_, at) => `t${at}`).join(' '),
      'lists 1001 tables, but at most 1,000 are allowed',
    ],
    ['a* b* c* d* e* f* g*', '2 more names are invalid'],
  ])('%j', (text, says) => {
    expect(complaint({ expected_tables: text })).toContain(`- expected_tables: `);
    expect(complaint({ expected_tables: text })).toContain(says);
    expect(complaint({ expected_tables: text })).toMatch(/`expected_tables: [a-z]/);
  });
});
