import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawProgress, drawShare } from '../../src/report/bar.ts';

test.each([
  { ratio: 1, bar: '████████' },
  { ratio: 0.999_999, bar: '███████░' },
  { ratio: 0.24, bar: '██░░░░░░' },
  { ratio: 0.000_001, bar: '█░░░░░░░' },
  { ratio: 0, bar: '░░░░░░░░' },
])('a share of $ratio is $bar', ({ ratio, bar }) => expect(drawShare(ratio)).toBe(bar));

test('a bar is full only at 1, empty only at 0, and always as long', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 2, max: 20 }),
      (ratio, length) => {
        const blocks = [...drawShare(ratio, length)];
        expect(blocks).toHaveLength(length);
        expect(blocks.includes('░')).toBe(ratio < 1);
        expect(blocks.includes('█')).toBe(ratio > 0);
      },
    ),
  );
});

test('progress has its own blocks', () => expect(drawProgress(0.4)).toBe('■■■■□□□□□□'));
