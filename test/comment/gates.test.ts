import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listCommentKeys } from '../../src/comment/identity.ts';
import { parseComment } from '../../src/comment/marker.ts';
import type { CommentResult } from '../../src/comment/types.ts';
import { updateComment } from '../../src/comment/update.ts';
import { hashShort } from '../../src/common/hash.ts';
import type { Verdict } from '../../src/diff/verdict.ts';
import { headSha, olderSha } from '../support/diffs.ts';
import { type FakeClock, fakeClock } from '../support/fake-clock.ts';
import { type MemoryGitHub, memoryGitHub } from '../support/github.ts';

const keys = listCommentKeys('Data checks/gate/step/null');
const never = new AbortController().signal;

/** One gate of a workflow file. All gates here have the same `comment_key`. */
type Gate = { readonly name: string; readonly file: string };
/** One process of a gate. */
type Process = {
  readonly gate: Gate;
  readonly run: number;
  readonly attempt: number;
  readonly verdict: Verdict;
  readonly head?: string;
  /** The gate does not know all of its tables. */
  readonly blind?: boolean;
};

const instanceOf = ({ gate, run, attempt }: Process) =>
  hashShort(`${gate.file}/${gate.name}/${run}/${attempt}`).slice(0, 12);

async function publish(process: Process, github: MemoryGitHub, clock: FakeClock): Promise<CommentResult> {
  const { gate, run, attempt, verdict, head = headSha, blind = false } = process;
  return updateComment(
    {
      prNumber: 11,
      keys,
      writingRun: {
        run: String(run),
        attempt: String(attempt),
        head,
        instance: instanceOf(process),
        workflow: hashShort(gate.file),
      },
      tables: blind ? null : hashShort(gate.name),
      phase: 'done',
      verdict,
      compose: () => ({ recordLine: null, text: `${gate.file} ${gate.name}: ${verdict}\n` }),
    },
    { github, clock, signal: never },
  );
}

/** The verdicts that stand there, as "file name: verdict". */
const shown = (github: MemoryGitHub) => github.bodies().map((body) => parseComment(body)?.text.trim());
const keysOf = (github: MemoryGitHub) =>
  github.bodies().map((body) => keys.indexOf(parseComment(body)?.marker.key ?? '') + 1);

const a = { name: 'a', file: 'one' };
const b = { name: 'b', file: 'one' };
const elsewhere = { name: 'b', file: 'two' };

async function play(processes: readonly Process[]) {
  const github = memoryGitHub();
  const clock = fakeClock();
  const results: CommentResult[] = [];
  for (const process of processes) results.push(await publish(process, github, clock));
  return { github, results };
}

describe('gates with one comment_key', () => {
  test('of one run keep a comment each, and the later one is warned', async () => {
    const { github, results } = await play([
      { gate: a, run: 5, attempt: 1, verdict: 'fail' },
      { gate: b, run: 5, attempt: 1, verdict: 'pass' },
    ]);
    expect(shown(github)).toEqual(['one a: fail', 'one b: pass']);
    expect(keysOf(github)).toEqual([1, 2]);
    expect(results).toMatchObject([
      { kind: 'created', sharedWith: null },
      { kind: 'created', id: 102, sharedWith: 'run' },
    ]);
  });

  test('of the next run find their own comment by its tables, in whatever order they finish', async () => {
    const { github } = await play([
      { gate: a, run: 5, attempt: 1, verdict: 'fail', head: olderSha },
      { gate: a, run: 6, attempt: 1, verdict: 'fail' },
      { gate: b, run: 6, attempt: 1, verdict: 'pass' },
      { gate: b, run: 7, attempt: 1, verdict: 'fail' },
      { gate: a, run: 7, attempt: 1, verdict: 'pass' },
    ]);
    expect(shown(github)).toEqual(['one a: pass', 'one b: fail']);
  });

  test('without known tables take the first comment that may be written over', async () => {
    const { github } = await play([
      { gate: a, run: 5, attempt: 1, verdict: 'fail', blind: true },
      { gate: b, run: 5, attempt: 1, verdict: 'pass', blind: true },
      { gate: b, run: 6, attempt: 1, verdict: 'warn', blind: true },
      { gate: a, run: 6, attempt: 1, verdict: 'fail', blind: true },
    ]);
    expect(shown(github)).toEqual(['one b: warn', 'one a: fail']);
  });

  test('of two workflow files keep a comment each for one commit', async () => {
    const { github, results } = await play([
      { gate: a, run: 5, attempt: 1, verdict: 'fail' },
      { gate: elsewhere, run: 6, attempt: 1, verdict: 'pass' },
      { gate: a, run: 7, attempt: 1, verdict: 'fail' },
      { gate: elsewhere, run: 8, attempt: 1, verdict: 'warn' },
    ]);
    expect(shown(github)).toEqual(['one a: fail', 'two b: warn']);
    expect(results.map((result) => result.kind !== 'skipped' && result.sharedWith)).toEqual([
      null,
      'workflow',
      'workflow',
      'workflow',
    ]);
  });

  test('a re-run of one leaves the red comment of the other', async () => {
    const { github } = await play([
      { gate: a, run: 5, attempt: 1, verdict: 'fail' },
      { gate: b, run: 5, attempt: 1, verdict: 'fail' },
      { gate: b, run: 5, attempt: 2, verdict: 'pass' },
    ]);
    expect(shown(github)).toEqual(['one a: fail', 'one b: pass']);
  });

  test('a re-run that compares other tables takes the next key', async () => {
    const { github } = await play([
      { gate: a, run: 5, attempt: 1, verdict: 'fail' },
      { gate: b, run: 5, attempt: 2, verdict: 'pass' },
    ]);
    expect(shown(github)).toEqual(['one a: fail', 'one b: pass']);
  });

  test.each([{ first: true }, { second: true }])(
    'a re-run is the same gate where tables are unknown: %o',
    async (blind) => {
      const { github } = await play([
        { gate: a, run: 5, attempt: 1, verdict: 'fail', blind: blind.first === true },
        { gate: b, run: 5, attempt: 2, verdict: 'pass', blind: blind.second === true },
      ]);
      expect(shown(github)).toEqual(['one b: pass']);
    },
  );

  test('a stale older run leaves them alone', async () => {
    const { github, results } = await play([
      { gate: a, run: 6, attempt: 1, verdict: 'fail' },
      { gate: b, run: 6, attempt: 1, verdict: 'fail' },
      { gate: b, run: 5, attempt: 1, verdict: 'pass' },
      { gate: a, run: 7, attempt: 1, verdict: 'pass', head: olderSha },
    ]);
    expect(shown(github)).toEqual(['one a: fail', 'one b: fail']);
    expect(results.slice(2)).toEqual([
      { kind: 'skipped', why: 'newer' },
      { kind: 'skipped', why: 'newer' },
    ]);
  });
});

describe('at the same time', () => {
  type Round = { readonly run: number; readonly attempt: number; readonly processes: readonly Process[] };
  const gates: readonly Gate[] = [a, b, { name: 'c', file: 'one' }, elsewhere, { name: 'd', file: 'two' }];
  const verdicts = fc.constantFrom<Verdict>('pass', 'warn', 'fail');

  /** Rounds of processes that run together: new runs of one workflow file, or later attempts of its last run. */
  const rounds = (canBeBlind: boolean): fc.Arbitrary<readonly Round[]> =>
    fc
      .array(
        fc.record({
          file: fc.constantFrom('one', 'two'),
          isRerun: fc.boolean(),
          verdicts: fc.array(verdicts, { minLength: 3, maxLength: 3 }),
          takesPart: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
          blind: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
        }),
        { minLength: 1, maxLength: 5 },
      )
      .map((drawn) => {
        const last = new Map<string, { run: number; attempt: number }>();
        return drawn.map(({ file, isRerun, ...of }, at) => {
          const before = last.get(file);
          const isAttempt = isRerun && !canBeBlind && before !== undefined;
          const now = isAttempt
            ? { run: before.run, attempt: before.attempt + 1 }
            : { run: 100 + at, attempt: 1 };
          last.set(file, now);
          const processes = gates
            .filter((gate) => gate.file === file)
            .flatMap((gate, nth) =>
              of.takesPart[nth] === true
                ? [
                    {
                      gate,
                      ...now,
                      verdict: of.verdicts[nth] ?? 'fail',
                      blind: canBeBlind && of.blind[nth] === true,
                    },
                  ]
                : [],
            );
          return { ...now, processes };
        });
      });

  const playTogether = async (all: readonly Round[], delays: readonly number[]) => {
    const clock = fakeClock();
    let at = 0;
    // A request takes between one and two units on its way, and as long back.
    const travel = () => clock.sleep(50 + (delays[at++ % delays.length] ?? 0), never);
    const github = memoryGitHub({ before: travel, after: travel, now: clock.now });
    /** The red verdicts about the present commit that no newer run of their workflow file may have replaced. */
    let red: readonly Process[] = [];
    for (const { run, processes } of all) {
      const results = await Promise.all(processes.map((process) => publish(process, github, clock)));
      const present = new Set(github.bodies().map((body) => parseComment(body)?.marker.instance));
      for (const [nth, process] of processes.entries()) {
        expect(results[nth]?.kind).not.toBe('skipped');
        expect(present).toContain(instanceOf(process));
      }
      const isRunAgain = (earlier: Process) => processes.some(({ gate }) => gate === earlier.gate);
      const file = processes[0]?.gate.file;
      red = red.filter(
        (earlier) => !isRunAgain(earlier) && (earlier.gate.file !== file || earlier.run === run),
      );
      for (const earlier of red) expect(present).toContain(instanceOf(earlier));
      red = [...red, ...processes.filter(({ verdict }) => verdict === 'fail')];
    }
  };

  test.each([false, true])(
    'no red verdict is lost to another gate, and every gate has its comment (unknown tables: %s)',
    async (canBeBlind) => {
      await fc.assert(
        fc.asyncProperty(
          rounds(canBeBlind),
          fc.array(fc.nat({ max: 50 }), { minLength: 5, maxLength: 40 }),
          playTogether,
        ),
        { numRuns: 300 },
      );
    },
  );

  test('two runs of several gates leave a comment for each gate of the newer run', async () => {
    const delays = fc.array(fc.nat({ max: 50 }), { minLength: 5, maxLength: 40 });
    const startGaps = fc.array(fc.nat({ max: 400 }), { minLength: 6, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(delays, startGaps, fc.boolean(), async (all, gaps, hasEarlier) => {
        const clock = fakeClock();
        let at = 0;
        const travel = () => clock.sleep(50 + (all[at++ % all.length] ?? 0), never);
        const github = memoryGitHub({ before: travel, after: travel, now: clock.now });
        const processes = [5, 6].flatMap((run) =>
          gates.slice(0, 3).map((gate) => ({ gate, run, attempt: 1, verdict: 'fail' as const })),
        );
        if (hasEarlier)
          for (const process of processes.slice(0, 2)) await publish({ ...process, run: 4 }, github, clock);
        await Promise.all(
          processes.map((process, nth) =>
            clock.sleep(gaps[nth] ?? 0, never).then(() => publish(process, github, clock)),
          ),
        );
        const present = github.bodies().map((body) => parseComment(body)?.marker.instance);
        for (const process of processes.slice(3)) expect(present).toContain(instanceOf(process));
        expect(present.length).toBeLessThanOrEqual(6);
      }),
      { numRuns: 300 },
    );
  });

  test('many gates that start together keep a comment each', async () => {
    const processes = Array.from({ length: 12 }, (_, at) => ({
      gate: { name: `gate ${at}`, file: 'one' },
      run: 5,
      attempt: 1,
      verdict: 'fail' as const,
    }));
    await playTogether(
      [
        { run: 5, attempt: 1, processes },
        { run: 6, attempt: 1, processes: processes.map((one) => ({ ...one, run: 6 })) },
      ],
      [0, 20, 50],
    );
  });
});
