import * as z from 'zod/mini';
import type { CancelResult } from '../ports.ts';
import { parseJson } from './json.ts';

/** Response of `POST /api/v1/datadiffs/{id}/cancel`. Datafold does nothing to a diff that has finished. */
const cancelledSchema = z.lazy(() => z.object({ id: z.nullish(z.int()), status: z.nullish(z.string()) }));

/** Parses the response to cancelling a diff. Never throws. */
export function parseCancelled(body: string, id: number): CancelResult {
  const json = parseJson(body);
  const parsed = cancelledSchema.safeParse('value' in json ? json.value : null);
  if (!parsed.success || (parsed.data.id ?? id) !== id) return 'unclear';
  switch (parsed.data.status) {
    case 'cancelled':
      return 'cancelled';
    case 'done':
    case 'failed':
      return 'finished';
    default:
      return 'unclear';
  }
}
