/** The names under which main saves state for `post:`, which the runner starts after it. */

/** Whether main started. */
export const startedState = 'started';
/** Whether main finished. */
export const finishedState = 'finished';
/** Whether main ended with an internal error. */
export const crashedState = 'crashed';
/**
 * The comment that says "running": its id, its pull request, and the instance that wrote it, with hyphens
 * between.
 */
export const commentState = 'comment';
/** The commit that has the commit status. */
export const statusState = 'status_sha';
/** The name of the commit status. */
export const statusNameState = 'status_name';
/**
 * Which of the gates that share the status this is: gate ID, instance ID and pull requests, with hyphens
 * between.
 */
export const statusGateState = 'status_gate';
/** The diffs that are to be cancelled if main is stopped, separated by commas. */
export const runningDiffsState = 'running_diffs';
