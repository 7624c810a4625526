import type { Response } from './ask.ts';

/** What came of a documented fact. `seen` and `why` hold words of the specification and kinds only, no data of the account. */
export type Outcome =
  | { readonly kind: 'held' }
  | { readonly kind: 'failed'; readonly seen: string }
  | { readonly kind: 'not-tried'; readonly why: string };

/** A JSON object. */
export type Body = Readonly<Record<string, unknown>>;

export const held: Outcome = { kind: 'held' };

export function checkStats(body: unknown): Outcome {
  const stats = isBody(body) ? body['diff_stats'] : undefined;
  if (!isBody(stats)) return notTried('the diff has no diff_stats');
  const ratio = stats['match_ratio'];
  if (typeof ratio === 'number' && (ratio < 0 || ratio > 1))
    return { kind: 'failed', seen: 'match_ratio outside 0 to 1' };
  const counts = ['rows_added', 'rows_removed', 'diff_rows_count', 'table_a_row_count', 'table_b_row_count'];
  const odd = counts.filter((name) => typeof stats[name] === 'number' && !Number.isInteger(stats[name]));
  return odd.length === 0 ? held : { kind: 'failed', seen: `a fraction in ${odd.join(', ')}` };
}

export function checkParts(body: unknown): Outcome {
  if (!isBody(body) || body['status'] !== 'done') return notTried('the diff has not finished');
  const parts = body['result_statuses'];
  if (!isBody(parts)) return notTried('the diff has no result_statuses');
  const odd = Object.values(parts).filter(
    (part) => !['done', 'success', 'failed', 'error'].includes(String(part)),
  );
  return odd.length === 0 ? held : { kind: 'failed', seen: `another word in ${odd.length} of its parts` };
}

export function byFaults(faults: readonly string[]): Outcome {
  return faults.length === 0 ? held : { kind: 'failed', seen: faults.slice(0, 3).join('; ') };
}

export function expectStatus({ status }: Response, expected: number): Outcome {
  return status === expected ? held : { kind: 'failed', seen: `HTTP ${status}` };
}

export function notTried(why: string): Outcome {
  return { kind: 'not-tried', why };
}

export function isBody(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
