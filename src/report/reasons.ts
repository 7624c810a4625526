import type { Judgement, Reason } from '../diff/policy.ts';
import { causeMessage } from './messages/causes.ts';
import { listingSentence, resultMessages } from './messages/results.ts';
import { stalenessFinding } from './messages/staleness.ts';
import { outside, own, type Phrase, say, words } from './phrase.ts';
import { checkFinding } from './rules.ts';

/** Says in whole sentences what a rule found, with its size. */
export function reasonPhrase(reason: Reason, judgement: Judgement): Phrase {
  switch (reason.rule) {
    case 'result': {
      const { diff } = judgement;
      const found = diff === null ? words('') : say`${resultMessages[reason.result].finding(diff)} `;
      return say`${found}${listingSentence(reason)}`;
    }
    case 'thresholds-met':
      return metPhrase(judgement);
    case 'threshold-not-met':
      return checkFinding(reason.check);
    case 'sampled':
      return say`The figures come from a sample of the rows. ${own('sampled')} ${words(reason.verdict === 'fail' ? 'fails the check' : 'is a warning')} (${own(reason.listedIn)}).`;
    case 'undetermined':
      return causeMessage(reason.cause, judgement.diff).finding;
    case 'stale':
      return reason.verdict === 'pass'
        ? say`${stalenessFinding(reason.staleness)} This is allowed (${own('on_stale: ignore')}).`
        : stalenessFinding(reason.staleness);
  }
}

function metPhrase({ checks, diff }: Judgement): Phrase {
  const size = diff === null ? words('') : say`${resultMessages.different.finding(diff)} `;
  return checks.length === 1
    ? say`${size}The threshold is met.`
    : say`${size}All ${checks.length} thresholds are met.`;
}

const maxErrorLength = 300;

/** Adds Datafold's own words where a diff ended in an error and these are known. */
export function withError(reason: Reason, phrase: Phrase, error: string | null): Phrase {
  const failed =
    (reason.rule === 'undetermined' && reason.cause.kind === 'failed') ||
    (reason.rule === 'result' && reason.result === 'error');
  return failed && error !== null ? say`${phrase} Datafold says: ${outside(error, maxErrorLength)}.` : phrase;
}
