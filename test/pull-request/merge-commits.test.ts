import { describe, expect, test } from 'vitest';
import type { Target } from '../../src/diff/target.ts';
import type { Commit } from '../../src/ports.ts';
import { addHeadMerges } from '../../src/pull-request/merge-commits.ts';
import { diff, headSha, mergeSha, noCi, olderSha, target } from '../support/diffs.ts';
import { fault, type MemoryOptions, memoryGitHub } from '../support/github.ts';

const never = new AbortController().signal;

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
    const github = memoryGitHub(parents === undefined ? {} : { commits: { [mergeSha]: parents } });
    const found = await addHeadMerges(aim, named.map(about), github, never);
    expect(found).toEqual({ ...aim, headMerges: expected });
    expect(github.calls.filter((name) => name === 'fetchCommit')).toHaveLength(asks);
  });

  const shaOfNumber = (at: number) => at.toString(16).padStart(40, '0');
  const numbered = (count: number) => Array.from({ length: count }, (_, at) => shaOfNumber(at + 1));
  const mergesOf = (shas: readonly string[]) =>
    Object.fromEntries(shas.map((sha) => [sha, [olderSha, headSha]]));

  test('all that are named are looked up, eight at a time', async () => {
    const shas = numbered(40);
    const underway = { now: 0, most: 0 };
    const github = memoryGitHub({
      commits: mergesOf(shas),
      before: async () => {
        underway.most = Math.max(underway.most, ++underway.now);
        await Promise.resolve();
      },
      after: async () => void underway.now--,
    });
    const found = await addHeadMerges(aim, shas.map(about), github, never);
    expect(found).toEqual({ ...aim, headMerges: shas });
    expect([github.calls.length, underway.most]).toEqual([40, 8]);
  });

  test('of very many the rest is not known to be of another commit', async () => {
    const shas = numbered(60);
    const github = memoryGitHub({ commits: mergesOf(shas) });
    const found = await addHeadMerges(aim, shas.map(about), github, never);
    expect(found).toEqual({ ...aim, headMerges: shas.slice(0, 50), unverifiable: shas.slice(50) });
    expect(github.calls.filter((name) => name === 'fetchCommit')).toHaveLength(50);
  });

  test.each([
    { name: 'has no permission', reason: fault(403), asks: 8 },
    { name: 'has trouble', reason: fault(502), asks: 8 },
    { name: 'cannot be reached', reason: fault(null), asks: 8 },
    { name: 'times out', reason: new Error('The time is up.'), asks: 8 },
  ])('where GitHub $name', async ({ reason, asks }) => {
    const shas = numbered(40);
    const github = memoryGitHub({ before: () => Promise.reject(reason) });
    const found = await addHeadMerges(aim, shas.map(about), github, never);
    expect(found).toEqual({ ...aim, unverifiable: shas });
    expect(github.calls.filter((name) => name === 'fetchCommit')).toHaveLength(asks);
  });

  test('known ones are kept and not asked for', async () => {
    const github = memoryGitHub();
    expect(await addHeadMerges(target, [about(mergeSha)], github, never)).toEqual(target);
    expect(github.calls).toEqual([]);
  });

  test('without a head, or without GitHub, nothing is asked', async () => {
    const headless: Target = { ...aim, headSha: null };
    const github = memoryGitHub();
    expect(await addHeadMerges(headless, [about(mergeSha)], github, never)).toEqual(headless);
    expect(await addHeadMerges(aim, [about(mergeSha)], null, never)).toEqual(aim);
    expect(github.calls).toEqual([]);
  });

  describe('a merge of the head', () => {
    const merges = (commit: Partial<Commit>, pull: MemoryOptions['pull'] = {}) => {
      const made = { parents: [olderSha, headSha], isSignedByGitHub: true, ...commit };
      return memoryGitHub({ commits: { [mergeSha]: made }, pull });
    };
    const stands = { ...aim, headMerges: [mergeSha] };
    const unsigned = { ...aim, unsignedMerges: [mergeSha] };
    const isSignedByGitHub = false;
    test.each([
      { name: 'that GitHub signed stands for it', github: merges({}), expected: stands },
      {
        name: 'that someone made does not, whatever it contains',
        github: merges({ isSignedByGitHub }),
        expected: unsigned,
      },
      {
        name: 'of three parents does not',
        github: merges({ parents: [olderSha, 'd'.repeat(40), headSha] }),
        expected: unsigned,
      },
      {
        name: 'into the head does not',
        github: merges({ parents: [headSha, olderSha] }),
        expected: aim,
      },
      {
        name: "that is the pull request's merge_commit_sha stands for it, signed or not",
        github: merges({ isSignedByGitHub }, { mergeSha }),
        expected: stands,
      },
      {
        name: 'that is the merge_commit_sha of another head does not',
        github: merges({ isSignedByGitHub }, { mergeSha, headSha: olderSha }),
        expected: unsigned,
      },
      {
        name: 'of the head before does not, although GitHub has no newer one yet',
        github: merges({ parents: ['d'.repeat(40), olderSha] }, { mergeSha }),
        expected: aim,
      },
      {
        name: "that was squashed is the pull request's merge_commit_sha",
        github: merges({ parents: [olderSha] }, { mergeSha }),
        expected: stands,
      },
    ])('$name', async ({ github, expected }) => {
      expect(await addHeadMerges(aim, [about(mergeSha)], github, never)).toEqual(expected);
    });

    test('without permission to read commits, merge_commit_sha still reports', async () => {
      const before = async ({ name }: { readonly name: string }) => {
        if (name === 'fetchCommit') throw fault(403);
      };
      const github = memoryGitHub({ before, pull: { mergeSha } });
      expect(await addHeadMerges(aim, [about(mergeSha), about(olderSha)], github, never)).toEqual({
        ...stands,
        unverifiable: [olderSha],
      });
    });
  });
});
