import { describe, expect, test } from 'vitest';
import type { Observation } from '../../src/diff/observation.ts';
import { createDiffState } from '../../src/poll/diff-state.ts';
import { trackRunningDiffs } from '../../src/poll/running-diffs.ts';
import { diff } from '../support/diffs.ts';

const problem = { kind: 'status', status: 404, detail: null, instance: null } as const;

describe('what may still run', () => {
  const cases: readonly {
    name: string;
    status: string | null;
    failure?: Observation['failure'];
    left: readonly number[];
  }[] = [
    { name: 'never answered for', status: null, left: [1, 2] },
    { name: 'processing', status: 'processing', left: [1, 2] },
    { name: 'of a status unknown to us', status: 'pondering', left: [1, 2] },
    {
      name: 'held back for a person',
      status: 'needs_confirmation',
      failure: { kind: 'needs-action' },
      left: [1, 2],
    },
    {
      name: 'timed out',
      status: 'processing',
      failure: { kind: 'out-of-time', timeoutMs: 1 },
      left: [1, 2],
    },
    { name: 'done', status: 'done', left: [2] },
    { name: 'failed', status: 'failed', left: [2] },
    { name: 'not ours to see', status: null, failure: { kind: 'refused', problem }, left: [2] },
  ];
  test.each(cases)('$name', ({ status, failure, left }) => {
    let fewer = 0;
    const found = trackRunningDiffs([1, 2], () => fewer++);
    const seen = status === null ? null : diff({ id: 1, status });
    const look = () =>
      found.onPoll(
        { ...createDiffState(1), diff: seen },
        failure === undefined || failure === null ? null : { id: 1, diff: seen, failure },
      );
    look();
    look();
    expect(found.listIds()).toEqual(left);
    expect(fewer).toBe(2 - left.length);
  });
});
