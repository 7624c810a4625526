import type { Clock, GitHub } from '../ports.ts';
import { acceptanceParsers } from './acceptance-schemas.ts';
import { createConversationRequests } from './conversation.ts';
import { GitHubError } from './github-error.ts';
import type { Octokit } from './octokit.ts';
import { createRequests, pageSize, type RepositoryName } from './requests.ts';
import { parsers } from './schemas.ts';
import { createStatusRequests } from './status-requests.ts';

/** GitHub over Octokit. What comes back is checked like any other outside data; what fails is a `GitHubError` with advice. */
export function createGitHubClient(octokit: Octokit, repository: RepositoryName, clock: Clock): GitHub {
  const requests = createRequests(octokit, repository, clock);
  const { request: ask, paginate: askAll } = requests;
  const pullRequest: GitHub['fetchPullRequest'] = (pull_number, signal) =>
    ask('read the pull request', parsers.pull, signal, (api, request) =>
      api('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...repository, pull_number, request }),
    );

  return {
    ...createConversationRequests(requests, pullRequest),
    fetchPullRequest: pullRequest,
    findPullRequestsOfCommit: (commit_sha, signal) =>
      ask('find the pull request of the commit', parsers.pulls, signal, (api, request) =>
        api('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', { ...repository, commit_sha, request }),
      ),
    // The commit is a second way to the same pull request, and needs some of the time.
    findPullRequestsOfBranch: (head, signal) =>
      ask(
        'find the pull request of the commit',
        parsers.pulls,
        signal,
        (api, request) =>
          api('GET /repos/{owner}/{repo}/pulls', {
            ...repository,
            head,
            state: 'open',
            per_page: pageSize,
            request,
          }),
        { maxRetryMs: 2_500 },
      ),
    fetchCommit: (ref, signal) =>
      ask('read the commit', parsers.commit, signal, (api, request) =>
        api('GET /repos/{owner}/{repo}/commits/{ref}', { ...repository, ref, request }),
      ).catch(ignoreUnknown),
    fetchLabelEvents: (issue_number, signal) =>
      askAll(
        'read who labelled the pull request',
        acceptanceParsers.labelEvents,
        signal,
        (api, request, page) =>
          api('GET /repos/{owner}/{repo}/issues/{issue_number}/events', {
            ...repository,
            issue_number,
            ...page,
            request,
          }),
      ),
    fetchFiles: (pull_number, signal) =>
      askAll('read the changed files', acceptanceParsers.files, signal, (api, request, page) =>
        api('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
          ...repository,
          pull_number,
          ...page,
          request,
        }),
      ),
    ...createStatusRequests(requests),
  };
}

/** GitHub answers 404 or 422 for a commit that the repository does not have. */
function ignoreUnknown(error: unknown): null {
  if (error instanceof GitHubError && (error.status === 404 || error.status === 422)) return null;
  throw error;
}
