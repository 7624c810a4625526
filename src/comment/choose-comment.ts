import type { Marker } from './marker.ts';
import type { OwnComment } from './own-comments.ts';
import { type CommentRelation, differs, relate } from './relation.ts';

/** Who else uses the same `comment_key`: another gate of this run, or of another workflow file. */
export type SharedWith = 'run' | 'workflow';

/**
 * Decision about the comments of one `comment_key`. `sharedWith` is `null` where no other gate wrote one of
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
  | { readonly kind: 'leave'; readonly why: 'newer' | 'no-key-left' }
);

type Related = { readonly comment: OwnComment; readonly relation: CommentRelation };

/**
 * Chooses the comment to write to: the one that this process wrote; else the one with the same tables; else
 * the first that may be written over; else a new one. `family` are the comments with one of the `keys` by our
 * account, oldest first.
 */
export function chooseComment(
  mine: Marker,
  family: readonly OwnComment[],
  presentHead: string,
  keys: readonly string[],
): Choice {
  const related = family.map((comment) => ({
    comment,
    relation: relate(mine, comment.marker, presentHead),
  }));
  const sharedWith = findSharing(mine, related);
  const pool = findPool(mine, related);
  if (pool.some(({ relation }) => relation === 'newer')) return { kind: 'leave', why: 'newer', sharedWith };
  const [best, ...further] = pool.toSorted((a, b) => compareFit(mine, keys, a.comment, b.comment));
  if (best === undefined) {
    const key = findFreeKey(keys, family);
    return key === null
      ? { kind: 'leave', why: 'no-key-left', sharedWith }
      : { kind: 'create', key, sharedWith };
  }
  const { comment } = best;
  const duplicates = further.map((one) => one.comment).filter((one) => isDuplicate(comment, one));
  const remaining = family.filter((one) => one !== comment && !duplicates.includes(one));
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
 * The comments that this gate may have written: its own one alone, else those with its tables, else all but
 * the other gates'.
 */
function findPool(mine: Marker, related: readonly Related[]): readonly Related[] {
  const own = related.filter(({ relation }) => relation === 'own').slice(0, 1);
  if (own.length > 0) return own;
  const open = related.filter(({ relation }) => relation !== 'other-gate');
  const sameTables = open.filter(
    ({ comment }) => mine.tables !== null && comment.marker.tables === mine.tables,
  );
  return sameTables.length > 0 ? sameTables : open;
}

function findSharing(mine: Marker, related: readonly Related[]): SharedWith | null {
  const others = related.filter(({ relation }) => relation === 'other-gate');
  if (others.length === 0) return null;
  return others.some(({ comment }) => comment.marker.run === mine.run) ? 'run' : 'workflow';
}

/**
 * Orders comments that may be written over: most likely this gate's first, then by their place in the family.
 */
function compareFit(mine: Marker, keys: readonly string[], a: OwnComment, b: OwnComment): number {
  return (
    rankStrangeness(mine, a.marker) - rankStrangeness(mine, b.marker) ||
    keys.indexOf(a.marker.key) - keys.indexOf(b.marker.key) ||
    a.id - b.id
  );
}

/**
 * Rates how likely a comment is another gate's whose turn is still to come: a verdict about this commit on
 * other tables is.
 */
function rankStrangeness(mine: Marker, theirs: Marker): number {
  if (differs(mine.workflow, theirs.workflow)) return 1;
  const isOnOtherTables = differs(mine.tables, theirs.tables) && theirs.head === mine.head;
  if (!isOnOtherTables) return 0;
  return theirs.verdict === 'fail' ? 3 : 2;
}

/**
 * Whether `further` is another comment of the gate that wrote `kept`: two runs at once can have created one
 * each. Two processes of one run are two gates.
 */
function isDuplicate({ marker: kept }: OwnComment, { marker: further }: OwnComment): boolean {
  const isSameGate =
    kept.key === further.key && kept.tables === further.tables && !differs(kept.workflow, further.workflow);
  return isSameGate && (kept.instance === further.instance || kept.run !== further.run);
}

/** The comment's own key, unless an older comment bears it too. */
function keepKey({ id, marker }: OwnComment, others: readonly OwnComment[], keys: readonly string[]): string {
  const isTaken = others.some((other) => other.marker.key === marker.key && other.id < id);
  return isTaken ? (findFreeKey(keys, others) ?? marker.key) : marker.key;
}

/** The first key of the family that no comment bears. */
export function findFreeKey(keys: readonly string[], family: readonly OwnComment[]): string | null {
  const taken = new Set(family.map(({ marker }) => marker.key));
  return keys.find((key) => !taken.has(key)) ?? null;
}
