const units = [
  ['h', 3_600],
  ['m', 60],
  ['s', 1],
] as const;

/** A length of time in its two largest units: `1h 5m`, `2m 5s`, `45s`. */
export function duration(ms: number): string {
  let seconds = Math.max(0, Math.round(ms / 1_000));
  if (seconds > 3_600) seconds -= seconds % 60;
  const parts: string[] = [];
  for (const [unit, size] of units) {
    const amount = Math.floor(seconds / size);
    seconds -= amount * size;
    if (amount > 0) parts.push(`${amount}${unit}`);
  }
  return parts.length === 0 ? '0s' : parts.join(' ');
}
