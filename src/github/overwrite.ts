import type { Clock, GitHub, IssueComment } from '../ports.ts';
import { GitHubError } from './github-error.ts';
import { type Marker, readMarker, writeMarker } from './marker.ts';
import type { OwnComment } from './own-comments.ts';
import { compareRuns } from './run-order.ts';

export type StickyWorld = { readonly github: GitHub; readonly clock: Clock; readonly signal: AbortSignal };

/** What became of the wish to write. */
export type Written =
  | { readonly kind: 'created' | 'updated' | 'unchanged'; readonly id: number }
  | {
      readonly kind: 'left';
      readonly why:
        | 'newer'
        | 'closed'
        | 'not-wanted'
        | 'no-pull-request'
        | 'several-pull-requests'
        | 'pull-request-not-told';
    };

/** What became of one try; `gone` when somebody deleted the comment after it was read, which GitHub answers like a lack of permission. */
export type Tried = Written | { readonly kind: 'gone'; readonly refusal: GitHubError };

/** The text under the marker; `null` to write nothing. `previous` is the text that stands there now, `null` without a comment. */
export type Body = (previous: string | null) => string | null;

const writeTries = 3;
/** Before GitHub is asked again what became of a write. */
const pauseMs = 1_000;
/** Looks without a finding where others write this very moment, each of which may be slower than a single look. */
export const amongOthers = 2;

/**
 * Writes over a comment of ours what `body` makes of its text, and sees to it that it stays: until it was found untouched so many times
 * (`cleanLooks`). Rejects with a `GitHubError`.
 */
export async function overwrite(
  comment: OwnComment,
  mine: Marker,
  body: Body,
  world: StickyWorld,
  cleanLooks: number,
): Promise<Tried> {
  const text = body(textOf(comment));
  if (text === null) return { kind: 'left', why: 'not-wanted' };
  const whole = writeMarker(mine) + text;
  if (whole === comment.body) return { kind: 'unchanged', id: comment.id };
  try {
    await world.github.updateComment(comment.id, whole, world.signal);
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return { kind: 'gone', refusal: error };
    throw error;
  }
  // It is written; what this second look cannot find out is no reason to say otherwise.
  if (mine.phase === 'done') await insist(comment, mine, whole, cleanLooks, world).catch(() => undefined);
  return { kind: 'updated', id: comment.id };
}

/**
 * GitHub writes over whatever stands there by then: an older run that looked before us and writes after us would win. So the
 * comment is read once more, a moment later where another run about this commit was there, and written again over an older run's; until
 * it was found untouched so many times.
 */
async function insist(
  before: OwnComment,
  mine: Marker,
  whole: string,
  cleanLooks: number,
  { github, clock, signal }: StickyWorld,
): Promise<void> {
  const crowded = before.marker.head === mine.head && before.marker.run !== mine.run;
  for (let [trial, clean] = [1, 0]; trial < writeTries + cleanLooks && clean < cleanLooks; trial++) {
    if (crowded) await clock.sleep(pauseMs, signal);
    const marker = readMarker((await github.comment(before.id, signal)).body);
    if (marker === null || marker.key !== mine.key) return;
    const order = compareRuns(marker, mine);
    if (order > 0) return;
    // What we ourselves said while waiting can reach GitHub late.
    const untouched = order === 0 && marker.phase === mine.phase;
    clean = untouched ? clean + 1 : 0;
    if (!untouched) await github.updateComment(before.id, whole, signal);
  }
}

/** The body without its marker. */
export function textOf(comment: Pick<IssueComment, 'body'>): string {
  return comment.body.slice(comment.body.indexOf('\n') + 1);
}
