import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRetryAfterMs } from '../../src/http/retry-after.ts';

const noon = 'Wed, 21 Oct 2015 12:00:00 GMT';
const noonMs = Date.UTC(2015, 9, 21, 12);

const cases: readonly { name: string; input: string | undefined; date?: string; expected: number }[] = [
  { name: 'nothing', input: undefined, expected: 0 },
  { name: 'an empty header', input: '', expected: 0 },
  { name: 'seconds', input: '120', expected: 120_000 },
  { name: 'no seconds', input: '0', expected: 0 },
  { name: 'seconds with spaces', input: ' 5 ', expected: 5_000 },
  { name: 'a fraction of seconds is not in the standard', input: '1.5', expected: 0 },
  { name: 'a negative number', input: '-5', expected: 0 },
  { name: 'a number with a sign', input: '+5', expected: 0 },
  { name: 'an exponent', input: '1e3', expected: 0 },
  { name: 'words', input: 'soon', expected: 0 },
  {
    name: 'more seconds than anybody waits',
    input: '99999999999999999',
    expected: Number.MAX_SAFE_INTEGER,
  },
  { name: 'a date, by our clock', input: 'Wed, 21 Oct 2015 12:00:30 GMT', expected: 30_000 },
  {
    name: 'a date, by the server’s clock',
    input: 'Wed, 21 Oct 2015 10:00:30 GMT',
    date: 'Wed, 21 Oct 2015 10:00:00 GMT',
    expected: 30_000,
  },
  {
    name: 'a date beside a date that is none',
    input: 'Wed, 21 Oct 2015 12:00:30 GMT',
    date: 'today',
    expected: 30_000,
  },
  { name: 'a date that has passed', input: 'Wed, 21 Oct 2015 11:59:00 GMT', expected: 0 },
  { name: 'a date in the old spelling', input: 'Wednesday, 21-Oct-15 12:00:10 GMT', expected: 10_000 },
  { name: 'a date that does not exist', input: 'Wed, 99 Oct 2015 12:00:00 GMT', expected: 0 },
];
test.each(cases)('$name', ({ input, date, expected }) => {
  expect(parseRetryAfterMs(input, date, noonMs)).toBe(expected);
});

test('seconds do not look at any date', () => {
  expect(parseRetryAfterMs('7', noon, 0)).toBe(7_000);
});

test('any header is a number of milliseconds that has not passed', () => {
  const text = fc.option(
    fc.oneof(
      fc.string(),
      fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
    ),
    { nil: undefined },
  );
  fc.assert(
    fc.property(text, text, (header, date) => {
      const ms = parseRetryAfterMs(header, date, noonMs);
      expect(Number.isFinite(ms) && ms >= 0).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});
