// Not by @actions/github: that parses the event file on import, and throws on an empty or cut one.
import { Octokit as OctokitClient } from '@octokit/core';
import type { Send } from '../http/http.ts';

const requestTimeoutMs = 6_000;
const maxBytes = 20 * 1_048_576;

/** The part of a `Response` that Octokit reads. */
type FetchResponse = {
  readonly status: number;
  readonly url: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly text: () => Promise<string>;
  /** Read if the content type is neither JSON nor text, as on a proxy's error page. */
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
};

type FetchOptions = {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal;
};

/**
 * Creates an Octokit client that sends by `send`: all requests share time limits, proxies, and typed errors,
 * and the token never follows a redirect.
 */
export function createOctokit(
  token: string,
  urls: { readonly api: string; readonly graphql: string },
  send: Send,
) {
  const fetch = async (url: string, init: FetchOptions): Promise<FetchResponse> => {
    const response = await send({
      method: init.method,
      // Octokit derives the GraphQL URL from the API's; the runner knows the real one.
      url: new URL(url.endsWith('/graphql') ? urls.graphql : url),
      headers: init.headers,
      timeoutMs: requestTimeoutMs,
      maxBytes,
      signal: init.signal ?? AbortSignal.timeout(requestTimeoutMs),
      ...(init.body === undefined ? {} : { body: init.body }),
    });
    const headers = Object.entries(response.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    );
    return {
      status: response.status,
      url,
      headers: new Map(headers),
      text: async () => response.body,
      arrayBuffer: async () => new TextEncoder().encode(response.body).buffer,
    };
  };
  return new OctokitClient({
    auth: `token ${token}`,
    baseUrl: urls.api,
    userAgent: 'data-diff-gate',
    request: { fetch },
    log: silent,
  });
}
export type Octokit = ReturnType<typeof createOctokit>;

/** Octokit's own log lines would bypass the redaction. */
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };

function ignore(): void {}
