import { formatComment, type Marker } from '../../src/comment/marker.ts';
import { headSha } from './diffs.ts';

/** The key of the comments in tests. */
export const key = '0123456789abcdef';

/** A marker of a finished run. */
export function markerOf(overrides: Partial<Marker> = {}): Marker {
  return {
    key,
    run: '16112345678',
    attempt: '1',
    head: headSha,
    phase: 'done',
    verdict: 'fail',
    instance: 'a'.repeat(12),
    tables: '1'.repeat(16),
    workflow: '2'.repeat(16),
    ...overrides,
  };
}

/** The body of a comment with this marker. */
export function commentOf(overrides: Partial<Marker> = {}, text = 'the text of an earlier run\n'): string {
  return formatComment({ marker: markerOf(overrides), recordLine: null, text });
}
