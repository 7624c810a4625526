import { mayHaveTakenEffect } from '../errors.ts';
import { createPauses, maxPhaseMs } from '../time/pauses.ts';
import { findFreeKey, type SharedWith } from './choose-comment.ts';
import type { IssueComment } from './comments.ts';
import { formatComment, type Marker, parseComment } from './marker.ts';
import { findByAuthor, type OwnComment } from './own-comments.ts';
import { differs, relate } from './relation.ts';
import type { CommentContext, CommentUpdate, Content } from './types.ts';
import { concurrentReads, type Verification, verifyPauseMs, verifyUpdate, writeIfPresent } from './verify.ts';

/** A comment to create. `presentHead` is the pull request's head commit. */
export type NewComment = {
  readonly update: CommentUpdate;
  readonly marker: Marker;
  readonly content: Content;
  readonly presentHead: string;
};

/** Result of creating a comment: the one with this text, or none where a newer run has created one. */
export type Created =
  | { readonly kind: 'created' | 'updated'; readonly id: number; readonly sharedWith: SharedWith | null }
  | { readonly kind: 'skipped'; readonly why: 'newer' };

/** Maximum age of comments that others created while this process was writing, in milliseconds. */
const lookBackMs = 120_000;

/**
 * Creates the comment, and makes way where others created one at the same time. Retries temporary errors
 * until the signal aborts. Rejects with a `GitHubError`.
 */
export async function createComment(comment: NewComment, context: CommentContext): Promise<Created> {
  const created = await postComment(comment, context);
  comment.update.onTarget?.(created.id);
  // It is written; if this check fails, the next run makes way.
  return deferToOldest(created, comment, context).catch(() => ({
    kind: 'created',
    id: created.id,
    sharedWith: null,
  }));
}

/**
 * Posts the comment. GitHub can create it in spite of a 5xx response, so the list is read before another
 * attempt. If the time ends in between, rejects with GitHub's last error, since that is the cause.
 */
async function postComment(
  { update, marker, content }: NewComment,
  { github, clock, signal }: CommentContext,
): Promise<IssueComment> {
  const body = formatComment({ marker, ...content });
  const pauses = createPauses();
  const endsAt = clock.now() + maxPhaseMs;
  let last: unknown = null;
  for (;;) {
    try {
      return await github.createComment(update.prNumber, body, signal);
    } catch (error) {
      if (signal.aborted) throw last ?? error;
      last = error;
    }
    const nextAt = clock.now() + pauses.getNext();
    if (!mayHaveTakenEffect(last) || nextAt > endsAt) throw last;
    try {
      await clock.sleep(nextAt - clock.now(), signal);
      const comments = await github.fetchComments(update.prNumber, {}, signal);
      const there = comments.find((one) => parseComment(one.body)?.marker.instance === marker.instance);
      if (there !== undefined) return there;
    } catch (error) {
      throw signal.aborted ? last : error;
    }
  }
}

/**
 * Makes way for comments that others created at the same moment, so that each gate keeps one.
 * Beside an older comment of this gate, by another run: writes into that one if this run is newer,
 * and deletes its own in any case.
 * Beside another gate's comment: the younger one takes the next key.
 * No process deletes what another one wrote.
 */
async function deferToOldest(
  created: IssueComment,
  comment: NewComment,
  context: CommentContext,
): Promise<Created> {
  const { github, signal } = context;
  const { update, marker, presentHead } = comment;
  const since = getOverlapStart(created);
  const comments = await github.fetchComments(update.prNumber, since === null ? {} : { since }, signal);
  const older = findByAuthor(comments, created.author, update.keys).filter(({ id }) => id < created.id);
  const [oldest] = older.filter((other) => isSameGate(marker, other.marker, presentHead));
  if (oldest === undefined) return keepBeside(created, comment, older, context);
  const outcome = await writeInto(oldest, comment, context);
  // Only once the verdict is in the other comment is the own one deleted.
  if (outcome === 'gone' || outcome === 'lost') {
    const remaining = outcome === 'gone' ? older.filter((other) => other !== oldest) : older;
    return keepBeside(created, comment, remaining, context);
  }
  await github.deleteComment(created.id, signal);
  return outcome === 'newer'
    ? { kind: 'skipped', why: 'newer' }
    : { kind: 'updated', id: oldest.id, sharedWith: null };
}

function isSameGate(mine: Marker, theirs: Marker, presentHead: string): boolean {
  return relate(mine, theirs, presentHead) !== 'other-gate' && !differs(mine.tables, theirs.tables);
}

/**
 * Gets the time from which comments count as created at the same moment; `null` if the response has no time.
 */
function getOverlapStart({ createdAt }: IssueComment): string | null {
  const createdMs = Date.parse(createdAt ?? '');
  return Number.isNaN(createdMs) ? null : new Date(createdMs - lookBackMs).toISOString();
}

/** Writes the content into the oldest comment of this gate, unless a newer run wrote it. */
async function writeInto(
  oldest: OwnComment,
  { marker, content, presentHead }: NewComment,
  context: CommentContext,
): Promise<Verification | 'gone'> {
  if (relate(marker, oldest.marker, presentHead) === 'newer') return 'newer';
  const written = { ...marker, key: oldest.marker.key };
  const body = formatComment({ marker: written, ...content });
  if (!(await writeIfPresent(oldest.id, body, context))) return 'gone';
  const checks = { pauseMs: verifyPauseMs, requiredReads: concurrentReads };
  return verifyUpdate({ id: oldest.id, marker: written, body, presentHead, ...checks }, context);
}

/** Keeps the new comment, under the next free key if an older comment has the same. */
async function keepBeside(
  { id }: IssueComment,
  { update, marker, content }: NewComment,
  older: readonly OwnComment[],
  { github, signal }: CommentContext,
): Promise<Created> {
  const sameKey = older.find((other) => other.marker.key === marker.key)?.marker;
  // Earlier keys are taken too, by comments that are not in this list because nobody changed them lately.
  const nextKeys = update.keys.slice(update.keys.indexOf(marker.key) + 1);
  const key = sameKey === undefined ? null : findFreeKey(nextKeys, older);
  if (key !== null)
    await github.updateComment(id, formatComment({ marker: { ...marker, key }, ...content }), signal);
  const isOfRun = sameKey?.run === marker.run;
  const isOfOtherFile = sameKey !== undefined && differs(marker.workflow, sameKey.workflow);
  return { kind: 'created', id, sharedWith: isOfRun ? 'run' : isOfOtherFile ? 'workflow' : null };
}
