import { hasChangedRows, measureChange } from '../diff/change-size.ts';
import { getResult } from '../diff/data-diff.ts';
import type { Judgment } from '../diff/policy.ts';
import { type ColumnLimits, renderColumns } from './columns.ts';
import { type Facts, isAccepted } from './facts.ts';
import { acceptedIcon, nameInFull, verdictIcon } from './labels.ts';
import { type Markdown, md, nothing, paragraphs, rawMarkdown } from './markdown.ts';
import { hidesFigures } from './messages/results.ts';
import { code, raw, renderPhrase, text } from './phrase.ts';
import { renderReaders, renderSchema } from './schema-list.ts';
import { renderStatistics } from './statistics.ts';
import { renderThresholds } from './thresholds.ts';

/** How many columns a diff shows, and how many names a list of its schema. */
export type ColumnDetail = ColumnLimits & { readonly maxNames: number };

/**
 * Shows thresholds, columns, row counts and schema of one diff; nothing if its row already shows everything.
 */
export function renderDiffSection(judgment: Judgment, facts: Facts, columns: ColumnDetail | null): Markdown {
  const { host, details: all } = facts;
  const { id, diff, undetermined } = judgment;
  if (diff === null || undetermined) return nothing;
  if (hidesFigures(getResult(diff)) && !hasChangedRows(diff)) return nothing;
  const known = columns === null ? undefined : all.get(id);
  const section =
    judgment.section === null || judgment.checks.length === 0
      ? raw('')
      : text`, section ${code(judgment.section)}`;
  const title = text`${nameInFull(judgment, host)} (data diff ${raw(String(id))}${section})`;
  return paragraphs([
    md`${rawMarkdown(chooseIcon(judgment, facts))} **${renderPhrase(title)}**`,
    renderThresholds(judgment),
    known === undefined || columns === null
      ? nothing
      : renderColumns(known, measureChange(diff).baseRows, columns),
    renderStatistics(diff, known),
    known === undefined ? nothing : renderSchema(known, columns?.maxNames ?? 0),
    known === undefined ? nothing : renderReaders(known),
  ]);
}

function chooseIcon({ verdict }: Judgment, facts: Facts): string {
  return verdict === 'fail' && isAccepted(facts) ? acceptedIcon : verdictIcon[verdict];
}
