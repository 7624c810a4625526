import { type DataDiff, getResult } from './data-diff.ts';

/** Why the result of a finished diff is unknown. Names of parts are untrusted text. */
export type ResultCause =
  /** `no-result`: Datafold gives none. `unknown-result`: this version does not know the word. */
  | { readonly kind: 'no-result' | 'unknown-result' }
  /** Parts in `result_statuses` had not finished when the diff had. */
  | { readonly kind: 'parts-pending'; readonly parts: readonly string[] }
  /** Parts failed, so `identical` is not known. */
  | { readonly kind: 'parts-failed'; readonly parts: readonly string[] };

/**
 * Finds why the result of a finished diff is unknown; `null` for a result that the rules can decide about.
 */
export function findResultCause(diff: DataDiff): ResultCause | null {
  const { result, pendingParts, failedParts } = diff;
  if (pendingParts.length > 0) return { kind: 'parts-pending', parts: pendingParts };
  if (result === null) return { kind: 'no-result' };
  if (getResult(diff) === null) return { kind: 'unknown-result' };
  // Every other result says by itself that something is different.
  if (result === 'identical' && failedParts.length > 0) return { kind: 'parts-failed', parts: failedParts };
  return null;
}
