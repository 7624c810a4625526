import type { NotAccepted } from '../diff/override.ts';
import type { BranchMove, Labelling, PullRequestDetails } from '../ports.ts';

/** What the evidence comes to: who accepted and when, or what is missing. */
export type Finding = { readonly by: string; readonly at: string | null } | { readonly missing: NotAccepted };

/** Labels of GitHub differ only in more than case. */
function isLabel(name: string, label: string): boolean {
  return name.toLowerCase() === label.toLowerCase();
}

/**
 * The event that started the run, as far as it still is evidence: a re-run gets that of the first attempt, and since then the label may
 * have been taken off and put back by somebody else, or the branch may have been elsewhere. A runner that names no attempt (`0`) knows none.
 */
export function freshLabelling(labelling: Labelling | null, attempt: string): Labelling | null {
  return ['0', '1'].includes(attempt) ? labelling : null;
}

/** What the pull request itself says: the label must be there now, and the judged commit must be its present head. */
export function objection(label: string, headSha: string, pull: PullRequestDetails): NotAccepted | null {
  if (pull.headSha !== headSha.toLowerCase()) return { kind: 'head-moved' };
  return pull.labels.some((name) => isLabel(name, label)) ? null : { kind: 'not-labelled' };
}

/** The `labeled` event that started this run: it says itself which commit was the head when the label was put there. */
export function byEvent(label: string, headSha: string, labelling: Labelling | null): Finding | null {
  if (labelling === null || !isLabel(labelling.label, label)) return null;
  if (labelling.headSha !== headSha.toLowerCase()) return null;
  return labelling.byPerson ? { by: labelling.by, at: labelling.at } : { missing: { kind: 'not-a-person' } };
}

/** Who put the label there that is there now: the newest of its `labeled` events. */
export function newestLabelling(label: string, labellings: readonly Labelling[]): Labelling | null {
  const ofLabel = labellings.filter((one) => isLabel(one.label, label) && one.at !== null);
  return ofLabel.toSorted((a, b) => timeOf(b.at) - timeOf(a.at))[0] ?? null;
}

/**
 * Whether a person put the label there after the branch last moved to the head. The newest move has to be the one to the head:
 * otherwise the list is not up to date, and an earlier visit to the same commit proves nothing.
 */
export function byHistory(headSha: string, newest: Labelling | null, moves: readonly BranchMove[]): Finding {
  if (newest === null) return { missing: { kind: 'nobody' } };
  if (!newest.byPerson) return { missing: { kind: 'not-a-person' } };
  const last = moves.toSorted((a, b) => timeOf(b.at) - timeOf(a.at))[0];
  if (last === undefined || last.after !== headSha.toLowerCase()) return { missing: { kind: 'no-move' } };
  return timeOf(newest.at) > timeOf(last.at)
    ? { by: newest.by, at: newest.at }
    : { missing: { kind: 'older-than-commit' } };
}

function timeOf(at: string | null): number {
  return at === null ? Number.NaN : Date.parse(at);
}
