import { GitHubError } from '../github/github-error.ts';
import { type Marker, parseComment } from './marker.ts';
import type { OwnComment } from './own-comments.ts';
import { relate } from './relation.ts';
import type { CommentContext } from './types.ts';

/**
 * State of a comment after it was written: it stayed; a newer run wrote over it; or it is lost, since
 * another gate that shares the key wrote over it or deleted it.
 */
export type Verification = 'kept' | 'newer' | 'lost';

/** A comment as written, and how carefully it is verified. */
export type VerifiedUpdate = {
  readonly id: number;
  readonly marker: Marker;
  readonly body: string;
  readonly presentHead: string;
  /** Before each check, in milliseconds. */
  readonly pauseMs: number;
  /** How many checks in a row must find it unchanged. */
  readonly requiredReads: number;
};

const maxRewrites = 3;
/** Checks where others write at this very moment, each of which may be slower than a single check. */
export const concurrentReads = 2;
/** Time after which others that read the comment before us have written, in milliseconds. */
export const verifyPauseMs = 1_000;

/**
 * Reads the comment after it was written: GitHub keeps the last write, even that of an older run that read it
 * before this one. Writes it again over an older run's. Rejects with a `GitHubError`.
 */
export async function verifyUpdate(update: VerifiedUpdate, context: CommentContext): Promise<Verification> {
  const { id, marker, presentHead, pauseMs, requiredReads } = update;
  const { github, clock, signal } = context;
  for (let trial = 1, passed = 0; trial <= maxRewrites + requiredReads && passed < requiredReads; trial++) {
    if (pauseMs > 0) await clock.sleep(pauseMs, signal);
    const body = await readBody(id, context);
    if (body === null) return 'lost';
    const present = parseComment(body);
    // Someone has edited the marker away: the comment is theirs now.
    if (present === null) return 'kept';
    const relation = relate(marker, present.marker, presentHead);
    if (relation === 'newer') return 'newer';
    if (relation === 'other-gate') return 'lost';
    // What this process itself wrote while waiting can reach GitHub late.
    const isUnchanged = relation === 'own' && present.marker.phase === marker.phase;
    passed = isUnchanged ? passed + 1 : 0;
    if (!isUnchanged) await github.updateComment(id, update.body, signal);
  }
  return 'kept';
}

/** The body of a comment; `null` if it was deleted. */
async function readBody(id: number, { github, signal }: CommentContext): Promise<string | null> {
  try {
    return (await github.fetchComment(id, signal)).body;
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return null;
    throw error;
  }
}

/**
 * Writes a comment. Answers `false` if someone has deleted it. GitHub answers 404 to a missing permission
 * too, but then the comment can still be read, and the second attempt rejects with a `GitHubError`.
 */
export async function writeIfPresent(id: number, body: string, context: CommentContext): Promise<boolean> {
  try {
    await context.github.updateComment(id, body, context.signal);
    return true;
  } catch (error) {
    const isMissing = error instanceof GitHubError && error.status === 404;
    if (!isMissing) throw error;
    if ((await readBody(id, context)) === null) return false;
    await context.github.updateComment(id, body, context.signal);
    return true;
  }
}

/** Deletes a comment unless another process has written to it since it was read. */
export async function deleteUnchanged({ id, body }: OwnComment, context: CommentContext): Promise<void> {
  if ((await readBody(id, context)) === body) await context.github.deleteComment(id, context.signal);
}
