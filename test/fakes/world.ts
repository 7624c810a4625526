import {
  type DiffScript,
  type FakeDatafold,
  type FakeDatafoldOptions,
  startFakeDatafold,
} from './datafold.ts';
import { type FakeEvent, pullRequestEvent } from './events.ts';
import {
  type FakeGitHub,
  type PullSeed,
  type SeenComment,
  startFakeGitHub,
  type TokenSeed,
} from './github.ts';
import { type RunOptions, type RunResult, runAction, runPost } from './runner.ts';

/** The key that the world's Datafold accepts. */
export const API_KEY = 'dfk_test_0123456789abcdef';
/** The workflow's token in the world's GitHub. */
export const TOKEN = 'ghs_test_token_0123456789';
/** The head commit of the world's pull request. */
export const HEAD_SHA = 'c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00';

const OWNER = 'octo-org';
const REPO = 'warehouse';
const NUMBER = 42;

/** What differs from the usual world. */
export type WorldOptions = {
  /** By id; the first one is gated on unless `with.datadiff_id` or `with.ci_config_id` says otherwise. */
  readonly diffs?: Readonly<Record<number, DiffScript>>;
  readonly datafold?: Partial<Omit<FakeDatafoldOptions, 'diffs'>>;
  /** The pull request 42, changed. */
  readonly pull?: Omit<Partial<PullSeed>, 'number'>;
  /** More pull requests. */
  readonly pulls?: readonly PullSeed[];
  /** What the workflow's token may do, and who it is. */
  readonly token?: Partial<Omit<TokenSeed, 'token'>>;
  readonly tokens?: readonly TokenSeed[];
  readonly serverUrl?: string;
  readonly readableForks?: readonly string[];
};

/** What a run in the world may set; all of it has a default. */
export type WorldRun = Partial<RunOptions>;

/** A Datafold and a GitHub that run, with one pull request (octo-org/warehouse#42). */
export type World = {
  readonly datafold: FakeDatafold;
  readonly github: FakeGitHub;
  /** The `pull_request` event for pull request 42 as it is now. */
  event(): FakeEvent;
  /** Runs the action; host, key, token, event and ids are filled in unless given. */
  run(options?: WorldRun): Promise<RunResult>;
  /** Runs its post script after that. */
  post(previous: Pick<RunResult, 'state'>, options?: WorldRun): Promise<RunResult>;
  /** The comments of pull request 42. */
  comments(): readonly SeenComment[];
  /** Ends both servers; rejects when a request was not as GitHub describes it, or an answer of a fake not as its original does. */
  close(): Promise<void>;
};

/** Starts a world; close it in the end. */
export async function startWorld(options: WorldOptions = {}): Promise<World> {
  const {
    diffs = {},
    pull = {},
    pulls = [],
    token = {},
    tokens = [],
    serverUrl,
    readableForks = [],
  } = options;
  const [datafold, github] = await Promise.all([
    startFakeDatafold({ apiKey: API_KEY, ...options.datafold, diffs }),
    startFakeGitHub({
      owner: OWNER,
      repo: REPO,
      pulls: [{ number: NUMBER, headSha: HEAD_SHA, ...pull }, ...pulls],
      tokens: [{ token: TOKEN, ...token }, ...tokens],
      readableForks,
      ...(serverUrl === undefined ? {} : { serverUrl }),
    }),
  ]);
  const [firstId] = Object.keys(diffs);
  const event = () => pullRequestEvent({ ...github.pull(NUMBER), repository: `${OWNER}/${REPO}` });
  const complete = (run: WorldRun): RunOptions => ({
    event: event(),
    apiUrl: github.url,
    graphqlUrl: github.graphqlUrl,
    serverUrl: github.serverUrl,
    githubToken: TOKEN,
    repository: `${OWNER}/${REPO}`,
    ...run,
    with: {
      ...(firstId === undefined || 'ci_config_id' in (run.with ?? {}) ? {} : { datadiff_id: firstId }),
      api_key: API_KEY,
      host: datafold.url,
      ...run.with,
    },
  });
  return {
    datafold,
    github,
    event,
    run: (run = {}) => runAction(complete(run)),
    post: (previous, run = {}) => runPost(previous, complete(run)),
    comments: () => github.comments(NUMBER),
    async close() {
      await Promise.all([datafold.close(), github.close()]);
      const violations = [...github.violations(), ...datafold.violations()];
      if (violations.length > 0) throw new Error(`not as it is described:\n${violations.join('\n')}`);
    },
  };
}
