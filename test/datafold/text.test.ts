import fc from 'fast-check';
import { expect, test } from 'vitest';
import { limitText } from '../../src/datafold/text.ts';

test.each([
  { name: 'short', text: 'abc', keep: 'start', expected: 'abc' },
  { name: 'long', text: 'abcdef', keep: 'start', expected: 'abc…' },
  { name: 'long, by its end', text: 'abcdef', keep: 'end', expected: '…def' },
  { name: 'as many characters as fit', text: '🍺🍺🍺🍺', keep: 'end', expected: '🍺🍺🍺🍺' },
  { name: 'many characters of two units', text: '🍺'.repeat(9), keep: 'end', expected: '…🍺🍺🍺' },
] as const)('$name', ({ text, keep, expected }) => {
  expect(limitText(text, 4, keep)).toBe(expected);
});

test('no text is longer than its bound, and what is cut is no word that is known', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 40 }), (text, max) => {
      for (const keep of ['start', 'end'] as const) {
        const bounded = limitText(text, max, keep);
        expect([...bounded].length).toBeLessThanOrEqual(max);
        expect(bounded === text || bounded.includes('…')).toBe(true);
      }
    }),
  );
});
