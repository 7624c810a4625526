import { type FakeGitHub, type FakeGitHubOptions, startFakeGitHub } from '../fakes/github.ts';

/** A GitHub, and a client of it that sends whatever it is given. */
export type Asked = {
  readonly github: FakeGitHub;
  /** The path counts from the repository unless it begins with a tilde; the answer is status and body. */
  readonly ask: (method: string, path: string, body?: unknown, token?: string) => Promise<[number, unknown]>;
};

/** Runs with a GitHub that has an open, a merged and a fork's pull request, and one whose fork is gone. */
export async function withGitHub(
  work: (asked: Asked) => Promise<void>,
  options: Partial<FakeGitHubOptions> = {},
): Promise<void> {
  const github = await startFakeGitHub({
    owner: 'octo-org',
    repo: 'warehouse',
    pulls: [
      { number: 42, labels: ['accepted', 'needs review'] },
      { number: 43, merged: true },
      { number: 44, headRepo: 'mona/warehouse' },
      { number: 45, headRepo: null },
    ],
    tokens: [
      { token: 'bot' },
      { token: 'person', login: 'mona', type: 'User' },
      { token: 'reader', permissions: { 'pull-requests': 'read', statuses: 'none' } },
    ],
    ...options,
  });
  const ask: Asked['ask'] = async (method, path, body, token = 'bot') => {
    const url = github.url + (path.startsWith('~') ? path.slice(1) : `/repos/octo-org/warehouse${path}`);
    const response = await fetch(url, {
      method,
      headers: { authorization: `token ${token}`, 'user-agent': 'test' },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return [response.status, text === '' ? undefined : JSON.parse(text)];
  };
  try {
    await work({ github, ask });
  } finally {
    await github.close();
  }
}
