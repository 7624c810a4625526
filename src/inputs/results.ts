import { type DiffResult, diffResults } from '../diff/data-diff.ts';
import { createParser, emptyMessage, err, ok, type Parsed, quote } from './parser.ts';

/** Creates a parser of a list of results, or `none`. Ignores case, and reads `_` as `-`. */
export function createResultsParser(name: string, example: string) {
  return createParser((text) => parseResults(text, name, example), emptyMessage(name, 'none'));
}

function parseResults(text: string, name: string, example: string): Parsed<readonly DiffResult[]> {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  const normal = words.map((word) => word.toLowerCase().replaceAll('_', '-'));
  if (normal.length === 1 && normal[0] === 'none') return ok([]);
  const write = `Write for example \`${name}: ${example}\``;
  if (normal.includes('none'))
    return err(`${quote(text)} has \`none\` beside other results, but it stands alone. ${write}`);
  const unknown = words.filter((_word, at) => !isResult(normal[at] ?? ''));
  if (normal.length === 0 || unknown.length > 0) {
    return err(
      `${quote(unknown.join(' ') || text)} is no result of a data diff: use ${diffResults.join(', ')}, or \`none\` alone. ${write}`,
    );
  }
  return ok(diffResults.filter((result) => normal.includes(result)));
}

function isResult(word: string): boolean {
  return diffResults.some((result) => result === word);
}
