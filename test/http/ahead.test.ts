import { describe, expect, test } from 'vitest';
import { sendAhead } from '../../src/http/ahead.ts';
import type { HttpAnswer, HttpRequest, Send } from '../../src/http/http.ts';

const answer: HttpAnswer = { status: 200, headers: {}, body: '{}' };

function get(path: string, signal = new AbortController().signal): HttpRequest {
  const url = new URL(path, 'http://127.0.0.1');
  return { method: 'GET', url, headers: {}, timeoutMs: 1_000, maxBytes: 1_000, signal };
}

/** A server that answers when it is told to, and forgets whom it hears no more. */
function slowServer() {
  const asked: string[] = [];
  const open: ((answer: HttpAnswer) => void)[] = [];
  const send: Send = ({ method, url, signal }) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted();
      asked.push(`${method} ${url.pathname}`);
      open.push(resolve);
      signal.addEventListener('abort', () => reject(signal.reason));
    });
  return { asked, send, answerAll: () => open.forEach((resolve) => void resolve(answer)) };
}

describe('sendAhead', () => {
  test('asks at once, and hands the answer to the first who asks the same', async () => {
    const server = slowServer();
    const ahead = sendAhead(server.send, get('/970'));
    expect(server.asked).toEqual(['GET /970']);
    const taken = ahead.send(get('/970'));
    expect(server.asked).toEqual(['GET /970']);
    server.answerAll();
    expect(await taken).toBe(answer);
    expect(await ahead.first).toBe(answer);
  });

  test('asks anew when the same is asked again', async () => {
    const server = slowServer();
    const ahead = sendAhead(server.send, get('/970'));
    const both = [ahead.send(get('/970')), ahead.send(get('/970'))];
    server.answerAll();
    expect(await Promise.all(both)).toEqual([answer, answer]);
    expect(server.asked).toEqual(['GET /970', 'GET /970']);
  });

  test.each([
    ['another path', get('/971')],
    ['another method', { ...get('/970'), method: 'POST' }],
  ])('leaves %s alone', async (_name, request) => {
    const server = slowServer();
    const ahead = sendAhead(server.send, get('/970'));
    const other = ahead.send(request);
    server.answerAll();
    expect(await other).toBe(answer);
    expect(server.asked).toEqual(['GET /970', `${request.method} ${request.url.pathname}`]);
  });

  test.each([
    ['while it is under way', 0],
    ['before it is taken', 1],
  ])('whoever takes it stops it %s', async (_name, early) => {
    const stop = new AbortController();
    const ahead = sendAhead(slowServer().send, get('/970'));
    if (early === 1) stop.abort(new Error('stopped'));
    const taken = ahead.send(get('/970', stop.signal));
    if (early === 0) stop.abort(new Error('stopped'));
    await expect(taken).rejects.toThrow('stopped');
  });

  test('the run that is cancelled before anybody came stops it, and nothing is left unheard', async () => {
    const run = new AbortController();
    const ahead = sendAhead(slowServer().send, get('/970', run.signal));
    run.abort(new Error('cancelled'));
    await expect(ahead.first).rejects.toThrow('cancelled');
    await expect(ahead.send(get('/970'))).rejects.toThrow('cancelled');
  });

  test('a failure is handed over as it is', async () => {
    const failing: Send = async () => {
      throw new Error('connection refused');
    };
    const ahead = sendAhead(failing, get('/970'));
    await expect(ahead.send(get('/970'))).rejects.toThrow('connection refused');
  });
});
