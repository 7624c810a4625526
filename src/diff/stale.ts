import type { CiFacts } from './data-diff.ts';

/** What is being gated, as far as the event and GitHub tell. What neither side tells is not compared. */
export type Target = {
  readonly prNumber: number | null;
  /** Open pull requests that all have this head, where no one of them is meant more than another. */
  readonly several?: readonly number[];
  readonly headSha: string | null;
  /** Commits that stand for the head: the event's merge commit, and merge commits whose last parent is the head. Lower case. */
  readonly headMerges: readonly string[];
  /** Other commits that diffs name and that may merge the head: it could not be found out. Lower case. */
  readonly unclear?: readonly string[];
  /** GitHub was asked for what is missing here and did not tell: what the diff records can then not be checked. */
  readonly unverified?: true;
};

/** How a diff is about something else than what is being gated. */
export type Staleness =
  | { readonly kind: 'other-pull-request'; readonly recorded: number; readonly expected: number }
  | { readonly kind: 'other-commit'; readonly recorded: string; readonly expected: string }
  /** Only the first digits are recorded, and what is gated begins so too; any commit may, by chance or made so. */
  | { readonly kind: 'abbreviated'; readonly recorded: string }
  | {
      readonly kind: 'not-checked';
      /** What was not told: the head, the pull request, or whether the commit merges the head. */
      readonly against: 'head' | 'pull-request' | 'merges';
      readonly recorded: string;
    };

/**
 * What the commit that a diff records is to the head that is gated: the head itself (or one that stands for it), another one, no more than
 * its first digits, one of which nobody could say whether it merges the head; or none is recorded.
 */
export type Relation = 'head' | 'other' | 'beginning' | 'unclear' | 'none';

/** What a diff records of the head. Only for a target whose head is known. */
export function relationOf({ prSha }: CiFacts, target: Target): Relation {
  if (prSha === null) return 'none';
  const asked = prSha.toLowerCase();
  const names = [target.headSha?.toLowerCase() ?? '', ...target.headMerges];
  if (names.includes(asked)) return 'head';
  if (/^[0-9a-f]+$/.test(asked) && names.some((name) => name.startsWith(asked))) return 'beginning';
  return target.unclear?.includes(asked) === true ? 'unclear' : 'other';
}

/** Everything that makes the diff stale; empty for a diff about the target or one that Datafold knows nothing of. */
export function staleness(ci: CiFacts, target: Target): readonly Staleness[] {
  const found = [...otherPullRequest(ci, target), ...otherCommit(ci, target)];
  return target.unverified === true && found.length === 0 ? unchecked(ci, target) : found;
}

function otherPullRequest(
  { prNumber: recorded }: CiFacts,
  { prNumber: expected }: Target,
): readonly Staleness[] {
  return recorded === null || expected === null || recorded === expected
    ? []
    : [{ kind: 'other-pull-request', recorded, expected }];
}

function otherCommit(ci: CiFacts, target: Target): readonly Staleness[] {
  const { prSha: recorded } = ci;
  const { headSha: expected } = target;
  if (recorded === null || expected === null) return [];
  switch (relationOf(ci, target)) {
    case 'head':
    case 'none':
      return [];
    case 'beginning':
      return [{ kind: 'abbreviated', recorded }];
    case 'unclear':
      return [{ kind: 'not-checked', against: 'merges', recorded }];
    case 'other':
      return [{ kind: 'other-commit', recorded, expected }];
  }
}

/**
 * Not being told what is gated is not the same as nothing to compare: a diff that names something is not taken on trust. One that names
 * the very head (else it were of another commit, and not be here) needs no number: the commit is the stronger proof.
 */
function unchecked(ci: CiFacts, { headSha, prNumber }: Target): readonly Staleness[] {
  if (ci.prSha !== null)
    return headSha === null ? [{ kind: 'not-checked', against: 'head', recorded: ci.prSha }] : [];
  if (ci.prNumber !== null && prNumber === null)
    return [{ kind: 'not-checked', against: 'pull-request', recorded: String(ci.prNumber) }];
  return [];
}
