import { describe, expect, test } from 'vitest';
import { readEvent } from '../../src/pull-request/event.ts';
import { describeEventFile, type EventFile } from '../../src/pull-request/event-file.ts';
import {
  checkRunEvent,
  checkSuiteEvent,
  deletionEvent,
  deploymentStatusEvent,
  statusEvent,
  tagPushEvent,
} from '../fakes/commit-events.ts';
import {
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
import { factsOf } from '../support/events.ts';

const facts = { number: 11, headSha };
const path = '/github/workflow/event.json';
const whole: EventFile = { path, problem: null };
const attached = [
  pullRequestEvent(facts),
  pullRequestReviewEvent(facts),
  pullRequestTargetEvent(facts),
  issueCommentEvent(facts),
  workflowRunEvent(facts),
  mergeGroupEvent(facts),
  pushEvent(facts),
  statusEvent(facts),
  checkRunEvent(facts),
  checkSuiteEvent(facts),
  deploymentStatusEvent(facts),
];

describe('the warning about the event file', () => {
  test.each([
    ...attached,
    tagPushEvent(facts),
    deletionEvent(facts),
    issueCommentEvent({ ...facts, onIssue: true }),
  ])('none for a whole payload: $name', (event) =>
    expect(describeEventFile(readEvent(factsOf(event), null), whole)).toBeNull(),
  );

  test.each(attached)('names the fields that a payload lacks: $name', (event) => {
    const origin = readEvent(factsOf(event, { payload: { action: 'opened' } }), null);
    const warning = describeEventFile(origin, whole);
    expect(warning).toMatch(
      new RegExp(`^The event file ${path} lacks \`\\w.*, which every ${event.name} event has\\.`),
    );
    expect(warning).toContain('`on_stale` decides');
  });

  test.each([
    ['unset', 'GITHUB_EVENT_PATH is not set'],
    ['missing', `The event file ${path} does not exist.`],
    ['unreadable', `The event file ${path} can't be read.`],
    ['empty', `The event file ${path} is empty.`],
    ['not-json', `The event file ${path} is not complete JSON.`],
    ['no-object', `The event file ${path} contains no event.`],
  ] as const)('names the cause: %s', (problem, says) => {
    const origin = readEvent(factsOf(pushEvent(facts), { payload: null }), null);
    expect(describeEventFile(origin, { path, problem })).toContain(says);
  });

  test('none for an event in no pull request', () => {
    for (const pinned of [null, 42]) {
      const origin = readEvent(factsOf(workflowDispatchEvent(), { payload: null }), pinned);
      expect(describeEventFile(origin, { path, problem: 'missing' })).toBeNull();
    }
  });
});
