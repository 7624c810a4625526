import * as z from 'zod/mini';

/** Longest names and words that are kept of a body, in characters. What is shown is shorter still. */
export const maxWordLength = 120;
export const maxIdentifierLength = 255;

/** Which end of a text that is too long stays. */
type Keep = 'start' | 'end';

/**
 * Reads a string of a body, and keeps so much of it that its memory is bounded, marked with an ellipsis where
 * it was cut. The client has taken secrets out of the body before, so no cut leaves a piece of one.
 */
export function limitedText(maxLength: number, keep: Keep = 'start') {
  return z.pipe(
    z.string(),
    z.transform((text) => limitText(text, maxLength, keep)),
  );
}

/** Parts of a table's path that are kept, the last ones. No database has so many. */
const maxPathParts = 10;

/** Reads the path of a table. The end of a part stays, since a table's name is at the end. */
export const limitedPath = z.pipe(
  z.array(limitedText(maxIdentifierLength, 'end')),
  z.transform((parts) => parts.slice(-maxPathParts)),
);

/** Cuts a text to so many characters. The result shares no memory with a text that was longer. */
export function limitText(text: string, maxLength: number, keep: Keep = 'start'): string {
  if (text.length <= maxLength) return text;
  // A character takes two units at most.
  const read = keep === 'start' ? text.slice(0, 2 * maxLength) : text.slice(-2 * maxLength);
  const characters = [...read];
  if (characters.length <= maxLength && read.length === text.length) return text;
  const kept =
    keep === 'start'
      ? characters.slice(0, maxLength - 1)
      : characters.slice(characters.length - maxLength + 1);
  return keep === 'start' ? `${kept.join('')}…` : `…${kept.join('')}`;
}
