import type { Clock, GitHub } from '../ports.ts';
import { call, type Doing } from './call.ts';
import { GitHubError } from './github-error.ts';
import type { Octokit } from './octokit.ts';
import { read } from './wire.ts';

export type Repository = { readonly owner: string; readonly repo: string };

const pageSize = 100;

/** GraphQL has a budget of its own beside the thousand REST requests an hour of a workflow's token. */
const pullForViewer =
  'query ($owner: String!, $repo: String!, $number: Int!) { viewer { login } repository(owner: $owner, name: $repo) { pullRequest(number: $number) { number state headRefOid } } }';

/** GitHub over Octokit. What comes back is checked like any other outside data; what fails is a `GitHubError` with advice. */
export function githubClient(load: () => Promise<Octokit>, repository: Repository, clock: Clock): GitHub {
  type Ask = (
    api: Octokit['request'],
    request: { readonly signal: AbortSignal },
  ) => Promise<{ readonly status: number; readonly data: unknown }>;
  const ask = <T>(
    doing: Doing,
    reader: (data: unknown) => T,
    signal: AbortSignal,
    how: Ask,
    repeatable = true,
  ) =>
    call(doing, async () => how((await load()).request, { signal }), reader, { clock, signal, repeatable });

  const query = async (text: string, variables: object, signal: AbortSignal) => ({
    status: 200,
    data: await (await load()).graphql(text, { ...variables, request: { signal } }),
  });
  const pullRequest: GitHub['pullRequest'] = (pull_number, signal) =>
    ask('read the pull request', read.pull, signal, (api, request) =>
      api('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...repository, pull_number, request }),
    );

  return {
    pullRequest,
    pullRequestForViewer: async (number, signal) => {
      try {
        const both = () => query(pullForViewer, { ...repository, number }, signal);
        const terms = { clock, signal, repeatable: false };
        return await call('read the pull request', both, read.pullForViewer, terms);
      } catch (error) {
        // Whatever it was, the plain question has the better answer: a pull request, or the reason why not.
        if (!(error instanceof GitHubError)) throw error;
        return { pull: await pullRequest(number, signal), viewer: null };
      }
    },
    pullRequestsOf: (commit_sha, signal) =>
      ask('find the pull request of the commit', read.pulls, signal, (api, request) =>
        api('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', { ...repository, commit_sha, request }),
      ),
    pullRequestsFrom: (head, signal) =>
      ask('find the pull request of the commit', read.pulls, signal, (api, request) =>
        api('GET /repos/{owner}/{repo}/pulls', {
          ...repository,
          head,
          state: 'open',
          per_page: pageSize,
          request,
        }),
      ),
    parentsOf: (ref, signal) =>
      ask('read the commit', read.parents, signal, (api, request) =>
        api('GET /repos/{owner}/{repo}/commits/{ref}', { ...repository, ref, request }),
      ),
    labellings: async (issue_number, signal) => {
      const all = [];
      for (let page = 1; ; page++) {
        const found = await ask(
          'read who labelled the pull request',
          read.labellings,
          signal,
          (api, request) =>
            api('GET /repos/{owner}/{repo}/issues/{issue_number}/events', {
              ...repository,
              issue_number,
              per_page: pageSize,
              page,
              request,
            }),
        );
        all.push(...found.labellings);
        if (found.count < pageSize) return all;
      }
    },
    branchMoves: ({ owner, repo, name }, signal) =>
      ask('read when the branch moved', read.moves, signal, (api, request) =>
        api('GET /repos/{owner}/{repo}/activity', {
          owner,
          repo,
          ref: `refs/heads/${name}`,
          per_page: pageSize,
          request,
        }),
      ),
    statuses: async (ref, signal) => {
      const all = [];
      for (let page = 1; ; page++) {
        const found = await ask('read the commit’s statuses', read.statuses, signal, (api, request) =>
          api('GET /repos/{owner}/{repo}/commits/{ref}/statuses', {
            ...repository,
            ref,
            per_page: pageSize,
            page,
            request,
          }),
        );
        all.push(...found);
        if (found.length < pageSize) return all;
      }
    },
    // A second one that says the same does no harm.
    setStatus: (sha, { state, context, description, targetUrl }, signal) =>
      ask('set the commit status', read.nothing, signal, (api, request) =>
        api('POST /repos/{owner}/{repo}/statuses/{sha}', {
          ...repository,
          sha,
          state,
          context,
          description,
          target_url: targetUrl,
          request,
        }),
      ),
    viewer: (signal) =>
      call(
        'find out whom the token belongs to',
        () => query('query { viewer { login } }', {}, signal),
        read.login,
        { clock, signal, repeatable: true },
      ),
    comments: async (issue_number, signal) => {
      const all = [];
      for (let page = 1; ; page++) {
        const found = await ask('read the pull request’s comments', read.comments, signal, (api, request) =>
          api('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
            ...repository,
            issue_number,
            per_page: pageSize,
            page,
            request,
          }),
        );
        all.push(...found);
        if (found.length < pageSize) return all;
      }
    },
    comment: (comment_id, signal) =>
      ask('read the pull request’s comments', read.comment, signal, (api, request) =>
        api('GET /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...repository, comment_id, request }),
      ),
    createComment: (issue_number, body, signal) =>
      ask(
        'write the pull request comment',
        read.comment,
        signal,
        (api, request) =>
          api('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
            ...repository,
            issue_number,
            body,
            request,
          }),
        false,
      ),
    updateComment: (comment_id, body, signal) =>
      ask('write the pull request comment', read.comment, signal, (api, request) =>
        api('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
          ...repository,
          comment_id,
          body,
          request,
        }),
      ),
    deleteComment: async (comment_id, signal) => {
      try {
        await ask('write the pull request comment', read.nothing, signal, (api, request) =>
          api('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
            ...repository,
            comment_id,
            request,
          }),
        );
      } catch (error) {
        // Somebody was quicker; what was wanted is so.
        if (!(error instanceof GitHubError && error.status === 404)) throw error;
      }
    },
  };
}
