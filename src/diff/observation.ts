import type { DataDiff } from './data-diff.ts';

/** The problem with one request. */
export type RequestProblem =
  /**
   * An answer with an HTTP status. `detail` is the server's own text, cut and cleaned. `instance` identifies
   * the error for the server's support.
   */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly detail: string | null;
      readonly instance: string | null;
      /** A web page came instead of the API's answer, so something other than Datafold answered. */
      readonly isPage?: boolean;
    }
  /** No answer: the cause and the advice, in this project's own words. */
  | { readonly kind: 'network'; readonly cause: string; readonly advice?: string }
  /** An answer that can't be used, and why, in this project's own words. */
  | { readonly kind: 'body'; readonly cause: string };

/** Why polling a diff gave no usable result. For all but `refused`, `on_undetermined` decides. */
export type PollFailure =
  | { readonly kind: 'out-of-time'; readonly timeoutMs: number }
  | { readonly kind: 'unreachable'; readonly problem: RequestProblem }
  | { readonly kind: 'needs-action' }
  /** Retrying can't help (most 4xx, redirects), so this always fails. */
  | { readonly kind: 'refused'; readonly problem: RequestProblem };

/** Result of polling one diff: its last body, if any, and why it is not final. */
export type Observation = { readonly id: number } & (
  | { readonly diff: DataDiff; readonly failure: null }
  | { readonly diff: DataDiff | null; readonly failure: PollFailure }
);
