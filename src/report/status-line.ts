import type { Facts } from './facts.ts';
import { headline } from './headline.ts';
import { isAccepted } from './messages/acceptance.ts';

/** The longest description that GitHub takes for a commit status, in characters. */
const maxLength = 140;

/** Builds the description of a commit status, whose name says already whose it is. Only our words, numbers and IDs. */
export function statusLine(facts: Facts): string {
  const line = headline(facts).replace(/^Data diffs? /, '');
  return shortened(isAccepted(facts) ? `warning: ${line.charAt(0).toLowerCase()}${line.slice(1)}` : line);
}

/** Cuts a text to what GitHub takes. */
export function shortened(text: string): string {
  return text.length <= maxLength ? text : `${text.slice(0, maxLength - 1)}…`;
}
