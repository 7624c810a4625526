import { diffResults } from '../diff/data-diff.ts';
import type { ListedWord } from '../diff/policy.ts';
import { createParser, err, explainEmpty, ok, type Parsed, quote } from './parser.ts';

/** Words that `fail_on` and `warn_on` take. */
const listedWords: readonly ListedWord[] = [...diffResults, 'sampled'];

/** Creates a parser of a list of results and `sampled`, or `none`. Ignores case, and reads `_` as `-`. */
export function createResultsParser(name: string, { example }: { readonly example: string }) {
  return createParser((text) => parseResults(text, name, example), explainEmpty(name, 'none'));
}

function parseResults(text: string, name: string, example: string): Parsed<readonly ListedWord[]> {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  const normal = words.map((word) => word.toLowerCase().replaceAll('_', '-'));
  if (normal.length === 1 && normal[0] === 'none') return ok([]);
  const write = `Write for example \`${name}: ${example}\``;
  if (normal.includes('none'))
    return err(`\`none\` in ${quote(text)} can't be combined with other results. ${write}`);
  const unknown = words.filter((_word, at) => !isResult(normal[at] ?? ''));
  if (normal.length === 0 || unknown.length > 0) {
    return err(
      `${quote(unknown.join(' ') || text)} is not a result of a data diff. Use ${listedWords.join(', ')}, or \`none\` alone. ${write}`,
    );
  }
  return ok(listedWords.filter((known) => normal.includes(known)));
}

function isResult(word: string): boolean {
  return listedWords.some((known) => known === word);
}
