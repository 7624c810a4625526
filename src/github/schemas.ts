import * as z from 'zod/mini';
import type { IssueComment } from '../comment/comments.ts';
import type { CommitStatus } from '../commit-status/statuses.ts';
import { optionalOrNull } from '../common/optional-or-null.ts';
import type { Commit, PullRequest, PullRequestDetails } from '../ports.ts';
import type { Page } from './requests.ts';

export const time = z.iso.datetime({ offset: true });

/**
 * The fields of GitHub's responses that are used (REST API 2022-11-28; GraphQL `viewer` and `PullRequest`).
 */
const commentSchema = z.object({
  id: z.int(),
  node_id: optionalOrNull(z.string()),
  body: optionalOrNull(z.string()),
  user: z.nullish(z.object({ login: z.string(), type: optionalOrNull(z.string()) })),
  created_at: optionalOrNull(z.string()),
  updated_at: optionalOrNull(z.string()),
  minimized: optionalOrNull(z.object({ reason: optionalOrNull(z.string()) })),
});
const pullSchema = z.object({ number: z.int(), state: z.string(), head: z.object({ sha: z.string() }) });

const detailsSchema = z.lazy(() =>
  z.extend(pullSchema, {
    merge_commit_sha: optionalOrNull(z.string()),
    user: optionalOrNull(z.object({ login: z.string() })),
    labels: optionalOrNull(z.array(z.object({ name: z.string() }))),
    head: z.object({ sha: z.string() }),
  }),
);
const commitSchema = z.lazy(() =>
  z.object({
    parents: z.array(z.object({ sha: z.string() })),
    committer: optionalOrNull(z.object({ login: optionalOrNull(z.string()) })),
    commit: optionalOrNull(
      z.object({
        committer: optionalOrNull(z.object({ email: optionalOrNull(z.string()) })),
        verification: optionalOrNull(z.object({ verified: optionalOrNull(z.boolean()) })),
      }),
    ),
  }),
);
/** Converts a commit. GitHub signs its own commits; anyone can set a committer's name and address. */
const toCommit = ({ parents, committer, commit }: z.infer<typeof commitSchema>): Commit => ({
  parents: parents.map(({ sha }) => sha.toLowerCase()),
  isSignedByGitHub:
    (committer?.login === 'web-flow' || commit?.committer?.email === 'noreply@github.com') &&
    commit?.verification?.verified === true,
});
const statusSchema = z.lazy(() =>
  z.object({
    id: z.int(),
    state: z.string(),
    context: z.string(),
    target_url: optionalOrNull(z.string()),
    creator: optionalOrNull(z.object({ login: z.string(), type: optionalOrNull(z.string()) })),
  }),
);
const combinedSchema = z.lazy(() =>
  z.object({
    total_count: z.int(),
    statuses: z.array(z.object({ state: z.string(), context: z.string() })),
  }),
);

const toPull = ({ number, state, head }: z.infer<typeof pullSchema>): PullRequest => ({
  number,
  open: state === 'open',
  headSha: head.sha.toLowerCase(),
});
const toDetails = ({
  user,
  labels,
  head,
  merge_commit_sha,
  ...pull
}: z.infer<typeof detailsSchema>): PullRequestDetails => {
  return {
    ...toPull({ ...pull, head }),
    mergeSha: merge_commit_sha?.toLowerCase() ?? null,
    author: user?.login ?? null,
    labels: (labels ?? []).map(({ name }) => name),
  };
};
const toStatus = ({
  id,
  state,
  context,
  target_url,
  creator,
}: z.infer<typeof statusSchema>): CommitStatus => ({
  id,
  state,
  context,
  targetUrl: target_url ?? '',
  creator: creator ? { login: creator.login, isBot: creator.type === 'Bot' } : null,
});
const toComment = ({ id, body, user, ...more }: z.infer<typeof commentSchema>): IssueComment => ({
  id,
  nodeId: more.node_id ?? null,
  body: body ?? '',
  author: { login: user?.login ?? '', isBot: user?.type === 'Bot' },
  hidden: more.minimized ? (more.minimized.reason ?? '').toLowerCase() : null,
  createdAt: more.created_at ?? null,
  updatedAt: more.updated_at ?? null,
});

const viewerSchema = z.object({ login: z.string().check(z.minLength(1)) });
const nodeSchema = z.object({
  // A BigInt, which GraphQL writes as digits in quotes: comments have outgrown its plain numbers.
  fullDatabaseId: z.union([z.int(), z.string().check(z.regex(/^\d{1,15}$/))]),
  id: optionalOrNull(z.string()),
  body: z.string(),
  isMinimized: optionalOrNull(z.boolean()),
  minimizedReason: optionalOrNull(z.string()),
  author: z.nullable(z.object({ login: z.string(), __typename: z.string() })),
});
const conversationSchema = z.object({
  viewer: viewerSchema,
  repository: z.object({
    pullRequest: z.object({
      number: z.int(),
      state: z.string(),
      headRefOid: z.string(),
      comments: z.object({ pageInfo: z.object({ hasNextPage: z.boolean() }), nodes: z.array(nodeSchema) }),
    }),
  }),
});
/**
 * Converts the response of the conversation query. GraphQL has words in upper case that REST has in lower
 * case.
 */
const toFirstPage = ({ viewer, repository }: z.infer<typeof conversationSchema>) => {
  const { number, state, headRefOid: sha, comments } = repository.pullRequest;
  return {
    viewer: viewer.login,
    pull: toPull({ number, state: state.toLowerCase(), head: { sha } }),
    comments: comments.nodes.map(toCommentOfNode),
    hasMore: comments.pageInfo.hasNextPage,
  };
};
const toCommentOfNode = ({
  fullDatabaseId,
  id,
  author,
  ...node
}: z.infer<typeof nodeSchema>): IssueComment => ({
  id: Number(fullDatabaseId),
  nodeId: id ?? null,
  body: node.body,
  author: { login: author?.login ?? '', isBot: author?.__typename === 'Bot' },
  hidden: node.isMinimized === true ? (node.minimizedReason ?? '').toLowerCase() : null,
  createdAt: null,
  updatedAt: null,
});

export function parsePage<W, T>(
  data: unknown,
  schema: z.ZodMiniType<W>,
  entriesOf: (entry: W) => readonly T[],
): Page<T> {
  const listed = z.array(schema).parse(data);
  return { count: listed.length, entries: listed.flatMap(entriesOf) };
}

/** Parsers of GitHub's responses. They throw a zod error if a response is not what GitHub describes. */
export const parsers = {
  comment: (data: unknown) => toComment(commentSchema.parse(data)),
  comments: (data: unknown) => parsePage(data, commentSchema, (comment) => [toComment(comment)]),
  pull: (data: unknown) => toDetails(detailsSchema.parse(data)),
  pulls: (data: unknown) => z.array(pullSchema).parse(data).map(toPull),
  statuses: (data: unknown) => parsePage(data, statusSchema, (status) => [toStatus(status)]),
  /** The newest status of each name, and how many names there are. */
  combined: (data: unknown) => combinedSchema.parse(data),
  commit: (data: unknown) => toCommit(commitSchema.parse(data)),
  /** The first page of a conversation, from GraphQL. */
  firstPage: (data: unknown) => toFirstPage(conversationSchema.parse(data)),
  viewer: (data: unknown) => z.object({ viewer: viewerSchema }).parse(data).viewer.login,
  login: (data: unknown) => viewerSchema.parse(data).login,
  nothing: () => undefined,
} as const;
