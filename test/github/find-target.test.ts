import { describe, expect, test } from 'vitest';
import type { Target } from '../../src/diff/stale.ts';
import { CancelledError } from '../../src/errors.ts';
import { type Origin, readEvent } from '../../src/github/event.ts';
import { findTarget, withHeadMerges } from '../../src/github/find-target.ts';
import type { PullRequest } from '../../src/ports.ts';
import { diff, headSha, mergeSha, noCi, olderSha, target } from '../support/diffs.ts';
import { fault, type MemoryOptions, memoryGitHub } from '../support/github.ts';

const never = new AbortController().signal;
const origin = (overrides: Partial<Origin> = {}): Origin => ({
  ...readEvent('schedule', null, null, null),
  ...overrides,
});
const pull = (overrides: Partial<PullRequest> = {}): PullRequest => ({
  number: 11,
  open: true,
  headSha,
  ...overrides,
});

describe('finding what is gated', () => {
  const byCommit: Partial<Origin> = { headSha, ask: 'pull-request-of-head' };
  const byBranch: Partial<Origin> = { ...byCommit, headBranch: 'mona:fix' };
  type Case = {
    name: string;
    origin: Partial<Origin>;
    github?: MemoryOptions;
    expected: Partial<Target>;
    asks: readonly string[];
  };
  const cases: readonly Case[] = [
    {
      name: 'the event tells all',
      origin: { prNumber: 11, headSha: headSha.toUpperCase(), mergeSha },
      expected: { prNumber: 11, headSha, headMerges: [mergeSha] },
      asks: [],
    },
    {
      name: 'the event tells nothing',
      origin: {},
      expected: { prNumber: null, headSha: null, headMerges: [] },
      asks: [],
    },
    {
      name: 'the head of a pull request',
      origin: { prNumber: 11, ask: 'head-of-pull-request' },
      expected: { prNumber: 11, headSha },
      asks: ['pullRequest'],
    },
    {
      name: 'the pull request of a commit',
      origin: byCommit,
      github: { pullsOf: [pull()] },
      expected: { prNumber: 11 },
      asks: ['pullRequestsOf'],
    },
    {
      name: 'not a closed one',
      origin: byCommit,
      github: { pullsOf: [pull({ open: false })] },
      expected: { prNumber: null, headSha },
      asks: ['pullRequestsOf'],
    },
    {
      name: 'not one that only contains the commit',
      origin: byCommit,
      github: { pullsOf: [pull({ headSha: olderSha })] },
      expected: { prNumber: null },
      asks: ['pullRequestsOf'],
    },
    {
      name: 'the one of several whose head it is',
      origin: byCommit,
      github: { pullsOf: [pull({ number: 9, headSha: olderSha }), pull()] },
      expected: { prNumber: 11 },
      asks: ['pullRequestsOf'],
    },
    {
      name: 'none of several with the same head',
      origin: byCommit,
      github: { pullsOf: [pull(), pull({ number: 12 }), pull({ number: 13, open: false })] },
      expected: { prNumber: null, several: [11, 12] },
      asks: ['pullRequestsOf'],
    },
    {
      name: 'that of a fork, by its branch',
      origin: byBranch,
      github: { pullsFrom: [pull()] },
      expected: { prNumber: 11 },
      asks: ['pullRequestsFrom'],
    },
    {
      name: 'by the commit where the branch does not tell',
      origin: byBranch,
      github: { pullsFrom: [pull({ headSha: olderSha })], pullsOf: [pull()] },
      expected: { prNumber: 11 },
      asks: ['pullRequestsFrom', 'pullRequestsOf'],
    },
  ];
  test.each(cases)('$name', async ({ origin: told, github: options, expected, asks }) => {
    const github = memoryGitHub(options);
    const found = await findTarget(origin(told), github, never);
    expect(found).toMatchObject({ target: expected, problem: null });
    expect(github.calls).toEqual(asks);
  });

  test('goes on without what GitHub does not tell, and says so', async () => {
    const before = () => Promise.reject(fault(403));
    const found = await findTarget(
      origin({ prNumber: 11, ask: 'head-of-pull-request' }),
      memoryGitHub({ before }),
      never,
    );
    expect(found).toEqual({
      target: { prNumber: 11, headSha: null, headMerges: [], unverified: true },
      problem: 'GitHub answered 403',
    });
  });

  test('goes on without what does not come in time', async () => {
    const before = () => Promise.reject(new Error('The time is up.'));
    const found = await findTarget(
      origin({ prNumber: 11, ask: 'head-of-pull-request' }),
      memoryGitHub({ before }),
      never,
    );
    expect(found.problem).toMatch(/in time, so what the diffs are about cannot be checked.*re-run the job/);
  });

  test('hears that the run is cancelled', async () => {
    const cancel = new AbortController();
    const before = async () => {
      cancel.abort(new CancelledError());
      throw cancel.signal.reason;
    };
    const asking = origin({ prNumber: 11, ask: 'head-of-pull-request' });
    await expect(findTarget(asking, memoryGitHub({ before }), cancel.signal)).rejects.toBeInstanceOf(
      CancelledError,
    );
  });

  test('needs no GitHub', async () => {
    const found = await findTarget(origin({ prNumber: 11, ask: 'head-of-pull-request' }), null, never);
    expect(found).toMatchObject({ target: { prNumber: 11, headSha: null }, problem: null });
  });
});

describe('commits that merge the head', () => {
  const aim: Target = { ...target, headMerges: [] };
  const about = (prSha: string | null) => diff({ ci: { ...noCi, prSha } });
  const cases: readonly {
    name: string;
    named: readonly (string | null)[];
    parents?: readonly string[];
    expected: readonly string[];
    asks: number;
  }[] = [
    {
      name: 'last parent is the head',
      named: [mergeSha],
      parents: [olderSha, headSha],
      expected: [mergeSha],
      asks: 1,
    },
    {
      name: 'in capitals',
      named: [mergeSha.toUpperCase()],
      parents: [olderSha, headSha],
      expected: [mergeSha],
      asks: 1,
    },
    {
      name: 'named by many diffs',
      named: [mergeSha, mergeSha, null, mergeSha],
      parents: [olderSha, headSha],
      expected: [mergeSha],
      asks: 1,
    },
    {
      name: 'last parent is another commit',
      named: [mergeSha],
      parents: [headSha, olderSha],
      expected: [],
      asks: 1,
    },
    { name: 'only follows the head', named: [mergeSha], parents: [headSha], expected: [], asks: 1 },
    { name: 'cannot be read', named: [mergeSha], expected: [], asks: 1 },
    { name: 'the head itself needs no look', named: [headSha, null], expected: [], asks: 0 },
    { name: 'no commit at all', named: ['main'], expected: [], asks: 0 },
  ];
  test.each(cases)('$name', async ({ named, parents, expected, asks }) => {
    const github = memoryGitHub(parents === undefined ? {} : { parents: { [mergeSha]: parents } });
    const found = await withHeadMerges(aim, named.map(about), github, never);
    expect(found).toEqual({ ...aim, headMerges: expected });
    expect(github.calls).toHaveLength(asks);
  });

  const shaOfNumber = (at: number) => at.toString(16).padStart(40, '0');
  const numbered = (count: number) => Array.from({ length: count }, (_, at) => shaOfNumber(at + 1));
  const mergesOf = (shas: readonly string[]) =>
    Object.fromEntries(shas.map((sha) => [sha, [olderSha, headSha]]));

  test('all that are named are looked up, eight at a time', async () => {
    const shas = numbered(40);
    const underway = { now: 0, most: 0 };
    const github = memoryGitHub({
      parents: mergesOf(shas),
      before: async () => {
        underway.most = Math.max(underway.most, ++underway.now);
        await Promise.resolve();
      },
      after: async () => void underway.now--,
    });
    const found = await withHeadMerges(aim, shas.map(about), github, never);
    expect(found).toEqual({ ...aim, headMerges: shas });
    expect([github.calls.length, underway.most]).toEqual([40, 8]);
  });

  test('of very many the rest is not known to be of another commit', async () => {
    const shas = numbered(60);
    const github = memoryGitHub({ parents: mergesOf(shas) });
    const found = await withHeadMerges(aim, shas.map(about), github, never);
    expect(found).toEqual({ ...aim, headMerges: shas.slice(0, 50), unclear: shas.slice(50) });
    expect(github.calls).toHaveLength(50);
  });

  test.each([
    { name: 'has no permission', reason: fault(403), asks: 8 },
    { name: 'has trouble', reason: fault(502), asks: 8 },
    { name: 'cannot be reached', reason: fault(null), asks: 8 },
    { name: 'runs out of time', reason: new Error('The time is up.'), asks: 8 },
    { name: 'knows no such commit, which is an answer', reason: fault(404), asks: 40, unclear: [] },
    { name: 'knows none of that kind', reason: fault(422), asks: 40, unclear: [] },
  ])('where GitHub $name', async ({ reason, asks, unclear = null }) => {
    const shas = numbered(40);
    const github = memoryGitHub({ before: () => Promise.reject(reason) });
    const found = await withHeadMerges(aim, shas.map(about), github, never);
    expect(found).toEqual(unclear === null ? { ...aim, unclear: shas } : aim);
    expect(github.calls).toHaveLength(asks);
  });

  test('known ones are kept and not asked for', async () => {
    const github = memoryGitHub();
    expect(await withHeadMerges(target, [about(mergeSha)], github, never)).toEqual(target);
    expect(github.calls).toEqual([]);
  });

  test('without a head, or without GitHub, nothing is asked', async () => {
    const headless: Target = { ...aim, headSha: null };
    const github = memoryGitHub();
    expect(await withHeadMerges(headless, [about(mergeSha)], github, never)).toEqual(headless);
    expect(await withHeadMerges(aim, [about(mergeSha)], null, never)).toEqual(aim);
    expect(github.calls).toEqual([]);
  });
});
