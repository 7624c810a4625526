import type { Facts } from './facts.ts';
import { plural } from './figures.ts';
import { verdictIcon } from './labels.ts';
import { type Markdown, paragraphs } from './markdown.ts';
import { ciRunMessage } from './messages/ci-run.ts';
import { missingTablesNote } from './missing-tables.ts';
import { asMarkdown, raw, text } from './phrase.ts';

/** Says what is wrong beside the diffs: expected tables that no diff covers, and CI runs without diffs. */
export function gateNotes(facts: Facts): Markdown {
  const runs = otherProblems(facts).map(({ cause, verdict }) => {
    const { finding, advice } = ciRunMessage(cause, facts);
    return asMarkdown(text`${raw(verdictIcon[verdict])} ${finding} ${advice}`);
  });
  return paragraphs([missingTablesNote(facts), ...runs]);
}

/** Says the same for the headline: only our words, numbers and IDs. */
export function gateClauses(facts: Facts): readonly string[] {
  const { missingTables } = facts;
  return [
    ...(missingTables === null
      ? []
      : [`${plural(missingTables.names.length, 'expected table')} not compared`]),
    ...otherProblems(facts).map(({ cause }) => ciRunMessage(cause, facts).clause),
  ];
}

/** The CI runs without diffs that stand beside runs with diffs. */
function otherProblems({ ciRun }: Facts) {
  return ciRun?.kind === 'gathered' ? ciRun.problems : [];
}
