import { setMaxListeners } from 'node:events';
import { type DetailsById, type DiffDetails, worthDetails } from '../diff/details.ts';
import type { Judgement } from '../diff/policy.ts';
import type { DatafoldSummaries } from '../ports.ts';
import type { Limiter } from './limiter.ts';

type Page = Parameters<DatafoldSummaries['details']>[1];

/**
 * Asks once for what there is to tell of the worst diffs beyond their figures, until the signal ends it. Best effort: what does not
 * come is left out, and a page that a server turns out not to have costs no further request. Never rejects.
 */
export async function collectDetails(
  judgements: readonly Judgement[],
  datafold: DatafoldSummaries,
  gate: Limiter,
  signal: AbortSignal,
): Promise<DetailsById> {
  const found = new Map<number, DiffDetails>();
  const pages = { summary_results: page(signal), summary: page(signal) };
  const ask = async (id: number, name: Page): Promise<void> => {
    const { queue, close } = pages[name];
    const answer = await gate.run(() => datafold.details(id, name, signal), queue);
    if (answer.kind === 'told') found.set(id, answer.details);
    else if (answer.askOn === 'other-page') close();
    else if (answer.askOn === 'never') for (const every of Object.values(pages)) every.close();
  };
  const collect = async ({ id, diff }: Judgement): Promise<void> => {
    await ask(id, 'summary_results').catch(nothing);
    // What failed has an error text on the other page as well.
    if (!found.has(id) && (diff?.status === 'failed' || diff?.result === 'error')) await ask(id, 'summary');
  };
  setMaxListeners(0, signal);
  await Promise.allSettled(worthDetails(judgements).map(collect));
  return found;
}

/** Whoever still queues for a page leaves when it closes; answers under way may come. */
function page(signal: AbortSignal): { readonly queue: AbortSignal; readonly close: () => void } {
  const closed = new AbortController();
  const queue = AbortSignal.any([signal, closed.signal]);
  setMaxListeners(0, queue);
  return { queue, close: () => closed.abort() };
}

function nothing(): void {}
