import type { ColumnsAnswer } from './diff/columns.ts';
import type { DiffDetails } from './diff/details.ts';
import type { RequestFailure } from './ports.ts';

/**
 * Result of one request for `/summary_results` on which a verdict rests: what it says of columns (and for the
 * report), not finished yet, or what stood in the way.
 */
export type SummaryResult =
  | { readonly kind: 'summary'; readonly answer: ColumnsAnswer; readonly details: DiffDetails | null }
  | { readonly kind: 'pending' }
  | RequestFailure;

export type DatafoldColumns = {
  /** Never throws but for cancelling. */
  readonly fetchSummaryResults: (id: number, signal: AbortSignal) => Promise<SummaryResult>;
};
