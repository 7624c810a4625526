import { describe, expect, test } from 'vitest';
import { getWorstVerdict, isWorseVerdict, sortByVerdict, type Verdict } from '../../src/diff/verdict.ts';

describe('worstVerdict', () => {
  const cases: readonly { name: string; input: readonly Verdict[]; expected: Verdict }[] = [
    { name: 'all pass', input: ['pass', 'pass'], expected: 'pass' },
    { name: 'one warns', input: ['pass', 'warn', 'pass'], expected: 'warn' },
    { name: 'one fails', input: ['warn', 'fail', 'pass'], expected: 'fail' },
    { name: 'the last one fails', input: ['pass', 'pass', 'fail'], expected: 'fail' },
    { name: 'nothing was judged', input: [], expected: 'fail' },
  ];
  test.each(cases)('$name: $expected', ({ input, expected }) => {
    expect(getWorstVerdict(input)).toBe(expected);
  });
});

test('worstFirst keeps the input order among equals and leaves its input alone', () => {
  const judged = (['pass', 'fail', 'warn', 'fail', 'pass'] as const).map((verdict, id) => ({ verdict, id }));
  expect(sortByVerdict(judged).map(({ id }) => id)).toEqual([1, 3, 2, 0, 4]);
  expect(judged.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4]);
});

test('only a verdict of higher severity is worse', () => {
  const verdicts = ['pass', 'warn', 'fail'] as const;
  const worse = verdicts.flatMap((one) =>
    verdicts.filter((other) => isWorseVerdict(one, other)).map((other) => `${one} > ${other}`),
  );
  expect(worse).toEqual(['warn > pass', 'fail > pass', 'fail > warn']);
});
