import type { Check, NotMeasured } from '../diff/checks.ts';
import type { DiffResult } from '../diff/data-diff.ts';
import type { Judgement, Reason } from '../diff/policy.ts';
import type { Staleness } from '../diff/stale.ts';
import { madeAgain } from './again.ts';
import type { Facts } from './facts.ts';
import { shortSha } from './links.ts';
import { isAccepted } from './override.ts';
import { own, type Phrase, say, words } from './phrase.ts';
import { undeterminedAdvice } from './undetermined-advice.ts';

/** What to do about everything that does not pass in one diff and that nobody has accepted; equal advice of several diffs is equal word for word. */
export function adviceOf(judgement: Judgement, facts: Facts): readonly Phrase[] {
  const accepted = isAccepted(facts);
  const speaking = judgement.reasons.filter(
    ({ verdict }) => verdict !== 'pass' && !(accepted && verdict === 'fail'),
  );
  const broken = speaking.some(({ rule }) => rule === 'threshold-not-met');
  // A broken threshold has better advice than "different" alone.
  const telling = speaking.filter((reason) => !(broken && reason.rule === 'result'));
  return telling.map((reason) => advicePhrase(reason, judgement, facts));
}

function advicePhrase(reason: Reason, judgement: Judgement, facts: Facts): Phrase {
  switch (reason.rule) {
    case 'result':
      return resultAdvice(reason.result, facts);
    case 'threshold-not-met':
      return thresholdAdvice(reason.check);
    case 'thresholds-met':
      return say`Nothing: all thresholds are met.`;
    case 'sampled':
      return say`Run the diff without sampling, or take ${own('sampled')} out of ${own(reason.listedIn)}.`;
    case 'undetermined':
      return undeterminedAdvice(reason.cause, judgement, facts);
    case 'stale':
      return staleAdvice(reason.staleness, facts);
  }
}

function resultAdvice(result: DiffResult, facts: Facts): Phrase {
  switch (result) {
    case 'identical':
      return say`You ask for a change here: make sure that the pull request's tables were built before the diff was made, or take ${own('identical')} out of the list.`;
    case 'different':
      return say`Look at the rows and columns that differ in Datafold. If the change is a mistake, fix the model and make the diff again. If it is meant, allow as much with ${own('thresholds')}, or move ${own('different')} from ${own('fail_on')} to ${own('warn_on')}.`;
    case 'bad-pks':
      return say`Make the key unique and not null on both sides (a ${own('unique')} and a ${own('not_null')} test keep it so), or give the diff other key columns; then make the diff again.`;
    case 'missing-pks':
      return say`Give the diff its primary key columns so that rows can be paired, and make it again.`;
    case 'empty':
      return say`Check that both tables were built, and that no filter or time range leaves out every row. If empty tables are fine here, take ${own('empty')} out of the list.`;
    case 'error':
      return say`Open the diff in Datafold to read the error, remove its cause, ${madeAgain(facts, 'the diff')}.`;
  }
}

function thresholdAdvice({ condition, outcome, notMeasured }: Check): Phrase {
  if (outcome !== 'not-measured') {
    return say`Look at the rows that differ in Datafold. If the change is a mistake, fix the model and make the diff again. If it is meant, move the limit that broke in ${own('thresholds')}.`;
  }
  if (condition.kind !== 'figure') return columnAdvice(notMeasured);
  if (notMeasured === 'sampled') {
    return say`Make the diff without sampling, or limit only ${own('match_ratio')} for sampled diffs.`;
  }
  if (notMeasured === 'no-rows-in-a' || notMeasured === 'no-row-count') {
    return say`Limit ${own(condition.figure)} by a plain number here instead of per cent of A's rows.`;
  }
  return say`Take ${own(condition.figure)} out of ${own('thresholds')} for this diff: Datafold does not measure it.`;
}

function columnAdvice(why: NotMeasured | null): Phrase {
  switch (why) {
    case 'sampled':
      return say`Run the diff without sampling: rules about columns need every row.`;
    case 'not-listed':
      return say`Check the name of the column in ${own('thresholds')}, and that the diff compares that column.`;
    case 'summary-timed-out':
    case 'summary-unreachable':
      return say`Re-run this job. If it stays so, raise ${own('timeout')}.`;
    default:
      return say`Open the diff in Datafold. Where it gives no complete list of columns, limit rows in place of columns in ${own('thresholds')}.`;
  }
}

function staleAdvice(staleness: Staleness, facts: Facts): Phrase {
  const { target, ciRun } = facts;
  if (staleness.kind === 'not-checked' && staleness.against === 'merges') {
    return say`Re-run this job. If it stays so, the job most often lacks the permission ${own('contents: read')}, or its diffs name more different commits than are looked up (50): give them to several steps.`;
  }
  if (staleness.kind === 'not-checked') {
    return say`Re-run this job. If it stays so, see the warning about the pull request in the log: most often a permission is missing, or ${own('pr_number')} names none.`;
  }
  if (staleness.kind === 'ambiguous') {
    return say`Set ${own('pr_number')} to the pull request that this run checks.`;
  }
  if (staleness.kind === 'unreadable') {
    return say`Run the diff again. If Datafold records the same value again, report it to Datafold's support.`;
  }
  if (staleness.kind === 'abbreviated') {
    return say`Have the whole name of the commit recorded (${own('github.event.pull_request.head.sha')} is one), ${madeAgain(facts, 'the diff')}.`;
  }
  const head = target.headSha === null ? null : shortSha(target.headSha);
  const commit = head === null ? say`the present commit` : say`commit ${own(head)}`;
  const what =
    staleness.kind === 'other-pull-request' ? say`pull request ${words(String(staleness.expected))}` : commit;
  if (ciRun !== null)
    return say`Open the CI run in Datafold: it recorded something else for this diff than for itself. Let it run again for ${what}, then re-run this job.`;
  return say`Make the diff for ${what} and give this step its id. Most often the id comes from an earlier run: a cache, a fixed number, or a job that did not run again.`;
}
