import { isUnsure } from '../github/failure.ts';
import { createPauses, maxPhaseMs } from '../github/pauses.ts';
import { findFreeKey, type SharedWith } from './choose-comment.ts';
import type { IssueComment } from './comments.ts';
import { formatComment, type Marker, parseComment } from './marker.ts';
import { findByAuthor, type OwnComment } from './own-comments.ts';
import { differs, relate } from './relation.ts';
import type { CommentContext, CommentUpdate, Content } from './types.ts';
import { concurrentReads, type Verification, verifyPauseMs, verifyUpdate, writeIfPresent } from './verify.ts';

/** A new comment, before it is known whether others created one at the same time. */
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

/** Comments that others created while this process was writing are no older than that, in milliseconds. */
const lookBackMs = 120_000;

/**
 * Creates the comment, and makes way where others created one at the same time. Retries temporary errors
 * until the signal aborts. Rejects with a `GitHubError`.
 */
export async function createComment(comment: NewComment, context: CommentContext): Promise<Created> {
  const created = await postComment(comment, context);
  comment.update.onTarget?.(created.id);
  // It is written; what this second look cannot find out is left to the next run.
  return deferToOldest(created, comment, context).catch(() => ({
    kind: 'created',
    id: created.id,
    sharedWith: null,
  }));
}

/**
 * Posts the comment. GitHub has answered 5xx and created it all the same: the list is read before another
 * attempt. Rejects with the last error of GitHub where the time ends in between, since that is the cause.
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
    if (!isUnsure(last) || nextAt > endsAt) throw last;
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
 * Makes way for comments that others created at the same moment. Of another run of this gate the oldest
 * comment stays: each run deletes its own, and writes into the oldest where it is the newer run. Beside
 * another gate's the younger one takes the next key. Nobody deletes what another process wrote, so one
 * comment is left for each gate, whatever the order of events.
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
  const family = findByAuthor(comments, created.author, update.keys).filter(({ id }) => id < created.id);
  const [oldest] = family.filter((other) => isSameGate(marker, other.marker, presentHead));
  if (oldest === undefined) return keepBeside(created, comment, family, context);
  const outcome = await writeInto(oldest, comment, context);
  // Only once the verdict is in the other comment is the own one deleted.
  if (outcome === 'gone' || outcome === 'lost') {
    const remaining = outcome === 'gone' ? family.filter((other) => other !== oldest) : family;
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
 * The time from which comments count as created at the same moment; `null` where GitHub's answer has no time.
 */
function getOverlapStart({ createdAt }: IssueComment): string | null {
  const createdMs = Date.parse(createdAt ?? '');
  return Number.isNaN(createdMs) ? null : new Date(createdMs - lookBackMs).toISOString();
}

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

/** Keeps the new comment, under the next free key where an older comment bears the same. */
async function keepBeside(
  { id }: IssueComment,
  { update, marker, content }: NewComment,
  family: readonly OwnComment[],
  { github, signal }: CommentContext,
): Promise<Created> {
  const rival = family.find((other) => other.marker.key === marker.key)?.marker;
  // The keys before ours are taken, also by comments that nobody has written to lately.
  const nextKeys = update.keys.slice(update.keys.indexOf(marker.key) + 1);
  const key = rival === undefined ? null : findFreeKey(nextKeys, family);
  if (key !== null)
    await github.updateComment(id, formatComment({ marker: { ...marker, key }, ...content }), signal);
  const isOfRun = rival?.run === marker.run;
  const isOfOtherFile = rival !== undefined && differs(marker.workflow, rival.workflow);
  return { kind: 'created', id, sharedWith: isOfRun ? 'run' : isOfOtherFile ? 'workflow' : null };
}
