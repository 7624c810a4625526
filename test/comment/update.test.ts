import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Marker, type ParsedComment, parseComment } from '../../src/comment/marker.ts';
import type { CommentResult } from '../../src/comment/types.ts';
import { updateComment } from '../../src/comment/update.ts';
import { hashShort } from '../../src/common/hash.ts';
import type { Verdict } from '../../src/diff/verdict.ts';
import { commentOf, key, markerOf } from '../support/comment.ts';
import { headSha, olderSha } from '../support/diffs.ts';
import { fakeClock } from '../support/fake-clock.ts';
import { fault, type MemoryGitHub, memoryGitHub } from '../support/github.ts';

const keys = [key, ...'bcdef'.split('').map((digit) => digit.repeat(16))];
type Run = { readonly run: string; readonly attempt: string; readonly head: string };
const five: Run = { run: '5', attempt: '1', head: headSha };
/** One process of a run and attempt; another gate of them has a name. */
const instanceOf = ({ run, attempt }: Pick<Run, 'run' | 'attempt'>, gate = '') =>
  hashShort(`${run}/${attempt}/${gate}`).slice(0, 12);
const body = (overrides: Partial<Marker> = {}, text = 'the text of an earlier run\n') => {
  const run = { ...five, ...overrides };
  return commentOf({ instance: instanceOf(run), ...run, verdict: 'fail' }, text);
};
const runOf = (text: string | undefined) => parseComment(text ?? '')?.marker.run;
type Body = (previous: string | null) => string | null;

type Write = {
  readonly as?: Partial<Run>;
  readonly gate?: string;
  readonly tables?: string | null;
  readonly workflow?: string;
  readonly phase?: Marker['phase'];
  readonly verdict?: Verdict;
  readonly body?: Body;
  readonly clock?: ReturnType<typeof fakeClock>;
  readonly signal?: AbortSignal;
};

async function write(github: MemoryGitHub, options: Write = {}): Promise<CommentResult> {
  const { as, gate, phase = 'done', body: text = () => 'the text of this run\n' } = options;
  const { clock = fakeClock(), tables = markerOf().tables, verdict = 'fail' } = options;
  const run = { ...five, ...as };
  const { workflow = markerOf().workflow } = options;
  const compose = (previous: ParsedComment | null) => {
    const made = text(previous === null ? null : previous.text);
    return made === null ? null : { recordLine: null, text: made };
  };
  return updateComment(
    {
      prNumber: 11,
      keys,
      writingRun: { ...run, instance: instanceOf(run, gate), workflow },
      tables,
      phase,
      verdict: phase === 'done' ? verdict : null,
      compose,
    },
    { github, clock, signal: options.signal ?? new AbortController().signal },
  );
}

const notDrawn: Body = () => expect.unreachable('drawn');

const edits = (github: MemoryGitHub) =>
  github.calls.filter((name) => /create|update|delete/.test(name)).map((name) => name.replace('Comment', ''));

describe('with no comment yet', () => {
  test('creates one, the marker first', async () => {
    const github = memoryGitHub();
    expect(await write(github)).toMatchObject({ kind: 'created', id: 101 });
    expect(github.bodies()).toEqual([body({}, 'the text of this run\n')]);
  });

  test.each([
    { name: 'nobody wants one', pull: {}, as: {}, body: () => null, why: 'not-wanted' },
    { name: 'the pull request is closed', pull: { open: false }, as: {}, body: notDrawn, why: 'closed' },
    { name: 'the pull request has moved on', pull: {}, as: { head: olderSha }, body: notDrawn, why: 'newer' },
  ])('creates none when $name', async ({ pull, as, body: text, why }) => {
    const github = memoryGitHub({ pull });
    expect(await write(github, { as, body: text })).toEqual({ kind: 'skipped', why });
    expect(edits(github)).toEqual([]);
  });

  test('creates one beside somebody else’s with our marker', async () => {
    const github = memoryGitHub();
    github.seed(body(), { login: 'mona', isBot: false });
    expect(await write(github)).toMatchObject({ kind: 'created' });
    expect(github.bodies()).toHaveLength(2);
    expect(github.bodies()[0]).toBe(body());
  });
});

describe('with a comment', () => {
  const cases: readonly { name: string; theirs: Partial<Marker>; as?: Partial<Run>; expected: string }[] = [
    { name: 'of an earlier run', theirs: { run: '4' }, expected: 'updated' },
    { name: 'of an earlier attempt', theirs: { attempt: '1' }, as: { attempt: '2' }, expected: 'updated' },
    { name: 'of this very run', theirs: { phase: 'running' }, expected: 'updated' },
    { name: 'of a later run', theirs: { run: '6' }, expected: 'newer' },
    {
      name: 'about an older commit, by a later run',
      theirs: { run: '6', head: olderSha },
      expected: 'updated',
    },
    {
      name: 'about the present commit, from a run about an older one',
      theirs: { run: '4' },
      as: { head: olderSha },
      expected: 'newer',
    },
    {
      name: 'about the same older commit',
      theirs: { run: '4', head: olderSha },
      as: { head: olderSha },
      expected: 'updated',
    },
  ];
  test.each(cases)('$name: $expected', async ({ theirs, as = {}, expected }) => {
    const github = memoryGitHub();
    github.seed(body(theirs));
    const written = await write(github, { as });
    expect(written.kind === 'skipped' ? written.why : written.kind).toBe(expected);
    expect(runOf(github.bodies()[0])).toBe(expected === 'updated' ? '5' : (theirs.run ?? '5'));
    expect(github.bodies()).toHaveLength(1);
  });

  test('writes over it on a closed pull request too', async () => {
    const github = memoryGitHub({ pull: { open: false } });
    github.seed(body({ run: '4' }));
    expect(await write(github)).toMatchObject({ kind: 'updated' });
  });

  test('hands the text that stands there to whoever writes', async () => {
    const github = memoryGitHub();
    github.seed(body({ run: '4' }, 'verdict\nof run 4\n'));
    await write(github, { phase: 'running', body: (previous) => `running\n\n${previous}` });
    expect(github.bodies()).toEqual([body({ phase: 'running' }, 'running\n\nverdict\nof run 4\n')]);
  });

  test('leaves it when nothing is wanted', async () => {
    const github = memoryGitHub();
    github.seed(body({ run: '4' }));
    expect(await write(github, { body: () => null })).toEqual({ kind: 'skipped', why: 'not-wanted' });
    expect(edits(github)).toEqual([]);
  });

  test('removes twins of its own, keeps the oldest, and nobody else’s', async () => {
    const github = memoryGitHub();
    github.seed(body({ run: '3' }));
    github.seed(body({ run: '2' }));
    github.seed(body({ run: '4' }), { login: 'mona', isBot: false });
    github.seed(body({ key: '9'.repeat(16) }));
    await write(github);
    expect(github.bodies().map((text) => [parseComment(text)?.marker.key, runOf(text)])).toEqual([
      [key, '5'],
      [key, '4'],
      ['9'.repeat(16), '5'],
    ]);
  });

  test('keeps a twin that another process writes to before it is removed', async () => {
    const github: MemoryGitHub = memoryGitHub({
      before: async ({ name, nth }) => {
        if (name === 'fetchComment' && nth === 2)
          await github.updateComment(102, body({ run: '6' }), new AbortController().signal);
      },
    });
    github.seed(body({ run: '3' }));
    github.seed(body({ run: '2' }));
    expect(await write(github)).toMatchObject({ kind: 'updated' });
    expect(github.bodies().map(runOf)).toEqual(['5', '6']);
  });

  test('says what it wrote though a twin cannot be removed', async () => {
    const github = memoryGitHub({
      before: async ({ name }) => {
        if (name === 'deleteComment') throw new Error('refused');
      },
    });
    github.seed(body({ run: '3' }));
    github.seed(body({ run: '2' }));
    expect(await write(github)).toMatchObject({ kind: 'updated' });
    expect(github.bodies().map(runOf)).toEqual(['5', '2']);
  });

  test('writes again when an older run writes over it in the same moment', async () => {
    const clock = fakeClock();
    const github: MemoryGitHub = memoryGitHub({
      after: async ({ name, nth }) => {
        if (name === 'updateComment' && nth === 1) {
          clock.at(clock.now() + 500, () => {
            github.updateComment(101, body({ run: '4' }, 'late\n'), new AbortController().signal);
          });
        }
      },
    });
    github.seed(body({ run: '3' }));
    expect(await write(github, { clock })).toMatchObject({ kind: 'updated' });
    expect(runOf(github.bodies()[0])).toBe('5');
  });
});

test.each([
  { name: 'twice as long as it took', tookMs: 200, pauseMs: 400 },
  { name: 'a second at most', tookMs: 5_000, pauseMs: 1_000 },
])('waits $name before it reads a comment about an older commit again', async ({ tookMs, pauseMs }) => {
  const clock = fakeClock();
  const github = memoryGitHub({
    before: async ({ name }) =>
      name === 'updateComment' ? clock.sleep(tookMs, new AbortController().signal) : undefined,
  });
  github.seed(body({ run: '3', head: 'b'.repeat(40) }));
  expect(await write(github, { clock })).toMatchObject({ kind: 'updated' });
  expect(clock.now()).toBe(tookMs + pauseMs);
});

test('what the run itself said while waiting does not outlive its verdict, however late it comes', async () => {
  const clock = fakeClock();
  const github: MemoryGitHub = memoryGitHub({
    after: async ({ name, nth }) => {
      if (name === 'updateComment' && nth === 1)
        await github.updateComment(
          101,
          body({ phase: 'running' }, 'running\n'),
          new AbortController().signal,
        );
    },
  });
  github.seed(body({ run: '3' }));
  expect(await write(github, { clock })).toMatchObject({ kind: 'updated' });
  expect(github.bodies()).toEqual([body({}, 'the text of this run\n')]);
});

describe('when GitHub fails', () => {
  test.each([500, 502, null])(
    '%s after the comment was created all the same: none is created twice',
    async (status) => {
      const github = memoryGitHub({
        after: async ({ name, nth }) => {
          if (name === 'createComment' && nth === 1) throw fault(status);
        },
      });
      expect(await write(github)).toMatchObject({ kind: 'created' });
      expect(github.bodies()).toHaveLength(1);
    },
  );

  test('before the comment was created: it is tried again, after a pause', async () => {
    const clock = fakeClock();
    const github = memoryGitHub({
      before: async ({ name, nth }) => {
        if (name === 'createComment' && nth < 3) throw fault(503);
      },
    });
    expect(await write(github, { clock })).toMatchObject({ kind: 'created' });
    expect([github.bodies().length, clock.now()]).toEqual([1, 1_300]);
  });

  test('until the time ends: retried, then the failure and not the end of the time', async () => {
    const clock = fakeClock();
    const end = new AbortController();
    clock.at(10_000, () => end.abort(new Error('The time is up.')));
    const github = memoryGitHub({
      before: async ({ name }) => {
        if (name === 'createComment') throw fault(503);
      },
    });
    await expect(write(github, { clock, signal: end.signal })).rejects.toMatchObject({ status: 503 });
    expect(edits(github).length).toBeGreaterThan(4);
  });

  test('by refusing: no second try', async () => {
    const github = memoryGitHub({
      before: async ({ name }) => {
        if (name === 'createComment') throw fault(403);
      },
    });
    await expect(write(github)).rejects.toMatchObject({ status: 403 });
    expect(edits(github)).toEqual(['create']);
  });

  test('after the comment was written: it is written', async () => {
    const github = memoryGitHub({
      before: async ({ name, nth }) => {
        if (name === 'fetchComment' || (name === 'fetchComments' && nth > 1)) throw fault(403);
      },
    });
    expect(await write(github)).toMatchObject({ kind: 'created' });
    const other = memoryGitHub({
      before: async ({ name }) => {
        if (name === 'fetchComment') throw fault(403);
      },
    });
    other.seed(body({ run: '4' }));
    expect(await write(other)).toMatchObject({ kind: 'updated' });
  });
});

describe('several runs at once', () => {
  test('two that find none leave one comment, the newer run’s, in whatever order GitHub hears them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.boolean(), async (scheduler, swap) => {
        const github = memoryGitHub({
          before: () => scheduler.schedule(Promise.resolve()),
          after: () => scheduler.schedule(Promise.resolve()),
        });
        const runs = swap ? ['7', '6'] : ['6', '7'];
        const writing = Promise.all(
          runs.map((run) => write(github, { as: { run }, body: () => `run ${run}\n` })),
        );
        const [, written] = await Promise.all([scheduler.waitFor(writing), writing]);
        expect(github.bodies().map(runOf)).toEqual(['7']);
        expect(github.bodies()[0]).toContain('run 7');
        expect(written.some(({ kind }) => kind !== 'skipped')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('any number that find none leave one comment', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 2, max: 5 }), async (scheduler, count) => {
        const github = memoryGitHub({ before: () => scheduler.schedule(Promise.resolve()) });
        const runs = Array.from({ length: count }, (_, index) => String(index + 1));
        const writing = Promise.all(runs.map((run) => write(github, { as: { run } })));
        await scheduler.waitFor(writing);
        expect(github.bodies()).toHaveLength(1);
      }),
      { numRuns: 150 },
    );
  });

  /** Two runs that start together over a comment, every call taking a random part of a second; the last word. */
  const overwriteTogether = async (
    theirs: Partial<Marker>,
    delays: readonly number[],
    startGapMs: number,
  ) => {
    const clock = fakeClock();
    const never = new AbortController().signal;
    let at = 0;
    const later = () => clock.sleep((delays[at++ % delays.length] ?? 0) / 2, never);
    const github = memoryGitHub({ before: later, after: later });
    github.seed(body(theirs));
    const older = write(github, { as: { run: '6' }, clock });
    const newer = clock.sleep(startGapMs, never).then(() => write(github, { as: { run: '7' }, clock }));
    await Promise.all([older, newer]);
    return github.bodies().map(runOf);
  };
  const delays = fc.array(fc.nat({ max: 300 }), { minLength: 5, maxLength: 30 });

  test('two that find an older run’s about the same commit leave the newer run’s', async () => {
    await fc.assert(
      fc.asyncProperty(delays, fc.nat({ max: 900 }), async (all, gap) => {
        expect(await overwriteTogether({ run: '4' }, all, gap)).toEqual(['7']);
      }),
      { numRuns: 300 },
    );
  });
});

test('of several that find none the newest has the last word, also over a straggler', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat({ max: 250 }), { minLength: 5, maxLength: 30 }),
      fc.nat({ max: 1_700 }),
      async (delays, straggling) => {
        const clock = fakeClock();
        const never = new AbortController().signal;
        let at = 0;
        const github = memoryGitHub({
          // All look at once, and the first one that writes over another's comment is held up on its way.
          before: ({ name, nth }) => {
            if (name === 'fetchConversation') return clock.sleep(0, never);
            const more = name === 'updateComment' && nth === 1 ? straggling : 0;
            return clock.sleep((delays[at++ % delays.length] ?? 0) + more, never);
          },
        });
        await Promise.all(['6', '7', '8'].map((run) => write(github, { as: { run }, clock })));
        expect(github.bodies().map(runOf)).toEqual(['8']);
      },
    ),
    { numRuns: 300 },
  );
});

describe('a comment that somebody deletes after it was read', () => {
  const deletedBefore = (nth: number, seeds: readonly string[]) => {
    const github: MemoryGitHub = memoryGitHub({
      before: async (call) => {
        if (call.name !== 'updateComment' || call.nth !== nth) return;
        const [oldest] = await github.fetchComments(11, {}, new AbortController().signal);
        await github.deleteComment(oldest?.id ?? 0, new AbortController().signal);
      },
    });
    for (const seed of seeds) github.seed(seed);
    return github;
  };

  test('is written anew', async () => {
    const github = deletedBefore(1, [body({ run: '4' })]);
    expect(await write(github)).toMatchObject({ kind: 'created', id: 102 });
    expect(github.bodies()).toEqual([body({}, 'the text of this run\n')]);
  });

  test('leaves the word to its twin', async () => {
    const github = deletedBefore(1, [body({ run: '3' }), body({ run: '4' })]);
    expect(await write(github)).toMatchObject({ kind: 'updated', id: 102 });
    expect(github.bodies()).toEqual([body({}, 'the text of this run\n')]);
  });

  test('is not written anew where none would be', async () => {
    const github = deletedBefore(1, [body({ run: '4' })]);
    const over: Body = (previous) => (previous === null ? null : 'running');
    expect(await write(github, { phase: 'running', body: over })).toEqual({
      kind: 'skipped',
      why: 'not-wanted',
    });
    expect(github.bodies()).toEqual([]);
  });

  test('as a twin of the one just created leaves that one', async () => {
    const github: MemoryGitHub = memoryGitHub({
      after: async ({ name }) => {
        if (name === 'fetchConversation') github.seed(body({ run: '4' }));
      },
      before: async ({ name }) => {
        if (name === 'updateComment') await github.deleteComment(101, new AbortController().signal);
      },
    });
    expect(await write(github)).toMatchObject({ kind: 'created', id: 102 });
    expect(github.bodies()).toEqual([body({}, 'the text of this run\n')]);
  });

  test('can be read no more: 404 for one that can be read is a refusal', async () => {
    const github = memoryGitHub({
      before: async ({ name }) => {
        if (name === 'updateComment') throw fault(404);
      },
    });
    github.seed(body({ run: '4' }));
    await expect(write(github)).rejects.toMatchObject({ status: 404 });
    expect(github.calls).toEqual(['fetchConversation', 'updateComment', 'fetchComment', 'updateComment']);
  });
});
