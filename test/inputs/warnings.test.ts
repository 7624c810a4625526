import { describe, expect, test } from 'vitest';
import type { RawInputs } from '../../src/inputs/inputs.ts';
import { findWarnings } from '../../src/inputs/warnings.ts';
import { rawInputs, read } from '../support/inputs.ts';

describe('warnings', () => {
  const cases: readonly { name: string; input: Partial<RawInputs>; expected: readonly RegExp[] }[] = [
    { name: 'the defaults', input: {}, expected: [] },
    {
      name: 'a result in both lists',
      input: { fail_on: 'different, error', warn_on: 'different' },
      expected: [/^different is in both fail_on and warn_on; fail_on wins\. .*write: fail_on: error$/],
    },
    {
      name: 'several in both lists are one warning',
      input: { fail_on: 'different, error', warn_on: 'different, error' },
      expected: [/^different and error are in both fail_on and warn_on.*write: fail_on: none$/],
    },
    { name: 'the last moment before hosted jobs end', input: { timeout: '5h45m' }, expected: [] },
    {
      name: 'later than hosted jobs live',
      input: { timeout: '20701' },
      expected: [/^timeout is above 5h45m.*timeout: 5h45m$/],
    },
    {
      name: 'thresholds that can change nothing',
      input: { fail_on: 'error', thresholds: 'rows_added <= 5' },
      expected: [/^thresholds are set, but "different" is in neither/],
    },
    {
      name: 'thresholds under a warning',
      input: { fail_on: 'error', warn_on: 'different', thresholds: 'rows_added <= 5' },
      expected: [],
    },
    {
      name: 'thresholds that a folded block made one comment of',
      input: { thresholds: '# limits rows_added <= 5 rows_removed <= 5\n' },
      expected: [/^thresholds contain only comments, so they set no limits\. .*`\|`.*rows_added <= 1000$/],
    },
    {
      name: 'conditions of sections that can change nothing',
      input: {
        fail_on: 'error',
        thresholds:
          'rows_added <= 5\n[stg_*]\nrows_added <= 9\n[fct_*]\ndifferent: fail\nrows_added <= 1\n[dim_*]\nwarn rows_added <= 1',
      },
      expected: [/^thresholds are set in the default section, \[stg_\*\], but "different" is in neither/],
    },
    {
      name: 'a section hidden by one of the same globs and more',
      input: { thresholds: '[a, B]\nempty: fail\n[c, b, A]\nempty: warn' },
      expected: [/^thresholds: the section \[a, B\] never applies: \[c, b, A\] is below it/],
    },
    {
      name: 'sections hidden by one for all tables',
      input: { thresholds: 'empty: fail\n[a]\nempty: fail\n[*.b.*]\nempty: fail\n[*]\nempty: warn' },
      expected: [/the section \[a\] never applies/, /the section \[\*\.b\.\*\] never applies/],
    },
    {
      name: 'sections from the general to the specific',
      input: { thresholds: '[*]\nempty: fail\n[a, b]\nempty: warn\n[a]\nempty: pass' },
      expected: [],
    },
    {
      name: 'sampled in both lists',
      input: { fail_on: 'different, sampled', warn_on: 'sampled' },
      expected: [
        /^sampled is in both fail_on and warn_on.*write: warn_on: none\. .*write: fail_on: different$/,
      ],
    },
    {
      name: 'comments over lines',
      input: { thresholds: '# a\n\n #b' },
      expected: [/^thresholds contain only/],
    },
    { name: 'thresholds of blank lines', input: { thresholds: ' \n\n' }, expected: [] },
    { name: 'a comment above a condition', input: { thresholds: '# a\nrows_added <= 5' }, expected: [] },
  ];
  test.each(cases)('$name', ({ input, expected }) => {
    const said = findWarnings(read(input).inputs, rawInputs(input));
    expect(said).toEqual(expected.map((pattern) => expect.stringMatching(pattern)));
  });
});
