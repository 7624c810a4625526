import { describe, expect, test } from 'vitest';
import { createLimiter } from '../../src/poll/limiter.ts';
import { mostInWindow } from '../fakes/rate.ts';
import { fakeClock } from '../support/fake-clock.ts';

const never = new AbortController().signal;

/** A queue, and tasks that write down when they start. */
function start() {
  const clock = fakeClock();
  const gate = createLimiter(clock);
  const starts: { readonly name: number; readonly atMs: number }[] = [];
  const open = { now: 0, most: 0 };
  const run = (name: number, ms: number, signal = never) =>
    gate.run(async () => {
      starts.push({ name, atMs: clock.now() });
      open.most = Math.max(open.most, ++open.now);
      await clock.sleep(ms, never).finally(() => open.now--);
      return name;
    }, signal);
  return { clock, gate, starts, open, run };
}

const many = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('the queue', () => {
  test('starts eight at once, first come, first served, and hands back what each brings', async () => {
    const { run, starts } = start();
    expect(await Promise.all(many(30).map((name) => run(name, 5)))).toEqual(many(30));
    expect(starts.map(({ name }) => name)).toEqual(many(30));
    expect(starts.filter(({ atMs }) => atMs === 0)).toHaveLength(8);
  });

  test.each([0, 100, 700, 1_300, 5_000])('keeps both limits when each task takes %i ms', async (ms) => {
    const { run, starts, open } = start();
    await Promise.all(many(60).map((name) => run(name, ms)));
    expect(open.most).toBeLessThanOrEqual(8);
    expect(
      mostInWindow(
        starts.map(({ atMs }) => atMs),
        1_000,
      ),
    ).toBeLessThanOrEqual(8);
  });

  test('starts slow tasks as soon as a place is free', async () => {
    const { run, starts } = start();
    await Promise.all([...many(8).map((name) => run(name, 4_000 + name * 100)), run(8, 0), run(9, 0)]);
    expect(starts.slice(8).map(({ atMs }) => atMs)).toEqual([4_000, 4_000]);
  });

  test('gives back the place of a task that fails', async () => {
    const { gate, run, starts } = start();
    const failing = many(8).map(() => gate.run(() => Promise.reject(new Error('no')), never));
    const after = many(8).map((name) => run(name, 0));
    expect((await Promise.allSettled(failing)).every(({ status }) => status === 'rejected')).toBe(true);
    await Promise.all(after);
    expect(starts).toHaveLength(8);
  });

  test('starts nothing while it is held', async () => {
    const { clock, gate, run, starts } = start();
    await run(0, 0);
    gate.holdFor(30_000);
    gate.holdFor(10);
    await Promise.all([run(1, 0), run(2, 0)]);
    expect(starts.map(({ atMs }) => atMs)).toEqual([0, 30_000, 30_000]);
    expect(clock.now()).toBe(30_000);
  });

  test('lets go of anyone who is called off, and of no one else', async () => {
    const { clock, gate, run, starts } = start();
    const cancel = new AbortController();
    gate.holdFor(10_000);
    const off = [run(1, 0, cancel.signal), run(2, 0, cancel.signal)];
    const on = run(3, 0);
    clock.at(1_000, () => cancel.abort(new Error('off')));
    expect((await Promise.allSettled(off)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(clock.now()).toBe(1_000);
    expect(await on).toBe(3);
    expect(starts).toEqual([{ name: 3, atMs: 10_000 }]);
  });
});
