import type { Judgement } from '../diff/policy.ts';
import type { Facts } from './facts.ts';
import { count } from './figures.ts';
import { groupFindings, renderGroupedAdvice } from './findings.ts';
import { type ImpactRows, renderImpactTable } from './impact-table.ts';
import { type Labels, labelOutcome, verdictIcon } from './labels.ts';
import { details, isEmpty, join, type Markdown, md, nothing, paragraphs, rawMarkdown } from './markdown.ts';

/** The diffs whose rows are folded. */
type Folded = {
  readonly facts: Facts;
  readonly labels: Labels;
  readonly rowOf: ImpactRows;
  readonly moreWorst: readonly Judgement[];
  readonly warnings: readonly Judgement[];
  readonly passes: readonly Judgement[];
};

/** Folds more of the worst diffs, the warnings, and the passes, each with a count and the reasons. */
export function foldVerdicts(
  { facts, labels, rowOf, moreWorst, warnings, passes }: Folded,
  { foldedRows, maxItems }: { readonly foldedRows: number; readonly maxItems: number },
): readonly Markdown[] {
  // A label accepts only what fails.
  const withoutLabel = { ...facts, acceptance: null };
  const advice = renderGroupedAdvice(groupFindings(warnings, facts, false), withoutLabel, labels, maxItems);
  return [
    foldDiffs('', 'more', moreWorst, renderLimitedTable(moreWorst, rowOf, foldedRows)),
    foldDiffs(
      `${verdictIcon.warn} `,
      warnings.length === 1 ? 'warning' : 'warnings',
      warnings,
      paragraphs([renderLimitedTable(warnings, rowOf, foldedRows), advice]),
    ),
    foldDiffs(`${verdictIcon.pass} `, 'passed', passes, renderPasses(passes, { labels, rowOf }, foldedRows)),
  ];
}

function foldDiffs(icon: string, word: string, judgements: readonly Judgement[], body: Markdown): Markdown {
  if (judgements.length === 0) return nothing;
  const summary = rawMarkdown(`${icon}${count(judgements.length)} ${word}: ${countOutcomes(judgements)}`);
  return isEmpty(body) ? summary : details(summary, body);
}

const maxOutcomes = 4;

/** Counts outcomes: `identical`, or `40 identical, 2 within thresholds`. */
function countOutcomes(judgements: readonly Judgement[]): string {
  const counts = new Map<string, number>();
  for (const judged of judgements) {
    const word = labelOutcome(judged);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  const [only, ...others] = sorted;
  if (only !== undefined && others.length === 0) return only[0];
  const named = sorted.slice(0, maxOutcomes).map(([word, found]) => `${count(found)} ${word}`);
  const rest = sorted.slice(maxOutcomes).reduce((sum, [, found]) => sum + found, 0);
  return (rest > 0 ? [...named, `${count(rest)} other`] : named).join(', ');
}

function renderLimitedTable(judgements: readonly Judgement[], rowOf: ImpactRows, max: number): Markdown {
  const shown = judgements.slice(0, max);
  const rest = judgements.length - shown.length;
  return shown.length === 0
    ? nothing
    : paragraphs([renderImpactTable(shown, rowOf), rest > 0 ? md`and ${rest} more` : nothing]);
}

/** Names the identical tables in a line, and shows the others as a table. */
function renderPasses(
  passes: readonly Judgement[],
  { labels, rowOf }: Pick<Folded, 'labels' | 'rowOf'>,
  max: number,
): Markdown {
  const plain = passes.filter((judged) => labelOutcome(judged) === 'identical');
  const others = passes.filter((judged) => labelOutcome(judged) !== 'identical');
  const shown = plain.slice(0, max);
  const rest = plain.length - shown.length;
  const names = shown.map((judged) => labels.cell(judged));
  const more = rest > 0 && shown.length > 0 ? [md`and ${rest} more`] : [];
  return paragraphs([renderLimitedTable(others, rowOf, max), join([...names, ...more], ' · ')]);
}
