import { describe, expect, test } from 'vitest';
import type { CiFacts } from '../../src/diff/data-diff.ts';
import { relationOf, staleness, type Target } from '../../src/diff/stale.ts';
import { headSha, mergeSha, noCi, olderSha, target } from '../support/diffs.ts';

type Case = { name: string; ci: Partial<CiFacts>; target?: Partial<Target>; expected: readonly string[] };
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
    name: 'names the first digits, and the event tells no commit',
    ci: { prSha: headSha.slice(0, 7) },
    target: { headSha: null, headMerges: [] },
    expected: [],
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
  { name: 'the event tells no pull request', ci: { prNumber: 12 }, target: { prNumber: null }, expected: [] },
  {
    name: 'the event tells no commit',
    ci: { prSha: olderSha },
    target: { headSha: null, headMerges: [] },
    expected: [],
  },
  {
    name: 'the event tells its commit in capitals',
    ci: { prSha: headSha },
    target: { headSha: headSha.toUpperCase() },
    expected: [],
  },
];

describe('staleness', () => {
  test.each(cases)('$name: $expected', ({ ci, target: aim, expected }) => {
    const found = staleness({ ...noCi, ...ci }, { ...target, ...aim });
    expect(found.map(({ kind }) => kind)).toEqual(expected);
  });

  const unasked: Target = { prNumber: null, headSha: null, headMerges: [] };
  const headOnly: Target = { prNumber: null, headSha, headMerges: [mergeSha] };
  test.each([
    {
      name: 'a commit',
      ci: { prNumber: 12, prSha: olderSha },
      target: unasked,
      expected: [{ kind: 'not-checked', against: 'head', recorded: olderSha }],
    },
    {
      name: 'a pull request',
      ci: { prNumber: 12 },
      target: unasked,
      expected: [{ kind: 'not-checked', against: 'pull-request', recorded: '12' }],
    },
    {
      name: 'a pull request, while the head is known',
      ci: { prNumber: 12 },
      target: headOnly,
      expected: [{ kind: 'not-checked', against: 'pull-request', recorded: '12' }],
    },
    {
      name: 'a pull request and the very head, which is the stronger proof',
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
    { name: 'nothing', ci: {}, target: unasked, expected: [] },
  ])(
    'where GitHub was asked what is gated and did not tell, a diff that names $name',
    ({ ci, target: aim, expected }) => {
      expect(staleness({ ...noCi, ...ci }, { ...aim, unverified: true })).toEqual(expected);
      expect(staleness({ ...noCi, ...ci }, unasked)).toEqual([]);
    },
  );

  test('a commit that may merge the head is not said to be another one', () => {
    const unclear = { ...target, unclear: [olderSha] };
    const unchecked = { kind: 'not-checked', against: 'merges', recorded: olderSha.toUpperCase() };
    expect(staleness({ ...noCi, prSha: olderSha.toUpperCase() }, unclear)).toEqual([unchecked]);
    expect(staleness({ ...noCi, prSha: mergeSha }, unclear)).toEqual([]);
    expect(staleness({ ...noCi, prNumber: 12, prSha: olderSha }, unclear)).toMatchObject([
      { kind: 'other-pull-request' },
      { kind: 'not-checked', against: 'merges' },
    ]);
  });

  test('tells both sides', () => {
    expect(staleness({ ...noCi, prNumber: 12, prSha: olderSha }, target)).toEqual([
      { kind: 'other-pull-request', recorded: 12, expected: 11 },
      { kind: 'other-commit', recorded: olderSha, expected: headSha },
    ]);
  });
});

describe('what a recorded commit is to the head', () => {
  const merge = 'c'.repeat(40);
  const unclear = 'd'.repeat(40);
  const about: Target = { ...target, headMerges: [merge], unclear: [unclear] };
  test.each([
    { name: 'the head', prSha: headSha.toUpperCase(), expected: 'head' },
    { name: 'a commit that stands for it', prSha: merge, expected: 'head' },
    { name: 'its first digits', prSha: headSha.slice(0, 7), expected: 'beginning' },
    { name: 'the first digits of its merge', prSha: merge.slice(0, 9), expected: 'beginning' },
    { name: 'one that could not be looked up', prSha: unclear, expected: 'unclear' },
    { name: 'another', prSha: olderSha, expected: 'other' },
    { name: 'no name of a commit', prSha: '', expected: 'other' },
    { name: 'nothing', prSha: null, expected: 'none' },
  ])('$name', ({ prSha, expected }) => expect(relationOf({ ...noCi, prSha }, about)).toBe(expected));
});
