import type { MissingTables } from '../diff/expected-tables.ts';
import type { Facts } from './facts.ts';
import { listNames, verdictIcon } from './labels.ts';
import { type Markdown, nothing } from './markdown.ts';
import { code, type Phrase, raw, renderPhrase, text } from './phrase.ts';

const maxNames = 20;

/** Names expected tables that no diff covers, and says what to do. */
export function renderMissingTables({ missingTables }: Facts): Markdown {
  if (missingTables === null) return nothing;
  return renderPhrase(
    text`${raw(verdictIcon[missingTables.verdict])} ${describeMissingTables(missingTables)} ${missingTablesAdvice}`,
  );
}

/** Names expected tables that no diff covers. */
export function describeMissingTables({ names }: MissingTables): Phrase {
  return text`No data diff covers ${listNames(names, maxNames)} (${code('expected_tables')}).`;
}

/** Advice about expected tables that no diff covers. */
export const missingTablesAdvice: Phrase = text`Check that the step that starts the diffs covers every changed table, then re-run this job with all IDs. If a table need not be compared, remove it from ${code('expected_tables')}.`;
