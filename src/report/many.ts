import type { DataDiff } from '../diff/data-diff.ts';
import type { Judgement } from '../diff/policy.ts';
import { worstFirst } from '../diff/verdict.ts';
import { type Depth, detailsOf } from './details.ts';
import { diffRow, diffTable } from './diff-table.ts';
import type { Facts } from './facts.ts';
import { type Extent, figureTable } from './figure-table.ts';
import type { Ladder, Picture, Rung } from './frame.ts';
import { blocks, details, type Markdown, md, nothing, trusted } from './markdown.ts';
import { calledInFull, outcomeOf, verdictIcon } from './naming.ts';
import { asMarkdown } from './phrase.ts';

/**
 * The ladder for several diffs, fullest first: with all columns, with all figures, with the worst columns, with the figures that changed,
 * one row a diff, only what fails or warns.
 */
export function ladderOfMany(facts: Facts): Ladder {
  const sorted = worstFirst(facts.judgements);
  const rows = sorted.map((judged) => diffRow(judged, facts.host));
  const rowsLength = rows.reduce((sum, { source }) => sum + source.length, 0);
  const speaking = sorted.filter(({ verdict }) => verdict !== 'pass');
  const worst = (shown: number, mostBullets = 5): Picture => ({
    front: shown === 0 ? nothing : blocks([diffTable(rows.slice(0, shown)), rest(sorted.slice(shown))]),
    fold: nothing,
    mostBullets,
  });
  const full = (fold: Markdown, mostBullets: number): Picture => ({
    front: diffTable(rows),
    fold,
    mostBullets,
  });
  const folded =
    (judged: readonly Judgement[], extent: Extent, depth: Depth): Rung =>
    (most) => {
      const fold = figuresFold(judged, extent, depth, facts, most - rowsLength);
      return fold === null ? null : { ...full(fold, 50), withErrors: depth !== 'none' };
    };
  const detailed = facts.details.size > 0;
  return {
    rungs: [
      ...(detailed ? [folded(sorted, 'all', 'full')] : []),
      folded(sorted, 'all', detailed ? 'brief' : 'none'),
      ...(detailed ? [folded(speaking, 'changed', 'brief')] : []),
      folded(speaking, 'changed', 'none'),
      (most) => (rowsLength > most ? null : full(nothing, 20)),
      () => worst(speaking.length, 10),
    ],
    worst: { picture: worst, rows: rows.slice(0, speaking.length) },
  };
}

/** `null` once it is longer than `most` characters. */
function figuresFold(
  judgements: readonly Judgement[],
  extent: Extent,
  depth: Depth,
  facts: Facts,
  most: number,
): Markdown | null {
  const pieces: Markdown[] = [];
  let length = 0;
  for (const judged of judgements) {
    if (length > most) return null;
    if (judged.diff === null) continue;
    const piece = figuresOf(judged, judged.diff, extent, depth, facts);
    pieces.push(piece);
    length += piece.source.length;
  }
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
