import type { Judgement } from '../diff/policy.ts';
import { worstFirst } from '../diff/verdict.ts';
import { diffRow, diffTable } from './diff-table.ts';
import type { Facts } from './facts.ts';
import { type Extent, figureTable } from './figure-table.ts';
import type { Picture } from './frame.ts';
import { blocks, details, type Markdown, md, nothing, trusted } from './markdown.ts';
import { calledInFull, outcomeOf, verdictIcon } from './naming.ts';
import { asMarkdown } from './phrase.ts';

/** The ladder for several diffs, and what is below it. */
export type ManyRungs = {
  readonly rungs: readonly (() => Picture)[];
  /** Below the lowest rung: only the worst so many, the others counted. */
  readonly worst: (shown: number) => Picture;
  /** How many diffs fail or warn. */
  readonly speaking: number;
};

/** The rungs for several diffs, leanest first: only what fails or warns, one row a diff, with the figures that changed, with all figures. */
export function rungsOfMany(facts: Facts): ManyRungs {
  const { host } = facts;
  const sorted = worstFirst(facts.judgements);
  const rows = sorted.map((judged) => diffRow(judged, host));
  const speaking = sorted.filter(({ verdict }) => verdict !== 'pass');
  const worst = (shown: number, mostBullets = 5): Picture => ({
    front: shown === 0 ? nothing : blocks([diffTable(rows.slice(0, shown)), rest(sorted.slice(shown))]),
    fold: nothing,
    mostBullets,
  });
  const full = (fold: Markdown): Picture => ({ front: diffTable(rows), fold, mostBullets: 50 });
  return {
    rungs: [
      () => worst(speaking.length, 10),
      () => ({ ...full(nothing), mostBullets: 20 }),
      () => full(figuresFold(speaking, 'changed', host)),
      () => full(figuresFold(sorted, 'all', host)),
    ],
    worst,
    speaking: speaking.length,
  };
}

function figuresFold(judgements: readonly Judgement[], extent: Extent, host: string): Markdown {
  const pieces = judgements.flatMap((judged) =>
    judged.diff === null ? [] : [figuresOf(judged, extent, host)],
  );
  if (pieces.length === 0) return nothing;
  const summary =
    pieces.length === 1 ? md`Figures of 1 data diff` : md`Figures of ${pieces.length} data diffs`;
  return details(summary, blocks(pieces));
}

function figuresOf(judgement: Judgement, extent: Extent, host: string): Markdown {
  const { diff, verdict } = judgement;
  const said = trusted(`${verdictIcon[verdict]} ${outcomeOf(judgement)}`);
  return blocks([
    md`**${asMarkdown(calledInFull(judgement, host))}** · ${said}`,
    diff === null ? nothing : figureTable(diff, extent),
  ]);
}

function rest(hidden: readonly Judgement[]): Markdown {
  if (hidden.length === 0) return nothing;
  const passing = hidden.filter(({ verdict }) => verdict === 'pass').length;
  return passing === hidden.length
    ? md`and ${passing} more that passed`
    : md`and ${hidden.length} more, of which ${passing} passed`;
}
