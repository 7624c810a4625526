/** The names under which main leaves notes for `post:`, which the runner starts after it. */

/** That main came to its end. */
export const finishedState = 'finished';
/** That main ended by a fault of its own. */
export const crashedState = 'crashed';
/** The number of the pull request whose comment says "running". */
export const commentedState = 'commented_pr';
/** The commit that bears the commit status. */
export const statusState = 'status_sha';
/** Which of the gates that share the status this is: leg and nonce, with a hyphen between. */
export const statusGateState = 'status_gate';
/** The diffs that are to be cancelled if main is stopped, separated by commas. */
export const leftoverState = 'leftover_diffs';
