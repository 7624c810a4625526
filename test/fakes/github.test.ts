import { afterEach, expect, test } from 'vitest';
import { primaryRateLimit, secondaryRateLimit } from './faults.ts';
import { type FakeGitHub, type FakeGitHubOptions, startFakeGitHub } from './github.ts';

let github: FakeGitHub;
afterEach(() => github.close());

const start = async (options: Partial<FakeGitHubOptions> = {}) => {
  github = await startFakeGitHub({
    owner: 'octo-org',
    repo: 'warehouse',
    pulls: [{ number: 42 }],
    tokens: [{ token: 't' }],
    ...options,
  });
};
const ask = (method: string, path: string, json?: unknown, token = 't') =>
  fetch(path.startsWith('http') ? path : github.url + path, {
    method,
    headers: { authorization: `token ${token}`, 'user-agent': 'test' },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
  });
const repo = (path: string) => `/repos/octo-org/warehouse${path}`;
const told = async (response: Response) => [
  response.status,
  ((await response.json()) as { message: string }).message,
];
const query = async (text: string, variables = {}) =>
  (await (await ask('POST', '/graphql', { query: text, variables })).json()) as Record<string, unknown>;

test('wants a user agent and a known token', async () => {
  await start();
  const bare = await fetch(github.url, { headers: { 'user-agent': '' } });
  expect([bare.status, (await bare.text()).includes('User-Agent header')]).toEqual([403, true]);
  expect(await told(await ask('GET', repo('/pulls/42'), undefined, 'wrong'))).toEqual([
    401,
    'Bad credentials',
  ]);
  const answer = await fetch(github.url + repo('/pulls/42'), { headers: { authorization: 'Bearer t' } });
  expect([answer.status, answer.headers.get('x-ratelimit-limit')]).toEqual([200, '1000']);
});

test('creates, edits, reads and deletes a comment', async () => {
  await start();
  const created = await ask('POST', repo('/issues/42/comments'), { body: 'hello' });
  const comment = (await created.json()) as { id: number; html_url: string };
  expect(created.status).toBe(201);
  expect(comment).toMatchObject({ body: 'hello', user: { login: 'github-actions[bot]', type: 'Bot' } });
  expect(comment.html_url).toBe(`https://github.com/octo-org/warehouse/pull/42#issuecomment-${comment.id}`);
  const one = repo(`/issues/comments/${comment.id}`);
  expect((await ask('PATCH', one, { body: 'edited' })).status).toBe(200);
  expect(await (await ask('GET', one)).json()).toMatchObject({ body: 'edited' });
  expect(github.emails()).toBe(1);
  expect((await ask('DELETE', one)).status).toBe(204);
  expect(await told(await ask('PATCH', one, { body: 'x' }))).toEqual([404, 'Not Found']);
  expect(github.comments(42)).toEqual([]);
});

test('pages comments and links to the pages', async () => {
  await start();
  for (let index = 0; index < 35; index += 1) github.seedComment(42, { body: `c${index}`, login: 'mona' });
  const first = await ask('GET', repo('/issues/42/comments'));
  expect(await first.json()).toHaveLength(30);
  expect(first.headers.get('link')).toMatch(
    /\/repositories\/\d+\/issues\/42\/comments\?page=2>; rel="next", <.*page=2>; rel="last"$/,
  );
  const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
  const second = await ask('GET', next);
  expect(((await second.json()) as { body: string }[]).map(({ body }) => body)).toEqual([
    'c30',
    'c31',
    'c32',
    'c33',
    'c34',
  ]);
  expect(second.headers.get('link')).toMatch(/rel="prev", .*rel="first"$/);
  const all = await ask('GET', repo('/issues/42/comments?per_page=500'));
  expect(await all.json()).toHaveLength(35);
  expect(all.headers.get('link')).toBeNull();
});

test('refuses comments as GitHub does', async () => {
  await start({ tokens: [{ token: 't' }, { token: 'read', permissions: { 'pull-requests': 'read' } }] });
  const post = (body: unknown, token?: string) => ask('POST', repo('/issues/42/comments'), { body }, token);
  const long = await post('x'.repeat(65_537));
  expect(long.status).toBe(422);
  expect(await long.json()).toMatchObject({
    message: 'Validation Failed',
    errors: [{ message: 'Body is too long (maximum is 65536 characters)' }],
  });
  expect((await post('x'.repeat(65_536))).status).toBe(201);
  expect((await post('')).status).toBe(422);
  expect(await told(await post('x', 'read'))).toEqual([403, 'Resource not accessible by integration']);
  expect((await ask('POST', repo('/issues/7/comments'), { body: 'x' })).status).toBe(404);
  github.setPull(42, { locked: true });
  expect(await told(await post('x'))).toEqual([403, 'Unable to create comment because issue is locked.']);
});

test('shows pull requests and commits', async () => {
  await start({
    pulls: [{ number: 42 }, { number: 43, headRepo: 'mona/warehouse', headRef: 'fix', state: 'closed' }],
  });
  const pull = github.pull(42);
  expect(await (await ask('GET', repo('/pulls/42'))).json()).toMatchObject({
    number: 42,
    state: 'open',
    merged: false,
    head: {
      sha: pull.headSha,
      label: 'octo-org:feature/new-model',
      repo: { full_name: 'octo-org/warehouse' },
    },
    base: { ref: 'main' },
  });
  const numbers = async (path: string) =>
    ((await (await ask('GET', repo(path))).json()) as { number: number }[]).map(({ number }) => number);
  expect(await numbers('/pulls?head=mona:fix')).toEqual([]);
  expect(await numbers('/pulls?head=mona:fix&state=all')).toEqual([43]);
  expect(await numbers(`/commits/${pull.headSha}/pulls`)).toEqual([42]);
  expect(await numbers(`/commits/${github.pull(43).headSha}/pulls`)).toEqual([]);
  const merge = await (await ask('GET', repo(`/commits/${pull.mergeSha}`))).json();
  expect((merge as { parents: { sha: string }[] }).parents.map(({ sha }) => sha)).toEqual([
    pull.baseSha,
    pull.headSha,
  ]);
  github.setPull(42, { headSha: 'f'.repeat(40) });
  expect(await numbers(`/commits/${'f'.repeat(40)}/pulls`)).toEqual([42]);
  expect((await ask('GET', repo(`/commits/${'0'.repeat(40)}`))).status).toBe(422);
});

test('answers GraphQL with what was asked for', async () => {
  await start();
  expect(await query('query { viewer { login } }')).toEqual({
    data: { viewer: { login: 'github-actions[bot]' } },
  });
  github.seedComment(42, { body: 'mine' });
  github.seedComment(42, { body: 'theirs', login: 'mona' });
  const text = `query($n: Int!) { repository(owner: "octo-org", name: "warehouse") { pr: pullRequest(number: $n) {
    state comments(first: 50) { nodes { body viewerDidAuthor author { login } } pageInfo { hasNextPage } } } } }`;
  expect(await query(text, { n: 42 })).toMatchObject({
    data: {
      repository: {
        pr: {
          state: 'OPEN',
          comments: {
            nodes: [
              { body: 'mine', viewerDidAuthor: true, author: { login: 'github-actions' } },
              { body: 'theirs', viewerDidAuthor: false },
            ],
          },
        },
      },
    },
  });
  expect(await query('{ viewer { nonsense } }')).toHaveProperty('errors');
  expect((await ask('GET', '/user')).status).toBe(403);
});

test('sets commit statuses', async () => {
  await start();
  const sha = github.pull(42).headSha;
  const set = (json: unknown) => ask('POST', repo(`/statuses/${sha}`), json);
  expect((await set({ state: 'pending', context: 'gate' })).status).toBe(201);
  expect((await set({ state: 'success', description: 'x'.repeat(141) })).status).toBe(422);
  expect(github.statuses(sha)).toMatchObject([{ state: 'pending', context: 'gate' }]);
});

test('limits rates and fails after the work', async () => {
  await start({ faults: [primaryRateLimit(), secondaryRateLimit({ retryAfterS: 3 })] });
  const primary = await ask('GET', repo('/pulls/42'));
  expect([primary.status, primary.headers.get('x-ratelimit-remaining')]).toEqual([403, '0']);
  const secondary = await ask('GET', repo('/pulls/42'));
  expect([secondary.status, secondary.headers.get('retry-after')]).toEqual([403, '3']);
  github.fault({ method: 'POST', act: { kind: 'after', act: { kind: 'status', status: 502 } } });
  expect((await ask('POST', repo('/issues/42/comments'), { body: 'there' })).status).toBe(502);
  expect(github.comments(42)).toMatchObject([{ body: 'there' }]);
});
