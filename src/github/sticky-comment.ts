import type { IssueComment } from '../ports.ts';
import { isUnsure } from './failure.ts';
import { type Marker, mayCreate, mayWriteOver, writeMarker } from './marker.ts';
import {
  amongOthers,
  type Body,
  overwrite,
  type StickyWorld,
  type Tried,
  type Written,
} from './overwrite.ts';
import { commentsOfAuthor, type OwnComment, ownAmong, ownComments } from './own-comments.ts';
import { growingPauses, longestPhaseMs } from './pauses.ts';

export { type Body, type StickyWorld, textOf, type Written } from './overwrite.ts';

/** Which comment on which pull request, and in whose name it is written. */
export type StickyComment = {
  readonly prNumber: number;
  readonly mine: Omit<Marker, 'phase'>;
};

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

/**
 * Creates the comment, and retries temporary errors until the signal aborts. GitHub has answered 5xx and created the comment all the
 * same: after a failure the list is read before another attempt.
 */
async function createOnce(
  sticky: StickyComment,
  mine: Marker,
  body: string,
  world: StickyWorld,
): Promise<IssueComment> {
  const { github, clock, signal } = world;
  const pauses = growingPauses();
  const endsAt = clock.now() + longestPhaseMs;
  for (;;) {
    try {
      return await github.createComment(sticky.prNumber, body, signal);
    } catch (error) {
      const nextAt = clock.now() + pauses.next();
      if (!isUnsure(error) || signal.aborted || nextAt > endsAt) throw error;
      await clock.sleep(nextAt - clock.now(), signal);
      const there = (await ownComments(github, sticky.prNumber, mine.key, signal)).find((comment) =>
        isByRun(comment, mine),
      );
      if (there !== undefined) return there;
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
