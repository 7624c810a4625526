import type { Marker } from './marker.ts';
import type { OwnComment } from './own-comments.ts';
import { type CommentRelation, differs, relate } from './relation.ts';

/** Who else uses the same `comment_key`: another gate of this run, or of another workflow file. */
export type SharedWith = 'run' | 'workflow';

/**
 * Decision about the comments of one `comment_key`. `sharedWith` is `null` if no other gate wrote one of
 * them.
 */
export type Choice = { readonly sharedWith: SharedWith | null } & (
  | {
      readonly kind: 'update';
      readonly comment: OwnComment;
      readonly relation: 'own' | 'older';
      readonly key: string;
      /** Further comments of the same gate, to be removed. */
      readonly duplicates: readonly OwnComment[];
    }
  | { readonly kind: 'create'; readonly key: string }
  | { readonly kind: 'skip'; readonly why: 'newer' | 'no-free-key' }
);

type Related = { readonly comment: OwnComment; readonly relation: CommentRelation };

/**
 * Chooses the comment to write to: the one that this process wrote; else the one with the same tables; else
 * the first that may be written over; else a new one. `sameKey` are our account's comments with one of the
 * `keys`, oldest first.
 */
export function chooseComment(
  mine: Marker,
  sameKey: readonly OwnComment[],
  presentHead: string,
  keys: readonly string[],
): Choice {
  const related = sameKey.map((comment) => ({
    comment,
    relation: relate(mine, comment.marker, presentHead),
  }));
  const sharedWith = findSharing(mine, related);
  const candidates = findCandidates(mine, related);
  if (candidates.some(({ relation }) => relation === 'newer'))
    return { kind: 'skip', why: 'newer', sharedWith };
  const [best, ...further] = candidates.toSorted((a, b) =>
    compareCandidates(mine, keys, a.comment, b.comment),
  );
  if (best === undefined) {
    const key = findFreeKey(keys, sameKey);
    return key === null
      ? { kind: 'skip', why: 'no-free-key', sharedWith }
      : { kind: 'create', key, sharedWith };
  }
  const { comment } = best;
  const duplicates = further.map((one) => one.comment).filter((one) => isDuplicate(comment, one));
  const remaining = sameKey.filter((one) => one !== comment && !duplicates.includes(one));
  return {
    kind: 'update',
    comment,
    relation: best.relation === 'own' ? 'own' : 'older',
    key: keepKey(comment, remaining, keys),
    duplicates,
    sharedWith,
  };
}

/**
 * Finds the comments that this gate may have written: its own one alone, else those with its tables, else all
 * but other gates' comments.
 */
function findCandidates(mine: Marker, related: readonly Related[]): readonly Related[] {
  const own = related.filter(({ relation }) => relation === 'own').slice(0, 1);
  if (own.length > 0) return own;
  const open = related.filter(({ relation }) => relation !== 'other-gate');
  const sameTables = open.filter(
    ({ comment }) => mine.tables !== null && comment.marker.tables === mine.tables,
  );
  return sameTables.length > 0 ? sameTables : open;
}

/** Finds who else uses the same `comment_key`; `null` for nobody. */
function findSharing(mine: Marker, related: readonly Related[]): SharedWith | null {
  const others = related.filter(({ relation }) => relation === 'other-gate');
  if (others.length === 0) return null;
  return others.some(({ comment }) => comment.marker.run === mine.run) ? 'run' : 'workflow';
}

/**
 * Orders comments that may be written over: most likely this gate's first, then by the order of their keys.
 */
function compareCandidates(mine: Marker, keys: readonly string[], a: OwnComment, b: OwnComment): number {
  return (
    rankLikelyOwner(mine, a.marker) - rankLikelyOwner(mine, b.marker) ||
    keys.indexOf(a.marker.key) - keys.indexOf(b.marker.key) ||
    a.id - b.id
  );
}

/**
 * Ranks how likely another gate wrote a comment, so that the least likely is written over.
 * 0: nothing speaks for another gate.
 * 1: another workflow file wrote it.
 * 2: it is about this commit, but about other tables.
 * 3: the same as 2, and it reports a failure.
 */
function rankLikelyOwner(mine: Marker, theirs: Marker): number {
  if (differs(mine.workflow, theirs.workflow)) return 1;
  const isOnOtherTables = differs(mine.tables, theirs.tables) && theirs.head === mine.head;
  if (!isOnOtherTables) return 0;
  return theirs.verdict === 'fail' ? 3 : 2;
}

/**
 * Checks whether the gate that wrote `kept` also wrote `further`: two runs at once can have created one each.
 * Two processes of one run are two gates.
 */
function isDuplicate({ marker: kept }: OwnComment, { marker: further }: OwnComment): boolean {
  const isSameGate =
    kept.key === further.key && kept.tables === further.tables && !differs(kept.workflow, further.workflow);
  return isSameGate && (kept.instance === further.instance || kept.run !== further.run);
}

/** Keeps the comment's key, unless an older comment has the same: then takes the next free one. */
function keepKey({ id, marker }: OwnComment, others: readonly OwnComment[], keys: readonly string[]): string {
  const isTaken = others.some((other) => other.marker.key === marker.key && other.id < id);
  return isTaken ? (findFreeKey(keys, others) ?? marker.key) : marker.key;
}

/** Finds the first of the keys that no comment has; `null` if all are taken. */
export function findFreeKey(keys: readonly string[], comments: readonly OwnComment[]): string | null {
  const taken = new Set(comments.map(({ marker }) => marker.key));
  return keys.find((key) => !taken.has(key)) ?? null;
}
