import { describe, expect, test } from 'vitest';
import { logCiProgress } from '../../src/poll/ci-progress.ts';
import {
  type CiPollResult,
  getCiRunOutcome,
  initialCiRunState,
  reduceCiRunState,
} from '../../src/poll/ci-run-state.ts';
import { headSha } from '../support/diffs.ts';
import { fakeClock } from '../support/fake-clock.ts';
import { recordingLog } from '../support/log.ts';
import { answered, networkDown } from '../support/looks.ts';

type Scene = readonly [atMs: number, look: CiPollResult];
const run = (
  status: string | null,
  diffs: (CiPollResult & { kind: 'run' })['diffs'] = 'not-fetched',
): CiPollResult => ({
  kind: 'run',
  run: { id: 7001, status, prNumber: null },
  diffs,
});
const fault = (look: object): CiPollResult => ({ ...look, list: 'runs' }) as CiPollResult;

/** The lines of a wait in which these looks happen. */
async function linesOf(scenes: readonly Scene[], untilMs: number) {
  const clock = fakeClock();
  const { log, texts } = recordingLog();
  const never = new AbortController().signal;
  const progress = logCiProgress(headSha, { clock, log, signal: never });
  let track = initialCiRunState;
  for (const [atMs, look] of scenes) {
    await clock.sleep(atMs - clock.now(), never);
    track = reduceCiRunState(track, look, atMs);
    const ended = getCiRunOutcome(track, look, atMs, false);
    if (ended?.kind !== 'several-pull-requests') progress.onPoll(track, ended);
  }
  await clock.sleep(untilMs - clock.now(), never);
  progress.stop();
  await clock.sleep(10 * 60_000, never);
  return texts();
}

describe('the wait for a CI run', () => {
  test('is reported when something changes', async () => {
    const none: CiPollResult = { kind: 'no-run', askedAtMs: 0 };
    const scenes: readonly Scene[] = [
      [0, none],
      [1_000, none],
      [5_000, run('waiting')],
      [9_000, run('processing')],
      [20_000, run('processing')],
      [30_000, run('done', { ids: [], complete: true })],
      [40_000, run('done', { ids: [971, 970], complete: true })],
    ];
    expect(await linesOf(scenes, 41_000)).toEqual([
      'Datafold shows no CI run for commit d60a7f9 yet · 0s elapsed',
      "Datafold's CI run 7001: waiting · 5s elapsed",
      "Datafold's CI run 7001: processing · 9s elapsed",
      "Datafold's CI run 7001: done, no data diffs yet · 30s elapsed",
      "Datafold's CI run 7001: done, with 2 data diffs · 40s elapsed",
    ]);
  });

  test('is reported at least once a minute', async () => {
    expect(await linesOf([[0, { kind: 'no-run', askedAtMs: 0 }]], 200_000)).toEqual([
      'Datafold shows no CI run for commit d60a7f9 yet · 0s elapsed',
      'Datafold shows no CI run for commit d60a7f9 yet · 1m elapsed',
      'Datafold shows no CI run for commit d60a7f9 yet · 2m elapsed',
      'Datafold shows no CI run for commit d60a7f9 yet · 3m elapsed',
    ]);
  });

  test('is reported at least once a minute, faults included', async () => {
    expect(await linesOf([[0, fault(networkDown)]], 130_000)).toEqual(
      Array.from({ length: 3 }, () => expect.stringContaining('(the connection was refused), retrying.')),
    );
  });

  test('reports a fault once while it lasts', async () => {
    const scenes: readonly Scene[] = [
      [0, fault(networkDown)],
      [2_000, fault(answered(503))],
      [4_000, { kind: 'no-run', askedAtMs: 0 }],
      [6_000, fault(answered(401))],
    ];
    expect(await linesOf(scenes, 7_000)).toEqual([
      "Datafold's list of CI runs: request failed (the connection was refused), retrying.",
      'Datafold shows no CI run for commit d60a7f9 yet · 4s elapsed',
      "Datafold's list of CI runs: request failed (HTTP 401).",
    ]);
  });

  test.each([
    { name: 'no status', status: null, expected: "Datafold's CI run 7001: no status · 0s elapsed" },
    {
      name: 'a new word',
      status: '##[error]\nboo',
      expected:
        'Datafold\'s CI run 7001: "##\u200b[error] boo" (unknown status, treated as running) · 0s elapsed',
    },
  ])('reports $name', async ({ status, expected }) => {
    expect(await linesOf([[0, run(status)]], 1_000)).toEqual([expected]);
  });
});
