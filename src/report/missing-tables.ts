import type { MissingTables } from '../diff/expected-tables.ts';
import type { Facts } from './facts.ts';
import { labelNames, verdictIcon } from './labels.ts';
import { type Markdown, nothing } from './markdown.ts';
import { asMarkdown, own, type Phrase, say, words } from './phrase.ts';

const maxNames = 20;

/** Says which expected tables no diff covers, and what to do. */
export function missingTablesNote({ missingTables }: Facts): Markdown {
  if (missingTables === null) return nothing;
  return asMarkdown(
    say`${words(verdictIcon[missingTables.verdict])} ${missingTablesFinding(missingTables)} ${missingTablesAdvice}`,
  );
}

/** Says which expected tables no diff covers. */
export function missingTablesFinding({ names }: MissingTables): Phrase {
  return names.length === 1
    ? say`The expected table ${labelNames(names, maxNames)} was not compared: no data diff covers it (${own('expected_tables')}).`
    : say`${names.length} expected tables were not compared: ${labelNames(names, maxNames)}. No data diff covers them (${own('expected_tables')}).`;
}

/** What to do about them. */
export const missingTablesAdvice: Phrase = say`Check that the step that starts the diffs covers every changed table, then re-run this job with all IDs. If a table need not be compared, remove it from ${own('expected_tables')}.`;
