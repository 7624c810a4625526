import type { CiMetadata, RecordedField } from './data-diff.ts';
import type { Target } from './target.ts';

/** Why a diff is not about the target, or is not proven to be. */
export type Staleness =
  /** Datafold recorded another pull request than the one that is checked. */
  | { readonly kind: 'other-pull-request'; readonly recorded: number; readonly expected: number }
  /** Datafold recorded another commit than the head. */
  | { readonly kind: 'other-commit'; readonly recorded: string; readonly expected: string }
  /** Datafold recorded a short SHA, which other commits can share by chance or on purpose. */
  | { readonly kind: 'abbreviated'; readonly recorded: string }
  /** Several open pull requests have this head commit, and the event names none of them. */
  | { readonly kind: 'ambiguous'; readonly recorded: number; readonly candidates: readonly number[] }
  /** The recorded commit merges the head, but GitHub did not make it, so its files can be anything. */
  | { readonly kind: 'unsigned-merge'; readonly recorded: string }
  /** Datafold recorded a value that is not a pull request number or a commit SHA. */
  | { readonly kind: 'unreadable'; readonly field: RecordedField }
  /** GitHub did not say whether the recorded commit merges the head. */
  | { readonly kind: 'not-checked'; readonly against: 'merges'; readonly recorded: string }
  /** The head commit or the pull request of this run is unknown. */
  | {
      readonly kind: 'not-checked';
      readonly against: 'head' | 'pull-request';
      readonly recorded: string;
      readonly why: UnknownTarget;
    };

/** Why the pull request of this run, or its head commit, is unknown. */
export type UnknownTarget =
  /** GitHub was asked, and did not answer. */
  | 'no-answer'
  /** The action has no access to GitHub. */
  | 'no-github'
  /** Several open pull requests come from the branch of this run. */
  | 'several'
  /** Neither the event nor GitHub names a pull request. */
  | 'none-found';

/** How the commit recorded by the diff relates to the head commit. */
export type Relation =
  /** The head commit, or a merge commit that counts as it. */
  | 'head'
  /** Another commit. */
  | 'other'
  /** A short SHA that the head commit begins with. */
  | 'prefix'
  /** A merge of the head commit that GitHub did not sign. */
  | 'unsigned-merge'
  /** A commit that GitHub was not able to look up. */
  | 'unverifiable'
  /** A recorded value that is no commit SHA. */
  | 'unreadable'
  /** No commit was recorded. */
  | 'none';

/** Compares the recorded commit with the head commit, which must be known. */
export function getRelation({ prSha, unreadable }: CiMetadata, target: Target): Relation {
  if (prSha === null) return unreadable.includes('ci_pr_sha') ? 'unreadable' : 'none';
  const recorded = prSha.toLowerCase();
  const names = [target.headSha?.toLowerCase() ?? '', ...target.headMerges];
  if (names.includes(recorded)) return 'head';
  if (/^[0-9a-f]+$/.test(recorded) && names.some((name) => name.startsWith(recorded))) return 'prefix';
  if (target.unsignedMerges?.includes(recorded) === true) return 'unsigned-merge';
  return target.unverifiable?.includes(recorded) === true ? 'unverifiable' : 'other';
}

/**
 * Finds all reasons why a diff is stale; empty for a diff about the target, and for one that records nothing.
 */
export function findStaleness(ci: CiMetadata, target: Target): readonly Staleness[] {
  const unreadable = ci.unreadable.map((field) => ({ kind: 'unreadable', field }) as const);
  const commit = findStaleCommit(ci, target);
  // One finding is enough where the whole target is unknown.
  const isHeadUnknown = commit?.kind === 'not-checked' && commit.against === 'head';
  const pull = isHeadUnknown && target.prNumber === null ? null : findStalePullRequest(ci, target);
  return [...unreadable, ...(pull === null ? [] : [pull]), ...(commit === null ? [] : [commit])];
}

function findStalePullRequest(ci: CiMetadata, target: Target): Staleness | null {
  const { prNumber: recorded } = ci;
  const { prNumber: expected, candidates } = target;
  if (recorded === null || recorded === expected) return null;
  if (expected !== null) return { kind: 'other-pull-request', recorded, expected };
  if (candidates !== undefined) {
    const isCovered = target.coversCandidates === true && candidates.includes(recorded);
    return isCovered ? null : { kind: 'ambiguous', recorded, candidates };
  }
  if (target.isOutsidePullRequests === true) return null;
  // A recorded commit is judged on its own. If it is the head, it proves more than a number.
  return ci.prSha === null || target.headSha === null
    ? {
        kind: 'not-checked',
        against: 'pull-request',
        recorded: String(recorded),
        why: explainUnknown(target),
      }
    : null;
}

function findStaleCommit(ci: CiMetadata, target: Target): Staleness | null {
  const { prSha: recorded } = ci;
  const { headSha: expected } = target;
  if (recorded === null) return null;
  if (expected === null)
    return target.isOutsidePullRequests === true
      ? null
      : { kind: 'not-checked', against: 'head', recorded, why: explainUnknown(target) };
  switch (getRelation(ci, target)) {
    case 'prefix':
      return { kind: 'abbreviated', recorded };
    case 'unsigned-merge':
      return { kind: 'unsigned-merge', recorded };
    case 'unverifiable':
      return { kind: 'not-checked', against: 'merges', recorded };
    case 'other':
      return { kind: 'other-commit', recorded, expected };
    case 'head':
    case 'unreadable':
    case 'none':
      return null;
  }
}

function explainUnknown({ lookupFailed, withoutGitHub, candidates }: Target): UnknownTarget {
  if (lookupFailed === true) return 'no-answer';
  if (withoutGitHub === true) return 'no-github';
  return candidates === undefined ? 'none-found' : 'several';
}
