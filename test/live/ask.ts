/** A response of Datafold, as far as the facts need it. */
export type Response = {
  readonly status: number;
  readonly contentType: string;
  /** Undefined if it is not JSON. */
  readonly body: unknown;
};

/** Sends one GET request. `key` replaces the account's key. */
export type Ask = (path: string, key?: string) => Promise<Response>;

const maxMs = 30_000;

/** Makes requests to a real Datafold. Only GET requests: nothing is written. Redirects are not followed. */
export function askDatafold(host: string, apiKey: string): Ask {
  return async (path, key = apiKey) => {
    const response = await fetch(new URL(path, host), {
      headers: { Authorization: `Key ${key}`, Accept: 'application/json' },
      redirect: 'manual',
      signal: AbortSignal.timeout(maxMs),
    });
    const text = await response.text();
    return {
      status: response.status,
      contentType: response.headers.get('content-type') ?? '',
      body: parseJson(text),
    };
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
