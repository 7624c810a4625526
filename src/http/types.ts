export type HttpRequest = {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** For the whole request, from connecting to the last byte of the response. */
  readonly timeoutMs: number;
  /** The longest body that is read. */
  readonly maxBytes: number;
  readonly signal: AbortSignal;
  /** Called when the request has been handed to the network. */
  readonly onSent?: () => void;
};

export type HttpResponse = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
};

/**
 * Rejects with a `NetworkError`, or with the signal's reason once that is aborted. Redirects are responses:
 * nothing is followed.
 */
export type Send = (request: HttpRequest) => Promise<HttpResponse>;
