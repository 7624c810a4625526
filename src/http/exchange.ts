import type { ClientRequest, IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Pool } from './connections.ts';
import { describeFailure, NetworkError } from './network-error.ts';
import { describeTimeout } from './timeout-error.ts';
import type { HttpAnswer, HttpRequest } from './types.ts';

/** The server closed an idle connection just as it was used again, which says nothing about the server. */
export class IdleConnectionLost extends NetworkError {}

/** A server may announce an answer by others (HTTP 1xx), but not without end. */
const maxInterimAnswers = 20;

/**
 * Sends one request and reads its answer, within the request's own time limit for all of it: connecting,
 * proxy, TLS, headers, body. Rejects with a `NetworkError`, or with the signal's reason.
 */
export function exchange(ask: HttpRequest, pool: Pool, hasExtraCa: boolean): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    ask.signal.throwIfAborted();
    const over = new AbortController();
    const request = begin(ask, pool, hasExtraCa, over.signal);
    const settle = () => {
      clearTimeout(timer);
      ask.signal.removeEventListener('abort', onAbort);
    };
    const fail = (reason: unknown) => {
      settle();
      reject(reason);
      request.destroy();
      over.abort();
    };
    const onAbort = () => fail(ask.signal.reason);
    let isAnswering = false;
    const timer = setTimeout(
      () => fail(describeTimeout(ask.timeoutMs, request.socket, isAnswering, pool.proxy)),
      ask.timeoutMs,
    );
    ask.signal.addEventListener('abort', onAbort, { once: true });
    request.on('error', (error) => fail(describeLoss(error, request, pool, hasExtraCa)));
    refuseOtherThanAnswers(request, fail);
    if (ask.onSent !== undefined) request.on('finish', ask.onSent);
    request.on('response', (answer) => {
      isAnswering = true;
      readAnswer(answer, ask.maxBytes).then((read) => {
        settle();
        resolve(read);
      }, fail);
    });
    request.end(ask.body);
  });
}

/** Fails on whatever a server can send in place of an answer. */
function refuseOtherThanAnswers(request: ClientRequest, fail: (reason: NetworkError) => void): void {
  let interim = 0;
  request.on('information', () => {
    if (++interim > maxInterimAnswers) fail(describeInterimFlood());
  });
  request.on('upgrade', (_answer, socket) => {
    socket.destroy();
    fail(describeSwitch());
  });
}

function describeLoss(error: Error, request: ClientRequest, pool: Pool, hasExtraCa: boolean): NetworkError {
  const failure = describeFailure(error, { proxy: pool.peer, hasExtraCa });
  const isIdle = request.reusedSocket && request.method === 'GET' && isReset(error);
  return isIdle ? new IdleConnectionLost(failure.message, failure.advice, { cause: error }) : failure;
}

/** Begins the request. What Node refuses to send has a cause too. @throws NetworkError */
function begin(ask: HttpRequest, pool: Pool, hasExtraCa: boolean, signal: AbortSignal) {
  try {
    return pool.begin(ask, signal);
  } catch (error) {
    throw describeFailure(error, { proxy: pool.peer, hasExtraCa });
  }
}

function isReset(error: Error): boolean {
  return 'code' in error && (error.code === 'ECONNRESET' || error.code === 'EPIPE');
}

async function readAnswer(answer: IncomingMessage, maxBytes: number): Promise<HttpAnswer> {
  const status = answer.statusCode ?? 0;
  if (status === 101) throw describeSwitch();
  const headers = flatten(answer.headers);
  const body = await readBody(answer, maxBytes);
  if (!isEncoded(headers)) return { status, headers, body };
  if (status >= 200 && status < 300) throw describeEncoding();
  return { status, headers, body: '' };
}

function readBody(answer: IncomingMessage, maxBytes: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    answer.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxBytes) reject(describeExcess(maxBytes));
      else chunks.push(chunk);
    });
    answer.on('error', () => reject(describeBreak()));
    answer.on('close', () => reject(describeBreak()));
    answer.on('end', () => {
      if (answer.complete) resolve(Buffer.concat(chunks).toString('utf8'));
    });
  });
}

function isEncoded(headers: HttpAnswer['headers']): boolean {
  const encoding = (headers['content-encoding'] ?? '').trim().toLowerCase();
  return encoding !== '' && encoding !== 'identity';
}

function flatten(headers: IncomingHttpHeaders): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  );
}

const checkAddress =
  'Check the address: another kind of server or a proxy most likely answered. Then re-run the job.';

function describeSwitch(): NetworkError {
  return new NetworkError(
    'the host switched to another protocol (HTTP 101) instead of answering',
    checkAddress,
  );
}

function describeInterimFlood(): NetworkError {
  return new NetworkError('the host sent interim answers (HTTP 1xx) without end', checkAddress);
}

function describeEncoding(): NetworkError {
  return new NetworkError(
    'the answer is compressed, although the action asked for plain text',
    'Something in front of the server most likely compresses it. Turn that off there for requests that accept only "identity".',
  );
}

function describeExcess(maxBytes: number): NetworkError {
  return new NetworkError(`the answer is larger than ${maxBytes / 1_048_576} MiB`, checkAddress);
}

function describeBreak(): NetworkError {
  return new NetworkError(
    'the connection broke off inside the answer',
    'Re-run the job. If it happens again, a proxy or load balancer most likely cuts long answers: check its limits.',
  );
}
