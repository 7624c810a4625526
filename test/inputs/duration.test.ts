import { describe, expect, test } from 'vitest';
import { parseMilliseconds } from '../../src/inputs/duration.ts';
import { complaint, read } from '../support/inputs.ts';

const good: readonly { input: string; expected: number }[] = [
  { input: '90', expected: 90_000 },
  { input: '90s', expected: 90_000 },
  { input: '30m', expected: 1_800_000 },
  { input: '1h30m', expected: 5_400_000 },
  { input: '1h', expected: 3_600_000 },
  { input: '1h0m5s', expected: 3_605_000 },
  { input: '90m', expected: 5_400_000 },
  { input: '1h5s', expected: 3_605_000 },
  { input: '0', expected: 0 },
];
test.each(good)('$input is $expected ms', ({ input, expected }) => {
  expect(parseMilliseconds(input)).toBe(expected);
});

const bad = [
  '',
  'm',
  '1.5h',
  '1 h',
  '30m1h',
  '1m1m',
  '1h-5m',
  '-5',
  '+5',
  '1e3',
  '5min',
  '500ms',
  '1d',
  '1H',
  '٥',
  '1:30',
  'PT5M',
  '9999999999',
];
test.each(bad)('%j is none', (input) => {
  expect(parseMilliseconds(input)).toBeNull();
});

describe('the range', () => {
  const inside: readonly { input: string; expected: number }[] = [
    { input: '1', expected: 1_000 },
    { input: '24h', expected: 86_400_000 },
    { input: '1440m', expected: 86_400_000 },
    { input: '86400', expected: 86_400_000 },
  ];
  test.each(inside)('holds $input', ({ input, expected }) => {
    expect(read({ timeout: input, poll_interval: input }).inputs).toMatchObject({
      timeoutMs: expected,
      pollIntervalMs: expected,
    });
  });
  test.each(['0', '0s', '0h0m0s', '24h1s', '86401', '25h', '999999999h'])('does not hold %s', (input) => {
    for (const name of ['timeout', 'poll_interval']) {
      expect(complaint({ [name]: input })).toContain(
        `- ${name}: "${input}" is out of range. Use 1s to 24h. Write for example \`${name}: `,
      );
    }
  });
});
