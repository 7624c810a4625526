import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createParser, err, ok, parseEach, quote, quoteAddress } from '../../src/inputs/parser.ts';

const cases: readonly { name: string; input: string; expected: string }[] = [
  { name: 'plain', input: 'abc', expected: '"abc"' },
  { name: 'lines', input: 'a\nb\r\n\tc', expected: '"a b c"' },
  { name: 'wide spaces', input: 'a\u00a0\u2028b', expected: '"a b"' },
  { name: 'what turns text around', input: 'a\u202eb', expected: '"a<U+202E>b"' },
  { name: 'no space at all at the end', input: '970\u200b', expected: '"970<U+200B>"' },
  { name: 'nothing to see at the start', input: '\ufeff970', expected: '"<U+FEFF>970"' },
  { name: 'a letter that shows nothing', input: 'a\u3164', expected: '"a<U+3164>"' },
  { name: 'beyond four digits', input: '\u{e0001}', expected: '"<U+E0001>"' },
  { name: 'a bell', input: 'a\u0007\u0085', expected: '"a<U+0007><U+0085>"' },
  { name: 'half a character', input: 'a\ud800', expected: '"a<U+D800>"' },
  { name: 'eighty characters', input: 'x'.repeat(80), expected: `"${'x'.repeat(80)}"` },
  { name: 'more', input: 'x'.repeat(81), expected: `"${'x'.repeat(79)}…"` },
  { name: 'no half characters', input: '😀'.repeat(90), expected: `"${'😀'.repeat(79)}…"` },
];
test.each(cases)('$name', ({ input, expected }) => {
  expect(quote(input)).toBe(expected);
});

test.each([
  { input: 'https://app.datafold.com', expected: '"https://app.datafold.com"' },
  { input: 'https://u:p@h/x', expected: '"https://…@h/x"' },
  { input: 'u:p@h', expected: '"…@h"' },
  { input: 'u:p\n@h', expected: '"…@h"' },
  { input: 'u:p@x https://y@z', expected: '"…@z"' },
  { input: `https://${'u'.repeat(90)}@h`, expected: '"https://…@h"' },
])('$input as an address', ({ input, expected }) => {
  expect(quoteAddress(input)).toBe(expected);
});

test('two texts that differ look different, spaces aside', () => {
  const short = fc
    .string({ unit: 'binary', maxLength: 8 })
    .map((text) => text.replaceAll(/[\s\p{Z}<>]/gu, ''));
  fc.assert(
    fc.property(short, short, (one, other) => {
      expect(quote(one) === quote(other)).toBe(one === other);
    }),
    { numRuns: 1_000 },
  );
});

test('any text is quoted short, on one line and whole', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const line = quote(text);
      expect(line).toMatch(/^"[^\n\r\u2028\u2029]*"$/);
      expect([...line].length).toBeLessThanOrEqual(82);
      expect(line.isWellFormed()).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});

describe('readEach', () => {
  const readers = {
    size: createParser((text) => (text === 'big' ? ok(9) : err('is odd'))),
    name: createParser(ok<string>, 'is empty'),
  };

  test.each([
    {
      name: 'all values, trimmed',
      raw: { size: ' big\n', name: 'x' },
      expected: { value: { size: 9, name: 'x' } },
    },
    {
      name: 'one problem hides the values',
      raw: { size: 'big', name: ' ' },
      expected: { problems: [{ name: 'name', problem: 'is empty' }] },
    },
    {
      name: 'all problems, in the order of the readers',
      raw: { name: '', size: '' },
      expected: {
        problems: [
          { name: 'size', problem: 'is odd' },
          { name: 'name', problem: 'is empty' },
        ],
      },
    },
  ])('$name', ({ raw, expected }) => {
    expect(parseEach(readers, raw)).toEqual(expected);
  });
});
