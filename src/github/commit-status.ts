import { type CommitState, commitStates, worstState } from '../diff/commit-state.ts';
import type { CommitStatus } from '../ports.ts';

/** Which gate of which run a status is of, and what that gate says itself. Stands in the link to the run; read back it is untrusted. */
export type StatusMark = {
  /** GitHub's ids as decimal digits. */
  readonly run: string;
  readonly attempt: string;
  /** A hash that tells the steps and matrix legs of a run apart. */
  readonly leg: string;
  readonly own: CommitState;
};

const pattern = new RegExp(
  `/actions/runs/(\\d{1,20})/attempts/(\\d{1,9})#data-diff-gate-([0-9a-f]{16})-(${commitStates.join('|')})$`,
);

/** The address of the run, which carries the mark where a reader does not see it. */
export function markedUrl(runUrl: string, { attempt, leg, own }: StatusMark): string {
  return `${runUrl}/attempts/${attempt}#data-diff-gate-${leg}-${own}`;
}

/** The mark of a status; `null` for one that somebody else set. */
export function readMark({ targetUrl }: Pick<CommitStatus, 'targetUrl'>): StatusMark | null {
  const [, run = '', attempt = '', leg = '', word] = pattern.exec(targetUrl) ?? [];
  const own = commitStates.find((state) => state === word);
  return own === undefined ? null : { run, attempt, leg, own };
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
  const last = new Map<string, StatusMark>();
  for (const mark of marks.filter(({ run }) => compareDigits(run, newest) === 0)) {
    const known = last.get(mark.leg);
    if (known === undefined || compareDigits(mark.attempt, known.attempt) > 0) last.set(mark.leg, mark);
  }
  return worstState([...last.values()].map(({ own }) => own));
}

function compareDigits(a: string, b: string): number {
  const difference = BigInt(a) - BigInt(b);
  return difference === 0n ? 0 : difference > 0n ? 1 : -1;
}
