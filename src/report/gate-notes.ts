import type { Facts } from './facts.ts';
import { countNoun } from './format-numbers.ts';
import { verdictIcon } from './labels.ts';
import { type Markdown, paragraphs } from './markdown.ts';
import { findCiRunMessage } from './messages/ci-run.ts';
import { renderMissingTables } from './missing-tables.ts';
import { raw, renderPhrase, text } from './phrase.ts';

/** Reports expected tables that no diff covers, and CI runs without diffs. */
export function renderGateNotes(facts: Facts): Markdown {
  const runs = listOtherProblems(facts).map(({ cause, verdict }) => {
    const { finding, advice } = findCiRunMessage(cause, facts);
    return renderPhrase(text`${raw(verdictIcon[verdict])} ${finding} ${advice}`);
  });
  return paragraphs([renderMissingTables(facts), ...runs]);
}

/** Lists these problems for the headline: only our words, numbers and IDs. */
export function listGateClauses(facts: Facts): readonly string[] {
  const { missingTables } = facts;
  return [
    ...(missingTables === null
      ? []
      : [`${countNoun(missingTables.names.length, 'expected table')} not compared`]),
    ...listOtherProblems(facts).map(({ cause }) => findCiRunMessage(cause, facts).clause),
  ];
}

/** Lists CI runs without diffs, if other runs have diffs. */
function listOtherProblems({ ciRun }: Facts) {
  return ciRun?.kind === 'gathered' ? ciRun.problems : [];
}
