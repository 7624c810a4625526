import type { Judgment } from '../diff/policy.ts';
import type { Facts } from './facts.ts';
import { groupFindings, renderGroupedAdvice } from './findings.ts';
import { formatCount } from './format-numbers.ts';
import { renderImpactTable } from './impact-table.ts';
import { isPlainlyIdentical, type Labels, verdictIcon } from './labels.ts';
import { details, isEmpty, join, type Markdown, md, nothing, paragraphs, rawMarkdown } from './markdown.ts';

/** The diffs whose rows are folded. */
type Folded = {
  readonly facts: Facts;
  readonly labels: Labels;
  readonly renderRow: (judgment: Judgment) => Markdown;
  readonly labelOutcome: (judgment: Judgment) => string;
  readonly moreWorst: readonly Judgment[];
  readonly warnings: readonly Judgment[];
  readonly passes: readonly Judgment[];
};

/** Folds more of the worst diffs, the warnings, and the passes, each with a count and the reasons. */
export function foldVerdicts(
  folded: Folded,
  { foldedRows, maxItems }: { readonly foldedRows: number; readonly maxItems: number },
): readonly Markdown[] {
  const { facts, labels, renderRow, labelOutcome, moreWorst, warnings, passes } = folded;
  // A label accepts only what fails.
  const withoutLabel = { ...facts, acceptance: null };
  const advice = renderGroupedAdvice(
    groupFindings(warnings, facts, { withErrors: false }),
    withoutLabel,
    labels,
    maxItems,
  );
  return [
    foldDiffs('', 'more', moreWorst.map(labelOutcome), renderLimitedTable(moreWorst, renderRow, foldedRows)),
    foldDiffs(
      `${verdictIcon.warn} `,
      warnings.length === 1 ? 'warning' : 'warnings',
      warnings.map(labelOutcome),
      paragraphs([renderLimitedTable(warnings, renderRow, foldedRows), advice]),
    ),
    foldDiffs(`${verdictIcon.pass} `, 'passed', passes.map(labelOutcome), renderPasses(folded, foldedRows)),
  ];
}

function foldDiffs(icon: string, word: string, outcomes: readonly string[], body: Markdown): Markdown {
  if (outcomes.length === 0) return nothing;
  const summary = rawMarkdown(`${icon}${formatCount(outcomes.length)} ${word}: ${countOutcomes(outcomes)}`);
  return isEmpty(body) ? summary : details(summary, body);
}

const maxOutcomes = 4;

/** Counts outcomes: `identical`, or `40 identical, 2 within thresholds`. */
function countOutcomes(outcomes: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of outcomes) counts.set(word, (counts.get(word) ?? 0) + 1);
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  const [only, ...others] = sorted;
  if (only !== undefined && others.length === 0) return only[0];
  const named = sorted.slice(0, maxOutcomes).map(([word, found]) => `${formatCount(found)} ${word}`);
  const rest = sorted.slice(maxOutcomes).reduce((sum, [, found]) => sum + found, 0);
  return (rest > 0 ? [...named, `${formatCount(rest)} other`] : named).join(', ');
}

function renderLimitedTable(
  judgments: readonly Judgment[],
  renderRow: Folded['renderRow'],
  max: number,
): Markdown {
  const shown = judgments.slice(0, max);
  const rest = judgments.length - shown.length;
  return shown.length === 0
    ? nothing
    : paragraphs([renderImpactTable(shown.map(renderRow)), rest > 0 ? md`and ${rest} more` : nothing]);
}

/** Names the identical tables in a line, and shows the others as a table. */
function renderPasses({ passes, labels, renderRow }: Folded, max: number): Markdown {
  const plain = passes.filter(isPlainlyIdentical);
  const others = passes.filter((judged) => !isPlainlyIdentical(judged));
  const shown = plain.slice(0, max);
  const rest = plain.length - shown.length;
  const names = shown.map((judged) => labels.cell(judged));
  const more = rest > 0 && shown.length > 0 ? [md`and ${rest} more`] : [];
  return paragraphs([renderLimitedTable(others, renderRow, max), join([...names, ...more], ' · ')]);
}
