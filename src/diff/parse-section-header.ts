/**
 * Parses a header to its globs. Returns a problem as the end of a sentence that begins with the quoted line.
 */
export function parseHeader(line: string): readonly string[] | string {
  const like = 'for example `[stg_*, *.finance.*]`';
  const end = line.indexOf(']');
  if (end < 0) return `is a header without closing bracket. Write it in one pair of brackets, ${like}`;
  const rest = line.slice(end + 1).trim();
  if (rest.startsWith('['))
    return `has two headers on one line. Write all globs in one pair of brackets, ${like}`;
  if (rest !== '')
    return `has text after the header. Put the header on a line of its own, ${like}, and start the block with \`|\` (a \`>\` block folds its lines into one)`;
  const inside = line.slice(1, end);
  if (inside.includes('['))
    return `has a bracket inside the header. Write \`?\` for a bracket in a name, ${like}`;
  const globs = inside.split(',').map((glob) => glob.trim());
  if (globs.includes('')) return `has an empty glob. Write a name between the commas, ${like}`;
  return globs.some(hasControlCharacter) ? `has a control character in a glob. Remove it, ${like}` : globs;
}

/** Checks for control characters, most likely from copying. */
export function hasControlCharacter(name: string): boolean {
  return /\p{Cc}/u.test(name);
}
