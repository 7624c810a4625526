/** GitHub's ID of a run, and its attempt, as decimal digits: they are too large for numbers. */
export type RunId = { readonly run: string; readonly attempt: string };

/** Compares two decimal numbers. Negative if `a` is less than `b`, zero if equal, else positive. */
export function compareDigits(a: string, b: string): number {
  const difference = BigInt(a) - BigInt(b);
  return difference === 0n ? 0 : difference > 0n ? 1 : -1;
}

/** Compares two runs. Negative if `a` is older than `b`, zero if they are the same, else positive. */
export function compareRuns(a: RunId, b: RunId): number {
  return compareDigits(a.run, b.run) || compareDigits(a.attempt, b.attempt);
}
