import type { CiRunOutcome } from '../diff/ci-run.ts';
import type { ExpectedTables } from '../diff/expected-tables.ts';
import { type CiPollContext, type OnCiPoll, pollCiRun } from './poll-ci-run.ts';
import type { PollSettings } from './poll-until.ts';

/** Names the CI runs to find: for each pull request that of the first of these commits that has one. */
export type CiRunsSearch = {
  readonly configId: number;
  /** The head commit, then merges of it. */
  readonly shas: readonly string[];
  /** Empty if no pull request is known: then those that Datafold lists. */
  readonly prNumbers: readonly number[];
  readonly expectedTables: ExpectedTables;
};

export type CiRunsContext = Omit<CiPollContext, 'onPoll'> & {
  /** Called with the pull request of the search, `null` if it names none. */
  readonly onPoll: (prNumber: number | null, ...poll: Parameters<OnCiPoll>) => void;
};

/**
 * Polls the newest CI run of each pull request, all at once: a commit can be the head of several, and a run
 * of one says nothing about the others. Rejects only with a `CancelledError`.
 */
export async function pollCiRuns(
  search: CiRunsSearch,
  settings: PollSettings,
  context: CiRunsContext,
): Promise<readonly CiRunOutcome[]> {
  const { shas, prNumbers, ...rest } = search;
  const poll = async (prNumber: number | null): Promise<readonly CiRunOutcome[]> => {
    const commits = shas.map((sha) => ({ sha, prNumber }));
    const onPoll: OnCiPoll = (state, outcome) => context.onPoll(prNumber, state, outcome);
    const outcome = await pollCiRun({ ...rest, commits }, settings, { ...context, onPoll });
    if (outcome.kind === 'several-pull-requests')
      return pollCiRuns({ ...search, prNumbers: outcome.numbers }, settings, context);
    const isOneOfSeveral = prNumbers.length > 1 && prNumber !== null;
    return [outcome.kind === 'no-run' && isOneOfSeveral ? { ...outcome, prNumber } : outcome];
  };
  const outcomes = await Promise.all(prNumbers.length === 0 ? [poll(null)] : prNumbers.map(poll));
  return outcomes.flat();
}
