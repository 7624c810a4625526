import type { Answer } from '../server.ts';

let problems = 0;

/** An RFC 7807 answer. */
export function problem(status: number, type: string, title: string, detail: string): Answer {
  problems += 1;
  return {
    status,
    headers: { 'content-type': 'application/problem+json' },
    body: {
      type: `/errors/${type}`,
      title,
      status,
      detail,
      instance: `2026-06-01T12:00:00.000000Z/fakedatafold/${11_839 + problems}`,
    },
  };
}

/** A 404 about a path. */
export function noSuchPath(path: string): Answer {
  return problem(404, 'not-found', 'Not Found', `No such path: ${path}`);
}

/** A 405. */
export function notAllowed(method: string): Answer {
  return problem(405, 'method-not-allowed', 'Method Not Allowed', `${method} is not allowed here.`);
}

/** FastAPI's answer to a request that does not validate. */
export function invalid(loc: readonly string[], msg: string, type: string): Answer {
  return { status: 422, body: { detail: [{ loc, msg, type }] } };
}
