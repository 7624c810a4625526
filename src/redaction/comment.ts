import type { Redact } from './redactor.ts';

/** Hidden lines at the top of our comments: the marker, and data for later runs. */
const linesAtTop = /^(?:<!-- data-diff-gate[^\n]*-->\r?\n)+/;
/** Hidden lines between the parts of our comments. Each holds one known word. */
const linesBetween = /^(<!-- data-diff-gate:[a-z]{1,20} -->)$/m;

/**
 * Removes secrets from a comment of ours. Its hidden lines stay: they hold only digits, hashes, and known
 * words. If a key equal to a part of them were removed, no later run would recognize the comment.
 */
export function redactComment(body: string, redact: Redact): string {
  const top = linesAtTop.exec(body)?.[0] ?? '';
  // A capturing separator stands at every odd place.
  const parts = body.slice(top.length).split(linesBetween);
  return top + parts.map((part, at) => (at % 2 === 1 ? part : redact(part))).join('');
}
