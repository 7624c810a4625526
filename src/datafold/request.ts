import type { HttpRequest } from '../http/http.ts';

const requestTimeoutMs = 30_000;
const maxBytes = 10 * 1_048_576;

/**
 * Builds a GET request: at most 30 s in total and 10 MiB of body. The key goes into the `Authorization`
 * header of requests to this host and nowhere else.
 */
export function buildDatafoldRequest(
  host: string,
  apiKey: string,
  path: string,
  signal: AbortSignal,
): HttpRequest {
  return {
    method: 'GET',
    url: new URL(path, host),
    headers: {
      authorization: `Key ${apiKey}`,
      accept: 'application/json',
      // Compressed bodies are not supported.
      'accept-encoding': 'identity',
      'user-agent': 'data-diff-gate',
    },
    timeoutMs: requestTimeoutMs,
    maxBytes,
    signal,
  };
}

/** Builds the path of a diff. */
export function buildDiffPath(id: number): string {
  return `/api/v1/datadiffs/${id}`;
}
