import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Observation } from '../../src/diff/observation.ts';
import { CancelledError } from '../../src/errors.ts';
import { createLimiter } from '../../src/poll/limiter.ts';
import { type DiffPollSettings, pollDiffs } from '../../src/poll/poll-diffs.ts';
import type { Datafold } from '../../src/ports.ts';
import { mostInWindow } from '../fakes/rate.ts';
import { type FakeClock, fakeClock } from '../support/fake-clock.ts';
import {
  answered,
  done,
  networkDown,
  running,
  type Script,
  type ScriptedDatafold,
  scriptedDatafold,
  seen,
} from '../support/looks.ts';

const minute = 60_000;

type Told = { readonly id: number; readonly looks: number; readonly ended: boolean };
type Outcome = {
  readonly observations: readonly Observation[];
  readonly endMs: number;
  readonly datafold: ScriptedDatafold;
  readonly clock: FakeClock;
  readonly told: readonly Told[];
};
type Given = Partial<DiffPollSettings> & {
  readonly ids?: readonly number[];
  readonly script: Script;
  readonly latencyMs?: number;
  readonly random?: () => number;
  readonly startMs?: number;
  readonly cancelAtMs?: number;
};

/** One whole wait on virtual time. */
async function wait(given: Given): Promise<Outcome> {
  const { ids = [970], script, latencyMs, random = () => 0, startMs, cancelAtMs, ...settings } = given;
  const clock = fakeClock(startMs);
  const datafold = scriptedDatafold(clock, script, latencyMs);
  const cancel = new AbortController();
  if (cancelAtMs !== undefined) clock.at(cancelAtMs, () => cancel.abort(new CancelledError()));
  const told: Told[] = [];
  const observations = await pollDiffs(
    ids,
    { timeoutMs: 60 * minute, pollIntervalMs: 15_000, onNeedsAction: 'stop', ...settings },
    {
      datafold,
      clock,
      limiter: createLimiter(clock),
      random,
      signal: cancel.signal,
      onPoll: (track, end) => told.push({ id: track.id, looks: track.attempts, ended: end !== null }),
    },
  );
  return { observations, endMs: clock.now(), datafold, clock, told };
}

const lostOf = ({ observations }: Outcome) => observations.map(({ failure }) => failure?.kind ?? 'seen');
/** In whole milliseconds: the clock adds up fractions of them. */
const pauses = (times: readonly number[]) =>
  times.slice(1).map((at, index) => Math.round(at - (times[index] ?? 0)));
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
/** A diff that runs for so long. */
const endsAt =
  (ms: number): Script =>
  ({ atMs }) =>
    atMs >= ms ? done : running();

describe('one diff', () => {
  test('is polled at once, and that is all when it has ended', async () => {
    const outcome = await wait({ script: () => done });
    expect(outcome.datafold.times(970)).toEqual([0]);
    expect(outcome.endMs).toBe(40);
    expect(outcome.observations).toMatchObject([
      { id: 970, failure: null, diff: { id: 970, result: 'identical' } },
    ]);
    expect(outcome.told).toEqual([{ id: 970, looks: 1, ended: true }]);
  });

  test('is polled in pauses that grow up to poll_interval', async () => {
    const { datafold } = await wait({ script: endsAt(20 * minute), latencyMs: 0 });
    const all = pauses(datafold.times(970));
    expect(all[0]).toBe(1_000);
    expect(Math.max(...all)).toBe(15_000);
    expect(all.toSorted((a, b) => a - b)).toEqual(all);
    expect(all.length).toBeLessThan(120);
  });

  test.each([5_000, 15_000, 60_000, 300_000])(
    'is never left alone for longer than poll_interval %i',
    async (pollIntervalMs) => {
      for (const random of [0, 0.5, 0.999]) {
        const { datafold } = await wait({
          script: endsAt(40 * minute),
          latencyMs: 0,
          pollIntervalMs,
          random: () => random,
        });
        const all = pauses(datafold.times(970));
        expect(Math.max(...all)).toBeLessThanOrEqual(pollIntervalMs);
        expect(Math.min(...all)).toBeGreaterThanOrEqual(1_000);
      }
    },
  );

  test.each([3_000, 20_000, 5 * minute, 30 * minute])(
    'that runs for %i ms is reported soon after',
    async (ms) => {
      const { endMs } = await wait({ script: endsAt(ms) });
      expect(endMs - ms).toBeLessThanOrEqual(Math.min(15_000, 1_000 + ms * 0.15) + 80);
    },
  );

  test.each(['failed', 'cancelled'])('that has %s has ended', async (status) => {
    const outcome = await wait({ script: () => seen({ status, result: null, stats: null }) });
    expect([lostOf(outcome), outcome.datafold.asked.length]).toEqual([['seen'], 1]);
  });

  test('with a status of tomorrow still runs', async () => {
    const outcome = await wait({
      script: ({ nth }) => (nth < 4 ? running({ status: 'reticulating', done: true }) : done),
    });
    expect([lostOf(outcome), outcome.datafold.asked.length]).toEqual([['seen'], 4]);
  });

  test('is asked about again in the light of its progress, at most poll_interval apart', async () => {
    const total = 600;
    const script: Script = ({ atMs }) =>
      atMs >= 10 * minute
        ? done
        : running({ progress: { completed: Math.floor((atMs / (10 * minute)) * total), total } });
    const { datafold, endMs } = await wait({ script });
    expect(Math.max(...pauses(datafold.times(970)))).toBeLessThanOrEqual(15_040);
    expect(endMs).toBeLessThan(10 * minute + 10_000);
  });
});

describe('the deadline', () => {
  const cases: readonly { timeoutMs: number; pollIntervalMs: number; count: number }[] = [
    { timeoutMs: 1_000, pollIntervalMs: 15_000, count: 1 },
    { timeoutMs: 2_500, pollIntervalMs: 1_000, count: 1 },
    { timeoutMs: 90_000, pollIntervalMs: 15_000, count: 1 },
    { timeoutMs: 10 * minute, pollIntervalMs: 300_000, count: 1 },
    { timeoutMs: 60 * minute, pollIntervalMs: 15_000, count: 8 },
    { timeoutMs: 24 * 60 * minute, pollIntervalMs: 60_000, count: 2 },
    { timeoutMs: minute, pollIntervalMs: 1_000, count: 8 },
    { timeoutMs: 10_400, pollIntervalMs: 1_000, count: 8 },
    { timeoutMs: 3_000, pollIntervalMs: 15_000, count: 8 },
  ];
  test.each(cases)(
    'of $timeoutMs ms is kept with $count diffs, each polled within its last half second',
    async (given) => {
      const outcome = await wait({ ...given, ids: upTo(given.count), script: () => running() });
      expect(outcome.endMs).toBeLessThanOrEqual(given.timeoutMs);
      expect(outcome.observations.map(({ failure }) => failure)).toEqual(
        upTo(given.count).map(() => ({ kind: 'out-of-time', timeoutMs: given.timeoutMs })),
      );
      for (const id of upTo(given.count)) {
        const last = outcome.datafold.times(id).at(-1) ?? 0;
        expect(last).toBeGreaterThanOrEqual(given.timeoutMs - 500);
        expect(last).toBeLessThan(given.timeoutMs);
      }
    },
  );

  test('sees an end that comes just before it', async () => {
    const outcome = await wait({ timeoutMs: 10 * minute, script: endsAt(10 * minute - 501) });
    expect(lostOf(outcome)).toEqual(['seen']);
  });

  test('counts from the start of the process', async () => {
    const outcome = await wait({ timeoutMs: 10_000, startMs: 4_000, script: () => running() });
    expect(outcome.datafold.times(970)[0]).toBe(4_000);
    expect(outcome.endMs).toBeLessThanOrEqual(10_000);
  });

  test('is not outstayed by a last look that hangs', async () => {
    const outcome = await wait({
      timeoutMs: minute,
      script: ({ atMs }) => (atMs > 59_000 ? 'hang' : running()),
    });
    expect([lostOf(outcome), outcome.endMs]).toEqual([['out-of-time'], minute]);
  });

  test.each([1, 3])('leaves time for a last look where look %i hangs', async (hanging) => {
    const outcome = await wait({
      timeoutMs: 30_000,
      script: ({ nth }) => (nth === hanging ? 'hang' : nth < hanging ? running() : done),
    });
    expect([lostOf(outcome), outcome.datafold.times(970).at(-1)]).toEqual([['seen'], 29_500]);
  });

  test('leaves a slow first look the time until just before it', async () => {
    const outcome = await wait({ timeoutMs: 4_000, latencyMs: 3_300, script: () => done });
    expect([lostOf(outcome), outcome.datafold.times(970)]).toEqual([['seen'], [0]]);
  });

  test('leaves each of eight diffs its last look where all the first ones hang', async () => {
    const outcome = await wait({
      ids: upTo(8),
      timeoutMs: 20_000,
      script: ({ nth }) => (nth === 1 ? 'hang' : done),
    });
    expect(new Set(lostOf(outcome))).toEqual(new Set(['seen']));
  });

  test('is not outstayed by a first look that hangs, which is reported as silence', async () => {
    const outcome = await wait({ timeoutMs: minute, script: () => 'hang' });
    expect(outcome.endMs).toBe(minute);
    expect(outcome.observations).toMatchObject([
      { diff: null, failure: { kind: 'unreachable', problem: { kind: 'network' } } },
    ]);
  });

  test('that is over before the first poll gives an answer all the same', async () => {
    const outcome = await wait({ timeoutMs: 1_000, startMs: 1_500, script: () => 'hang' });
    expect([lostOf(outcome), outcome.endMs]).toEqual([['unreachable'], 1_500]);
  });

  test('leaves no one asleep', async () => {
    for (const script of [() => done, () => running(), () => 'hang'] satisfies Script[]) {
      expect((await wait({ timeoutMs: minute, script })).clock.sleepers()).toBe(0);
    }
  });
});

describe('problem', () => {
  test('a 404 is asked once more after two seconds', async () => {
    const outcome = await wait({ script: () => answered(404), latencyMs: 0 });
    expect(outcome.datafold.times(970)).toEqual([0, 2_000]);
    expect(outcome.observations).toMatchObject([
      { diff: null, failure: { kind: 'refused', problem: { status: 404 } } },
    ]);
  });

  test('a diff that is there the repeats is followed', async () => {
    const outcome = await wait({
      script: ({ nth }) => (nth === 1 ? answered(404) : endsAt(minute)({ id: 0, atMs: nth * minute, nth })),
    });
    expect(lostOf(outcome)).toEqual(['seen']);
  });

  test('a 404 after other problem is asked once more too', async () => {
    const fates = [answered(503), answered(404), done];
    const outcome = await wait({ script: ({ nth }) => fates[nth - 1] ?? done });
    expect(lostOf(outcome)).toEqual(['seen']);
  });

  test('a diff that vanishes later is asked for once more too', async () => {
    const outcome = await wait({ script: ({ nth }) => (nth < 5 ? running() : answered(404)), latencyMs: 0 });
    expect([lostOf(outcome), outcome.datafold.asked.length]).toEqual([['refused'], 6]);
    expect(pauses(outcome.datafold.times(970)).at(-1)).toBe(2_000);
  });

  test.each([400, 403, 405, 410, 422, 302])('%i ends that diff at once', async (status) => {
    const outcome = await wait({ script: () => answered(status) });
    expect(outcome.observations).toMatchObject([{ failure: { kind: 'refused', problem: { status } } }]);
    expect(outcome.datafold.asked).toHaveLength(1);
  });

  test('a 403 of one diff ends no other', async () => {
    const outcome = await wait({
      ids: [1, 2, 3],
      script: ({ id, atMs }) => (id === 2 ? answered(403) : atMs > minute ? done : running()),
    });
    expect(lostOf(outcome)).toEqual(['seen', 'refused', 'seen']);
    expect(outcome.datafold.times(2)).toHaveLength(1);
  });

  test('a 401 ends all, but takes nothing back', async () => {
    const script: Script = ({ id, atMs }) =>
      id === 1 ? done : id === 2 && atMs > 20_000 ? answered(401) : running();
    const outcome = await wait({ ids: [1, 2, 3, 4], script });
    expect(lostOf(outcome)).toEqual(['seen', 'refused', 'refused', 'refused']);
    expect(outcome.observations[3]).toMatchObject({
      diff: { status: 'processing' },
      failure: { problem: { status: 401 } },
    });
    expect(outcome.endMs).toBeLessThan(30_000);
  });

  test('a 401 at once is asked for no more often than there are places', async () => {
    const outcome = await wait({ ids: upTo(500), script: () => answered(401) });
    expect(new Set(lostOf(outcome))).toEqual(new Set(['refused']));
    expect(outcome.datafold.asked.length).toBeLessThanOrEqual(8);
  });

  const passing = [answered(500), answered(503), answered(429), networkDown];
  test.each(passing)('$problem never ends the wait while time remains', async (look) => {
    const outcome = await wait({ timeoutMs: 30 * minute, script: () => look, latencyMs: 0 });
    expect(outcome.observations).toMatchObject([{ diff: null, failure: { kind: 'unreachable' } }]);
    const times = outcome.datafold.times(970);
    expect(times.at(-1)).toBe(30 * minute - 500);
    expect(pauses(times).slice(0, 5)).toEqual([2_000, 4_000, 8_000, 16_000, 30_000]);
    expect(Math.max(...pauses(times))).toBeLessThanOrEqual(31_000);
  });

  test('problem that passes leaves no trace', async () => {
    const outcome = await wait({ script: ({ nth }) => (nth < 6 ? networkDown : nth < 9 ? running() : done) });
    expect(lostOf(outcome)).toEqual(['seen']);
  });

  test('problem at the end is what is reported, beside the last body', async () => {
    const outcome = await wait({
      timeoutMs: 5 * minute,
      script: ({ nth }) => (nth < 4 ? running() : answered(502)),
    });
    expect(outcome.observations).toMatchObject([
      { diff: { status: 'processing' }, failure: { kind: 'unreachable', problem: { status: 502 } } },
    ]);
  });

  test('Retry-After is kept to', async () => {
    const outcome = await wait({
      script: ({ nth }) => (nth === 1 ? answered(429, 42_000) : done),
      latencyMs: 0,
    });
    expect(outcome.datafold.times(970)).toEqual([0, 42_000]);
  });

  test('Retry-After holds for every diff, since the limit is the key’s', async () => {
    const script: Script = ({ id, nth, atMs }) =>
      id === 1 && nth === 1 ? answered(429, 42_000) : atMs > minute ? done : running();
    const { datafold } = await wait({ ids: [1, 2, 3], script, latencyMs: 10 });
    expect(datafold.asked.filter(({ atMs }) => atMs > 10 && atMs < 42_000)).toEqual([]);
  });

  test.each([429, 503])('one diff that answers %i with a long Retry-After hides no other', async (status) => {
    const ids = upTo(30);
    const outcome = await wait({
      ids,
      timeoutMs: 15_000,
      script: ({ id }) => (id === ids[0] ? answered(status, 3_600_000) : done),
    });
    expect(lostOf(outcome)).toEqual(ids.map((id) => (id === ids[0] ? 'unreachable' : 'seen')));
  });

  test('Retry-After beyond the deadline still leaves the last poll', async () => {
    const outcome = await wait({
      timeoutMs: minute,
      script: ({ nth }) => (nth === 1 ? answered(503, 3_600_000) : done),
      latencyMs: 0,
    });
    expect([lostOf(outcome), outcome.datafold.times(970)]).toEqual([['seen'], [0, 59_500]]);
  });
});

describe('done in name', () => {
  const cases: readonly { name: string; look: Parameters<typeof seen>[0] }[] = [
    { name: 'without a result', look: { result: null } },
    { name: 'without figures', look: { result: 'identical', stats: null } },
    { name: 'with a part still at work', look: { result: 'identical', pendingParts: ['values'] } },
  ];
  test.each(cases)('$name is polled for 30 s more, then reported as it is', async ({ look }) => {
    const outcome = await wait({ script: () => seen(look), latencyMs: 0 });
    expect(lostOf(outcome)).toEqual(['seen']);
    expect(outcome.endMs).toBe(30_000);
    expect(outcome.datafold.asked.length).toBeGreaterThan(4);
    expect(outcome.observations).toMatchObject([{ diff: look }]);
  });

  test.each(cases)('$name, then whole, ends at once', async ({ look }) => {
    const outcome = await wait({ script: ({ atMs }) => (atMs < 3_000 ? seen(look) : done), latencyMs: 0 });
    expect(outcome.observations).toMatchObject([
      { failure: null, diff: { result: 'identical', pendingParts: [] } },
    ]);
    expect(outcome.endMs).toBeLessThanOrEqual(5_000);
  });

  test('is never polled past the deadline', async () => {
    const outcome = await wait({ timeoutMs: 10_000, script: () => seen({ result: null }) });
    expect(lostOf(outcome)).toEqual(['seen']);
    expect(outcome.endMs).toBeLessThanOrEqual(10_000);
    expect(outcome.datafold.times(970).at(-1)).toBeGreaterThanOrEqual(9_500);
  });

  test('and then unreachable is reported as it was', async () => {
    const outcome = await wait({
      script: ({ nth }) => (nth < 2 ? seen({ result: 'different', stats: null }) : networkDown),
    });
    expect(outcome.observations).toMatchObject([
      { failure: null, diff: { result: 'different', stats: null } },
    ]);
    expect(outcome.endMs).toBeLessThan(70_000);
  });

  test('that runs again gets its 30 s again', async () => {
    const script: Script = ({ atMs }) =>
      atMs < 20_000 ? seen({ result: null }) : atMs < 40_000 ? running() : seen({ result: null });
    expect((await wait({ script, latencyMs: 0 })).endMs).toBeGreaterThanOrEqual(70_000);
  });
});

describe('a diff that needs a person', () => {
  const needs = running({ status: 'needs_confirmation' });

  test('ends at once under stop, and the others are waited for', async () => {
    const outcome = await wait({
      ids: [1, 2],
      script: ({ id, atMs }) => (id === 1 ? needs : atMs > 5 * minute ? done : running()),
    });
    expect(lostOf(outcome)).toEqual(['needs-action', 'seen']);
    expect(outcome.datafold.times(1)).toHaveLength(1);
  });

  test('is waited for under wait', async () => {
    const outcome = await wait({
      onNeedsAction: 'wait',
      script: ({ atMs }) => (atMs < 5 * minute ? needs : done),
    });
    expect(lostOf(outcome)).toEqual(['seen']);
  });

  test('times out under wait when no one comes', async () => {
    const outcome = await wait({ onNeedsAction: 'wait', timeoutMs: minute, script: () => needs });
    expect(outcome.observations).toMatchObject([
      { failure: { kind: 'out-of-time' }, diff: { status: 'needs_confirmation' } },
    ]);
  });
});

describe('cancelling', () => {
  const moments: readonly { name: string; given: Omit<Given, 'cancelAtMs'>; atMs: number }[] = [
    { name: 'before the first answer', given: { script: () => done }, atMs: 20 },
    { name: 'while it sleeps', given: { script: () => running() }, atMs: 5 * minute + 7_777 },
    { name: 'while a look hangs', given: { script: () => 'hang' }, atMs: minute },
    { name: 'while many queue', given: { ids: upTo(200), script: () => running() }, atMs: 3_333 },
    { name: 'while the server wants silence', given: { script: () => answered(503, 600_000) }, atMs: minute },
    {
      name: 'after some have ended',
      given: { ids: upTo(20), script: ({ id }) => (id < 15 ? done : running()) },
      atMs: minute,
    },
  ];
  test.each(moments)('$name stops it at once', async ({ given, atMs }) => {
    const clock = fakeClock();
    const cancel = new AbortController();
    const datafold = scriptedDatafold(clock, given.script);
    clock.at(atMs, () => cancel.abort(new CancelledError()));
    const world = {
      datafold,
      clock,
      limiter: createLimiter(clock),
      random: () => 0,
      signal: cancel.signal,
      onPoll: () => undefined,
    };
    const settings = { timeoutMs: 60 * minute, pollIntervalMs: 15_000, onNeedsAction: 'stop' } as const;
    await expect(pollDiffs(given.ids ?? [970], settings, world)).rejects.toBeInstanceOf(CancelledError);
    expect([clock.now(), clock.sleepers()]).toEqual([atMs, 0]);
    expect(datafold.asked.every((asked) => asked.atMs <= atMs)).toBe(true);
  });

  test('before the start asks no one anything', async () => {
    const clock = fakeClock();
    const datafold = scriptedDatafold(clock, () => done);
    const world = {
      datafold,
      clock,
      limiter: createLimiter(clock),
      random: () => 0,
      signal: AbortSignal.abort(new Error('gone')),
      onPoll: () => undefined,
    };
    const waiting = pollDiffs([1], { timeoutMs: 1_000, pollIntervalMs: 1_000, onNeedsAction: 'stop' }, world);
    await expect(waiting).rejects.toBeInstanceOf(CancelledError);
    expect(datafold.asked).toEqual([]);
  });

  test('is not what a fault of ours is called', async () => {
    const clock = fakeClock();
    const datafold: Datafold = { fetchDiff: () => Promise.reject(new TypeError('ours')) };
    const world = {
      datafold,
      clock,
      limiter: createLimiter(clock),
      random: () => 0,
      signal: new AbortController().signal,
      onPoll: () => undefined,
    };
    const waiting = pollDiffs(
      [1, 2],
      { timeoutMs: 1_000, pollIntervalMs: 1_000, onNeedsAction: 'stop' },
      world,
    );
    await expect(waiting).rejects.toThrow('ours');
  });
});

describe('many diffs', () => {
  /** Our own limits towards Datafold, on what it saw. */
  const keepsLimits = ({ datafold }: Outcome) => {
    const starts = datafold.asked.map(({ atMs }) => atMs);
    expect(datafold.mostOpen()).toBeLessThanOrEqual(8);
    expect(mostInWindow(starts, 1_000)).toBeLessThanOrEqual(8);
  };

  test.each([
    { count: 9, latencyMs: 1 },
    { count: 200, latencyMs: 40 },
    { count: 200, latencyMs: 2_500 },
    { count: 1_000, latencyMs: 300 },
  ])(
    '$count that have ended are each looked at once, 8 in any second, 8 at a time',
    async ({ count, latencyMs }) => {
      const outcome = await wait({ ids: upTo(count), script: () => done, latencyMs });
      keepsLimits(outcome);
      expect(outcome.observations.map(({ id }) => id)).toEqual(upTo(count));
      expect(new Set(lostOf(outcome))).toEqual(new Set(['seen']));
      expect(outcome.datafold.asked.map(({ id }) => id)).toEqual(upTo(count));
      const [, second] = [...new Set(outcome.datafold.asked.map(({ atMs }) => atMs))];
      expect(second).toBeGreaterThanOrEqual(Math.min(1_000, latencyMs));
    },
  );

  test.each([200, 1_000])('%i that run for ten minutes are all told', async (count) => {
    const outcome = await wait({ ids: upTo(count), script: endsAt(10 * minute), random: () => 0.3 });
    keepsLimits(outcome);
    expect(new Set(lostOf(outcome))).toEqual(new Set(['seen']));
    expect(outcome.endMs).toBeLessThan(10 * minute + (count / 8) * 1_010 + 20_000);
  });

  test.each([200, 1_000])(
    '%i that never end are timed out on the deadline, the last round just before it',
    async (count) => {
      const timeoutMs = 15 * minute;
      const outcome = await wait({ ids: upTo(count), timeoutMs, script: () => running() });
      keepsLimits(outcome);
      expect(new Set(lostOf(outcome))).toEqual(new Set(['out-of-time']));
      expect(outcome.endMs).toBeLessThanOrEqual(timeoutMs);
      const roundMs = (count / 8) * 1_010;
      for (const id of upTo(count)) {
        expect(outcome.datafold.times(id).at(-1)).toBeGreaterThanOrEqual(timeoutMs - 2 * roundMs - 1_000);
      }
      expect(outcome.datafold.asked.at(-1)?.atMs).toBeGreaterThanOrEqual(timeoutMs - 1_500);
    },
  );

  test('more than there is time for are reported as timed out, not as an end nor as silence', async () => {
    const outcome = await wait({ ids: upTo(100), timeoutMs: 5_000, script: () => done });
    const kinds = lostOf(outcome);
    expect(kinds.slice(0, 36)).toEqual(upTo(36).map(() => 'seen'));
    expect(kinds.slice(-50)).toEqual(upTo(50).map(() => 'out-of-time'));
  });

  test('a broken one hides no other, in whatever order they end', async () => {
    const fates: readonly Script[] = [
      () => done,
      endsAt(minute),
      () => answered(403),
      () => answered(404),
      () => networkDown,
      () => seen({ status: 'failed' }),
      () => running({ status: 'needs_authentication' }),
      () => 'hang',
    ];
    const names = [
      'seen',
      'seen',
      'refused',
      'refused',
      'unreachable',
      'seen',
      'needs-action',
      'unreachable',
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 7 }), { minLength: 1, maxLength: 12 }), async (picks) => {
        fc.pre(picks.filter((pick) => pick === 7).length < 8);
        const outcome = await wait({
          ids: picks.map((_, index) => 100 - index),
          timeoutMs: 3 * minute,
          script: (asked) => fates[picks[100 - asked.id] ?? 0]?.(asked) ?? done,
        });
        keepsLimits(outcome);
        expect(outcome.observations.map(({ id }) => id)).toEqual(picks.map((_, index) => 100 - index));
        expect(lostOf(outcome)).toEqual(picks.map((pick) => names[pick]));
      }),
      { numRuns: 60 },
    );
  });

  test('no one to wait for is nothing seen', async () => {
    expect((await wait({ ids: [], script: () => done })).observations).toEqual([]);
  });
});
