import { type DataDiff, getPhase } from '../diff/data-diff.ts';
import type { Observation } from '../diff/observation.ts';
import type { Target } from '../diff/target.ts';
import type { DiffState } from '../poll/diff-state.ts';
import type { OnPollEvent } from '../poll/poll-datafold.ts';
import type { Log } from '../ports.ts';
import type { CommentPublisher } from './publisher.ts';

type InterimContext = {
  readonly comment: CommentPublisher | null;
  readonly log: Log;
  readonly signal: AbortSignal;
};

/** The comment while there is no verdict yet. */
export type InterimComment = {
  /** Says that diffs still run. */
  readonly markRunning: () => void;
  /** Creates a listener for every poll of these diffs. */
  readonly createListener: (
    ids: readonly number[],
  ) => (state: DiffState, outcome: Observation | null) => void;
};

/**
 * Creates what updates the comment while diffs still run: once, after the first poll of all of them, to say
 * that an earlier result is out of date; and at once, when diffs wait for someone, and when they no longer
 * do. It runs in the background: a comment that cannot be written is logged and delays nothing.
 */
export function createInterimComment(
  host: string,
  finding: Promise<{ readonly target: Target }>,
  context: InterimContext,
): InterimComment {
  const { signal } = context;
  const write = createWriter(finding, context);
  const state = { isMarked: false, isComing: false };
  const markRunning = (diffs: readonly (DataDiff | null)[]) => {
    if (!state.isMarked) write((comment, target) => comment.markRunning(target, diffs, signal));
    state.isMarked = true;
  };
  // Changes that come while a comment is being written are in the next one.
  const markNeedsAction = (waitingIds: ReadonlySet<number>, running: ReadonlySet<number>) => {
    state.isMarked = true;
    if (state.isComing) return;
    state.isComing = true;
    write(async (comment, target) => {
      state.isComing = false;
      if (waitingIds.size > 0) await comment.markNeedsAction(target, [...waitingIds], signal);
      else if (running.size > 0) await comment.markRunning(target, [], signal);
    });
  };
  const notice = (id: number) =>
    context.log.notice(
      `Data diff ${id} waits for someone: open ${host}/datadiffs/${id}/overview and do what it asks. The action keeps polling.`,
    );
  return {
    markRunning: () => markRunning([]),
    createListener: (ids) => createListener(ids, { markRunning, markNeedsAction, notice }),
  };
}

/** Creates a subscriber of polling that keeps the interim comment up to date. */
export function subscribeInterim({ markRunning, createListener }: InterimComment): OnPollEvent {
  let onPoll: ReturnType<InterimComment['createListener']> | null = null;
  return (event) => {
    if (event.kind === 'ci-run' && event.outcome === null) markRunning();
    if (event.kind === 'diffs') onPoll = createListener(event.ids);
    if (event.kind === 'diff') onPoll?.(event.state, event.outcome);
  };
}

type Write = (how: (comment: CommentPublisher, target: Target) => Promise<void>) => void;

/** Creates a writer that writes one after the other, once the pull request is known. */
function createWriter(
  finding: Promise<{ readonly target: Target }>,
  { comment: publisher, log, signal }: InterimContext,
): Write {
  let turn: Promise<unknown> = Promise.resolve();
  return (how) => {
    if (publisher === null) return;
    turn = Promise.all([finding, turn])
      .then(([{ target }]) => how(publisher, target))
      .catch((error: unknown) => {
        if (signal.aborted) return;
        log.info(
          `Could not update the pull request comment while the data diffs run. ${error instanceof Error ? error.message : ''}`,
        );
      });
  };
}

type Marks = {
  readonly markRunning: (diffs: readonly (DataDiff | null)[]) => void;
  readonly markNeedsAction: (waitingIds: ReadonlySet<number>, running: ReadonlySet<number>) => void;
  /** Logs that a diff waits for someone. */
  readonly notice: (id: number) => void;
};

/** Creates the listener for every poll of these diffs; it passes on changes only. */
function createListener(
  ids: readonly number[],
  { markRunning, markNeedsAction, notice }: Marks,
): (state: DiffState, outcome: Observation | null) => void {
  const polled = new Map<number, DataDiff | null>();
  const running = new Set(ids);
  const waitingIds = new Set<number>();
  const noticed = new Set<number>();
  return (state, outcome) => {
    const { id } = state;
    polled.set(id, state.diff);
    if (outcome !== null) running.delete(id);
    const waits = outcome === null && needsSomeone(state);
    if (waits && !noticed.has(id)) notice(id);
    if (waits) noticed.add(id);
    if (waits !== waitingIds.has(id)) {
      if (waits) waitingIds.add(id);
      else waitingIds.delete(id);
      markNeedsAction(waitingIds, running);
    }
    if (polled.size === ids.length && running.size > 0) markRunning([...polled.values()]);
  };
}

function needsSomeone({ diff }: DiffState): boolean {
  return diff !== null && getPhase(diff) === 'needs-action';
}
