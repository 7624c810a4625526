import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatCount,
  formatPercent,
  formatPercentBeside,
  formatSigned,
  formatSignedPercent,
} from '../../src/report/format-numbers.ts';

test.each([
  [0, '0'],
  [999, '999'],
  [1_000, '1,000'],
  [193_488, '193,488'],
  [9_007_199_254_740_991, '9,007,199,254,740,991'],
  [1234.5678, '1,234.5678'],
  [-11, '−11'],
  [-123_456.5, '−123,456.5'],
])('count(%d) is %s', (value, expected) => expect(formatCount(value)).toBe(expected));

describe('percent', () => {
  test.each([
    [0, '0%'],
    [1, '100%'],
    [0.000_054, '<0.01%'],
    [0.000_54, '0.054%'],
    [0.0054, '0.54%'],
    [0.067, '6.7%'],
    [0.24, '24%'],
    [0.09955, '10%'],
    [0.934, '93.4%'],
    [0.99985, '99.985%'],
    [0.999_999_947, '>99.99%'],
    [1 - Number.EPSILON / 2, '>99.99%'],
    [Number.MIN_VALUE, '<0.01%'],
    [1.5, '150%'],
    [12.345, '1,235%'],
    [1.004, '100.40%'],
  ])('of %d is %s', (ratio, expected) => expect(formatPercent(ratio)).toBe(expected));

  test('never says none or all unless it is so, and has no exponent', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (ratio) => {
        const text = formatPercent(ratio);
        expect(text === '0%').toBe(ratio === 0);
        expect(text === '100%').toBe(ratio === 1);
        expect(text).toMatch(/^[<>]?\d+(?:\.\d+)?%$/);
      }),
    );
  });

  test('is near the share it stands for', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-4, max: 0.999_9, noNaN: true }), (ratio) => {
        expect(
          Math.abs(Number.parseFloat(formatPercent(ratio).replace(/[<>]/, '')) / 100 / ratio - 1),
        ).toBeLessThan(0.051);
      }),
    );
  });
});

test.each([
  [-11, '−11'],
  [0, '0'],
  [90, '+90'],
  [-19_242, '−19,242'],
])('signed(%d) is %s', (value, expected) => expect(formatSigned(value)).toBe(expected));

test.each([
  [-11 / 157, '−7.0%'],
  [90 / 810, '+11%'],
  [-1, '−100%'],
  [0, '0%'],
  [-0.000_01, '<0.01%'],
])('signedPercent(%d) is %s', (ratio, expected) => expect(formatSignedPercent(ratio)).toBe(expected));

test.each([
  { ratio: 0.005_004, limit: 0.5, expected: '0.5004%' },
  { ratio: 0.029, limit: 0.5, expected: '2.9%' },
  { ratio: 0.998_99, limit: 99.9, expected: '99.899%' },
])('a broken limit of $limit% never reads as the figure itself', ({ ratio, limit, expected }) => {
  expect(formatPercentBeside(ratio, limit)).toBe(expected);
});
