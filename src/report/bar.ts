/** A match as a bar of blocks: green for what matches, red for what does not, white where it was not measured. */
export function matchBar(ratio: number | null, length = 10): string {
  if (ratio === null) return '⬜'.repeat(length);
  const green = blocks(ratio, length);
  return `${'🟩'.repeat(green)}${'🟥'.repeat(length - green)}`;
}

/** Progress for a log line: `■■■■□□□□□□`. */
export function progressBar(ratio: number, length = 10): string {
  const done = blocks(ratio, length);
  return `${'■'.repeat(done)}${'□'.repeat(length - done)}`;
}

/** Full only at 1 and empty only at 0, however near: a bar must not say "all" or "nothing" when that is not so. */
function blocks(ratio: number, length: number): number {
  if (ratio <= 0) return 0;
  if (ratio >= 1) return length;
  return Math.min(length - 1, Math.max(1, Math.round(ratio * length)));
}
