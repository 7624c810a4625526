/** Draws a share as a bar of text: `███░░░░░`. */
export function shareBar(ratio: number, length = 8): string {
  const filled = blocks(ratio, length);
  return `${'█'.repeat(filled)}${'░'.repeat(length - filled)}`;
}

/** Draws progress for a log line: `■■■■□□□□□□`. */
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
