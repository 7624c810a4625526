import type { RecordToWrite } from '../acceptance/decide.ts';
import type { RecordKeys } from '../acceptance/record.ts';
import type { DataDiff } from '../diff/data-diff.ts';
import type { Target } from '../diff/target.ts';
import type { Verdict } from '../diff/verdict.ts';
import type { NoVerdictReason } from '../errors.ts';
import type { Inputs } from '../inputs/inputs.ts';
import {
  type BannerContext,
  foldBelow,
  renderNeedsAction,
  renderNoVerdict,
  renderRunning,
} from '../report/banner.ts';
import type { Markdown } from '../report/markdown.ts';
import { type Confirmation, confirmRecord } from './confirm-record.ts';
import { hashTables, listCommentKeys } from './identity.ts';
import { composeReport, keepRecord, type Render } from './record-line.ts';
import type { CommentContext, CommentResult, CommentUpdate, Compose, WritingRun } from './types.ts';
import { updateComment } from './update.ts';

/** Facts and services for writing the comment of one run. */
export type PublisherContext = Omit<CommentContext, 'signal'> & {
  readonly writingRun: Omit<WritingRun, 'head'>;
  readonly links: Omit<BannerContext, 'headSha'>;
  /**
   * Saves the comment for `post:`, before anything is written that would be out of date if this process
   * were killed.
   */
  readonly saveComment: (id: number, prNumber: number) => void;
  /** The keys of the record that a person accepts; `null` where it cannot be signed. */
  readonly keysFor: (prNumber: number) => RecordKeys | null;
  /** Takes secrets out of a text before it is signed; what is sent is redacted in the same way. */
  readonly redact: (text: string) => string;
};

/** Why GitHub was not asked for comments. */
type NoPlaceReason = 'no-pull-request' | 'several-pull-requests' | 'pull-request-unknown';

/** Result of publishing a verdict in the comment. `confirmation` is set where a new record was wanted. */
export type PublishResult = (CommentResult | { readonly kind: 'skipped'; readonly why: NoPlaceReason }) & {
  readonly confirmation?: Confirmation;
};

type KnownDiffs = readonly (Pick<DataDiff, 'table1' | 'table2'> | null)[];

/** A verdict to publish. `render` is called only if the comment is written. */
export type VerdictComment = {
  readonly target: Target;
  readonly verdict: Verdict;
  readonly diffs: KnownDiffs;
  readonly record: RecordToWrite;
  readonly render: Render;
};

/**
 * Writes the pull request comment of one run. Calls run one after the other; each rejects with a
 * `GitHubError`.
 */
export type CommentPublisher = {
  /** Marks an existing comment as out of date; creates none. */
  readonly markRunning: (target: Target, diffs: KnownDiffs, signal: AbortSignal) => Promise<void>;
  /** Names the diffs that wait for someone; creates a comment under `comment: always`. */
  readonly markNeedsAction: (target: Target, ids: readonly number[], signal: AbortSignal) => Promise<void>;
  readonly publishVerdict: (verdict: VerdictComment, signal: AbortSignal) => Promise<PublishResult>;
  /** Says in an existing comment that this run ended without a verdict; creates none. */
  readonly publishNoVerdict: (
    target: Target,
    reason: NoVerdictReason,
    signal: AbortSignal,
  ) => Promise<PublishResult>;
};

/** Creates the publisher of this run's comment. */
export function createCommentPublisher(
  inputs: Pick<Inputs, 'comment' | 'commentKey'>,
  context: PublisherContext,
): CommentPublisher {
  const inTurn = createQueue();
  const write = createWriter(inputs, context);
  return {
    markRunning: (target, diffs, signal) =>
      inTurn(async () => {
        const compose = composeBanner({ target, render: renderRunning, mayCreate: false }, context);
        await write(target, { phase: 'running', verdict: null, diffs, compose }, signal);
      }),
    markNeedsAction: (target, ids, signal) =>
      inTurn(async () => {
        const render = (facts: BannerContext) => renderNeedsAction(facts, ids);
        const compose = composeBanner({ target, render, mayCreate: inputs.comment === 'always' }, context);
        await write(target, { phase: 'running', verdict: null, diffs: [], compose }, signal);
      }),
    publishNoVerdict: (target, reason, signal) =>
      inTurn(() => {
        const render = (facts: BannerContext) => renderNoVerdict(facts, reason);
        const compose = composeBanner({ target, render, mayCreate: false }, context);
        return write(target, { phase: 'stopped', verdict: null, diffs: [], compose }, signal);
      }),
    publishVerdict: (verdict, signal) =>
      inTurn(() => writeVerdict(verdict, { inputs, context, write }, signal)),
  };
}

/** Writes the verdict, and then confirms its record, if it has a new one. */
async function writeVerdict(
  { target, verdict, diffs, record, render }: VerdictComment,
  {
    inputs,
    context,
    write,
  }: {
    readonly inputs: Pick<Inputs, 'comment'>;
    readonly context: PublisherContext;
    readonly write: Write;
  },
  signal: AbortSignal,
): Promise<PublishResult> {
  const { github, keysFor, redact, writingRun } = context;
  const isQuiet = inputs.comment === 'on-failure' && verdict === 'pass';
  const keys = target.prNumber === null ? null : keysFor(target.prNumber);
  const redacted: Render = (reserved) => {
    const rendered = render(reserved);
    return { ...rendered, text: redact(rendered.text) };
  };
  const compose: Compose = (previous) =>
    previous === null && isQuiet ? null : composeReport(record, previous, keys, redacted);
  const result = await write(target, { phase: 'done', verdict, diffs, compose }, signal);
  if (record.kind !== 'new' || keys === null || result.kind === 'skipped') return result;
  const { instance } = writingRun;
  return { ...result, confirmation: await confirmRecord(result, keys, { github, instance }, signal) };
}

type Write = (
  target: Target,
  update: Pick<CommentUpdate, 'phase' | 'verdict' | 'compose'> & { readonly diffs: KnownDiffs },
  signal: AbortSignal,
) => Promise<PublishResult>;

/**
 * Creates the function that writes to the pull request of the target, if there is one and a comment is
 * wanted.
 */
function createWriter(
  { comment, commentKey }: Pick<Inputs, 'comment' | 'commentKey'>,
  context: PublisherContext,
): Write {
  const keys = listCommentKeys(commentKey);
  return async (target, { diffs, ...update }, signal) => {
    const { prNumber, headSha } = target;
    if (comment === 'never') return { kind: 'skipped', why: 'not-wanted' };
    if (prNumber === null) return { kind: 'skipped', why: explainNoPlace(target) };
    const writingRun = { ...context.writingRun, head: headSha ?? 'none' };
    const saves =
      update.phase === 'running' ? { onTarget: (id: number) => context.saveComment(id, prNumber) } : {};
    const whole = { ...update, ...saves, prNumber, keys, writingRun, tables: hashTables(diffs) };
    return updateComment(whole, { ...context, signal });
  };
}

/** A banner to put above the earlier result. */
type Banner = {
  readonly target: Target;
  readonly render: (facts: BannerContext) => Markdown;
  /** Whether a new comment may be created for it. */
  readonly mayCreate: boolean;
};

/** Composes a banner above the earlier result. The verdict of this very process stays as it is. */
function composeBanner(
  { target: { headSha, prNumber }, render, mayCreate }: Banner,
  { writingRun, links, keysFor, redact }: PublisherContext,
): Compose {
  return (previous) => {
    if (previous === null) return mayCreate ? foldBelow(render({ ...links, headSha }), null) : null;
    const { phase, instance, verdict } = previous.marker;
    if (phase === 'done' && instance === writingRun.instance) return null;
    const folded = foldBelow(render({ ...links, headSha }), { ...previous, verdict });
    const keys = prNumber === null ? null : keysFor(prNumber);
    return keepRecord(previous, { ...folded, text: redact(folded.text) }, keys);
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

function explainNoPlace({ candidates, lookupFailed }: Target): NoPlaceReason {
  if (candidates !== undefined) return 'several-pull-requests';
  return lookupFailed === true ? 'pull-request-unknown' : 'no-pull-request';
}
