import { getFinalResult } from '../diff/data-diff.ts';
import type { Judgment, Reason } from '../diff/policy.ts';
import { getWorstVerdict, type Verdict } from '../diff/verdict.ts';
import { type Facts, isAccepted } from './facts.ts';
import { countAll, countNoun, formatCount } from './format-numbers.ts';
import { listGateClauses } from './gate-notes.ts';
import { acceptedIcon, isPlainlyIdentical, labelDiffs, verdictIcon, verdictWord } from './labels.ts';
import { type Markdown, md, rawMarkdown } from './markdown.ts';
import { nameAccepter } from './messages/acceptance.ts';
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
  const by = nameAccepter(facts);
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
  return facts.judgments.length === 1 && listGateClauses(facts).length === 0;
}

function nameOnlyTable(facts: Facts): Phrase {
  const { judgments, host } = facts;
  const [only] = judgments;
  if (only === undefined || !isAboutOne(facts)) return raw('');
  const separator = only.undetermined ? ' ' : ': ';
  return text`${labelDiffs(judgments, host).short(only)}${raw(separator)}`;
}

/** Describes the size of the change of a single diff, or counts the verdicts, without a verdict in front. */
export function describeSizes(facts: Facts): string {
  const { judgments, ciRun } = facts;
  const missing = listGateClauses(facts);
  if (ciRun?.kind === 'nothing') return [findCiRunMessage(ciRun.cause, facts).clause, ...missing].join(' · ');
  const [first, ...others] = judgments;
  if (first === undefined) return ['no data diff was found', ...missing].join(' · ');
  return others.length === 0 && missing.length === 0
    ? describeJudgment(first)
    : countVerdicts(facts, missing);
}

/** Describes what became of a diff, and its size, without its name: `13,447 of 57,189 rows differ (24%)`. */
export function describeJudgment(judgment: Judgment): string {
  const [main, ...others] = judgment.reasons.flatMap((reason) => {
    const clause = describeReason(reason, judgment);
    return clause === null ? [] : [clause];
  });
  const first =
    main ?? (judgment.diff === null ? 'not checked' : resultMessages.different.clause(judgment.diff));
  if (others.length === 0) return first;
  const allowed = judgment.verdict !== 'pass' && judgment.reasons[0]?.verdict === 'pass';
  return `${first}, ${allowed ? 'but ' : ''}${others.join(', ')}`;
}

/** Describes one reason; `null` if the clause about the size already covers it. */
function describeReason(reason: Reason, judgment: Judgment): string | null {
  const { diff, checks } = judgment;
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
function countVerdicts(facts: Facts, missing: readonly string[]): string {
  const { judgments } = facts;
  const counted = (verdict: Verdict) => judgments.filter((judged) => judged.verdict === verdict).length;
  const verdicts = judgments.map(({ verdict }) => verdict);
  const worst = missing.length > 0 && counted('fail') === 0 ? null : getWorstVerdict(verdicts);
  const [warned, passed] = [counted('warn'), counted('pass')];
  const found = judgments.filter(({ verdict }) => verdict === worst);
  return [
    ...(worst === null
      ? []
      : [
          `${countTables(found.length, judgments.length)}${isAccepted(facts) ? nameAccepted(found) : findCommonCause(found)}`,
        ]),
    ...missing,
    ...(warned > 0 && worst !== 'warn' ? [countNoun(warned, 'warning')] : []),
    ...(passed > 0 && worst !== 'pass' ? [`${formatCount(passed)} passed`] : []),
  ].join(' · ');
}

/** Finds why none could be checked, or that all are identical, if it is the same for all. */
function findCommonCause(judgments: readonly Judgment[]): string {
  const causes = new Set(judgments.map(nameCause));
  const [only = '', ...others] = causes;
  return only === '' || others.length > 0 ? '' : ` ${only}`;
}

function nameCause(judgment: Judgment): string {
  if (judgment.undetermined) return describeJudgment(judgment);
  return isPlainlyIdentical(judgment) ? resultMessages.identical.label : '';
}

/** Describes what was accepted: that the tables differ, or that they failed for another reason too. */
function nameAccepted(accepted: readonly Judgment[]): string {
  const isDifferent = ({ diff }: Judgment) => diff !== null && getFinalResult(diff) === 'different';
  if (!accepted.every(isDifferent)) return ' failed';
  return accepted.length === 1 ? ' differs' : ' differ';
}

function countTables(found: number, all: number): string {
  return found === all && all > 1
    ? countAll(all, 'tables')
    : `${formatCount(found)} of ${countNoun(all, 'table')}`;
}
