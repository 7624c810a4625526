import type { Acceptance, DataFilesProblem, NotAccepted } from '../../diff/acceptance.ts';
import type { Snapshot } from '../../diff/snapshot.ts';
import type { Facts } from '../facts.ts';
import { labelDiffs } from '../labels.ts';
import {
  code,
  enumerate,
  joinPhrases,
  type Phrase,
  plainSentence,
  printPhrase,
  raw,
  text,
  untrusted,
} from '../phrase.ts';
import { resultMessages } from './results.ts';
import { listUnacceptable } from './unacceptable.ts';
import { listUncovered } from './uncovered.ts';

const maxLength = 60;
/** Limits how many accepted diffs are named. */
const maxAccepted = 5;

/** Names who accepted it; `null` if no one did. */
export function nameAccepter({ acceptance }: Pick<Facts, 'acceptance'>): Phrase | null {
  return acceptance?.kind === 'accepted' ? untrusted(acceptance.by, maxLength) : null;
}

/** Builds the line about an acceptance for the log. */
export function describeAcceptance(facts: Facts): string | null {
  return facts.acceptance === null ? null : printPhrase(explainAcceptance(facts.acceptance, facts));
}

/** Explains in whole sentences who accepted what, or why the label has no effect. */
export function explainAcceptance(acceptance: Acceptance, facts: Facts): Phrase {
  const label = untrusted(acceptance.label, maxLength);
  if (acceptance.kind === 'not-accepted') return explainNotAccepted(acceptance.why, label, facts);
  const by = untrusted(acceptance.by, maxLength);
  const same = text`${by} accepted this on ${raw(formatMoment(acceptance.at))} as the comment showed it: ${listAccepted(acceptance.shown, facts)}. The label is ${label}.`;
  return acceptance.basis === 'same-commit'
    ? same
    : text`${same} No file of ${code('data_paths')} has changed since.`;
}

/** Names the tables with the size that the comment showed, which can be more than what was found now. */
function listAccepted(shown: readonly Snapshot[], { judgments, host }: Facts): Phrase {
  const labels = labelDiffs(judgments, host);
  const named = shown.slice(0, maxAccepted).flatMap(({ id, result, figures, sampled }) => {
    const judgment = judgments.find((one) => one.id === id);
    if (judgment === undefined || judgment.diff === null) return [];
    const then = { ...judgment.diff, result, stats: { ...figures, sampled } };
    return [text`${labels.short(judgment)}, ${raw(resultMessages[result].clause(then))}`];
  });
  const more = shown.length - named.length;
  return joinPhrases(more > 0 ? [...named, text`${more} more`] : named, '; ');
}

/** Formats `2026-11-22T10:05:00Z` for people; anything else is "an unknown date". */
function formatMoment(at: string): string {
  const match = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.exec(at);
  if (match === null) return 'an unknown date';
  const [, day = '', time = '', zone = ''] = match;
  return `${day} ${time} ${zone === 'Z' ? 'UTC' : `UTC${zone}`}`;
}

type ByKind = {
  readonly [K in NotAccepted['kind']]: (
    why: NotAccepted & { readonly kind: K },
    label: Phrase,
    facts: Facts,
  ) => Phrase;
};

const reAdd = 'Review the changes, remove the label, and add it again.';

/** All words about labels without effect are in this table. */
const messages: ByKind = {
  'not-labeled': (_, label) =>
    text`To accept what this comment shows, review it and add the label ${label}. The workflow must run on ${code('labeled')}; otherwise re-run this job.`,
  'older-than-report': ({ by, at }, label) =>
    text`${untrusted(by, maxLength)} added the label ${label} on ${raw(formatMoment(at))}, but the label is older than what was found: review, remove it, add it again.`,
  'no-event': (_, label) =>
    text`The label ${label} has no effect: GitHub does not say who added it. ${raw(reAdd)}`,
  removed: (_, label) =>
    text`The label ${label} has no effect: GitHub's latest event removed it. Re-run this job if the label is still there.`,
  'not-a-person': ({ by }, label) =>
    text`The label ${label} has no effect: ${untrusted(by, maxLength)} is not a person's account. Review the changes, remove the label, and add it yourself.`,
  'through-app': ({ by }, label) =>
    text`The label ${label} has no effect: an app or agent added it for ${untrusted(by, maxLength)}. Review the changes, remove the label, and add it yourself on GitHub.`,
  'not-allowed': ({ by }, label) =>
    text`The label ${label} has no effect: ${code('override_by')} does not allow ${untrusted(by, maxLength)}. Ask someone who is listed there to review the changes and to add it again.`,
  'is-author': ({ by }, label) =>
    text`The label ${label} has no effect: ${untrusted(by, maxLength)} is the author. Ask someone else to review the changes and to add it again.`,
  'head-moved': (_, label) =>
    text`The label ${label} has no effect: the pull request has a newer commit than the one checked here. Wait for the run of that commit.`,
  'no-pull-request': (_, label) =>
    text`The label ${label} has no effect: this run knows no pull request. Set ${code('pr_number')}, or re-run this job if the log says that GitHub did not return it.`,
  'no-head': (_, label) =>
    text`The label ${label} has no effect: this run knows no head commit. Start the workflow by an event of the pull request, or set ${code('pr_number')}.`,
  'no-github': (_, label) =>
    text`The label ${label} has no effect: the action could not ask GitHub for it. Check ${code('github_token')}.`,
  'not-acceptable': (_, label, facts) =>
    text`The label ${label} has no effect: a label can't accept ${enumerate(listUnacceptable(facts), 'or')}. Fix that first.`,
  'not-shown': () =>
    text`A label may have no effect yet: the pull request comment could not be updated, and a label accepts only what it shows. The log says why, in its line about the comment.`,
  'too-many': ({ failing }) =>
    text`${failing} diffs fail, which is too many to accept by a label: set ${code('thresholds')}.`,
  'no-report': ({ prNumber }, label) =>
    text`The label ${label} has no effect yet: this workflow has no report on #${prNumber}; is ${code('comment_key')} the same in both workflows? If this is its first report, review it, remove the label, and add it again.`,
  'shared-key': () =>
    text`Nobody can accept this by a label: several checks share one ${code('comment_key')}. Give each its own, for example ${code('comment_key: orders')}.`,
  'no-record': (_, label) =>
    text`The label ${label} has no effect yet: the comment showed nothing that could be accepted when it was added. ${raw(reAdd)}`,
  'not-ours': (_, label) =>
    text`The label ${label} has no effect: the report was edited, or signed with another ${code('api_key')}: it is written anew, add the label again.`,
  'not-shown-yet': (_, label) =>
    text`The label ${label} has no effect yet: the comment was still being written. ${raw(reAdd)}`,
  'other-commit': (_, label) =>
    text`The label ${label} has no effect: it accepted what an earlier commit showed. ${raw(reAdd)} To keep an acceptance over pushes that change no data files, set ${code('data_paths')}.`,
  'files-changed': (_, label) =>
    text`The label ${label} has no effect: files of ${code('data_paths')} changed after it was added. ${raw(reAdd)}`,
  'files-unknown': ({ problem }, label) =>
    text`The label ${label} has no effect: ${filesProblems[problem]} ${raw(reAdd)}`,
  worse: ({ by, uncovered }, label, facts) =>
    text`The label ${label} has no effect: ${listUncovered(uncovered, by, facts)}. ${raw(reAdd)}`,
  unreadable: ({ problem }, label) =>
    text`The label ${label} has no effect, because it could not be checked. ${plainSentence(problem)}`,
};

const filesProblems: Readonly<Record<DataFilesProblem, Phrase>> = {
  'no-match': text`no changed file matches ${code('data_paths')}, so a push cannot be compared.`,
  'no-blob': text`GitHub gives no SHA for one of the files of ${code('data_paths')}.`,
  'too-many-files': text`the pull request changes more files than GitHub lists.`,
  'head-moved': text`the pull request moved while its files were read.`,
};

function explainNotAccepted(why: NotAccepted, label: Phrase, facts: Facts): Phrase {
  const create = messages[why.kind] as (why: NotAccepted, label: Phrase, facts: Facts) => Phrase;
  return create(why, label, facts);
}
