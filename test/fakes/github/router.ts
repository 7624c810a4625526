import type { Answer, SeenRequest } from '../server.ts';
import { commentRoutes } from './comments.ts';
import { refusalOf } from './contract.ts';
import { graphql } from './graphql.ts';
import type { Model, Token } from './model.ts';
import { pullRoutes } from './pulls.ts';
import { allowed, type Call, forbidden, notFound, type Route, refuse, unserved } from './route.ts';
import { statusRoutes } from './statuses.ts';
import { selfView } from './user-view.ts';

const ROUTES: readonly Route[] = [...commentRoutes, ...pullRoutes, ...statusRoutes];
const NO_AGENT =
  'Request forbidden by administrative rules. Please make sure your request has a User-Agent header (https://docs.github.com/en/rest/overview/resources-in-the-rest-api#user-agent-required). Check https://developer.github.com for other possible causes.\r\n';

/** The honest answer to a request. */
export function answer(
  request: SeenRequest,
  model: Model,
  tokens: ReadonlyMap<string, Token>,
  apiUrl: string,
): Answer {
  if (!request.headers['user-agent']) {
    return { status: 403, headers: { 'content-type': 'text/html' }, body: NO_AGENT };
  }
  const authorization = request.headers.authorization;
  if (authorization === undefined) return refuse(401, 'Requires authentication');
  const token = tokens.get(/^(?:token|bearer) (.+)$/i.exec(authorization)?.[1] ?? '');
  if (token === undefined) return refuse(401, 'Bad credentials');
  const json = jsonOf(request.body);
  if (json === undefined) return refuse(400, 'Problems parsing JSON');
  const call: Call = { request, model, token, json, apiUrl, params: [] };
  if (request.path === '/graphql' && request.method === 'POST') return graphql(call);
  if (request.path === '/user') {
    return token.user.type === 'Bot' ? forbidden : { status: 200, body: selfView(call, token.user) };
  }
  return route(call);
}

function route(call: Call): Answer {
  const { owner, repo, repoId } = call.model;
  const prefix = [`/repos/${owner}/${repo}/`, `/repositories/${repoId}/`].find((start) =>
    call.request.path.toLowerCase().startsWith(start.toLowerCase()),
  );
  if (prefix === undefined) return notFound;
  const path = call.request.path.slice(prefix.length - 1);
  for (const { method, path: pattern, needs, handle } of ROUTES) {
    const match = pattern.exec(path);
    if (match === null || method !== call.request.method) continue;
    if (!allowed(call.token, needs)) return forbidden;
    const refusal = refusalOf(call.request, call.request.body === '' ? undefined : call.json, call.model);
    return refusal ?? handle({ ...call, params: match.slice(1).map(decodeURIComponent) });
  }
  return unserved;
}

function jsonOf(body: string): Record<string, unknown> | undefined {
  if (body === '') return {};
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** Counts each token's requests into GitHub's rate limit headers. */
export function rateHeaders(limit: number): (request: SeenRequest) => Record<string, string> {
  const used = new Map<string, number>();
  const reset = String(Math.floor(Date.now() / 1000) + 3600);
  return ({ headers }) => {
    const token = headers.authorization ?? '';
    const count = (used.get(token) ?? 0) + 1;
    used.set(token, count);
    return {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(Math.max(0, limit - count)),
      'x-ratelimit-used': String(count),
      'x-ratelimit-reset': reset,
      'x-ratelimit-resource': 'core',
      'x-github-request-id': `FAKE:${count}`,
    };
  };
}
