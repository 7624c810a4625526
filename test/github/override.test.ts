import { describe, expect, test } from 'vitest';
import type { NotAccepted } from '../../src/diff/override.ts';
import type { Target } from '../../src/diff/stale.ts';
import { findOverride } from '../../src/github/override.ts';
import { freshLabelling } from '../../src/github/override-evidence.ts';
import type { GitHub, Labelling } from '../../src/ports.ts';
import { headSha, olderSha, target } from '../support/diffs.ts';
import { fault, type MemoryOptions, memoryGitHub } from '../support/github.ts';

const never = new AbortController().signal;
const label = 'data-ok';
const at = (minute: number) => `2026-06-01T10:${String(minute).padStart(2, '0')}:00Z`;
const labelled = (minute: number, overrides: Partial<Labelling> = {}): Labelling => ({
  label,
  by: 'mona',
  byPerson: true,
  at: at(minute),
  headSha: null,
  ...overrides,
});
const moved = (minute: number, after = headSha) => ({ after, at: at(minute) });
const event = (overrides: Partial<Labelling> = {}) => labelled(30, { headSha, ...overrides });
const branch = { owner: 'mona', repo: 'warehouse', name: 'fix', fork: true };
/** The label is on, put there by a person ten minutes after the push. */
const good: MemoryOptions = {
  pull: { labels: ['other', label] },
  labellings: [labelled(20)],
  branchMoves: [moved(10)],
};
const failing = (name: keyof GitHub, status: number | null): MemoryOptions => ({
  ...good,
  before: async (call) => {
    if (call.name === name) throw fault(status);
  },
});

type Case = {
  readonly name: string;
  readonly github?: MemoryOptions | null;
  readonly target?: Partial<Target>;
  readonly event?: Labelling | null;
  /** Who accepted, or why nobody. */
  readonly expected: string | NotAccepted['kind'];
  readonly accepted?: boolean;
  readonly asks?: readonly string[];
};

const history: readonly Case[] = [
  {
    name: 'after the push',
    accepted: true,
    expected: 'mona',
    asks: ['pullRequest', 'labellings', 'branchMoves'],
  },
  {
    name: 'case of the label aside',
    github: { ...good, pull: { labels: ['Data-OK'] } },
    accepted: true,
    expected: 'mona',
  },
  {
    name: 'the latest time it was put on counts',
    github: { ...good, labellings: [labelled(5, { by: 'hubot', byPerson: false }), labelled(20)] },
    accepted: true,
    expected: 'mona',
  },
  {
    name: 'other labels do not matter',
    github: { ...good, labellings: [labelled(20), labelled(40, { label: 'bug', byPerson: false })] },
    accepted: true,
    expected: 'mona',
  },
  {
    name: 'an earlier visit of the branch to the head does not matter',
    github: { ...good, branchMoves: [moved(10), moved(5, olderSha), moved(1)] },
    accepted: true,
    expected: 'mona',
  },
  { name: 'before the push', github: { ...good, labellings: [labelled(9)] }, expected: 'older-than-commit' },
  {
    name: 'in the second of the push',
    github: { ...good, labellings: [labelled(10)] },
    expected: 'older-than-commit',
  },
  {
    name: 'between two visits of the branch to the head',
    github: { ...good, branchMoves: [moved(30), moved(25, olderSha), moved(10)] },
    expected: 'older-than-commit',
  },
  {
    name: 'taken off again',
    github: { ...good, pull: { labels: [] } },
    expected: 'not-labelled',
    asks: ['pullRequest'],
  },
  {
    name: 'put back by a bot',
    github: { ...good, labellings: [labelled(20), labelled(30, { by: 'hubot', byPerson: false })] },
    expected: 'not-a-person',
  },
  {
    name: 'no event of it',
    github: { ...good, labellings: [labelled(20, { label: 'bug' })] },
    expected: 'nobody',
  },
  {
    name: 'an event without a time',
    github: { ...good, labellings: [labelled(20, { at: null })] },
    expected: 'nobody',
  },
  { name: 'no move of the branch', github: { ...good, branchMoves: [] }, expected: 'no-move' },
  {
    name: 'the branch has been elsewhere since',
    github: { ...good, branchMoves: [moved(10), moved(15, olderSha)] },
    expected: 'no-move',
  },
  {
    name: 'another head by now',
    github: { ...good, pull: { labels: [label], headSha: olderSha } },
    expected: 'head-moved',
  },
  {
    name: 'a repository that is gone',
    github: { ...good, pull: { labels: [label], headBranch: null } },
    expected: 'branch-gone',
  },
  { name: 'no pull request', target: { prNumber: null }, expected: 'no-pull-request', asks: [] },
  { name: 'no head', target: { headSha: null }, expected: 'no-head', asks: [] },
  { name: 'no GitHub', github: null, expected: 'no-github' },
  {
    name: 'a fork that cannot be read',
    github: { ...failing('branchMoves', 404), pull: { labels: [label], headBranch: branch } },
    expected: 'fork',
  },
  { name: 'no permission for the own branch', github: failing('branchMoves', 403), expected: 'unreadable' },
  {
    name: 'trouble with a fork',
    github: { ...failing('branchMoves', 502), pull: { labels: [label], headBranch: branch } },
    expected: 'unreadable',
  },
  { name: 'no permission for the events', github: failing('labellings', 403), expected: 'unreadable' },
  { name: 'no answer about the pull request', github: failing('pullRequest', null), expected: 'unreadable' },
];

const byEvent: readonly Case[] = [
  {
    name: 'the event says all',
    event: event(),
    github: { ...good, labellings: [], branchMoves: [] },
    accepted: true,
    expected: 'mona',
    asks: ['pullRequest'],
  },
  {
    name: 'a fork that cannot be read',
    event: event(),
    github: { ...good, labellings: [], pull: { labels: [label], headBranch: branch } },
    accepted: true,
    expected: 'mona',
  },
  { name: 'a bot', event: event({ by: 'hubot', byPerson: false }), expected: 'not-a-person' },
  {
    name: 'taken off since',
    event: event(),
    github: { ...good, pull: { labels: [] } },
    expected: 'not-labelled',
  },
  {
    name: 'another head by now',
    event: event(),
    github: { ...good, pull: { labels: [label], headSha: olderSha } },
    expected: 'head-moved',
  },
  {
    name: 'another label: its history decides',
    event: event({ label: 'bug' }),
    github: { ...good, labellings: [labelled(9)] },
    expected: 'older-than-commit',
  },
  {
    name: 'an event about an older head: the history decides',
    event: event({ headSha: olderSha }),
    github: { ...good, labellings: [labelled(9)] },
    expected: 'older-than-commit',
  },
];

test.each([
  { name: 'the first attempt', attempt: '1', expected: event() },
  { name: 'a re-run, before which label and branch may have been elsewhere', attempt: '2', expected: null },
  { name: 'an attempt that no runner tells', attempt: '0', expected: event() },
])('the event is evidence of $name: $expected.by', ({ attempt, expected }) => {
  expect(freshLabelling(event(), attempt)).toEqual(expected);
  expect(freshLabelling(null, attempt)).toBeNull();
});

describe.each([
  { way: 'by the history', cases: history },
  { way: 'by the event', cases: byEvent },
])('a label $way', ({ cases }) => {
  test.each(cases)(
    '$name: $expected',
    async ({ github = good, target: aim, event: told = null, expected, accepted = false, asks }) => {
      const memory = github === null ? null : memoryGitHub(github);
      const found = await findOverride(label, { ...target, ...aim }, told, memory, never);
      expect(found).toMatchObject(
        accepted
          ? { kind: 'accepted', label, by: expected }
          : { kind: 'not-accepted', label, why: { kind: expected } },
      );
      if (asks !== undefined) expect(memory?.calls).toEqual(asks);
    },
  );
});
