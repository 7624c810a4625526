import type { Redact } from './redactor.ts';

/** Our hidden lines at the top of a comment: the marker, and what stands below it for later runs. */
const linesAtTop = /^(?:<!-- data-diff-gate[^\n]*-->\r?\n)+/;
/** Our hidden lines between the parts of a comment. They hold a word of ours and nothing else. */
const linesBetween = /^(<!-- data-diff-gate:[a-z]{1,20} -->)$/m;

/**
 * Takes secrets out of the text of a comment of ours. Our hidden lines stay: they hold digits, hashes and
 * words of ours only. A key that is a piece of them would tear them, so that no later run knew the comment.
 */
export function redactComment(body: string, redact: Redact): string {
  const top = linesAtTop.exec(body)?.[0] ?? '';
  // A capturing separator stands at every odd place.
  const parts = body.slice(top.length).split(linesBetween);
  return top + parts.map((part, at) => (at % 2 === 1 ? part : redact(part))).join('');
}
