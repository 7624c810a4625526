/** Draws a share as a bar of text: `███░░░░░`. */
export function drawShare(ratio: number, length = 8): string {
  const filled = countBlocks(ratio, length);
  return `${'█'.repeat(filled)}${'░'.repeat(length - filled)}`;
}

/** Draws progress for a log line: `■■■■□□□□□□`. */
export function drawProgress(ratio: number, length = 10): string {
  const done = countBlocks(ratio, length);
  return `${'■'.repeat(done)}${'□'.repeat(length - done)}`;
}

/**
 * Counts the filled blocks. Only 1 fills all and only 0 none, so a bar never says "all" or "nothing" wrongly.
 */
function countBlocks(ratio: number, length: number): number {
  if (ratio <= 0) return 0;
  if (ratio >= 1) return length;
  return Math.min(length - 1, Math.max(1, Math.round(ratio * length)));
}
