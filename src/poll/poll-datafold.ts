import type { CiRunOutcome } from '../diff/ci-run.ts';
import type { Observation } from '../diff/observation.ts';
import type { Datafold, DatafoldCi, RunContext } from '../ports.ts';
import type { CiRunState } from './ci-run-state.ts';
import type { DiffState } from './diff-state.ts';
import { type CiRunsSearch, pollCiRuns } from './poll-ci-runs.ts';
import { type DiffPollSettings, pollDiffs } from './poll-diffs.ts';

/** Where the diffs come from: named by the user, or those of Datafold's CI runs for a commit. */
export type PollSource =
  | { readonly kind: 'named'; readonly ids: readonly number[] }
  | { readonly kind: 'ci-run'; readonly search: CiRunsSearch; readonly headSha: string };

type PollEvent =
  /** The CI run was polled. `outcome` is set if that was the last time. */
  | {
      readonly kind: 'ci-run';
      readonly headSha: string;
      /** The pull request whose run it is, if the search names one. */
      readonly prNumber: number | null;
      readonly state: CiRunState;
      readonly outcome: CiRunOutcome | null;
    }
  /** The diffs are known, and polling them begins. Not sent if there are none. */
  | { readonly kind: 'diffs'; readonly ids: readonly number[] }
  /** A diff was polled. `outcome` is set if that was the last time. */
  | { readonly kind: 'diff'; readonly state: DiffState; readonly outcome: Observation | null }
  /** Nothing more is polled. */
  | { readonly kind: 'finished' };

export type OnPollEvent = (event: PollEvent) => void;

/**
 * Results of polling; `ciRuns` is `null` if the diffs were named, and else has one entry for each pull
 * request.
 */
export type Polled = {
  readonly ciRuns: readonly CiRunOutcome[] | null;
  readonly observations: readonly Observation[];
};

export type PollRequest = {
  readonly source: PollSource;
  readonly settings: DiffPollSettings;
  readonly datafold: Datafold & DatafoldCi;
  readonly onEvent: OnPollEvent;
};

/**
 * Polls Datafold until every diff has finished or the timeout is reached. Rejects only with a
 * `CancelledError`.
 */
export async function pollDatafold(
  { source, settings, datafold, onEvent }: PollRequest,
  context: Pick<RunContext, 'clock' | 'random' | 'signal' | 'limiter'>,
): Promise<Polled> {
  const ciRuns = source.kind === 'named' ? null : await pollSearch(source);
  const found = (ciRuns ?? []).flatMap((end) => (end.kind === 'diffs' ? end.ids : []));
  const ids = source.kind === 'named' ? source.ids : [...new Set(found)];
  const observations = ids.length === 0 ? [] : await pollAll();
  onEvent({ kind: 'finished' });
  return { ciRuns, observations };

  function pollSearch({
    search,
    headSha,
  }: PollSource & { kind: 'ci-run' }): Promise<readonly CiRunOutcome[]> {
    return pollCiRuns(search, settings, {
      ...context,
      datafold,
      onPoll: (prNumber, state, outcome) => onEvent({ kind: 'ci-run', headSha, prNumber, state, outcome }),
    });
  }

  function pollAll(): Promise<readonly Observation[]> {
    onEvent({ kind: 'diffs', ids });
    return pollDiffs(ids, settings, {
      ...context,
      datafold,
      onPoll: (state, outcome) => onEvent({ kind: 'diff', state, outcome }),
    });
  }
}
