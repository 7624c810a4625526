import type { Clock, GitHub, IssueComment } from '../ports.ts';
import { GitHubError } from './github-error.ts';
import { compareRuns, type Marker, mayCreate, mayWriteOver, readMarker, writeMarker } from './marker.ts';
import { commentsOfAuthor, type OwnComment, ownAmong, ownComments } from './own-comments.ts';

/** Which comment on which pull request, and in whose name it is written. */
export type StickyComment = {
  readonly prNumber: number;
  readonly mine: Omit<Marker, 'phase'>;
};

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
type Tried = Written | { readonly kind: 'gone'; readonly refusal: GitHubError };

/** The text under the marker; `null` to write nothing. `previous` is the text that stands there now, `null` without a comment. */
export type Body = (previous: string | null) => string | null;

const writeTries = 3;
/** Before GitHub is asked again what became of a write. */
const pauseMs = 1_000;
/** Looks without a finding where others write this very moment, each of which may be slower than a single look. */
const amongOthers = 2;

/**
 * Writes the one comment of this gate: over its existing one, or as a new one where `body(null)` gives a text. A comment of a newer
 * run or about a newer commit is left alone, twins are removed. Rejects with a `GitHubError`.
 */
export async function writeSticky(
  sticky: StickyComment,
  phase: Marker['phase'],
  body: Body,
  world: StickyWorld,
): Promise<Written> {
  const first = await writeOnce(sticky, phase, body, world);
  const tried = first.kind === 'gone' ? await writeOnce(sticky, phase, body, world) : first;
  if (tried.kind === 'gone') throw tried.refusal;
  return tried;
}

async function writeOnce(
  sticky: StickyComment,
  phase: Marker['phase'],
  body: Body,
  world: StickyWorld,
): Promise<Tried> {
  const mine: Marker = { ...sticky.mine, phase };
  const { github, signal } = world;
  const { pull, ...told } = await github.conversation(sticky.prNumber, signal);
  const own = await ownAmong(told, github, mine.key, signal);
  const [oldest, ...twins] = own;
  if (oldest === undefined) return create(sticky, mine, body, pull, world);
  if (!own.every((comment) => mayWriteOver(mine, comment.marker, pull.headSha)))
    return { kind: 'left', why: 'newer' };
  const written = await overwrite(oldest, mine, body, world, twins.length > 0 ? amongOthers : 1);
  if (written.kind === 'gone') return written;
  // What was to be said is said; a twin that cannot be removed now is removed by the next run.
  for (const twin of twins) await github.deleteComment(twin.id, signal).catch(() => undefined);
  return written;
}

async function overwrite(
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

async function create(
  sticky: StickyComment,
  mine: Marker,
  body: Body,
  pull: { readonly open: boolean; readonly headSha: string },
  world: StickyWorld,
): Promise<Written> {
  if (!pull.open) return { kind: 'left', why: 'closed' };
  if (!mayCreate(mine, pull.headSha)) return { kind: 'left', why: 'newer' };
  const text = body(null);
  if (text === null) return { kind: 'left', why: 'not-wanted' };
  const created = await createOnce(sticky, mine, writeMarker(mine) + text, world);
  // It is written; a twin that cannot be looked for is left to the next run.
  return yieldToOldest(created, sticky, mine, text, pull.headSha, world).catch(() => ({
    kind: 'created',
    id: created.id,
  }));
}

/** GitHub has answered 5xx and created the comment all the same: after a failure the list is asked before another try. */
async function createOnce(
  sticky: StickyComment,
  mine: Marker,
  body: string,
  world: StickyWorld,
): Promise<IssueComment> {
  const { github, clock, signal } = world;
  for (let trial = 1; ; trial++) {
    try {
      return await github.createComment(sticky.prNumber, body, signal);
    } catch (error) {
      signal.throwIfAborted();
      const unsure = error instanceof GitHubError && (error.status === null || error.status >= 500);
      if (!unsure) throw error;
      await clock.sleep(pauseMs, signal);
      const there = (await ownComments(github, sticky.prNumber, mine.key, signal)).find((comment) =>
        isByRun(comment, mine),
      );
      if (there !== undefined) return there;
      if (trial >= writeTries) throw error;
    }
  }
}

/** Whether a comment was written last by this very run and attempt. */
export function isByRun({ marker }: OwnComment, mine: Pick<Marker, 'run' | 'attempt'>): boolean {
  return marker.run === mine.run && marker.attempt === mine.attempt;
}

/**
 * Two runs at once can both have found no comment and created one. The oldest stays: everybody takes back the own one, and writes
 * into the oldest where it is the newer run. Nobody deletes what another run wrote, so whatever the order of events, one is left.
 */
async function yieldToOldest(
  created: IssueComment,
  sticky: StickyComment,
  mine: Marker,
  text: string,
  presentHead: string,
  world: StickyWorld,
): Promise<Written> {
  const { github, signal } = world;
  const [oldest] = await commentsOfAuthor(github, sticky.prNumber, mine.key, created.author, signal);
  if (oldest === undefined || oldest.id >= created.id) return { kind: 'created', id: created.id };
  const mayWrite = mayWriteOver(mine, oldest.marker, presentHead);
  const written = mayWrite ? await overwrite(oldest, mine, () => text, world, amongOthers) : null;
  // Only once it is said elsewhere is the own one taken back.
  if (written?.kind === 'gone') return { kind: 'created', id: created.id };
  await github.deleteComment(created.id, signal);
  return written ?? { kind: 'left', why: 'newer' };
}
