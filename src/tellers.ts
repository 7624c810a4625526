import { randomBytes } from 'node:crypto';
import { createGateStatus, type GateStatus } from './commit-status/gate-status.ts';
import type { linksOf } from './connect.ts';
import type { Inputs } from './inputs/inputs.ts';
import type { GitHub, Log } from './ports.ts';
import type { Origin } from './pull-request/origin.ts';
import { saveState } from './runtime/actions.ts';
import { clock } from './runtime/clock.ts';
import { type RunFacts, runUrl } from './runtime/environment.ts';
import {
  commentedState,
  commentKeyState,
  hostState,
  statusGateState,
  statusNameState,
  statusState,
} from './state.ts';
import { commentary, keyHash } from './telling/commentary.ts';

/** The pull request comment, and on which pull request it was written to while there was no verdict; `null` where none is to be written. */
export function commentOf(
  inputs: Inputs,
  facts: RunFacts,
  { place }: Origin,
  github: GitHub | null,
  links: ReturnType<typeof linksOf>,
) {
  if (github === null || place === 'inMergeQueue') return null;
  let written: number | null = null;
  return {
    written: () => written,
    commentary: commentary(inputs, {
      github,
      clock,
      run: { id: facts.runId, attempt: facts.runAttempt },
      links,
      remember: (prNumber) => {
        written = prNumber;
        saveState(commentedState, String(prNumber));
        saveState(commentKeyState, keyHash(inputs.commentKey));
        saveState(hostState, inputs.host);
      },
    }),
  };
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
  const gateId = keyHash(JSON.stringify([commentKey, facts.job, facts.action]));
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
