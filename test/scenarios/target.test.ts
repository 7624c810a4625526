import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkRunEvent, deploymentStatusEvent, statusEvent } from '../fakes/commit-events.ts';
import { ciFacts, differentSmall, identical } from '../fakes/diffs.ts';
import {
  type FakeEvent,
  issueCommentEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pullRequestReviewEvent,
  pullRequestTargetEvent,
  pushEvent,
  workflowRunEvent,
} from '../fakes/events.ts';
import { HEAD_SHA } from '../fakes/world.ts';
import { expectNoVerdict, expectTold, inWorld, levels, onlyComment } from './support.ts';

const facts = { number: 42, headSha: HEAD_SHA };
const OTHER = 'e'.repeat(40);
const STATUS = 'data diffs';

const folder = mkdtempSync(join(tmpdir(), 'ddg-events-'));
afterAll(() => rmSync(folder, { recursive: true }));
const fileOf = (name: string, content: string | Buffer): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
mkdirSync(join(folder, 'directory'));
const broken = [
  { file: 'none', path: '', says: 'GITHUB_EVENT_PATH is not set' },
  { file: 'missing', path: join(folder, 'nowhere.json'), says: 'does not exist' },
  { file: 'a directory', path: join(folder, 'directory'), says: "can't be read" },
  { file: 'empty', path: fileOf('empty', ''), says: 'is empty' },
  { file: 'a byte order mark', path: fileOf('bom', '\uFEFF'), says: 'is empty' },
  { file: 'cut', path: fileOf('cut', '{"pull_request": {"num'), says: 'is not complete JSON' },
  { file: 'binary', path: fileOf('binary', Buffer.from([0, 255, 123, 7])), says: 'is not complete JSON' },
  { file: 'null', path: fileOf('null', 'null'), says: 'contains no event' },
  { file: 'a list', path: fileOf('list', '[1]'), says: 'lacks' },
  { file: '{}', path: fileOf('object', '{}'), says: 'contains no event' },
  { file: 'without fields', path: fileOf('fields', '{"action": "opened"}'), says: 'lacks' },
] as const;

describe.concurrent('an event whose payload is missing', () => {
  const foreign = { 970: identical(ciFacts({ prNum: 99, prSha: OTHER })) };

  test.each(broken)('pull_request, $file: GITHUB_REF and GitHub give the target', async ({ path, says }) => {
    await inWorld({ diffs: foreign, pulls: [{ number: 99, headSha: OTHER }] }, async (world) => {
      const run = await world.run({ env: { GITHUB_EVENT_PATH: path } });
      expectTold(run, 'fail');
      expect(run.log).toContain(`Target: pull request 42, head commit ${HEAD_SHA} (GITHUB_REF`);
      const warnings = levels(run, 'warning').filter((line) => line.startsWith('Event file'));
      expect(warnings).toHaveLength(1);
      expect(warnings[0]).toContain(says);
      expect(warnings[0]).toContain(path);
      expect(onlyComment(world)).toContain('another commit');
      expect(world.github.comments(99)).toEqual([]);
      world.datafold.set(970, identical(ciFacts()));
      expectTold(await world.run({ env: { GITHUB_EVENT_PATH: path } }), 'pass');
    });
  });

  const events: readonly FakeEvent[] = [
    pullRequestReviewEvent(facts),
    pullRequestTargetEvent(facts),
    issueCommentEvent(facts),
    workflowRunEvent(facts),
    mergeGroupEvent(facts),
    pushEvent(facts),
    statusEvent(facts),
    checkRunEvent(facts),
    deploymentStatusEvent(facts),
    { ...pushEvent(facts), name: 'release' },
  ];
  test.each(events)('$name: a diff never names its own target', async (event) => {
    await inWorld({ diffs: foreign, pulls: [{ number: 99, headSha: OTHER }] }, async (world) => {
      for (const { path } of broken.filter(({ file }) => ['missing', '{}'].includes(file))) {
        const run = await world.run({ event, env: { GITHUB_EVENT_PATH: path } });
        expectTold(run, 'fail');
        expect(world.github.comments(99)).toEqual([]);
      }
      const softer = await world.run({ event, env: { GITHUB_EVENT_PATH: '' }, with: { on_stale: 'warn' } });
      expectTold(softer, 'warn');
    });
  });

  test("merge_group: a required status stands on the queue's commit", async () => {
    const queueSha = '9e0e'.repeat(10);
    await inWorld({ diffs: { 970: identical(ciFacts()) } }, async (world) => {
      world.github.addCommit(queueSha);
      const event = mergeGroupEvent({ ...facts, queueSha });
      const run = await world.run({
        event,
        env: { GITHUB_EVENT_PATH: '' },
        with: { commit_status: STATUS },
      });
      expectTold(run, 'pass');
      expect(world.github.statuses(queueSha).at(-1)?.state).toBe('success');
      expect(world.github.statuses(HEAD_SHA)).toEqual([]);
    });
  });

  test('the merge commit that the runner names does not stand for a newer head', async () => {
    const diffs = { 970: identical(ciFacts({ prSha: pullRequestEvent(facts).sha })) };
    await inWorld(
      { diffs, pull: { headSha: '5a1e'.repeat(10), mergeSha: 'f'.repeat(40) } },
      async (world) => {
        world.github.addCommit(pullRequestEvent(facts).sha, ['b'.repeat(40), HEAD_SHA]);
        const run = await world.run({ event: pullRequestEvent(facts), env: { GITHUB_EVENT_PATH: '' } });
        expectTold(run, 'fail');
      },
    );
  });

  test('fields that are nested deeply do no harm', async () => {
    const payload = JSON.stringify(pullRequestEvent(facts).payload);
    const nested = '['.repeat(300_000) + ']'.repeat(300_000);
    const path = fileOf('deep.json', payload.replace('{', `{"client_payload":${nested},`));
    await inWorld({ diffs: { 970: identical(ciFacts()) } }, async (world) => {
      const run = await world.run({ env: { GITHUB_EVENT_PATH: path } });
      expectTold(run, 'pass');
      expect(levels(run, 'warning')).toEqual([]);
    });
  });

  test('a byte order mark before a whole payload does no harm', async () => {
    const path = fileOf('bom.json', `\uFEFF${JSON.stringify(pullRequestEvent(facts).payload)}`);
    await inWorld({ diffs: { 970: identical(ciFacts()) } }, async (world) => {
      const run = await world.run({ env: { GITHUB_EVENT_PATH: path } });
      expectTold(run, 'pass');
      expect(levels(run, 'warning')).toEqual([]);
    });
  });
});

describe.concurrent('several open pull requests with one head commit', () => {
  const pulls = [{ number: 43, headSha: HEAD_SHA, headRef: 'other-branch' }];
  const push = pushEvent(facts);

  test('what a named diff records for one of them is not verified', async () => {
    await inWorld({ diffs: { 970: identical(ciFacts({ prNum: 43 })) }, pulls }, async (world) => {
      const run = await world.run({ event: push, with: { commit_status: STATUS } });
      expectTold(run, 'fail');
      expect(run.outputs['headline']).toContain('for one of several pull requests');
      expect(levels(run, 'error').join()).toContain('Pull requests 42 and 43 have the same head commit');
      expect(levels(run, 'error').join()).toContain('Set `pr_number`');
      expect(world.github.statuses(HEAD_SHA).at(-1)?.state).toBe('failure');
      expectTold(await world.run({ event: push, with: { pr_number: '43' } }), 'pass');
      expectTold(await world.run({ event: push, with: { pr_number: '42' } }), 'fail');
    });
  });

  const of = (prNum: number, ciRunId: number) => ciFacts({ prNum, ciRunId });
  const runs = [
    { id: 7001, prSha: HEAD_SHA, prNum: 42, status: 'done' },
    { id: 7002, prSha: HEAD_SHA, prNum: 43, status: 'done' },
  ];
  const world = (diffs: Parameters<typeof inWorld>[0]['diffs'], listed = runs) => ({
    diffs: diffs ?? {},
    datafold: { ci: { 5: listed } },
    pulls,
  });
  const byCi = { event: push, with: { ci_config_id: '5', commit_status: STATUS } };

  test('of CI runs the newest of each pull request is gated', async () => {
    const diffs = { 970: differentSmall(of(42, 7001)), 971: identical(of(43, 7002)) };
    await inWorld(world(diffs), async (at) => {
      const run = await at.run(byCi);
      expectTold(run, 'fail');
      expect(run.outputs['headline']).toContain('1 of 2 tables');
      expect(at.github.statuses(HEAD_SHA).at(-1)?.state).toBe('failure');
      expect(run.summary).toContain('Datafold CI 7001, 7002');
      at.datafold.set(970, identical(of(42, 7001)));
      expectTold(await at.run(byCi), 'pass');
    });
  });

  test('pr_number means the run of that one', async () => {
    const diffs = { 970: differentSmall(of(42, 7001)), 971: identical(of(43, 7002)) };
    await inWorld(world(diffs), async (at) => {
      expectTold(await at.run({ ...byCi, with: { ...byCi.with, pr_number: '43' } }), 'pass');
      expectTold(await at.run({ ...byCi, with: { ...byCi.with, pr_number: '42' } }), 'fail');
    });
  });

  test('also where GitHub lists none of them', async () => {
    const diffs = { 970: differentSmall(of(42, 7001)), 971: identical(of(43, 7002)) };
    const token = { permissions: { 'pull-requests': 'none', issues: 'none' } } as const;
    await inWorld({ ...world(diffs), token }, async (at) => {
      expectTold(await at.run(byCi), 'fail');
      at.datafold.set(970, identical(of(42, 7001)));
      expectTold(await at.run(byCi), 'pass');
    });
  });

  test.each([
    { name: 'none', listed: [runs[1]], says: 'Datafold showed no CI run for pull request 42' },
    {
      name: 'one that failed',
      listed: [{ ...runs[0], status: 'failed' }, runs[1]],
      says: 'CI run 7001 failed',
    },
  ])('the pass of one does not hide the run of the other: $name', async ({ listed, says }) => {
    const diffs = { 971: identical(of(43, 7002)) };
    await inWorld(world(diffs, listed as typeof runs), async (at) => {
      const run = await at.run({ ...byCi, with: { ...byCi.with, timeout: '5s' } });
      expectTold(run, 'fail');
      expect(run.outputs['undetermined']).toBe('true');
      expect(run.summary).toContain(says);
      expect(at.github.statuses(HEAD_SHA).at(-1)?.state).not.toBe('success');
    });
  });
});

describe.concurrent('a status event', () => {
  const event = statusEvent({ ...facts, context: STATUS });

  test.each([STATUS, STATUS.toUpperCase()])(
    'about our own status %s ends before anything is set',
    async (name) => {
      await inWorld({ diffs: { 970: identical(ciFacts()) } }, async (world) => {
        const run = await world.run({ event, with: { commit_status: name } });
        expectNoVerdict(run);
        expect(levels(run, 'error').join()).toContain('the status that started this workflow');
        expect(world.github.statuses(HEAD_SHA)).toEqual([]);
        expect(world.datafold.requests).toEqual([]);
        expect(world.comments()).toEqual([]);
      });
    },
  );

  test('about another status gates the commit', async () => {
    const datafold = { ci: { 5: [{ id: 7001, prSha: HEAD_SHA, status: 'done' }] } };
    await inWorld({ diffs: { 970: identical(ciFacts()) }, datafold }, async (world) => {
      const run = await world.run({
        event: statusEvent(facts),
        with: { ci_config_id: '5', commit_status: STATUS },
      });
      expectTold(run, 'pass');
      expect(world.github.statuses(HEAD_SHA).at(-1)?.state).toBe('success');
    });
  });
});
