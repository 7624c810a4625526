/**
 * Matches a whole text: `*` stands for any characters, `?` for one, case is ignored. Takes at most time
 * proportional to text x glob, because only the last `*` is retried.
 */
export function matchesGlob(glob: string, text: string): boolean {
  const pattern = [...glob.toLowerCase()];
  const letters = [...text.toLowerCase()];
  let at = 0;
  let read = 0;
  let star = -1;
  let retryFrom = 0;
  while (read < letters.length) {
    if (pattern[at] === '*') {
      star = at;
      at += 1;
      retryFrom = read;
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === letters[read])) {
      at += 1;
      read += 1;
    } else if (star >= 0) {
      at = star + 1;
      retryFrom += 1;
      read = retryFrom;
    } else return false;
  }
  return pattern.slice(at).every((sign) => sign === '*');
}
