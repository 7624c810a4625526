import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildMarkedUrl } from '../../src/commit-status/marker.ts';
import { createStatusWriter, type StatusPlace } from '../../src/commit-status/write-status.ts';
import type { Account } from '../../src/common/account.ts';
import { type CommitState, commitStates } from '../../src/diff/commit-state.ts';
import { headSha } from '../support/diffs.ts';
import { fakeClock } from '../support/fake-clock.ts';
import { type MemoryGitHub, memoryGitHub } from '../support/github.ts';

const runs = 'https://github.com/octo-org/warehouse/actions/runs';
const never = new AbortController().signal;
const mallory: Account = { login: 'mallory', isBot: false };

/** One gate of a workflow run: which leg, about which pull request, and its verdict in each attempt. */
type Gate = {
  readonly run: number;
  readonly attempt: number;
  readonly leg: number;
  readonly pull: number;
  readonly verdict: Exclude<CommitState, 'pending'>;
};

type Forgery = {
  readonly run: number;
  readonly pull: number;
  readonly own: CommitState;
  readonly copies: boolean;
};

const gates = fc.uniqueArray(
  fc.record<Gate>({
    run: fc.integer({ min: 500, max: 502 }),
    attempt: fc.constant(1),
    leg: fc.integer({ min: 0, max: 1 }),
    pull: fc.constantFrom(7, 8),
    verdict: fc.constantFrom('success', 'error', 'failure'),
  }),
  { minLength: 1, maxLength: 7, selector: ({ run, leg, pull }) => `${run} ${leg} ${pull}` },
);
const forgeries = fc.array(
  fc.record<Forgery>({
    run: fc.constantFrom(500, 502, 9_000_000_000_000_000),
    pull: fc.constantFrom(7, 8),
    own: fc.constantFrom(...commitStates),
    copies: fc.boolean(),
  }),
  { maxLength: 4 },
);

/** The verdict of each gate's second attempt, where it is run again. */
const reruns = fc.array(fc.option(fc.constantFrom('success', 'error', 'failure'), { nil: undefined }), {
  maxLength: 7,
});

const placeOf = ({ run, attempt, leg, pull }: Gate): StatusPlace => ({
  sha: headSha,
  name: 'data diffs',
  gateId: String(leg).repeat(16),
  statusInstanceId: `${run}${attempt}${leg}${pull}00`.slice(0, 8),
  run: { id: String(run), attempt: String(attempt) },
  runUrl: `${runs}/${run}`,
});

/** Sets a status as mallory: with an invented marker, or with a copy of the newest one there that says something else. */
function forge(github: MemoryGitHub, { run, pull, own, copies }: Forgery): void {
  const newest = github.statusesSet().at(-1)?.targetUrl;
  const marker = {
    run: String(run),
    attempt: '1',
    gateId: 'f'.repeat(16),
    statusInstanceId: 'f'.repeat(8),
    pullRequests: [pull],
    own,
  };
  const targetUrl =
    copies && newest !== undefined
      ? newest.replace(/-[a-z]+$/, `-${own}`)
      : buildMarkedUrl(`${runs}/${run}`, marker);
  github.seedStatus({ state: own, context: 'data diffs', targetUrl, creator: mallory });
}

/** Plays every gate and every forgery at once, in an order that the scheduler chooses request by request. */
async function play(
  all: readonly Gate[],
  forged: readonly Forgery[],
  s: fc.Scheduler,
): Promise<MemoryGitHub> {
  const github = memoryGitHub({
    before: () => s.schedule(Promise.resolve()),
    after: () => s.schedule(Promise.resolve()),
  });
  const playing = [
    ...all.map(async (gate) => {
      const writer = createStatusWriter(placeOf(gate), github, fakeClock());
      const pullRequests = [gate.pull];
      await writer.write({ own: 'pending', words: 'pending', pullRequests }, never);
      await writer.write({ own: gate.verdict, words: gate.verdict, pullRequests }, never);
    }),
    ...forged.map(async (forgery) => {
      await s.schedule(Promise.resolve());
      forge(github, forgery);
    }),
  ];
  await s.waitFor(Promise.all(playing));
  return github;
}

/** The gates that count in the end: for each pull request those of its newest run. */
function currentGates(all: readonly Gate[]): readonly Gate[] {
  const newest = (pull: number) =>
    Math.max(...all.filter((gate) => gate.pull === pull).map(({ run }) => run));
  return all.filter(({ run, pull }) => run === newest(pull));
}

const worst = (states: readonly CommitState[]) =>
  Math.max(...states.map((state) => commitStates.indexOf(state)));
const rank = (state: string | undefined) => [...commitStates, undefined].indexOf(state as CommitState);
const ours = (github: MemoryGitHub) => github.statusesSet().filter(({ creator }) => creator?.isBot === true);

describe('whatever the order in which gates write', () => {
  test('the status is never better than the worst verdict that counts', async () => {
    await fc.assert(
      fc.asyncProperty(gates, forgeries, fc.scheduler(), async (all, forged, s) => {
        const github = await play(all, forged, s);
        const expected = worst(currentGates(all).map(({ verdict }) => verdict));
        expect(rank(ours(github).at(-1)?.state)).toBeGreaterThanOrEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  test('no forged status keeps a gate that counts from its own', async () => {
    await fc.assert(
      fc.asyncProperty(gates, forgeries, fc.scheduler(), async (all, forged, s) => {
        const github = await play(all, forged, s);
        for (const gate of currentGates(all)) {
          const { statusInstanceId } = placeOf(gate);
          const own = ours(github).filter(({ targetUrl }) => targetUrl.includes(`-${statusInstanceId}-`));
          expect(own.at(-1)?.targetUrl).toMatch(new RegExp(`-${gate.verdict}$`));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the status is exactly the worst verdict where gates and re-runs write one after the other', async () => {
    await fc.assert(
      fc.asyncProperty(gates, reruns, forgeries, async (first, again, forged) => {
        const repeated = first.flatMap((gate, nth) => {
          const verdict = again[nth];
          return verdict === undefined ? [] : [{ ...gate, attempt: 2, verdict }];
        });
        const github = memoryGitHub();
        for (const [nth, gate] of [...first, ...repeated].entries()) {
          const forgery = forged[nth];
          if (forgery !== undefined) forge(github, forgery);
          const writer = createStatusWriter(placeOf(gate), github, fakeClock());
          for (const own of ['pending', gate.verdict] as const)
            await writer.write({ own, words: own, pullRequests: [gate.pull] }, never);
        }
        const kept = first.filter((_gate, nth) => again[nth] === undefined);
        const expected = worst(currentGates([...kept, ...repeated]).map(({ verdict }) => verdict));
        expect(rank(ours(github).at(-1)?.state)).toBe(expected);
      }),
      { numRuns: 300 },
    );
  });
});
