import { getFigure } from '../diff/data-diff.ts';
import type { Judgement, Reason } from '../diff/policy.ts';
import { hasChangedRows, measureChange } from '../diff/size.ts';
import { adviseOnLabel, listAdvice } from './advice.ts';
import { renderColumns } from './columns.ts';
import type { Facts } from './facts.ts';
import { listOtherFindings } from './findings.ts';
import { renderGateNotes } from './gate-notes.ts';
import { renderHeading } from './headline.ts';
import { nameInFull } from './labels.ts';
import type { ReportLevel } from './levels.ts';
import { list, type Markdown, md, nothing, paragraphs } from './markdown.ts';
import { explainAcceptance, isAccepted } from './messages/acceptance.ts';
import { describeFailedParts } from './messages/causes.ts';
import { describeListing } from './messages/results.ts';
import { joinPhrases, type Phrase, renderPhrase, text } from './phrase.ts';
import { renderLooseWarning, renderProvenance } from './provenance.ts';
import { addError, explainReason } from './reasons.ts';
import { renderRules, summarizeRules } from './rules.ts';
import { renderReaders, renderSchema } from './schema-list.ts';
import { renderSince } from './since.ts';
import { foldStatistics, renderStatistics } from './statistics.ts';

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
export function listSingleLevels(judgement: Judgement, facts: Facts): readonly ReportLevel[] {
  const level = (detail: DetailLevel) => ({
    render: () => renderSingle(judgement, facts, detail),
    listsFailing: detail.withStatistics,
  });
  const bare = (...sections: readonly Markdown[]) => ({
    render: () => paragraphs([renderHeading(facts), ...sections, renderProvenance(facts)]),
    listsFailing: false,
  });
  return [
    level(full),
    level({ ...full, columns: { open: 5, max: 5 }, maxNames: 5 }),
    level({ ...full, withDetails: false }),
    level({ ...full, withDetails: false, withStatistics: false }),
    bare(renderAdvice(judgement, facts)),
    bare(),
  ];
}

/** Renders the sections in the order in which people need them. */
function renderSingle(judgement: Judgement, facts: Facts, level: DetailLevel): Markdown {
  return paragraphs([
    renderHeading(facts),
    renderAccepted(facts),
    renderGateNotes(facts),
    renderIntro(judgement, facts, level),
    level.withStatistics ? renderRules(judgement) : nothing,
    ...listOtherFindings(judgement, isAccepted(facts)),
    renderFailedParts(judgement),
    renderFigures(judgement, facts, level),
    renderSince(facts),
    renderAdvice(judgement, facts),
    foldReaders(judgement, facts, level),
    level.withStatistics ? foldStatistics(judgement.diff) : nothing,
    renderLooseWarning(facts),
    renderProvenance(facts),
  ]);
}

/** Names parts that Datafold could not compare, unless a reason of the verdict does. */
function renderFailedParts(judgement: Judgement): Markdown {
  const finding = describeFailedParts(judgement);
  return finding === null ? nothing : renderPhrase(finding);
}

/** Says who accepted the fail, and when. */
export function renderAccepted(facts: Facts): Markdown {
  const { acceptance } = facts;
  return acceptance !== null && isAccepted(facts)
    ? renderPhrase(explainAcceptance(acceptance, facts))
    : nothing;
}

/** Says in one sentence which table it is about, and which rule decided. */
function renderIntro(judgement: Judgement, facts: Facts, { withDetails }: DetailLevel): Markdown {
  const called = nameInFull(judgement, facts.host);
  const [main] = judgement.reasons;
  if (main === undefined) return renderPhrase(called);
  const error = withDetails ? (facts.details.get(judgement.id)?.error ?? null) : null;
  const end =
    isAccepted(facts) && isListed(main)
      ? text` has changes, which are accepted.`
      : describeDecision(main, judgement, { error, accepted: isAccepted(facts) });
  return renderPhrase(text`${called}${end}`);
}

function isListed(reason: Reason): boolean {
  return reason.rule === 'result' && reason.result === 'different' && reason.verdict === 'fail';
}

function describeDecision(
  main: Reason,
  judgement: Judgement,
  { error, accepted }: { readonly error: string | null; readonly accepted: boolean },
): Phrase {
  const rules = summarizeRules(judgement);
  if (rules !== null) {
    const softened =
      main.rule === 'result' && main.verdict !== 'fail'
        ? text`, and ${describeListing(main, judgement)}`
        : text``;
    return text` ${rules}${softened}:`;
  }
  if (main.rule === 'result' && main.result === 'different')
    return text` has changes, and ${describeListing(main, judgement)}.`;
  if (main.rule === 'result' && main.result === 'identical' && main.verdict === 'pass')
    return text` has no differences.`;
  return text`: ${addError(main, explainReason(main, judgement, accepted), error)}`;
}

/** Shows columns, row counts, keys and schema of one diff. */
function renderFigures({ id, diff, reasons }: Judgement, { details }: Facts, level: DetailLevel): Markdown {
  if (diff === null) return nothing;
  const known = level.withDetails ? details.get(id) : undefined;
  // The heading says it all about identical and empty tables, unless figures contradict it. An unfinished or
  // failed diff has no figures.
  const plain =
    !hasChangedRows(diff) &&
    reasons.some((one) => one.rule === 'result' && ['identical', 'empty'].includes(one.result));
  const open = reasons.some(
    (one) => one.rule === 'undetermined' || (one.rule === 'result' && one.result === 'error'),
  );
  const isMeasured = diff.stats !== null && getFigure(diff, 'table_a_row_count') !== null;
  return paragraphs([
    known === undefined ? nothing : renderColumns(known, measureChange(diff).baseRows, level.columns),
    plain || (open && !isMeasured) || !level.withStatistics ? nothing : renderStatistics(diff, known),
    known === undefined ? nothing : renderSchema(known, level.maxNames),
  ]);
}

function foldReaders({ id }: Judgement, { details }: Facts, { withDetails }: DetailLevel): Markdown {
  const known = withDetails ? details.get(id) : undefined;
  return known === undefined ? nothing : renderReaders(known);
}

function renderAdvice(judgement: Judgement, facts: Facts): Markdown {
  const advice = listAdvice(judgement, facts);
  const all = [...advice, ...adviseOnLabel(facts, advice)];
  if (all.length === 0) return nothing;
  return advice.length < 2
    ? md`**What to do:** ${renderPhrase(joinPhrases(all, ' '))}`
    : paragraphs([md`**What to do**`, list(all.map(renderPhrase))]);
}
