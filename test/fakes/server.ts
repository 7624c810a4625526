import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, perform, send } from './answer.ts';
import { type Fault, faultQueue } from './faults.ts';
import { mostInWindow } from './rate.ts';

export type { Answer } from './answer.ts';
export type { Fault, FaultAct } from './faults.ts';

/** One request as the server saw it. */
export type SeenRequest = {
  readonly method: string;
  /** Without the query string. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** `performance.now()` when the headers had arrived. */
  readonly atMs: number;
  /** The status that was answered; null when none was (reset, hang, still running). */
  readonly status: number | null;
};

/** What every fake server offers to a test. */
export type FakeServer = {
  /** Such as `http://127.0.0.1:40123`, without a trailing slash. */
  readonly url: string;
  /** All requests so far, oldest first. */
  readonly requests: readonly SeenRequest[];
  /** Makes the server misbehave; call the answer to lift it early. */
  fault(fault: Fault): () => void;
  clearFaults(): void;
  /** The most requests that were open at the same time. */
  maxConcurrent(): number;
  /** The most request starts in any window, one second unless set. */
  maxStartsInWindow(windowMs?: number): number;
  /** Ends at once: open sockets are destroyed. */
  close(): Promise<void>;
};

type Recorded = { -readonly [K in keyof SeenRequest]: SeenRequest[K] };

/** What makes a server this server: its honest answer. */
export type ServerOptions = {
  readonly handle: (request: SeenRequest) => Answer | Promise<Answer>;
  /** Headers of every answer, honest or not. */
  readonly headers?: (request: SeenRequest) => Record<string, string>;
  readonly faults?: readonly Fault[];
  /** Sees every request as soon as it is read, also one that a fault will answer. */
  readonly inspect?: (request: SeenRequest) => void;
};

/** Starts a real HTTP server on a free port of the loopback interface. */
export async function startServer(options: ServerOptions): Promise<FakeServer> {
  const requests: Recorded[] = [];
  const faults = faultQueue(options.faults);
  let open = 0;
  let mostOpen = 0;

  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const seen = recordOf(request);
    requests.push(seen);
    open += 1;
    mostOpen = Math.max(mostOpen, open);
    response.once('close', () => {
      open -= 1;
      if (response.headersSent) seen.status = response.statusCode;
    });
    seen.body = await textOf(request);
    options.inspect?.(seen);
    for (const [name, value] of Object.entries(options.headers?.(seen) ?? {}))
      response.setHeader(name, value);
    const honest = once(async () => options.handle(seen));
    const act = faults.take(seen.method, request.url ?? '/');
    const note = () => {
      if (response.headersSent) seen.status = response.statusCode;
    };
    if (act === undefined) send(response, await honest());
    else await perform(response, act, honest);
    note();
  };

  const server = createServer((request, response) => {
    serve(request, response).catch((cause: unknown) => {
      if (response.destroyed || response.headersSent) return response.destroy();
      return send(response, { status: 500, body: { message: `the fake itself broke: ${String(cause)}` } });
    });
  });
  server.keepAliveTimeout = 5_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');

  return {
    url: `http://127.0.0.1:${address.port}`,
    requests,
    fault: faults.add,
    clearFaults: faults.clear,
    maxConcurrent: () => mostOpen,
    maxStartsInWindow: (windowMs = 1000) =>
      mostInWindow(
        requests.map((request) => request.atMs),
        windowMs,
      ),
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Waits until the server has seen that many requests that match; fails after `timeoutMs` (30 s). */
export async function untilRequests(
  server: Pick<FakeServer, 'requests'>,
  count: number,
  matching: (request: SeenRequest) => boolean = () => true,
  timeoutMs = 30_000,
): Promise<void> {
  const end = performance.now() + timeoutMs;
  while (server.requests.filter(matching).length < count) {
    if (performance.now() > end) throw new Error(`no ${count} requests within ${timeoutMs} ms`);
    await sleep(5);
  }
}

function recordOf(request: IncomingMessage): Recorded {
  const url = new URL(request.url ?? '/', 'http://fake');
  return {
    method: request.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers: request.headers,
    body: '',
    atMs: performance.now(),
    status: null,
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => {
    result ??= work();
    return result;
  };
}
