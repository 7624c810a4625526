import { compareDigits, compareRuns } from '../common/run-order.ts';
import type { Marker } from './marker.ts';

/**
 * Relation of a comment with this `comment_key` to this process.
 * `own`: this process wrote it last.
 * `other-gate`: another gate that shares the key wrote it; it is never written over.
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
 * Decides whether another gate wrote a comment, rather than an earlier process of this gate.
 * Another workflow file: another gate if the comment is about the same commit.
 * Another run: this gate.
 * The same attempt: another gate, unless the comment ended without a verdict and its tables may be the same.
 * An earlier attempt: another gate if the comment has a verdict on other tables.
 */
function isOtherGate(mine: Marker, theirs: Marker): boolean {
  if (differs(mine.workflow, theirs.workflow)) return theirs.head === mine.head && mine.head !== 'none';
  if (theirs.run !== mine.run) return false;
  const otherTables = differs(mine.tables, theirs.tables);
  if (theirs.attempt === mine.attempt) return theirs.phase !== 'stopped' || otherTables;
  return compareDigits(theirs.attempt, mine.attempt) < 0 && theirs.phase === 'done' && otherTables;
}

/** Checks whether both hashes are known and not the same. */
export function differs(mine: string | null, theirs: string | null): boolean {
  return mine !== null && theirs !== null && mine !== theirs;
}

/**
 * Decides whether this run may write over a comment.
 * Both about the same commit, or one commit unknown: the later run writes, or the later attempt of one run.
 * This run is about the present head, the comment about another commit: it may.
 * This run is about a commit that is no longer the head: only over a comment about that commit.
 * This run knows no commit: never over a comment about the present head.
 */
export function mayWriteOver(mine: Marker, theirs: Marker, presentHead: string): boolean {
  if (mine.head === 'none' && theirs.head === presentHead) return false;
  if (mine.head === theirs.head || mine.head === 'none') return isNotOlder(mine, theirs);
  if (mine.head !== presentHead) return false;
  return theirs.head !== 'none' || isNotOlder(mine, theirs);
}

/** Decides whether this run may create a comment: only for the present head, or without a known commit. */
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
