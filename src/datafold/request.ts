import type { HttpRequest } from '../http/http.ts';

const requestTimeoutMs = 30_000;
const maxBytes = 10 * 1_048_576;

/**
 * A GET of one Datafold host, with 30 s for all of it and 10 MiB for its body. The key goes into the `Authorization` header of requests
 * to that host and nowhere else.
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
      // What we cannot inflate we do not ask for.
      'accept-encoding': 'identity',
      'user-agent': 'data-diff-gate',
    },
    timeoutMs: requestTimeoutMs,
    maxBytes,
    signal,
  };
}

/** Where a diff is looked at. */
export function buildDiffPath(id: number): string {
  return `/api/v1/datadiffs/${id}`;
}
