import { createHash } from 'node:crypto';
import type { Target } from '../diff/stale.ts';
import type { Verdict } from '../diff/verdict.ts';
import { type StickyComment, type StickyWorld, type Written, writeSticky } from '../github/sticky-comment.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { type BannerFacts, needsActionBanner, runningBanner, withBanner } from '../report/banner.ts';

export type CommentaryWorld = Omit<StickyWorld, 'signal'> & {
  readonly run: { readonly id: string; readonly attempt: string };
  readonly links: Omit<BannerFacts, 'headSha'>;
  /** Leaves the pull request's number for `post:`, before anything is written that would rot if we were killed. */
  readonly remember: (prNumber: number) => void;
};

/** The pull request comment over the time of one run. Calls are carried out one after the other; each rejects with a `GitHubError`. */
export type Commentary = {
  /** Marks an existing comment as out of date; creates none. */
  readonly running: (target: Target, signal: AbortSignal) => Promise<void>;
  /** Tells that diffs wait for a person; creates a comment where comments are always wanted. */
  readonly needsAction: (target: Target, ids: readonly number[], signal: AbortSignal) => Promise<void>;
  /** `text` is drawn only where it is written. */
  readonly verdict: (
    target: Target,
    verdict: Verdict,
    text: () => string,
    signal: AbortSignal,
  ) => Promise<Written>;
};

/** A short name for a gate, from whatever the user put into `comment_key`. */
export function keyHash(commentKey: string): string {
  return createHash('sha256').update(commentKey).digest('hex').slice(0, 16);
}

export function commentary(
  inputs: Pick<Inputs, 'comment' | 'commentKey'>,
  world: CommentaryWorld,
): Commentary {
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(write: () => Promise<T>): Promise<T> => {
    const turn = queue.then(write);
    queue = turn.catch(() => undefined);
    return turn;
  };
  const sticky = (prNumber: number, { headSha }: Target): StickyComment => ({
    prNumber,
    mine: {
      key: keyHash(inputs.commentKey),
      run: world.run.id,
      attempt: world.run.attempt,
      head: headSha ?? 'none',
    },
  });
  const interim = (
    target: Target,
    signal: AbortSignal,
    body: (previous: string | null, facts: BannerFacts) => string | null,
  ) =>
    inTurn(async () => {
      const { prNumber } = target;
      if (prNumber === null || inputs.comment === 'never') return;
      const facts = { ...world.links, headSha: target.headSha };
      world.remember(prNumber);
      await writeSticky(sticky(prNumber, target), 'running', (previous) => body(previous, facts), {
        ...world,
        signal,
      });
    });

  return {
    running: (target, signal) =>
      interim(target, signal, (previous, facts) =>
        previous === null ? null : withBanner(runningBanner(facts), previous),
      ),
    needsAction: (target, ids, signal) =>
      interim(target, signal, (previous, facts) =>
        previous === null && inputs.comment !== 'always'
          ? null
          : withBanner(needsActionBanner(facts, ids), previous),
      ),
    verdict: (target, verdict, text, signal) =>
      inTurn(async () => {
        const { prNumber } = target;
        if (inputs.comment === 'never') return { kind: 'left', why: 'not-wanted' };
        if (prNumber === null) return { kind: 'left', why: whyNowhere(target) };
        const quiet = inputs.comment === 'on-failure' && verdict === 'pass';
        const body = (previous: string | null) => (previous === null && quiet ? null : text());
        return await writeSticky(sticky(prNumber, target), 'done', body, { ...world, signal });
      }),
  };
}

function whyNowhere({ candidates, lookupFailed }: Target) {
  if (candidates !== undefined) return 'several-pull-requests';
  return lookupFailed === true ? 'pull-request-not-told' : 'no-pull-request';
}
