const units = [
  ['h', 3_600],
  ['m', 60],
  ['s', 1],
] as const;

/** Formats a duration in its two largest units: `1h 5m`, `2m 5s`, `45s`. */
export function formatDuration(ms: number): string {
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

/** Formats a limit of time in words: `60 minutes`, `90 seconds`, `1 hour 30 minutes`. */
export function describeDuration(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1_000));
  if (seconds < 60 || (seconds % 60 !== 0 && seconds < 600)) return countUnit(seconds, 'second');
  const minutes = Math.round(seconds / 60);
  if (minutes <= 60) return countUnit(minutes, 'minute');
  const rest = minutes % 60;
  const hours = countUnit(Math.floor(minutes / 60), 'hour');
  return rest === 0 ? hours : `${hours} ${countUnit(rest, 'minute')}`;
}

function countUnit(amount: number, unit: string): string {
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}
