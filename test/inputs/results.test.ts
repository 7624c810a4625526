import { describe, expect, test } from 'vitest';
import { complaint, read } from '../support/inputs.ts';

const good: readonly { name: string; input: string; expected: readonly string[] }[] = [
  { name: 'one', input: 'different', expected: ['different'] },
  { name: 'several, in our order', input: 'error, different', expected: ['different', 'error'] },
  { name: 'lines', input: 'different\nerror\n', expected: ['different', 'error'] },
  {
    name: 'spaces and commas',
    input: ' different  error,,empty ',
    expected: ['different', 'empty', 'error'],
  },
  { name: 'capitals and underlines', input: 'BAD_PKS Missing-PKS', expected: ['bad-pks', 'missing-pks'] },
  { name: 'one twice', input: 'error error', expected: ['error'] },
  {
    name: 'all',
    input: 'identical different bad-pks missing-pks empty error Sampled',
    expected: ['identical', 'different', 'bad-pks', 'missing-pks', 'empty', 'error', 'sampled'],
  },
  { name: 'none', input: 'none', expected: [] },
  { name: 'none in capitals', input: ' NONE ', expected: [] },
];
test.each(good)('$name', ({ input, expected }) => {
  const { policy } = read({ fail_on: input, warn_on: input }).inputs;
  expect([policy.failOn, policy.warnOn]).toEqual([expected, expected]);
});

describe.each(['fail_on', 'warn_on'])('bad in %s', (name) => {
  const bad: readonly { input: string; says: string }[] = [
    {
      input: 'diferent',
      says: '"diferent" is not a result of a data diff. Use identical, different, bad-pks, missing-pks, empty, error, sampled, or `none` alone',
    },
    { input: 'error, failed, void', says: '"failed void" is not a result' },
    { input: 'bad pks', says: '"bad pks" is not a result' },
    { input: '[different]', says: '"[different]" is not a result' },
    { input: 'none error', says: '`none` in "none error" can\'t be combined' },
    { input: 'none none', says: '`none` in "none none" can\'t be combined' },
    { input: ', ,', says: '", ," is not a result' },
    { input: 'constructor', says: '"constructor" is not a result' },
  ];
  test.each(bad)('$input', ({ input, says }) => {
    expect(complaint({ [name]: input })).toContain(`- ${name}: ${says}`);
    expect(complaint({ [name]: input })).toMatch(new RegExp(`Write for example \`${name}: [a-z, ]+\`\\.$`));
  });
});
