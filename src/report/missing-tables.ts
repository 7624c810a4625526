import type { MissingTables } from '../diff/expected-tables.ts';
import { count } from './figures.ts';
import { enumerated, outside, own, type Phrase, say, words } from './phrase.ts';

const maxNames = 20;
const maxNameLength = 120;

/** What is missing, as the end of a headline: only our words and numbers. */
export function missingTablesClause({ names }: MissingTables): string {
  return names.length === 1
    ? '1 expected table was not compared'
    : `${count(names.length)} expected tables were not compared`;
}

/** Which expected tables no diff covers. */
export function missingTablesPhrase({ names }: MissingTables): Phrase {
  const shown = names.slice(0, maxNames).map((name) => outside(name, maxNameLength, 'end'));
  const rest = names.length - shown.length;
  const all = rest > 0 ? [...shown, words(`${count(rest)} more`)] : shown;
  return say`No data diff covers ${enumerated(all)}.`;
}

/** What to do about expected tables that no diff covers. */
export const missingTablesAdvice: Phrase = say`Check the names in ${own('expected_tables')}, and that a data diff of each of these tables was created for this commit, finished, and is among those that this step gets.`;
