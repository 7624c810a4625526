import { compareDigits, compareRuns } from '../github/run-order.ts';
import type { Marker } from './marker.ts';

/**
 * How a comment of this `comment_key` relates to this process.
 * `own`: this process wrote it last.
 * `other-gate`: it is another gate's, which shares the key; it is never written over.
 * `older`: it may be written over.
 * `newer`: a newer run, or a run about a newer commit, wrote it.
 */
export type CommentRelation = 'own' | 'other-gate' | 'older' | 'newer';

/** Relates the comment `theirs` to what this process writes. */
export function relate(mine: Marker, theirs: Marker, presentHead: string): CommentRelation {
  if (isOwn(mine, theirs)) return 'own';
  if (isOtherGate(mine, theirs)) return 'other-gate';
  return mayWriteOver(mine, theirs, presentHead) ? 'older' : 'newer';
}

function isOwn(mine: Marker, theirs: Marker): boolean {
  return (
    theirs.instance !== null &&
    theirs.instance === mine.instance &&
    theirs.run === mine.run &&
    theirs.attempt === mine.attempt
  );
}

/**
 * Distinguishes other gates from earlier text of this one. In one attempt every other process is another
 * gate; in a later attempt, one that compared other tables. What says that it ended without a verdict is
 * given up, unless its tables are others. Other workflow files are other gates as long as they are about the
 * same commit.
 */
function isOtherGate(mine: Marker, theirs: Marker): boolean {
  if (differs(mine.workflow, theirs.workflow)) return theirs.head === mine.head && mine.head !== 'none';
  if (theirs.run !== mine.run) return false;
  const otherTables = differs(mine.tables, theirs.tables);
  if (theirs.attempt === mine.attempt) return theirs.phase !== 'stopped' || otherTables;
  return compareDigits(theirs.attempt, mine.attempt) < 0 && theirs.phase === 'done' && otherTables;
}

/** Whether both hashes are known and not the same. */
export function differs(mine: string | null, theirs: string | null): boolean {
  return mine !== null && theirs !== null && mine !== theirs;
}

/**
 * Decides whether this run may write over a comment. The run about the present head writes over one about
 * another commit; for the same head (or where a head is unknown) the later run, then attempt, wins. A run
 * whose head is gone writes only over its own head's comment, and one that knows no head not over what is
 * reported about the present one.
 */
export function mayWriteOver(mine: Marker, theirs: Marker, presentHead: string): boolean {
  if (mine.head === 'none' && theirs.head === presentHead) return false;
  if (mine.head === theirs.head || mine.head === 'none') return isNotOlder(mine, theirs);
  if (mine.head !== presentHead) return false;
  return theirs.head !== 'none' || isNotOlder(mine, theirs);
}

/** Decides whether this run may create a comment: not for a commit that the pull request has left behind. */
export function mayCreate(mine: Marker, presentHead: string): boolean {
  return mine.head === 'none' || mine.head === presentHead;
}

/**
 * GitHub gives out fewer run ids in the two months in which a run can still be re-run. An id beyond that is
 * made up: it must not keep every later run away.
 */
const maxNewerBy = 10_000_000_000n;

function isNotOlder(mine: Marker, theirs: Marker): boolean {
  const isMadeUp = BigInt(mine.run) > 0n && BigInt(theirs.run) - BigInt(mine.run) > maxNewerBy;
  return isMadeUp || compareRuns(mine, theirs) >= 0;
}
