import {
  account,
  BASE_SHA,
  common,
  labelsOf,
  listedPull,
  MERGE_SHA,
  type PullFacts,
  pullPayload,
  pullUrl,
  repositoryOf,
  repositoryPayload,
  senderOf,
} from './event-payloads.ts';

export type { PullFacts } from './event-payloads.ts';

/** What the runner passes to an action about why it runs. */
export type FakeEvent = {
  /** `GITHUB_EVENT_NAME`. */
  readonly name: string;
  /** The JSON behind `GITHUB_EVENT_PATH`. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** `GITHUB_SHA`: the merge commit under `pull_request`, the default branch's under others. */
  readonly sha: string;
  readonly ref: string;
  /** `GITHUB_HEAD_REF` and `GITHUB_BASE_REF`, only for pull requests. */
  readonly headRef?: string;
  readonly baseRef?: string;
  /** `GITHUB_ACTOR`. */
  readonly actor: string;
};

/** `pull_request`: `GITHUB_SHA` is the merge commit. */
export function pullRequestEvent(facts: PullFacts): FakeEvent {
  const { action = 'synchronize' } = facts;
  return {
    name: 'pull_request',
    payload: {
      action,
      number: facts.number,
      ...(action === 'synchronize' ? { before: BASE_SHA, after: facts.headSha } : {}),
      pull_request: pullPayload(facts),
      ...common(facts),
    },
    sha: facts.mergeSha ?? MERGE_SHA,
    ref: `refs/pull/${facts.number}/merge`,
    headRef: facts.headRef ?? 'feature/new-model',
    baseRef: facts.baseRef ?? 'main',
    actor: senderOf(facts),
  };
}

/** `pull_request_target`: the same payload, but `GITHUB_SHA` is the base branch's. */
export function pullRequestTargetEvent(facts: PullFacts): FakeEvent {
  return {
    ...pullRequestEvent(facts),
    name: 'pull_request_target',
    sha: facts.baseSha ?? BASE_SHA,
    ref: `refs/heads/${facts.baseRef ?? 'main'}`,
  };
}

/** `pull_request_review`, submitted. */
export function pullRequestReviewEvent(facts: PullFacts): FakeEvent {
  const { number: _, ...payload } = pullRequestEvent({ action: 'submitted', ...facts }).payload;
  const review = { id: 80, state: 'approved', user: account(senderOf(facts)), commit_id: facts.headSha };
  return { ...pullRequestEvent(facts), name: 'pull_request_review', payload: { ...payload, review } };
}

/** `issue_comment` on a pull request, or on an issue with `onIssue`. */
export function issueCommentEvent(facts: PullFacts & { body?: string; onIssue?: boolean }): FakeEvent {
  const url = pullUrl(facts);
  return {
    ...defaultBranch(facts),
    name: 'issue_comment',
    payload: {
      action: facts.action ?? 'created',
      issue: {
        number: facts.number,
        title: 'Rework the sales model',
        state: facts.state ?? 'open',
        user: account(facts.user ?? 'octocat'),
        labels: labelsOf(facts),
        html_url: url,
        ...(facts.onIssue ? {} : { pull_request: { html_url: url, merged_at: null } }),
      },
      comment: { id: 77, body: facts.body ?? '/gate', user: account(senderOf(facts)) },
      ...common(facts),
    },
  };
}

/** `workflow_run`, completed; `pull_requests` is empty for a fork's head. */
export function workflowRunEvent(
  facts: PullFacts & {
    pullRequests?: readonly number[];
    /** Pull requests of another repository that holds the commit too. */
    elsewhere?: readonly number[];
    /** The event that the finished run was started by. After `pull_request_target` its `head_sha` is the base commit. */
    runEvent?: string;
  },
): FakeEvent {
  const { elsewhere = [], runEvent = 'pull_request' } = facts;
  const repository = repositoryOf(facts);
  const headRepo = facts.headRepo ?? repository;
  const numbers = facts.pullRequests ?? (headRepo === repository ? [facts.number] : []);
  const headRef = facts.headRef ?? 'feature/new-model';
  return {
    ...defaultBranch(facts),
    name: 'workflow_run',
    payload: {
      action: facts.action ?? 'completed',
      workflow_run: {
        id: 555,
        name: 'CI',
        event: runEvent,
        status: 'completed',
        conclusion: 'success',
        head_sha: runEvent === 'pull_request_target' ? (facts.baseSha ?? BASE_SHA) : facts.headSha,
        head_branch: headRef,
        head_repository: repositoryPayload(headRepo, repository),
        pull_requests: [
          ...numbers.map((number) => listedPull(facts, number)),
          ...elsewhere.map((number) => listedPull(facts, number, 'other-org/warehouse')),
        ],
      },
      ...common(facts),
    },
  };
}

/** `merge_group`: the number is only in the queue's ref. */
export function mergeGroupEvent(facts: PullFacts & { queueSha?: string }): FakeEvent {
  const { baseRef = 'main', baseSha = BASE_SHA, queueSha = MERGE_SHA } = facts;
  const ref = `refs/heads/gh-readonly-queue/${baseRef}/pr-${facts.number}-${baseSha}`;
  return {
    name: 'merge_group',
    payload: {
      action: 'checks_requested',
      merge_group: {
        head_sha: queueSha,
        head_ref: ref,
        base_sha: baseSha,
        base_ref: `refs/heads/${baseRef}`,
      },
      ...common(facts),
    },
    sha: queueSha,
    ref,
    actor: senderOf(facts),
  };
}

/** `push` of the head commit to its branch. */
export function pushEvent(facts: PullFacts): FakeEvent {
  const ref = `refs/heads/${facts.headRef ?? 'feature/new-model'}`;
  return {
    name: 'push',
    payload: { ref, before: BASE_SHA, after: facts.headSha, commits: [], ...common(facts) },
    sha: facts.headSha,
    ref,
    actor: senderOf(facts),
  };
}

/** `workflow_dispatch` on the default branch: names no pull request. */
export function workflowDispatchEvent(
  facts: Partial<PullFacts> & { inputs?: Readonly<Record<string, string>> } = {},
): FakeEvent {
  const whole = { number: 0, headSha: BASE_SHA, ...facts };
  return {
    ...defaultBranch(whole),
    name: 'workflow_dispatch',
    payload: { inputs: facts.inputs ?? null, ref: 'refs/heads/main', workflow: 'gate.yml', ...common(whole) },
  };
}

/** The commit, ref and actor of an event that runs on the default branch. */
export function defaultBranch(facts: PullFacts): Omit<FakeEvent, 'name' | 'payload'> {
  return { sha: facts.baseSha ?? BASE_SHA, ref: 'refs/heads/main', actor: senderOf(facts) };
}
