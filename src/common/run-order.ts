/** GitHub's ids of a run and its attempt as decimal digits; they outgrow numbers. */
export type RunId = { readonly run: string; readonly attempt: string };

/** Negative, zero or positive as the number `a` is less than, equal to or more than `b`. */
export function compareDigits(a: string, b: string): number {
  const difference = BigInt(a) - BigInt(b);
  return difference === 0n ? 0 : difference > 0n ? 1 : -1;
}

/** Negative, zero or positive as run `a` is older than, the same as or newer than run `b`. */
export function compareRuns(a: RunId, b: RunId): number {
  return compareDigits(a.run, b.run) || compareDigits(a.attempt, b.attempt);
}
