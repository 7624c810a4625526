import type { Judgement, Reason } from '../diff/policy.ts';
import { getWorstVerdict, type Verdict } from '../diff/verdict.ts';
import type { Facts } from './facts.ts';
import { count, plural } from './figures.ts';
import { gateClauses } from './gate-notes.ts';
import { acceptedIcon, labelDiffs, verdictIcon, verdictWord } from './labels.ts';
import { type Markdown, md, rawMarkdown } from './markdown.ts';
import { acceptedBy, isAccepted } from './messages/acceptance.ts';
import { causeMessage } from './messages/causes.ts';
import { ciRunMessage } from './messages/ci-run.ts';
import { resultMessages } from './messages/results.ts';
import { stalenessClause } from './messages/staleness.ts';
import { asMarkdown, type Phrase, raw, text } from './phrase.ts';

/** Builds the output `headline`: verdict and size in one line, without table and person. Only our words, numbers and IDs. */
export function headline(facts: Facts): string {
  const subject = isAccepted(facts) ? 'Accepted by label' : `${noun(facts)} ${verdictWord[facts.verdict]}`;
  return `${subject}: ${sizeClause(facts)}`;
}

/** Builds the report's heading: the headline with the table of a single diff and who accepted it. */
export function heading(facts: Facts): Markdown {
  const by = acceptedBy(facts);
  const icon = by === null ? verdictIcon[facts.verdict] : acceptedIcon;
  const subject = by === null ? raw(`${noun(facts)} ${verdictWord[facts.verdict]}`) : text`Accepted by ${by}`;
  return md`### ${rawMarkdown(icon)} ${asMarkdown(text`${subject}: ${tablePhrase(facts)}${raw(sizeClause(facts))}`)}`;
}

function noun(facts: Facts): string {
  return isAboutOne(facts) ? 'Data diff' : 'Data diffs';
}

/** Whether there is one diff and nothing is wrong beside it. */
function isAboutOne(facts: Facts): boolean {
  return facts.judgements.length === 1 && gateClauses(facts).length === 0;
}

function tablePhrase(facts: Facts): Phrase {
  const { judgements, host } = facts;
  const [only] = judgements;
  if (only === undefined || !isAboutOne(facts)) return raw('');
  const separator = only.undetermined ? ' ' : ': ';
  return text`${labelDiffs(judgements, host).short(only)}${raw(separator)}`;
}

function sizeClause(facts: Facts): string {
  const { judgements, ciRun } = facts;
  const missing = gateClauses(facts);
  if (ciRun?.kind === 'nothing') return [ciRunMessage(ciRun.cause, facts).clause, ...missing].join(' · ');
  const [first, ...others] = judgements;
  if (first === undefined) return ['no data diff was found', ...missing].join(' · ');
  if (missing.length > 0) return clauseOfMany(judgements, missing, false);
  return others.length === 0 ? clauseOfOne(first) : clauseOfMany(judgements, [], isAccepted(facts));
}

/** Says what became of a diff and its size, without its name: `13,447 of 57,189 rows differ (24%)`. */
export function clauseOfOne(judgement: Judgement): string {
  const [main, ...others] = judgement.reasons.flatMap((reason) => {
    const clause = reasonClause(reason, judgement);
    return clause === null ? [] : [clause];
  });
  const first =
    main ?? (judgement.diff === null ? 'not checked' : resultMessages.different.clause(judgement.diff));
  if (others.length === 0) return first;
  const allowed = judgement.verdict !== 'pass' && judgement.reasons[0]?.verdict === 'pass';
  return `${first}, ${allowed ? 'but ' : ''}${others.join(', ')}`;
}

/** `null` where the clause of the size says it already. */
function reasonClause(reason: Reason, judgement: Judgement): string | null {
  const { diff, checks } = judgement;
  switch (reason.rule) {
    case 'result': {
      const clause = diff === null ? reason.result : resultMessages[reason.result].clause(diff);
      return reason.verdict === 'pass' && reason.result !== 'identical'
        ? `${clause}, which is allowed`
        : clause;
    }
    case 'thresholds-met': {
      const within = checks.length === 1 ? 'its threshold' : `all ${checks.length} thresholds`;
      return `${diff === null ? 'different' : resultMessages.different.clause(diff)}, within ${within}`;
    }
    case 'threshold-not-met':
      return null;
    case 'sampled':
      return 'sampled';
    case 'undetermined':
      return `could not be checked: ${causeMessage(reason.cause, diff).clause}`;
    case 'stale':
      return reason.verdict === 'pass' ? null : stalenessClause(reason.staleness);
  }
}

/** Counts the verdicts, the worst first: `12 of 60 tables · 6 warnings · 42 passed`. `missing` stands behind what failed. */
function clauseOfMany(
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
          `${shareOf(counted(worst), judgements.length, accepted)}${commonCause(judgements.filter(({ verdict }) => verdict === worst))}`,
        ]),
    ...missing,
    ...(warned > 0 && worst !== 'warn' ? [plural(warned, 'warning')] : []),
    ...(passed > 0 && worst !== 'pass' ? [`${count(passed)} passed`] : []),
  ].join(' · ');
}

/** Why none of them could be checked, where it is the same for all. */
function commonCause(judgements: readonly Judgement[]): string {
  const causes = new Set(judgements.map((judged) => (judged.undetermined ? clauseOfOne(judged) : '')));
  const [only = '', ...others] = causes;
  return only === '' || others.length > 0 ? '' : ` ${only}`;
}

function shareOf(found: number, all: number, accepted: boolean): string {
  const verb = accepted ? (found === 1 ? ' differs' : ' differ') : '';
  return found === all && all > 1
    ? `${all === 2 ? 'both' : `all ${count(all)}`} tables${verb}`
    : `${count(found)} of ${plural(all, 'table')}${verb}`;
}
