import type { Facts } from './facts.ts';
import { type Frame, frameOf, type Ladder, type Picture, type Rung } from './frame.ts';
import { ladderOfMany } from './many.ts';
import { type Markdown, nothing } from './markdown.ts';
import { rungsOfOne } from './one.ts';

/**
 * A place for a report: how much it takes, and how it measures a text. In no unit is a text smaller than its length, so a drawing that is
 * longer than `most` is given up on the way.
 */
export type Room = { readonly most: number; readonly sizeOf: (markdown: string) => number };

/**
 * The report as Markdown, for whatever place: the fullest rung of a ladder of detail that fits there. The lowest, the bare counts, is given
 * whether it fits or not. What the places have in common is drawn once.
 */
export function reportOf(facts: Facts): (room: Room) => string {
  let begun: { readonly frame: Frame; readonly ladder: Ladder } | null = null;
  return (room) => {
    // Not before it is asked for: a fault in drawing is the fault of one place, which can be told elsewhere.
    begun ??= { frame: frameOf(facts), ladder: ladderOf(facts) };
    const { frame, ladder } = begun;
    return (fullest(ladder.rungs, frame, room) ?? worstThatFit(ladder, frame, room) ?? frame.counts()).source;
  };
}

function ladderOf(facts: Facts): Ladder {
  const [only, ...others] = facts.judgements;
  if (only !== undefined && others.length > 0) return ladderOfMany(facts);
  return { rungs: only === undefined ? [() => bare] : rungsOfOne(only, facts), worst: null };
}

/** Nothing was judged, so there are no figures. */
const bare: Picture = { front: nothing, fold: nothing, mostBullets: 1 };

/** The first of the rungs, which stand fullest first, that fits. */
function fullest(rungs: readonly Rung[], { around }: Frame, room: Room): Markdown | null {
  for (const rung of rungs) {
    const picture = rung(room.most);
    const drawn = picture === null ? null : around(picture);
    if (drawn !== null && fits(drawn, room)) return drawn;
  }
  return null;
}

/** Only the worst diffs, as many as fit. The sizes of the rows tell how many that are; the drawing has the last word. */
function worstThatFit({ worst }: Ladder, { around }: Frame, room: Room): Markdown | null {
  if (worst === null || worst.rows.length === 0) return null;
  const draw = (shown: number) => around(worst.picture(shown));
  const one = draw(1);
  if (!fits(one, room)) return null;
  const spare = room.most - room.sizeOf(one.source);
  // One more than there is room for by that: what is said of the rest gets shorter.
  const likely = 2 + rowsWithin(worst.rows.slice(1), spare, room);
  for (let shown = Math.min(likely, worst.rows.length); shown > 1; shown--) {
    const drawn = draw(shown);
    if (fits(drawn, room)) return drawn;
  }
  return one;
}

/** How many of the rows have this much space. */
function rowsWithin(rows: readonly Markdown[], space: number, { sizeOf }: Room): number {
  let left = space;
  const tooMany = rows.findIndex(({ source }) => {
    left -= sizeOf(source) + 1;
    return left < 0;
  });
  return tooMany < 0 ? rows.length : tooMany;
}

function fits({ source }: Markdown, { most, sizeOf }: Room): boolean {
  return source.length <= most && sizeOf(source) <= most;
}
