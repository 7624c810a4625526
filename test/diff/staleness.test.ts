import { describe, expect, test } from 'vitest';
import type { CiMetadata } from '../../src/diff/data-diff.ts';
import { findStaleness, getRelation } from '../../src/diff/staleness.ts';
import type { Target } from '../../src/diff/target.ts';
import { headSha, mergeSha, noCi, olderSha, target } from '../support/diffs.ts';

type Case = { name: string; ci: Partial<CiMetadata>; target?: Partial<Target>; expected: readonly string[] };
const cases: readonly Case[] = [
  { name: 'names this pull request and this commit', ci: { prNumber: 11, prSha: headSha }, expected: [] },
  { name: 'names nothing', ci: {}, expected: [] },
  { name: 'names the commit in capitals', ci: { prSha: headSha.toUpperCase() }, expected: [] },
  { name: 'names a merge commit of the head', ci: { prSha: mergeSha }, expected: [] },
  { name: 'names an older commit', ci: { prSha: olderSha }, expected: ['other-commit'] },
  { name: 'names the first seven digits', ci: { prSha: headSha.slice(0, 7) }, expected: ['abbreviated'] },
  { name: 'names all digits but one', ci: { prSha: headSha.slice(0, 39) }, expected: ['abbreviated'] },
  {
    name: 'names the first digits in capitals',
    ci: { prSha: headSha.slice(0, 8).toUpperCase() },
    expected: ['abbreviated'],
  },
  {
    name: 'names the first digits of a merge commit of the head',
    ci: { prSha: mergeSha.slice(0, 12) },
    expected: ['abbreviated'],
  },
  {
    name: 'names the first digits of another commit',
    ci: { prSha: olderSha.slice(0, 8) },
    expected: ['other-commit'],
  },
  {
    name: 'names a commit that begins like the head',
    ci: { prSha: `${headSha.slice(0, 39)}f` },
    expected: ['other-commit'],
  },
  {
    name: 'names more digits than the head has',
    ci: { prSha: `${headSha}0` },
    expected: ['other-commit'],
  },
  {
    name: 'names the first digits, of another pull request',
    ci: { prNumber: 12, prSha: headSha.slice(0, 7) },
    expected: ['other-pull-request', 'abbreviated'],
  },
  {
    name: 'names the first digits, and the event has no commit',
    ci: { prSha: headSha.slice(0, 7) },
    target: { headSha: null, headMerges: [] },
    expected: ['not-checked'],
  },
  { name: 'names another pull request', ci: { prNumber: 12 }, expected: ['other-pull-request'] },
  {
    name: 'names another pull request with this commit',
    ci: { prNumber: 12, prSha: headSha },
    expected: ['other-pull-request'],
  },
  {
    name: 'names another of both',
    ci: { prNumber: 12, prSha: olderSha },
    expected: ['other-pull-request', 'other-commit'],
  },
  {
    name: 'names a pull request where none is known',
    ci: { prNumber: 12 },
    target: { prNumber: null },
    expected: ['not-checked'],
  },
  {
    name: 'names a commit where no head is known',
    ci: { prSha: olderSha },
    target: { headSha: null, headMerges: [] },
    expected: ['not-checked'],
  },
  {
    name: 'names the head and a pull request where none is known',
    ci: { prNumber: 12, prSha: headSha },
    target: { prNumber: null },
    expected: [],
  },
  {
    name: 'names the pull request alone where no head is known',
    ci: { prNumber: 11 },
    target: { headSha: null, headMerges: [] },
    expected: [],
  },
  {
    name: 'the event has its commit in capitals',
    ci: { prSha: headSha },
    target: { headSha: headSha.toUpperCase() },
    expected: [],
  },
];

describe('staleness', () => {
  test.each(cases)('$name: $expected', ({ ci, target: aim, expected }) => {
    const found = findStaleness({ ...noCi, ...ci }, { ...target, ...aim });
    expect(found.map(({ kind }) => kind)).toEqual(expected);
  });

  const nothing: Target = { prNumber: null, headSha: null, headMerges: [] };
  const headOnly: Target = { prNumber: null, headSha, headMerges: [mergeSha] };
  test.each([
    {
      name: 'a commit',
      ci: { prNumber: 12, prSha: olderSha },
      target: nothing,
      expected: [{ kind: 'not-checked', against: 'head', recorded: olderSha, why: 'none-found' }],
    },
    {
      name: 'a commit, while GitHub did not answer',
      ci: { prNumber: 12, prSha: olderSha },
      target: { ...nothing, lookupFailed: true } as const,
      expected: [{ kind: 'not-checked', against: 'head', recorded: olderSha, why: 'no-answer' }],
    },
    {
      name: 'a commit, without access to GitHub',
      ci: { prNumber: 12, prSha: olderSha },
      target: { ...nothing, withoutGitHub: true } as const,
      expected: [{ kind: 'not-checked', against: 'head', recorded: olderSha, why: 'no-github' }],
    },
    {
      name: 'a commit, while several pull requests come from the branch',
      ci: { prSha: olderSha },
      target: { ...nothing, candidates: [7, 8] },
      expected: [{ kind: 'not-checked', against: 'head', recorded: olderSha, why: 'several' }],
    },
    {
      name: 'a pull request',
      ci: { prNumber: 12 },
      target: nothing,
      expected: [{ kind: 'not-checked', against: 'pull-request', recorded: '12', why: 'none-found' }],
    },
    {
      name: 'a pull request, while the head is known',
      ci: { prNumber: 12 },
      target: headOnly,
      expected: [{ kind: 'not-checked', against: 'pull-request', recorded: '12', why: 'none-found' }],
    },
    {
      name: 'a pull request and the head, which proves more',
      ci: { prNumber: 12, prSha: headSha },
      target: headOnly,
      expected: [],
    },
    {
      name: 'a pull request and a merge of the head',
      ci: { prNumber: 12, prSha: mergeSha },
      target: headOnly,
      expected: [],
    },
    {
      name: 'a pull request and another commit than the head',
      ci: { prNumber: 12, prSha: olderSha },
      target: headOnly,
      expected: [{ kind: 'other-commit', recorded: olderSha, expected: headSha }],
    },
    { name: 'nothing', ci: {}, target: nothing, expected: [] },
  ])('where the target is unknown, a diff that names $name', ({ ci, target: aim, expected }) => {
    expect(findStaleness({ ...noCi, ...ci }, aim)).toEqual(expected);
  });

  test('an event in no pull request leaves it to the diffs', () => {
    const detached: Target = { ...nothing, isOutsidePullRequests: true };
    expect(findStaleness({ ...noCi, prNumber: 12, prSha: olderSha }, detached)).toEqual([]);
    expect(findStaleness({ ...noCi, prNumber: 12, prSha: olderSha }, { ...detached, prNumber: 12 })).toEqual(
      [],
    );
    expect(findStaleness({ ...noCi, prNumber: 13 }, { ...detached, prNumber: 12 })).toMatchObject([
      { kind: 'other-pull-request' },
    ]);
  });

  test.each([
    { name: 'any target', aim: target },
    { name: 'an unknown one', aim: nothing },
    { name: 'one that the diffs may name', aim: { ...nothing, isOutsidePullRequests: true } as Target },
  ])('what is recorded and unreadable is never verified: $name', ({ aim }) => {
    const ci: CiMetadata = { ...noCi, unreadable: ['ci_pr_num', 'ci_pr_sha'] };
    expect(findStaleness(ci, aim)).toEqual([
      { kind: 'unreadable', field: 'ci_pr_num' },
      { kind: 'unreadable', field: 'ci_pr_sha' },
    ]);
  });

  describe('several pull requests with one head', () => {
    const shared: Target = { ...headOnly, candidates: [7, 8] };
    const ambiguous = (recorded: number) => [{ kind: 'ambiguous', recorded, candidates: [7, 8] }];
    test.each([
      { name: 'one of them', ci: { prNumber: 8 }, expected: ambiguous(8) },
      { name: 'one of them, and the head', ci: { prNumber: 8, prSha: headSha }, expected: ambiguous(8) },
      { name: 'another', ci: { prNumber: 9, prSha: headSha }, expected: ambiguous(9) },
      { name: 'only the head', ci: { prSha: headSha }, expected: [] },
      { name: 'nothing', ci: {}, expected: [] },
    ])('a diff that names $name', ({ ci, expected }) => {
      expect(findStaleness({ ...noCi, ...ci }, shared)).toEqual(expected);
    });

    test('of a gate that covers each of them, a diff may name either', () => {
      const covered: Target = { ...shared, coversCandidates: true };
      expect(findStaleness({ ...noCi, prNumber: 8, prSha: headSha }, covered)).toEqual([]);
      expect(findStaleness({ ...noCi, prNumber: 9, prSha: headSha }, covered)).toEqual(ambiguous(9));
    });
  });

  test('a merge of the head that GitHub did not sign does not stand for it', () => {
    const about: Target = { ...target, unsignedMerges: [olderSha] };
    expect(findStaleness({ ...noCi, prSha: olderSha.toUpperCase() }, about)).toEqual([
      { kind: 'unsigned-merge', recorded: olderSha.toUpperCase() },
    ]);
  });

  test('a commit that may merge the head is not said to be another one', () => {
    const unclear: Target = { ...target, unverifiable: [olderSha] };
    const unchecked = { kind: 'not-checked', against: 'merges', recorded: olderSha.toUpperCase() };
    expect(findStaleness({ ...noCi, prSha: olderSha.toUpperCase() }, unclear)).toEqual([unchecked]);
    expect(findStaleness({ ...noCi, prSha: mergeSha }, unclear)).toEqual([]);
    expect(findStaleness({ ...noCi, prNumber: 12, prSha: olderSha }, unclear)).toMatchObject([
      { kind: 'other-pull-request' },
      { kind: 'not-checked', against: 'merges' },
    ]);
  });

  test('reports both sides', () => {
    expect(findStaleness({ ...noCi, prNumber: 12, prSha: olderSha }, target)).toEqual([
      { kind: 'other-pull-request', recorded: 12, expected: 11 },
      { kind: 'other-commit', recorded: olderSha, expected: headSha },
    ]);
  });
});

describe('what a recorded commit is to the head', () => {
  const merge = 'c'.repeat(40);
  const unclear = 'd'.repeat(40);
  const unsigned = 'e'.repeat(40);
  const about: Target = {
    ...target,
    headMerges: [merge],
    unverifiable: [unclear],
    unsignedMerges: [unsigned],
  };
  test.each([
    { name: 'the head', prSha: headSha.toUpperCase(), expected: 'head' },
    { name: 'a commit that stands for it', prSha: merge, expected: 'head' },
    { name: 'its first digits', prSha: headSha.slice(0, 7), expected: 'prefix' },
    { name: 'the first digits of its merge', prSha: merge.slice(0, 9), expected: 'prefix' },
    { name: 'one that could not be looked up', prSha: unclear, expected: 'unverifiable' },
    { name: 'another', prSha: olderSha, expected: 'other' },
    { name: 'a merge that GitHub did not sign', prSha: unsigned, expected: 'unsigned-merge' },
    { name: 'nothing', prSha: null, expected: 'none' },
  ])('$name', ({ prSha, expected }) => expect(getRelation({ ...noCi, prSha }, about)).toBe(expected));

  test('a value that is no commit', () => {
    expect(getRelation({ ...noCi, unreadable: ['ci_pr_sha'] }, about)).toBe('unreadable');
    expect(getRelation({ ...noCi, unreadable: ['ci_pr_num'] }, about)).toBe('none');
  });
});
