import type { PageResult, RequestFailure } from '../ports.ts';

/** Maximum number of pages. A longer list is not judged. */
const maxPages = 50;

/**
 * A list read to its end, or why it was not. `inconsistent`: entries were removed meanwhile, or fewer came
 * than were announced, so some may be missing.
 */
export type ListResult<T> =
  | { readonly kind: 'all'; readonly items: readonly T[] }
  | { readonly kind: 'inconsistent' }
  | { readonly kind: 'too-many-pages' }
  | RequestFailure;

/**
 * Reads a list page by page, newest first. Entries added meanwhile come first and shift the rest to later
 * pages: some appear twice (the same by `keyOf`), none is missed. Removed entries shift the rest past the
 * reader, which shows in the shrinking count.
 */
export async function readPages<T>(
  fetchPage: (page: number) => Promise<PageResult<T>>,
  keyOf: (item: T) => unknown = (item) => item,
): Promise<ListResult<T>> {
  const items = new Map<unknown, T>();
  let [total, entries] = [0, 0];
  for (let page = 1; page <= maxPages; page++) {
    const result = await fetchPage(page);
    if (result.kind === 'failure') return result;
    if ((result.pages ?? 0) > maxPages) return { kind: 'too-many-pages' };
    entries += result.entries;
    const count = getTotalCount(result) ?? total;
    if (count < total) return { kind: 'inconsistent' };
    total = count;
    for (const item of result.items) items.set(keyOf(item), item);
    if (result.pages === null || page < result.pages) continue;
    return entries < total ? { kind: 'inconsistent' } : { kind: 'all', items: [...items.values()] };
  }
  return { kind: 'too-many-pages' };
}

/** Reads how many entries the whole list has; `null` if the number is only about this page of several. */
function getTotalCount({ count, entries, pages }: PageResult<unknown> & { readonly kind: 'page' }) {
  return count !== null && (pages ?? 1) > 1 && count <= entries ? null : count;
}
