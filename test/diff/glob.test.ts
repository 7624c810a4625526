import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesGlob } from '../../src/diff/glob.ts';

test.each<[string, string, boolean]>([
  ['stg_*', 'stg_orders', true],
  ['stg_*', 'STG_', true],
  ['STG_*', 'stg_orders', true],
  ['stg_*', 'my_stg_orders', false],
  ['*.finance.*', 'prod.finance.fct_revenue', true],
  ['*.finance.*', 'finance.fct_revenue', false],
  ['f?t', 'fct', true],
  ['f?t', 'ft', false],
  ['f?t', 'f\u{1f600}t', true],
  ['a?b?c', 'a,b]c', true],
  ['*', '', true],
  ['**', 'x', true],
  ['?', '', false],
  ['', '', true],
  ['', 'a', false],
  ['a*b*c', 'abbbcbc', true],
  ['a*b*c', 'abbbcb', false],
  ['a.c', 'abc', false],
  ['(a+)+$', '(a+)+$', true],
])('%j against %j: %s', (glob, text, expected) => {
  expect(matchesGlob(glob, text)).toBe(expected);
});

const signs = new Map([
  ['*', '.*'],
  ['?', '.'],
  ['.', '\\.'],
]);

test('agrees with the same glob as a regular expression', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', '.', '_'), { maxLength: 12 });
  const globs = fc.array(fc.constantFrom('a', 'b', '.', '*', '?'), { maxLength: 6 });
  fc.assert(
    fc.property(globs, letters, (glob, text) => {
      const source = glob.map((sign) => signs.get(sign) ?? sign).join('');
      expect(matchesGlob(glob.join(''), text.join(''))).toBe(
        new RegExp(`^${source}$`, 's').test(text.join('')),
      );
    }),
    { numRuns: 2_000 },
  );
});

test('answers about many stars and a long name', () => {
  expect(matchesGlob(`${'*a'.repeat(200)}*b`, 'a'.repeat(20_000))).toBe(false);
});
