import { isWorseVerdict } from '../diff/verdict.ts';
import { type Choice, chooseComment } from './choose-comment.ts';
import type { Conversation } from './comments.ts';
import { createComment } from './create.ts';
import { formatComment, type Marker } from './marker.ts';
import { type CommentsOfKey, findCommentsOfKey, type OwnComment } from './own-comments.ts';
import { differs, mayCreate } from './relation.ts';
import type { CommentContext, CommentResult, CommentUpdate, WrittenComment } from './types.ts';
import { concurrentReads, deleteUnchanged, verifyPauseMs, verifyUpdate, writeIfPresent } from './verify.ts';

type Update = Extract<Choice, { kind: 'update' }>;
type Found = {
  readonly pull: Conversation['pull'];
  readonly commentsOfKey: CommentsOfKey;
  readonly choice: Choice;
  /** When the first comments were received, in milliseconds of the clock. */
  readonly readAtMs: number;
};
/** `lost`: another gate has written over it, or someone has deleted it. */
type Attempt = CommentResult | { readonly kind: 'lost' };

/**
 * Maximum number of attempts. Each one fails only if another gate takes the comment at the same time.
 */
const maxAttempts = 20;

/**
 * Writes the one comment of this gate: over its existing one, or as a new one where `compose(null)` gives a
 * text. A comment of a newer run, about a newer commit, or of another gate is left alone; duplicates are
 * removed. Rejects with a `GitHubError`.
 */
export async function updateComment(update: CommentUpdate, context: CommentContext): Promise<CommentResult> {
  for (let attempt = 1; attempt <= maxAttempts; attempt++) {
    const result = await tryUpdate(update, context);
    if (result.kind !== 'lost') return result;
  }
  return { kind: 'skipped', why: 'newer' };
}

async function tryUpdate(update: CommentUpdate, context: CommentContext): Promise<Attempt> {
  const { pull, commentsOfKey, choice, readAtMs } = await findComment(update, context);
  if (choice.kind === 'skip') return { kind: 'skipped', why: choice.why };
  const byOtherAccount = commentsOfKey.byOtherAccounts.at(-1) ?? null;
  if (choice.kind === 'update')
    return writeOver(update, choice, { byOtherAccount, presentHead: pull.headSha, readAtMs }, context);
  const marker = buildMarker(update, choice.key, null);
  if (!pull.open) return { kind: 'skipped', why: 'closed' };
  if (!mayCreate(marker, pull.headSha)) return { kind: 'skipped', why: 'newer' };
  const content = update.compose(null);
  if (content === null) return { kind: 'skipped', why: 'not-wanted' };
  const created = await createComment({ update, marker, content, presentHead: pull.headSha }, context);
  if (created.kind === 'skipped') return created;
  const sharedWith = choice.sharedWith ?? created.sharedWith;
  return { kind: created.kind, id: created.id, sharedWith, byOtherAccount, visibility: 'visible' };
}

/** Chooses among the first comments, and among all only if a later one could be chosen instead. */
async function findComment(
  { prNumber, keys, ...update }: CommentUpdate,
  { github, clock, signal }: CommentContext,
): Promise<Found> {
  const { pull, viewer, comments, hasMore } = await github.fetchConversation(prNumber, signal);
  const readAtMs = clock.now();
  const mine = buildMarker({ ...update, prNumber, keys }, keys[0] ?? '', null);
  const chooseAmong = async (known: Conversation['comments']): Promise<Found> => {
    const commentsOfKey = await findCommentsOfKey({ comments: known, viewer }, keys, github, signal);
    const choice = chooseComment(mine, commentsOfKey.own, pull.headSha, keys);
    return { pull, commentsOfKey, choice, readAtMs };
  };
  const first = await chooseAmong(comments);
  if (!hasMore || isCertain(mine, first.choice)) return first;
  return chooseAmong([...comments, ...(await github.fetchComments(prNumber, { fromPage: 2 }, signal))]);
}

/** Checks that no later comment could be chosen instead of this one. */
function isCertain(mine: Marker, choice: Choice): boolean {
  if (choice.kind === 'create' || choice.sharedWith !== null) return false;
  if (choice.kind === 'skip') return true;
  const { relation, comment } = choice;
  return (
    relation === 'own' ||
    (!differs(mine.tables, comment.marker.tables) && !differs(mine.workflow, comment.marker.workflow))
  );
}

/** Facts about the comment that is written over. */
type Circumstances = {
  readonly byOtherAccount: OwnComment | null;
  readonly presentHead: string;
  readonly readAtMs: number;
};

/** Writes over the chosen comment, verifies that it was kept, and removes duplicates. */
async function writeOver(
  update: CommentUpdate,
  choice: Update,
  { byOtherAccount, presentHead, readAtMs }: Circumstances,
  context: CommentContext,
): Promise<Attempt> {
  const { clock } = context;
  const { comment, duplicates, sharedWith } = choice;
  const content = update.compose(comment);
  if (content === null) return { kind: 'skipped', why: 'not-wanted' };
  const marker = buildMarker(update, choice.key, comment.marker);
  const body = formatComment({ marker, ...content });
  const { id } = comment;
  update.onTarget?.(id);
  if (!(await writeIfPresent(id, body, context))) return { kind: 'lost' };
  if (update.phase === 'done') {
    const pauseMs = pauseBefore(choice, marker, clock.now() - readAtMs);
    const requiredReads = duplicates.length > 0 ? concurrentReads : 1;
    // It is written: if it cannot be verified, it counts as kept.
    const verification = await verifyUpdate(
      { id, marker, body, presentHead, pauseMs, requiredReads },
      context,
    ).catch(() => 'kept' as const);
    if (verification === 'lost') return { kind: 'lost' };
    if (verification === 'newer') return { kind: 'skipped', why: 'newer' };
  }
  // The verdict is published; a duplicate that cannot be removed now is removed by the next run.
  for (const duplicate of duplicates) await deleteUnchanged(duplicate, context).catch(() => undefined);
  return {
    kind: 'updated',
    id,
    sharedWith,
    byOtherAccount,
    visibility: await showAgain(update, comment, context),
  };
}

/**
 * Chooses the pause before the comment is read again, in milliseconds.
 * If others are known to write it: the full pause.
 * If this process wrote it last: none.
 * Else twice `tookMs`, this process's own time from reading to writing: another process that read the comment
 * before takes about as long.
 */
function pauseBefore({ comment, relation, sharedWith }: Update, mine: Marker, tookMs: number): number {
  const theirs = comment.marker;
  const isContested = sharedWith !== null || (theirs.head === mine.head && theirs.run !== mine.run);
  if (isContested) return verifyPauseMs;
  return relation === 'own' ? 0 : Math.min(2 * tookMs, verifyPauseMs);
}

/** GitHub's words for comments that were hidden as no longer relevant. */
const outdatedReasons = ['outdated', 'resolved'];

/** Shows a comment again that was hidden as outdated, when its verdict gets worse. */
async function showAgain(
  { verdict }: CommentUpdate,
  { nodeId, hidden, marker }: OwnComment,
  { github, signal }: CommentContext,
): Promise<WrittenComment['visibility']> {
  if (verdict === null || hidden === null || !outdatedReasons.includes(hidden)) return 'visible';
  if (!isWorseVerdict(verdict, marker.verdict ?? 'pass')) return 'visible';
  if (nodeId === null) return 'hidden';
  return github.showComment(nodeId, signal).then(
    () => 'shown-again' as const,
    () => 'hidden' as const,
  );
}

/** Builds the marker to write. Takes what is not known yet from the comment that is written over. */
function buildMarker(
  { writingRun, phase, tables, verdict }: CommentUpdate,
  key: string,
  previous: Marker | null,
): Marker {
  return {
    ...writingRun,
    key,
    phase,
    verdict: verdict ?? previous?.verdict ?? null,
    tables: tables ?? (phase === 'done' ? null : (previous?.tables ?? null)),
  };
}
