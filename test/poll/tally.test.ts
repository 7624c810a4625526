import { describe, expect, test } from 'vitest';
import {
  createDiffState,
  type DiffState,
  getDiffOutcome,
  reduceDiffState,
} from '../../src/poll/diff-state.ts';
import { createTally } from '../../src/poll/tally.ts';
import type { PollResult } from '../../src/ports.ts';
import { answered, done, networkDown, running } from '../support/looks.ts';

const steps = (completed: number, total: number) => running({ progress: { completed, total } });

/** What looks at two diffs, each at its second, come to. */
function tallied(...looks: readonly (readonly [second: number, id: number, look: PollResult])[]) {
  const tally = createTally(2);
  const tracks = new Map<number, DiffState>();
  for (const [second, id, look] of looks) {
    const track = reduceDiffState(tracks.get(id) ?? createDiffState(id), look, second * 1_000);
    tracks.set(id, track);
    tally.add(track, getDiffOutcome(track, look, second * 1_000, 'stop'));
  }
  return tally;
}

describe('looks at two diffs', () => {
  test.each([
    {
      name: 'none',
      tally: tallied(),
      expected: { ended: 0, skipped: 0, counted: 0, stepsTotal: 0, remainingMs: null },
    },
    {
      name: 'the steps that one reports',
      tally: tallied([1, 1, steps(2, 7)], [1, 2, running()]),
      expected: { ended: 0, counted: 1, stepsDone: 2, stepsTotal: 7 },
    },
    {
      name: 'one that has ended, with all of its steps',
      tally: tallied([1, 1, steps(2, 7)], [2, 1, done], [2, 2, steps(1, 3)]),
      expected: { ended: 1, skipped: 0, counted: 2, stepsDone: 3, stepsTotal: 10 },
    },
    {
      name: 'one that is refused: it has not ended, and no one waits for it',
      tally: tallied([1, 1, answered(403)], [1, 2, networkDown]),
      expected: { ended: 0, skipped: 1, counted: 0 },
    },
    {
      name: 'the longest of two estimates',
      tally: tallied([0, 1, steps(0, 4)], [0, 2, steps(0, 10)], [10, 1, steps(2, 4)], [10, 2, steps(1, 10)]),
      expected: { remainingMs: 90_000 },
    },
  ])('come to $name', ({ tally, expected }) => expect(tally.getProgress(10_000)).toMatchObject(expected));

  test('that end without an end leave the rest behind', () => {
    const tally = tallied([1, 1, done], [1, 2, running()]);
    tally.close();
    expect(tally.getProgress(9_000)).toMatchObject({ diffs: 2, ended: 1, skipped: 1, elapsedMs: 9_000 });
  });
});
