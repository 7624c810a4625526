import { describe, expect, test } from 'vitest';
import { buildMarkedUrl, type StatusMarker } from '../../src/commit-status/marker.ts';
import { createStatusWriter, type StatusPlace } from '../../src/commit-status/write-status.ts';
import type { Account } from '../../src/common/account.ts';
import type { CommitState } from '../../src/diff/commit-state.ts';
import { CancelledError } from '../../src/errors.ts';
import { headSha } from '../support/diffs.ts';
import { fakeClock } from '../support/fake-clock.ts';
import { type Call, fault, type MemoryGitHub, memoryGitHub } from '../support/github.ts';

const never = new AbortController().signal;
const runs = 'https://github.com/octo-org/warehouse/actions/runs';
const bot: Account = { login: 'github-actions[bot]', isBot: true };
const mallory: Account = { login: 'mallory', isBot: false };
const place = (gate = 'a', run = '500', attempt = '1', instance = '1'): StatusPlace => ({
  sha: headSha,
  name: 'data diffs',
  gateId: gate.repeat(16),
  statusInstanceId: instance.repeat(8),
  run: { id: run, attempt },
  runUrl: `${runs}/${run}`,
});
const write = (github: MemoryGitHub, where: StatusPlace, own: CommitState, pullRequests = [7]) =>
  createStatusWriter(where, github, fakeClock()).write(
    { own, words: `words of ${own}`, pullRequests },
    never,
  );
const present = (github: MemoryGitHub) => github.statusesSet().at(-1);
const states = (github: MemoryGitHub) => github.statusesSet().map(({ state }) => state);
const seed = (
  github: MemoryGitHub,
  own: CommitState,
  creator: Account | null,
  more: Partial<StatusMarker> = {},
) => {
  const marker = {
    run: '500',
    attempt: '1',
    gateId: 'f'.repeat(16),
    statusInstanceId: 'f'.repeat(8),
    pullRequests: [7],
    own,
    ...more,
  };
  const targetUrl = buildMarkedUrl(`${runs}/${marker.run}`, marker);
  github.seedStatus({ state: own, context: 'data diffs', targetUrl, creator });
};

describe('a commit status', () => {
  test('goes from pending to its last state', async () => {
    const github = memoryGitHub();
    await write(github, place(), 'pending');
    expect(present(github)).toMatchObject({ state: 'pending', context: 'data diffs' });
    await write(github, place(), 'success');
    expect(present(github)).toMatchObject({ state: 'success', description: 'words of success' });
  });

  test('is cut to 140 characters', async () => {
    const github = memoryGitHub();
    const writer = createStatusWriter(place(), github, fakeClock());
    await writer.write({ own: 'failure', words: 'x'.repeat(300), pullRequests: [] }, never);
    expect(present(github)?.description).toHaveLength(140);
  });

  test('ignores other names on the same commit', async () => {
    const github = memoryGitHub();
    await write(github, { ...place('b'), name: 'another' }, 'failure');
    await write(github, place(), 'success');
    expect(present(github)).toMatchObject({ state: 'success' });
  });

  test('is one with a name that differs in case, as for GitHub', async () => {
    const github = memoryGitHub();
    await write(github, { ...place('b'), name: 'Data Diffs' }, 'failure');
    await write(github, place(), 'success');
    expect(present(github)).toMatchObject({ state: 'failure' });
  });

  test.each([
    { first: 'failure', second: 'success', expected: 'failure' },
    { first: 'success', second: 'failure', expected: 'failure' },
    { first: 'success', second: 'error', expected: 'error' },
    { first: 'success', second: 'success', expected: 'success' },
  ] as const)('$first and $second of one run are $expected', async ({ first, second, expected }) => {
    const github = memoryGitHub();
    for (const gate of ['a', 'b']) await write(github, place(gate), 'pending');
    await write(github, place('a'), first);
    expect(present(github)).toMatchObject({ state: first === 'failure' ? 'failure' : 'pending' });
    await write(github, place('b'), second);
    expect(present(github)).toMatchObject({ state: expected });
  });

  test('distinguishes two gates of one gate ID', async () => {
    const github = memoryGitHub();
    const [first, second] = [place('a', '500', '1', '1'), place('a', '500', '1', '2')];
    const own = async (where: StatusPlace) =>
      (await createStatusWriter(where, github, fakeClock()).readOwn(never))?.own;
    for (const where of [first, second]) await write(github, where, 'pending');
    await write(github, first, 'error');
    expect([await own(first), await own(second)]).toEqual(['error', 'pending']);
    expect(await own(place('b'))).toBeUndefined();
    await write(github, second, 'success');
    expect(present(github)).toMatchObject({ state: 'error' });
  });

  test('does not stay pending where two gates end at once', async () => {
    const github = memoryGitHub({ before: () => new Promise((resolve) => setTimeout(resolve, 2)) });
    for (const gate of ['a', 'b']) await write(github, place(gate), 'pending');
    await Promise.all(['a', 'b'].map((gate) => write(github, place(gate), 'success')));
    expect(present(github)).toMatchObject({ state: 'success' });
  });

  test('of a newer run is not overwritten by an older one', async () => {
    const github = memoryGitHub();
    await write(github, place('a', '501'), 'failure');
    expect(await write(github, place('a', '500'), 'success')).toBe('newer');
    expect(states(github)).toEqual(['failure']);
  });

  test('is restored by an older run that was overtaken while it wrote', async () => {
    let overtaken = false;
    const github: MemoryGitHub = memoryGitHub({
      before: async ({ name, nth }) => {
        if (name !== 'setStatus' || nth !== 2 || overtaken) return;
        overtaken = true;
        await write(github, place('a', '501'), 'failure');
      },
    });
    await write(github, place('a', '500'), 'pending');
    await write(github, place('a', '500'), 'success');
    expect(present(github)).toMatchObject({
      state: 'failure',
      description: 'failed: a newer workflow run of this commit decides',
    });
  });
});

describe('pull requests that share the commit', () => {
  test('keep the worse state of the two, which the description names', async () => {
    const github = memoryGitHub();
    await write(github, place('a', '500'), 'failure', [7]);
    await write(github, place('a', '501'), 'pending', [8]);
    expect(present(github)).toMatchObject({ state: 'failure' });
    await write(github, place('a', '501'), 'success', [8]);
    expect(present(github)).toMatchObject({
      state: 'failure',
      description: 'failed: the worst of pull requests 7 and 8, which share this head commit',
    });
    await write(github, place('a', '502'), 'success', [7]);
    expect(present(github)).toMatchObject({ state: 'success', description: 'words of success' });
  });

  test('do not keep an older run about another pull request from its own state', async () => {
    const github = memoryGitHub();
    await write(github, place('a', '501'), 'success', [8]);
    expect(await write(github, place('a', '500'), 'failure', [7])).toBe('failure');
  });

  test('that the run cannot tell apart do not replace the state of one', async () => {
    const github = memoryGitHub();
    await write(github, place('a', '500'), 'failure', [7]);
    expect(await write(github, place('a', '501'), 'success', [])).toBe('failure');
    expect(present(github)?.description).toBe('failed: a different workflow run of this commit decides');
  });
});

describe('statuses of others', () => {
  const forgeries: readonly { name: string; forge: (github: MemoryGitHub) => void }[] = [
    { name: 'a newer run', forge: (github) => seed(github, 'failure', mallory, { run: '9999999999999999' }) },
    { name: 'a gate of this run', forge: (github) => seed(github, 'failure', mallory) },
    { name: 'an account that is gone', forge: (github) => seed(github, 'failure', null) },
    {
      name: 'a link to another repository',
      forge: (github) =>
        github.seedStatus({
          state: 'failure',
          context: 'data diffs',
          targetUrl: `https://github.com/mallory/x/actions/runs/9999999999999999/attempts/1#data-diff-gate-${'f'.repeat(16)}-${'f'.repeat(8)}-7-failure`,
          creator: bot,
        }),
    },
  ];
  test.each(forgeries)('do not count: $name', async ({ forge }) => {
    const github = memoryGitHub();
    forge(github);
    expect(await write(github, place(), 'pending')).toBe('pending');
    forge(github);
    expect(await write(github, place(), 'success')).toBe('success');
    expect(present(github)).toMatchObject({ state: 'success', creator: bot });
  });

  test('do not hide a failure behind a copy of its marker', async () => {
    const github = memoryGitHub();
    await write(github, place('b'), 'failure');
    seed(github, 'success', mallory, { gateId: 'b'.repeat(16), statusInstanceId: '1'.repeat(8) });
    expect(await write(github, place('a'), 'success')).toBe('failure');
  });

  test('do not count either where GitHub does not say whose the token is', async () => {
    const github = memoryGitHub({
      before: async ({ name }) => {
        if (name === 'fetchViewer') throw fault(502);
      },
    });
    await write(github, place('b'), 'failure');
    seed(github, 'success', mallory, { run: '9999999999999999' });
    expect(await write(github, place('a'), 'success')).toBe('failure');
  });

  test('GitHub is asked whose the token is only where that matters', async () => {
    const github = memoryGitHub();
    await write(github, place('a'), 'pending');
    await write(github, place('b'), 'pending');
    await write(github, place('a'), 'success');
    await write(github, place('b'), 'success');
    expect(github.calls).not.toContain('fetchViewer');
  });

  test('a server that never says who set a status has only our own', async () => {
    const github = memoryGitHub({ creators: 'untold' });
    await write(github, place('b'), 'failure');
    expect(await write(github, place('a'), 'success')).toBe('failure');
  });
});

describe('a commit with very many statuses', () => {
  const crowd = (github: MemoryGitHub, count: number, context = 'ci/other') => {
    for (let nth = 0; nth < count; nth++)
      github.seedStatus({ state: 'success', context, targetUrl: 'https://ci.example.com' });
  };
  const reads = ({ calls }: MemoryGitHub) => calls.filter((name) => name !== 'setStatus').length;

  test('is read in a few requests where ours is not there', async () => {
    const github = memoryGitHub();
    crowd(github, 2_500);
    const writer = createStatusWriter(place(), github, fakeClock());
    for (const own of ['pending', 'success'] as const)
      await writer.write({ own, words: own, pullRequests: [7] }, never);
    expect(present(github)).toMatchObject({ state: 'success' });
    expect(reads(github)).toBeLessThanOrEqual(5);
  });

  test('is read once where ours is there, down to the oldest', async () => {
    const github = memoryGitHub();
    await write(github, place('b'), 'failure');
    crowd(github, 2_500);
    const before = reads(github);
    const writer = createStatusWriter(place(), github, fakeClock());
    for (const own of ['pending', 'success'] as const)
      await writer.write({ own, words: own, pullRequests: [7] }, never);
    expect(present(github)).toMatchObject({ state: 'failure' });
    expect(reads(github) - before).toBeLessThanOrEqual(31);
  });

  test('that hides ours too deep keeps its state', async () => {
    const github = memoryGitHub();
    await write(github, place('b'), 'failure');
    crowd(github, 6_000);
    expect(await write(github, place('a'), 'success')).toBe('failure');
  });

  test('is read without the shortcut where GitHub refuses that', async () => {
    const github = memoryGitHub({
      before: async ({ name }) => {
        if (name === 'fetchLatestState') throw fault(404);
      },
    });
    await write(github, place('b'), 'failure');
    crowd(github, 250);
    expect(await write(github, place('a'), 'success')).toBe('failure');
  });
});

describe('what is read back of a status that is set', () => {
  const readBack = ({ name, nth }: Call) => name === 'fetchStatuses' && nth > 1;
  const failing = (error: () => unknown) =>
    memoryGitHub({
      before: async (call) => {
        if (readBack(call)) throw error();
      },
    });

  test.each([
    { name: 'an error of GitHub', error: () => fault(503) },
    { name: 'the end of the phase', error: () => new Error('The time is up.') },
  ])('does not matter: $name', async ({ error }) => {
    expect(await write(failing(error), place(), 'success')).toBe('success');
  });

  test('is not waited for where the run is cancelled', async () => {
    const cancel = new AbortController();
    const github = failing(() => {
      cancel.abort(new CancelledError());
      return cancel.signal.reason;
    });
    const writer = createStatusWriter(place(), github, fakeClock());
    const writing = writer.write({ own: 'success', words: 'words', pullRequests: [] }, cancel.signal);
    await expect(writing).rejects.toBeInstanceOf(CancelledError);
  });

  test('does not excuse a list that cannot be read at first', async () => {
    const github = memoryGitHub({
      before: async ({ name }) => {
        if (name === 'fetchStatuses') throw fault(503);
      },
    });
    await expect(write(github, place(), 'success')).rejects.toMatchObject({ status: 503 });
  });
});

describe('an error while the status is set', () => {
  const attempts = (github: MemoryGitHub) => github.calls.filter((name) => name === 'setStatus').length;

  test.each([500, 502, 408, null])('%s after it was set: it is not set twice', async (status) => {
    const github = memoryGitHub({
      after: async ({ name, nth }) => {
        if (name === 'setStatus' && nth === 1) throw fault(status);
      },
    });
    expect(await write(github, place(), 'success')).toBe('success');
    expect(states(github)).toEqual(['success']);
  });

  test('before it was set: it is set again, after a pause', async () => {
    const clock = fakeClock();
    const github = memoryGitHub({
      before: async ({ name, nth }) => {
        if (name === 'setStatus' && nth < 4) throw fault(503);
      },
    });
    const writer = createStatusWriter(place(), github, clock);
    expect(await writer.write({ own: 'success', words: 'words', pullRequests: [] }, never)).toBe('success');
    expect(states(github)).toEqual(['success']);
    expect(clock.now()).toBe(2_580);
  });

  test('for good: retried for 20 s, then the error', async () => {
    const clock = fakeClock();
    const github = memoryGitHub({
      before: async ({ name }) => {
        if (name === 'setStatus') throw fault(503);
      },
    });
    const writer = createStatusWriter(place(), github, clock);
    const writing = writer.write({ own: 'success', words: 'words', pullRequests: [] }, never);
    await expect(writing).rejects.toMatchObject({ status: 503 });
    expect(clock.now()).toBeGreaterThan(15_000);
    expect(clock.now()).toBeLessThan(20_000);
  });

  test('a refusal: not retried', async () => {
    const github = memoryGitHub({
      before: async ({ name }) => {
        if (name === 'setStatus') throw fault(422);
      },
    });
    await expect(write(github, place(), 'success')).rejects.toMatchObject({ status: 422 });
    expect(attempts(github)).toBe(1);
  });
});
