import type { IssueEvent, Move } from './history.ts';

/** What a token may do, in the words of `permissions:` in a workflow. */
export type Permission = 'pull-requests' | 'issues' | 'statuses' | 'contents';
export type Access = 'write' | 'read' | 'none';

/** A token that the fake knows. */
export type TokenSeed = {
  readonly token: string;
  /** Default `github-actions[bot]`. */
  readonly login?: string;
  /** Default `Bot`, the workflow's token and Apps; `User` for a personal access token. */
  readonly type?: 'Bot' | 'User';
  /** What is not named: `write` for pull-requests, issues and statuses, `read` for contents. */
  readonly permissions?: Partial<Record<Permission, Access>>;
};

/** Who made something. */
export type Account = { readonly login: string; readonly type: 'Bot' | 'User'; readonly id: number };

/** A pull request to begin with. Everything but its number has a default. */
export type PullSeed = {
  readonly number: number;
  readonly headSha?: string;
  readonly headRef?: string;
  /** `owner/name` where the head lives; another one than the repository makes it a fork's, null a deleted fork. */
  readonly headRepo?: string | null;
  readonly baseSha?: string;
  readonly baseRef?: string;
  readonly title?: string;
  readonly user?: string;
  readonly state?: 'open' | 'closed';
  readonly merged?: boolean;
  readonly locked?: boolean;
  readonly labels?: readonly string[];
  /** The commit that merges head into base (`GITHUB_SHA` of a pull_request event). */
  readonly mergeSha?: string;
};

export type Pull = { -readonly [K in keyof PullSeed]-?: PullSeed[K] };

export type Comment = {
  readonly id: number;
  readonly pull: number;
  body: string;
  /** GitHub's word for why it is hidden on the page; `null` for a comment that is not. */
  hidden: string | null;
  readonly user: Account;
  readonly createdAt: string;
  updatedAt: string;
};

/** Who made a commit, as far as GitHub says so. */
export type Committer = {
  /** The account that GitHub finds by the e-mail address. */
  readonly login: string | null;
  readonly email: string;
  /** GitHub has verified the signature. */
  readonly verified: boolean;
};

export type Commit = { readonly parents: readonly string[]; readonly committer: Committer };

/** GitHub itself, for what is merged or edited in its web interface. */
export const byGitHub: Committer = { login: 'web-flow', email: 'noreply@github.com', verified: true };
export const byPerson: Committer = { login: null, email: 'octocat@example.com', verified: false };

/** A commit status. */
export type Status = {
  readonly id: number;
  readonly sha: string;
  readonly state: string;
  readonly context: string;
  readonly description: string | null;
  readonly targetUrl: string | null;
  /** Null once the account is gone. */
  readonly creator: Account | null;
  readonly createdAt: string;
};

/** A file that a pull request changes. */
export type PullFile = {
  readonly filename: string;
  readonly sha: string | null;
  readonly status?: 'added' | 'removed' | 'modified' | 'renamed';
  readonly previousFilename?: string;
};

/** Everything the fake knows; the routes read and change it. */
export type Model = {
  readonly owner: string;
  readonly repo: string;
  readonly repoId: number;
  readonly serverUrl: string;
  readonly pulls: Map<number, Pull>;
  /** Files by the number of the pull request that changes them. */
  readonly files: Map<number, readonly PullFile[]>;
  readonly comments: Comment[];
  readonly statuses: Status[];
  readonly commits: Map<string, Commit>;
  readonly accounts: Map<string, Account>;
  readonly findForkPullsByCommit: boolean;
  /** What happened to pull requests, oldest first. */
  readonly events: IssueEvent[];
  readonly moves: Move[];
  /** Forks that every token may read, `owner/name`. */
  readonly readableForks: readonly string[];
  nextId: number;
  emails: number;
};

/** A token with its account and every permission spelled out. */
export type Token = {
  readonly user: Account;
  readonly permissions: Readonly<Record<Permission, Access>>;
};

/** A pull request with its defaults filled in. */
export function pullOf(seed: PullSeed, repository: string): Pull {
  return {
    headSha: shaOf(`head ${seed.number}`),
    headRef: 'feature/new-model',
    headRepo: repository,
    baseSha: shaOf('base'),
    baseRef: 'main',
    title: 'Rework the sales model',
    user: 'octocat',
    state: seed.merged ? 'closed' : 'open',
    merged: false,
    locked: false,
    labels: [],
    mergeSha: shaOf(`merge ${seed.number}`),
    ...seed,
  };
}

/** The account of this login, the same one at every call. */
export function accountOf(model: Pick<Model, 'accounts'>, login: string, type?: Account['type']): Account {
  const known = model.accounts.get(login);
  if (known !== undefined) return known;
  const account: Account = {
    login,
    type: type ?? (login.endsWith('[bot]') ? 'Bot' : 'User'),
    id: login === 'github-actions[bot]' ? 41_898_282 : 500_000 + model.accounts.size,
  };
  model.accounts.set(login, account);
  return account;
}

/** 40 hexadecimal digits that depend on the text alone. */
export function shaOf(text: string): string {
  let hash = 0x811c9dc5;
  let sha = '';
  for (let round = 0; sha.length < 40; round += 1) {
    for (const char of `${round}${text}`)
      hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
    sha += hash.toString(16).padStart(8, '0');
  }
  return sha;
}

/** Makes the commits of a pull request known. */
export function learnCommits(model: Pick<Model, 'commits'>, pull: Pull): void {
  const learn = (sha: string, parents: readonly string[]) => {
    if (!model.commits.has(sha)) model.commits.set(sha, { parents, committer: byPerson });
  };
  learn(pull.baseSha, []);
  learn(pull.headSha, [pull.baseSha]);
  model.commits.set(pull.mergeSha, { parents: [pull.baseSha, pull.headSha], committer: byGitHub });
}
