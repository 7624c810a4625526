import { isAcceptable } from '../diff/acceptance.ts';
import type { Judgement, Reason } from '../diff/policy.ts';
import type { Facts } from './facts.ts';
import { acceptanceManual, diffUrl } from './links.ts';
import { acceptanceFinding, isAccepted } from './messages/acceptance.ts';
import { causeMessage } from './messages/causes.ts';
import { listPhrase, resultMessages } from './messages/results.ts';
import { stalenessAdvice } from './messages/staleness.ts';
import { asText, code, enumerate, link, type Phrase, raw, text, untrusted } from './phrase.ts';
import { rerunAdvice } from './rerun-advice.ts';
import { notMeasuredAdvice } from './rules.ts';

/** Says what to do about one reason; `null` where its neighbor's advice covers it. Equal advice is equal word for word. */
export function adviceFor(reason: Reason, judgement: Judgement, facts: Facts): Phrase | null {
  const rerun = rerunAdvice(facts);
  switch (reason.rule) {
    case 'result':
      return resultAdvice(reason, judgement, facts);
    case 'threshold-not-met':
      return notMeasuredAdvice(reason.check, rerun) ?? changeAdvice(judgement, facts);
    case 'thresholds-met':
      return null;
    case 'sampled':
      return text`Run the diff without sampling, or remove ${code('sampled')} from ${code(reason.listedIn)}.`;
    case 'undetermined':
      return causeMessage(reason.cause, judgement.diff).advice({ ...facts, id: judgement.id });
    case 'stale':
      return stalenessAdvice(reason.staleness, facts);
  }
}

/** The reasons to say something about: those that do not pass, and that no one has accepted. */
export function openReasons({ reasons }: Judgement, facts: Facts): readonly Reason[] {
  const accepted = isAccepted(facts);
  return reasons.filter(({ verdict }) => verdict !== 'pass' && !(accepted && verdict === 'fail'));
}

/** Lists what to do about everything in one diff that does not pass, each advice once. */
export function adviceOf(judgement: Judgement, facts: Facts): readonly Phrase[] {
  const advice = openReasons(judgement, facts).map((reason) => adviceFor(reason, judgement, facts));
  return distinctPhrases(advice.filter((phrase) => phrase !== null));
}

/** Keeps the first of equal phrases. */
export function distinctPhrases(phrases: readonly Phrase[]): readonly Phrase[] {
  return [...new Map(phrases.map((phrase) => [asText(phrase), phrase])).values()];
}

function resultAdvice(
  reason: Reason & { readonly rule: 'result' },
  judgement: Judgement,
  facts: Facts,
): Phrase | null {
  // A threshold that is not met has the better advice.
  if (judgement.checks.length > 0) return null;
  return resultMessages[reason.result].advice({
    review: reviewPhrase(judgement, facts),
    allow: allowPhrase(judgement, facts),
    rerun: rerunAdvice(facts),
    listedIn: listPhrase(reason.listedIn),
  });
}

function changeAdvice(judgement: Judgement, facts: Facts): Phrase {
  return resultMessages.different.advice({
    review: reviewPhrase(judgement, facts),
    allow: allowPhrase(judgement, facts),
    rerun: rerunAdvice(facts),
    listedIn: code('fail_on'),
  });
}

function reviewPhrase({ id }: Judgement, { host, judgements }: Facts): Phrase {
  return judgements.length === 1
    ? link('Review the rows in Datafold', diffUrl(host, id))
    : raw('Open each table in Datafold and review the rows');
}

/** Names the ways to allow a change: a label where one accepts it, a limit, or how to set up a label. */
function allowPhrase({ checks, verdict }: Judgement, facts: Facts): Phrase {
  const { acceptance } = facts;
  const limit =
    checks.length > 0
      ? text`raise the limit in ${code('thresholds')}`
      : text`set a limit in ${code('thresholds')}`;
  if (verdict === 'fail' && acceptance?.kind === 'not-accepted' && acceptance.why.kind === 'not-labeled')
    return enumerate([text`add the label ${untrusted(acceptance.label, 60)}`, limit], 'or');
  return verdict === 'fail' && acceptance === null && isAcceptable(facts)
    ? enumerate([limit, link('accept it by a label', acceptanceManual)], 'or')
    : limit;
}

/** Says why a label does not accept the fail, or how to accept it where no other advice names the label. */
export function labelAdvice(facts: Facts, advice: readonly Phrase[]): readonly Phrase[] {
  const { acceptance } = facts;
  if (acceptance?.kind !== 'not-accepted') return [];
  const named =
    acceptance.why.kind === 'not-labeled' && advice.some((one) => asText(one).includes('add the label'));
  return named ? [] : [acceptanceFinding(acceptance, facts)];
}
