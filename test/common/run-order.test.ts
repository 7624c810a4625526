import { describe, expect, test } from 'vitest';
import { compareDigits, compareRuns } from '../../src/common/run-order.ts';

const run = (id: string, attempt = '1') => ({ run: id, attempt });

describe('the order of runs', () => {
  test.each([
    { name: 'a higher id', a: run('10'), b: run('9'), expected: 1 },
    { name: 'a lower id, whatever the attempt', a: run('9', '7'), b: run('10'), expected: -1 },
    { name: 'a later attempt', a: run('9', '10'), b: run('9', '9'), expected: 1 },
    { name: 'the same', a: run('9', '2'), b: run('9', '2'), expected: 0 },
    { name: 'ids beyond the numbers', a: run('90071992547409931'), b: run('90071992547409930'), expected: 1 },
  ])('$name', ({ a, b, expected }) => {
    expect(compareRuns(a, b)).toBe(expected);
    expect(compareRuns(b, a) + expected).toBe(0);
  });

  test('goes by numbers, not by digits', () => expect(compareDigits('007', '7')).toBe(0));
});
