import type { DiffResult } from '../diff/data-diff.ts';
import type { Judgement, Reason } from '../diff/policy.ts';
import type { Staleness } from '../diff/stale.ts';
import { shortSha } from './links.ts';
import { enumerated, outside, own, type Phrase, say, words } from './phrase.ts';
import { checkPhrase } from './threshold-words.ts';
import { causePhrase } from './undetermined.ts';

/** What a rule found wrong (or right), and the likely reason: whole sentences. */
export function reasonPhrase(reason: Reason, judgement: Judgement): Phrase {
  switch (reason.rule) {
    case 'result':
      return say`${meaning(reason.result)} ${listing(reason)}`;
    case 'thresholds-met':
      return metPhrase(judgement);
    case 'threshold-not-met':
      return checkPhrase(reason.check);
    case 'sampled':
      return say`The figures come from a sample of the rows. ${own(reason.listedIn)} lists ${own('sampled')}.`;
    case 'undetermined':
      return causePhrase(reason.cause, judgement.diff);
    case 'stale':
      return reason.verdict === 'pass'
        ? say`${stalePhrase(reason.staleness)} ${own('on_stale')} is ${own('ignore')}.`
        : stalePhrase(reason.staleness);
  }
}

const longestError = 300;

/** The same with why, in Datafold's own words, where a diff ended in an error and these came. */
export function withError(reason: Reason, phrase: Phrase, error: string | null): Phrase {
  const failed =
    (reason.rule === 'undetermined' && reason.cause.kind === 'failed') ||
    (reason.rule === 'result' && reason.result === 'error');
  return failed && error !== null ? say`${phrase} Datafold says: ${outside(error, longestError)}.` : phrase;
}

function meaning(result: DiffResult): Phrase {
  switch (result) {
    case 'identical':
      return say`The tables are identical.`;
    case 'different':
      return say`The tables differ.`;
    case 'bad-pks':
      return say`Primary keys are null or duplicate, so not every row can be paired with its counterpart.`;
    case 'missing-pks':
      return say`There is no primary key, so only row counts and schema were compared.`;
    case 'empty':
      return say`Neither side has any rows, so nothing was compared.`;
    case 'error':
      return say`Datafold ended the comparison with an error.`;
  }
}

function listing({ result, listedIn, verdict }: Reason & { readonly rule: 'result' }): Phrase {
  if (listedIn === null) return say`Neither ${own('fail_on')} nor ${own('warn_on')} lists ${own(result)}.`;
  if (listedIn === 'section') return say`The rules of its section say ${own(`${result}: ${verdict}`)}.`;
  return say`${own(listedIn)} lists ${own(result)}.`;
}

function metPhrase({ checks }: Judgement): Phrase {
  const held = checks.map(({ condition }) => own(condition.text));
  const all = enumerated(held.length > 12 ? [...held.slice(0, 11), say`${held.length - 11} more`] : held);
  return held.length === 1
    ? say`The tables differ, and the threshold holds: ${all}.`
    : say`The tables differ, and all ${held.length} thresholds hold: ${all}.`;
}

function stalePhrase(staleness: Staleness): Phrase {
  switch (staleness.kind) {
    case 'other-pull-request':
      return say`The diff was made for pull request ${words(String(staleness.recorded))}, this is pull request ${words(String(staleness.expected))}.`;
    case 'other-commit': {
      const { recorded, expected } = staleness;
      const digits = digitsApart(recorded, expected);
      return say`The diff was made for commit ${commit(recorded, digits)}, the head is ${commit(expected, digits)}.`;
    }
    case 'abbreviated':
      return say`Datafold recorded only the beginning of this diff's commit, ${commit(staleness.recorded, staleness.recorded.length)}. The head begins so too, but so can other commits: it is not proven that the diff is about the head.`;
    case 'ambiguous':
      return ambiguousPhrase(staleness);
    case 'unsigned-merge':
      return say`This diff is for commit ${commit(staleness.recorded)}. It merges the head commit, but GitHub does not report it as its own merge, so it can contain other changes.`;
    case 'unreadable':
      return staleness.field === 'ci_pr_num'
        ? say`Datafold recorded a pull request for this diff, but ${own('ci_pr_num')} is not a pull request number, so it could not be verified.`
        : say`Datafold recorded a commit for this diff, but ${own('ci_pr_sha')} is not a commit SHA, so it could not be verified.`;
    case 'not-checked':
      return uncheckedPhrase(staleness);
  }
}

const maxCandidates = 10;

function ambiguousPhrase({ recorded, candidates }: Staleness & { readonly kind: 'ambiguous' }): Phrase {
  const shown = candidates.slice(0, maxCandidates).map((number) => words(String(number)));
  const more = candidates.length - shown.length;
  const all = enumerated(more > 0 ? [...shown, words(`${more} more`)] : shown);
  return say`This diff is for pull request ${words(String(recorded))}. Pull requests ${all} have the same head commit, so the action can't tell which one this run checks.`;
}

function uncheckedPhrase({ against, recorded }: Staleness & { readonly kind: 'not-checked' }): Phrase {
  if (against === 'merges')
    return say`The diff was made for commit ${commit(recorded)}, and it could not be found out whether that commit merges the head.`;
  const what = against === 'head' ? say`commit ${commit(recorded)}` : say`pull request ${words(recorded)}`;
  return say`Datafold recorded what this diff was made for (${what}), but GitHub did not tell what is gated here, so the two were not compared.`;
}

function commit(sha: string, digits?: number): Phrase {
  const short = shortSha(sha, digits);
  return short === null ? say`${sha}` : own(short);
}

/** How many digits it takes for two commits not to look the same. */
function digitsApart(one: string, other: string): number {
  const [left, right] = [one.toLowerCase(), other.toLowerCase()];
  let same = 0;
  while (same < left.length && left[same] === right[same]) same += 1;
  return Math.max(7, same + 1);
}
