import { compareRuns } from './run-order.ts';

/** Who wrote a comment last, as far as the comment itself says. Read back it is untrusted: anyone can paste a marker. */
export type Marker = {
  /** Which gate of the pull request: a hash of the input `comment_key`. */
  readonly key: string;
  /** GitHub's ids as decimal digits; they outgrow no string. */
  readonly run: string;
  readonly attempt: string;
  /** `none` where the event tells no head commit. */
  readonly head: string;
  /** `running`: put above an earlier verdict while diffs still run. */
  readonly phase: 'running' | 'done';
};

const pattern =
  /^<!-- data-diff-gate key=([0-9a-f]{16}) run=(\d{1,20}) attempt=(\d{1,9}) head=([0-9a-f]{40,64}|none) phase=(running|done) -->/;

/** The marker as the comment's first line, where nothing that is cut off can take it along. */
export function writeMarker({ key, run, attempt, head, phase }: Marker): string {
  return `<!-- data-diff-gate key=${key} run=${run} attempt=${attempt} head=${head} phase=${phase} -->\n`;
}

/** The marker at the start of a body; `null` for any other text. */
export function readMarker(body: string): Marker | null {
  const match = pattern.exec(body);
  if (match === null) return null;
  const [, key = '', run = '', attempt = '', head = '', phase] = match;
  return { key, run, attempt, head, phase: phase === 'running' ? 'running' : 'done' };
}

/**
 * Whether this run may write over a comment. The run about the present head writes over one about another commit; for the same
 * head (or where a head is not told) the later run, then attempt, wins; a run whose head is gone writes only over its own head's comment,
 * and one that knows no head not over what is said of the present one.
 */
export function mayWriteOver(mine: Marker, theirs: Marker, presentHead: string): boolean {
  if (mine.head === 'none' && theirs.head === presentHead) return false;
  if (mine.head === theirs.head || mine.head === 'none') return compareRuns(mine, theirs) >= 0;
  if (mine.head !== presentHead) return false;
  return theirs.head !== 'none' || compareRuns(mine, theirs) >= 0;
}

/** Whether this run may create a comment: not for a commit that the pull request has left behind. */
export function mayCreate(mine: Marker, presentHead: string): boolean {
  return mine.head === 'none' || mine.head === presentHead;
}
