import { randomBytes } from 'node:crypto';
import { hashWorkflowFile, shortHash } from './comment/identity.ts';
import { type CommentPublisher, createCommentPublisher } from './comment/publisher.ts';
import { formatLeftComment } from './comment/stop.ts';
import { createGateStatus, type GateStatus } from './commit-status/gate-status.ts';
import type { linksOf } from './connect.ts';
import type { Inputs } from './inputs/inputs.ts';
import type { GitHub, Log } from './ports.ts';
import type { Origin } from './pull-request/origin.ts';
import { saveState } from './runtime/actions.ts';
import { clock } from './runtime/clock.ts';
import { type RunFacts, runUrl } from './runtime/environment.ts';
import { getInstanceId } from './runtime/instance-id.ts';
import { commentState, statusGateState, statusNameState, statusState } from './state.ts';

/** Creates the publisher of the pull request comment; `null` where none is to be written. */
export function commentOf(
  inputs: Pick<Inputs, 'comment' | 'commentKey'>,
  { runId: run, runAttempt: attempt, workflowRef }: RunFacts,
  { place }: Origin,
  { github, links }: { readonly github: GitHub | null; readonly links: ReturnType<typeof linksOf> },
): CommentPublisher | null {
  if (github === null || place === 'inMergeQueue') return null;
  const instance = getInstanceId();
  return createCommentPublisher(inputs, {
    github,
    clock,
    author: { run, attempt, instance, workflow: hashWorkflowFile(workflowRef) },
    links,
    saveComment: (id) => saveState(commentState, formatLeftComment(id, instance)),
  });
}

/** The commit status that was asked for, in this very gate's name; job and step tell gates apart that were given one `comment_key`. */
export function statusOf(
  { commitStatus, commentKey }: Inputs,
  facts: RunFacts,
  log: Log,
  origin: Origin,
  github: GitHub | null,
): GateStatus | null {
  if (commitStatus === null) return null;
  const gateId = shortHash(JSON.stringify([commentKey, facts.job, facts.action]));
  const instanceId = randomBytes(4).toString('hex');
  return createGateStatus({
    name: commitStatus,
    gateId,
    instanceId,
    run: { id: facts.runId, attempt: facts.runAttempt },
    runUrl: runUrl(facts),
    origin,
    github,
    clock,
    log,
    save: (sha, pullRequests) => {
      saveState(statusState, sha);
      saveState(statusNameState, commitStatus);
      saveState(statusGateState, [gateId, instanceId, pullRequests.join('.') || 'none'].join('-'));
    },
  });
}
