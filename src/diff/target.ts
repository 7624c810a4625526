/** The pull request and commit that are checked, as far as the event and GitHub give them. */
export type Target = {
  readonly prNumber: number | null;
  /** Open pull requests that share the head commit, ascending, if the event names none of them. */
  readonly candidates?: readonly number[];
  /** The check covers each of `candidates`: the newest CI run of each. */
  readonly coversCandidates?: true;
  readonly headSha: string | null;
  /** Merge commits of the head that GitHub made. They count as the head. Lower case. */
  readonly headMerges: readonly string[];
  /** Commits named by diffs that merge the head, but without GitHub's signature. Lower case. */
  readonly unsignedMerges?: readonly string[];
  /** Commits named by diffs that GitHub was not able to look up. Lower case. */
  readonly unverifiable?: readonly string[];
  /** The pull request or its head was requested from GitHub, which did not answer. */
  readonly lookupFailed?: true;
  /** The pull request or its head is unknown, because the action has no access to GitHub. */
  readonly withoutGitHub?: true;
  /**
   * The event belongs to no pull request, so a diff may name its own. Otherwise an unknown target verifies
   * nothing.
   */
  readonly isOutsidePullRequests?: true;
};
