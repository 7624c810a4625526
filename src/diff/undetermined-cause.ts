import { type DataDiff, getResult, getStatus } from './data-diff.ts';
import type { RequestProblem } from './request-problem.ts';

/** Why a diff is undetermined. For all but `refused`, `on_undetermined` decides. */
export type UndeterminedCause = PollFailure | ResultCause;

/** Why polling a diff ended before the diff had finished. */
export type PollFailure =
  /** The diff was still running at the timeout. */
  | { readonly kind: 'out-of-time'; readonly timeoutMs: number }
  /** Datafold gave no usable answer until the timeout. */
  | { readonly kind: 'unreachable'; readonly problem: RequestProblem }
  /** The diff waits for someone to confirm it or to sign in, and no one did before the timeout. */
  | { readonly kind: 'needs-action' }
  /** Retrying can't help (most 4xx, redirects), so this always fails. */
  | { readonly kind: 'refused'; readonly problem: RequestProblem };

/** Why the body of a diff that is not polled anymore has no result to judge. */
export type ResultCause =
  /** Datafold could not finish the diff. */
  | { readonly kind: 'failed' }
  /** Someone, or a newer commit, cancelled the diff in Datafold. */
  | { readonly kind: 'cancelled' }
  /** Datafold gives no result. */
  | { readonly kind: 'no-result' }
  /** This version does not know Datafold's word for the result. */
  | { readonly kind: 'unknown-result' }
  /** Parts in `result_statuses` had not finished when the diff had. Their names are untrusted text. */
  | { readonly kind: 'parts-pending'; readonly parts: readonly string[] }
  /** Parts failed, so `identical` is not known. Their names are untrusted text. */
  | { readonly kind: 'parts-failed'; readonly parts: readonly string[] };

/** Finds why a diff has no result to judge; `null` for a result that the rules can decide about. */
export function findResultCause(diff: DataDiff): ResultCause | null {
  const { result, pendingParts, failedParts } = diff;
  const status = getStatus(diff);
  if (status === 'failed' || status === 'cancelled') return { kind: status };
  if (status !== 'done') return { kind: 'no-result' };
  if (pendingParts.length > 0) return { kind: 'parts-pending', parts: pendingParts };
  if (result === null) return { kind: 'no-result' };
  if (getResult(diff) === null) return { kind: 'unknown-result' };
  // Every other result says by itself that something is different.
  if (result === 'identical' && failedParts.length > 0) return { kind: 'parts-failed', parts: failedParts };
  return null;
}
