import type { Judgment, Reason } from '../diff/policy.ts';
import type { Facts } from './facts.ts';
import { acceptanceManual } from './links.ts';
import { explainAcceptance, isAccepted } from './messages/acceptance.ts';
import { findCauseMessage } from './messages/causes.ts';
import { nameList, type ResultAdvice, resultMessages } from './messages/results.ts';
import { adviseOnStaleness } from './messages/staleness.ts';
import { code, enumerate, link, type Phrase, printPhrase, raw, text, untrusted } from './phrase.ts';
import { adviseRerun, linkOnlyDiff } from './rerun-advice.ts';
import { adviseNotMeasured } from './rules.ts';

/** Says what to do about one reason; `null` if another reason's advice covers it. */
export function adviseOn(reason: Reason, judgment: Judgment, facts: Facts): Phrase | null {
  switch (reason.rule) {
    case 'result':
      return adviseOnResult(reason, judgment, facts);
    case 'threshold-not-met':
      return adviseNotMeasured(reason.check, facts) ?? adviseOnChange(judgment, facts);
    case 'thresholds-met':
      return null;
    case 'sampled':
      return text`Run the diff without sampling, or remove ${code('sampled')} from ${code(reason.listedIn)}.`;
    case 'undetermined':
      return findCauseMessage(reason.cause, judgment.diff).advice(facts);
    case 'stale':
      return adviseOnStaleness(reason.staleness, facts);
  }
}

/** Filters the reasons that need advice: those that do not pass, and that no one accepted. */
export function listOpenReasons({ reasons }: Judgment, facts: Facts): readonly Reason[] {
  const accepted = isAccepted(facts);
  return reasons.filter(({ verdict }) => verdict !== 'pass' && !(accepted && verdict === 'fail'));
}

/** Lists the advice about one diff, each once. */
export function listAdvice(judgment: Judgment, facts: Facts): readonly Phrase[] {
  const advice = listOpenReasons(judgment, facts).map((reason) => adviseOn(reason, judgment, facts));
  return omitRepeated(advice.filter((phrase) => phrase !== null));
}

/** Keeps the first of equal phrases. */
export function omitRepeated(phrases: readonly Phrase[]): readonly Phrase[] {
  return [...new Map(phrases.map((phrase) => [printPhrase(phrase), phrase])).values()];
}

function adviseOnResult(
  reason: Reason & { readonly rule: 'result' },
  judgment: Judgment,
  facts: Facts,
): Phrase | null {
  // The thresholds have better advice.
  if (judgment.checks.length > 0) return null;
  return resultMessages[reason.result].advice(collectPhrases(judgment, facts, nameList(reason.listedIn)));
}

function adviseOnChange(judgment: Judgment, facts: Facts): Phrase {
  return resultMessages.different.advice(collectPhrases(judgment, facts, code('fail_on')));
}

function collectPhrases(judgment: Judgment, facts: Facts, listedIn: Phrase): ResultAdvice {
  return {
    review: describeReview(facts),
    open: linkOnlyDiff('Open the diff in Datafold', facts),
    allow: describeAllowance(judgment, facts),
    rerun: adviseRerun(facts),
    listedIn,
  };
}

function describeReview(facts: Facts): Phrase {
  return facts.judgments.length === 1
    ? linkOnlyDiff('Review the rows in Datafold', facts)
    : raw('Open each table in Datafold and review the rows');
}

/** Names the ways to allow a change: by a label, by a limit, or how to set up a label. */
function describeAllowance({ checks, verdict }: Judgment, facts: Facts): Phrase {
  const { acceptance } = facts;
  const limit =
    checks.length > 0
      ? text`change the limit in ${code('thresholds')}`
      : text`set a limit in ${code('thresholds')}`;
  if (verdict === 'fail' && acceptance?.kind === 'not-accepted' && acceptance.why.kind === 'not-labeled')
    return enumerate([text`add the label ${untrusted(acceptance.label, 60)}`, limit], 'or');
  return verdict === 'fail' && acceptance === null && facts.mayAccept
    ? enumerate([limit, link('accept it with a label', acceptanceManual)], 'or')
    : limit;
}

/** Says why a label has no effect, or how to accept if no other advice names the label. */
export function adviseOnLabel(facts: Facts, advice: readonly Phrase[]): readonly Phrase[] {
  const { acceptance } = facts;
  if (acceptance?.kind !== 'not-accepted') return [];
  const named =
    acceptance.why.kind === 'not-labeled' && advice.some((one) => printPhrase(one).includes('add the label'));
  return named ? [] : [explainAcceptance(acceptance, facts)];
}
