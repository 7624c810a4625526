import { describe, expect, test } from 'vitest';
import { cautions } from '../../src/inputs/cautions.ts';
import type { RawInputs } from '../../src/inputs/inputs.ts';
import { read } from '../support/inputs.ts';

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
  ];
  test.each(cases)('$name', ({ input, expected }) => {
    const said = cautions(read(input).inputs);
    expect(said).toEqual(expected.map((pattern) => expect.stringMatching(pattern)));
  });
});
