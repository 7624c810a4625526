import type { IssueComment } from '../comment/comments.ts';
import type { GitHub } from '../ports.ts';
import { GitHubError } from './github-error.ts';
import { type GitHubRequests, pageSize } from './requests.ts';
import { parsers } from './schemas.ts';

/** The calls about the comments of a pull request. */
export type ConversationRequests = Pick<
  GitHub,
  | 'fetchConversation'
  | 'fetchViewer'
  | 'fetchAccount'
  | 'fetchComments'
  | 'fetchComment'
  | 'createComment'
  | 'updateComment'
  | 'deleteComment'
  | 'showComment'
>;

const conversationQuery = `query ($owner: String!, $repo: String!, $number: Int!) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      number state headRefOid
      comments(first: ${pageSize}) {
        pageInfo { hasNextPage }
        nodes { id fullDatabaseId body isMinimized minimizedReason author { login __typename } }
      }
    }
  }
}`;

const showMutation = `mutation ($id: ID!) {
  unminimizeComment(input: { subjectId: $id }) { unminimizedComment { isMinimized } }
}`;

/** Not retried: REST answers the same. */
const firstPage = {
  doing: 'read the pull request',
  reader: parsers.firstPage,
  text: conversationQuery,
  maxRetryMs: 0,
} as const;
const viewerLogin = {
  doing: 'find out which account the token belongs to',
  reader: parsers.viewer,
  text: 'query { viewer { login } }',
  variables: {},
} as const;
/** The comment is written already, and the rest of the publishing waits for this. */
const showHidden = {
  doing: 'show the hidden pull request comment',
  reader: parsers.nothing,
  text: showMutation,
  maxRetryMs: 4_000,
} as const;

/** Pages that are requested at the same time. */
const maxPagesAtOnce = 8;
/** A conversation takes 2,500 comments. */
const maxPages = 25;

/** Reads and writes comments. `pullRequest` is used where GraphQL does not answer. */
export function createConversationRequests(
  requests: GitHubRequests,
  pullRequest: GitHub['fetchPullRequest'],
): ConversationRequests {
  const { request: ask, query, repository } = requests;
  const pageOf = createPageReader(requests);
  return {
    fetchConversation: async (number, signal) => {
      try {
        return await query({ ...firstPage, variables: { ...repository, number } }, signal);
      } catch (error) {
        // Whatever it was, REST has the better answer: a pull request, or the reason why not.
        if (!(error instanceof GitHubError)) throw error;
        const [pull, page] = await Promise.all([pullRequest(number, signal), pageOf(number, 1, {}, signal)]);
        return { pull, viewer: null, comments: page.entries, hasMore: page.count >= pageSize };
      }
    },
    fetchViewer: (signal) => query(viewerLogin, signal),
    fetchAccount: (signal) =>
      ask('find out which account the token belongs to', parsers.login, signal, (api, request) =>
        api('GET /user', { request }),
      ),
    fetchComments: async (number, { fromPage = 1, since }, signal) =>
      readPages(fromPage, (page) => pageOf(number, page, since === undefined ? {} : { since }, signal)),
    ...createCommentRequests(requests),
    showComment: (id, signal) => query({ ...showHidden, variables: { id } }, signal),
  };
}

/** Reads one page of comments, oldest first. */
function createPageReader({ repository, request: ask }: GitHubRequests) {
  return (issue_number: number, page: number, filter: { readonly since?: string }, signal: AbortSignal) =>
    ask('read the pull request’s comments', parsers.comments, signal, (api, request) =>
      api('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...repository,
        issue_number,
        ...filter,
        per_page: pageSize,
        page,
        request,
      }),
    );
}

/** Reads all pages from `fromPage` on: more and more at the same time, since a slow GitHub takes a second for each. */
async function readPages(
  fromPage: number,
  readPage: (page: number) => Promise<{ readonly count: number; readonly entries: readonly IssueComment[] }>,
): Promise<readonly IssueComment[]> {
  const all: IssueComment[] = [];
  let next = fromPage;
  for (let size = fromPage; ; size = Math.min(size * 2, maxPagesAtOnce)) {
    const width = Math.max(1, Math.min(size, maxPages - next + 1));
    const pages = await Promise.all(Array.from({ length: width }, (_, at) => readPage(next + at)));
    const last = pages.findIndex(({ count }) => count < pageSize);
    all.push(...pages.slice(0, last < 0 ? width : last + 1).flatMap(({ entries }) => entries));
    if (last >= 0) return all;
    next += width;
  }
}

function createCommentRequests({
  repository,
  request: ask,
}: GitHubRequests): Pick<
  ConversationRequests,
  'fetchComment' | 'createComment' | 'updateComment' | 'deleteComment'
> {
  return {
    fetchComment: (comment_id, signal) =>
      ask('read the pull request’s comments', parsers.comment, signal, (api, request) =>
        api('GET /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...repository, comment_id, request }),
      ),
    createComment: (issue_number, body, signal) =>
      ask(
        'write the pull request comment',
        parsers.comment,
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
      ask('write the pull request comment', parsers.comment, signal, (api, request) =>
        api('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
          ...repository,
          comment_id,
          body,
          request,
        }),
      ),
    deleteComment: async (comment_id, signal) => {
      try {
        await ask('write the pull request comment', parsers.nothing, signal, (api, request) =>
          api('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
            ...repository,
            comment_id,
            request,
          }),
        );
      } catch (error) {
        // Another run was quicker; the comment is gone as it should be.
        if (!(error instanceof GitHubError && error.status === 404)) throw error;
      }
    },
  };
}
