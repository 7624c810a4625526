import { randomBytes } from 'node:crypto';
import type { linksOf } from './connect.ts';
import { type GateStatus, gateStatus } from './gate-status.ts';
import type { Origin } from './github/event.ts';
import type { Inputs } from './inputs/inputs.ts';
import type { GitHub, Log } from './ports.ts';
import { saveState } from './runtime/actions.ts';
import { clock } from './runtime/clock.ts';
import { type RunFacts, runUrl } from './runtime/environment.ts';
import { commentedState, statusGateState, statusState } from './state.ts';
import { commentary, keyHash } from './telling/commentary.ts';

/** The pull request comment, and on which pull request it was written to while there was no verdict; `null` where none is to be written. */
export function commentOf(
  inputs: Inputs,
  facts: RunFacts,
  { queued }: Origin,
  github: GitHub | null,
  links: ReturnType<typeof linksOf>,
) {
  if (github === null || queued) return null;
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
  const leg = keyHash(JSON.stringify([commentKey, facts.job, facts.action]));
  const nonce = randomBytes(4).toString('hex');
  return gateStatus({
    name: commitStatus,
    leg,
    nonce,
    run: { id: facts.runId, attempt: facts.runAttempt },
    runUrl: runUrl(facts),
    origin,
    github,
    log,
    remember: (sha) => {
      saveState(statusState, sha);
      saveState(statusGateState, `${leg}-${nonce}`);
    },
  });
}
