import type { Facts } from './facts.ts';
import { type Frame, frameOf } from './frame.ts';
import { rungsOfMany } from './many.ts';
import { type Markdown, nothing } from './markdown.ts';
import { rungsOfOne } from './one.ts';

/** Whether a finished text is small enough for where it goes. */
export type Fits = (markdown: string) => boolean;

/** The report as Markdown: the fullest rung of a ladder of detail that fits. The lowest, the bare counts, is given whether it fits or not. */
export function renderReport(facts: Facts, fits: Fits): string {
  const [only, ...others] = facts.judgements;
  const frame = frameOf(facts);
  if (only === undefined) {
    const told = frame.around({ front: nothing, fold: nothing, mostBullets: 1 }).source;
    return fits(told) ? told : frame.counts().source;
  }
  const found = others.length > 0 ? ofMany(facts, frame, fits) : ofOne(facts, frame, fits);
  return (found ?? frame.counts()).source;
}

function ofOne(facts: Facts, { around }: Frame, fits: Fits): Markdown | null {
  const [judgement] = facts.judgements;
  if (judgement === undefined) return null;
  return highest(
    rungsOfOne(judgement, facts).map((rung) => () => around(rung())),
    fits,
  );
}

function ofMany(facts: Facts, { around }: Frame, fits: Fits): Markdown | null {
  const { rungs, worst, speaking } = rungsOfMany(facts);
  const found = highest(
    rungs.map((rung) => () => around(rung())),
    fits,
  );
  return found ?? mostFitting((shown) => around(worst(shown)), speaking, fits);
}

/** Climbs while it fits: every rung holds the one below it, so the first that is too long ends the climb, undrawn those above. */
function highest(rungs: readonly (() => Markdown)[], fits: Fits): Markdown | null {
  let best: Markdown | null = null;
  for (const rung of rungs) {
    const drawn = rung();
    if (!fits(drawn.source)) return best;
    best = drawn;
  }
  return best;
}

/** Halves the span between what fits and what does not, so that a thousand diffs take ten drawings. */
function mostFitting(draw: (shown: number) => Markdown, most: number, fits: Fits): Markdown | null {
  let best: Markdown | null = null;
  let [low, high] = [1, most];
  while (low <= high) {
    const shown = Math.floor((low + high) / 2);
    const drawn = draw(shown);
    if (fits(drawn.source)) [best, low] = [drawn, shown + 1];
    else high = shown - 1;
  }
  return best;
}
