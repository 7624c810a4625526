import type { EventInfo, Origin } from './origin.ts';
import { setHeadLookup } from './origin.ts';
import { listMissingFields, type Payload, parsePayload } from './payload.ts';
import {
  readCheck,
  readDeploymentStatus,
  readIssueComment,
  readMergeGroup,
  readPullRequest,
  readPullRequestTarget,
  readPush,
  readStatus,
  readWorkflowRun,
} from './read-events.ts';

/**
 * Reads pull request and head from the event and, where its payload is missing, from the runner's variables.
 * `pinned` is the input `pr_number`.
 */
export function readEvent(facts: EventInfo, pinned: number | null): Origin {
  const payload = parsePayload(facts.payload);
  const isOutside = eventsOutsidePullRequests.includes(facts.event);
  const read: Origin = {
    ...unknown,
    event: facts.event,
    place: isOutside ? 'noPullRequest' : 'onHead',
    ...readByName(facts, payload),
    missingFields: isOutside ? [] : listMissingFields(facts.event, payload),
  };
  return setHeadLookup(pinned === null || pinned === read.prNumber ? read : setNumber(read, pinned));
}

/** Events that belong to no pull request. Every other name does, whatever its payload holds. */
const eventsOutsidePullRequests: readonly string[] = ['workflow_dispatch', 'repository_dispatch', 'schedule'];

const unknown: Omit<Origin, 'place'> = {
  event: '',
  prNumber: null,
  headSha: null,
  sourceText: 'this event names no pull request',
  mergeSha: null,
  lookup: null,
  headBranch: null,
  withoutSecrets: false,
  queueSha: null,
  missingFields: [],
};

function readByName(facts: EventInfo, payload: Payload): Partial<Origin> {
  switch (facts.event) {
    case 'pull_request':
    case 'pull_request_review':
    case 'pull_request_review_comment':
      return readPullRequest(facts, payload);
    case 'pull_request_target':
      return readPullRequestTarget(facts, payload);
    case 'issue_comment':
      return readIssueComment(payload);
    case 'workflow_run':
      return readWorkflowRun(facts, payload);
    case 'check_run':
      return readCheck(facts, payload, payload.check_run ?? null);
    case 'check_suite':
      return readCheck(facts, payload, payload.check_suite ?? null);
    case 'status':
      return readStatus(payload);
    case 'deployment_status':
      return readDeploymentStatus(payload);
    case 'merge_group':
      return readMergeGroup(facts, payload);
    case 'push':
      return readPush(facts, payload);
    default:
      return {};
  }
}

/**
 * Takes the pull request from `pr_number`. Its head is the event's only where the event names no other pull
 * request.
 */
function setNumber(read: Origin, prNumber: number): Origin {
  const sourceText = `number ${prNumber} from the input pr_number`;
  const place = read.place === 'noPullRequest' ? 'byInput' : read.place;
  const pinned: Origin = { ...read, prNumber, sourceText, place, lookup: null };
  if (read.headSha !== null && read.prNumber === null) return pinned;
  return { ...pinned, sourceText: `${sourceText}, its head from GitHub`, headSha: null, mergeSha: null };
}
