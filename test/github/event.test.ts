import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Origin, readEvent } from '../../src/github/event.ts';
import {
  type FakeEvent,
  issueCommentEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pullRequestReviewEvent,
  pullRequestTargetEvent,
  pushEvent,
  workflowDispatchEvent,
  workflowRunEvent,
} from '../fakes/events.ts';
import { headSha, mergeSha } from '../support/diffs.ts';

const facts = { number: 11, headSha };
const origin = ({ name, payload, sha }: FakeEvent, pinned: number | null = null) =>
  readEvent(name, payload, sha, pinned);

describe('what each event tells', () => {
  const cases: readonly { name: string; input: FakeEvent; expected: Partial<Origin> }[] = [
    {
      name: 'pull_request',
      input: pullRequestEvent(facts),
      expected: {
        prNumber: 11,
        headSha,
        mergeSha,
        ask: null,
        loose: false,
        withoutSecrets: false,
        detached: false,
      },
    },
    {
      name: 'pull_request_review',
      input: pullRequestReviewEvent(facts),
      expected: { prNumber: 11, headSha, mergeSha, ask: null, loose: false },
    },
    {
      name: 'pull_request_target, whose own commit is the base’s',
      input: pullRequestTargetEvent(facts),
      expected: { prNumber: 11, headSha, mergeSha: null, ask: null, loose: true },
    },
    {
      name: 'pull_request of a fork',
      input: pullRequestEvent({ ...facts, headRepo: 'mona/warehouse' }),
      expected: { prNumber: 11, headSha, withoutSecrets: true },
    },
    {
      name: 'pull_request of a deleted fork',
      input: pullRequestEvent({ ...facts, headRepo: null }),
      expected: { prNumber: 11, headSha, withoutSecrets: true },
    },
    {
      name: 'pull_request_review of a fork',
      input: pullRequestReviewEvent({ ...facts, headRepo: 'mona/warehouse' }),
      expected: { prNumber: 11, headSha, withoutSecrets: true },
    },
    {
      name: 'pull_request_target of a fork, which runs in the base repository',
      input: pullRequestTargetEvent({ ...facts, headRepo: 'mona/warehouse' }),
      expected: { prNumber: 11, headSha, withoutSecrets: false },
    },
    {
      name: 'issue_comment on a pull request',
      input: issueCommentEvent(facts),
      expected: { prNumber: 11, headSha: null, mergeSha: null, ask: 'head-of-pull-request', loose: true },
    },
    {
      name: 'issue_comment on an issue',
      input: issueCommentEvent({ ...facts, onIssue: true }),
      expected: { prNumber: null, headSha: null, ask: null, loose: true, detached: true },
    },
    {
      name: 'workflow_run',
      input: workflowRunEvent(facts),
      expected: { prNumber: 11, headSha, mergeSha: null, ask: null, loose: true },
    },
    {
      name: 'workflow_run of a fork',
      input: workflowRunEvent({ ...facts, headRepo: 'mona/warehouse', headRef: 'fix' }),
      expected: { prNumber: null, headSha, ask: 'pull-request-of-head', headBranch: 'mona:fix', loose: true },
    },
    {
      name: 'workflow_run that names several pull requests',
      input: workflowRunEvent({ ...facts, pullRequests: [11, 12] }),
      expected: { prNumber: null, headSha, ask: 'pull-request-of-head' },
    },
    {
      name: 'merge_group, whose own commit is not the head',
      input: mergeGroupEvent(facts),
      expected: { prNumber: 11, headSha: null, mergeSha: null, ask: 'head-of-pull-request', queued: true },
    },
    {
      name: 'merge_group into a branch that looks like the end of a ref',
      input: mergeGroupEvent({ ...facts, baseRef: 'release/pr-99-abc' }),
      expected: { prNumber: 11 },
    },
    {
      name: 'push',
      input: pushEvent(facts),
      expected: { prNumber: null, headSha, mergeSha: null, ask: 'pull-request-of-head', loose: false },
    },
    {
      name: 'workflow_dispatch',
      input: workflowDispatchEvent(),
      expected: { prNumber: null, headSha: null, ask: null, detached: true },
    },
  ];
  test.each(cases)('$name', ({ input, expected }) => {
    expect(origin(input)).toMatchObject({ event: input.name, ...expected });
  });

  test('a head that the event does not tell is left to GitHub', () => {
    const { sha, payload } = pullRequestEvent(facts);
    const headless = { ...payload, pull_request: { number: 11 } };
    expect(readEvent('pull_request', headless, sha, null)).toMatchObject({
      prNumber: 11,
      headSha: null,
      ask: 'head-of-pull-request',
    });
  });

  test('every answer says where it comes from', () => {
    for (const { input, name } of cases)
      expect(origin(input).source, name).toMatch(/event|ref|GitHub|comment/);
  });
});

describe('the input pr_number', () => {
  const cases: readonly { name: string; input: FakeEvent; expected: Partial<Origin> }[] = [
    {
      name: 'gives what a dispatch does not tell, and leaves the head to GitHub',
      input: workflowDispatchEvent(),
      expected: { prNumber: 42, headSha: null, ask: 'head-of-pull-request', detached: false },
    },
    {
      name: 'gives what a comment on an issue does not tell',
      input: issueCommentEvent({ ...facts, onIssue: true }),
      expected: { prNumber: 42, headSha: null, ask: 'head-of-pull-request', loose: true },
    },
    {
      name: 'does not go with the commit of another pull request',
      input: pullRequestEvent(facts),
      expected: { prNumber: 42, headSha: null, mergeSha: null, ask: 'head-of-pull-request' },
    },
    {
      name: 'replaces the number in a comment',
      input: issueCommentEvent(facts),
      expected: { prNumber: 42, ask: 'head-of-pull-request' },
    },
  ];
  test.each(cases)('$name', ({ input, expected }) => {
    const source = 'number 42 from the input pr_number, its head from GitHub';
    expect(origin(input, 42)).toMatchObject({ ...expected, source });
  });

  test('goes with the commit of a push', () => {
    const expected = { prNumber: 42, headSha, ask: null, source: 'number 42 from the input pr_number' };
    expect(origin(pushEvent(facts), 42)).toMatchObject(expected);
  });

  test('that says what the event says changes nothing', () => {
    expect(origin(pullRequestEvent(facts), 11)).toEqual(origin(pullRequestEvent(facts)));
  });
});

describe('any payload', () => {
  const names = [
    'pull_request',
    'pull_request_target',
    'issue_comment',
    'workflow_run',
    'merge_group',
    'push',
    'schedule',
    'constructor',
  ];
  const payload = fc.oneof(
    fc.jsonValue(),
    fc.record({
      pull_request: fc.oneof(fc.jsonValue(), fc.record({ number: fc.jsonValue(), head: fc.jsonValue() })),
      issue: fc.oneof(fc.jsonValue(), fc.record({ number: fc.jsonValue(), pull_request: fc.jsonValue() })),
      workflow_run: fc.record({ head_sha: fc.jsonValue(), pull_requests: fc.jsonValue() }),
      merge_group: fc.record({ head_ref: fc.oneof(fc.string(), fc.constant('x/pr-1-0')) }),
      after: fc.jsonValue(),
    }),
  );

  test('gives numbers that are numbers and commits that are commits', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), payload, (name, body) => {
        const { prNumber, headSha: head } = readEvent(name, body, null, null);
        expect(prNumber === null || (Number.isSafeInteger(prNumber) && prNumber >= 0)).toBe(true);
        expect(head === null || /^[0-9a-f]{40,64}$/i.test(head)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  test.each([null, undefined, 'x', 5, []])('%j tells nothing', (body) => {
    expect(readEvent('pull_request', body, mergeSha, null)).toMatchObject({
      prNumber: null,
      headSha: null,
      ask: null,
    });
  });
});
