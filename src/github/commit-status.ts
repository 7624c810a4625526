import { type CommitState, commitStates, worstFirst, worstState } from '../diff/commit-state.ts';
import type { CommitStatus } from '../ports.ts';
import { compareDigits } from './run-order.ts';

/** Which gate of which run a status is of, and what that gate says itself. Stands in the link to the run; read back it is untrusted. */
export type StatusMark = {
  /** GitHub's ids as decimal digits. */
  readonly run: string;
  readonly attempt: string;
  /** A hash of all that names a gate in its workflow, the same in every attempt. Legs of a matrix may have it in common. */
  readonly leg: string;
  /** Drawn by each gate when it starts, which tells apart those that share a leg. */
  readonly nonce: string;
  readonly own: CommitState;
};

const pattern = new RegExp(
  `/actions/runs/(\\d{1,20})/attempts/(\\d{1,9})#data-diff-gate-([0-9a-f]{16})-([0-9a-f]{8})-(${commitStates.join('|')})$`,
);

/** The address of the run, which carries the mark where a reader does not see it. */
export function markedUrl(runUrl: string, { attempt, leg, nonce, own }: StatusMark): string {
  return `${runUrl}/attempts/${attempt}#data-diff-gate-${leg}-${nonce}-${own}`;
}

/** The mark of a status; `null` for one that somebody else set. */
export function readMark({ targetUrl }: Pick<CommitStatus, 'targetUrl'>): StatusMark | null {
  const [, run = '', attempt = '', leg = '', nonce = '', word] = pattern.exec(targetUrl) ?? [];
  const own = commitStates.find((state) => state === word);
  return own === undefined ? null : { run, attempt, leg, nonce, own };
}

/** The marks under one name, newest first as GitHub lists them. */
export function marksOf(statuses: readonly CommitStatus[]): readonly StatusMark[] {
  return statuses.flatMap((status) => readMark(status) ?? []);
}

/** Whether a newer run than mine, or a newer attempt of my own gate, has its say already. */
export function isOutdated(mine: StatusMark, marks: readonly StatusMark[]): boolean {
  return marks.some((mark) => {
    const byRun = compareDigits(mark.run, mine.run);
    return (
      byRun > 0 || (byRun === 0 && mark.leg === mine.leg && compareDigits(mark.attempt, mine.attempt) > 0)
    );
  });
}

/**
 * What the status has to say: the worst of the newest run, over the last word of each of its gates. A gate that a re-run leaves out
 * keeps its word of the attempt before.
 */
export function standing(marks: readonly StatusMark[]): CommitState | null {
  const newest = marks.reduce((run, mark) => (compareDigits(mark.run, run) > 0 ? mark.run : run), '0');
  const legs = Map.groupBy(
    marks.filter(({ run }) => compareDigits(run, newest) === 0),
    ({ leg }) => leg,
  );
  return worstState([...legs.values()].flatMap(standingOfLeg));
}

/**
 * Which of several gates of a leg a re-run repeats is not told: each takes the place of one, of the worst first, since that is what people
 * re-run. So a re-run of them all, or of those that failed, replaces what failed, and one alone does not speak for the others.
 */
function standingOfLeg(marks: readonly StatusMark[]): readonly CommitState[] {
  const attempts = [...Map.groupBy(marks, ({ attempt }) => attempt)];
  const inOrder = attempts.toSorted(([a], [b]) => compareDigits(a, b));
  return inOrder.reduce<readonly CommitState[]>((before, [, ofAttempt]) => {
    const now = lastWords(ofAttempt);
    return [...now, ...worstFirst(before).slice(now.length)];
  }, []);
}

function lastWords(newestFirst: readonly StatusMark[]): readonly CommitState[] {
  const gates = Map.groupBy(newestFirst, ({ nonce }) => nonce);
  return [...gates.values()].flatMap(([last]) => (last === undefined ? [] : [last.own]));
}
