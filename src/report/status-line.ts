import { type Facts, isAccepted } from './facts.ts';
import { describeSizes } from './headline.ts';
import { verdictWord } from './labels.ts';

/** Longest description that GitHub accepts for a commit status, in characters. */
const maxLength = 140;

/** Builds the description of a commit status. Only our words, numbers and IDs. */
export function describeStatus(facts: Facts): string {
  const subject = isAccepted(facts) ? `${verdictWord.warn}: accepted by label` : verdictWord[facts.verdict];
  return shortenDescription(`${subject}: ${describeSizes(facts)}`);
}

/** Shortens a text to the length that GitHub accepts. */
export function shortenDescription(text: string): string {
  return text.length <= maxLength ? text : `${text.slice(0, maxLength - 1)}…`;
}
