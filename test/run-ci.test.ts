import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CommentPublisher } from '../src/comment/publisher.ts';
import type { CiRun } from '../src/diff/ci-run.ts';
import { UserError } from '../src/errors.ts';
import { createLimiter } from '../src/poll/limiter.ts';
import type { PollResult } from '../src/ports.ts';
import { readEvent } from '../src/pull-request/event.ts';
import { run, type Services } from '../src/run.ts';
import { pullRequestEvent } from './fakes/events.ts';
import { type CiAnswer, type CiScript, type ScriptedCi, scriptedCi } from './support/ci.ts';
import { headSha } from './support/diffs.ts';
import { eventFacts, factsOf } from './support/events.ts';
import { fakeClock } from './support/fake-clock.ts';
import { read } from './support/inputs.ts';
import { recordingLog } from './support/log.ts';
import {
  answered,
  done,
  networkDown,
  running,
  type Script,
  scriptedDatafold,
  seen,
} from './support/looks.ts';

const second = 1_000;
const minute = 60 * second;

type Given = CiScript & {
  readonly looks?: Script;
  readonly with?: Parameters<typeof read>[0];
  readonly origin?: Services['origin'];
};
type Told = {
  readonly outputs: Readonly<Record<string, string>>;
  readonly verdict: string;
  readonly summary: string;
  readonly log: readonly string[];
  readonly written: readonly string[];
  readonly endMs: number;
  readonly ci: ScriptedCi;
};

const event = pullRequestEvent({ number: 42, headSha });
const onPullRequest = readEvent(factsOf(event), null);

/** One whole run of the gate on a CI run's diffs, on virtual time. */
async function gate(given: Given): Promise<Told> {
  const clock = fakeClock();
  const { log, texts, said } = recordingLog();
  const ci = scriptedCi(clock, given);
  const outputs: Record<string, string> = {};
  const written: string[] = [];
  let summary = '';
  const publisher: CommentPublisher = {
    markRunning: async () => void written.push('running'),
    markNeedsAction: async (_target, ids) => void written.push(`needs action: ${ids.join(', ')}`),
    publishNoVerdict: () => Promise.reject(new Error('not here')),
    publishVerdict: async ({ verdict }) => {
      written.push(verdict);
      return { kind: 'created', id: 1, sharedWith: null, byOtherAccount: null, visibility: 'visible' };
    },
  };
  const { inputs } = read({ datadiff_id: '', ci_config_id: '5', details: 'false', ...given.with });
  const services: Services = {
    acceptance: { commentKey: '', writingRun: null, keysFor: () => null },
    origin: given.origin ?? onPullRequest,
    datafold: {
      ...scriptedDatafold(clock, given.looks ?? (() => done)),
      ...ci,
      fetchSummaryResults: async () => ({
        kind: 'summary',
        answer: { kind: 'not-measured', why: 'no-summary' },
        details: null,
      }),
      fetchDetails: async () => ({ kind: 'none', tryNext: 'never' }),
    },
    github: null,
    comment: publisher,
    status: null,
    sinks: {
      countAnnotations: said,
      writeReport: () => '',
      setOutputs: (set) => void Object.assign(outputs, set),
      writeSummary: async (markdown) => {
        summary = markdown;
      },
    },
    links: { repository: null, runUrl: null },
  };
  const context = {
    clock,
    utcNow: () => '2026-11-27T01:02:03Z',
    log,
    random: () => 0,
    signal: new AbortController().signal,
    limiter: createLimiter(clock),
  };
  const { verdict } = await run(inputs, services, context);
  return { outputs, verdict, summary, log: texts(), written, endMs: clock.now(), ci };
}

const ciRun = (status: string, id = 7001): CiRun => ({ id, status, prNumber: null });
const ends =
  (ms: number): CiScript['runs'] =>
  ({ atMs }) => [ciRun(atMs < ms ? 'processing' : 'done')];

describe('expected tables', () => {
  const none = { expected_tables: 'none' };

  test('none: a run without diffs passes', async () => {
    const told = await gate({ runs: ends(0), with: none });
    expect(told.verdict).toBe('pass');
    expect(told.outputs).toMatchObject({ verdict: 'pass', undetermined: 'false' });
    expect(told.endMs).toBeLessThan(40_000);
  });

  test('none: no run within a minute warns', async () => {
    const told = await gate({ runs: () => [], with: none });
    expect(told.outputs).toMatchObject({ verdict: 'warn', undetermined: 'false' });
    expect(told.outputs['headline']).toContain('no CI run, nothing was compared');
    expect(told.endMs).toBeLessThan(70_000);
  });

  test.each([
    { name: 'a failed run', runs: () => [ciRun('failed')] },
    { name: 'a list that does not answer', runs: () => networkDown as CiAnswer<CiRun>, timeout: '3m' },
    { name: 'a shorter timeout', runs: () => [], timeout: '50s' },
  ])('none: $name fails', async ({ runs, timeout = '60m' }) => {
    const told = await gate({ runs, with: { ...none, timeout } });
    expect(told.outputs).toMatchObject({ verdict: 'fail', undetermined: 'true' });
  });

  test('a run without diffs covers nothing', async () => {
    const told = await gate({ runs: ends(0), with: { expected_tables: 'fct_orders' } });
    expect(told.outputs).toMatchObject({ verdict: 'fail', undetermined: 'true' });
    expect(told.summary).toContain('No data diff covers <code>fct_orders</code>');
  });
});

describe('the diffs of a CI run', () => {
  test('decide, once the run is done', async () => {
    const told = await gate({
      runs: ends(10 * minute),
      diffs: () => [971, 970],
      looks: ({ id }) => (id === 971 ? seen({ result: 'different' }) : done),
    });
    expect(told.verdict).toBe('fail');
    expect(told.outputs).toMatchObject({
      headline: 'Data diffs failed: 1 of 2 tables · 1 passed',
      undetermined: 'false',
    });
    expect(told.summary).toContain('· Datafold CI 7001 ·');
    expect(told.log).toContain("Datafold's CI run 7001: processing · 0s elapsed");
    expect(told.written).toEqual(['running', 'fail']);
  });

  test('are those of the head’s run, else of the merge commit’s', async () => {
    const idOf = async (headRun: readonly CiRun[]) => {
      const { outputs } = await gate({
        runs: ({ sha }) => (sha === headSha ? headRun : [ciRun('done', 7002)]),
        diffs: ({ runId }) => [runId * 10],
      });
      return (JSON.parse(outputs['diffs'] ?? '[]') as readonly { id: number }[]).map(({ id }) => id);
    };
    expect([await idOf([ciRun('done')]), await idOf([])]).toEqual([[70_010], [70_020]]);
  });

  test('that still run are waited for', async () => {
    const told = await gate({
      runs: ends(minute),
      diffs: () => [970],
      looks: ({ atMs }) => (atMs < 20 * minute ? running() : done),
    });
    expect(told.outputs).toMatchObject({
      verdict: 'pass',
      headline: 'Data diff passed: identical, 57,189 rows',
    });
    expect(told.endMs).toBeGreaterThan(20 * minute);
    // Once while the run goes on, and not once more when its diffs do.
    expect(told.written).toEqual(['running', 'pass']);
  });

  test('are held to the deadline of the whole wait', async () => {
    const told = await gate({
      runs: ends(50 * second),
      diffs: () => [970],
      looks: () => running(),
      with: { timeout: '1m' },
    });
    expect(told.outputs['headline']).toBe('Data diff failed: could not be checked: timed out after 1 minute');
    expect(told.endMs).toBeLessThanOrEqual(minute);
  });

  test('made for another commit are stale', async () => {
    const ci = {
      prNumber: 42,
      prSha: 'ab12'.repeat(10),
      prBranch: null,
      baseBranch: null,
      author: null,
      runId: 7001,
      unreadable: [],
    };
    const told = await gate({
      runs: ends(0),
      diffs: () => [970],
      looks: () => seen({ result: 'identical', ci }),
    });
    expect(told.outputs['headline']).toContain('identical, 57,189 rows, but for another commit');
  });
});

describe('a CI run without diffs to judge', () => {
  test.each([
    {
      status: 'done',
      verdict: 'warn',
      undetermined: 'false',
      says: 'has no data diffs, or none that this key can see',
    },
    { status: 'failed', verdict: 'fail', undetermined: 'true', says: 'failed' },
    { status: 'cancelled', verdict: 'fail', undetermined: 'true', says: 'was cancelled' },
    { status: 'mystery', verdict: 'fail', undetermined: 'true', says: 'timed out after 60 minutes' },
  ])('$status: $verdict', async ({ status, verdict, undetermined, says }) => {
    const told = await gate({ runs: () => [ciRun(status)] });
    expect(told.verdict).toBe(verdict);
    expect(told.outputs).toMatchObject({ verdict, undetermined, diffs: '[]', result: '', datadiff_url: '' });
    expect(told.outputs['headline']).toMatch(new RegExp(`Datafold's CI run 7001 ${says}$`));
    expect(told.log.at(-1)).toBe(told.outputs['headline']);
    expect(told.written.at(-1)).toBe(verdict);
  });

  test('is reported after 30 seconds of asking where there is none', async () => {
    const { endMs } = await gate({ runs: () => [ciRun('done')] });
    expect(endMs).toBeGreaterThanOrEqual(30 * second);
    expect(endMs).toBeLessThan(35 * second);
  });

  test.each([
    { name: 'no run', runs: () => [], verdict: 'warn' },
    { name: 'a failed run', runs: () => [ciRun('failed')], verdict: 'warn' },
    { name: 'a server that is down', runs: () => networkDown as CiAnswer<CiRun>, verdict: 'warn' },
    { name: 'a rejected key', runs: () => answered(401) as CiAnswer<CiRun>, verdict: 'fail' },
    { name: 'an unknown configuration', runs: () => answered(404) as CiAnswer<CiRun>, verdict: 'fail' },
  ])('under on_undetermined: warn, $name: $verdict', async ({ runs, verdict }) => {
    const { outputs } = await gate({ runs, with: { on_undetermined: 'warn', timeout: '2m' } });
    expect(outputs).toMatchObject({ verdict, undetermined: 'true' });
  });

  test('is accepted by no one', async () => {
    const { outputs } = await gate({ runs: () => [ciRun('failed')], with: { override_label: 'ok' } });
    expect(outputs).toMatchObject({ verdict: 'fail', overridden_by: '' });
  });
});

test('without a head commit there is nothing to look for', async () => {
  const refused = gate({ runs: () => [], origin: readEvent(eventFacts('schedule'), null) });
  await expect(refused).rejects.toThrow(UserError);
  await expect(refused).rejects.toThrow(
    /^ci_config_id is set, but this run knows no head commit.*event schedule.*pr_number/,
  );
});

test('whatever Datafold answers, only a run that is done and whose diffs all pass passes', async () => {
  const faults = [answered(503), answered(404), answered(403), networkDown];
  const runs: fc.Arbitrary<CiAnswer<CiRun>> = fc.oneof(
    fc.constantFrom<CiAnswer<CiRun>>(
      [],
      [ciRun('done')],
      [ciRun('done')],
      [ciRun('processing'), ciRun('done', 7002)],
    ),
    fc.constantFrom('failed', 'cancelled', 'queued', 'mystery').map((status) => [ciRun(status)]),
    fc.constantFrom(...faults).map((fault) => fault as CiAnswer<CiRun>),
  );
  const diffs: fc.Arbitrary<CiAnswer<number>> = fc.oneof(
    fc.constantFrom<CiAnswer<number>>([], [], [], [970], [971, 970], [970, 971, 972]),
    fc.constantFrom(...faults).map((fault) => fault as CiAnswer<number>),
  );
  const looks = fc.constantFrom<PollResult>(
    done,
    done,
    done,
    running(),
    seen({ status: 'failed', result: null }),
    seen(),
  );
  const seenVerdicts = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      fc.array(runs, { minLength: 1, maxLength: 4 }),
      fc.array(diffs, { minLength: 1, maxLength: 4 }),
      fc.record({ 970: looks, 971: looks, 972: looks }),
      async (runAnswers, diffAnswers, byId) => {
        const last: { run: CiAnswer<CiRun>; diffs: CiAnswer<number> } = { run: [], diffs: [] };
        const at = <T>(answers: readonly T[], nth: number) => answers[Math.min(nth, answers.length) - 1] as T;
        const { verdict, outputs } = await gate({
          runs: ({ nth }) => (last.run = at(runAnswers, nth)),
          diffs: ({ nth }) => (last.diffs = at(diffAnswers, nth)),
          looks: ({ id }) => byId[id as 970],
          with: { timeout: '2m' },
        });
        seenVerdicts.add(verdict);
        if (verdict !== 'pass') return;
        expect(outputs['undetermined']).toBe('false');
        expect((last.run as readonly CiRun[]).at(-1)?.status).toBe('done');
        const ids = last.diffs as readonly number[];
        expect(ids.length).toBeGreaterThan(0);
        expect(ids.map((id) => byId[id as 970])).toEqual(ids.map(() => done));
        expect(JSON.parse(outputs['diffs'] ?? '[]')).toHaveLength(ids.length);
      },
    ),
    { numRuns: 300 },
  );
  expect([...seenVerdicts].toSorted()).toEqual(['fail', 'pass', 'warn']);
});
