import type { CiFacts } from './data-diff.ts';

/** What is being gated, as far as the event and GitHub tell. What neither side tells is not compared. */
export type Target = {
  readonly prNumber: number | null;
  readonly headSha: string | null;
  /** Commits that stand for the head: the event's merge commit, and merge commits whose last parent is the head. Lower case. */
  readonly headMerges: readonly string[];
  /** GitHub was asked for what is missing here and did not tell: what the diff records can then not be checked. */
  readonly unverified?: true;
};

/** How a diff is about something else than what is being gated. */
export type Staleness =
  | { readonly kind: 'other-pull-request'; readonly recorded: number; readonly expected: number }
  | { readonly kind: 'other-commit'; readonly recorded: string; readonly expected: string }
  /** Only the first digits are recorded, and what is gated begins so too; any commit may, by chance or made so. */
  | { readonly kind: 'abbreviated'; readonly recorded: string }
  | { readonly kind: 'not-checked'; readonly against: 'head' | 'pull-request'; readonly recorded: string };

/** Everything that makes the diff stale; empty for a diff about the target or one that Datafold knows nothing of. */
export function staleness(ci: CiFacts, target: Target): readonly Staleness[] {
  const found: Staleness[] = [];
  if (ci.prNumber !== null && target.prNumber !== null && ci.prNumber !== target.prNumber) {
    found.push({ kind: 'other-pull-request', recorded: ci.prNumber, expected: target.prNumber });
  }
  if (ci.prSha !== null && target.headSha !== null && !namesHead(ci.prSha, target)) {
    found.push(
      beginsHead(ci.prSha, target)
        ? { kind: 'abbreviated', recorded: ci.prSha }
        : { kind: 'other-commit', recorded: ci.prSha, expected: target.headSha },
    );
  }
  if (target.unverified === true && found.length === 0) found.push(...unchecked(ci, target));
  return found;
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

/** Whether a commit is the head that is being gated, or one that stands for it. */
export function namesHead(sha: string, target: Target): boolean {
  const asked = sha.toLowerCase();
  return asked === target.headSha?.toLowerCase() || target.headMerges.includes(asked);
}

/** Whether it is no more than the first digits of the head, or of a commit that stands for it: not another commit, and no proof of this one. */
export function beginsHead(sha: string, target: Target): boolean {
  const asked = sha.toLowerCase();
  const names = [target.headSha?.toLowerCase() ?? '', ...target.headMerges];
  return /^[0-9a-f]+$/.test(asked) && names.some((name) => name.startsWith(asked) && name !== asked);
}
