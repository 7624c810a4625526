/**
 * Parses a `Retry-After` header to milliseconds from now. 0 for none, or for one that is neither whole
 * seconds nor a date. A date is compared with the server's own `Date` header where there is one, so that a
 * wrong clock here does not matter.
 */
export function parseRetryAfterMs(
  retryAfter: string | undefined,
  date: string | undefined,
  epochMs: number,
): number {
  const value = retryAfter?.trim() ?? '';
  if (/^\d+$/.test(value)) return Math.min(Number(value) * 1_000, Number.MAX_SAFE_INTEGER);
  if (!/[A-Za-z]/.test(value)) return 0;
  const until = Date.parse(value);
  const from = date === undefined ? epochMs : Date.parse(date);
  const wait = until - (Number.isNaN(from) ? epochMs : from);
  // biome-ignore lint/complexity/useMathMinMax: Math.max would return NaN for a date that cannot be read.
  return wait > 0 ? wait : 0;
}
