import { GitHubError } from '../errors.ts';
import type { Clock, GitHub } from '../ports.ts';
import { acceptanceParsers } from './acceptance-schemas.ts';
import { createStatusRequests } from './commit-status-requests.ts';
import { createConversationRequests } from './conversation.ts';
import type { Octokit } from './octokit.ts';
import { createRequests, type GitHubRequests, pageSize, type RepositoryName } from './requests.ts';
import { parsers } from './schemas.ts';

/**
 * Creates a client of GitHub on top of Octokit. Answers are checked like any other outside data. Failures
 * become a `GitHubError` with advice.
 */
export function createGitHubClient(octokit: Octokit, repository: RepositoryName, clock: Clock): GitHub {
  const requests = createRequests(octokit, repository, clock);
  const { request } = requests;
  const fetchPullRequest: GitHub['fetchPullRequest'] = (pull_number, signal) =>
    request(
      {
        operation: 'read the pull request',
        route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
        parameters: { pull_number },
        parse: parsers.pull,
      },
      signal,
    );
  return {
    ...createConversationRequests(requests, fetchPullRequest),
    fetchPullRequest,
    ...createSearchRequests(requests),
    fetchCommit: (ref, signal) =>
      request(
        {
          operation: 'read the commit',
          route: 'GET /repos/{owner}/{repo}/commits/{ref}',
          parameters: { ref },
          parse: parsers.commit,
        },
        signal,
      ).catch(ignoreUnknown),
    ...createHistoryRequests(requests),
    ...createStatusRequests(requests),
  };
}

function createSearchRequests({
  request,
}: GitHubRequests): Pick<GitHub, 'findPullRequestsOfCommit' | 'findPullRequestsOfBranch'> {
  return {
    findPullRequestsOfCommit: (commit_sha, signal) =>
      request(
        {
          operation: 'find the pull request of the commit',
          route: 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
          parameters: { commit_sha },
          parse: parsers.pulls,
        },
        signal,
      ),
    findPullRequestsOfBranch: (head, signal) =>
      request(
        {
          operation: 'find the pull request of the commit',
          route: 'GET /repos/{owner}/{repo}/pulls',
          parameters: { head, state: 'open', per_page: pageSize },
          parse: parsers.pulls,
          // The commit is a second way to find the pull request, and needs some of the time.
          maxRetryMs: 2_500,
        },
        signal,
      ),
  };
}

function createHistoryRequests({
  paginate,
}: GitHubRequests): Pick<GitHub, 'fetchLabelEvents' | 'fetchFiles'> {
  return {
    fetchLabelEvents: (issue_number, signal) =>
      paginate(
        {
          operation: 'read who labeled the pull request',
          route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/events',
          parameters: { issue_number },
          parse: acceptanceParsers.labelEvents,
        },
        signal,
      ),
    fetchFiles: (pull_number, signal) =>
      paginate(
        {
          operation: 'read the changed files',
          route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
          parameters: { pull_number },
          parse: acceptanceParsers.files,
        },
        signal,
      ),
  };
}

/** Returns `null` for the errors by which GitHub says that the repository has no such commit (404, 422). */
function ignoreUnknown(error: unknown): null {
  if (error instanceof GitHubError && (error.status === 404 || error.status === 422)) return null;
  throw error;
}
