import type { MissingTables } from '../diff/expected-tables.ts';
import type { Facts } from './facts.ts';
import { listNames, verdictIcon } from './labels.ts';
import { type Markdown, nothing } from './markdown.ts';
import { code, type Phrase, raw, renderPhrase, text } from './phrase.ts';

const maxNames = 20;

/** Names expected tables that no diff covers, and says what to do. */
export function renderMissingTables(facts: Facts): Markdown {
  const { missingTables } = facts;
  if (missingTables === null) return nothing;
  return renderPhrase(
    text`${raw(verdictIcon[missingTables.verdict])} ${describeMissingTables(missingTables)} ${adviseOnMissingTables(facts)}`,
  );
}

/** Names expected tables that no diff covers. */
export function describeMissingTables({ names }: MissingTables): Phrase {
  return text`No data diff covers ${listNames(names, maxNames)} (${code('expected_tables')}).`;
}

/** Advises on expected tables that no diff covers. Datafold's CI starts its diffs without a step. */
export function adviseOnMissingTables({ ciRun }: Pick<Facts, 'ciRun'>): Phrase {
  const check =
    ciRun === null
      ? 'Check that the step that starts the diffs covers every changed table, then re-run this job with all IDs.'
      : "Check in Datafold that its CI builds and compares every changed table, re-run Datafold's CI, then re-run this job.";
  return text`${raw(check)} If a table need not be compared, remove it from ${code('expected_tables')}.`;
}
