import { measureChange, sortByImpact } from '../diff/change-size.ts';
import type { Judgment } from '../diff/policy.ts';
import { getWorstVerdict } from '../diff/verdict.ts';
import { type ColumnDetail, renderDiffSection } from './diff-section.ts';
import type { Facts } from './facts.ts';
import { renderFailedPartsOf } from './failed-parts.ts';
import { describeFindings, groupFindings, renderGroupedAdvice } from './findings.ts';
import { countNoun } from './format-numbers.ts';
import { renderGateNotes } from './gate-notes.ts';
import { describeJudgment, renderHeading } from './headline.ts';
import { renderImpactRow, renderImpactTable } from './impact-table.ts';
import { type Labels, labelDiffs, labelOutcome } from './labels.ts';
import type { ReportLevel } from './levels.ts';
import { details, isEmpty, type Markdown, nothing, paragraphs, rawMarkdown } from './markdown.ts';
import { memoize } from './memoize.ts';
import { raw, renderPhrase, text } from './phrase.ts';
import { renderCommitWarning, renderProvenance } from './provenance.ts';
import { renderSince } from './since-last-report.ts';
import { renderAccepted } from './single.ts';
import { foldVerdicts } from './verdict-folds.ts';

/** The detail that a report of several diffs shows. */
type DetailLevel = {
  /** Columns that each diff shows; `null` leaves out all details. */
  readonly columns: ColumnDetail | null;
  /** The diffs that have their own section. */
  readonly sections: 'all' | 'not-passing' | 'none';
  readonly openRows: number;
  /** Rows and names that the folds show; the rest is counted. */
  readonly foldedRows: number;
  readonly maxItems: number;
};

/** Rows that are open; the rest is folded. */
const maxOpenRows = 20;
/** With more open rows, the advice comes before the table. */
const maxRowsBeforeAdvice = 10;

const full: DetailLevel = {
  columns: { open: 10, max: 100, maxNames: 50 },
  sections: 'all',
  openRows: maxOpenRows,
  foldedRows: Number.POSITIVE_INFINITY,
  maxItems: 50,
};
const brief = { open: 5, max: 5, maxNames: 5 };

const levels: readonly DetailLevel[] = [
  full,
  { ...full, columns: brief },
  { ...full, columns: brief, sections: 'not-passing' },
  { ...full, columns: null, sections: 'not-passing' },
  { ...full, columns: null, sections: 'none' },
  { ...full, columns: null, sections: 'none', foldedRows: 300 },
  { ...full, columns: null, sections: 'none', foldedRows: 100, maxItems: 20 },
  { ...full, columns: null, sections: 'none', foldedRows: 0, maxItems: 10 },
  { ...full, columns: null, sections: 'none', openRows: 5, foldedRows: 0, maxItems: 3 },
];

/** The parts that the levels of a report share. Its functions render a part only once and keep it. */
type SharedParts = {
  readonly facts: Facts;
  readonly labels: Labels;
  readonly renderRow: (judgment: Judgment) => Markdown;
  readonly labelOutcome: (judgment: Judgment) => string;
  /** Those with the worst verdict, most changed first. */
  readonly worst: readonly Judgment[];
  readonly warnings: readonly Judgment[];
  readonly passes: readonly Judgment[];
  /** Parts above and below the diffs, the same at every level. */
  readonly above: readonly Markdown[];
  readonly below: readonly Markdown[];
  /** Findings of the worst; Datafold's error texts come with the columns. */
  readonly groupWorst: (columns: ColumnDetail | null) => Groups;
};

type Groups = ReturnType<typeof groupFindings>;

/** Lists the reports of several diffs, the most detailed first. */
export function listMultipleLevels(facts: Facts): readonly ReportLevel[] {
  const parts = prepareParts(facts);
  return [
    ...listDistinctLevels(parts).map((level) => ({
      render: () => renderMultiple(parts, level),
      listsFailing: parts.worst.length <= level.openRows + level.foldedRows,
    })),
    { render: () => paragraphs([renderHeading(facts), renderProvenance(facts)]), listsFailing: false },
  ];
}

/** Lists the levels that differ for these diffs: without details, columns make no difference. */
function listDistinctLevels({ facts, passes }: SharedParts): readonly DetailLevel[] {
  const needed = levels.map((level) => ({
    ...level,
    columns: facts.details.size === 0 ? null : level.columns,
    sections: level.sections === 'all' && passes.length === 0 ? ('not-passing' as const) : level.sections,
  }));
  return [...new Map(needed.map((level) => [JSON.stringify(level), level])).values()];
}

function prepareParts(facts: Facts): SharedParts {
  const sorted = sortByImpact(facts.judgments);
  const verdict = getWorstVerdict(sorted.map((judged) => judged.verdict));
  const others = (other: Judgment['verdict']) =>
    verdict === other ? [] : sorted.filter((judged) => judged.verdict === other);
  const worst = verdict === 'pass' ? [] : sorted.filter((judged) => judged.verdict === verdict);
  const labels = labelDiffs(facts.judgments, facts.host);
  return {
    facts,
    labels,
    labelOutcome: memoize(labelOutcome),
    renderRow: memoize((judged) => renderImpactRow(judged, labels)),
    worst,
    above: [renderHeading(facts), renderAccepted(facts), renderGateNotes(facts), renderSince(facts)],
    below: [renderCommitWarning(facts), renderProvenance(facts)],
    groupWorst: memoize((columns) => groupFindings(worst, facts, { withErrors: columns !== null })),
    warnings: others('warn'),
    passes: verdict === 'pass' ? sorted : others('pass'),
  };
}

/** Renders the sections in the order in which people need them. */
function renderMultiple(parts: SharedParts, level: DetailLevel): Markdown {
  const { facts, labels, worst } = parts;
  const groups = parts.groupWorst(hasErrors(facts) ? level.columns : null);
  const advice = renderGroupedAdvice(groups, facts, labels, level.maxItems);
  const open = worst.slice(0, level.openRows);
  const adviceFirst = open.length > maxRowsBeforeAdvice;
  return paragraphs([
    ...parts.above,
    renderLead(parts, groups.length === 1 ? (groups[0] ?? null) : null),
    adviceFirst ? advice : nothing,
    renderImpactTable(open.map(parts.renderRow)),
    ...foldVerdicts({ ...parts, moreWorst: worst.slice(open.length) }, level),
    adviceFirst ? nothing : advice,
    renderFailedPartsOf([...worst, ...parts.warnings, ...parts.passes], labels, level.maxItems),
    foldSections(parts, level),
    ...parts.below,
  ]);
}

function hasErrors({ details: all }: Facts): boolean {
  return [...all.values()].some(({ error }) => error !== null);
}

/** Renders in one sentence what was found, and where the change is largest. */
function renderLead({ labels, worst }: SharedParts, only: Groups[number] | null): Markdown {
  const largest = worst.find(({ diff, undetermined }) => !undetermined && diff !== null && isMeasured(diff));
  const found = only === null ? raw('') : describeFindings(only, labels, '. ', worst);
  const largestChange =
    largest === undefined || worst.length === 1
      ? raw('')
      : text`The largest change is ${labels.short(largest)}: ${raw(describeJudgment(largest))}.`;
  return rawMarkdown(renderPhrase(text`${found}${largestChange}`).source.trim());
}

function isMeasured(diff: NonNullable<Judgment['diff']>): boolean {
  return measureChange(diff).changed !== null;
}

/** Folds a section for each diff with more to show than its row. */
function foldSections({ facts, worst, warnings, passes }: SharedParts, level: DetailLevel): Markdown {
  if (level.sections === 'none') return nothing;
  const shown = level.sections === 'all' ? [...worst, ...warnings, ...passes] : [...worst, ...warnings];
  const sections = shown
    .map((judged) => renderDiffSection(judged, facts, level.columns))
    .filter((one) => !isEmpty(one));
  const title = rawMarkdown(`Details of ${countNoun(sections.length, 'table')}`);
  return details(title, paragraphs(sections));
}
