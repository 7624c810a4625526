import { GitHubError } from '../errors.ts';
import { type Marker, parseComment } from './marker.ts';
import type { OwnComment } from './own-comments.ts';
import { relate } from './relation.ts';
import type { CommentContext } from './types.ts';

/**
 * State of a comment after it was written.
 * `kept`: it is still there.
 * `newer`: a newer run wrote over it.
 * `lost`: another gate that shares the key wrote over it, or someone deleted it.
 */
export type Verification = 'kept' | 'newer' | 'lost';

/** A comment as written, and how carefully it is verified. */
export type VerifiedUpdate = {
  readonly id: number;
  readonly marker: Marker;
  readonly body: string;
  readonly presentHead: string;
  /** Pause before each check, in milliseconds. */
  readonly pauseMs: number;
  /** Number of checks in a row that must find it unchanged. */
  readonly requiredReads: number;
};

const maxRewrites = 3;
/** Value of `requiredReads` if others are writing: each of them may be slower than one pause. */
export const concurrentReads = 2;
/** Value of `pauseMs` if others are writing: by then, those that read the comment earlier have written. */
export const verifyPauseMs = 1_000;

/**
 * Reads the comment after it was written, and writes it again if an older run wrote over it: GitHub keeps the
 * last write. Rejects with a `GitHubError`.
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
    // GitHub can process this process's own earlier write late.
    const isUnchanged = relation === 'own' && present.marker.phase === marker.phase;
    passed = isUnchanged ? passed + 1 : 0;
    if (!isUnchanged) await github.updateComment(id, update.body, signal);
  }
  return 'kept';
}

/** Reads the body of a comment; `null` if it was deleted. */
async function readBody(id: number, { github, signal }: CommentContext): Promise<string | null> {
  try {
    return (await github.fetchComment(id, signal)).body;
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return null;
    throw error;
  }
}

/**
 * Writes a comment. Returns `false` if someone has deleted it. GitHub also responds 404 if a permission is
 * missing, but then the comment can still be read, and the second attempt rejects with a `GitHubError`.
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
