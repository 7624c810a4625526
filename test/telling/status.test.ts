import { describe, expect, test } from 'vitest';
import type { CommitState } from '../../src/diff/commit-state.ts';
import { CancelledError } from '../../src/errors.ts';
import { type StatusPlace, saysNothing, writeStatus } from '../../src/telling/status.ts';
import { headSha } from '../support/diffs.ts';
import { type Call, fault, type MemoryGitHub, memoryGitHub } from '../support/github.ts';

const never = new AbortController().signal;
const place = (leg = 'a', run = '500', attempt = '1', nonce = '1'): StatusPlace => ({
  sha: headSha,
  name: 'data diffs',
  leg: leg.repeat(16),
  nonce: nonce.repeat(8),
  run: { id: run, attempt },
  runUrl: `https://github.com/octo-org/warehouse/actions/runs/${run}`,
});
const write = (github: MemoryGitHub, where: StatusPlace, own: CommitState) =>
  writeStatus(where, own, `words of ${own}`, github, never);
const present = async (github: MemoryGitHub) => (await github.statuses(headSha, never))[0];

describe('a commit status', () => {
  test('goes from pending to its end', async () => {
    const github = memoryGitHub();
    await write(github, place(), 'pending');
    expect(await present(github)).toMatchObject({ state: 'pending', context: 'data diffs' });
    await write(github, place(), 'success');
    expect(await present(github)).toMatchObject({ state: 'success', description: 'words of success' });
  });

  test('is cut to 140 characters', async () => {
    const github = memoryGitHub();
    await writeStatus(place(), 'failure', 'x'.repeat(300), github, never);
    expect((await present(github))?.description).toHaveLength(140);
  });

  test('others of the same commit do not matter', async () => {
    const github = memoryGitHub();
    await write(github, { ...place('b'), name: 'another' }, 'failure');
    await write(github, place(), 'success');
    expect(await present(github)).toMatchObject({ state: 'success' });
  });

  test.each([
    { first: 'failure', second: 'success', expected: 'failure' },
    { first: 'success', second: 'failure', expected: 'failure' },
    { first: 'success', second: 'error', expected: 'error' },
    { first: 'success', second: 'success', expected: 'success' },
  ] as const)('$first and $second of one run are $expected', async ({ first, second, expected }) => {
    const github = memoryGitHub();
    for (const leg of ['a', 'b']) await write(github, place(leg), 'pending');
    await write(github, place('a'), first);
    expect(await present(github)).toMatchObject({ state: first === 'failure' ? 'failure' : 'pending' });
    await write(github, place('b'), second);
    expect(await present(github)).toMatchObject({ state: expected });
  });

  test('two gates of one leg are two', async () => {
    const github = memoryGitHub();
    const [first, second] = [place('a', '500', '1', '1'), place('a', '500', '1', '2')];
    for (const where of [first, second]) await write(github, where, 'pending');
    await write(github, first, 'error');
    expect(await saysNothing(first, github, never)).toBe(true);
    expect(await saysNothing(second, github, never)).toBe(false);
    await write(github, second, 'success');
    expect(await present(github)).toMatchObject({ state: 'error' });
  });

  test('two that end at once do not leave it pending', async () => {
    const github = memoryGitHub({ before: () => new Promise((resolve) => setTimeout(resolve, 2)) });
    for (const leg of ['a', 'b']) await write(github, place(leg), 'pending');
    await Promise.all(['a', 'b'].map((leg) => write(github, place(leg), 'success')));
    expect(await present(github)).toMatchObject({ state: 'success' });
  });

  test('an older run leaves a newer one alone', async () => {
    const github = memoryGitHub();
    await write(github, place('a', '501'), 'failure');
    expect(await write(github, place('a', '500'), 'success')).toBe('newer');
    expect(await present(github)).toMatchObject({ state: 'failure' });
  });

  test('an older run that was overtaken while it wrote takes it back', async () => {
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
    expect(await present(github)).toMatchObject({ state: 'failure' });
  });
});

describe('what is read back of a status that is set', () => {
  const readBack = ({ name, nth }: Call) => name === 'statuses' && nth > 1;
  const failing = (error: () => unknown) =>
    memoryGitHub({
      before: async (call) => {
        if (readBack(call)) throw error();
      },
    });

  test.each([
    { name: 'a fault of GitHub', error: () => fault(503) },
    { name: 'the time that is up', error: () => new Error('The time is up.') },
  ])('matters no more: $name', async ({ error }) => {
    const github = failing(error);
    expect(await write(github, place(), 'success')).toBe('success');
  });

  test('is left at once where the run is cancelled', async () => {
    const cancel = new AbortController();
    const github = failing(() => {
      cancel.abort(new CancelledError());
      return cancel.signal.reason;
    });
    const writing = writeStatus(place(), 'success', 'words', github, cancel.signal);
    await expect(writing).rejects.toBeInstanceOf(CancelledError);
  });

  test.each([
    { call: 'the list', name: 'statuses' },
    { call: 'the first word', name: 'setStatus' },
  ] as const)('does not excuse a failure of $call', async ({ name }) => {
    const github = memoryGitHub({
      before: async (call) => {
        if (call.name === name && call.nth === 1) throw fault(503);
      },
    });
    await expect(write(github, place(), 'success')).rejects.toMatchObject({ status: 503 });
  });
});
