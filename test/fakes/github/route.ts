import type { Answer, SeenRequest } from '../server.ts';
import type { Access, Model, Permission, Token } from './model.ts';

/** A request on its way through the routes. */
export type Call = {
  readonly request: SeenRequest;
  readonly model: Model;
  readonly token: Token;
  /** What the route's pattern captured. */
  readonly params: readonly string[];
  /** The parsed JSON body, `{}` without one. */
  readonly json: Readonly<Record<string, unknown>>;
  /** Where the server listens. */
  readonly apiUrl: string;
};

/** One endpoint; `{}` in the path stands for a captured segment, the repository's prefix is left out. */
export type Route = {
  readonly method: string;
  readonly path: RegExp;
  /** One of these is enough. */
  readonly needs?: readonly (readonly [Permission, Exclude<Access, 'none'>])[];
  readonly handle: (call: Call) => Answer;
};

const DOCS = 'https://docs.github.com/rest';

/** GitHub's error shape. */
export function refuse(status: number, message: string, more: Record<string, unknown> = {}): Answer {
  return { status, body: { message, ...more, documentation_url: DOCS, status: String(status) } };
}

/** 422 with one entry in `errors`. */
export function unprocessable(resource: string, field: string, message: string): Answer {
  return refuse(422, 'Validation Failed', {
    errors: [{ resource, code: 'unprocessable', field, message }],
  });
}

export const notFound: Answer = refuse(404, 'Not Found');
/** Looks like any 404 from outside: no route is there for the request, whether GitHub has one or not. */
export const unserved: Answer = refuse(404, 'Not Found');
export const forbidden: Answer = refuse(403, 'Resource not accessible by integration');

/** True when the token has one of the permissions. */
export function allowed(token: Token, needs: Route['needs']): boolean {
  if (needs === undefined) return true;
  return needs.some(([permission, access]) => {
    const has = token.permissions[permission];
    return has === 'write' || has === access;
  });
}

/** One page of the items, with GitHub's `Link` header (which names the repository by its id) when there are more. */
export function page<T>(call: Call, items: readonly T[], show: (item: T) => unknown): Answer {
  const { query, path } = call.request;
  const size = Math.min(100, natural(query.get('per_page')) ?? 30);
  const at = natural(query.get('page')) ?? 1;
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (to: number, rel: string) => {
    const next = new URLSearchParams(query);
    next.set('page', String(to));
    const { owner, repo, repoId } = call.model;
    const byId = path.replace(`/repos/${owner}/${repo}/`, `/repositories/${repoId}/`);
    return `<${call.apiUrl}${byId}?${next}>; rel="${rel}"`;
  };
  const links = [
    ...(at > 1 ? [link(Math.min(at - 1, last), 'prev')] : []),
    ...(at < last ? [link(at + 1, 'next'), link(last, 'last')] : []),
    ...(at > 1 ? [link(1, 'first')] : []),
  ];
  return {
    status: 200,
    headers: last > 1 && links.length > 0 ? { link: links.join(', ') } : {},
    body: items.slice((at - 1) * size, at * size).map(show),
  };
}

function natural(text: string | null): number | undefined {
  return text !== null && /^[1-9]\d*$/.test(text) ? Number(text) : undefined;
}
