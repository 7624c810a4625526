import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoted } from '../../src/inputs/reading.ts';

const cases: readonly { name: string; input: string; expected: string }[] = [
  { name: 'plain', input: 'abc', expected: '"abc"' },
  { name: 'lines', input: 'a\nb\r\n\tc', expected: '"a b c"' },
  { name: 'what turns text around', input: 'a\u202eb', expected: '"a b"' },
  { name: 'eighty characters', input: 'x'.repeat(80), expected: `"${'x'.repeat(80)}"` },
  { name: 'more', input: 'x'.repeat(81), expected: `"${'x'.repeat(79)}…"` },
  { name: 'no half characters', input: '😀'.repeat(90), expected: `"${'😀'.repeat(79)}…"` },
];
test.each(cases)('$name', ({ input, expected }) => {
  expect(quoted(input)).toBe(expected);
});

test('any text is quoted short, on one line and whole', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const line = quoted(text);
      expect(line).toMatch(/^"[^\n\r\u2028\u2029]*"$/);
      expect([...line].length).toBeLessThanOrEqual(82);
      expect(line.isWellFormed()).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});
