import type { CommitState } from '../diff/commit-state.ts';
import { CancelledError } from '../errors.ts';
import { isOutdated, markedUrl, marksOf, type StatusMark, standing } from '../github/commit-status.ts';
import type { CommitStatus, GitHub } from '../ports.ts';
import { shortened } from '../report/status-line.ts';

/** One commit status, and the gate of the run that sets it. */
export type StatusPlace = {
  readonly sha: string;
  /** The status's name, GitHub's `context`. */
  readonly name: string;
  /** The gate's part of a mark. */
  readonly leg: string;
  readonly nonce: string;
  readonly run: { readonly id: string; readonly attempt: string };
  readonly runUrl: string;
};

/** What the status says now, which may be another gate's word; or that it was left to a newer run. */
export type StatusWritten = CommitState | 'newer';

const mostCorrections = 3;

/**
 * Says what this gate has to say, as the worst of all gates of its run that share the name. What other gates wrote meanwhile is
 * read afterwards, and put right. Never writes over a newer run. Rejects with a `GitHubError` where it could not be set.
 */
export async function writeStatus(
  place: StatusPlace,
  own: CommitState,
  words: string,
  github: GitHub,
  signal: AbortSignal,
): Promise<StatusWritten> {
  const mine = markOf(place, own);
  const before = marksOf(await namedStatuses(place, github, signal));
  if (isOutdated(mine, before)) return 'newer';
  const post = (state: CommitState) =>
    github.setStatus(
      place.sha,
      {
        state,
        context: place.name,
        description: shortened(state === own ? words : othersWords[state]),
        targetUrl: markedUrl(place.runUrl, mine),
      },
      signal,
    );
  let said = standing([mine, ...before]) ?? own;
  await post(said);
  const correction = async (state: CommitState) => {
    await post(state);
    said = state;
  };
  // It is set; what this second look cannot find out is no reason to say otherwise.
  await correct(mine, () => namedStatuses(place, github, signal), correction).catch(() => {
    if (signal.reason instanceof CancelledError) throw signal.reason;
  });
  return said;
}

async function correct(
  mine: StatusMark,
  look: () => Promise<readonly CommitStatus[]>,
  post: (state: CommitState) => Promise<void>,
): Promise<void> {
  for (let trial = 1; trial <= mostCorrections; trial++) {
    const present = await look();
    const wanted = standing([mine, ...marksOf(present)]) ?? mine.own;
    if (present[0]?.state === wanted) return;
    await post(wanted);
  }
}

/** Whether this very gate, run and attempt says there already that it has no answer. */
export async function saysNothing(place: StatusPlace, github: GitHub, signal: AbortSignal): Promise<boolean> {
  const { run, attempt, leg, nonce } = markOf(place, 'pending');
  const marks = marksOf(await namedStatuses(place, github, signal));
  const mine = marks.find(
    (mark) => mark.run === run && mark.attempt === attempt && mark.leg === leg && mark.nonce === nonce,
  );
  return mine?.own === 'error';
}

function markOf({ run, leg, nonce }: StatusPlace, own: CommitState): StatusMark {
  return { run: run.id, attempt: run.attempt, leg, nonce, own };
}

async function namedStatuses({ sha, name }: StatusPlace, github: GitHub, signal: AbortSignal) {
  return (await github.statuses(sha, signal)).filter(({ context }) => context === name);
}

/** Where another gate of the run decides. */
const othersWords: Readonly<Record<CommitState, string>> = {
  failure: 'failed: another data diff gate of this run failed',
  error: 'failed: another data diff gate of this run has no answer',
  pending: 'another data diff gate of this run is still looking',
  success: 'passed: all data diff gates of this run',
};
