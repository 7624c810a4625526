import type { Judgement } from '../diff/policy.ts';
import { measureChange, sortByImpact } from '../diff/size.ts';
import { getWorstVerdict } from '../diff/verdict.ts';
import { type ColumnDetail, diffSection } from './diff-section.ts';
import type { Facts } from './facts.ts';
import { plural } from './figures.ts';
import { findingsPhrase, groupFindings, whatToDo } from './findings.ts';
import { gateNotes } from './gate-notes.ts';
import { clauseOfOne, heading } from './headline.ts';
import { impactTable } from './impact-table.ts';
import { type Labels, labelDiffs } from './labels.ts';
import type { ReportLevel } from './levels.ts';
import { details, isEmpty, type Markdown, nothing, paragraphs, rawMarkdown } from './markdown.ts';
import { asMarkdown, raw, text } from './phrase.ts';
import { looseWarning, provenanceLine } from './provenance.ts';
import { sinceLine } from './since.ts';
import { acceptedNote } from './single.ts';
import { verdictFolds } from './verdict-folds.ts';

/** How much of several diffs to show. */
type DetailLevel = {
  /** How many columns each diff shows; `null` leaves out what is known beyond the figures. */
  readonly columns: ColumnDetail | null;
  /** Which diffs have a section of their own. */
  readonly sections: 'all' | 'not-passing' | 'none';
  readonly openRows: number;
  /** How many rows and names the folds hold; the rest is counted. */
  readonly foldedRows: number;
  readonly maxItems: number;
};

/** At most so many rows stand open; the rest is folded. */
const maxOpenRows = 20;
/** Above so many open rows, what to do stands before the table. */
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

/** The diffs of a report, sorted and named once for all its levels. */
type Sorted = {
  readonly facts: Facts;
  readonly labels: Labels;
  /** Those with the worst verdict there is, most changed first. */
  readonly worst: readonly Judgement[];
  readonly warnings: readonly Judgement[];
  readonly passes: readonly Judgement[];
};

/** The reports of several diffs, fullest first. */
export function multipleLevels(facts: Facts): readonly ReportLevel[] {
  const sorted = sortDiffs(facts);
  return [
    ...levels.map((level) => ({
      render: () => render(sorted, level),
      listsFailing: sorted.worst.length <= level.openRows + level.foldedRows,
    })),
    { render: () => paragraphs([heading(facts), provenanceLine(facts)]), listsFailing: false },
  ];
}

function sortDiffs(facts: Facts): Sorted {
  const sorted = sortByImpact(facts.judgements);
  const verdict = getWorstVerdict(sorted.map((judged) => judged.verdict));
  const others = (other: Judgement['verdict']) =>
    verdict === other ? [] : sorted.filter((judged) => judged.verdict === other);
  return {
    facts,
    labels: labelDiffs(facts.judgements, facts.host),
    worst: verdict === 'pass' ? [] : sorted.filter((judged) => judged.verdict === verdict),
    warnings: others('warn'),
    passes: verdict === 'pass' ? sorted : others('pass'),
  };
}

/** The sections of the report, in the order in which people need them. */
function render(sorted: Sorted, level: DetailLevel): Markdown {
  const { facts, labels, worst } = sorted;
  const groups = groupFindings(worst, facts, level.columns !== null);
  const advice = whatToDo(groups, facts, labels, level.maxItems);
  const open = worst.slice(0, level.openRows);
  const adviceFirst = open.length > maxRowsBeforeAdvice;
  return paragraphs([
    heading(facts),
    acceptedNote(facts),
    gateNotes(facts),
    sinceLine(facts),
    lead(sorted, groups.length === 1 ? (groups[0] ?? null) : null),
    adviceFirst ? advice : nothing,
    impactTable(open, labels),
    ...verdictFolds({ ...sorted, moreWorst: worst.slice(open.length) }, level),
    adviceFirst ? nothing : advice,
    sectionsFold(sorted, level),
    looseWarning(facts),
    provenanceLine(facts),
  ]);
}

/** Says in one sentence what was found, and where the change is largest. Nothing where the heading and the folds say it all. */
function lead({ labels, worst }: Sorted, only: ReturnType<typeof groupFindings>[number] | null): Markdown {
  const largest = worst.find(({ diff, undetermined }) => !undetermined && diff !== null && isMeasured(diff));
  const found = only === null ? raw('') : findingsPhrase(only, labels, '. ');
  const largestChange =
    largest === undefined || worst.length === 1
      ? raw('')
      : text`The largest change is ${labels.short(largest)}: ${raw(clauseOfOne(largest))}.`;
  return rawMarkdown(asMarkdown(text`${found}${largestChange}`).source.trim());
}

function isMeasured(diff: NonNullable<Judgement['diff']>): boolean {
  return measureChange(diff).changed !== null;
}

/** Folds a section for each diff that has more to show than its row. */
function sectionsFold({ facts, worst, warnings, passes }: Sorted, level: DetailLevel): Markdown {
  if (level.sections === 'none') return nothing;
  const shown = level.sections === 'all' ? [...worst, ...warnings, ...passes] : [...worst, ...warnings];
  const sections = shown
    .map((judged) => diffSection(judged, facts, level.columns))
    .filter((one) => !isEmpty(one));
  const title = rawMarkdown(`Details of ${plural(sections.length, 'table')}`);
  return details(title, paragraphs(sections));
}
