/** What a misbehaving server does instead of answering honestly. */
export type FaultAct =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: Record<string, string>;
      readonly body?: unknown;
    }
  /** Destroys the socket without a word. */
  | { readonly kind: 'reset' }
  /** Never answers. */
  | { readonly kind: 'hang' }
  /** Does the work, sends headers and the first half of the honest body, then nothing more. */
  | { readonly kind: 'hang-body' }
  /** Does the work and sends the first half of the honest JSON, with a content-length that fits it. */
  | { readonly kind: 'cut-json' }
  /** A login page with status 200. */
  | { readonly kind: 'html' }
  | {
      readonly kind: 'raw';
      readonly body: string | Uint8Array;
      readonly headers?: Record<string, string>;
    }
  /** One JSON string of that size; without `declared` in chunks, so that no content-length warns. */
  | { readonly kind: 'huge'; readonly bytes: number; readonly declared?: boolean }
  /** Writes these bytes to the connection in place of an answer, and leaves it open. */
  | { readonly kind: 'bytes'; readonly bytes: string }
  /** Says gzip, sends something else. */
  | { readonly kind: 'gzip-garbage' }
  | { readonly kind: 'redirect'; readonly location: string; readonly status?: number }
  /** Does the real work (the comment is there afterwards), then answers with the inner act. */
  | { readonly kind: 'after'; readonly act: FaultAct }
  /** Late: does the work and answers honestly (or with the inner act) after that long. */
  | { readonly kind: 'delay'; readonly ms: number; readonly act?: FaultAct };

/** When a server misbehaves, and how. The first armed fault that matches a request is used up by it. */
export type Fault = {
  readonly method?: string;
  /** Tested against the path with its query string. */
  readonly path?: RegExp;
  /** Lets that many matching requests pass first. Default 0. */
  readonly skip?: number;
  /** How often; `Infinity` for always. Default 1, with `forMs` always. */
  readonly times?: number;
  /** Ends that long after the first request that it struck. */
  readonly forMs?: number;
  readonly act: FaultAct;
};

/** The faults still to come of one server. */
export type FaultQueue = {
  /** Arms a fault; call the answer to lift it early. */
  add(fault: Fault): () => void;
  /** The act for this request, if one is due. */
  take(method: string, url: string): FaultAct | undefined;
  clear(): void;
};

type Armed = { readonly fault: Fault; skip: number; left: number; endsAtMs: number };

/** A queue of faults, empty or not. */
export function faultQueue(initial: readonly Fault[] = []): FaultQueue {
  const armed: Armed[] = [];
  const add = (fault: Fault) => {
    const { skip = 0, forMs, times = forMs === undefined ? 1 : Number.POSITIVE_INFINITY } = fault;
    const entry: Armed = { fault, skip, left: times, endsAtMs: Number.POSITIVE_INFINITY };
    armed.push(entry);
    return () => {
      entry.left = 0;
    };
  };
  initial.forEach(add);
  return {
    add,
    take(method, url) {
      for (const entry of armed) {
        if (entry.left <= 0 || performance.now() > entry.endsAtMs) continue;
        if (!matches(entry.fault, method, url)) continue;
        if (entry.skip > 0) {
          entry.skip -= 1;
          continue;
        }
        entry.left -= 1;
        if (entry.fault.forMs !== undefined)
          entry.endsAtMs = Math.min(entry.endsAtMs, performance.now() + entry.fault.forMs);
        return entry.fault.act;
      }
      return undefined;
    },
    clear() {
      armed.length = 0;
    },
  };
}

function matches(fault: Fault, method: string, url: string): boolean {
  if (fault.method !== undefined && fault.method.toUpperCase() !== method) return false;
  return (
    fault.path === undefined || new RegExp(fault.path.source, fault.path.flags.replace(/[gy]/g, '')).test(url)
  );
}

/** GitHub's primary rate limit: nothing remains until `reset`. */
export function primaryRateLimit(
  options: { readonly resetInS?: number; readonly status?: 403 | 429 } & Omit<Fault, 'act'> = {},
): Fault {
  const { resetInS = 1, status = 403, ...when } = options;
  return {
    ...when,
    act: {
      kind: 'status',
      status,
      headers: {
        'x-ratelimit-limit': '1000',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-used': '1000',
        'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + resetInS),
      },
      body: {
        message: 'API rate limit exceeded for installation ID 1234567.',
        documentation_url: 'https://docs.github.com/rest/overview/resources-in-the-rest-api#rate-limiting',
        status: String(status),
      },
    },
  };
}

/** GitHub's secondary rate limit (too much at once), with `retry-after` in seconds unless null. */
export function secondaryRateLimit(
  options: { readonly retryAfterS?: number | null; readonly status?: 403 | 429 } & Omit<Fault, 'act'> = {},
): Fault {
  const { retryAfterS = 1, status = 403, ...when } = options;
  return {
    ...when,
    act: {
      kind: 'status',
      status,
      headers: retryAfterS === null ? {} : { 'retry-after': String(retryAfterS) },
      body: {
        message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
        documentation_url:
          'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits',
        status: String(status),
      },
    },
  };
}
