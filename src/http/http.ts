import { openPools } from './connections.ts';
import { exchange, IdleConnectionClosed } from './exchange.ts';
import type { Environment } from './proxy.ts';
import type { Send } from './types.ts';

export type { HttpRequest, HttpResponse, Send } from './types.ts';

/** The connections of a run. `close` drops them, so that nothing keeps the process alive. */
export type Http = { readonly send: Send; readonly close: () => void };

/** Opens the connections of a run. The environment says which proxy to use. */
export function openHttp(env: Environment): Http {
  const { poolFor, close } = openPools(env);
  return {
    send: async (request) => {
      const pool = poolFor(request.url);
      try {
        return await exchange(request, pool);
      } catch (error) {
        if (error instanceof IdleConnectionClosed) return await exchange(request, pool);
        throw error;
      }
    },
    close,
  };
}
