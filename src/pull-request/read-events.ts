import type { EventInfo, Origin } from './origin.ts';
import type { Payload } from './payload.ts';

/**
 * Reads an event that runs on the pull request's merge commit. Without a payload, `GITHUB_REF` names the pull
 * request.
 */
export function readPullRequest(facts: EventInfo, payload: Payload): Partial<Origin> {
  const { pull_request: pull, repository } = payload;
  const fromRef = Number(/^refs\/pull\/([1-9]\d{0,14})\/(?:merge|head)$/.exec(facts.ref)?.[1] ?? 0);
  const prNumber = pull?.number ?? (fromRef > 0 ? fromRef : null);
  const headSha = pull?.head?.sha ?? null;
  // Without the payload nothing ties GITHUB_SHA to the head that GitHub has by now.
  const isTied = headSha !== null && pull?.number != null;
  return {
    prNumber,
    headSha,
    sourceText: getSource(facts, prNumber, pull?.number ?? null, headSha),
    mergeSha: isTied ? facts.sha : null,
    lookup: prNumber === null && headSha !== null ? 'pull-request-of-head' : null,
    // A deleted fork leaves no repository behind.
    withoutSecrets: pull != null && (pull.head?.repo?.full_name ?? null) !== (repository?.full_name ?? null),
  };
}

function getSource(
  { event, ref }: EventInfo,
  used: number | null,
  named: number | null,
  head: string | null,
) {
  const number = named === null && used !== null ? `GITHUB_REF ${ref}` : `the ${event} event`;
  return head === null && used !== null ? `${number}, its head from GitHub` : number;
}

/** Reads an event that runs in the base repository, with its secrets, on the base branch's commit. */
export function readPullRequestTarget(facts: EventInfo, payload: Payload): Partial<Origin> {
  const read = readPullRequest({ ...facts, ref: '' }, payload);
  return { ...read, mergeSha: null, place: 'notOnHead', withoutSecrets: false };
}

/** Reads a comment on a pull request. The event has no head commit. */
export function readIssueComment({ issue }: Payload): Partial<Origin> {
  const place = 'notOnHead';
  if (!issue?.number) return { sourceText: 'the issue_comment event, which does not say on what', place };
  if (!issue.pull_request) return { sourceText: 'the comment is on an issue, not on a pull request', place };
  return { prNumber: issue.number, sourceText: 'the issue_comment event, its head from GitHub', place };
}

/**
 * Reads a finished workflow run. After `pull_request_target` its `head_sha` is the base commit, not the head;
 * after `issue_comment` commit, branch and list are the default branch's.
 */
export function readWorkflowRun(facts: EventInfo, payload: Payload): Partial<Origin> {
  const { workflow_run: run } = payload;
  if (run?.event === 'issue_comment')
    return {
      sourceText: 'the workflow ran for a comment, so its run names no pull request',
      place: 'notOnHead',
    };
  const owner = run?.head_repository?.owner?.login;
  const headBranch = owner && run?.head_branch ? `${owner}:${run.head_branch}` : null;
  const isOnHead = run?.event != null && run.event !== 'pull_request_target';
  const listed = readCheck(facts, payload, { ...run, head_sha: isOnHead ? run.head_sha : null });
  if (listed.headSha !== null) return { ...listed, headBranch };
  return {
    ...listed,
    headBranch,
    sourceText: 'the workflow_run event, its head from GitHub',
    lookup: listed.prNumber === null && headBranch !== null ? 'pull-request-of-branch' : null,
  };
}

/** A run, check run or check suite, as far as it says what it is about. */
type Checked = NonNullable<Payload['check_run']>;

/** Reads a check: its commit is the head, and it may list the pull request. The list is empty for forks. */
export function readCheck(
  facts: EventInfo,
  payload: Payload,
  check: Partial<Checked> | null,
): Partial<Origin> {
  const own = (check?.pull_requests ?? []).filter((pull) => isOwn(pull.base?.repo ?? null, facts, payload));
  const prNumber = own.length === 1 ? (own[0]?.number ?? null) : null;
  return {
    ...readCommit(facts.event, check?.head_sha ?? null, 'notOnHead'),
    prNumber,
    ...(prNumber === null ? {} : { lookup: null }),
  };
}

type ListedRepository = NonNullable<Payload['repository']>;

/**
 * Checks that a pull request is one into this repository: GitHub also lists those of others that hold the
 * commit.
 */
function isOwn(
  base: ListedRepository | null,
  { repository, repositoryId }: EventInfo,
  payload: Payload,
): boolean {
  const ownId = repositoryId ?? payload.repository?.id ?? null;
  const ownName =
    repository === null ? (payload.repository?.full_name ?? null) : `${repository.owner}/${repository.repo}`;
  const path = base?.url == null ? null : (/\/repos\/([^/]+\/[^/]+)$/.exec(base.url)?.[1] ?? '');
  const names = [base?.full_name ?? null, path].filter((name) => name !== null);
  const evidence = [
    ...(base?.id == null || ownId === null ? [] : [base.id === ownId]),
    ...(ownName === null ? [] : names.map((name) => name.toLowerCase() === ownName.toLowerCase())),
  ];
  return evidence.length > 0 && evidence.every((agrees) => agrees);
}

/** Reads a commit status, whose commit is the head. */
export function readStatus({ sha }: Payload): Partial<Origin> {
  return readCommit('status', sha ?? null, 'notOnHead');
}

/** Reads a deployment: the run is on the commit that was deployed. */
export function readDeploymentStatus({ deployment }: Payload): Partial<Origin> {
  return readCommit('deployment_status', deployment?.sha ?? null, 'onHead');
}

function readCommit(event: string, headSha: string | null, place: Origin['place']): Partial<Origin> {
  const lookup = headSha === null ? null : 'pull-request-of-head';
  return { headSha, sourceText: `the ${event} event`, place, lookup };
}

/**
 * Reads the queue's ref, which ends in `/pr-<number>-<sha>`. That sha is the queue's base, so GitHub is asked
 * for the head.
 */
export function readMergeGroup({ ref, sha }: EventInfo, { merge_group: group }: Payload): Partial<Origin> {
  const pattern = /^(?:refs\/heads\/)?gh-readonly-queue\/.+\/pr-([1-9]\d{0,14})-[0-9a-f]+$/i;
  const fromPayload = pattern.exec(group?.head_ref ?? '');
  const match = fromPayload ?? pattern.exec(ref);
  const queueSha = (group?.head_sha ?? sha)?.toLowerCase() ?? null;
  const queue = { place: 'inMergeQueue', queueSha } as const;
  if (match === null) return { ...queue, sourceText: "the merge queue's ref names no pull request" };
  const named = fromPayload === null ? `GITHUB_REF ${ref}` : "the merge queue's ref";
  return { ...queue, prNumber: Number(match[1]), sourceText: `${named}, its head from GitHub` };
}

/**
 * Reads a push. `after` of an annotated tag is the tag object, and of a deleted ref zeros: `GITHUB_SHA` is
 * the commit.
 */
export function readPush({ sha, ref }: EventInfo, { after, deleted }: Payload): Partial<Origin> {
  if (deleted === true || /^0+$/.test(after ?? ''))
    return { sourceText: 'the push event, which deleted its ref' };
  const isCommit = /^[0-9a-f]{40,64}$/i.test(after ?? '') && ref.startsWith('refs/heads/');
  return readCommit('push', sha ?? (isCommit ? (after ?? null) : null), 'onHead');
}
