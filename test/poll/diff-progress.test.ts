import { describe, expect, test } from 'vitest';
import { logDiffProgress } from '../../src/poll/diff-progress.ts';
import {
  createDiffState,
  type DiffState,
  getDiffOutcome,
  reduceDiffState,
} from '../../src/poll/diff-state.ts';
import type { PollResult } from '../../src/ports.ts';
import { fakeClock } from '../support/fake-clock.ts';
import { recordingLog } from '../support/log.ts';
import { answered, done, networkDown, running } from '../support/looks.ts';

type Scene = { readonly atMs: number; readonly id: number; readonly look: PollResult };
const steps = (completed: number) => running({ progress: { completed, total: 10 } });

/** The log of a wait in which these looks happen, up to `untilMs`. */
async function logOf(diffs: number, scenes: readonly Scene[], untilMs: number) {
  const clock = fakeClock();
  const { log, lines } = recordingLog();
  const never = new AbortController().signal;
  const written: { readonly atMs: number; readonly text: string }[] = [];
  const timed = { ...log, info: (text: string) => void written.push({ atMs: clock.now(), text }) };
  const progress = logDiffProgress(diffs, { clock, log: timed, signal: never });
  const tracks = new Map<number, DiffState>();
  for (const { atMs, id, look } of scenes) {
    await clock.sleep(atMs - clock.now(), never);
    const track = reduceDiffState(tracks.get(id) ?? createDiffState(id), look, atMs);
    tracks.set(id, track);
    progress.onPoll(track, getDiffOutcome(track, look, atMs, 'stop'));
  }
  await clock.sleep(untilMs - clock.now(), never);
  progress.stop();
  return { written, lines, bars: written.filter(({ text }) => text.startsWith('[')), clock };
}

describe('how the wait goes', () => {
  test('is reported when something changed, and when it is over', async () => {
    const scenes = [0, 2, 4, 4, 4, 6].map((completed, index) => ({
      atMs: index * 5_000,
      id: 1,
      look: steps(completed),
    }));
    const { bars } = await logOf(1, scenes, 30_000);
    expect(bars.map(({ text }) => /(\d+) of 10 steps/.exec(text)?.[1])).toEqual(['0', '2', '4', '6', '6']);
  });

  test('is reported once a second at most', async () => {
    const scenes = Array.from({ length: 40 }, (_, index) => ({ atMs: index * 50, id: index, look: done }));
    const { bars } = await logOf(100, scenes, 2_500);
    expect(bars.length).toBeLessThanOrEqual(4);
    const gaps = bars.slice(1).map(({ atMs }, index) => atMs - (bars[index]?.atMs ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(500);
  });

  test('is reported at least once a minute when nothing changes', async () => {
    const { bars } = await logOf(1, [{ atMs: 0, id: 1, look: running() }], 10 * 60_000);
    const times = bars.map(({ atMs }) => atMs);
    const gaps = times.map((at, index) => at - (times[index - 1] ?? 0));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(60_000);
    expect(bars.length).toBeLessThanOrEqual(12);
  });

  test('is reported for the last time when it is over, and then no more', async () => {
    const { bars, clock, written } = await logOf(
      2,
      [
        { atMs: 0, id: 1, look: done },
        { atMs: 100, id: 2, look: done },
      ],
      200,
    );
    expect(bars.at(-1)?.text).toContain('2 of 2 diffs finished');
    const before = written.length;
    await clock.sleep(600_000, new AbortController().signal);
    expect(written.length).toBe(before);
    expect(clock.sleepers()).toBe(0);
  });
});

test('steps are those known so far, until every diff has reported its own or has ended', async () => {
  const scenes = [
    { atMs: 0, id: 1, look: steps(10) },
    { atMs: 0, id: 2, look: running() },
    { atMs: 0, id: 3, look: done },
    { atMs: 2_000, id: 2, look: steps(2) },
  ];
  const { bars } = await logOf(3, scenes, 4_000);
  const told = bars.map(({ text }) => /\d+ of \d+ (?:known )?steps/.exec(text)?.[0]);
  expect([...new Set(told)]).toEqual(['10 of 10 known steps', '12 of 20 steps']);
});

test.each([
  { name: 'waits for a person', look: running({ status: 'needs_confirmation' }) },
  { name: 'is refused', look: answered(403) },
])('a diff that $name has not ended: no one waits for it any more', async ({ look }) => {
  const scenes = [
    { atMs: 0, id: 1, look: steps(4) },
    { atMs: 100, id: 1, look },
    { atMs: 200, id: 2, look: done },
  ];
  const { bars } = await logOf(2, scenes, 300);
  expect(bars.at(-1)?.text).toMatch(/ 1 of 2 diffs finished, 1 skipped · \w+ elapsed$/);
  expect(bars.at(-1)?.text).toMatch(/^\[■+□+\] 4 of 10 /);
});

test('at the timeout, no one waits for what has not ended', async () => {
  const { bars } = await logOf(1, [{ atMs: 0, id: 1, look: steps(4) }], 10_000);
  expect(bars.at(-1)?.text).toBe(
    '[■■■■□□□□□□] 4 of 10 steps · 0 of 1 diff finished, 1 skipped · 10s elapsed',
  );
});

describe('what reports single diffs', () => {
  const told = async (diffs: number, scenes: readonly Scene[]) =>
    (await logOf(diffs, scenes, 100)).written.map(({ text }) => text).filter((text) => !text.startsWith('['));

  test('their statuses, as they change', async () => {
    const words = ['waiting', 'waiting', 'processing', 'processing'];
    const scenes = words.map((status, index) => ({ atMs: index, id: 7, look: running({ status }) }));
    expect(await told(1, scenes)).toEqual(['data diff 7: waiting', 'data diff 7: waiting -> processing']);
  });

  test('no statuses of more diffs than anybody reads, but every new word once', async () => {
    const scenes = [1, 2, 3].map((id) => ({ atMs: id, id, look: running({ status: 'reticulating' }) }));
    const lines = await told(50, [...scenes, { atMs: 9, id: 4, look: running() }]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^data diff 1: .*reticulating.*unknown status, treated as running/);
  });

  test('the first fault of a row of faults', async () => {
    const scenes = [networkDown, networkDown, running(), networkDown].map((look, index) => ({
      atMs: index,
      id: 7,
      look,
    }));
    const lines = (await told(1, scenes)).filter((line) => line.includes('request failed'));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('retrying');
  });

  test('that no one asks again after a refusal', async () => {
    const [line = ''] = (await told(1, [{ atMs: 0, id: 7, look: answered(403) }])).filter((text) =>
      text.includes('request failed'),
    );
    expect(line).toContain('403');
    expect(line).not.toContain('retrying');
  });

  test('ten faults, not a thousand', async () => {
    const scenes = Array.from({ length: 30 }, (_, index) => ({
      atMs: index,
      id: index + 1,
      look: networkDown,
    }));
    expect(await told(30, scenes)).toHaveLength(10);
  });
});
