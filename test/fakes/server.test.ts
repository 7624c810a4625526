import { afterEach, expect, test } from 'vitest';
import { mostInWindow } from './rate.ts';
import { type FakeServer, type Fault, startServer, untilRequests } from './server.ts';

let server: FakeServer;
afterEach(() => server.close());

const start = async (...faults: Fault[]) => {
  let worked = 0;
  server = await startServer({
    handle: () => {
      worked += 1;
      return { status: 201, body: { worked, text: 'an honest answer' } };
    },
    headers: () => ({ 'x-always': 'yes' }),
    faults,
  });
  return { get: (path = '/') => fetch(server.url + path), worked: () => worked };
};

test('answers honestly and writes down what came', async () => {
  await start();
  const response = await fetch(`${server.url}/a/b?c=d`, { method: 'POST', body: '{"x":1}' });
  expect(await response.json()).toEqual({ worked: 1, text: 'an honest answer' });
  expect(response.headers.get('x-always')).toBe('yes');
  const [seen] = server.requests;
  expect(seen).toMatchObject({ method: 'POST', path: '/a/b', body: '{"x":1}', status: 201 });
  expect(seen?.query.get('c')).toBe('d');
});

test('lets `skip` requests pass, misbehaves `times` times, then is honest again', async () => {
  const { get, worked } = await start({
    path: /^\/x/,
    skip: 1,
    times: 2,
    act: { kind: 'status', status: 503 },
  });
  const codes = [];
  for (const path of ['/x', '/y', '/x', '/x', '/x']) codes.push((await get(path)).status);
  expect(codes).toEqual([201, 201, 503, 503, 201]);
  expect(worked()).toBe(3);
  expect(server.requests.map(({ status }) => status)).toEqual([201, 201, 503, 503, 201]);
});

test('a lifted fault is gone', async () => {
  const { get } = await start();
  const lift = server.fault({ times: Number.POSITIVE_INFINITY, act: { kind: 'status', status: 500 } });
  expect((await get()).status).toBe(500);
  lift();
  expect((await get()).status).toBe(201);
});

test('breaks connections and bodies', async () => {
  const { get } = await start(
    { path: /reset/, act: { kind: 'reset' } },
    { path: /cut/, act: { kind: 'cut-json' } },
    { path: /gzip/, act: { kind: 'gzip-garbage' } },
    { path: /html/, act: { kind: 'html' } },
  );
  await expect(get('/reset')).rejects.toThrow('fetch failed');
  const cut = await get('/cut');
  const text = await cut.text();
  expect(cut.headers.get('content-length')).toBe(String(text.length));
  expect(() => JSON.parse(text)).toThrow();
  await expect((await get('/gzip')).text()).rejects.toThrow();
  const page = await get('/html');
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(server.requests.map(({ status }) => status)).toEqual([null, 201, 200, 200]);
});

test('hangs before or inside the answer until it is closed', async () => {
  const { get } = await start(
    { path: /never/, act: { kind: 'hang' } },
    { path: /half/, act: { kind: 'hang-body' } },
  );
  const never = get('/never').catch(() => 'gone');
  const half = await get('/half');
  const body = half.text().catch(() => 'gone');
  await untilRequests(server, 2);
  expect(server.maxConcurrent()).toBe(2);
  await server.close();
  expect([await never, await body]).toEqual(['gone', 'gone']);
});

test('does the work first when asked to', async () => {
  const { get, worked } = await start({ act: { kind: 'after', act: { kind: 'status', status: 502 } } });
  expect((await get()).status).toBe(502);
  expect(worked()).toBe(1);
});

test('answers late, hugely, elsewhere, raw', async () => {
  const { get } = await start(
    { path: /late/, act: { kind: 'delay', ms: 60 } },
    { path: /huge/, act: { kind: 'huge', bytes: 300_000 } },
    { path: /away/, act: { kind: 'redirect', location: 'https://login.example.com/' } },
    { path: /raw/, act: { kind: 'raw', body: '[]' } },
  );
  const startMs = performance.now();
  expect((await get('/late')).status).toBe(201);
  expect(performance.now() - startMs).toBeGreaterThan(50);
  const huge = await (await get('/huge')).text();
  expect(huge).toHaveLength(300_000);
  expect(JSON.parse(huge)).toHaveProperty('padding');
  const away = await fetch(`${server.url}/away`, { redirect: 'manual' });
  expect([away.status, away.headers.get('location')]).toEqual([302, 'https://login.example.com/']);
  expect(await (await get('/raw')).json()).toEqual([]);
});

test('counts the most starts in a window', async () => {
  const { get } = await start();
  await Promise.all([get(), get(), get()]);
  expect(server.maxStartsInWindow()).toBe(3);
  expect(mostInWindow([0, 999, 1000, 1001, 5000], 1000)).toBe(3);
  expect(mostInWindow([0, 1000], 1000)).toBe(1);
});
