import type { Answer } from '../server.ts';
import { commentUrl, nodeId } from './comments.ts';
import { parseQuery, type Selection } from './graphql-query.ts';
import type { Comment, Model, Pull, Token } from './model.ts';
import { allowed, type Call } from './route.ts';

type Args = Readonly<Record<string, unknown>>;
/** A field is a value, or is computed from its arguments. */
type Fields = Readonly<Record<string, unknown>>;
type Lazy = (args: Args) => unknown;

class GraphqlError extends Error {
  readonly type: string;
  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

/** Answers `viewer`, `repository { pullRequest { ... } }` and `unminimizeComment`; a field that is not there is an error, as at GitHub. */
export function graphql(call: Call): Answer {
  try {
    const variables = (call.json['variables'] ?? {}) as Args;
    const query = String(call.json['query'] ?? '');
    const selections = parseQuery(query, variables);
    const isMutation = query.trimStart().startsWith('mutation');
    const root = isMutation ? mutations(call.model, call.token) : rootOf(call.model, call.token);
    return { status: 200, body: { data: pick(root, selections, isMutation ? 'Mutation' : 'Query') } };
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const type = cause instanceof GraphqlError ? { type: cause.type } : {};
    return { status: 200, body: { data: null, errors: [{ ...type, path: [], message }] } };
  }
}

function mutations(model: Model, token: Token): Fields {
  return {
    unminimizeComment: lazy(({ input }) => {
      const { subjectId } = input as Args;
      const comment = model.comments.find((one) => nodeId(one) === subjectId);
      if (comment === undefined) {
        throw new GraphqlError(
          'NOT_FOUND',
          `Could not resolve to a node with the global id of '${subjectId}'`,
        );
      }
      if (!allowed(token, [['pull-requests', 'write']])) {
        throw new GraphqlError('FORBIDDEN', 'Resource not accessible by integration');
      }
      comment.hidden = null;
      return { unminimizedComment: { isMinimized: false } };
    }),
  };
}

function rootOf(model: Model, token: Token): Fields {
  return {
    viewer: { login: token.user.login, __typename: token.user.type, databaseId: token.user.id },
    repository: lazy(({ owner, name }) => {
      if (owner !== model.owner || name !== model.repo) {
        throw new GraphqlError(
          'NOT_FOUND',
          `Could not resolve to a Repository with the name '${owner}/${name}'.`,
        );
      }
      return {
        nameWithOwner: `${owner}/${name}`,
        pullRequest: lazy((args) => pullField(model, token, args)),
      };
    }),
  };
}

function pullField(model: Model, token: Token, { number }: Args): Fields {
  if (!allowed(token, [['pull-requests', 'read']])) {
    throw new GraphqlError('FORBIDDEN', 'Resource not accessible by integration');
  }
  const pull = model.pulls.get(Number(number));
  if (pull === undefined) {
    throw new GraphqlError('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`);
  }
  return pullFields(model, token, pull);
}

function pullFields(model: Model, token: Token, pull: Pull): Fields {
  return {
    number: pull.number,
    title: pull.title,
    state: pull.merged ? 'MERGED' : pull.state.toUpperCase(),
    closed: pull.state === 'closed',
    merged: pull.merged,
    locked: pull.locked,
    url: `${model.serverUrl}/${model.owner}/${model.repo}/pull/${pull.number}`,
    headRefOid: pull.headSha,
    headRefName: pull.headRef,
    baseRefOid: pull.baseSha,
    baseRefName: pull.baseRef,
    isCrossRepository: pull.headRepo !== `${model.owner}/${model.repo}`,
    labels: lazy(() => ({ nodes: pull.labels.map((name) => ({ name })), totalCount: pull.labels.length })),
    comments: lazy((args) => connection(model, token, pull, args)),
  };
}

function connection(model: Model, token: Token, pull: Pull, args: Args): Fields {
  const all = model.comments.filter((comment) => comment.pull === pull.number);
  const first = Number(args['first'] ?? 100);
  const start = args['after'] == null ? 0 : Number(args['after']);
  const nodes = all.slice(start, start + first).map((comment) => commentFields(model, token, comment));
  const end = start + nodes.length;
  return {
    totalCount: all.length,
    nodes,
    pageInfo: { hasNextPage: end < all.length, endCursor: String(end) },
  };
}

/** GraphQL shows a bot's login without its `[bot]`, except to the bot itself as `viewer`. */
function commentFields(model: Model, token: Token, comment: Comment): Fields {
  return {
    id: nodeId(comment),
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    body: comment.body,
    isMinimized: comment.hidden !== null,
    minimizedReason: comment.hidden,
    url: commentUrl(model, comment),
    createdAt: comment.createdAt,
    updatedAt: comment.updatedAt,
    viewerDidAuthor: comment.user.login === token.user.login,
    author: { login: comment.user.login.replace(/\[bot\]$/, ''), __typename: comment.user.type },
  };
}

function lazy(field: Lazy): Lazy {
  return field;
}

function pick(value: unknown, selections: readonly Selection[], at: string): unknown {
  if (Array.isArray(value)) return value.map((item) => pick(item, selections, at));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    selections.map(({ alias, name, args, fields }) => {
      const field = (value as Fields)[name];
      if (field === undefined) throw new Error(`Field '${name}' doesn't exist on type '${at}'`);
      const found: unknown = typeof field === 'function' ? field(args) : field;
      return [alias, pick(found, fields, name)];
    }),
  );
}
