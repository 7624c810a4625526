const controls = /(?![\n\t])\p{Cc}/gu;
const directions = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;
const zeroWidthSpace = '\u200b';

/**
 * Escapes text that the runner would execute: `::command::` at the start of a line, after white space too,
 * and the older `##[command]` anywhere in a line. Removes control and bidirectional characters, keeps line
 * feeds and tabs.
 */
export function escapeWorkflowCommands(text: string): string {
  return (
    text
      .toWellFormed()
      .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
      .replaceAll(controls, '')
      .replaceAll(directions, '')
      .replaceAll('##[', `##${zeroWidthSpace}[`)
      // The sign comes first: a search for the white space before it would start again at every line feed.
      .replaceAll(/::(?<=^[\s\u200b]*::)/gm, `${zeroWidthSpace}::`)
  );
}
