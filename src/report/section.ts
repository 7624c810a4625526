import { blocks, bullets, type Markdown, md, nothing } from './markdown.ts';

/** A part of the report whose list can be cut short without writing it anew. */
export type Section = (mostBullets: number) => Markdown;

/** A title or an opening sentence over a list: the first so many items, and how many there are beyond. Nothing without items. */
export function section(title: Markdown, items: readonly Markdown[]): Section {
  if (items.length === 0) return () => nothing;
  return (most) => {
    const rest = items.length - most;
    return blocks([title, bullets(rest > 0 ? [...items.slice(0, most), md`and ${rest} more`] : items)]);
  };
}
