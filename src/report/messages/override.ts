import type { NotAccepted, Override } from '../../diff/override.ts';
import type { Facts } from '../facts.ts';
import { asText, code, type Phrase, plainSentence, raw, text, untrusted } from '../phrase.ts';

const maxLength = 60;

/** Whether someone accepted what fails: it then is a warning. */
export function isAccepted({ override }: Pick<Facts, 'override'>): boolean {
  return override?.kind === 'accepted';
}

/** Names who accepted it; nothing where no one did. */
export function acceptedBy({ override }: Pick<Facts, 'override'>): Phrase | null {
  return override?.kind === 'accepted' ? untrusted(override.by, maxLength) : null;
}

/** Builds the line about an acceptance for the log. */
export function overrideLine(override: Override): string {
  return asText(overrideFinding(override));
}

/** Says in whole sentences who accepted it, or how to. */
export function overrideFinding(override: Override): Phrase {
  const label = untrusted(override.label, maxLength);
  if (override.kind === 'not-accepted') return notAccepted(override.why, label);
  const when = override.at === null ? raw('') : text` on ${raw(moment(override.at))}`;
  return text`${untrusted(override.by, maxLength)} added the label ${label}${when}. This applies to this commit only.`;
}

/** Formats `2026-11-22T10:05:00Z` for people; does not repeat anything else. */
function moment(at: string): string {
  const match = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.exec(at);
  if (match === null) return 'an unknown date';
  const [, day = '', time = '', zone = ''] = match;
  return `${day} ${time} ${zone === 'Z' ? 'UTC' : `UTC${zone}`}`;
}

type ByKind = {
  readonly [K in NotAccepted['kind']]: (why: NotAccepted & { readonly kind: K }, label: Phrase) => Phrase;
};

/** All words about labels that accept nothing are in this table. */
const notAcceptedMessages: ByKind = {
  'not-labelled': (_, label) =>
    text`To accept the change, review it, add the label ${label}, then re-run this job.`,
  'older-than-commit': (_, label) =>
    text`The label ${label} was added before the latest commit. Review the changes, then remove and re-add it.`,
  'not-a-person': (_, label) =>
    text`The label ${label} has no effect: it was added by a bot or app. Review the changes, then remove it and add it yourself.`,
  nobody: (_, label) =>
    text`The label ${label} has no effect: GitHub does not say who added it. Review the changes, then remove and re-add it.`,
  'head-moved': (_, label) =>
    text`The label ${label} has no effect: the pull request has a newer commit than the one checked here. Wait for the run of that commit.`,
  'no-pull-request': (_, label) =>
    text`The label ${label} has no effect: this run knows no pull request. Set ${code('pr_number')}, or re-run this job if the log says that GitHub did not return it.`,
  'no-head': (_, label) =>
    text`The label ${label} has no effect: this run knows no head commit to compare it with. Start the workflow by an event of the pull request, or set ${code('pr_number')}.`,
  'no-github': (_, label) =>
    text`The label ${label} has no effect: the action could not ask GitHub for it. Check ${code('github_token')}.`,
  'branch-gone': (_, label) =>
    text`The label ${label} has no effect: the branch's repository is gone, so GitHub does not say when it moved to this commit. Run the workflow on the type ${code('labeled')}, then re-add the label.`,
  fork: (_, label) =>
    text`The label ${label} has no effect: this token cannot read the fork of the branch. Run the workflow on the type ${code('labeled')}, then re-add the label.`,
  'no-move': (_, label) =>
    text`The label ${label} has no effect: GitHub does not show yet when the branch moved to this commit. Re-run this job. If that does not help, run the workflow on the type ${code('labeled')} and re-add the label.`,
  unreadable: ({ problem }, label) =>
    text`The label ${label} has no effect, because it could not be checked. ${plainSentence(problem)}`,
};

function notAccepted(why: NotAccepted, label: Phrase): Phrase {
  const create = notAcceptedMessages[why.kind] as (why: NotAccepted, label: Phrase) => Phrase;
  return create(why, label);
}
