import { describe, expect, test } from 'vitest';
import type { Target } from '../../src/diff/target.ts';
import { CancelledError } from '../../src/errors.ts';
import type { PullRequest } from '../../src/ports.ts';
import { readEvent } from '../../src/pull-request/event.ts';
import { findTarget } from '../../src/pull-request/find-target.ts';
import type { Origin } from '../../src/pull-request/origin.ts';
import { headSha, mergeSha, olderSha } from '../support/diffs.ts';
import { eventFacts } from '../support/events.ts';
import { fault, type MemoryOptions, memoryGitHub } from '../support/github.ts';

const never = new AbortController().signal;
const origin = (overrides: Partial<Origin> = {}): Origin => ({
  ...readEvent(eventFacts('push'), null),
  ...overrides,
});
const pull = (overrides: Partial<PullRequest> = {}): PullRequest => ({
  number: 11,
  open: true,
  headSha,
  ...overrides,
});

describe('finding what is gated', () => {
  const byCommit: Partial<Origin> = { headSha, lookup: 'pull-request-of-head' };
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
      name: 'the event has everything',
      origin: { prNumber: 11, headSha: headSha.toUpperCase(), mergeSha },
      expected: { prNumber: 11, headSha, headMerges: [mergeSha] },
      asks: [],
    },
    {
      name: 'the event says nothing',
      origin: {},
      expected: { prNumber: null, headSha: null, headMerges: [] },
      asks: [],
    },
    {
      name: 'the head of a pull request',
      origin: { prNumber: 11, lookup: 'head-of-pull-request' },
      expected: { prNumber: 11, headSha },
      asks: ['fetchPullRequest'],
    },
    {
      name: 'the pull request of a commit',
      origin: byCommit,
      github: { pullsOf: [pull()] },
      expected: { prNumber: 11 },
      asks: ['findPullRequestsOfCommit'],
    },
    {
      name: 'not a closed one',
      origin: byCommit,
      github: { pullsOf: [pull({ open: false })] },
      expected: { prNumber: null, headSha },
      asks: ['findPullRequestsOfCommit'],
    },
    {
      name: 'not one that only contains the commit',
      origin: byCommit,
      github: { pullsOf: [pull({ headSha: olderSha })] },
      expected: { prNumber: null },
      asks: ['findPullRequestsOfCommit'],
    },
    {
      name: 'the one of several whose head it is',
      origin: byCommit,
      github: { pullsOf: [pull({ number: 9, headSha: olderSha }), pull()] },
      expected: { prNumber: 11 },
      asks: ['findPullRequestsOfCommit'],
    },
    {
      name: 'none of several with the same head',
      origin: byCommit,
      github: { pullsOf: [pull(), pull({ number: 12 }), pull({ number: 13, open: false })] },
      expected: { prNumber: null, candidates: [11, 12] },
      asks: ['findPullRequestsOfCommit'],
    },
    {
      name: 'that of a fork, by its branch',
      origin: byBranch,
      github: { pullsFrom: [pull()] },
      expected: { prNumber: 11 },
      asks: ['findPullRequestsOfBranch'],
    },
    {
      name: 'by the commit where the branch does not tell',
      origin: byBranch,
      github: { pullsFrom: [pull({ headSha: olderSha })], pullsOf: [pull()] },
      expected: { prNumber: 11 },
      asks: ['findPullRequestsOfBranch', 'findPullRequestsOfCommit'],
    },
    {
      name: 'both of a branch with two pull requests, where the commit lists none',
      origin: byBranch,
      github: { pullsFrom: [pull({ number: 12 }), pull()] },
      expected: { prNumber: null, candidates: [11, 12] },
      asks: ['findPullRequestsOfBranch', 'findPullRequestsOfCommit'],
    },
    {
      name: 'number and head by the branch',
      origin: { headBranch: 'mona:fix', lookup: 'pull-request-of-branch' },
      github: { pullsFrom: [pull(), pull({ number: 12, open: false })] },
      expected: { prNumber: 11, headSha },
      asks: ['findPullRequestsOfBranch'],
    },
    {
      name: 'the head alone by a branch with two pull requests',
      origin: { headBranch: 'mona:fix', lookup: 'pull-request-of-branch' },
      github: { pullsFrom: [pull(), pull({ number: 12 })] },
      expected: { prNumber: null, headSha, candidates: [11, 12] },
      asks: ['findPullRequestsOfBranch'],
    },
    {
      name: 'no head by a branch without a pull request',
      origin: { headBranch: 'mona:fix', lookup: 'pull-request-of-branch' },
      expected: { prNumber: null, headSha: null },
      asks: ['findPullRequestsOfBranch'],
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
      origin({ prNumber: 11, lookup: 'head-of-pull-request' }),
      memoryGitHub({ before }),
      never,
    );
    expect(found).toEqual({
      target: { prNumber: 11, headSha: null, headMerges: [], lookupFailed: true },
      problem: 'GitHub responded with 403',
    });
  });

  test('goes on without what does not come in time', async () => {
    const limit = new AbortController();
    const before = async () => {
      limit.abort(new Error('The time is up.'));
      throw limit.signal.reason;
    };
    const found = await findTarget(
      origin({ prNumber: 11, lookup: 'head-of-pull-request' }),
      memoryGitHub({ before }),
      limit.signal,
    );
    expect(found.problem).toMatch(
      /in time, so the action cannot verify what the diffs are for.*re-run the job/,
    );
  });

  test('hears that the run is cancelled', async () => {
    const cancel = new AbortController();
    const before = async () => {
      cancel.abort(new CancelledError());
      throw cancel.signal.reason;
    };
    const asking = origin({ prNumber: 11, lookup: 'head-of-pull-request' });
    await expect(findTarget(asking, memoryGitHub({ before }), cancel.signal)).rejects.toBeInstanceOf(
      CancelledError,
    );
  });

  test('an event in no pull request says so', async () => {
    const detached = await findTarget(origin({ place: 'noPullRequest' }), null, never);
    expect(detached.target).toEqual({
      prNumber: null,
      headSha: null,
      headMerges: [],
      isOutsidePullRequests: true,
    });
    const attached = await findTarget(origin({ place: 'notOnHead' }), null, never);
    expect(attached.target).not.toHaveProperty('isOutsidePullRequests');
  });

  test('needs no GitHub', async () => {
    const found = await findTarget(origin({ prNumber: 11, lookup: 'head-of-pull-request' }), null, never);
    expect(found).toMatchObject({ target: { prNumber: 11, headSha: null }, problem: null });
  });
});
