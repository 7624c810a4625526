import { GitHubError } from '../errors.ts';

/** The description of a status whose run was stopped. */
export const stoppedWords =
  'no verdict: the run stopped before it had one (cancelled, timed out, or internal error)';

/** Explains that the pending status could not be set, so the run ends before it polls. */
export function describeBeginFailure(error: unknown): string {
  const why = error instanceof GitHubError ? error.message : `${describeCause(error)} Re-run the job.`;
  return `${why} No request was sent to Datafold, because with commit_status the status is the check itself.`;
}

/** Explains that the status of the verdict could not be set, so the step fails. */
export function describeEndFailure(error: unknown): string {
  return `${describeCause(error)} The outputs have the verdict, but this step fails: with commit_status the status is the check itself. Re-run the job.`;
}

function describeCause(error: unknown): string {
  return error instanceof GitHubError
    ? error.message
    : 'Could not set the commit status: GitHub did not respond in time. Most likely a temporary error.';
}

export const headOfCommitStatus = {
  wanted: 'commit_status is set, but this run knows no head commit to set it on',
  instead: 'leave out commit_status',
};

export const noGitHub =
  'commit_status is set, but there is no GitHub to set it on: GITHUB_REPOSITORY or GITHUB_RUN_ID is missing. Run the action in a workflow, or leave out commit_status.';
