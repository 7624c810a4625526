import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDecimals, multiplyDecimals, parseDecimal, toDecimal } from '../../src/diff/decimal.ts';

const decimal = (text: string) => {
  const parsed = parseDecimal(text);
  if (parsed === null) throw new Error(`not a decimal: ${text}`);
  return parsed;
};

describe('parseDecimal', () => {
  const good = [
    { input: '0', expected: { digits: 0n, scale: 0 } },
    { input: '1000', expected: { digits: 1000n, scale: 0 } },
    { input: '007', expected: { digits: 7n, scale: 0 } },
    { input: '0.5', expected: { digits: 5n, scale: 1 } },
    { input: '99.90', expected: { digits: 9990n, scale: 2 } },
    { input: `${'9'.repeat(40)}.5`, expected: { digits: BigInt(`${'9'.repeat(40)}5`), scale: 1 } },
  ];
  test.each(good)('reads $input', ({ input, expected }) => {
    expect(parseDecimal(input)).toEqual(expected);
  });

  const bad = [
    '',
    '.',
    '.5',
    '5.',
    '+5',
    '-5',
    '1e3',
    '1,000',
    '1_000',
    '1 000',
    '0x10',
    '٣',
    '½',
    'NaN',
    '1.2.3',
  ];
  test.each([...bad, '9'.repeat(41), ' 1', '1\n'])('refuses %j', (input) => {
    expect(parseDecimal(input)).toBeNull();
  });
});

describe('decimalOf', () => {
  const cases = [
    { input: 0, expected: '0' },
    { input: 0.1, expected: '0.1' },
    { input: 0.999, expected: '0.999' },
    { input: 1e-7, expected: '0.0000001' },
    { input: 1.5e-10, expected: '0.00000000015' },
    { input: 1e21, expected: '1000000000000000000000' },
    { input: 1.25e22, expected: '12500000000000000000000' },
    { input: Number.MAX_SAFE_INTEGER, expected: '9007199254740991' },
  ];
  test.each(cases)('$input is $expected', ({ input, expected }) => {
    expect(compareDecimals(toDecimal(input), decimal(expected))).toBe(0);
  });

  test.each([
    { input: -11, digits: -11n, scale: 0 },
    { input: -0.5, digits: -5n, scale: 1 },
    { input: -1e-7, digits: -1n, scale: 7 },
  ])('$input keeps its sign', ({ input, digits, scale }) => {
    expect(toDecimal(input)).toEqual({ digits, scale });
  });

  test('reads back as the same number, whatever the number', () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(finite, (value) => {
        const { digits, scale } = toDecimal(value);
        expect(Number(`${digits}e-${scale}`)).toBe(value === 0 ? 0 : value);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('compare and times', () => {
  const parts = fc.record({
    digits: fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
    scale: fc.nat({ max: 20 }),
  });
  /** A fraction over one common denominator: the textbook's way. */
  const over = ({ digits, scale }: { digits: bigint; scale: number }) => digits * 10n ** BigInt(60 - scale);

  test('order decimals as fractions over one denominator', () => {
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        const expected = over(a) === over(b) ? 0 : over(a) < over(b) ? -1 : 1;
        expect(compareDecimals(a, b)).toBe(expected);
      }),
      { numRuns: 3_000 },
    );
  });

  test('multiply exactly', () => {
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        const product = multiplyDecimals(a, b);
        expect(product.digits * 10n ** BigInt(40 - product.scale)).toBe(
          a.digits * b.digits * 10n ** BigInt(40 - a.scale - b.scale),
        );
      }),
      { numRuns: 1_000 },
    );
  });

  test('keep what floats lose', () => {
    expect(compareDecimals(multiplyDecimals(toDecimal(0.999), toDecimal(100)), decimal('99.9'))).toBe(0);
    expect(compareDecimals(multiplyDecimals(toDecimal(0.07), toDecimal(100)), decimal('7'))).toBe(0);
    expect(0.07 * 100).not.toBe(7);
  });
});
