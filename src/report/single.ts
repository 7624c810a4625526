import type { Judgement, Reason } from '../diff/policy.ts';
import { measureChange } from '../diff/size.ts';
import { adviceOf, labelAdvice } from './advice.ts';
import { columnTable } from './columns.ts';
import type { Facts } from './facts.ts';
import { otherFindings } from './findings.ts';
import { gateNotes } from './gate-notes.ts';
import { heading } from './headline.ts';
import { fullLabel } from './labels.ts';
import type { ReportLevel } from './levels.ts';
import { list, type Markdown, md, nothing, paragraphs } from './markdown.ts';
import { acceptanceFinding, isAccepted } from './messages/acceptance.ts';
import { failedPartsFinding } from './messages/causes.ts';
import { listingClause } from './messages/results.ts';
import { asMarkdown, joinPhrases, type Phrase, text } from './phrase.ts';
import { looseWarning, provenanceLine } from './provenance.ts';
import { reasonPhrase, withError } from './reasons.ts';
import { rulesSummary, rulesTable } from './rules.ts';
import { downstreamReaders, schemaList } from './schema-list.ts';
import { sinceLine } from './since.ts';
import { moreStatistics, statistics } from './statistics.ts';

/** How much of a single diff to show. */
type DetailLevel = {
  readonly columns: { readonly open: number; readonly max: number };
  readonly maxNames: number;
  readonly withDetails: boolean;
  readonly withStatistics: boolean;
};

const full: DetailLevel = {
  columns: { open: 10, max: 100 },
  maxNames: 50,
  withDetails: true,
  withStatistics: true,
};

/** The reports of a single diff, fullest first. */
export function singleLevels(judgement: Judgement, facts: Facts): readonly ReportLevel[] {
  const level = (detail: DetailLevel) => ({
    render: () => render(judgement, facts, detail),
    listsFailing: detail.withStatistics,
  });
  const bare = (...sections: readonly Markdown[]) => ({
    render: () => paragraphs([heading(facts), ...sections, provenanceLine(facts)]),
    listsFailing: false,
  });
  return [
    level(full),
    level({ ...full, columns: { open: 5, max: 5 }, maxNames: 5 }),
    level({ ...full, withDetails: false }),
    level({ ...full, withDetails: false, withStatistics: false }),
    bare(whatToDo(judgement, facts)),
    bare(),
  ];
}

/** The sections of the report, in the order in which people need them. */
function render(judgement: Judgement, facts: Facts, level: DetailLevel): Markdown {
  return paragraphs([
    heading(facts),
    acceptedNote(facts),
    gateNotes(facts),
    intro(judgement, facts, level),
    level.withStatistics ? rulesTable(judgement) : nothing,
    ...otherFindings(judgement),
    failedPartsNote(judgement),
    diffSections(judgement, facts, level),
    sinceLine(facts),
    whatToDo(judgement, facts),
    readersFold(judgement, facts, level),
    level.withStatistics ? moreStatistics(judgement.diff) : nothing,
    looseWarning(facts),
    provenanceLine(facts),
  ]);
}

/** Says which parts Datafold could not compare, where no reason of the verdict does. */
export function failedPartsNote(judgement: Judgement): Markdown {
  const finding = failedPartsFinding(judgement);
  return finding === null ? nothing : asMarkdown(finding);
}

/** Says who accepted the fail, and when. */
export function acceptedNote(facts: Facts): Markdown {
  const { acceptance } = facts;
  return acceptance !== null && isAccepted(facts)
    ? asMarkdown(acceptanceFinding(acceptance, facts))
    : nothing;
}

/** Says in one sentence which table it is about, and which rule decided. */
function intro(judgement: Judgement, facts: Facts, { withDetails }: DetailLevel): Markdown {
  const called = fullLabel(judgement, facts.host);
  const [main] = judgement.reasons;
  if (main === undefined) return asMarkdown(called);
  const error = withDetails ? (facts.details.get(judgement.id)?.error ?? null) : null;
  return asMarkdown(text`${called}${introEnd(main, judgement, error)}`);
}

function introEnd(main: Reason, judgement: Judgement, error: string | null): Phrase {
  const rules = rulesSummary(judgement);
  if (rules !== null) {
    const softened =
      main.rule === 'result' && main.verdict !== 'fail' ? text`, and ${listingClause(main)}` : text``;
    return text` ${rules}${softened}:`;
  }
  if (main.rule === 'result' && main.result === 'different')
    return text` has changes, and ${listingClause(main)}.`;
  if (main.rule === 'result' && main.result === 'identical' && main.verdict === 'pass')
    return text` has no differences.`;
  return text`: ${withError(main, reasonPhrase(main, judgement), error)}`;
}

/** Shows columns, row counts, keys and schema of one diff. */
function diffSections({ id, diff, reasons }: Judgement, { details }: Facts, level: DetailLevel): Markdown {
  if (diff === null) return nothing;
  const known = level.withDetails ? details.get(id) : undefined;
  // Of identical and empty tables the heading says it all, and of a diff without an end nothing was measured.
  const plain = reasons.some((one) => one.rule === 'result' && ['identical', 'empty'].includes(one.result));
  const open = diff.stats === null && reasons.some(({ rule }) => rule === 'undetermined');
  return paragraphs([
    known === undefined ? nothing : columnTable(known, measureChange(diff).baseRows, level.columns),
    plain || open || !level.withStatistics ? nothing : statistics(diff, known),
    known === undefined ? nothing : schemaList(known, level.maxNames),
  ]);
}

function readersFold({ id }: Judgement, { details }: Facts, { withDetails }: DetailLevel): Markdown {
  const known = withDetails ? details.get(id) : undefined;
  return known === undefined ? nothing : downstreamReaders(known);
}

function whatToDo(judgement: Judgement, facts: Facts): Markdown {
  const advice = adviceOf(judgement, facts);
  const all = [...advice, ...labelAdvice(facts, advice)];
  if (all.length === 0) return nothing;
  return advice.length < 2
    ? md`**What to do:** ${asMarkdown(joinPhrases(all, ' '))}`
    : paragraphs([md`**What to do**`, list(all.map(asMarkdown))]);
}
