import { expect, test } from 'vitest';
import {
  issueCommentEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pullRequestReviewEvent,
  pullRequestTargetEvent,
  pushEvent,
  workflowDispatchEvent,
  workflowRunEvent,
} from './events.ts';

const HEAD = 'c'.repeat(40);
const facts = { number: 42, headSha: HEAD, baseSha: 'b'.repeat(40), mergeSha: 'd'.repeat(40) };

test.each([
  [pullRequestEvent(facts), 'pull_request', facts.mergeSha, 'refs/pull/42/merge'],
  [pullRequestTargetEvent(facts), 'pull_request_target', facts.baseSha, 'refs/heads/main'],
  [pullRequestReviewEvent(facts), 'pull_request_review', facts.mergeSha, 'refs/pull/42/merge'],
  [issueCommentEvent(facts), 'issue_comment', facts.baseSha, 'refs/heads/main'],
  [workflowRunEvent(facts), 'workflow_run', facts.baseSha, 'refs/heads/main'],
  [pushEvent(facts), 'push', HEAD, 'refs/heads/feature/new-model'],
  [workflowDispatchEvent(facts), 'workflow_dispatch', facts.baseSha, 'refs/heads/main'],
])('%# sets the commit and the ref of its kind', (event, name, sha, ref) => {
  expect(event).toMatchObject({
    name,
    sha,
    ref,
    payload: { repository: { full_name: 'octo-org/warehouse' } },
  });
});

test('a fork and a bot are recognizable', () => {
  const event = pullRequestEvent({ ...facts, headRepo: 'mona/warehouse', user: 'dependabot[bot]' });
  expect(event.actor).toBe('dependabot[bot]');
  expect(event.payload).toMatchObject({
    number: 42,
    sender: { type: 'Bot' },
    pull_request: {
      head: { sha: HEAD, label: 'mona:feature/new-model', repo: { full_name: 'mona/warehouse', fork: true } },
      base: { sha: facts.baseSha, repo: { fork: false } },
    },
  });
  expect(pullRequestEvent({ ...facts, headRepo: null }).payload).toMatchObject({
    pull_request: { head: { repo: null } },
  });
  const run = workflowRunEvent({ ...facts, headRepo: 'mona/warehouse' });
  expect(run.payload).toMatchObject({ workflow_run: { head_sha: HEAD, pull_requests: [] } });
});

test('the queue names the pull request in its ref only', () => {
  const event = mergeGroupEvent({ ...facts, queueSha: 'e'.repeat(40) });
  expect(event.sha).toBe('e'.repeat(40));
  expect(event.payload).toMatchObject({
    merge_group: { head_ref: `refs/heads/gh-readonly-queue/main/pr-42-${facts.baseSha}` },
  });
  expect(event.payload).not.toHaveProperty('pull_request');
});
