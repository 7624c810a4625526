import { type Facts, isAccepted } from './facts.ts';
import { formatHeadline } from './headline.ts';

/** Longest description that GitHub accepts for a commit status, in characters. */
const maxLength = 140;

/** Builds the description of a commit status. Only our words, numbers and IDs. */
export function describeStatus(facts: Facts): string {
  const line = formatHeadline(facts).replace(/^Data diffs? /, '');
  return shortenDescription(
    isAccepted(facts) ? `warning: ${line.charAt(0).toLowerCase()}${line.slice(1)}` : line,
  );
}

/** Shortens a text to the length that GitHub accepts. */
export function shortenDescription(text: string): string {
  return text.length <= maxLength ? text : `${text.slice(0, maxLength - 1)}…`;
}
