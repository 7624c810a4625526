import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FakeGitHub, shaOf, startFakeGitHub } from './github.ts';

const repo = '/repos/octo-org/warehouse';
const at = '2026-06-02T10:00:00Z';
let github: FakeGitHub;

beforeEach(async () => {
  github = await startFakeGitHub({
    owner: 'octo-org',
    repo: 'warehouse',
    pulls: [{ number: 42 }, { number: 43, headRepo: 'forker/warehouse' }],
    tokens: [
      { token: 'all' },
      { token: 'none', permissions: { 'pull-requests': 'none', issues: 'none', contents: 'none' } },
    ],
  });
});
afterEach(() => github.close());

async function get(path: string, token = 'all') {
  const headers = { authorization: `Bearer ${token}`, 'user-agent': 'test' };
  const answer = await fetch(`${github.url}${path}`, { headers });
  return { status: answer.status, link: answer.headers.get('link'), body: await answer.json() };
}

describe('the events of a pull request', () => {
  test('come oldest first, in pages', async () => {
    github.chatter(42, 100, at);
    github.label(42, 'ok', { login: 'mona', at });
    const first = await get(`${repo}/issues/42/events?per_page=100`);
    expect(first.body).toHaveLength(100);
    expect(first.link).toContain('rel="next"');
    const second = await get(`${repo}/issues/42/events?per_page=100&page=2`);
    expect(second.body).toMatchObject([
      { event: 'labeled', created_at: at, label: { name: 'ok' }, actor: { login: 'mona', type: 'User' } },
    ]);
    expect((await get(`${repo}/pulls/42`)).body).toMatchObject({ labels: [{ name: 'ok' }] });
  });

  test('need a permission', async () => {
    expect((await get(`${repo}/issues/42/events`, 'none')).status).toBe(403);
    expect((await get(`${repo}/issues/7/events`)).status).toBe(404);
  });
});

describe('the activity of a branch', () => {
  test('comes newest first', async () => {
    const before = github.pull(42).headSha;
    github.push(42, shaOf('next'), at);
    const { body } = await get(`${repo}/activity?ref=refs/heads/feature/new-model`);
    expect(body).toMatchObject([
      {
        before,
        after: shaOf('next'),
        timestamp: at,
        activity_type: 'push',
        ref: 'refs/heads/feature/new-model',
      },
      { before: '0'.repeat(40), after: before, activity_type: 'branch_creation' },
    ]);
    expect((await get(`${repo}/activity?ref=refs/heads/other`)).body).toEqual([]);
  });

  test('is paged by a cursor', async () => {
    github.push(42, shaOf('next'), at);
    const first = await get(`${repo}/activity?ref=feature/new-model&per_page=1`);
    expect(first.body).toMatchObject([{ after: shaOf('next') }]);
    expect(first.link).toMatch(/[?&]after=[^>]+>; rel="next"$/);
  });

  test('needs a permission, and a fork does not show its own', async () => {
    expect((await get(`${repo}/activity`, 'none')).status).toBe(403);
    expect((await get('/repos/forker/warehouse/activity')).status).toBe(404);
  });
});
