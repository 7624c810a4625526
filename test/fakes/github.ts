import { addComment, commentUrl } from './github/comments.ts';
import { contractOf } from './github/contract.ts';
import { prepareDescription } from './github/description.ts';
import { addEvent, moveHead, relabel, rememberOpening } from './github/history.ts';
import {
  type Access,
  accountOf,
  byPerson,
  type Comment,
  type Committer,
  learnCommits,
  type Model,
  type Permission,
  type Pull,
  type PullFile,
  type PullSeed,
  pullOf,
  type Status,
  type Token,
  type TokenSeed,
} from './github/model.ts';
import { answer, rateHeaders } from './github/router.ts';
import { addStatus } from './github/statuses.ts';
import { type FakeServer, type Fault, startServer } from './server.ts';

export { byGitHub, type PullSeed, shaOf, type TokenSeed } from './github/model.ts';

/** One repository and who may do what in it. */
export type FakeGitHubOptions = {
  readonly owner: string;
  readonly repo: string;
  readonly pulls: readonly PullSeed[];
  readonly tokens: readonly TokenSeed[];
  /** Where people look; only in `html_url`s. Default `https://github.com`. */
  readonly serverUrl?: string;
  /** Requests an hour for each token. Default 1,000, as for a workflow's token. */
  readonly rateLimit?: number;
  /** Whether `commits/{sha}/pulls` finds a fork's pull request. Default false. */
  readonly findForkPullsByCommit?: boolean;
  /** Forks that the tokens may read, `owner/name`. Default none, as between private repositories. */
  readonly readableForks?: readonly string[];
  readonly faults?: readonly Fault[];
};

/** A comment as tests look at it. */
export type SeenComment = Comment & { readonly url: string };

/** A GitHub with one repository. `url` is the REST base, `graphqlUrl` the GraphQL end point. */
export type FakeGitHub = FakeServer & {
  readonly graphqlUrl: string;
  readonly serverUrl: string;
  /** The comments of a pull request, oldest first. */
  comments(pull: number): readonly SeenComment[];
  /** Puts a comment there as someone else did earlier; the answer is its id. */
  seedComment(pull: number, comment: { body: string; login?: string; createdAt?: string }): number;
  /** Hides a comment as someone does on the page, or shows it again (`null`). */
  hideComment(id: number, reason: 'outdated' | 'resolved' | 'off-topic' | 'spam' | null): void;
  pull(number: number): Readonly<Pull>;
  /** Changes a pull request: a new head (its commit becomes known), closed, merged, locked, labels. */
  setPull(number: number, change: Partial<Omit<PullSeed, 'number'>>): void;
  /** Pushes another head to the branch of a pull request, at a time of one's own. */
  push(number: number, headSha: string, at: string): void;
  /** Puts a label on a pull request as someone (`null`: an account that is gone); `label` and `unlabel` leave an event. */
  label(
    number: number,
    label: string,
    by: { login?: string | null; at: string; viaApp?: string; byAgent?: boolean },
  ): void;
  unlabel(number: number, label: string, at: string): void;
  /** So many other events, to fill pages. */
  chatter(number: number, count: number, at: string): void;
  /** Sets the files that a pull request changes; `sha` is their blob's. */
  setFiles(number: number, files: readonly PullFile[]): void;
  /** A commit by a person unless set, without a verified signature. */
  addCommit(sha: string, parents?: readonly string[], committer?: Committer): void;
  /** Commit statuses in the order they were set. */
  statuses(sha: string): readonly Status[];
  /** Sets a status as someone else did (`login: null`: an account that is gone). */
  seedStatus(
    sha: string,
    status: { state: string; context: string; targetUrl?: string; login?: string | null },
  ): void;
  /** How many e-mails went out: one for each comment created through the API. */
  emails(): number;
  /**
   * Where a request was not as GitHub describes it, or an answer of this fake was not, oldest first; injected faults are no
   * answers. Empty, or someone is wrong.
   */
  violations(): readonly string[];
};

/** Starts a GitHub. */
export async function startFakeGitHub(options: FakeGitHubOptions): Promise<FakeGitHub> {
  prepareDescription();
  const model = modelOf(options);
  const tokens = new Map(options.tokens.map((seed) => [seed.token, tokenOf(model, seed)]));
  const rate = rateHeaders(options.rateLimit ?? 1000);
  const contract = contractOf(model);
  let apiUrl = '';
  const server = await startServer({
    handle: (request) => {
      const honest = answer(request, model, tokens, apiUrl);
      contract.answered(request, honest);
      return honest;
    },
    inspect: contract.asked,
    headers: rate,
    ...(options.faults ? { faults: options.faults } : {}),
  });
  apiUrl = server.url;
  const pull = (number: number): Pull => {
    const found = model.pulls.get(number);
    if (found === undefined) throw new Error(`no pull request ${number}`);
    return found;
  };
  return {
    ...server,
    graphqlUrl: `${server.url}/graphql`,
    serverUrl: model.serverUrl,
    comments: (number) =>
      model.comments
        .filter((comment) => comment.pull === number)
        .map((comment) => ({ ...comment, url: commentUrl(model, comment) })),
    seedComment: (number, { body, login = 'github-actions[bot]', createdAt }) =>
      addComment(model, number, accountOf(model, login), body, createdAt).id,
    hideComment: (id, reason) => {
      const comment = model.comments.find((one) => one.id === id);
      if (comment === undefined) throw new Error(`no comment ${id}`);
      comment.hidden = reason;
    },
    pull,
    setPull: (number, change) => learnCommits(model, Object.assign(pull(number), change)),
    push: (number, headSha, at) => moveHead(model, pull(number), headSha, at),
    label: (number, label, { login = 'octocat', ...happened }) =>
      relabel(model, pull(number), 'labeled', { login, label, ...happened }),
    unlabel: (number, label, at) =>
      relabel(model, pull(number), 'unlabeled', { login: 'octocat', at, label }),
    chatter: (number, count, at) => {
      for (let nth = 0; nth < count; nth += 1) addEvent(model, number, 'mentioned', { login: 'octocat', at });
    },
    setFiles: (number, files) => {
      model.files.set(number, files);
    },
    addCommit: (sha, parents = [], committer = byPerson) => {
      model.commits.set(sha, { parents, committer });
    },
    statuses: (sha) => model.statuses.filter((status) => status.sha === sha),
    seedStatus: (sha, { state, context, targetUrl = null, login = 'github-actions[bot]' }) => {
      const creator = login === null ? null : accountOf(model, login);
      addStatus(model, { sha, state, context, description: null, targetUrl, creator });
    },
    emails: () => model.emails,
    violations: contract.violations,
  };
}

function modelOf(options: FakeGitHubOptions): Model {
  const { owner, repo, serverUrl = 'https://github.com', findForkPullsByCommit = false } = options;
  const pulls = options.pulls.map((seed) => pullOf(seed, `${owner}/${repo}`));
  const model: Model = {
    owner,
    repo,
    files: new Map(),
    repoId: 1_296_269,
    serverUrl,
    pulls: new Map(pulls.map((pull) => [pull.number, pull])),
    comments: [],
    statuses: [],
    commits: new Map(),
    accounts: new Map(),
    findForkPullsByCommit,
    events: [],
    moves: [],
    readableForks: options.readableForks ?? [],
    nextId: 3_100_000_000,
    emails: 0,
  };
  for (const pull of pulls) {
    learnCommits(model, pull);
    rememberOpening(model, pull);
  }
  return model;
}

function tokenOf(model: Model, seed: TokenSeed): Token {
  const defaults: Record<Permission, Access> = {
    'pull-requests': 'write',
    issues: 'write',
    statuses: 'write',
    contents: 'read',
  };
  return {
    user: accountOf(model, seed.login ?? 'github-actions[bot]', seed.type),
    permissions: { ...defaults, ...seed.permissions },
  };
}
