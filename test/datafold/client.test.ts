import { afterEach, describe, expect, test } from 'vitest';
import { createDatafoldClient, parseDiffResponse } from '../../src/datafold/client.ts';
import { type HttpRequest, type HttpResponse, openHttp } from '../../src/http/http.ts';
import { NetworkError } from '../../src/http/network-error.ts';
import { type FakeDatafold, startFakeDatafold } from '../fakes/datafold.ts';
import { diffBody } from '../fakes/diff-body.ts';
import { running } from '../fakes/diffs.ts';

const answer = (status: number, body: unknown = {}, headers: Record<string, string> = {}) =>
  parseDiffResponse({ status, headers, body: typeof body === 'string' ? body : JSON.stringify(body) }, 970);

describe('what an answer means', () => {
  const passing = [100, 199, 201, 204, 206, 408, 425, 429, 500, 502, 503, 504, 599];
  const final = [300, 301, 302, 303, 304, 307, 308, 400, 402, 403, 405, 409, 410, 418, 422, 451];
  const cases: readonly { status: number; retry: string }[] = [
    ...passing.map((status) => ({ status, retry: 'later' })),
    ...final.map((status) => ({ status, retry: 'never' })),
    { status: 401, retry: 'never-any' },
    { status: 404, retry: 'once' },
  ];
  test.each(cases)('$status: asked again $retry', ({ status, retry }) => {
    expect(answer(status)).toEqual({
      kind: 'failure',
      problem: { kind: 'status', status, detail: null, instance: null },
      retry,
      retryAfterMs: 0,
    });
  });

  test('200 with a diff', () => {
    expect(answer(200, diffBody())).toMatchObject({ kind: 'diff', diff: { id: 970, result: 'identical' } });
  });

  test.each([
    ['a login page', '<html>Sign in</html>', 'the response is a web page, not JSON'],
    ['another diff', diffBody({ id: 5 }), 'the response is about data diff 5, not 970'],
  ])('200 with %s is asked again like a fault', (_name, body, cause) => {
    expect(answer(200, body)).toEqual({
      kind: 'failure',
      problem: { kind: 'body', cause },
      retry: 'later',
      retryAfterMs: 0,
    });
  });

  test('the words of a problem are taken over', () => {
    const body = { title: 'Forbidden', detail: 'No access to this data source.', instance: 'abc/1' };
    expect(answer(403, body)).toMatchObject({
      problem: { detail: 'No access to this data source.', instance: 'abc/1' },
    });
  });

  test('Retry-After counts where asking again can help, and only there', () => {
    expect(answer(429, '', { 'retry-after': '7' })).toMatchObject({ retryAfterMs: 7_000 });
    expect(answer(503, '', { 'retry-after': '7' })).toMatchObject({ retryAfterMs: 7_000 });
    expect(answer(403, '', { 'retry-after': '7' })).toMatchObject({ retryAfterMs: 0 });
  });

  test('a date is held against the server’s clock', () => {
    const headers = { 'retry-after': 'Wed, 21 Oct 2015 07:28:30 GMT', date: 'Wed, 21 Oct 2015 07:28:00 GMT' };
    expect(answer(503, '', headers)).toMatchObject({ retryAfterMs: 30_000 });
  });
});

describe('polling a diff', () => {
  let datafold: FakeDatafold;
  const http = openHttp({});
  afterEach(() => datafold.close());
  const look = async (id: number, key = 'datafold-key', signal = new AbortController().signal) =>
    createDatafoldClient(datafold.url, key, http.send).fetchDiff(id, signal);
  const start = async () => {
    datafold = await startFakeDatafold({ apiKey: 'datafold-key', diffs: { 970: {} } });
  };

  test('asks with the key, and no more than it has to', async () => {
    await start();
    expect(await look(970)).toMatchObject({ kind: 'diff', diff: { id: 970 } });
    const [request] = datafold.requests;
    expect(request).toMatchObject({ method: 'GET', path: '/api/v1/datadiffs/970' });
    expect(request?.query.size).toBe(0);
    expect(request?.headers).toMatchObject({
      authorization: 'Key datafold-key',
      'user-agent': 'data-diff-gate',
    });
  });

  test('distinguishes a rejected key and an unknown diff', async () => {
    await start();
    expect(await look(970, 'another-key')).toMatchObject({ problem: { status: 401 }, retry: 'never-any' });
    expect(await look(1)).toMatchObject({
      problem: { status: 404, detail: 'Data diff 1 does not exist.' },
      retry: 'once',
    });
  });

  test('follows no redirect', async () => {
    await start();
    datafold.fault({ act: { kind: 'redirect', location: `${datafold.url}/api/v1/datadiffs/970` } });
    expect(await look(970)).toMatchObject({ problem: { status: 302 }, retry: 'never' });
    expect(datafold.requests).toHaveLength(1);
  });

  test('a broken connection is problem for later', async () => {
    await start();
    datafold.fault({ act: { kind: 'cut-json' } });
    expect(await look(970)).toMatchObject({ problem: { kind: 'body' }, retry: 'later' });
    const send = async () =>
      Promise.reject(new NetworkError('the connection was refused', 'Check the port.'));
    expect(
      await createDatafoldClient(datafold.url, 'datafold-key', send).fetchDiff(
        970,
        new AbortController().signal,
      ),
    ).toEqual({
      kind: 'failure',
      problem: { kind: 'network', cause: 'the connection was refused', advice: 'Check the port.' },
      retry: 'later',
      retryAfterMs: 0,
    });
  });

  test('a web page in place of the API is marked as one', async () => {
    await start();
    const page = { kind: 'status', status: 403, body: '<!DOCTYPE html><h1>Blocked</h1>' } as const;
    datafold.fault({ act: { ...page, headers: { 'content-type': 'text/html' } } });
    expect(await look(970)).toMatchObject({ problem: { status: 403, isPage: true }, retry: 'never' });
    datafold.fault({ act: { kind: 'status', status: 403, body: { detail: '<b>no</b>' } } });
    expect(await look(970)).toMatchObject({ problem: { status: 403, detail: '<b>no</b>' } });
    datafold.fault({ act: { kind: 'status', status: 403 } });
    expect(await look(970)).not.toHaveProperty('problem.isPage');
  });

  test('cancelling and our own faults are no problem of Datafold’s', async () => {
    await start();
    const cancel = new AbortController();
    cancel.abort(new Error('cancelled'));
    await expect(look(970, 'datafold-key', cancel.signal)).rejects.toThrow('cancelled');
    const send = async () => Promise.reject(new TypeError('a fault of ours'));
    const broken = createDatafoldClient(datafold.url, 'datafold-key', send).fetchDiff(
      970,
      new AbortController().signal,
    );
    await expect(broken).rejects.toThrow('a fault of ours');
  });

  test('takes over what Datafold says of an error only where it is to be reported', async () => {
    await start();
    const send = async () => ({
      status: 422,
      headers: {},
      body: '{"detail":"no such table","instance":"i-7"}',
    });
    const lookWith = (errorTexts: boolean) =>
      createDatafoldClient(datafold.url, 'datafold-key', send, { errorTexts }).fetchDiff(
        970,
        new AbortController().signal,
      );
    expect(await lookWith(true)).toMatchObject({ problem: { detail: 'no such table', instance: 'i-7' } });
    expect(await lookWith(false)).toMatchObject({ problem: { detail: null, instance: 'i-7' } });
  });

  test('cancels with a POST', async () => {
    await start();
    const client = createDatafoldClient(datafold.url, 'datafold-key', http.send);
    const { signal } = new AbortController();
    datafold.set(970, running([1, 7]));
    expect(await client.cancelDiff(970, signal)).toBe('cancelled');
    expect(await client.cancelDiff(1, signal)).toBe('unclear');
    expect(datafold.requests[0]).toMatchObject({
      method: 'POST',
      path: '/api/v1/datadiffs/970/cancel',
      body: '',
    });
    expect(datafold.requests[0]?.headers).toMatchObject({ 'content-length': '0' });
  });

  const cancels: readonly { status?: number; body: unknown; expected: string }[] = [
    { body: { id: 970, status: 'cancelled' }, expected: 'cancelled' },
    { body: { status: 'cancelled' }, expected: 'cancelled' },
    { body: { id: 970, status: 'done' }, expected: 'finished' },
    { body: { id: 970, status: 'failed' }, expected: 'finished' },
    { body: { id: 970, status: 'processing' }, expected: 'unclear' },
    { body: { id: 970, status: 'pondering' }, expected: 'unclear' },
    { body: { id: 5, status: 'cancelled' }, expected: 'unclear' },
    { body: { id: 970 }, expected: 'unclear' },
    { body: '<html>Sign in</html>', expected: 'unclear' },
    { body: '', expected: 'unclear' },
    { status: 202, body: { id: 970, status: 'cancelled' }, expected: 'unclear' },
    { status: 302, body: '', expected: 'unclear' },
    { status: 403, body: '', expected: 'unclear' },
  ];
  test.each(cancels)(
    'takes for cancelled only what Datafold says is: $status $body',
    async ({ status = 200, body, expected }) => {
      await start();
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      const send = async () => ({ status, headers: {}, body: text });
      const client = createDatafoldClient(datafold.url, 'datafold-key', send);
      expect(await client.cancelDiff(970, new AbortController().signal)).toBe(expected);
    },
  );

  const pages: readonly { status: number; body: string; expected: object }[] = [
    { status: 200, body: '{"status":"done","values":{}}', expected: { kind: 'details' } },
    { status: 200, body: '<html>', expected: { kind: 'none', tryNext: 'other-diffs' } },
    {
      status: 500,
      body: '{"status":"done","values":{}}',
      expected: { kind: 'none', tryNext: 'other-diffs' },
    },
    { status: 403, body: '', expected: { kind: 'none', tryNext: 'other-diffs' } },
    { status: 404, body: '', expected: { kind: 'none', tryNext: 'other-page' } },
    { status: 401, body: '', expected: { kind: 'none', tryNext: 'never' } },
    { status: 429, body: '', expected: { kind: 'none', tryNext: 'never' } },
  ];
  test.each(pages)('details: $status $body', async ({ status, body, expected }) => {
    await start();
    const send = async () => ({ status, headers: {}, body });
    const client = createDatafoldClient(datafold.url, 'datafold-key', send);
    const { signal } = new AbortController();
    expect(await client.fetchDetails(970, 'summary_results', signal)).toMatchObject(expected);
  });

  test('a byte order mark before the JSON is none of its business', async () => {
    await start();
    const { signal } = new AbortController();
    const told = (status: number, body: object) =>
      createDatafoldClient(datafold.url, 'datafold-key', async () => ({
        status,
        headers: {},
        body: `\ufeff${JSON.stringify(body)}`,
      }));
    expect(await told(200, diffBody()).fetchDiff(970, signal)).toMatchObject({ kind: 'diff' });
    expect(await told(403, { detail: 'No access.' }).fetchDiff(970, signal)).toMatchObject({
      problem: { detail: 'No access.' },
    });
    expect(await told(200, { results: [] }).fetchDiffsOfRun(1, 1, signal)).toMatchObject({ kind: 'page' });
    const summary = { status: 'done', values: {} };
    expect(await told(200, summary).fetchDetails(970, 'summary_results', signal)).toMatchObject({
      kind: 'details',
    });
  });

  test('limits every request in time and size', async () => {
    await start();
    const seen: HttpRequest[] = [];
    const client = createDatafoldClient(datafold.url, 'datafold-key', async (request) => {
      seen.push(request);
      return { status: 200, headers: {}, body: '' };
    });
    await client.fetchDiff(970, new AbortController().signal);
    expect(seen[0]).toMatchObject({ timeoutMs: 30_000, maxBytes: 10_485_760 });
  });
});

describe('a prefetched first diff', () => {
  const answerOf = (id: number) => ({ status: 200, headers: {}, body: JSON.stringify(diffBody({ id })) });
  const clientWith = (response: Promise<HttpResponse>) => {
    const paths: string[] = [];
    const send = async ({ url }: HttpRequest) => {
      paths.push(url.pathname);
      return answerOf(Number(url.pathname.split('/').at(-1)));
    };
    const prefetched = { id: 970, response };
    const client = createDatafoldClient('http://127.0.0.1', 'key', send, { errorTexts: true, prefetched });
    return { paths, client };
  };
  const { signal } = new AbortController();

  test('answers the first request for that diff, and no other', async () => {
    const { client, paths } = clientWith(Promise.resolve(answerOf(970)));
    expect(await client.fetchDiff(971, signal)).toMatchObject({ diff: { id: 971 } });
    expect(await client.fetchDiff(970, signal)).toMatchObject({ diff: { id: 970 } });
    expect(paths).toEqual(['/api/v1/datadiffs/971']);
    await client.fetchDiff(970, signal);
    expect(paths).toEqual(['/api/v1/datadiffs/971', '/api/v1/datadiffs/970']);
  });

  test('passes a network error on like any other', async () => {
    const { client } = clientWith(Promise.reject(new NetworkError('connection refused')));
    expect(await client.fetchDiff(970, signal)).toMatchObject({
      kind: 'failure',
      problem: { kind: 'network', cause: 'connection refused' },
    });
  });

  test.each([
    { name: 'before it is read', early: true },
    { name: 'while it is awaited', early: false },
  ])('rejects with the reason of a signal that aborts $name', async ({ early }) => {
    const stop = new AbortController();
    const { client } = clientWith(new Promise(() => undefined));
    if (early) stop.abort(new Error('stopped'));
    const look = client.fetchDiff(970, stop.signal);
    if (!early) stop.abort(new Error('stopped'));
    await expect(look).rejects.toThrow('stopped');
  });
});
