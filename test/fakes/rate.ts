/** The most of these times (milliseconds) that fall into any window of that length (its end excluded). */
export function mostInWindow(timesMs: readonly number[], windowMs: number): number {
  const sorted = timesMs.toSorted((a, b) => a - b);
  let most = 0;
  let first = 0;
  sorted.forEach((time, index) => {
    while (time - (sorted[first] ?? time) >= windowMs) first += 1;
    most = Math.max(most, index - first + 1);
  });
  return most;
}
