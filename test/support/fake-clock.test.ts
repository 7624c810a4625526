import { expect, test } from 'vitest';
import { fakeClock } from './fake-clock.ts';

const never = new AbortController().signal;

test('wakes in the order of time, then of falling asleep, and lets each finish first', async () => {
  const clock = fakeClock();
  const log: string[] = [];
  const sleeper = async (name: string, ms: number) => {
    await clock.sleep(ms, never);
    log.push(`${name} ${clock.now()}`);
    await clock.sleep(0, never);
    log.push(`${name} again ${clock.now()}`);
  };
  await Promise.all([sleeper('a', 20), sleeper('b', 10), sleeper('c', 20)]);
  expect(log).toEqual(['b 10', 'b again 10', 'a 20', 'c 20', 'a again 20', 'c again 20']);
});

test('stands still while promises have anything to do', async () => {
  const clock = fakeClock(5);
  const slept = clock.sleep(1_000, never);
  for (let turn = 0; turn < 1_000; turn++) await Promise.resolve();
  expect(clock.now()).toBe(5);
  await slept;
  expect(clock.now()).toBe(1_005);
});

test('calls a sleep off with the reason of the signal', async () => {
  const clock = fakeClock();
  const cancel = new AbortController();
  const slept = clock.sleep(3_600_000, cancel.signal);
  clock.at(7, () => cancel.abort(new Error('enough')));
  await expect(slept).rejects.toThrow('enough');
  expect([clock.now(), clock.sleepers()]).toEqual([7, 0]);
  await expect(clock.sleep(1, cancel.signal)).rejects.toThrow('enough');
});
