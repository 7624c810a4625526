import type { IssueComment } from '../comment/comments.ts';
import { GitHubError } from '../errors.ts';
import type { GitHub } from '../ports.ts';
import { type GitHubRequests, pageSize } from './requests.ts';
import { parsers } from './schemas.ts';

/** The requests about comments of a pull request. */
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

/** Not retried: REST gives the same facts. */
const firstPage = {
  operation: 'read the pull request',
  parse: parsers.firstPage,
  text: conversationQuery,
  maxRetryMs: 0,
} as const;
const viewerLogin = {
  operation: 'find out which account the token belongs to',
  parse: parsers.viewer,
  text: 'query { viewer { login } }',
  variables: {},
} as const;
/** The comment is already written, and the rest of publishing waits for this. */
const showHidden = {
  operation: 'show the hidden pull request comment',
  parse: parsers.nothing,
  text: showMutation,
  maxRetryMs: 4_000,
} as const;

/** Maximum number of pages requested at the same time. */
const maxPagesAtOnce = 8;
/** GitHub allows 2,500 comments in a conversation. */
const maxPages = 25;

/** Creates the requests about comments. `fetchPullRequest` is used where GraphQL fails. */
export function createConversationRequests(
  requests: GitHubRequests,
  fetchPullRequest: GitHub['fetchPullRequest'],
): ConversationRequests {
  const { request, query, repository } = requests;
  const fetchPage = createPageReader(requests);
  return {
    fetchConversation: async (number, signal) => {
      try {
        return await query({ ...firstPage, variables: { ...repository, number } }, signal);
      } catch (error) {
        // REST knows better: it gives the pull request, or the reason why not.
        if (!(error instanceof GitHubError)) throw error;
        const [pull, page] = await Promise.all([
          fetchPullRequest(number, signal),
          fetchPage({ issue_number: number, page: 1 }, signal),
        ]);
        return { pull, viewer: null, comments: page.entries, hasMore: page.count >= pageSize };
      }
    },
    fetchViewer: (signal) => query(viewerLogin, signal),
    fetchAccount: (signal) =>
      request({ operation: viewerLogin.operation, route: 'GET /user', parse: parsers.login }, signal),
    fetchComments: async (issue_number, { fromPage = 1, since }, signal) => {
      const filter = { issue_number, ...(since === undefined ? {} : { since }) };
      return readPages(fromPage, (page) => fetchPage({ ...filter, page }, signal));
    },
    ...createCommentRequests(requests),
    showComment: (id, signal) => query({ ...showHidden, variables: { id } }, signal),
  };
}

/** Creates a function that reads one page of comments, oldest first. */
function createPageReader({ request }: GitHubRequests) {
  return (
    parameters: { readonly issue_number: number; readonly page: number; readonly since?: string },
    signal: AbortSignal,
  ) =>
    request(
      {
        operation: 'read the pull request comments',
        route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
        parameters: { ...parameters, per_page: pageSize },
        parse: parsers.comments,
      },
      signal,
    );
}

/**
 * Reads all pages from `fromPage` on. Requests more and more at the same time, since a slow GitHub takes a
 * second for each.
 */
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

const commentRoute = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
const write = { operation: 'write the pull request comment', parse: parsers.comment } as const;

function createCommentRequests({
  request,
}: GitHubRequests): Pick<
  ConversationRequests,
  'fetchComment' | 'createComment' | 'updateComment' | 'deleteComment'
> {
  return {
    fetchComment: (comment_id, signal) =>
      request(
        {
          operation: 'read the pull request comments',
          route: `GET ${commentRoute}`,
          parameters: { comment_id },
          parse: parsers.comment,
        },
        signal,
      ),
    createComment: (issue_number, body, signal) =>
      request(
        {
          ...write,
          route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
          parameters: { issue_number, body },
          repeatable: false,
        },
        signal,
      ),
    updateComment: (comment_id, body, signal) =>
      request({ ...write, route: `PATCH ${commentRoute}`, parameters: { comment_id, body } }, signal),
    deleteComment: async (comment_id, signal) => {
      try {
        await request(
          { ...write, route: `DELETE ${commentRoute}`, parameters: { comment_id }, parse: parsers.nothing },
          signal,
        );
      } catch (error) {
        // Another run has already deleted it.
        if (!(error instanceof GitHubError && error.status === 404)) throw error;
      }
    },
  };
}
