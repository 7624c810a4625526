import type { DataDiff } from '../diff/data-diff.ts';
import type { Target } from '../diff/stale.ts';
import type { Verdict } from '../diff/verdict.ts';
import type { Inputs } from '../inputs/inputs.ts';
import {
  type BannerFacts,
  type EarlierResult,
  foldBelow,
  type NoVerdictReason,
  needsActionBanner,
  noVerdictBanner,
  runningBanner,
} from '../report/banner.ts';
import type { Markdown } from '../report/markdown.ts';
import { familyKeys, hashTables } from './identity.ts';
import type { Author, CommentContext, CommentResult, CommentUpdate, Compose } from './types.ts';
import { updateComment } from './update.ts';

/** What the comment of one run needs. */
export type PublisherContext = Omit<CommentContext, 'signal'> & {
  readonly author: Omit<Author, 'head'>;
  readonly links: Omit<BannerFacts, 'headSha'>;
  /** Saves the comment's id for `post:`, before anything is written that would be out of date if this process were killed. */
  readonly saveComment: (id: number) => void;
};

/** Why no comment was even looked for. */
export type NoPlaceReason = 'no-pull-request' | 'several-pull-requests' | 'pull-request-unknown';

/** What became of the comment that was to carry a verdict. */
export type PublishResult = CommentResult | { readonly kind: 'left'; readonly why: NoPlaceReason };

type KnownDiffs = readonly (Pick<DataDiff, 'table1' | 'table2'> | null)[];

/** A verdict to publish. `text` is called only if the comment is written. */
export type VerdictComment = {
  readonly target: Target;
  readonly verdict: Verdict;
  readonly diffs: KnownDiffs;
  readonly text: () => string;
};

/** The pull request comment over the time of one run. Calls run one after the other; each rejects with a `GitHubError`. */
export type CommentPublisher = {
  /** Marks an existing comment as out of date; creates none. */
  readonly running: (target: Target, diffs: KnownDiffs, signal: AbortSignal) => Promise<void>;
  /** Names the diffs that wait for someone; creates a comment under `comment: always`. */
  readonly needsAction: (target: Target, ids: readonly number[], signal: AbortSignal) => Promise<void>;
  readonly verdict: (verdict: VerdictComment, signal: AbortSignal) => Promise<PublishResult>;
  /** Says in an existing comment that this run ended without a verdict; creates none. */
  readonly noVerdict: (
    target: Target,
    reason: NoVerdictReason,
    signal: AbortSignal,
  ) => Promise<CommentResult>;
};

/** Creates the publisher of this run's comment. */
export function createCommentPublisher(
  inputs: Pick<Inputs, 'comment' | 'commentKey'>,
  context: PublisherContext,
): CommentPublisher {
  const keys = familyKeys(inputs.commentKey);
  const inTurn = createQueue();
  const write = (
    target: Target & { readonly prNumber: number },
    update: Pick<CommentUpdate, 'tables' | 'phase' | 'verdict' | 'compose'>,
    signal: AbortSignal,
  ) =>
    updateComment(
      {
        ...update,
        prNumber: target.prNumber,
        keys,
        author: { ...context.author, head: target.headSha ?? 'none' },
        ...(update.phase === 'running' ? { onTarget: context.saveComment } : {}),
      },
      { ...context, signal },
    );
  const writeBanner = (
    target: Target,
    banner: (facts: BannerFacts, previous: EarlierResult | null) => Markdown | null,
    more: { readonly phase: 'running' | 'stopped'; readonly diffs: KnownDiffs },
    signal: AbortSignal,
  ): Promise<CommentResult> =>
    inTurn(async () => {
      if (!hasNumber(target) || inputs.comment === 'never') return { kind: 'left', why: 'not-wanted' };
      const facts = { ...context.links, headSha: target.headSha };
      const compose: Compose = (previous) => {
        const isFinal =
          previous?.marker.phase === 'done' && previous.marker.instance === context.author.instance;
        const earlier = previous === null ? null : { ...previous, verdict: previous.marker.verdict };
        const notice = isFinal ? null : banner(facts, earlier);
        return notice === null ? null : foldBelow(notice, earlier);
      };
      return write(
        target,
        { phase: more.phase, tables: hashTables(more.diffs), verdict: null, compose },
        signal,
      );
    });

  return {
    running: async (target, diffs, signal) => {
      const banner = (facts: BannerFacts, previous: EarlierResult | null) =>
        previous === null ? null : runningBanner(facts);
      await writeBanner(target, banner, { phase: 'running', diffs }, signal);
    },
    needsAction: async (target, ids, signal) => {
      const banner = (facts: BannerFacts, previous: EarlierResult | null) =>
        previous === null && inputs.comment !== 'always' ? null : needsActionBanner(facts, ids);
      await writeBanner(target, banner, { phase: 'running', diffs: [] }, signal);
    },
    noVerdict: (target, reason, signal) => {
      const banner = (facts: BannerFacts, previous: EarlierResult | null) =>
        previous === null ? null : noVerdictBanner(facts, reason);
      return writeBanner(target, banner, { phase: 'stopped', diffs: [] }, signal);
    },
    verdict: ({ target, verdict, diffs, text }, signal) =>
      inTurn(async () => {
        if (inputs.comment === 'never') return { kind: 'left', why: 'not-wanted' };
        if (!hasNumber(target)) return { kind: 'left', why: whyNoPlace(target) };
        const isQuiet = inputs.comment === 'on-failure' && verdict === 'pass';
        const compose: Compose = (previous) =>
          previous === null && isQuiet ? null : { recordLine: null, text: text() };
        return write(target, { phase: 'done', tables: hashTables(diffs), verdict, compose }, signal);
      }),
  };
}

/** Creates a queue that runs one task after the other, also after one that failed. */
function createQueue() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(task: () => Promise<T>): Promise<T> => {
    const turn = last.then(task);
    last = turn.catch(() => undefined);
    return turn;
  };
}

function hasNumber(target: Target): target is Target & { readonly prNumber: number } {
  return target.prNumber !== null;
}

function whyNoPlace({ candidates, lookupFailed }: Target): NoPlaceReason {
  if (candidates !== undefined) return 'several-pull-requests';
  return lookupFailed === true ? 'pull-request-unknown' : 'no-pull-request';
}
