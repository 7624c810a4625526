import { resultFacts } from '../diff/data-diff.ts';
import type { Judgment, Reason } from '../diff/policy.ts';
import type { Facts } from './facts.ts';
import { findCauseMessage } from './messages/causes.ts';
import { describeEffect, explainListing, resultMessages } from './messages/results.ts';
import { explainStaleness } from './messages/staleness.ts';
import { code, type Phrase, raw, text, untrusted } from './phrase.ts';
import { explainUnmetThreshold } from './thresholds.ts';

/** Explains in whole sentences what a rule found, with its size. */
export function explainReason(reason: Reason, judgment: Judgment, facts: Pick<Facts, 'acceptance'>): Phrase {
  switch (reason.rule) {
    case 'result': {
      const { diff } = judgment;
      const found = diff === null ? raw('') : text`${resultMessages[reason.result].finding(diff)} `;
      return text`${found}${explainListing(reason, judgment, facts)}`;
    }
    case 'thresholds-met':
      return explainMet(judgment);
    case 'threshold-not-met':
      return explainUnmetThreshold(reason.check);
    case 'sampled':
      return text`The statistics come from a sample of the rows. ${code('sampled')} ${raw(describeEffect(reason.verdict, facts))} (${code(reason.listedIn)}).`;
    case 'undetermined':
      return findCauseMessage(reason.cause, judgment.diff).finding;
    case 'stale':
      return reason.verdict === 'pass'
        ? text`${explainStaleness(reason.staleness)} This is allowed (${code('on_stale: ignore')}).`
        : explainStaleness(reason.staleness);
  }
}

function explainMet({ checks, diff }: Judgment): Phrase {
  const size = diff === null ? raw('') : text`${resultMessages.different.finding(diff)} `;
  return checks.length === 1
    ? text`${size}The threshold is met.`
    : text`${size}${raw(checks.length === 2 ? 'Both' : `All ${checks.length}`)} thresholds are met.`;
}

const maxErrorLength = 300;

/** Adds Datafold's error message, if a diff failed and the message is known. */
export function addError(reason: Reason, phrase: Phrase, error: string | null): Phrase {
  const failed =
    (reason.rule === 'undetermined' && reason.cause.kind === 'failed') ||
    (reason.rule === 'result' && resultFacts[reason.result].hasErrorMessage);
  return failed && error !== null
    ? text`${phrase} Datafold says: ${untrusted(error, maxErrorLength)}.`
    : phrase;
}
