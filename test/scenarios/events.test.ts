import { describe, expect, test } from 'vitest';
import {
  checkRunEvent,
  checkSuiteEvent,
  deletionEvent,
  deploymentStatusEvent,
  statusEvent,
  tagPushEvent,
} from '../fakes/commit-events.ts';
import { ciFacts, type DiffBody, differentSmall, identical } from '../fakes/diffs.ts';
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
import { shaOf } from '../fakes/github.ts';
import { HEAD_SHA, type World, type WorldOptions } from '../fakes/world.ts';
import {
  expectNoVerdict,
  expectTold,
  firstVisibleLine,
  inWorld,
  levels,
  onlyComment,
  withoutTable,
} from './support.ts';

const facts = { number: 42, headSha: HEAD_SHA };
const FORK = { headRepo: 'forker/warehouse', headRef: 'patch-1' };
const STATUS = 'data diffs';
const QUEUE_SHA = '9e0e9e0e9e0e9e0e9e0e9e0e9e0e9e0e9e0e9e0e';
const schedule: FakeEvent = {
  ...workflowDispatchEvent(),
  name: 'schedule',
  payload: { schedule: '0 6 * * *' },
};
const repositoryDispatch: FakeEvent = {
  ...workflowDispatchEvent(),
  name: 'repository_dispatch',
  payload: { action: 'gate', branch: 'main', client_payload: { pr: 42 } },
};

/** One row of the table in the README. */
type Row = {
  readonly name: string;
  readonly event: FakeEvent;
  /** What the log says about number, head and source. */
  readonly says: string;
  readonly comment: boolean;
  /** The commit that a commit status is set on; `null` where there is none to set it on. */
  readonly statusOn: string | null;
  readonly pull?: WorldOptions['pull'];
  /** Default one that names the pull request and its head. */
  readonly diff?: DiffBody;
  readonly with?: Readonly<Record<string, string>>;
};

const gating = (source: string) => `Target: pull request 42, head commit ${HEAD_SHA} (${source}).`;
const rows: readonly Row[] = [
  {
    name: 'pull_request',
    event: pullRequestEvent(facts),
    says: gating('the pull_request event'),
    comment: true,
    statusOn: HEAD_SHA,
  },
  {
    name: 'pull_request of a fork',
    event: pullRequestEvent({ ...facts, ...FORK }),
    says: gating('the pull_request event'),
    comment: true,
    statusOn: HEAD_SHA,
    pull: FORK,
  },
  {
    name: 'pull_request, labeled',
    event: pullRequestEvent({ ...facts, action: 'labeled', extra: { label: { name: 'ok' } } }),
    says: gating('the pull_request event'),
    comment: true,
    statusOn: HEAD_SHA,
  },
  {
    name: 'pull_request_target',
    event: pullRequestTargetEvent(facts),
    says: gating('the pull_request_target event'),
    comment: true,
    statusOn: HEAD_SHA,
  },
  {
    name: 'pull_request_review',
    event: pullRequestReviewEvent(facts),
    says: gating('the pull_request_review event'),
    comment: true,
    statusOn: HEAD_SHA,
  },
  {
    name: 'pull_request_review_comment',
    event: { ...pullRequestReviewEvent(facts), name: 'pull_request_review_comment' },
    says: gating('the pull_request_review_comment event'),
    comment: true,
    statusOn: HEAD_SHA,
  },
  {
    name: 'issue_comment',
    event: issueCommentEvent(facts),
    says: gating('the issue_comment event, its head from GitHub'),
    comment: true,
    statusOn: HEAD_SHA,
  },
  {
    name: 'issue_comment on an issue',
    event: issueCommentEvent({ ...facts, onIssue: true }),
    says: 'Target: no pull request, no head commit (the comment is on an issue, not on a pull request).',
    comment: false,
    statusOn: null,
    diff: identical(),
  },
  {
    name: 'workflow_run',
    event: workflowRunEvent(facts),
    says: gating('the workflow_run event'),
    comment: true,
    statusOn: HEAD_SHA,
  },
  {
    name: 'workflow_run of a fork',
    event: workflowRunEvent({ ...facts, ...FORK }),
    says: gating('the workflow_run event'),
    comment: true,
    statusOn: HEAD_SHA,
    pull: FORK,
  },
  {
    name: 'merge_group',
    event: mergeGroupEvent({ ...facts, queueSha: QUEUE_SHA }),
    says: gating("the merge queue's ref, its head from GitHub"),
    comment: false,
    statusOn: QUEUE_SHA,
  },
  {
    name: 'workflow_run after pull_request_target, whose head_sha is the base commit',
    event: workflowRunEvent({ ...facts, runEvent: 'pull_request_target' }),
    says: gating('the workflow_run event, its head from GitHub'),
    comment: true,
    statusOn: HEAD_SHA,
  },
  {
    name: 'workflow_run after issue_comment, whose head_sha is the commit of the default branch',
    event: workflowRunEvent({ ...facts, runEvent: 'issue_comment' }),
    says: 'Target: no pull request, no head commit (the workflow ran for a comment',
    comment: false,
    statusOn: null,
    diff: identical(),
  },
  {
    name: 'workflow_run after pull_request_target of a fork',
    event: workflowRunEvent({ ...facts, ...FORK, runEvent: 'pull_request_target' }),
    says: gating('the workflow_run event, its head from GitHub'),
    comment: true,
    statusOn: HEAD_SHA,
    pull: FORK,
  },
  {
    name: 'workflow_run that lists a pull request of another repository too',
    event: workflowRunEvent({ ...facts, pullRequests: [], elsewhere: [7] }),
    says: gating('the workflow_run event'),
    comment: true,
    statusOn: HEAD_SHA,
  },
  {
    name: 'status',
    event: statusEvent(facts),
    says: gating('the status event'),
    comment: true,
    statusOn: HEAD_SHA,
  },
  {
    name: 'check_run',
    event: checkRunEvent(facts),
    says: gating('the check_run event'),
    comment: true,
    statusOn: HEAD_SHA,
  },
  {
    name: 'check_suite',
    event: checkSuiteEvent(facts),
    says: gating('the check_suite event'),
    comment: true,
    statusOn: HEAD_SHA,
  },
  {
    name: 'deployment_status',
    event: deploymentStatusEvent(facts),
    says: gating('the deployment_status event'),
    comment: true,
    statusOn: HEAD_SHA,
  },
  {
    name: 'push of an annotated tag, whose `after` is the tag object',
    event: tagPushEvent(facts),
    says: gating('the push event'),
    comment: true,
    statusOn: HEAD_SHA,
  },
  {
    name: 'push that deletes its branch',
    event: deletionEvent(facts),
    says: 'Target: no pull request, no head commit (the push event, which deleted its ref).',
    comment: false,
    statusOn: null,
    diff: identical(),
  },
  {
    name: 'push',
    event: pushEvent(facts),
    says: gating('the push event'),
    comment: true,
    statusOn: HEAD_SHA,
  },
  {
    name: 'workflow_dispatch',
    event: workflowDispatchEvent(),
    says: gating('the number as Datafold recorded it, its head from GitHub'),
    comment: true,
    statusOn: null,
  },
  {
    name: 'workflow_dispatch with pr_number',
    event: workflowDispatchEvent(),
    with: { pr_number: '42' },
    says: gating('number 42 from the input pr_number, its head from GitHub'),
    comment: true,
    statusOn: HEAD_SHA,
  },
  {
    name: 'repository_dispatch',
    event: repositoryDispatch,
    says: gating('the number as Datafold recorded it, its head from GitHub'),
    comment: true,
    statusOn: null,
  },
  {
    name: 'schedule',
    event: schedule,
    says: gating('the number as Datafold recorded it, its head from GitHub'),
    comment: true,
    statusOn: null,
  },
];

async function play(row: Row, during: (world: World) => Promise<void>): Promise<void> {
  const options = {
    diffs: { 970: row.diff ?? identical(ciFacts()) },
    ...(row.pull ? { pull: row.pull } : {}),
  };
  await inWorld(options, async (world) => {
    world.github.addCommit(QUEUE_SHA);
    await during(world);
  });
}

describe.concurrent('number and head, and where they came from', () => {
  test.each(rows)('$name', async (row) => {
    await play(row, async (world) => {
      const run = await world.run({ event: row.event, ...(row.with ? { with: row.with } : {}) });
      expectTold(run, 'pass');
      expect(run.log).toContain(row.says);
      expect(withoutTable(run.summary)).toContain(run.outputs['headline']);
      if (row.comment) expect(onlyComment(world)).toContain('passed');
      else expect(world.comments()).toEqual([]);
    });
  });
});

describe.concurrent('a commit status', () => {
  test.each(rows)('$name', async (row) => {
    await play(row, async (world) => {
      const run = await world.run({ event: row.event, with: { ...row.with, commit_status: STATUS } });
      if (row.statusOn === null) {
        expectNoVerdict(run);
        expect(levels(run, 'error').join()).toContain('no head commit');
        return;
      }
      expectTold(run, 'pass');
      expect(world.github.statuses(row.statusOn).map(({ state, context }) => `${context} ${state}`)).toEqual([
        `${STATUS} pending`,
        `${STATUS} success`,
      ]);
    });
  });
});

test('merge_group needs no more than to read the pull request', async () => {
  const token = {
    permissions: { 'pull-requests': 'read', issues: 'none', statuses: 'none', contents: 'none' },
  } as const;
  await inWorld({ diffs: { 970: identical(ciFacts()) }, token }, async (world) => {
    const run = await world.run({ event: mergeGroupEvent(facts) });
    expectTold(run, 'pass');
    expect(levels(run, 'warning')).toEqual([]);
  });
});

describe.concurrent('no one to tell', () => {
  test.each([
    { name: 'schedule', event: schedule },
    { name: 'repository_dispatch', event: repositoryDispatch },
    {
      name: 'push to a branch without a pull request',
      event: pushEvent({ number: 0, headSha: 'a'.repeat(40), headRef: 'lonely' }),
    },
  ])('$name: judged all the same, reported in the summary', async ({ event }) => {
    await inWorld({ diffs: { 970: identical() } }, async (world) => {
      world.github.addCommit('a'.repeat(40));
      const run = await world.run({ event });
      expectTold(run, 'pass');
      expect(run.log).toContain('Target: no pull request');
      expect(withoutTable(run.summary)).toContain(run.outputs['headline']);
      expect(world.comments()).toEqual([]);
      expect(levels(run, 'warning')).toEqual([]);
    });
  });
});

describe.concurrent('an event that has no head commit', () => {
  const older = ciFacts({ prSha: shaOf('an older head') });
  const red = { datadiff_id: '971', comment_key: 'gate' };
  const events = [
    { name: 'workflow_dispatch with pr_number', event: workflowDispatchEvent(), more: { pr_number: '42' } },
    { name: 'workflow_dispatch', event: workflowDispatchEvent(), more: {} },
    { name: 'schedule', event: schedule, more: {} },
    {
      name: 'issue_comment on an issue with pr_number',
      event: issueCommentEvent({ ...facts, onIssue: true }),
      more: { pr_number: '42' },
    },
  ] as const;
  test.each(events)('$name: a diff of an older commit does not pass', async ({ event, more }) => {
    const diffs = { 970: identical(older), 971: differentSmall(ciFacts()) };
    await inWorld({ diffs }, async (world) => {
      expectTold(await world.run({ runId: 5, with: red }), 'fail');
      const input = { ...more, datadiff_id: '970', comment_key: 'gate' };
      const run = await world.run({ runId: 6, event, with: input });
      expectTold(run, 'fail');
      expect(run.outputs['headline']).toContain('for another commit');
      expect(firstVisibleLine(onlyComment(world))).toContain('failed');
      expect(onlyComment(world)).toContain(`head=${HEAD_SHA}`);
    });
  });

  test.each(events)('$name: a person’s label counts', async ({ event, more }) => {
    await inWorld({ diffs: { 970: differentSmall(ciFacts()) } }, async (world) => {
      const options = { event, with: { ...more, override_label: 'ok' } };
      expectTold(await world.run({ ...options, runId: 9_100_000_001 }), 'fail');
      const shown = Date.parse(world.comments().at(-1)?.updatedAt ?? '');
      const at = `${new Date(shown + 5_000).toISOString().slice(0, 19)}Z`;
      world.github.label(42, 'ok', { login: 'mona', at });
      const run = await world.run({ ...options, runId: 9_100_000_002 });
      expectTold(run, 'warn');
      expect(run.outputs['overridden_by']).toBe('mona');
    });
  });

  test.each(events)(
    '$name: where GitHub has no head of a pull request that was named, a diff of some commit is not taken on trust',
    async ({ event, more }) => {
      const token = { permissions: { 'pull-requests': 'none', issues: 'none' } } as const;
      await inWorld({ diffs: { 970: identical(ciFacts()) }, token }, async (world) => {
        const run = await world.run({ event, with: { ...more, comment: 'never' } });
        // Where only the diff itself names a pull request, there is nothing else to hold it against.
        const isNamed = 'pr_number' in more;
        expectTold(run, isNamed ? 'fail' : 'pass');
        if (isNamed) expect(run.outputs['headline']).toContain('for a commit that could not be verified');
        expect(levels(run, 'warning').join()).toContain('pull-requests: write');
      });
    },
  );

  test.each([
    { name: 'a deleted branch', event: deletionEvent(facts) },
    { name: 'a comment on an issue', event: issueCommentEvent({ ...facts, onIssue: true }) },
  ])('$name: GitHub was not asked, so re-running is no advice', async ({ event }) => {
    await inWorld({ diffs: { 970: identical(older) } }, async (world) => {
      const run = await world.run({ event });
      expectTold(run, 'fail');
      expect(run.summary).toContain('found no pull request for this run');
      expect(run.summary).toContain('Set `pr_number` to the pull request that this run checks');
      expect(run.summary).not.toContain('Re-run');
      expect(world.github.requests).toEqual([]);
    });
  });

  test('a comment on an issue with pr_number: a diff without a commit proves little', async () => {
    await inWorld({ diffs: { 970: identical() } }, async (world) => {
      const event = issueCommentEvent({ ...facts, onIssue: true });
      const run = await world.run({ event, with: { pr_number: '42' } });
      expectTold(run, 'pass');
      expect(levels(run, 'warning').join()).toContain('records no commit');
      expect(onlyComment(world)).toContain('Make sure that the ID comes from a run that does');
    });
  });
});

describe.concurrent('a head commit of several open pull requests', () => {
  test.each([
    { name: 'push', event: pushEvent(facts) },
    { name: 'workflow_run', event: workflowRunEvent({ ...facts, pullRequests: [42, 43] }) },
  ])('$name: none is chosen, and the log says why', async ({ event }) => {
    const pulls = [{ number: 43, headSha: HEAD_SHA }];
    await inWorld({ diffs: { 970: identical() }, pulls }, async (world) => {
      const run = await world.run({ event });
      expectTold(run, 'pass');
      expect(run.log).toContain('Target: none of the pull requests 42, 43,');
      expect(run.log).toContain('No pull request comment: several open pull requests have this head commit');
      expect(run.log).not.toContain('names no pull request');
      expect([...world.comments(), ...world.github.comments(43)]).toEqual([]);
      const chosen = await world.run({ event, with: { pr_number: '43' } });
      expectTold(chosen, 'pass');
      expect(world.github.comments(43)).toHaveLength(1);
    });
  });
});
