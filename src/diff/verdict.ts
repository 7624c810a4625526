/** Verdict on one diff or on all of them. */
export type Verdict = 'pass' | 'warn' | 'fail';

const severity = { pass: 0, warn: 1, fail: 2 } as const satisfies Record<Verdict, number>;

/** Checks whether a verdict is worse than another. */
export function isWorseVerdict(verdict: Verdict, other: Verdict): boolean {
  return severity[verdict] > severity[other];
}

/** Gets the worst of several verdicts. Nothing to judge is unknown, and that fails. */
export function getWorstVerdict(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.length === 0) return 'fail';
  return verdicts.reduce((worst, next) => (isWorseVerdict(next, worst) ? next : worst));
}

/** Sorts worst first; keeps the input order within a verdict. */
export function sortByVerdict<T extends { readonly verdict: Verdict }>(judged: readonly T[]): readonly T[] {
  return judged.toSorted((a, b) => severity[b.verdict] - severity[a.verdict]);
}
