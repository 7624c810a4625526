import { commitStateOf } from './diff/commit-state.ts';
import { CancelledError, UserError } from './errors.ts';
import type { Origin } from './github/event.ts';
import type { FoundTarget } from './github/find-target.ts';
import { GitHubError } from './github/github-error.ts';
import { noHead } from './no-head.ts';
import type { GitHub, Log } from './ports.ts';
import type { Facts } from './report/facts.ts';
import { statusLine } from './report/status-line.ts';
import { type StatusPlace, saysNothing, writeStatus } from './telling/status.ts';

/** The commit status of a run, from its first word to its last. */
export type GateStatus = {
  /** Takes back what an earlier run said. Rejects with a `UserError` where that cannot be done: the status is the gate itself. */
  readonly begin: (found: FoundTarget, signal: AbortSignal) => Promise<void>;
  /** Says the verdict; `false`, and an error in the log, where it could not be said. */
  readonly end: (facts: Facts, signal: AbortSignal) => Promise<boolean>;
  /** Says that there is no verdict, once it has begun; also where one was said, since the run's outputs take that back too. */
  readonly giveUp: (signal: AbortSignal) => Promise<void>;
};

export type GateStatusWorld = Omit<StatusPlace, 'sha' | 'runUrl'> & {
  readonly runUrl: string | null;
  readonly origin: Origin;
  readonly github: GitHub | null;
  readonly log: Log;
  /** Leaves the commit for `post:`, before anything is set on it. */
  readonly remember: (sha: string) => void;
};

const stoppedStatus = 'no verdict: stopped before it had one (cancelled, out of time or a fault)';

/** The commit status of this run; nothing is set before it begins. */
export function gateStatus(world: GateStatusWorld): GateStatus {
  const { origin, github, log, runUrl } = world;
  let place: StatusPlace | null = null;
  return {
    begin: async ({ target, problem }, signal) => {
      const sha = origin.queueSha ?? target.headSha;
      if (sha === null) throw new UserError(noHead(origin, problem, onHead));
      if (github === null || runUrl === null) throw new UserError(noGitHub);
      place = { ...world, sha, runUrl };
      world.remember(sha);
      try {
        await writeStatus(place, 'pending', 'the data diffs are being looked at', github, signal);
      } catch (error) {
        if (signal.reason instanceof CancelledError) throw signal.reason;
        place = null;
        throw new UserError(cannotBegin(error));
      }
    },
    end: async (facts, signal) => {
      if (place === null || github === null) return false;
      try {
        const state = commitStateOf(facts.verdict, facts.judgements);
        const written = await writeStatus(place, state, statusLine(facts), github, signal);
        log.info(
          written === 'newer'
            ? 'Commit status left alone: a newer run has its say there.'
            : `Commit status set on ${place.sha}: ${written}.`,
        );
        return true;
      } catch (error) {
        // A cancelled run has another word to say; what cannot be said now leaves the status pending, which lets nothing through.
        if (signal.reason instanceof CancelledError) throw signal.reason;
        log.error(cannotEnd(error), 'Commit status');
        return false;
      }
    },
    giveUp: async (signal) => {
      if (place === null || github === null) return;
      await writeStatus(place, 'error', stoppedStatus, github, signal);
    },
  };
}

/** The second chance after a main that did not finish, whatever it had said by then. Answers whether there was anything to say. */
export async function giveUpLater(place: StatusPlace, github: GitHub, signal: AbortSignal): Promise<boolean> {
  if (await saysNothing(place, github, signal)) return false;
  return (await writeStatus(place, 'error', stoppedStatus, github, signal)) !== 'newer';
}

function cannotBegin(error: unknown): string {
  const why = error instanceof GitHubError ? error.message : `${whyNot(error)} Re-run the job.`;
  return `${why} With commit_status the status is the gate itself, so nothing was asked of Datafold.`;
}

function cannotEnd(error: unknown): string {
  return `${whyNot(error)} The verdict stands in the outputs, but this step fails: with commit_status the status is the gate itself. Re-run the job.`;
}

function whyNot(error: unknown): string {
  return error instanceof GitHubError
    ? error.message
    : 'Could not set the commit status: GitHub did not answer in time. Most likely a passing fault.';
}

const onHead = {
  wanted: 'commit_status is set, but this run knows no head commit to set it on',
  instead: 'leave out commit_status',
};

const noGitHub =
  'commit_status is set, but there is no GitHub to set it at: GITHUB_REPOSITORY or GITHUB_RUN_ID is missing. Run the action in a workflow, or leave out commit_status.';
