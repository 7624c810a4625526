import type { PageLook, Refusal } from '../ports.ts';

/** Of a longer list the rest stays unread. */
const mostPages = 50;

/** A list read to its end, or why it was not. `torn`: something was taken out meanwhile, or less came than was announced: something may have slipped by. */
export type Listed<T> =
  | { readonly kind: 'all'; readonly items: readonly T[] }
  | { readonly kind: 'torn' }
  | { readonly kind: 'too-many-pages' }
  | Refusal;

/**
 * Reads a list page by page, newest first. What is added meanwhile comes in front and pushes the rest towards pages that are still to
 * come: it shows twice, and nothing is missed. What is taken out pulls the rest back past the reader; the count that shrinks tells.
 */
export async function readPages<T>(ask: (page: number) => Promise<PageLook<T>>): Promise<Listed<T>> {
  const items = new Set<T>();
  let [counted, entries] = [0, 0];
  for (let page = 1; page <= mostPages; page++) {
    const look = await ask(page);
    if (look.kind === 'trouble') return look;
    if ((look.pages ?? 0) > mostPages) return { kind: 'too-many-pages' };
    entries += look.entries;
    const count = countOfAll(look) ?? counted;
    if (count < counted) return { kind: 'torn' };
    counted = count;
    for (const item of look.items) items.add(item);
    if (look.pages === null || page < look.pages) continue;
    return entries < counted ? { kind: 'torn' } : { kind: 'all', items: [...items] };
  }
  return { kind: 'too-many-pages' };
}

/** How much the whole list holds; `null` where the number says no more than what this page of several has. */
function countOfAll({ count, entries, pages }: PageLook<unknown> & { readonly kind: 'page' }): number | null {
  return count !== null && (pages ?? 1) > 1 && count <= entries ? null : count;
}
