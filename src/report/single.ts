import { hasChangedRows, measureChange } from '../diff/change-size.ts';
import { getUsableFigure } from '../diff/data-diff.ts';
import type { Judgment, Reason } from '../diff/policy.ts';
import { adviseOnLabel, listAdvice } from './advice.ts';
import { renderColumns } from './columns.ts';
import { type Facts, isAccepted } from './facts.ts';
import { listOtherFindings } from './findings.ts';
import { renderGateNotes } from './gate-notes.ts';
import { renderHeading } from './headline.ts';
import { nameInFull } from './labels.ts';
import type { ReportLevel } from './levels.ts';
import { list, type Markdown, md, nothing, paragraphs } from './markdown.ts';
import { explainAcceptance } from './messages/acceptance.ts';
import { describeFailedParts } from './messages/causes.ts';
import { describeListing, hidesFigures, resultMessages } from './messages/results.ts';
import { joinPhrases, type Phrase, renderPhrase, text } from './phrase.ts';
import { renderCommitWarning, renderProvenance } from './provenance.ts';
import { addError, explainReason } from './reasons.ts';
import { renderReaders, renderSchema } from './schema-list.ts';
import { renderSince } from './since-last-report.ts';
import { foldStatistics, renderStatistics } from './statistics.ts';
import { renderThresholds, summarizeThresholds } from './thresholds.ts';

/** The detail that a report of a single diff shows. */
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

/** Lists the reports of a single diff, the most detailed first. */
export function listSingleLevels(judgment: Judgment, facts: Facts): readonly ReportLevel[] {
  const level = (detail: DetailLevel) => ({
    render: () => renderSingle(judgment, facts, detail),
    listsFailing: detail.withStatistics,
  });
  const bare = (renderSections: () => readonly Markdown[]) => ({
    render: () => paragraphs([renderHeading(facts), ...renderSections(), renderProvenance(facts)]),
    listsFailing: false,
  });
  return [
    level(full),
    level({ ...full, columns: { open: 5, max: 5 }, maxNames: 5 }),
    level({ ...full, withDetails: false }),
    level({ ...full, withDetails: false, withStatistics: false }),
    bare(() => [renderAdvice(judgment, facts)]),
    bare(() => []),
  ];
}

/** Renders the sections in the order in which people need them. */
function renderSingle(judgment: Judgment, facts: Facts, level: DetailLevel): Markdown {
  return paragraphs([
    renderHeading(facts),
    renderAccepted(facts),
    renderGateNotes(facts),
    renderIntro(judgment, facts, level),
    level.withStatistics ? renderThresholds(judgment) : nothing,
    ...listOtherFindings(judgment, facts),
    renderFailedParts(judgment),
    renderFigures(judgment, facts, level),
    renderSince(facts),
    renderAdvice(judgment, facts),
    foldReaders(judgment, facts, level),
    level.withStatistics ? foldStatistics(judgment.diff) : nothing,
    renderCommitWarning(facts),
    renderProvenance(facts),
  ]);
}

/** Names parts that Datafold could not compare, unless a reason of the verdict does. */
function renderFailedParts(judgment: Judgment): Markdown {
  const finding = describeFailedParts(judgment);
  return finding === null ? nothing : renderPhrase(finding);
}

/** Renders who accepted the failure, and when. */
export function renderAccepted(facts: Facts): Markdown {
  const { acceptance } = facts;
  return acceptance !== null && isAccepted(facts)
    ? renderPhrase(explainAcceptance(acceptance, facts))
    : nothing;
}

/** Renders one sentence: which table the report is about, and which rule decided. */
function renderIntro(judgment: Judgment, facts: Facts, { withDetails }: DetailLevel): Markdown {
  const called = nameInFull(judgment, facts.host);
  const [main] = judgment.reasons;
  if (main === undefined) return renderPhrase(called);
  const error = withDetails ? (facts.details.get(judgment.id)?.error ?? null) : null;
  const end =
    isAccepted(facts) && isListed(main)
      ? text` has changes, which are accepted.`
      : describeDecision(main, judgment, { error, facts });
  return renderPhrase(text`${called}${end}`);
}

function isListed(reason: Reason): boolean {
  return reason.rule === 'result' && reason.result === 'different' && reason.verdict === 'fail';
}

function describeDecision(
  main: Reason,
  judgment: Judgment,
  { error, facts }: { readonly error: string | null; readonly facts: Facts },
): Phrase {
  const thresholds = summarizeThresholds(judgment);
  if (thresholds !== null) {
    const softened =
      main.rule === 'result' && main.verdict !== 'fail'
        ? text`, and ${describeListing(main, judgment, facts)}`
        : text``;
    return text` ${thresholds}${softened}:`;
  }
  if (main.rule === 'result' && main.result === 'different')
    return text` has changes, and ${describeListing(main, judgment, facts)}.`;
  if (main.rule === 'result' && main.result === 'identical' && main.verdict === 'pass')
    return text` has no differences.`;
  return text`: ${addError(main, explainReason(main, judgment, facts), error)}`;
}

/** Renders columns, row counts, keys and schema of one diff. */
function renderFigures({ id, diff, reasons }: Judgment, { details }: Facts, level: DetailLevel): Markdown {
  if (diff === null) return nothing;
  const known = level.withDetails ? details.get(id) : undefined;
  // The heading says it all about identical and empty tables, unless figures contradict it. An unfinished or
  // failed diff has no figures.
  const plain =
    !hasChangedRows(diff) && reasons.some((one) => one.rule === 'result' && hidesFigures(one.result));
  const open = reasons.some(
    (one) =>
      one.rule === 'undetermined' ||
      (one.rule === 'result' && resultMessages[one.result].figures === 'if-measured'),
  );
  const isMeasured = diff.stats !== null && getUsableFigure(diff, 'table_a_row_count') !== null;
  return paragraphs([
    known === undefined ? nothing : renderColumns(known, measureChange(diff).baseRows, level.columns),
    plain || (open && !isMeasured) || !level.withStatistics ? nothing : renderStatistics(diff, known),
    known === undefined ? nothing : renderSchema(known, level.maxNames),
  ]);
}

function foldReaders({ id }: Judgment, { details }: Facts, { withDetails }: DetailLevel): Markdown {
  const known = withDetails ? details.get(id) : undefined;
  return known === undefined ? nothing : renderReaders(known);
}

function renderAdvice(judgment: Judgment, facts: Facts): Markdown {
  const advice = listAdvice(judgment, facts);
  const all = [...advice, ...adviseOnLabel(facts, advice)];
  if (all.length === 0) return nothing;
  return advice.length < 2
    ? md`**What to do:** ${renderPhrase(joinPhrases(all, ' '))}`
    : paragraphs([md`**What to do**`, list(all.map(renderPhrase))]);
}
