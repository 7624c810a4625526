import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FaultAct } from './faults.ts';

/** An answer before it is written: text goes as it is, anything else as JSON, no body as an empty one. */
export type Answer = {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
};

const LOGIN_PAGE =
  '<!doctype html><html><head><title>Sign in</title></head><body><form action="/login">Please sign in</form></body></html>';

/** Writes an answer completely. */
export function send(response: ServerResponse, answer: Answer): void {
  const bytes = bytesOf(answer.body);
  response.writeHead(answer.status, headersOf(answer, bytes.length));
  response.end(bytes);
}

/** Misbehaves; `honest` does the real work, at most once. */
export async function perform(
  response: ServerResponse,
  act: FaultAct,
  honest: () => Promise<Answer>,
): Promise<void> {
  switch (act.kind) {
    case 'status':
      return send(response, act);
    case 'reset':
      response.destroy();
      return;
    case 'hang':
      return;
    case 'bytes':
      response.socket?.write(act.bytes);
      return;
    case 'hang-body':
    case 'cut-json':
      return half(response, await honest(), act.kind === 'hang-body');
    case 'html':
      return send(response, {
        status: 200,
        headers: { 'content-type': 'text/html; charset=utf-8' },
        body: LOGIN_PAGE,
      });
    case 'raw':
      return send(response, {
        status: 200,
        headers: { 'content-type': 'application/json', ...act.headers },
        body: act.body,
      });
    case 'huge':
      return huge(response, act.bytes, act.declared ?? false);
    case 'gzip-garbage':
      return send(response, {
        status: 200,
        headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
        body: Buffer.from('this is not gzip at all'),
      });
    case 'redirect':
      return send(response, { status: act.status ?? 302, headers: { location: act.location } });
    case 'after':
      await honest();
      return perform(response, act.act, honest);
    case 'delay': {
      const answer = await honest();
      await sleep(act.ms, undefined, { ref: false });
      if (response.destroyed) return;
      return act.act === undefined ? send(response, answer) : perform(response, act.act, honest);
    }
    default:
      return act satisfies never;
  }
}

function half(response: ServerResponse, answer: Answer, hang: boolean): void {
  const bytes = bytesOf(answer.body);
  const part = bytes.subarray(0, Math.floor(bytes.length / 2));
  response.writeHead(answer.status, headersOf(answer, hang ? bytes.length : part.length));
  if (hang) response.write(part);
  else response.end(part);
}

async function huge(response: ServerResponse, bytes: number, declared: boolean): Promise<void> {
  response.writeHead(200, {
    'content-type': 'application/json',
    ...(declared ? { 'content-length': String(bytes) } : {}),
  });
  const stream = Readable.from(padding(bytes), { objectMode: false });
  await pipeline(stream, response).catch(() => undefined);
}

function* padding(bytes: number): Generator<Buffer> {
  const open = '{"padding":"';
  const close = '"}';
  yield Buffer.from(open);
  const chunk = Buffer.alloc(64 * 1024, 'x');
  let left = Math.max(0, bytes - open.length - close.length);
  while (left > 0) {
    yield chunk.subarray(0, Math.min(left, chunk.length));
    left -= Math.min(left, chunk.length);
  }
  yield Buffer.from(close);
}

function bytesOf(body: unknown): Buffer {
  if (body === undefined) return Buffer.alloc(0);
  if (typeof body === 'string') return Buffer.from(body);
  if (body instanceof Uint8Array) return Buffer.from(body);
  return Buffer.from(JSON.stringify(body));
}

function headersOf(answer: Answer, length: number): Record<string, string> {
  return {
    ...(answer.body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    ...(answer.status === 204 || answer.status === 304 ? {} : { 'content-length': String(length) }),
    ...answer.headers,
  };
}
