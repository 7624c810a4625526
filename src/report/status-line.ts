import type { Facts } from './facts.ts';
import { headline } from './headline.ts';

/** The longest description that GitHub takes for a commit status, in characters. */
const longest = 140;

/** The headline for a commit status, whose name says already whose it is. Only our words, numbers and ids. */
export function statusLine(facts: Facts): string {
  return shortened(headline(facts).replace(/^Data diff gate /, ''));
}

/** Cut to what GitHub takes. */
export function shortened(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
