import type { Judgement, Reason } from '../diff/policy.ts';
import { getWorstVerdict, type Verdict } from '../diff/verdict.ts';
import type { Facts } from './facts.ts';
import { count, countAll, countNoun } from './figures.ts';
import { listGateClauses } from './gate-notes.ts';
import { acceptedIcon, labelDiffs, labelOutcome, verdictIcon, verdictWord } from './labels.ts';
import { type Markdown, md, rawMarkdown } from './markdown.ts';
import { getAccepter, isAccepted } from './messages/acceptance.ts';
import { findCauseMessage } from './messages/causes.ts';
import { findCiRunMessage } from './messages/ci-run.ts';
import { resultMessages } from './messages/results.ts';
import { summarizeStaleness } from './messages/staleness.ts';
import { type Phrase, raw, renderPhrase, text } from './phrase.ts';

/**
 * Builds the output `headline`: verdict and size in one line, without table and person. Only our words,
 * numbers and IDs.
 */
export function formatHeadline(facts: Facts): string {
  const subject = isAccepted(facts)
    ? 'Accepted by label'
    : `${chooseNoun(facts)} ${verdictWord[facts.verdict]}`;
  return `${subject}: ${describeSizes(facts)}`;
}

/** Builds the report's heading: the headline with the table of a single diff and who accepted it. */
export function renderHeading(facts: Facts): Markdown {
  const by = getAccepter(facts);
  const icon = by === null ? verdictIcon[facts.verdict] : acceptedIcon;
  const subject =
    by === null ? raw(`${chooseNoun(facts)} ${verdictWord[facts.verdict]}`) : text`Accepted by ${by}`;
  return md`### ${rawMarkdown(icon)} ${renderPhrase(text`${subject}: ${nameOnlyTable(facts)}${raw(describeSizes(facts))}`)}`;
}

function chooseNoun(facts: Facts): string {
  return isAboutOne(facts) || facts.verdict === 'warn' ? 'Data diff' : 'Data diffs';
}

/** Whether there is one diff and nothing is wrong beside it. */
function isAboutOne(facts: Facts): boolean {
  return facts.judgements.length === 1 && listGateClauses(facts).length === 0;
}

function nameOnlyTable(facts: Facts): Phrase {
  const { judgements, host } = facts;
  const [only] = judgements;
  if (only === undefined || !isAboutOne(facts)) return raw('');
  const separator = only.undetermined ? ' ' : ': ';
  return text`${labelDiffs(judgements, host).short(only)}${raw(separator)}`;
}

function describeSizes(facts: Facts): string {
  const { judgements, ciRun } = facts;
  const missing = listGateClauses(facts);
  if (ciRun?.kind === 'nothing') return [findCiRunMessage(ciRun.cause, facts).clause, ...missing].join(' · ');
  const [first, ...others] = judgements;
  if (first === undefined) return ['no data diff was found', ...missing].join(' · ');
  if (missing.length > 0) return describeMany(judgements, missing, false);
  return others.length === 0 ? describeOne(first) : describeMany(judgements, [], isAccepted(facts));
}

/** Says what became of a diff and its size, without its name: `13,447 of 57,189 rows differ (24%)`. */
export function describeOne(judgement: Judgement): string {
  const [main, ...others] = judgement.reasons.flatMap((reason) => {
    const clause = describeReason(reason, judgement);
    return clause === null ? [] : [clause];
  });
  const first =
    main ?? (judgement.diff === null ? 'not checked' : resultMessages.different.clause(judgement.diff));
  if (others.length === 0) return first;
  const allowed = judgement.verdict !== 'pass' && judgement.reasons[0]?.verdict === 'pass';
  return `${first}, ${allowed ? 'but ' : ''}${others.join(', ')}`;
}

/** Describes one reason; `null` if the clause about the size already covers it. */
function describeReason(reason: Reason, judgement: Judgement): string | null {
  const { diff, checks } = judgement;
  switch (reason.rule) {
    case 'result': {
      const clause = diff === null ? reason.result : resultMessages[reason.result].clause(diff);
      return reason.verdict === 'pass' && reason.result !== 'identical'
        ? `${clause}, which is allowed`
        : clause;
    }
    case 'thresholds-met': {
      const within = checks.length === 1 ? 'its threshold' : countAll(checks.length, 'thresholds');
      return `${diff === null ? 'different' : resultMessages.different.clause(diff)}, within ${within}`;
    }
    case 'threshold-not-met':
      return null;
    case 'sampled':
      return 'sampled';
    case 'undetermined':
      return `could not be checked: ${findCauseMessage(reason.cause, diff).clause}`;
    case 'stale':
      return reason.verdict === 'pass' ? null : summarizeStaleness(reason.staleness);
  }
}

/**
 * Counts the verdicts, the worst first: `12 of 60 tables · 6 warnings · 42 passed`. `missing` follows the
 * failures.
 */
function describeMany(
  judgements: readonly Judgement[],
  missing: readonly string[],
  accepted: boolean,
): string {
  const counted = (verdict: Verdict) => judgements.filter((judged) => judged.verdict === verdict).length;
  const verdicts = judgements.map(({ verdict }) => verdict);
  const worst = missing.length > 0 && counted('fail') === 0 ? null : getWorstVerdict(verdicts);
  const [warned, passed] = [counted('warn'), counted('pass')];
  return [
    ...(worst === null
      ? []
      : [
          `${describeShare(counted(worst), judgements.length, accepted)}${findCommonCause(judgements.filter(({ verdict }) => verdict === worst))}`,
        ]),
    ...missing,
    ...(warned > 0 && worst !== 'warn' ? [countNoun(warned, 'warning')] : []),
    ...(passed > 0 && worst !== 'pass' ? [`${count(passed)} passed`] : []),
  ].join(' · ');
}

/** Finds why none could be checked, or that all are identical, if it is the same for all. */
function findCommonCause(judgements: readonly Judgement[]): string {
  const causes = new Set(judgements.map(nameCause));
  const [only = '', ...others] = causes;
  return only === '' || others.length > 0 ? '' : ` ${only}`;
}

function nameCause(judgement: Judgement): string {
  if (judgement.undetermined) return describeOne(judgement);
  const isIdentical = judgement.verdict === 'pass' && labelOutcome(judgement) === 'identical';
  return isIdentical ? 'identical' : '';
}

function describeShare(found: number, all: number, accepted: boolean): string {
  const verb = accepted ? (found === 1 ? ' differs' : ' differ') : '';
  return found === all && all > 1
    ? `${countAll(all, 'tables')}${verb}`
    : `${count(found)} of ${countNoun(all, 'table')}${verb}`;
}
