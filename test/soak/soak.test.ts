import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { generator } from '../../scripts/bench/lateness.ts';
import { createLimiter } from '../../src/poll/limiter.ts';
import type { PollResult } from '../../src/ports.ts';
import { readEvent } from '../../src/pull-request/event.ts';
import { run, type Services } from '../../src/run.ts';
import { diffOf, policyOf } from '../report/factories.ts';
import { scriptedCi } from '../support/ci.ts';
import { eventFacts } from '../support/events.ts';
import { fakeClock } from '../support/fake-clock.ts';

const minute = 60_000;

/** Bytes in use after everything that can go has gone. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

/** A server that fails a third of its answers in every way there is, and ends each diff at its own time within the hour. */
function fickleDatafold(clock: { readonly now: () => number }, random: () => number, starts: number[]) {
  const faults: readonly PollResult[] = [
    {
      kind: 'failure',
      retry: 'later',
      retryAfterMs: 0,
      problem: { kind: 'network', cause: 'the connection was reset' },
    },
    {
      kind: 'failure',
      retry: 'later',
      retryAfterMs: 3_000,
      problem: { kind: 'status', status: 503, detail: null, instance: null },
    },
    {
      kind: 'failure',
      retry: 'later',
      retryAfterMs: 0,
      problem: { kind: 'body', cause: 'the response is not JSON' },
    },
  ];
  return async (id: number): Promise<PollResult> => {
    starts.push(clock.now());
    const fault = random() < 1 / 3 ? faults[Math.floor(random() * faults.length)] : undefined;
    if (fault !== undefined) return fault;
    const runs = clock.now() < (id / 40) * 58 * minute;
    const progress = { completed: Math.min(9, Math.floor(clock.now() / (7 * minute))), total: 10 };
    const diff = diffOf({
      id,
      ...(runs ? { status: 'processing', done: false, result: null, stats: null, progress } : {}),
    });
    return { kind: 'diff', diff: id === 17 && !runs ? { ...diff, result: 'different' } : diff };
  };
}

test('an hour of waiting with a server that fails a third of its answers', async () => {
  const clock = fakeClock();
  const starts: number[] = [];
  const lines: string[] = [];
  const heap: number[] = [];
  const outputs: Record<string, string> = {};
  for (const at of [10, 30, 57]) clock.at(at * minute, () => void heap.push(heapInUse()));
  const log = (message: string) => void lines.push(message);
  const services: Services = {
    acceptance: { commentKey: '', writingRun: null, keysFor: () => null },
    origin: readEvent(eventFacts('schedule'), null),
    datafold: {
      fetchDiff: fickleDatafold(clock, generator(3), starts),
      fetchSummaryResults: async () => ({
        kind: 'summary',
        answer: { kind: 'not-measured', why: 'no-summary' },
        details: null,
      }),
      fetchDetails: async () => ({ kind: 'none', tryNext: 'never' }),
      ...scriptedCi(clock, { runs: () => [] }),
    },
    github: null,
    comment: null,
    status: null,
    sinks: {
      countAnnotations: () => ({ error: 0, warning: 0 }),
      writeReport: () => '',
      setOutputs: (set) => void Object.assign(outputs, set),
      writeSummary: async () => undefined,
    },
    links: { repository: null, runUrl: null },
  };
  const context = {
    clock,
    utcNow: () => '2026-11-27T01:02:03Z',
    random: generator(5),
    log: { info: log, notice: log, warning: log, error: log, group: log },
    signal: new AbortController().signal,
    limiter: createLimiter(clock),
  };
  const verdict = await run(
    {
      source: { kind: 'named', ids: Array.from({ length: 40 }, (_none, at) => at + 1) },
      host: 'https://app.datafold.com',
      policy: policyOf(),
      expectedTables: { kind: 'any' },
      onNeedsAction: 'stop',
      timeoutMs: 60 * minute,
      pollIntervalMs: 15_000,
      comment: 'never',
      commentKey: 'soak',
      prNumber: null,
      override: null,
      commitStatus: null,
      details: false,
      cancelDatadiff: false,
    },
    services,
    context,
  );

  expect(verdict).toEqual({ verdict: 'fail', statusSet: true });
  expect(outputs['headline']).toBe('Data diffs failed: 1 of 40 tables · 39 passed');
  expect(outputs['undetermined']).toBe('false');
  const crowdest = starts.map(
    (start, at) => starts.slice(at, at + 20).filter((next) => next < start + 1_000).length,
  );
  expect(Math.max(...crowdest)).toBeLessThanOrEqual(8);
  // The last diff ends after 58 minutes and is seen within one pause and a few faults.
  expect(starts.at(-1)).toBeGreaterThan(58 * minute);
  expect(starts.at(-1)).toBeLessThan(60 * minute);
  expect(lines.filter((line) => line.startsWith('[')).length).toBeGreaterThanOrEqual(58);
  expect(Math.max(...heap) - Math.min(...heap)).toBeLessThan(8 * 1_048_576);
});
