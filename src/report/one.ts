import type { Judgement } from '../diff/policy.ts';
import { type Depth, detailsOf } from './details.ts';
import type { Facts } from './facts.ts';
import { type Extent, figureTable } from './figure-table.ts';
import type { Picture } from './frame.ts';
import { blocks, type Markdown, md, nothing } from './markdown.ts';
import { calledInFull } from './naming.ts';
import { asMarkdown } from './phrase.ts';
import { rawFigures } from './raw-figures.ts';

/** The rungs for a single diff, leanest first; without details the upper ones have nothing to add. */
export function rungsOfOne(judgement: Judgement, { host, details }: Facts): readonly (() => Picture)[] {
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
    () => ({ front: called, fold: nothing, mostBullets: 5 }),
    () => ({ front: front('changed'), fold: nothing, mostBullets: 20 }),
    () => all('none'),
    ...(details.has(id) ? [() => all('brief'), () => all('full')] : []),
  ];
}
