const controls = /(?![\n\t])\p{Cc}/gu;
const invisible = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;
const zeroWidthSpace = '\u200b';

/**
 * A text that the runner cannot take for a command: it executes `::command::` at the start of a line (white space before it
 * or not) and the older `##[command]` anywhere in one. Control and bidirectional characters go, line feeds and tabs stay.
 */
export function harmless(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(controls, '')
    .replaceAll(invisible, '')
    .replaceAll('##[', `##${zeroWidthSpace}[`)
    .replaceAll(/^([\s\u200b]*)::/gm, `$1${zeroWidthSpace}::`);
}
