import { expect, test } from 'vitest';
import { describeDuration, formatDuration } from '../../src/report/duration.ts';

test.each([
  [0, '0s'],
  [499, '0s'],
  [1_000, '1s'],
  [45_000, '45s'],
  [59_600, '1m'],
  [125_000, '2m 5s'],
  [3_600_000, '1h'],
  [3_900_000, '1h 5m'],
  [3_959_000, '1h 5m'],
  [86_400_000, '24h'],
  [-5, '0s'],
])('duration(%d) is %s', (ms, expected) => expect(formatDuration(ms)).toBe(expected));

test.each([
  [0, '0 seconds'],
  [1_000, '1 second'],
  [90_000, '90 seconds'],
  [60_000, '1 minute'],
  [3_600_000, '60 minutes'],
  [5_400_000, '1 hour 30 minutes'],
  [86_400_000, '24 hours'],
])('durationInWords(%d) is %s', (ms, expected) => expect(describeDuration(ms)).toBe(expected));
