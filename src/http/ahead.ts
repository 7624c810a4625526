import type { HttpAnswer, HttpRequest, Send } from './http.ts';

/** A `send` of which one request is under way already; `first` settles as that request does. */
export type Ahead = { readonly send: Send; readonly first: Promise<HttpAnswer> };

/**
 * Sends a GET at once, and hands its answer to whoever sends the same request first: so it is on its way while the rest of the
 * program is still being loaded. Whoever takes it can stop it, as any other.
 */
export function sendAhead(send: Send, request: HttpRequest): Ahead {
  const over = new AbortController();
  const stopWith = (signal: AbortSignal) => {
    if (signal.aborted) over.abort(signal.reason);
    else signal.addEventListener('abort', () => over.abort(signal.reason), { once: true });
  };
  stopWith(request.signal);
  const first = send({ ...request, signal: over.signal });
  // Nobody may ever come to take it.
  first.catch(() => undefined);
  let taken = false;
  return {
    first,
    send: (asked) => {
      if (taken || asked.method !== request.method || asked.url.href !== request.url.href) return send(asked);
      taken = true;
      stopWith(asked.signal);
      return first;
    },
  };
}
