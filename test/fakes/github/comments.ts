import type { Answer } from '../server.ts';
import type { Account, Comment, Model } from './model.ts';
import { type Call, notFound, page, type Route, refuse, unprocessable } from './route.ts';
import { userView } from './user-view.ts';

const MAX_BODY = 65_536;

/** Issue comments, which are what a pull request's conversation is made of. */
export const commentRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: /^\/issues\/(\d+)\/comments$/,
    needs: [
      ['pull-requests', 'read'],
      ['issues', 'read'],
    ],
    handle: (call) => {
      const number = Number(call.params[0]);
      if (!call.model.pulls.has(number)) return notFound;
      const since = call.request.query.get('since');
      const items = call.model.comments.filter(
        (comment) => comment.pull === number && (since === null || comment.updatedAt >= since),
      );
      return page(call, items, (comment) => commentView(call, comment));
    },
  },
  {
    method: 'POST',
    path: /^\/issues\/(\d+)\/comments$/,
    needs: [['pull-requests', 'write']],
    handle: (call) => {
      const pull = call.model.pulls.get(Number(call.params[0]));
      if (pull === undefined) return notFound;
      if (pull.locked && call.token.user.type === 'Bot') {
        return refuse(403, 'Unable to create comment because issue is locked.');
      }
      return withBody(call, (body) => {
        const comment = addComment(call.model, pull.number, call.token.user, body);
        call.model.emails += 1;
        const view = commentView(call, comment);
        return { status: 201, headers: { location: String(view['url']) }, body: view };
      });
    },
  },
  {
    method: 'GET',
    path: /^\/issues\/comments\/(\d+)$/,
    needs: [
      ['pull-requests', 'read'],
      ['issues', 'read'],
    ],
    handle: (call) => withComment(call, (comment) => ({ status: 200, body: commentView(call, comment) })),
  },
  {
    method: 'PATCH',
    path: /^\/issues\/comments\/(\d+)$/,
    needs: [['pull-requests', 'write']],
    handle: (call) =>
      withComment(call, (comment) =>
        withBody(call, (body) => {
          comment.body = body;
          comment.updatedAt = new Date().toISOString();
          return { status: 200, body: commentView(call, comment) };
        }),
      ),
  },
  {
    method: 'DELETE',
    path: /^\/issues\/comments\/(\d+)$/,
    needs: [['pull-requests', 'write']],
    handle: (call) =>
      withComment(call, (comment) => {
        call.model.comments.splice(call.model.comments.indexOf(comment), 1);
        return { status: 204 };
      }),
  },
];

/** Puts a comment at the conversation's end. */
export function addComment(
  model: Model,
  pull: number,
  user: Account,
  body: string,
  createdAt?: string,
): Comment {
  const at = createdAt ?? new Date().toISOString();
  model.nextId += 1;
  const comment: Comment = {
    id: model.nextId,
    pull,
    user,
    body,
    hidden: null,
    createdAt: at,
    updatedAt: at,
  };
  model.comments.push(comment);
  return comment;
}

/** Where people read the comment. */
export function commentUrl(model: Model, comment: Comment): string {
  return `${model.serverUrl}/${model.owner}/${model.repo}/pull/${comment.pull}#issuecomment-${comment.id}`;
}

function commentView(call: Call, comment: Comment): Record<string, unknown> {
  const { model, apiUrl } = call;
  const base = `${apiUrl}/repos/${model.owner}/${model.repo}/issues`;
  return {
    url: `${base}/comments/${comment.id}`,
    html_url: commentUrl(model, comment),
    issue_url: `${base}/${comment.pull}`,
    id: comment.id,
    node_id: nodeId(comment),
    user: userView(call, comment.user),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: comment.user.type === 'Bot' ? 'NONE' : 'CONTRIBUTOR',
    body: comment.body,
    performed_via_github_app: null,
    minimized: comment.hidden === null ? null : { reason: comment.hidden },
  };
}

/** The comment's id in GraphQL. */
export function nodeId(comment: Comment): string {
  return `IC_kwDO${comment.id}`;
}

function withComment(call: Call, then: (comment: Comment) => Answer): Answer {
  const comment = call.model.comments.find(({ id }) => id === Number(call.params[0]));
  return comment === undefined ? notFound : then(comment);
}

/** Counts in UTF-16 units, the strictest reading of "characters". */
function withBody(call: Call, then: (body: string) => Answer): Answer {
  const body = call.json['body'];
  if (typeof body !== 'string') {
    return refuse(422, `Invalid request.\n\nFor 'properties/body', ${JSON.stringify(body)} is not a string.`);
  }
  if (body.trim() === '') return unprocessable('IssueComment', 'data', 'Body cannot be blank');
  if (body.length > MAX_BODY) {
    return unprocessable('IssueComment', 'data', `Body is too long (maximum is ${MAX_BODY} characters)`);
  }
  return then(body);
}
