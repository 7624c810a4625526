import { getCommitState } from '../diff/commit-state.ts';
import type { Target } from '../diff/target.ts';
import { CancelledError, UserError } from '../errors.ts';
import type { Clock, GitHub, Log } from '../ports.ts';
import type { FoundTarget } from '../pull-request/find-target.ts';
import { explainMissingHead } from '../pull-request/no-head.ts';
import type { Origin } from '../pull-request/origin.ts';
import type { Facts } from '../report/facts.ts';
import { describeStatus } from '../report/status-line.ts';
import {
  describeBeginFailure,
  describeEndFailure,
  headOfCommitStatus,
  noGitHub,
  stoppedWords,
} from './messages.ts';
import { createStatusWriter, type StatusPlace, type StatusWriter } from './write-status.ts';

/** The commit status of a run, from pending to its last state. */
export type GateStatus = {
  /**
   * Sets the status to pending, over an earlier run's state. Rejects with a `UserError` where that cannot be
   * done: the status is the check.
   */
  readonly begin: (found: FoundTarget, signal: AbortSignal) => Promise<void>;
  /** Sets the verdict; `false`, and an error in the log, where that could not be done. */
  readonly end: (facts: Facts, signal: AbortSignal) => Promise<boolean>;
  /** Sets the status to `error`, even over an earlier verdict of this run. No-op before `begin`. */
  readonly setErrored: (signal: AbortSignal) => Promise<void>;
};

export type GateStatusContext = Omit<StatusPlace, 'sha' | 'runUrl'> & {
  readonly runUrl: string | null;
  readonly origin: Origin;
  readonly github: GitHub | null;
  readonly clock: Clock;
  readonly log: Log;
  /** Saves the commit and its pull requests for `post:`, before anything is set. */
  readonly save: (sha: string, pullRequests: readonly number[]) => void;
};

/** Creates the commit status of this run; nothing is set before it begins. */
export function createGateStatus(context: GateStatusContext): GateStatus {
  const { origin, github, clock, log, runUrl } = context;
  let begun: { readonly sha: string; readonly writer: StatusWriter } | null = null;
  let pullRequests: readonly number[] = [];
  return {
    begin: async ({ target, problem }, signal) => {
      // The queue requires the status on its own commit, not on the head.
      const sha = origin.place === 'inMergeQueue' ? origin.queueSha : target.headSha;
      if (sha === null) throw new UserError(explainMissingHead(origin, problem, headOfCommitStatus));
      if (github === null || runUrl === null) throw new UserError(noGitHub);
      pullRequests = listPullRequests(target);
      context.save(sha, pullRequests);
      begun = { sha, writer: createStatusWriter({ ...context, sha, runUrl }, github, clock) };
      const words = 'waiting for the data diffs to finish';
      try {
        await begun.writer.write({ own: 'pending', words, pullRequests }, signal);
      } catch (error) {
        if (signal.reason instanceof CancelledError) throw signal.reason;
        begun = null;
        throw new UserError(describeBeginFailure(error));
      }
    },
    end: async (facts, signal) => {
      if (begun === null) return false;
      const own = getCommitState(facts.verdict, facts.judgments);
      pullRequests = listPullRequests(facts.target);
      try {
        const written = await begun.writer.write({ own, words: describeStatus(facts), pullRequests }, signal);
        log.info(
          written === 'newer'
            ? 'Commit status not changed: a newer run has set it.'
            : `Commit status set on ${begun.sha}: ${written}.`,
        );
        return true;
      } catch (error) {
        // A cancelled run sets another state; what cannot be set now leaves the status pending, which passes
        // nothing.
        if (signal.reason instanceof CancelledError) throw signal.reason;
        log.error(describeEndFailure(error), 'Commit status');
        return false;
      }
    },
    setErrored: async (signal) => {
      await begun?.writer.write({ own: 'error', words: stoppedWords, pullRequests }, signal);
    },
  };
}

function listPullRequests({ prNumber, candidates }: Target): readonly number[] {
  return prNumber === null ? (candidates ?? []) : [prNumber];
}

/** The commit status of a main that did not finish, as its `post:` knows it. */
export type UnfinishedStatus = {
  readonly place: StatusPlace;
  readonly pullRequests: readonly number[];
  /**
   * Whether the runner confirms that this commit is the run's. If not, only a status that this run has set is
   * corrected.
   */
  readonly isKnownCommit: boolean;
};

/**
 * Sets the status of a main that did not finish to `error`, over any other state that it had set. Resolves to
 * whether the status was set.
 */
export async function setErroredLater(
  { place, pullRequests, isKnownCommit }: UnfinishedStatus,
  github: GitHub,
  clock: Clock,
  signal: AbortSignal,
): Promise<boolean> {
  const writer = createStatusWriter(place, github, clock);
  const last = await writer.readOwn(signal);
  if (last?.own === 'error' || (last === null && !isKnownCommit)) return false;
  const errored = {
    own: 'error',
    words: stoppedWords,
    pullRequests: last?.pullRequests ?? pullRequests,
  } as const;
  return (await writer.write(errored, signal)) !== 'newer';
}
