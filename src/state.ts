/** The names under which main leaves notes for `post:`, which the runner starts after it. */

/** That main came to its end. */
export const finishedState = 'finished';
/** The number of the pull request whose comment says "running". */
export const commentedState = 'commented_pr';
/** The commit that bears the commit status. */
export const statusState = 'status_sha';
/** The diffs that are to be cancelled if main is stopped, separated by commas. */
export const leftoverState = 'leftover_diffs';
