import type { DataDiff } from '../diff/data-diff.ts';
import type { Judgement } from '../diff/policy.ts';
import { worstFirst } from '../diff/verdict.ts';
import { type Depth, detailsOf } from './details.ts';
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

/**
 * The rungs for several diffs, leanest first: only what fails or warns, one row a diff, with the figures that changed, with the
 * worst columns, with all figures, with all columns.
 */
export function rungsOfMany(facts: Facts): ManyRungs {
  const sorted = worstFirst(facts.judgements);
  const rows = sorted.map((judged) => diffRow(judged, facts.host));
  const speaking = sorted.filter(({ verdict }) => verdict !== 'pass');
  const worst = (shown: number, mostBullets = 5): Picture => ({
    front: shown === 0 ? nothing : blocks([diffTable(rows.slice(0, shown)), rest(sorted.slice(shown))]),
    fold: nothing,
    mostBullets,
  });
  const full = (fold: Markdown): Picture => ({ front: diffTable(rows), fold, mostBullets: 50 });
  const folded = (judged: readonly Judgement[], extent: Extent, depth: Depth) => (): Picture => ({
    ...full(figuresFold(judged, extent, depth, facts)),
    withErrors: depth !== 'none',
  });
  const detailed = facts.details.size > 0;
  return {
    rungs: [
      () => worst(speaking.length, 10),
      () => ({ ...full(nothing), mostBullets: 20 }),
      folded(speaking, 'changed', 'none'),
      ...(detailed ? [folded(speaking, 'changed', 'brief')] : []),
      folded(sorted, 'all', detailed ? 'brief' : 'none'),
      ...(detailed ? [folded(sorted, 'all', 'full')] : []),
    ],
    worst,
    speaking: speaking.length,
  };
}

function figuresFold(judgements: readonly Judgement[], extent: Extent, depth: Depth, facts: Facts): Markdown {
  const pieces = judgements.flatMap((judged) =>
    judged.diff === null ? [] : [figuresOf(judged, judged.diff, extent, depth, facts)],
  );
  if (pieces.length === 0) return nothing;
  const summary =
    pieces.length === 1 ? md`Figures of 1 data diff` : md`Figures of ${pieces.length} data diffs`;
  return details(summary, blocks(pieces));
}

function figuresOf(
  judgement: Judgement,
  diff: DataDiff,
  extent: Extent,
  depth: Depth,
  { host, details: told }: Facts,
): Markdown {
  const said = trusted(`${verdictIcon[judgement.verdict]} ${outcomeOf(judgement)}`);
  return blocks([
    md`**${asMarkdown(calledInFull(judgement, host))}** · ${said}`,
    figureTable(diff, extent),
    detailsOf(told.get(judgement.id), depth),
  ]);
}

function rest(hidden: readonly Judgement[]): Markdown {
  if (hidden.length === 0) return nothing;
  const passing = hidden.filter(({ verdict }) => verdict === 'pass').length;
  return passing === hidden.length
    ? md`and ${passing} more that passed`
    : md`and ${hidden.length} more, of which ${passing} passed`;
}
