import { describe, expect, test } from 'vitest';
import type { CiRun } from '../../src/diff/ci-run.ts';
import { createLimiter } from '../../src/poll/limiter.ts';
import { pollCiRuns } from '../../src/poll/poll-ci-runs.ts';
import { type CiScript, scriptedCi } from '../support/ci.ts';
import { headSha, mergeSha } from '../support/diffs.ts';
import { fakeClock } from '../support/fake-clock.ts';

const run = (id: number, prNumber: number | null, status = 'done'): CiRun => ({ id, status, prNumber });

/** Follows the runs of a commit; each run has one diff, numbered ten times its id. */
async function follow(prNumbers: readonly number[], script: Pick<CiScript, 'runs'>) {
  const clock = fakeClock();
  const datafold = scriptedCi(clock, { diffs: ({ runId }) => [runId * 10], ...script });
  const search = {
    configId: 5,
    shas: [headSha, mergeSha],
    prNumbers,
    expectedTables: { kind: 'any' },
  } as const;
  const ends = await pollCiRuns(
    search,
    { timeoutMs: 60_000, pollIntervalMs: 15_000 },
    {
      datafold,
      limiter: createLimiter(clock),
      clock,
      random: () => 0,
      signal: new AbortController().signal,
      onPoll: () => undefined,
    },
  );
  return { ends, endMs: clock.now() };
}

describe('the CI runs of a commit', () => {
  test('of one pull request the newest', async () => {
    const { ends } = await follow([11], { runs: () => [run(1, 11), run(2, 11)] });
    expect(ends).toEqual([{ kind: 'diffs', runId: 2, ids: [20] }]);
  });

  test('of two known pull requests the newest of each', async () => {
    const runs: CiScript['runs'] = ({ prNumber }) =>
      [run(1, 7), run(2, 7), run(3, 8)].filter((one) => one.prNumber === prNumber);
    const { ends } = await follow([7, 8], { runs });
    expect(ends).toEqual([
      { kind: 'diffs', runId: 2, ids: [20] },
      { kind: 'diffs', runId: 3, ids: [30] },
    ]);
  });

  test('of no known pull request the newest of each that is listed', async () => {
    const all = [run(1, 7, 'failed'), run(2, 7), run(3, 8, 'failed'), run(4, null, 'failed')];
    const runs: CiScript['runs'] = ({ prNumber }) =>
      all.slice(0, 3).filter((one) => prNumber === null || one.prNumber === prNumber);
    const { ends } = await follow([], { runs });
    expect(ends).toEqual([
      { kind: 'diffs', runId: 2, ids: [20] },
      { kind: 'failed', runId: 3 },
    ]);
  });

  test('one that names no pull request counts for all of them', async () => {
    const { ends } = await follow([], { runs: () => [run(1, null), run(2, null)] });
    expect(ends).toEqual([{ kind: 'diffs', runId: 2, ids: [20] }]);
  });

  test('a pull request without a run is waited for, and named', async () => {
    const runs: CiScript['runs'] = ({ prNumber }) => (prNumber === 7 ? [run(1, 7)] : []);
    const { ends, endMs } = await follow([7, 8], { runs });
    expect(ends).toEqual([
      { kind: 'diffs', runId: 1, ids: [10] },
      { kind: 'no-run', timeoutMs: 60_000, prNumber: 8 },
    ]);
    expect(endMs).toBeGreaterThan(50_000);
  });
});
