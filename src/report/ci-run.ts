import type { CiList, CiRunCause } from '../diff/ci-run.ts';
import type { Trouble } from '../diff/policy.ts';
import { commitPhrase } from './commit.ts';
import { duration } from './duration.ts';
import type { Facts } from './facts.ts';
import { count } from './figures.ts';
import { statusClause, statusFinding } from './messages/http-status.ts';
import { own, type Phrase, say, words } from './phrase.ts';
import { answerPhrase, troublePhrase } from './undetermined.ts';

/** Why there is nothing to judge, as the headline says it: only our words, numbers and ids. */
export function ciRunClause(cause: CiRunCause): string {
  switch (cause.kind) {
    case 'no-diffs':
      return `${runCalled(cause.runId)} has no data diffs, or none that this key may see`;
    case 'failed':
      return `${runCalled(cause.runId)} failed`;
    case 'cancelled':
      return `${runCalled(cause.runId)} was cancelled`;
    case 'no-run':
      return `Datafold showed no CI run for the head commit within ${duration(cause.timeoutMs)}`;
    case 'nothing-ran':
      return 'no CI run, nothing was compared';
    case 'out-of-time':
      return cause.waitedFor === 'end'
        ? `${runCalled(cause.runId)} did not end within ${duration(cause.timeoutMs)}`
        : `the data diffs of ${runCalled(cause.runId)} could not be gathered within ${duration(cause.timeoutMs)}`;
    case 'too-many-pages':
      return `Datafold's list of ${listed[cause.list]} has more than 50 pages, of which the rest was not read`;
    case 'too-many-diffs':
      return `${runCalled(cause.runId)} has ${count(cause.found)} data diffs, and one step takes 1,000 at most`;
    case 'unreachable':
      return `Datafold's list of ${listed[cause.list]} could not be read: ${silence(cause.trouble)}`;
    case 'refused':
      return `Datafold's list of ${listed[cause.list]} could not be read: ${refusal(cause.list, cause.trouble)}`;
  }
}

/** What an annotation is called by. */
export function ciRunTitle(cause: CiRunCause): string {
  return 'runId' in cause ? runCalled(cause.runId) : "Datafold's CI run";
}

function runCalled(runId: number): string {
  return `Datafold's CI run ${runId}`;
}

const listed: Readonly<Record<CiList, string>> = { runs: 'CI runs', diffs: 'data diffs' };

function silence(trouble: Trouble): string {
  switch (trouble.kind) {
    case 'status':
      return `Datafold answered HTTP ${trouble.status} until the time was up`;
    case 'network':
      return 'Datafold was not reachable';
    case 'body':
      return 'the answers were no such list';
  }
}

function refusal(list: CiList, trouble: Trouble): string {
  return trouble.kind === 'status' ? statusClause(trouble, list) : 'Datafold refused the request';
}

/** Why there is nothing to judge: whole sentences. */
export function ciRunPhrase(cause: CiRunCause, facts: Facts): Phrase {
  switch (cause.kind) {
    case 'no-diffs':
      return say`${run(cause)} is done and shows no data diffs, also when asked again for 30 seconds: there was nothing to compare, or this key may not see it.`;
    case 'failed':
      return say`${run(cause)} failed, so not all of its data diffs may have been made.`;
    case 'cancelled':
      return say`${run(cause)} was cancelled, so not all of its data diffs may have been made.`;
    case 'no-run':
      return say`Datafold showed no CI run for ${ofPullRequest(cause.prNumber)}${headPhrase(facts)} within ${words(duration(cause.timeoutMs))}.`;
    case 'nothing-ran':
      return say`No CI run, nothing was compared: Datafold listed none for ${headPhrase(facts)} after ${words(duration(cause.waitedMs))}, and ${own('expected_tables')} is ${own('none')}.`;
    case 'out-of-time':
      return outOfTime(cause);
    case 'too-many-pages':
      return say`Datafold's list of ${words(listed[cause.list])} has more than 50 pages. This action reads no more than these, so it cannot tell what stands on the others.`;
    case 'too-many-diffs':
      return say`${run(cause)} has ${cause.found} data diffs. One step takes 1,000 at most, so none of them was judged.`;
    case 'unreachable':
      return cause.trouble.kind === 'status'
        ? say`Datafold answered with an error for its list of ${words(listed[cause.list])} until the time was up${troublePhrase(cause.trouble)}.`
        : say`Datafold could not be asked for its ${words(listed[cause.list])} until the time was up${troublePhrase(cause.trouble)}.`;
    case 'refused':
      return refusedPhrase(cause.list, cause.trouble);
  }
}

function run({ runId }: { readonly runId: number }): Phrase {
  return words(runCalled(runId));
}

/** Names the pull request where the gate covers several. */
function ofPullRequest(number: number | undefined): Phrase {
  return number === undefined ? words('') : words(`pull request ${number} at `);
}

function outOfTime(cause: CiRunCause & { readonly kind: 'out-of-time' }): Phrase {
  const within = words(duration(cause.timeoutMs));
  return cause.waitedFor === 'end'
    ? say`${run(cause)} did not end within ${within}.`
    : say`${run(cause)} is done, but its data diffs could not be gathered within ${within}: the list was not read to its end, or showed none for less than the 30 seconds after which that is believed.`;
}

function headPhrase({ target, repository }: Facts): Phrase {
  return target.headSha === null
    ? say`the head commit`
    : say`the head commit, ${commitPhrase(target.headSha, repository)},`;
}

function refusedPhrase(list: CiList, trouble: Trouble): Phrase {
  if (trouble.kind !== 'status') return say`Datafold will not answer${troublePhrase(trouble)}.`;
  const status = words(String(trouble.status));
  return say`${statusFinding(trouble, list)} (HTTP ${status})${answerPhrase(trouble)}.`;
}
