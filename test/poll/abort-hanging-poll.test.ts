import { describe, expect, test } from 'vitest';
import { fetchUntilFinalPoll } from '../../src/poll/abort-hanging-poll.ts';
import type { PollResult } from '../../src/ports.ts';
import { fakeClock } from '../support/fake-clock.ts';
import { done } from '../support/looks.ts';

const never = new AbortController().signal;

/** A look that is answered after so long, on a clock of its own. */
async function look(answeredAfterMs: number, untilLastMs: number, signal = never) {
  const clock = fakeClock();
  const ask = async (cut: AbortSignal): Promise<PollResult> => {
    await clock.sleep(answeredAfterMs, cut);
    return done;
  };
  const found = await fetchUntilFinalPoll(ask, untilLastMs, clock, signal);
  return { found, endMs: clock.now(), sleepers: clock.sleepers() };
}

describe('a look before the last one', () => {
  test('that is answered is what it found', async () => {
    expect(await look(40, 9_000)).toEqual({ found: done, endMs: 40, sleepers: 0 });
  });

  test('that hangs is dropped a moment before that is due, to be asked again', async () => {
    expect(await look(60_000, 9_000)).toMatchObject({
      found: { kind: 'failure', problem: { kind: 'network' }, retry: 'later' },
      endMs: 8_900,
      sleepers: 0,
    });
  });

  test.each([100, 0, -5])(
    'that is the last one itself, %i ms before, takes the time it needs',
    async (left) => {
      expect(await look(400, left)).toMatchObject({ found: done, endMs: 400 });
    },
  );

  test('that is slow is no look that hangs: it has five seconds', async () => {
    expect(await look(5_300, 5_000)).toMatchObject({ found: done, endMs: 5_300 });
    expect(await look(5_300, 5_200)).toMatchObject({ found: { kind: 'failure' }, endMs: 5_100 });
  });

  test('far from the last one is left to end by itself', async () => {
    expect(await look(40_000, 60_000)).toEqual({ found: done, endMs: 40_000, sleepers: 0 });
  });

  test('ends with what ends the whole wait, and with a fault of ours', async () => {
    const stop = AbortSignal.abort(new Error('stopped'));
    await expect(look(40, 9_000, stop)).rejects.toThrow('stopped');
    const broken = fetchUntilFinalPoll(
      () => Promise.reject(new TypeError('a fault')),
      9_000,
      fakeClock(),
      never,
    );
    await expect(broken).rejects.toThrow('a fault');
  });
});
