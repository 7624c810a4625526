import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CiRun, CiRunOutcome } from '../../src/diff/ci-run.ts';
import type { ExpectedTables } from '../../src/diff/expected-tables.ts';
import { CancelledError } from '../../src/errors.ts';
import { createLimiter } from '../../src/poll/limiter.ts';
import { pollCiRun } from '../../src/poll/poll-ci-run.ts';
import { mostInWindow } from '../fakes/rate.ts';
import { type CiAnswer, type CiScript, pageOf, type ScriptedCi, scriptedCi } from '../support/ci.ts';
import { headSha, mergeSha } from '../support/diffs.ts';
import { fakeClock } from '../support/fake-clock.ts';
import { answered, networkDown } from '../support/looks.ts';

const minute = 60_000;
const second = 1_000;

type Outcome = {
  readonly end: CiRunOutcome;
  readonly endMs: number;
  readonly ci: ScriptedCi;
  readonly looks: number;
};
type Given = Partial<CiScript> & {
  readonly timeoutMs?: number;
  readonly pollIntervalMs?: number;
  readonly latencyMs?: number;
  readonly cancelAtMs?: number;
  readonly shas?: readonly string[];
  readonly expectedTables?: ExpectedTables;
};

/** One whole search on virtual time. */
async function follow(given: Given): Promise<Outcome> {
  const {
    runs = () => [],
    diffs,
    timeoutMs = 60 * minute,
    pollIntervalMs = 15_000,
    shas = [headSha],
  } = given;
  const clock = fakeClock();
  const ci = scriptedCi(clock, { runs, ...(diffs === undefined ? {} : { diffs }) }, given.latencyMs);
  const cancel = new AbortController();
  if (given.cancelAtMs !== undefined) clock.at(given.cancelAtMs, () => cancel.abort(new CancelledError()));
  let looks = 0;
  const end = await pollCiRun(
    {
      configId: 5,
      commits: shas.map((sha) => ({ sha, prNumber: 11 })),
      expectedTables: given.expectedTables ?? { kind: 'any' },
    },
    { timeoutMs, pollIntervalMs },
    {
      datafold: ci,
      limiter: createLimiter(clock),
      clock,
      random: () => 0,
      signal: cancel.signal,
      onPoll: () => void looks++,
    },
  );
  if (end.kind === 'several-pull-requests') throw new Error('these commits name a pull request');
  return { end, endMs: clock.now(), ci, looks };
}

const run = (status: string, id = 7001): CiRun => ({ id, status, prNumber: null });
const timesOf = ({ ci }: Outcome, list: 'runs' | 'diffs') =>
  ci.asked.filter((one) => one.list === list).map(({ atMs }) => atMs);
/** A run that is first seen, and then done, at these times. */
const life =
  (fromMs: number, doneMs: number): CiScript['runs'] =>
  ({ atMs }) =>
    atMs < fromMs ? [] : [run(atMs < doneMs ? 'processing' : 'done')];

describe('expected tables of a CI run', () => {
  const names = (...all: readonly string[]): ExpectedTables => ({ kind: 'names', names: all });

  test('that its diffs cover end the search at once', async () => {
    const outcome = await follow({
      runs: () => [run('done')],
      diffs: () => [[971, 'PROD', 'raw', 'Orders'], 970],
      expectedTables: names('raw.orders'),
    });
    expect(outcome.end).toEqual({ kind: 'diffs', runId: 7001, ids: [970, 971] });
    expect(outcome.looks).toBe(1);
  });

  test('that come late are found', async () => {
    const { end } = await follow({
      runs: () => [run('done')],
      diffs: ({ atMs }) =>
        atMs < 12 * second
          ? [[970, 'a', 'b']]
          : [
              [971, 'a', 'c'],
              [970, 'a', 'b'],
            ],
      expectedTables: names('b', 'c'),
    });
    expect(end).toEqual({ kind: 'diffs', runId: 7001, ids: [970, 971] });
  });

  test.each([{ diffs: [[970, 'a', 'b']] as [number, ...string[]][] }, { diffs: [970] }])(
    'that never come are looked for over 30 s, then the diffs that are there count: $diffs',
    async ({ diffs }) => {
      const { end, endMs } = await follow({
        runs: () => [run('done')],
        diffs: () => diffs,
        expectedTables: names('c'),
      });
      expect(end).toEqual({ kind: 'diffs', runId: 7001, ids: [970] });
      expect(endMs).toBeGreaterThanOrEqual(30 * second);
      expect(endMs).toBeLessThan(32 * second);
    },
  );

  test('none: no run is an answer that is asked for a minute after the start, and not before', async () => {
    const outcome = await follow({ expectedTables: { kind: 'none' } });
    expect(outcome.end).toMatchObject({ kind: 'nothing-ran' });
    expect(timesOf(outcome, 'runs').at(-1)).toBeGreaterThanOrEqual(minute);
    expect(outcome.endMs).toBeLessThan(minute + second);
  });

  test('none: a run that appears is followed', async () => {
    const found = await follow({
      runs: life(50 * second, 70 * second),
      diffs: () => [970],
      expectedTables: { kind: 'none' },
    });
    expect(found.end).toMatchObject({ kind: 'diffs' });
    const empty = await follow({ runs: () => [run('done')], expectedTables: { kind: 'none' } });
    expect(empty.end).toEqual({ kind: 'no-diffs', runId: 7001 });
  });

  test.each([
    { name: 'a list that does not answer', runs: () => networkDown as CiAnswer<CiRun>, kind: 'unreachable' },
    { name: 'a shorter timeout', runs: () => [], timeoutMs: 59 * second, kind: 'no-run' },
    { name: 'a failed run', runs: () => [run('failed')], kind: 'failed' },
    { name: 'a cancelled run', runs: () => [run('cancelled')], kind: 'cancelled' },
  ])('none: $name is as undetermined as ever', async ({ kind, name: _, ...given }) => {
    const { end } = await follow({ timeoutMs: 5 * minute, ...given, expectedTables: { kind: 'none' } });
    expect(end.kind).toBe(kind);
  });
});

describe('a CI run', () => {
  test('that is done gives its diffs at once, oldest first', async () => {
    const outcome = await follow({ runs: () => [run('done')], diffs: () => [973, 972, 970] });
    expect(outcome.end).toEqual({ kind: 'diffs', runId: 7001, ids: [970, 972, 973] });
    expect([outcome.endMs, outcome.looks]).toEqual([80, 1]);
  });

  test('is waited for, and reported soon after its end', async () => {
    const { end, endMs } = await follow({ runs: life(2 * minute, 20 * minute), diffs: () => [970] });
    expect(end).toMatchObject({ kind: 'diffs', ids: [970] });
    expect(endMs - 20 * minute).toBeLessThan(15.2 * second);
  });

  test('is polled in pauses that grow up to poll_interval', async () => {
    const outcome = await follow({ runs: life(minute, 10 * minute), diffs: () => [970], latencyMs: 0 });
    const times = timesOf(outcome, 'runs');
    const pauses = times.slice(1).map((at, index) => Math.round(at - (times[index] ?? 0)));
    expect([pauses[0], Math.max(...pauses)]).toEqual([1_000, 15_000]);
  });

  test('of a status that no one knows still runs', async () => {
    const { end } = await follow({
      runs: ({ nth }) => [run(nth < 4 ? 'reticulating' : 'done')],
      diffs: () => [970],
    });
    expect(end).toMatchObject({ kind: 'diffs' });
  });

  test.each(['failed', 'cancelled'] as const)('that has %s has ended', async (status) => {
    const outcome = await follow({ runs: () => [run(status)] });
    expect([outcome.end, outcome.looks]).toEqual([{ kind: status, runId: 7001 }, 1]);
    expect(timesOf(outcome, 'diffs')).toEqual([]);
  });

  test('of several the newest is followed, and one that comes later', async () => {
    const { end } = await follow({
      runs: ({ nth }) =>
        nth < 3 ? [run('failed', 6_999), run('processing')] : [run('processing'), run('done', 7_002)],
      diffs: ({ runId }) => (runId === 7_002 ? [970] : [1]),
    });
    expect(end).toEqual({ kind: 'diffs', runId: 7_002, ids: [970] });
  });

  test('with a thousand diffs is taken, with more not', async () => {
    const of = (count: number) => () => Array.from({ length: count }, (_none, at) => at + 1);
    const most = await follow({ runs: () => [run('done')], diffs: of(1_000) });
    expect(most.end.kind).toBe('diffs');
    const more = await follow({ runs: () => [run('done')], diffs: of(1_001) });
    expect(more.end).toEqual({ kind: 'too-many-diffs', runId: 7001, found: 1_001 });
  });

  test('gathers diffs over pages, at most eight requests a second', async () => {
    const { end, ci } = await follow({
      runs: () => [run('done')],
      diffs: ({ page }) => pageOf(page % 10 === 0 ? [page] : [], 50),
      latencyMs: 0,
    });
    expect(end).toMatchObject({ kind: 'diffs', ids: [10, 20, 30, 40, 50] });
    expect(
      mostInWindow(
        ci.asked.map(({ atMs }) => atMs),
        1_000,
      ),
    ).toBeLessThanOrEqual(8);
  });

  test.each(['runs', 'diffs'] as const)('of a list of %s that has no end is not known', async (list) => {
    const endless = <T>(items: readonly T[]) => pageOf(items, null);
    const { end } = await follow({
      runs: () => (list === 'runs' ? endless([run('done')]) : [run('done')]),
      diffs: () => endless([970]),
    });
    expect(end).toEqual({ kind: 'too-many-pages', list });
  });

  test('reads a list again that was torn', async () => {
    const { end } = await follow({
      runs: () => [run('done')],
      diffs: ({ nth, page }) => pageOf([nth], 2, nth === 2 ? 199 : nth === 1 ? 200 : 150 + page, 100),
    });
    expect(end).toEqual({ kind: 'diffs', runId: 7001, ids: [3, 4] });
  });
});

describe('a head and its merge commit', () => {
  const shas = [headSha, mergeSha];
  const bySha =
    (head: readonly CiRun[], merge: readonly CiRun[]): CiScript['runs'] =>
    ({ sha }) =>
      sha === headSha ? head : merge;
  const diffs: CiScript['diffs'] = ({ runId }) => [runId * 10];

  test.each([
    { name: 'the head’s run', head: [run('done', 1)], merge: [run('done', 2)], expected: 1 },
    { name: 'the merge commit’s without one for the head', head: [], merge: [run('done', 2)], expected: 2 },
  ])('$name is taken', async ({ head, merge, expected }) => {
    const { end } = await follow({ shas, runs: bySha(head, merge), diffs });
    expect(end).toEqual({ kind: 'diffs', runId: expected, ids: [expected * 10] });
  });

  test('the head’s run is followed from when it appears', async () => {
    const { end } = await follow({
      shas,
      runs: ({ sha, atMs }) => {
        if (sha === mergeSha) return [run(atMs < 2 * minute ? 'processing' : 'done', 2)];
        return atMs < minute ? [] : [run(atMs < 3 * minute ? 'processing' : 'done', 1)];
      },
      diffs,
    });
    expect(end).toMatchObject({ kind: 'diffs', runId: 1 });
  });
});

describe('a run without diffs', () => {
  test('is asked again for 30 s, then believed', async () => {
    const outcome = await follow({ runs: () => [run('done')] });
    expect(outcome.end).toEqual({ kind: 'no-diffs', runId: 7001 });
    expect(outcome.endMs).toBeGreaterThanOrEqual(30 * second);
    expect(outcome.endMs).toBeLessThan(32 * second);
    expect(timesOf(outcome, 'diffs').length).toBeGreaterThanOrEqual(5);
  });

  test('that shows one within that time has it', async () => {
    const { end } = await follow({
      runs: () => [run('done')],
      diffs: ({ atMs }) => (atMs < 20 * second ? [] : [970]),
    });
    expect(end).toMatchObject({ kind: 'diffs', ids: [970] });
  });

  test('is asked for as long again when a newer run takes its place', async () => {
    const { end, endMs } = await follow({
      runs: ({ atMs }) => [run('done', atMs < 20 * second ? 7001 : 7002)],
    });
    expect(end).toEqual({ kind: 'no-diffs', runId: 7002 });
    expect(endMs).toBeGreaterThanOrEqual(50 * second);
  });

  test('is not believed before, though the time is up', async () => {
    const { end } = await follow({ runs: () => [run('done')], timeoutMs: 20 * second });
    expect(end).toEqual({ kind: 'out-of-time', runId: 7001, waitedFor: 'diffs', timeoutMs: 20 * second });
  });

  test('is not believed on the strength of an answer that did not come', async () => {
    const { end } = await follow({
      runs: () => [run('done')],
      diffs: ({ nth }) => (nth === 1 ? [] : answered(503)) as CiAnswer<number>,
      timeoutMs: 2 * minute,
    });
    expect(end).toMatchObject({ kind: 'unreachable', list: 'diffs' });
  });
});

describe('the deadline', () => {
  const timeoutMs = 2 * minute;
  test.each<{ name: string; given: Partial<CiScript>; expected: object }>([
    { name: 'no run', given: { runs: () => [] }, expected: { kind: 'no-run', timeoutMs } },
    {
      name: 'a run that runs',
      given: { runs: () => [run('processing')] },
      expected: { kind: 'out-of-time', runId: 7001, waitedFor: 'end', timeoutMs },
    },
    {
      name: 'a run that is seen no more',
      given: { runs: ({ nth }) => (nth < 5 ? [run('processing')] : []) },
      expected: { kind: 'out-of-time', runId: 7001, waitedFor: 'end', timeoutMs },
    },
    {
      name: 'a list of diffs that hangs',
      given: { runs: () => [run('done')], diffs: () => 'hang' },
      expected: { kind: 'out-of-time', runId: 7001, waitedFor: 'diffs', timeoutMs },
    },
    {
      name: 'a first answer that hangs',
      given: { runs: () => 'hang' },
      expected: {
        kind: 'unreachable',
        list: 'runs',
        problem: { cause: 'no response came before the timeout' },
      },
    },
    {
      name: 'a server that is down',
      given: { runs: () => networkDown as CiAnswer<CiRun> },
      expected: { kind: 'unreachable', list: 'runs', problem: { kind: 'network' } },
    },
    {
      name: 'a list that is always torn',
      given: { runs: () => [run('done')], diffs: ({ nth }) => pageOf([nth], 2, 1_000_000 - nth) },
      expected: { kind: 'out-of-time', runId: 7001, waitedFor: 'diffs', timeoutMs },
    },
  ])('ends with $name', async ({ given, expected }) => {
    const outcome = await follow({ ...given, timeoutMs });
    expect(outcome.end).toMatchObject(expected);
    expect(outcome.endMs).toBeLessThanOrEqual(timeoutMs);
  });

  test('is preceded by a last look, half a second before at most', async () => {
    const outcome = await follow({ runs: () => [], timeoutMs });
    const last = timesOf(outcome, 'runs').at(-1) ?? 0;
    expect(last).toBeGreaterThanOrEqual(timeoutMs - 500);
    expect(outcome.endMs).toBeLessThanOrEqual(timeoutMs);
  });
});

describe('faults', () => {
  const fault = (status: number, retryAfterMs = 0) => answered(status, retryAfterMs) as CiAnswer<never>;

  test.each([401, 403, 400, 302])('%i ends it at once', async (status) => {
    const outcome = await follow({ runs: () => fault(status) });
    expect(outcome.end).toMatchObject({ kind: 'refused', list: 'runs', problem: { status } });
    expect(outcome.ci.asked).toHaveLength(1);
  });

  test('a 404 is asked once more after two seconds', async () => {
    const outcome = await follow({ runs: () => fault(404) });
    expect(outcome.end).toMatchObject({ kind: 'refused', list: 'runs', problem: { status: 404 } });
    expect(timesOf(outcome, 'runs').map((at) => Math.round(at / 1_000))).toEqual([0, 2]);
    const passing = await follow({
      runs: ({ nth }) => (nth === 1 ? fault(404) : [run('done')]),
      diffs: () => [970],
    });
    expect(passing.end.kind).toBe('diffs');
  });

  test.each([
    { name: 'a 404', runs: () => fault(404), diffs: () => [970] },
    { name: 'a list of diffs that fails once', runs: () => [run('done')], diffs: () => fault(503) },
  ])('after a long wait $name is asked again as soon', async ({ runs, diffs }) => {
    let faultMs: number | null = null;
    const { endMs } = await follow({
      runs: ({ atMs }) => {
        if (atMs < 20 * minute) return [run('processing')];
        faultMs ??= atMs;
        return runs();
      },
      diffs: ({ nth }) => (nth === 1 ? diffs() : [970]),
    });
    expect(endMs - (faultMs ?? 0)).toBeLessThan(3 * second);
  });

  test('a 404 that the time cuts short is still a refusal', async () => {
    const { end } = await follow({ runs: () => fault(404), timeoutMs: second });
    expect(end).toMatchObject({ kind: 'refused' });
  });

  test.each([503, 429])('%i is tried again when the server says so', async (status) => {
    const outcome = await follow({
      runs: ({ nth }) => (nth === 1 ? fault(status, 40_000) : [run('done')]),
      diffs: () => [970],
    });
    expect(outcome.end.kind).toBe('diffs');
    expect(timesOf(outcome, 'runs')[1]).toBeGreaterThanOrEqual(40_000);
  });

  test('the list of diffs is held to the same rules', async () => {
    const passing = await follow({
      runs: () => [run('done')],
      diffs: ({ nth }) => (nth < 4 ? fault(503) : [970]),
    });
    expect(passing.end.kind).toBe('diffs');
    const refused = await follow({ runs: () => [run('done')], diffs: () => fault(403) });
    expect(refused.end).toMatchObject({ kind: 'refused', list: 'diffs' });
  });

  test('a cancelled run rejects', async () => {
    await expect(follow({ runs: () => [], cancelAtMs: 3_000 })).rejects.toThrow(CancelledError);
  });
});

test('whatever comes in whatever order, diffs are only those of a run that is done', async () => {
  const runsAnswer: fc.Arbitrary<CiAnswer<CiRun>> = fc.oneof(
    fc.constant([]),
    fc.array(
      fc.record({
        prNumber: fc.constant(null),
        id: fc.integer({ min: 1, max: 3 }),
        status: fc.constantFrom(
          null,
          'waiting',
          'processing',
          'mystery',
          'done',
          'done',
          'failed',
          'cancelled',
        ),
      }),
      { maxLength: 3 },
    ),
    fc
      .constantFrom(answered(503), answered(404), answered(429, 5_000), networkDown, 'hang')
      .map((it) => it as CiAnswer<CiRun>),
  );
  const seen = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(
      fc.array(runsAnswer, { minLength: 1, maxLength: 8 }),
      fc.nat(3),
      async (answers, empty) => {
        let last: CiAnswer<CiRun> = [];
        const { end, endMs } = await follow({
          timeoutMs: 3 * minute,
          runs: ({ nth }) => {
            last = answers[Math.min(nth, answers.length) - 1] ?? [];
            return last;
          },
          diffs: ({ nth, runId }) => (nth <= empty ? [] : [runId * 10]),
        });
        seen.set(end.kind, (seen.get(end.kind) ?? 0) + 1);
        expect(endMs).toBeLessThanOrEqual(3 * minute);
        if (end.kind !== 'diffs' && end.kind !== 'no-diffs') return;
        const listed = Array.isArray(last) ? (last as readonly CiRun[]) : [];
        const newest = Math.max(...listed.map(({ id }) => id));
        expect(listed.find(({ id }) => id === newest)?.status).toBe('done');
        expect(end.runId).toBe(newest);
        if (end.kind === 'diffs') expect(end.ids).toEqual([newest * 10]);
      },
    ),
    { numRuns: 400 },
  );
  expect([...seen.keys()]).toEqual(
    expect.arrayContaining(['diffs', 'no-run', 'failed', 'out-of-time', 'refused']),
  );
});
