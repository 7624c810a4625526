import type { GitHub } from '../ports.ts';
import { type Asking, pageSize } from './asking.ts';
import { GitHubError } from './github-error.ts';
import { read } from './wire.ts';

/** What the gate asks about the comments of a pull request. */
export type ConversationCalls = Pick<
  GitHub,
  'conversation' | 'viewer' | 'comments' | 'comment' | 'createComment' | 'updateComment' | 'deleteComment'
>;

const conversationQuery = `query ($owner: String!, $repo: String!, $number: Int!) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      number state headRefOid
      comments(first: ${pageSize}) {
        pageInfo { hasNextPage }
        nodes { fullDatabaseId body author { login __typename } }
      }
    }
  }
}`;

/** Reads and writes comments. `pullRequest` is asked where GitHub does not answer everything at once. */
export function conversationCalls(
  { repository, ask, askAll, query }: Asking,
  pullRequest: GitHub['pullRequest'],
): ConversationCalls {
  const comments: GitHub['comments'] = (issue_number, signal) =>
    askAll('read the pull request’s comments', read.comments, signal, (api, request, page) =>
      api('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...repository,
        issue_number,
        ...page,
        request,
      }),
    );

  return {
    conversation: async (number, signal) => {
      const variables = { ...repository, number };
      try {
        const { more, ...first } = await query(
          'read the pull request',
          read.firstPage,
          signal,
          conversationQuery,
          variables,
          false,
        );
        return more ? { ...first, comments: await comments(number, signal) } : first;
      } catch (error) {
        // Whatever it was, the plain questions have the better answer: a pull request, or the reason why not.
        if (!(error instanceof GitHubError)) throw error;
        const [pull, every] = await Promise.all([pullRequest(number, signal), comments(number, signal)]);
        return { pull, viewer: null, comments: every };
      }
    },
    viewer: (signal) =>
      query('find out whom the token belongs to', read.login, signal, 'query { viewer { login } }', {}, true),
    comments,
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
        { repeatable: false },
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
