import * as z from 'zod/mini';
import type { Labelling } from '../ports.ts';

/** What the event that started the workflow tells about the pull request; every answer carries its source, for the log. */
export type Origin = {
  readonly event: string;
  readonly prNumber: number | null;
  /** The head commit that is being gated. */
  readonly headSha: string | null;
  /** In words: what told the number and the head. */
  readonly source: string;
  /** The commit that the workflow runs on stands for the head too (a pull request's merge commit). */
  readonly mergeSha: string | null;
  /** What only GitHub's API can tell: the pull request of a commit, or the head of the pull request. */
  readonly ask: 'pull-request-of-head' | 'head-of-pull-request' | null;
  /** Where the head commit comes from, `owner:branch`, where the event tells it. */
  readonly headBranch: string | null;
  /** The event is not tied to the head commit, so that a diff without one proves little. */
  readonly loose: boolean;
  /** A pull request of a fork, by an event to which GitHub then passes no secrets. */
  readonly withoutSecrets: boolean;
  /** No event can tell a pull request: the diffs themselves may. */
  readonly detached: boolean;
  /** The run is about the merge queue's own commit: the pull request has its comment already. */
  readonly queued: boolean;
  /** The merge queue's own commit, where a required status has to stand for the queue to go on. */
  readonly queueSha: string | null;
  /** The label whose coming started the run. */
  readonly labelling: Labelling | null;
};

const soft = <T>(schema: z.ZodMiniType<T>) => z.catch(z.nullish(schema), null);
const number = z.int().check(z.positive());
const sha = z.string().check(z.regex(/^[0-9a-f]{40,64}$/i));
const fork = soft(z.object({ fork: soft(z.boolean()), full_name: soft(z.string()) }));

/** The parts of the webhook payloads that we read; see GitHub's "Webhook events and payloads". */
const wirePayload = z.object({
  pull_request: soft(
    z.object({
      number: soft(number),
      updated_at: soft(z.iso.datetime({ offset: true })),
      head: soft(z.object({ sha: soft(sha), repo: fork })),
    }),
  ),
  issue: soft(z.object({ number: soft(number), pull_request: soft(z.looseObject({})) })),
  workflow_run: soft(
    z.object({
      head_sha: soft(sha),
      head_branch: soft(z.string()),
      head_repository: soft(z.object({ owner: soft(z.object({ login: soft(z.string()) })) })),
      pull_requests: soft(z.array(z.object({ number: soft(number) }))),
    }),
  ),
  merge_group: soft(z.object({ head_ref: soft(z.string()), head_sha: soft(sha) })),
  after: soft(sha),
  action: soft(z.string()),
  label: soft(z.object({ name: z.string() })),
  sender: soft(z.object({ login: z.string(), type: soft(z.string()) })),
  repository: soft(z.object({ full_name: soft(z.string()) })),
});
type Payload = z.infer<typeof wirePayload>;

/** Reads the event; a payload of any other shape tells nothing. `pinned` is the number from the input `pr_number`. */
export function readEvent(
  event: string,
  payload: unknown,
  runSha: string | null,
  pinned: number | null,
): Origin {
  const parsed = wirePayload.safeParse(payload);
  const told = { ...nothing, event, ...(parsed.success ? byEvent(event, parsed.data, runSha) : {}) };
  return withHead(pinned === null || pinned === told.prNumber ? told : withNumber(told, pinned));
}

function withNumber(told: Origin, prNumber: number): Origin {
  const source = `number ${prNumber} from the input pr_number`;
  const pinned = { ...told, prNumber, source, detached: false, labelling: null };
  if (told.headSha !== null && told.prNumber === null) return { ...pinned, ask: null };
  return { ...pinned, source: `${source}, its head from GitHub`, headSha: null, mergeSha: null };
}

/** Where only the pull request is known, its head is asked for: without one, a diff of any commit would pass. */
export function withHead(origin: Origin): Origin {
  const unknown = origin.headSha === null && origin.prNumber !== null;
  return unknown ? { ...origin, ask: 'head-of-pull-request' } : origin;
}

const nothing: Origin = {
  event: '',
  prNumber: null,
  headSha: null,
  source: 'this event names no pull request',
  mergeSha: null,
  ask: null,
  headBranch: null,
  loose: false,
  withoutSecrets: false,
  detached: true,
  queued: false,
  queueSha: null,
  labelling: null,
};

function byEvent(event: string, payload: Payload, runSha: string | null): Partial<Origin> {
  switch (event) {
    case 'pull_request':
    case 'pull_request_review':
    case 'pull_request_review_comment':
      return { ...fromPullRequest(event, payload), mergeSha: runSha };
    case 'pull_request_target':
      // It runs in the base repository, with all that belongs to that.
      return { ...fromPullRequest(event, payload), loose: true, withoutSecrets: false };
    case 'issue_comment':
      return fromIssueComment(payload);
    case 'workflow_run':
      return fromWorkflowRun(payload);
    case 'merge_group':
      return fromMergeGroup(payload);
    case 'push':
      return fromPush(payload);
    default:
      return {};
  }
}

function fromPullRequest(event: string, payload: Payload): Partial<Origin> {
  const { pull_request: pull, repository } = payload;
  const headRepository = pull?.head?.repo?.full_name ?? null;
  return {
    prNumber: pull?.number ?? null,
    headSha: pull?.head?.sha ?? null,
    source: `the ${event} event`,
    // A deleted fork leaves no repository behind.
    withoutSecrets: pull !== null && pull !== undefined && headRepository !== (repository?.full_name ?? null),
    labelling: labellingOf(payload),
    detached: false,
  };
}

/** Putting a label on is the pull request's latest change at that moment, which is how the event tells the time. */
function labellingOf({ action, label, sender, pull_request: pull }: Payload): Labelling | null {
  if (action !== 'labeled' || !label) return null;
  return {
    label: label.name,
    by: sender?.login ?? '',
    byPerson: sender?.type === 'User' && sender.login !== '',
    at: pull?.updated_at ?? null,
    headSha: pull?.head?.sha?.toLowerCase() ?? null,
  };
}

function fromIssueComment({ issue }: Payload): Partial<Origin> {
  if (!issue?.pull_request || !issue.number)
    return { source: 'the comment is on an issue, not on a pull request', loose: true };
  const source = 'the issue_comment event, its head from GitHub';
  return { prNumber: issue.number, source, ask: 'head-of-pull-request', loose: true, detached: false };
}

/** `pull_requests` is empty for a run of a fork: then its branch tells, or the commit. */
function fromWorkflowRun({ workflow_run: run }: Payload): Partial<Origin> {
  const named = run?.pull_requests ?? [];
  const prNumber = named.length === 1 ? (named[0]?.number ?? null) : null;
  const owner = run?.head_repository?.owner?.login;
  return {
    headSha: run?.head_sha ?? null,
    prNumber,
    source: 'the workflow_run event',
    loose: true,
    ask: prNumber === null ? 'pull-request-of-head' : null,
    headBranch: owner && run?.head_branch ? `${owner}:${run.head_branch}` : null,
    detached: false,
  };
}

/** The queue's ref ends in `/pr-<number>-<sha>`; that sha is the queue's base, so the head has to be asked for. */
function fromMergeGroup({ merge_group: group }: Payload): Partial<Origin> {
  const match = /\/pr-(\d{1,15})-[0-9a-f]+$/i.exec(group?.head_ref ?? '');
  const queue = { detached: false, queued: true, queueSha: group?.head_sha?.toLowerCase() ?? null };
  if (match === null) return { ...queue, source: 'the merge queue’s ref names no pull request' };
  const source = 'the merge queue’s ref, its head from GitHub';
  return { ...queue, prNumber: Number(match[1]), source, ask: 'head-of-pull-request' };
}

function fromPush({ after }: Payload): Partial<Origin> {
  const headSha = after ?? null;
  return {
    headSha,
    source: 'the push event',
    ask: headSha === null ? null : 'pull-request-of-head',
    detached: false,
  };
}
