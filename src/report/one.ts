import type { Judgement } from '../diff/policy.ts';
import { type Depth, detailsOf } from './details.ts';
import type { Facts } from './facts.ts';
import { type Extent, figureTable } from './figure-table.ts';
import type { Picture, Rung } from './frame.ts';
import { blocks, type Markdown, md, nothing } from './markdown.ts';
import { calledInFull } from './naming.ts';
import { asMarkdown } from './phrase.ts';
import { rawFigures } from './raw-figures.ts';

/** The rungs for a single diff, fullest first; without details the upper ones have nothing to add. */
export function rungsOfOne(judgement: Judgement, { host, details }: Facts): readonly Rung[] {
  const { id, diff } = judgement;
  const called = md`**${asMarkdown(calledInFull(judgement, host))}**`;
  const front = (extent: Extent, depth: Depth = 'none'): Markdown =>
    blocks([called, diff === null ? nothing : figureTable(diff, extent), detailsOf(details.get(id), depth)]);
  const all = (depth: Depth): Picture => ({
    front: front('all', depth),
    fold: rawFigures(diff),
    mostBullets: 100,
    withErrors: depth !== 'none',
  });
  return [
    ...(details.has(id) ? [() => all('full'), () => all('brief')] : []),
    () => all('none'),
    () => ({ front: front('changed'), fold: nothing, mostBullets: 20 }),
    () => ({ front: called, fold: nothing, mostBullets: 5 }),
  ];
}
