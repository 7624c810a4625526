import { type DiffResult, diffResults } from '../diff/data-diff.ts';
import { bad, emptied, good, input, quoted, type Reading } from './reading.ts';

/** A list of results, or `none` alone; case is ignored and `_` counts as `-`. */
export function resultsInput(name: string, example: string) {
  return input((text) => readResults(text, name, example), emptied(name, 'none'));
}

function readResults(text: string, name: string, example: string): Reading<readonly DiffResult[]> {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  const normal = words.map((word) => word.toLowerCase().replaceAll('_', '-'));
  if (normal.length === 1 && normal[0] === 'none') return good([]);
  const write = `Write for example \`${name}: ${example}\``;
  if (normal.includes('none'))
    return bad(`${quoted(text)} has \`none\` beside other results, but it stands alone. ${write}`);
  const unknown = words.filter((_word, at) => !isResult(normal[at] ?? ''));
  if (normal.length === 0 || unknown.length > 0) {
    return bad(
      `${quoted(unknown.join(' ') || text)} is no result of a data diff: use ${diffResults.join(', ')}, or \`none\` alone. ${write}`,
    );
  }
  return good(diffResults.filter((result) => normal.includes(result)));
}

function isResult(word: string): boolean {
  return diffResults.some((result) => result === word);
}
