import type { Judgement } from '../diff/policy.ts';
import type { Facts } from './facts.ts';
import { type Extent, figureTable } from './figure-table.ts';
import type { Picture } from './frame.ts';
import { blocks, type Markdown, md, nothing } from './markdown.ts';
import { calledInFull } from './naming.ts';
import { asMarkdown } from './phrase.ts';
import { rawFigures } from './raw-figures.ts';

/** The rungs for a single diff, leanest first. */
export function rungsOfOne(judgement: Judgement, { host }: Facts): readonly (() => Picture)[] {
  const { diff } = judgement;
  const called = md`**${asMarkdown(calledInFull(judgement, host))}**`;
  const front = (extent: Extent): Markdown =>
    blocks([called, diff === null ? nothing : figureTable(diff, extent)]);
  return [
    () => ({ front: called, fold: nothing, mostBullets: 5 }),
    () => ({ front: front('changed'), fold: nothing, mostBullets: 20 }),
    () => ({ front: front('all'), fold: rawFigures(diff), mostBullets: 100 }),
  ];
}
