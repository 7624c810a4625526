/** A commit, as far as it can stand for another one. */
export type Commit = {
  /** Lower case. */
  readonly parents: readonly string[];
  /** GitHub committed it and verified its own signature: what the web interface and the merge of a pull request make. */
  readonly isSignedByGitHub: boolean;
};
