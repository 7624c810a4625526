import type { Judgment, Reason } from '../diff/policy.ts';
import { type Facts, isAccepted } from './facts.ts';
import { acceptanceManual } from './links.ts';
import { explainAcceptance } from './messages/acceptance.ts';
import { findCauseMessage } from './messages/causes.ts';
import { adviseNotMeasured } from './messages/not-measured.ts';
import { nameList, resultMessages } from './messages/results.ts';
import { adviseOnStaleness } from './messages/staleness.ts';
import { code, enumerate, link, type Phrase, printPhrase, raw, text, untrusted } from './phrase.ts';
import { adviseRerun, linkOnlyDiff } from './rerun-advice.ts';

/** Advice, and whether it names the label with which someone can accept the change. */
export type Advice = Phrase & { readonly namesLabel: boolean };

/** Advises on one reason; `null` if another reason's advice covers it. */
export function adviseOn(reason: Reason, judgment: Judgment, facts: Facts): Advice | null {
  switch (reason.rule) {
    case 'result':
      // The thresholds have better advice.
      return judgment.checks.length > 0 ? null : adviseOnResult(reason, judgment, facts);
    case 'threshold-not-met': {
      const advice = adviseNotMeasured(reason.check, facts);
      return advice === null
        ? adviseOnResult({ result: 'different', listedIn: 'fail_on' }, judgment, facts)
        : markUnlabeled(advice);
    }
    case 'thresholds-met':
      return null;
    case 'sampled':
      return markUnlabeled(
        text`Run the diff without sampling, or remove ${code('sampled')} from ${code(reason.listedIn)}.`,
      );
    case 'undetermined':
      return markUnlabeled(findCauseMessage(reason.cause, judgment.diff).advice(facts));
    case 'stale':
      return markUnlabeled(adviseOnStaleness(reason.staleness, facts));
  }
}

function markUnlabeled(advice: Phrase): Advice {
  return { ...advice, namesLabel: false };
}

/** Filters the reasons that need advice: those that do not pass, and that no one accepted. */
export function listOpenReasons({ reasons }: Judgment, facts: Facts): readonly Reason[] {
  const accepted = isAccepted(facts);
  return reasons.filter(({ verdict }) => verdict !== 'pass' && !(accepted && verdict === 'fail'));
}

/** Lists the advice about one diff, each once. */
export function listAdvice(judgment: Judgment, facts: Facts): readonly Advice[] {
  const advice = listOpenReasons(judgment, facts).map((reason) => adviseOn(reason, judgment, facts));
  return omitRepeated(advice.filter((one) => one !== null));
}

/** Keeps the first of equal phrases. */
export function omitRepeated<T extends Phrase>(phrases: readonly T[]): readonly T[] {
  return [...new Map(phrases.map((phrase) => [printPhrase(phrase), phrase])).values()];
}

function adviseOnResult(
  { result, listedIn }: Pick<Reason & { readonly rule: 'result' }, 'result' | 'listedIn'>,
  judgment: Judgment,
  facts: Facts,
): Advice {
  const { advice, canBeAllowed } = resultMessages[result];
  const found = advice({
    review: describeReview(facts),
    open: linkOnlyDiff('Open the diff in Datafold', facts),
    rerun: adviseRerun(facts),
    listedIn: nameList(listedIn),
  });
  if (!canBeAllowed) return markUnlabeled(found);
  const label = findOfferedLabel(judgment, facts);
  const allow = describeAllowance(judgment, facts, label);
  return { ...text`${found} If it is expected, ${allow}.`, namesLabel: label !== null };
}

function describeReview(facts: Facts): Phrase {
  return facts.judgments.length === 1
    ? linkOnlyDiff('Review the rows in Datafold', facts)
    : raw('Open each table in Datafold and review the rows');
}

/** Finds the label that accepts the diff if someone adds it now; `null` if there is none. */
function findOfferedLabel({ verdict }: Judgment, { acceptance }: Facts): string | null {
  const isOffered =
    verdict === 'fail' && acceptance?.kind === 'not-accepted' && acceptance.why.kind === 'not-labeled';
  return isOffered ? acceptance.label : null;
}

/** Names the ways to allow a change: by a label, by a limit, or how to set up a label. */
function describeAllowance({ checks, verdict }: Judgment, facts: Facts, label: string | null): Phrase {
  const limit =
    checks.length > 0
      ? text`change the limit in ${code('thresholds')}`
      : text`set a limit in ${code('thresholds')}`;
  if (label !== null) return enumerate([text`add the label ${untrusted(label, 60)}`, limit], 'or');
  return verdict === 'fail' && facts.acceptance === null && facts.mayAccept
    ? enumerate([limit, link('accept it with a label', acceptanceManual)], 'or')
    : limit;
}

/** Explains why a label has no effect, or how to accept if no other advice names the label. */
export function adviseOnLabel(facts: Facts, advice: readonly Advice[]): readonly Phrase[] {
  const { acceptance } = facts;
  if (acceptance?.kind !== 'not-accepted') return [];
  return advice.some(({ namesLabel }) => namesLabel) ? [] : [explainAcceptance(acceptance, facts)];
}
