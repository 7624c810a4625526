import { describe, expect, test } from 'vitest';
import type { RawInputs } from '../../src/inputs/inputs.ts';
import { findWarnings } from '../../src/inputs/warnings.ts';
import { rawInputs, read } from '../support/inputs.ts';

describe('cautions', () => {
  const cases: readonly { name: string; input: Partial<RawInputs>; expected: readonly RegExp[] }[] = [
    { name: 'the defaults', input: {}, expected: [] },
    {
      name: 'a result in both lists',
      input: { fail_on: 'different, error', warn_on: 'different' },
      expected: [
        /^different stands in fail_on and in warn_on, so the gate fails on it\. .*write: fail_on: error$/,
      ],
    },
    {
      name: 'several in both lists are one caution',
      input: { fail_on: 'different, error', warn_on: 'different, error' },
      expected: [/^different and error stand in fail_on and in warn_on.*write: fail_on: none$/],
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
      expected: [/^thresholds are set, but "different" stands in neither/],
    },
    {
      name: 'thresholds under a warning',
      input: { fail_on: 'error', warn_on: 'different', thresholds: 'rows_added <= 5' },
      expected: [],
    },
    {
      name: 'thresholds that a folded block made one comment of',
      input: { thresholds: '# limits rows_added <= 5 rows_removed <= 5\n' },
      expected: [/^thresholds hold only comments, so they limit nothing\. .*`\|`.*rows_added <= 1000$/],
    },
    { name: 'comments over lines', input: { thresholds: '# a\n\n #b' }, expected: [/^thresholds hold only/] },
    { name: 'thresholds of blank lines', input: { thresholds: ' \n\n' }, expected: [] },
    { name: 'a comment above a condition', input: { thresholds: '# a\nrows_added <= 5' }, expected: [] },
  ];
  test.each(cases)('$name', ({ input, expected }) => {
    const said = findWarnings(read(input).inputs, rawInputs(input));
    expect(said).toEqual(expected.map((pattern) => expect.stringMatching(pattern)));
  });
});
