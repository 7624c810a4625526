import { phaseOf } from '../diff/data-diff.ts';
import type { Observation } from '../diff/policy.ts';
import type { Target } from '../diff/stale.ts';
import type { DiffState } from '../poll/diff-state.ts';
import type { OnPollEvent } from '../poll/poll-datafold.ts';
import type { Log } from '../ports.ts';
import type { Commentary } from './commentary.ts';

type InterimWorld = {
  readonly commentary: Commentary | null;
  readonly channels: { readonly log: Log };
  readonly signal: AbortSignal;
};

/** What is written while there is no verdict yet. */
export type InterimComment = {
  /** There is still something to wait for. */
  readonly running: () => void;
  /** Hears of every look at these diffs. */
  readonly of: (ids: readonly number[]) => (track: DiffState, ended: Observation | null) => void;
};

/**
 * What is told while diffs still run: once, after the first look at all of them, that an earlier verdict is out of date; and at once, when
 * the gate waits for a person, on which diffs, until it no longer does. In the background: a comment that fails is said in the log and
 * holds up nothing.
 */
export function interimComment(
  host: string,
  finding: Promise<{ readonly target: Target }>,
  world: InterimWorld,
): InterimComment {
  const { signal } = world;
  const write = writerOf(finding, world);
  const told = { running: false, coming: false };
  const sayRunning = () => {
    if (!told.running) write((comment, target) => comment.running(target, signal));
    told.running = true;
  };
  /** At once; what changes while a comment is being written is told by the next one. */
  const sayNeedy = (needy: ReadonlySet<number>, running: ReadonlySet<number>) => {
    told.running = true;
    if (told.coming) return;
    told.coming = true;
    write(async (comment, target) => {
      told.coming = false;
      if (needy.size > 0) await comment.needsAction(target, [...needy], signal);
      else if (running.size > 0) await comment.running(target, signal);
    });
  };
  const notice = (id: number) =>
    world.channels.log.notice(
      `Data diff ${id} waits for a person: open ${host}/datadiffs/${id}/overview and do what it asks. The gate goes on looking.`,
    );
  return { running: sayRunning, of: (ids) => watch(ids, { sayRunning, sayNeedy, notice }) };
}

/** Creates a subscriber of polling that keeps the interim comment up to date. */
export function subscribeInterim({ running, of }: InterimComment): OnPollEvent {
  let watchDiffs: ReturnType<InterimComment['of']> | null = null;
  return (event) => {
    if (event.kind === 'ci-run' && event.outcome === null) running();
    if (event.kind === 'diffs') watchDiffs = of(event.ids);
    if (event.kind === 'diff') watchDiffs?.(event.state, event.outcome);
  };
}

type Write = (how: (comment: Commentary, target: Target) => Promise<void>) => void;

/** Writes one after the other, once it is known to which pull request. */
function writerOf(
  finding: Promise<{ readonly target: Target }>,
  { commentary, channels: { log }, signal }: InterimWorld,
): Write {
  let turn: Promise<unknown> = Promise.resolve();
  return (how) => {
    if (commentary === null) return;
    turn = Promise.all([finding, turn])
      .then(([{ target }]) => how(commentary, target))
      .catch((error: unknown) => {
        if (signal.aborted) return;
        log.info(
          `The comment was not brought up to date while waiting. ${error instanceof Error ? error.message : ''}`,
        );
      });
  };
}

type Saying = {
  readonly sayRunning: () => void;
  readonly sayNeedy: (needy: ReadonlySet<number>, running: ReadonlySet<number>) => void;
  /** In the log, once for each diff. */
  readonly notice: (id: number) => void;
};

/** Hears of every look at these diffs, and says what is new in it. */
function watch(
  ids: readonly number[],
  { sayRunning, sayNeedy, notice }: Saying,
): (track: DiffState, ended: Observation | null) => void {
  const looked = new Set<number>();
  const running = new Set(ids);
  const needy = new Set<number>();
  const noticed = new Set<number>();
  return (track, ended) => {
    const { id } = track;
    looked.add(id);
    if (ended !== null) running.delete(id);
    const waits = ended === null && waitsForPerson(track);
    if (waits && !noticed.has(id)) notice(id);
    if (waits) noticed.add(id);
    if (waits !== needy.has(id)) {
      if (waits) needy.add(id);
      else needy.delete(id);
      sayNeedy(needy, running);
    }
    if (looked.size === ids.length && running.size > 0) sayRunning();
  };
}

function waitsForPerson({ diff }: DiffState): boolean {
  return diff !== null && phaseOf(diff) === 'needs-action';
}
