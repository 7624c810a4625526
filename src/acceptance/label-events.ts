import type { LabelProblem } from '../diff/acceptance.ts';
import type { LabelEvent } from './pull-request-history.ts';

/** The people who may accept (`override_by`). */
export type AllowedPeople = {
  /** Logins in lower case; `null` for anyone who can add a label. */
  readonly logins: readonly string[] | null;
  /** Whether the pull request's author may not accept. */
  readonly excludesAuthor: boolean;
};

/** Finds who added the label that is on the pull request now, if that was a person who may accept. */
export function findLabeler(
  events: readonly LabelEvent[],
  label: string,
  author: string | null,
  allowed: AllowedPeople,
): { readonly by: string; readonly at: string } | LabelProblem {
  const newest = events
    .filter((event) => isSameLabel(event.label, label))
    .reduce<LabelEvent | null>((last, event) => (last === null || event.id > last.id ? event : last), null);
  if (newest === null) return { kind: 'no-event' };
  if (newest.kind === 'unlabeled') return { kind: 'removed' };
  const { by } = newest;
  if (!newest.byUser) return { kind: 'not-a-person', by };
  if (newest.throughApp) return { kind: 'through-app', by };
  const problem = checkAllowed(by, author, allowed);
  return problem ?? { by, at: newest.at };
}

/** Compares label names. GitHub's are case-insensitive. */
export function isSameLabel(name: string, label: string): boolean {
  return name.toLowerCase() === label.toLowerCase();
}

function checkAllowed(
  by: string,
  author: string | null,
  { logins, excludesAuthor }: AllowedPeople,
): LabelProblem | null {
  const login = by.toLowerCase();
  // Without a known author nobody is known to be someone else.
  if (excludesAuthor && (author === null || author.toLowerCase() === login)) return { kind: 'is-author', by };
  return logins === null || logins.includes(login) ? null : { kind: 'not-allowed', by };
}
