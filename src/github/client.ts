import type { Clock, GitHub } from '../ports.ts';
import { acceptanceReaders } from './acceptance-wire.ts';
import { askingOf, pageSize, type Repository } from './asking.ts';
import { conversationCalls } from './conversation.ts';
import { GitHubError } from './github-error.ts';
import type { Octokit } from './octokit.ts';
import { statusCalls } from './status-calls.ts';
import { read } from './wire.ts';

/** GitHub over Octokit. What comes back is checked like any other outside data; what fails is a `GitHubError` with advice. */
export function githubClient(octokit: Octokit, repository: Repository, clock: Clock): GitHub {
  const asking = askingOf(octokit, repository, clock);
  const { ask, askAll } = asking;
  const pullRequest: GitHub['pullRequest'] = (pull_number, signal) =>
    ask('read the pull request', read.pull, signal, (api, request) =>
      api('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...repository, pull_number, request }),
    );

  return {
    ...conversationCalls(asking, pullRequest),
    pullRequest,
    pullRequestsOf: (commit_sha, signal) =>
      ask('find the pull request of the commit', read.pulls, signal, (api, request) =>
        api('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', { ...repository, commit_sha, request }),
      ),
    // The commit is a second way to the same pull request, and needs some of the time.
    pullRequestsFrom: (head, signal) =>
      ask(
        'find the pull request of the commit',
        read.pulls,
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
    commit: (ref, signal) =>
      ask('read the commit', read.commit, signal, (api, request) =>
        api('GET /repos/{owner}/{repo}/commits/{ref}', { ...repository, ref, request }),
      ).catch(nullIfUnknown),
    labelEvents: (issue_number, signal) =>
      askAll(
        'read who labelled the pull request',
        acceptanceReaders.labelEvents,
        signal,
        (api, request, page) =>
          api('GET /repos/{owner}/{repo}/issues/{issue_number}/events', {
            ...repository,
            issue_number,
            ...page,
            request,
          }),
      ),
    files: (pull_number, signal) =>
      askAll('read the changed files', acceptanceReaders.files, signal, (api, request, page) =>
        api('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
          ...repository,
          pull_number,
          ...page,
          request,
        }),
      ),
    ...statusCalls(asking),
  };
}

/** GitHub answers 404 or 422 for a commit that the repository does not have. */
function nullIfUnknown(error: unknown): null {
  if (error instanceof GitHubError && (error.status === 404 || error.status === 422)) return null;
  throw error;
}
