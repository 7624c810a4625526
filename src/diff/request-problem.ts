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
