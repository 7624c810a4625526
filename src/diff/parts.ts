import type { DataDiff } from './data-diff.ts';

/** Parts of `result_statuses` without which the result is not known. Names are untrusted text. */
export type PartsCause =
  /** They had not finished when the diff had. */
  | { readonly kind: 'parts-pending'; readonly parts: readonly string[] }
  /** They failed, so `identical` is not known. */
  | { readonly kind: 'parts-failed'; readonly parts: readonly string[] };

/** Finds parts without which a finished diff is not known to the end. A failed one matters to `identical` alone. */
export function findPartsCause({ result, pendingParts, failedParts }: DataDiff): PartsCause | null {
  if (pendingParts.length > 0) return { kind: 'parts-pending', parts: pendingParts };
  if (result === 'identical' && failedParts.length > 0) return { kind: 'parts-failed', parts: failedParts };
  return null;
}
