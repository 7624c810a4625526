import { setMaxListeners } from 'node:events';
import {
  type DetailsById,
  type DiffDetails,
  mayHaveErrorMessage,
  selectForDetails,
} from '../diff/details.ts';
import type { Judgment } from '../diff/policy.ts';
import type { DatafoldSummaries, RunContext } from '../ports.ts';

type Page = Parameters<DatafoldSummaries['fetchDetails']>[1];

/**
 * Fetches the details of the worst diffs once, except for those that are known, until the signal aborts.
 * Leaves out what does not arrive, and requests no more of a page that the server turns out not to have.
 * Never rejects.
 */
export async function collectDetails(
  judgments: readonly Judgment[],
  known: DetailsById,
  datafold: DatafoldSummaries,
  { limiter, signal }: Pick<RunContext, 'limiter' | 'signal'>,
): Promise<DetailsById> {
  const found = new Map<number, DiffDetails>(known);
  const pages = { summary_results: openPage(signal), summary: openPage(signal) };
  const fetchPage = async (id: number, name: Page): Promise<void> => {
    const { queue, close } = pages[name];
    const result = await limiter.run(() => datafold.fetchDetails(id, name, signal), queue);
    if (result.kind === 'details') found.set(id, result.details);
    else if (result.tryNext === 'other-page') close();
    else if (result.tryNext === 'never') for (const page of Object.values(pages)) page.close();
  };
  const collect = async ({ id, diff }: Judgment): Promise<void> => {
    await fetchPage(id, 'summary_results').catch(() => undefined);
    // A failed diff has an error message on the other page as well.
    if (diff !== null && !found.has(id) && mayHaveErrorMessage(diff)) await fetchPage(id, 'summary');
  };
  setMaxListeners(0, signal);
  await Promise.allSettled(selectForDetails(judgments.filter(({ id }) => !known.has(id))).map(collect));
  return found;
}

/** Creates a queue for one page. Closing it rejects requests that wait, not those under way. */
function openPage(signal: AbortSignal): { readonly queue: AbortSignal; readonly close: () => void } {
  const closed = new AbortController();
  const queue = AbortSignal.any([signal, closed.signal]);
  setMaxListeners(0, queue);
  return { queue, close: () => closed.abort() };
}
