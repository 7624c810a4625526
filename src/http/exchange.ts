import type { ClientRequest, IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Pool } from './connections.ts';
import { NetworkError } from './network-error.ts';
import { describeTimeout } from './timeout-error.ts';
import type { HttpRequest, HttpResponse } from './types.ts';

/** The server closed an idle connection just as it was used again, which says nothing about the server. */
export class IdleConnectionClosed extends NetworkError {}

/** Maximum number of interim responses (HTTP 1xx) that a server may send before a response. */
const maxInterimResponses = 20;

/**
 * Sends one request and reads its response, within the request's own time limit for all of it: connecting,
 * proxy, TLS, headers, body. Rejects with a `NetworkError`, or with the signal's reason.
 */
export function exchange(request: HttpRequest, pool: Pool): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    request.signal.throwIfAborted();
    const ended = new AbortController();
    const clientRequest = startRequest(request, pool, ended.signal);
    const cleanUp = () => {
      clearTimeout(timer);
      request.signal.removeEventListener('abort', onAbort);
    };
    const fail = (reason: unknown) => {
      cleanUp();
      reject(reason);
      clientRequest.destroy();
      ended.abort();
    };
    const onAbort = () => fail(request.signal.reason);
    let isResponding = false;
    const timer = setTimeout(
      () =>
        fail(
          describeTimeout(request.timeoutMs, {
            socket: clientRequest.socket,
            isResponding,
            proxy: pool.proxy,
          }),
        ),
      request.timeoutMs,
    );
    request.signal.addEventListener('abort', onAbort, { once: true });
    clientRequest.on('error', (error) => fail(describeConnectionError(error, clientRequest, pool)));
    refuseOtherThanResponses(clientRequest, fail);
    if (request.onSent !== undefined) clientRequest.on('finish', request.onSent);
    clientRequest.on('response', (response) => {
      isResponding = true;
      readResponse(response, request.maxBytes).then((read) => {
        cleanUp();
        resolve(read);
      }, fail);
    });
    clientRequest.end(request.body);
  });
}

/** Fails on whatever a server can send in place of a response. */
function refuseOtherThanResponses(request: ClientRequest, fail: (reason: NetworkError) => void): void {
  let interim = 0;
  request.on('information', () => {
    if (++interim > maxInterimResponses) fail(describeInterimFlood());
  });
  request.on('upgrade', (_response, socket) => {
    socket.destroy();
    fail(describeSwitch());
  });
}

function describeConnectionError(error: Error, request: ClientRequest, pool: Pool): NetworkError {
  const failure = pool.describeError(error);
  const isIdle = request.reusedSocket && request.method === 'GET' && isReset(error);
  return isIdle ? new IdleConnectionClosed(failure.message, failure.advice, { cause: error }) : failure;
}

/** Starts the request. What Node refuses to send has a cause too. @throws NetworkError */
function startRequest(request: HttpRequest, pool: Pool, signal: AbortSignal) {
  try {
    return pool.startRequest(request, signal);
  } catch (error) {
    throw pool.describeError(error);
  }
}

function isReset(error: Error): boolean {
  return 'code' in error && (error.code === 'ECONNRESET' || error.code === 'EPIPE');
}

async function readResponse(response: IncomingMessage, maxBytes: number): Promise<HttpResponse> {
  const status = response.statusCode ?? 0;
  if (status === 101) throw describeSwitch();
  const headers = flatten(response.headers);
  const body = await readBody(response, maxBytes);
  if (!isEncoded(headers)) return { status, headers, body };
  if (status >= 200 && status < 300) throw describeEncoding();
  return { status, headers, body: '' };
}

function readBody(response: IncomingMessage, maxBytes: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    response.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxBytes) reject(describeExcess(maxBytes));
      else chunks.push(chunk);
    });
    response.on('error', () => reject(describeBreak()));
    response.on('close', () => reject(describeBreak()));
    response.on('end', () => {
      if (response.complete) resolve(Buffer.concat(chunks).toString('utf8'));
    });
  });
}

function isEncoded(headers: HttpResponse['headers']): boolean {
  const encoding = (headers['content-encoding'] ?? '').trim().toLowerCase();
  return encoding !== '' && encoding !== 'identity';
}

function flatten(headers: IncomingHttpHeaders): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  );
}

const checkAddress =
  'Check the address: another kind of server or a proxy most likely responded. Then re-run the job.';

function describeSwitch(): NetworkError {
  return new NetworkError(
    'the host switched to another protocol (HTTP 101) instead of responding',
    checkAddress,
  );
}

function describeInterimFlood(): NetworkError {
  return new NetworkError('the host sent interim responses (HTTP 1xx) without end', checkAddress);
}

function describeEncoding(): NetworkError {
  return new NetworkError(
    'the response is compressed, although the action requested plain text',
    'Something in front of the server most likely compresses it. Turn that off there for requests that accept only "identity".',
  );
}

function describeExcess(maxBytes: number): NetworkError {
  return new NetworkError(`the response is larger than ${maxBytes / 1_048_576} MiB`, checkAddress);
}

function describeBreak(): NetworkError {
  return new NetworkError(
    'the connection broke off inside the response',
    'Re-run the job. If it happens again, a proxy or load balancer most likely cuts long responses: check its limits.',
  );
}
