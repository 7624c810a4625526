import type { MissingTables } from '../diff/expected-tables.ts';
import type { Facts } from './facts.ts';
import { labelNames, verdictIcon } from './labels.ts';
import { type Markdown, nothing } from './markdown.ts';
import { asMarkdown, code, type Phrase, raw, text } from './phrase.ts';

const maxNames = 20;

/** Says which expected tables no diff covers, and what to do. */
export function missingTablesNote({ missingTables }: Facts): Markdown {
  if (missingTables === null) return nothing;
  return asMarkdown(
    text`${raw(verdictIcon[missingTables.verdict])} ${missingTablesFinding(missingTables)} ${missingTablesAdvice}`,
  );
}

/** Says which expected tables no diff covers. */
export function missingTablesFinding({ names }: MissingTables): Phrase {
  return text`No data diff covers ${labelNames(names, maxNames)} (${code('expected_tables')}).`;
}

/** What to do about them. */
export const missingTablesAdvice: Phrase = text`Check that the step that starts the diffs covers every changed table, then re-run this job with all IDs. If a table need not be compared, remove it from ${code('expected_tables')}.`;
