import type { DataDiff } from './data-diff.ts';
import type { PollFailure } from './undetermined-cause.ts';

/** Result of polling one diff: its last body, if any, and why it is not final. */
export type Observation = { readonly id: number } & (
  | { readonly diff: DataDiff; readonly failure: null }
  | { readonly diff: DataDiff | null; readonly failure: PollFailure }
);
