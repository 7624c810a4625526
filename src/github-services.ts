import { randomBytes } from 'node:crypto';
import { deriveKeys, type RecordKeys } from './acceptance/record.ts';
import { hashWorkflowFile } from './comment/identity.ts';
import { type CommentPublisher, createCommentPublisher } from './comment/publisher.ts';
import type { WritingRun } from './comment/types.ts';
import { formatUnfinishedComment } from './comment/unfinished-comment.ts';
import { createGateStatus, type GateStatus } from './commit-status/gate-status.ts';
import { hashShort } from './common/hash.ts';
import { createGitHubClient } from './github/client.ts';
import { createOctokit } from './github/octokit.ts';
import { redactErrors } from './github/redact-errors.ts';
import { redactGitHub } from './github/redact-github.ts';
import type { Send } from './http/http.ts';
import type { Inputs } from './inputs/inputs.ts';
import type { GitHub, Log } from './ports.ts';
import { commentState, statusGateState, statusNameState, statusState } from './post/state-names.ts';
import type { Origin } from './pull-request/origin.ts';
import type { Redact } from './redaction/redactor.ts';
import type { BannerContext } from './report/banner.ts';
import { saveState } from './runtime/actions.ts';
import { getRunUrl, type RunnerInfo } from './runtime/environment.ts';
import { getInstanceId } from './runtime/instance-id.ts';
import { clock } from './time/clock.ts';

/**
 * Connects to the GitHub that the runner names; `null` outside of a repository. Removes secrets from what is
 * read and sent.
 */
export function connectGitHub(runner: RunnerInfo, token: string, send: Send, redact: Redact): GitHub | null {
  const { repository, apiUrl, graphqlUrl } = runner;
  if (repository === null || token === '') return null;
  const octokit = createOctokit(token, { api: apiUrl, graphql: graphqlUrl }, redactErrors(send, redact));
  return redactGitHub(createGitHubClient(octokit, repository, clock), redact);
}

/** Builds the addresses that reports and banners link to. */
export function getLinks(runner: RunnerInfo, host: string): Omit<BannerContext, 'headSha'> {
  const { repository, serverUrl } = runner;
  return {
    host,
    runUrl: getRunUrl(runner),
    repository: repository === null ? null : { serverUrl, owner: repository.owner, name: repository.repo },
  };
}

/** Derives the keys that sign the record in a pull request's comment; `null` if nothing can be signed. */
export type KeysFor = (prNumber: number) => RecordKeys | null;

/**
 * Creates the function that derives the keys. Without an API key or a repository, it derives none.
 */
export function createKeysFor(apiKey: string, { repository }: RunnerInfo, commentKey: string): KeysFor {
  return (prNumber) =>
    repository === null || apiKey === ''
      ? null
      : deriveKeys(apiKey, `${repository.owner}/${repository.repo}`, prNumber, hashShort(commentKey));
}

/** Gets this run as the marker of its comment names it; `null` in the merge queue, which writes none. */
export function getWritingRun(
  { runId: run, runAttempt: attempt, workflowRef }: RunnerInfo,
  { place }: Origin,
): Omit<WritingRun, 'head'> | null {
  if (place === 'inMergeQueue') return null;
  return { run, attempt, instance: getInstanceId(), workflow: hashWorkflowFile(workflowRef) };
}

/** Creates the publisher of the pull request comment; `null` if none is to be written. */
export function createPublisher(
  inputs: Pick<Inputs, 'comment' | 'commentKey'>,
  runner: RunnerInfo,
  origin: Origin,
  {
    github,
    ...more
  }: {
    readonly github: GitHub | null;
    readonly links: ReturnType<typeof getLinks>;
    readonly keysFor: KeysFor;
    readonly redact: Redact;
  },
): CommentPublisher | null {
  const writingRun = getWritingRun(runner, origin);
  if (github === null || writingRun === null) return null;
  const instance = getInstanceId();
  return createCommentPublisher(inputs, {
    github,
    clock,
    writingRun,
    ...more,
    saveComment: (id, prNumber) =>
      saveState(commentState, formatUnfinishedComment({ id, prNumber, instance })),
  });
}

/**
 * Creates the commit status; `null` if none was asked for. Job and step distinguish gates that share a
 * `comment_key`.
 */
export function createStatus(
  { commitStatus, commentKey }: Inputs,
  runner: RunnerInfo,
  log: Log,
  { origin, github }: { readonly origin: Origin; readonly github: GitHub | null },
): GateStatus | null {
  if (commitStatus === null) return null;
  const gateId = hashShort(JSON.stringify([commentKey, runner.job, runner.action]));
  // Not the process's instance ID: the status's link is public before the comment is written.
  const statusInstanceId = randomBytes(4).toString('hex');
  return createGateStatus({
    name: commitStatus,
    gateId,
    statusInstanceId,
    run: { id: runner.runId, attempt: runner.runAttempt },
    runUrl: getRunUrl(runner),
    origin,
    github,
    clock,
    log,
    save: (sha, pullRequests) => {
      saveState(statusState, sha);
      saveState(statusNameState, commitStatus);
      saveState(statusGateState, [gateId, statusInstanceId, pullRequests.join('.') || 'none'].join('-'));
    },
  });
}
