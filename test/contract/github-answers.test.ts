import { expect, test } from 'vitest';
import { describedBy, description, faultsAt } from '../fakes/github/description.ts';
import { type Asked, withGitHub } from './github-world.ts';

/** Everything the fake serves, honest refusals included, with the status that it answers. */
async function askEverything({
  ask,
  github,
}: Asked): Promise<readonly (readonly [string, string, number])[]> {
  const { headSha, mergeSha } = github.pull(43);
  const [, comment] = await ask('POST', '/issues/42/comments', { body: 'hello' });
  const { id } = comment as { id: number };
  github.setFiles(42, [
    { filename: 'models/a.sql', sha: 'a'.repeat(40) },
    { filename: 'models/b.sql', sha: null, status: 'renamed', previousFilename: 'models/c.sql' },
  ]);
  github.label(42, 'accepted', { at: '2026-06-02T10:00:00Z', viaApp: 'robot', byAgent: true });
  const calls: readonly (readonly [string, string, number, unknown?, string?])[] = [
    ['POST', '/issues/42/comments', 201, { body: 'again' }, 'person'],
    ['POST', '/issues/42/comments', 403, { body: 'again' }, 'reader'],
    ['POST', '/issues/42/comments', 401, { body: 'again' }, 'nobody'],
    ['POST', '/issues/9/comments', 404, { body: 'again' }],
    ['GET', '/issues/42/comments?per_page=1&page=2&since=2020-01-01T00:00:00Z', 200],
    ['GET', `/issues/comments/${id}`, 200],
    ['PATCH', `/issues/comments/${id}`, 200, { body: 'edited' }],
    ['DELETE', `/issues/comments/${id}`, 204],
    ['GET', `/issues/comments/${id}`, 404],
    ...[42, 43, 44, 45].map((number) => ['GET', `/pulls/${number}`, 200] as const),
    ['GET', '/pulls/9', 404],
    ['GET', '/pulls/42/files?per_page=1', 200],
    ['GET', '/pulls/9/files', 404],
    ['GET', '/pulls?state=all&head=octo-org:feature/new-model&per_page=100', 200],
    ['GET', `/commits/${mergeSha}`, 200],
    ['GET', `/commits/${'0'.repeat(40)}`, 422],
    ['GET', `/commits/${headSha}/pulls`, 200],
    ['POST', `/statuses/${headSha}`, 201, { state: 'pending', context: 'gate', description: null }],
    ['POST', `/statuses/${headSha}`, 403, { state: 'pending' }, 'reader'],
    ['GET', `/commits/${headSha}/statuses`, 200],
    ['GET', `/commits/${headSha}/status?per_page=100`, 200],
    ['GET', '/issues/42/events?per_page=100', 200],
    ['GET', '/activity?ref=refs/heads/feature/new-model', 200],
    ['GET', '~/user', 200, undefined, 'person'],
    ['GET', '~/user', 403],
  ];
  for (const [method, path, status, body, token] of calls) {
    const [got] = await ask(method, path, body, token);
    expect(got, `${method} ${path}`).toBe(status);
  }
  return calls.map(([method, path, status]) => [method, path, status] as const);
}

test('every answer of the fake is as GitHub describes it', async () => {
  await withGitHub(async (asked) => {
    await askEverything(asked);
    expect(asked.github.violations()).toEqual([]);
  });
});

test('every operation that is described and served is asked for there', async () => {
  await withGitHub(async (asked) => {
    const calls = await askEverything(asked);
    const seen = calls.map(([method, path]) => {
      const bare = (path.startsWith('~') ? path.slice(1) : `/repos/o/r${path}`).replace(/\?.*/, '');
      return describedBy(method, bare)?.operation.id;
    });
    const unseen = description.operations.map(({ id }) => id).filter((id) => !seen.includes(id));
    expect(unseen).toEqual(NOT_SERVED);
  });
});

/** Described for what is to come; asking the fake for one is a violation until it serves it. */
const NOT_SERVED = ['issues/list-labels-on-issue'];

test('an answer that lacks something is found out', async () => {
  await withGitHub(async ({ ask }) => {
    const [, pull] = await ask('GET', '/pulls/42');
    const at = description.operations.findIndex(({ id }) => id === 'pulls/get');
    const faults = (change: object) =>
      faultsAt(`operations/${at}/responses/200`, { ...(pull as object), ...change });
    expect(faults({})).toEqual([]);
    expect(faults({ state: 'merged' })).toEqual([
      '/state must be equal to one of the allowed values {"allowedValues":["open","closed"]}',
    ]);
    expect(faults({ created_at: 'yesterday' })).toEqual(['/created_at must match format "date-time"']);
    expect(faults({ user: undefined })).toEqual(["the whole must have required property 'user'"]);
  });
});
