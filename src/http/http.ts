import { openPools } from './connections.ts';
import { exchange, IdleConnectionLost } from './exchange.ts';
import type { Environment } from './proxy.ts';
import type { Send } from './types.ts';

export type { HttpRequest, HttpResponse as HttpAnswer, Send } from './types.ts';

/** The connections of a run. `close` drops them, so that nothing keeps the process alive. */
export type Http = { readonly send: Send; readonly close: () => void };

/** Opens the connections of a run. The environment says which proxy to use. */
export function openHttp(env: Environment): Http {
  const { poolFor, close } = openPools(env);
  const hasExtraCa = (env['NODE_EXTRA_CA_CERTS'] ?? '') !== '';
  return {
    send: async (request) => {
      const pool = poolFor(request.url);
      try {
        return await exchange(request, pool, hasExtraCa);
      } catch (error) {
        if (error instanceof IdleConnectionLost) return await exchange(request, pool, hasExtraCa);
        throw error;
      }
    },
    close,
  };
}
