import * as z from 'zod/mini';

/** Maximum length of words and names kept from a body, in characters. The report shows fewer. */
export const maxWordLength = 120;
export const maxIdentifierLength = 255;

/** The end of a text that is kept when it is cut. */
type Keep = 'start' | 'end';

/**
 * Reads a string of a body, cut to `maxLength` characters with an ellipsis, so that memory is bounded. The
 * client has already removed secrets, so a cut leaves no part of one.
 */
export function limitedText(maxLength: number, keep: Keep = 'start') {
  return z.pipe(
    z.string(),
    z.transform((text) => limitText(text, maxLength, keep)),
  );
}

/** Number of parts of a table's path that are kept, the last ones. No database has more. */
const maxPathParts = 10;

/** Reads the path of a table. Keeps the end of each part, since a table's name is at the end. */
export const limitedPath = z.pipe(
  z.array(limitedText(maxIdentifierLength, 'end')),
  z.transform((parts) => parts.slice(-maxPathParts)),
);

/** Cuts a text to `maxLength` characters. The result shares no memory with a longer text. */
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
