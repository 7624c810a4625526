import type { DiffDetails } from '../diff/details.ts';
import { type ColumnRoom, columnSection } from './columns.ts';
import { keysAndSchema } from './keys.ts';
import { blocks, type Markdown, nothing } from './markdown.ts';

/** How much of the details to show: the worst of them, or all that a person may want to read. */
export type Depth = 'none' | 'brief' | 'full';

const room: Readonly<Record<'brief' | 'full', ColumnRoom & { readonly names: number }>> = {
  brief: { open: 5, most: 5, names: 5 },
  full: { open: 10, most: 100, names: 50 },
};

/** What Datafold tells of a diff beyond its figures: columns, keys, schema. Its error text stands with the reasons. */
export function detailsOf(told: DiffDetails | undefined, depth: Depth): Markdown {
  if (told === undefined || depth === 'none') return nothing;
  const { names, ...columns } = room[depth];
  return blocks([columnSection(told, columns), keysAndSchema(told, names)]);
}
