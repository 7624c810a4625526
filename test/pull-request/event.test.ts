import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEvent } from '../../src/pull-request/event.ts';
import type { EventInfo, Origin } from '../../src/pull-request/origin.ts';
import {
  checkRunEvent,
  checkSuiteEvent,
  deletionEvent,
  deploymentStatusEvent,
  statusEvent,
  tagPushEvent,
} from '../fakes/commit-events.ts';
import { BASE_SHA, MERGE_SHA } from '../fakes/event-payloads.ts';
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
import { headSha } from '../support/diffs.ts';
import { eventFacts, factsOf } from '../support/events.ts';

const facts = { number: 11, headSha };
const origin = (event: FakeEvent, pinned: number | null = null) => readEvent(factsOf(event), pinned);

describe('what each event reports', () => {
  const cases: readonly { name: string; input: FakeEvent; expected: Partial<Origin> }[] = [
    {
      name: 'pull_request',
      input: pullRequestEvent(facts),
      expected: {
        prNumber: 11,
        headSha,
        mergeSha: MERGE_SHA,
        lookup: null,
        place: 'onHead',
        withoutSecrets: false,
      },
    },
    {
      name: 'pull_request_review',
      input: pullRequestReviewEvent(facts),
      expected: { prNumber: 11, headSha, mergeSha: MERGE_SHA, lookup: null, place: 'onHead' },
    },
    {
      name: 'pull_request_target, whose own commit is the base’s',
      input: pullRequestTargetEvent(facts),
      expected: { prNumber: 11, headSha, mergeSha: null, lookup: null, place: 'notOnHead' },
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
      expected: {
        prNumber: 11,
        headSha: null,
        mergeSha: null,
        lookup: 'head-of-pull-request',
        place: 'notOnHead',
      },
    },
    {
      name: 'issue_comment on an issue',
      input: issueCommentEvent({ ...facts, onIssue: true }),
      expected: { prNumber: null, headSha: null, lookup: null, place: 'notOnHead' },
    },
    {
      name: 'workflow_run',
      input: workflowRunEvent(facts),
      expected: { prNumber: 11, headSha, mergeSha: null, lookup: null, place: 'notOnHead' },
    },
    {
      name: 'workflow_run of a fork',
      input: workflowRunEvent({ ...facts, headRepo: 'mona/warehouse', headRef: 'fix' }),
      expected: {
        prNumber: null,
        headSha,
        lookup: 'pull-request-of-head',
        headBranch: 'mona:fix',
        place: 'notOnHead',
      },
    },
    {
      name: 'workflow_run that names several pull requests',
      input: workflowRunEvent({ ...facts, pullRequests: [11, 12] }),
      expected: { prNumber: null, headSha, lookup: 'pull-request-of-head' },
    },
    {
      name: 'merge_group, whose own commit is not the head',
      input: mergeGroupEvent(facts),
      expected: {
        prNumber: 11,
        headSha: null,
        mergeSha: null,
        lookup: 'head-of-pull-request',
        place: 'inMergeQueue',
      },
    },
    {
      name: 'merge_group into a branch that looks like the end of a ref',
      input: mergeGroupEvent({ ...facts, baseRef: 'release/pr-99-abc' }),
      expected: { prNumber: 11 },
    },
    {
      name: 'push',
      input: pushEvent(facts),
      expected: { prNumber: null, headSha, mergeSha: null, lookup: 'pull-request-of-head', place: 'onHead' },
    },
    {
      name: 'workflow_dispatch',
      input: workflowDispatchEvent(),
      expected: { prNumber: null, headSha: null, lookup: null, place: 'noPullRequest' },
    },
  ];
  test.each(cases)('$name', ({ input, expected }) => {
    expect(origin(input)).toMatchObject({ event: input.name, ...expected });
  });

  test('every answer says where it comes from', () => {
    for (const { input, name } of cases)
      expect(origin(input).sourceText, name).toMatch(/event|ref|GitHub|comment/);
  });
});

describe('the input pr_number', () => {
  const cases: readonly { name: string; input: FakeEvent; expected: Partial<Origin> }[] = [
    {
      name: 'gives what a dispatch does not tell, and leaves the head to GitHub',
      input: workflowDispatchEvent(),
      expected: { prNumber: 42, headSha: null, lookup: 'head-of-pull-request', place: 'byInput' },
    },
    {
      name: 'gives what a comment on an issue does not tell',
      input: issueCommentEvent({ ...facts, onIssue: true }),
      expected: { prNumber: 42, headSha: null, lookup: 'head-of-pull-request', place: 'notOnHead' },
    },
    {
      name: 'does not go with the commit of another pull request',
      input: pullRequestEvent(facts),
      expected: { prNumber: 42, headSha: null, mergeSha: null, lookup: 'head-of-pull-request' },
    },
    {
      name: 'replaces the number in a comment',
      input: issueCommentEvent(facts),
      expected: { prNumber: 42, lookup: 'head-of-pull-request' },
    },
  ];
  test.each(cases)('$name', ({ input, expected }) => {
    const sourceText = 'number 42 from the input pr_number, its head from GitHub';
    expect(origin(input, 42)).toMatchObject({ ...expected, sourceText });
  });

  test('goes with the commit of a push', () => {
    const expected = {
      prNumber: 42,
      headSha,
      lookup: null,
      sourceText: 'number 42 from the input pr_number',
    };
    expect(origin(pushEvent(facts), 42)).toMatchObject(expected);
  });

  test('that says what the event says changes nothing', () => {
    expect(origin(pullRequestEvent(facts), 11)).toEqual(origin(pullRequestEvent(facts)));
  });
});

describe('commit events', () => {
  const cases: readonly { name: string; input: FakeEvent; expected: Partial<Origin> }[] = [
    {
      name: 'status',
      input: statusEvent(facts),
      expected: { prNumber: null, headSha, lookup: 'pull-request-of-head', place: 'notOnHead' },
    },
    {
      name: 'check_run that lists its pull request',
      input: checkRunEvent(facts),
      expected: { prNumber: 11, headSha, lookup: null, place: 'notOnHead' },
    },
    {
      name: 'check_run of a fork, which lists none',
      input: checkRunEvent({ ...facts, headRepo: 'mona/warehouse' }),
      expected: { prNumber: null, headSha, lookup: 'pull-request-of-head' },
    },
    {
      name: 'check_suite',
      input: checkSuiteEvent(facts),
      expected: { prNumber: 11, headSha, lookup: null, place: 'notOnHead' },
    },
    {
      name: 'deployment_status, which runs on the commit that was deployed',
      input: deploymentStatusEvent(facts),
      expected: { prNumber: null, headSha, lookup: 'pull-request-of-head', place: 'onHead' },
    },
    {
      name: 'push of an annotated tag, whose `after` is the tag object',
      input: tagPushEvent(facts),
      expected: { headSha, lookup: 'pull-request-of-head' },
    },
    {
      name: 'push that deletes its branch',
      input: deletionEvent(facts),
      expected: { headSha: null, lookup: null, place: 'onHead' },
    },
    {
      name: 'push that is marked as deleted alone',
      input: { ...pushEvent(facts), payload: { ...pushEvent(facts).payload, deleted: true } },
      expected: { headSha: null, lookup: null },
    },
  ];
  test.each(cases)('$name', ({ input, expected }) => {
    expect(origin(input)).toMatchObject({ event: input.name, ...expected, missingFields: [] });
  });

  test('a push without GITHUB_SHA takes `after` of a branch, and nothing of a tag', () => {
    expect(readEvent(factsOf(pushEvent(facts), { sha: null }), null)).toMatchObject({ headSha });
    expect(readEvent(factsOf(tagPushEvent(facts), { sha: null }), null)).toMatchObject({ headSha: null });
  });
});

describe('pull requests that a workflow run lists', () => {
  test.each([
    { name: 'none of another repository', elsewhere: [11], pullRequests: [], expected: null },
    { name: 'its own beside one of another repository', elsewhere: [12], pullRequests: [11], expected: 11 },
  ])('$name', ({ elsewhere, pullRequests, expected }) => {
    const event = workflowRunEvent({ ...facts, elsewhere, pullRequests });
    expect(origin(event).prNumber).toBe(expected);
  });

  const listed = (repo: object) => {
    const { payload, ...event } = workflowRunEvent(facts);
    const run = { ...(payload['workflow_run'] as object), pull_requests: [{ number: 11, base: { repo } }] };
    return { ...event, payload: { ...payload, workflow_run: run } };
  };
  const url = 'https://api.github.com/repos';
  test.each([
    { name: 'by its id', repo: { id: 1_296_269 }, expected: 11 },
    { name: 'by another id', repo: { id: 5, url: `${url}/octo-org/warehouse` }, expected: null },
    { name: 'by its address', repo: { url: `${url}/Octo-Org/Warehouse` }, expected: 11 },
    { name: 'by another address', repo: { url: `${url}/other-org/warehouse` }, expected: null },
    { name: 'by its full name', repo: { full_name: 'octo-org/warehouse' }, expected: 11 },
    { name: 'by a name without an owner', repo: { name: 'warehouse' }, expected: null },
    { name: 'by nothing', repo: {}, expected: null },
  ])('counts one whose base is named $name: $expected', ({ repo, expected }) => {
    expect(origin(listed(repo)).prNumber).toBe(expected);
  });
});

test('a workflow run after issue_comment names neither pull request nor head', () => {
  const runEvent = 'issue_comment';
  expect(origin(workflowRunEvent({ ...facts, runEvent }))).toMatchObject({
    prNumber: null,
    headSha: null,
    lookup: null,
    place: 'notOnHead',
  });
});

describe('a workflow run after pull_request_target, whose head_sha is the base commit', () => {
  const runEvent = 'pull_request_target';
  test('asks for the head of the pull request that it lists', () => {
    expect(origin(workflowRunEvent({ ...facts, runEvent }))).toMatchObject({
      prNumber: 11,
      headSha: null,
      lookup: 'head-of-pull-request',
    });
  });

  test('asks for the pull request of its branch where it lists none', () => {
    const fork = { headRepo: 'mona/warehouse', headRef: 'fix' };
    expect(origin(workflowRunEvent({ ...facts, ...fork, runEvent }))).toMatchObject({
      prNumber: null,
      headSha: null,
      headBranch: 'mona:fix',
      lookup: 'pull-request-of-branch',
    });
  });

  test('also where the payload does not say what the run was started by', () => {
    const { payload, ...event } = workflowRunEvent({ ...facts, runEvent });
    const { event: _, ...run } = payload['workflow_run'] as Record<string, unknown>;
    const read = origin({ ...event, payload: { ...payload, workflow_run: run } });
    expect(read).toMatchObject({ headSha: null, missingFields: ['workflow_run.event'] });
  });
});

describe('an event without its payload', () => {
  const without = (event: FakeEvent) => origin({ ...event, payload: {} });

  test.each([pullRequestEvent(facts), pullRequestReviewEvent(facts)])(
    '$name: GITHUB_REF names the pull request, GitHub the head, and GITHUB_SHA nothing',
    (event) => {
      expect(without(event)).toMatchObject({
        place: 'onHead',
        prNumber: 11,
        headSha: null,
        mergeSha: null,
        lookup: 'head-of-pull-request',
        sourceText: 'GITHUB_REF refs/pull/11/merge, its head from GitHub',
        missingFields: ['pull_request.number', 'pull_request.head.sha'],
      });
    },
  );

  test('a number alone does not tie GITHUB_SHA to the head', () => {
    const { payload, ...event } = pullRequestEvent(facts);
    const read = origin({ ...event, payload: { ...payload, pull_request: { number: 11 } } });
    expect(read).toMatchObject({ headSha: null, mergeSha: null, lookup: 'head-of-pull-request' });
  });

  test("merge_group: GITHUB_REF and GITHUB_SHA are the queue's", () => {
    expect(without(mergeGroupEvent(facts))).toMatchObject({
      place: 'inMergeQueue',
      prNumber: 11,
      queueSha: MERGE_SHA,
      lookup: 'head-of-pull-request',
    });
  });

  test('push: GITHUB_SHA is the head', () => {
    expect(without(pushEvent(facts))).toMatchObject({ headSha, lookup: 'pull-request-of-head' });
  });

  const silent = [
    pullRequestTargetEvent(facts),
    issueCommentEvent(facts),
    workflowRunEvent(facts),
    statusEvent(facts),
    checkRunEvent(facts),
    checkSuiteEvent(facts),
    deploymentStatusEvent(facts),
    { ...pushEvent(facts), name: 'release' },
  ];
  test.each(silent)('$name: nothing is known, and no diff may fill it in', (event) => {
    const read = without(event);
    expect(read).toMatchObject({ prNumber: null, headSha: null, lookup: null });
    expect(read.place).not.toBe('noPullRequest');
  });

  test('a dispatch lacks nothing', () => {
    expect(without(workflowDispatchEvent())).toMatchObject({ place: 'noPullRequest', missingFields: [] });
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
    'status',
    'check_run',
    'check_suite',
    'deployment_status',
    'schedule',
    'constructor',
  ];
  const check = fc.record({ head_sha: fc.jsonValue(), pull_requests: fc.jsonValue() });
  const payload = fc.oneof(
    fc.jsonValue(),
    fc.record({
      pull_request: fc.oneof(fc.jsonValue(), fc.record({ number: fc.jsonValue(), head: fc.jsonValue() })),
      issue: fc.oneof(fc.jsonValue(), fc.record({ number: fc.jsonValue(), pull_request: fc.jsonValue() })),
      workflow_run: check,
      check_run: check,
      check_suite: check,
      deployment: fc.jsonValue(),
      merge_group: fc.record({ head_ref: fc.oneof(fc.string(), fc.constant('gh-readonly-queue/x/pr-1-0')) }),
      sha: fc.jsonValue(),
      after: fc.jsonValue(),
    }),
  );

  test('gives numbers that are numbers and commits that are commits', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), payload, fc.string(), (name, body, ref) => {
        const { prNumber, headSha: head } = readEvent(eventFacts(name, { payload: body, ref }), null);
        expect(prNumber === null || (Number.isSafeInteger(prNumber) && prNumber > 0)).toBe(true);
        expect(head === null || /^[0-9a-f]{40,64}$/i.test(head)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  const nothing: readonly Partial<EventInfo>[] = [null, undefined, 'x', 5, []].map((body) => ({
    payload: body,
  }));
  test.each(nothing)('$payload gives nothing', (given) => {
    expect(readEvent(eventFacts('pull_request', { ...given, sha: BASE_SHA }), null)).toMatchObject({
      prNumber: null,
      headSha: null,
      lookup: null,
    });
  });
});
