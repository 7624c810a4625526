import { describe, expect, test } from 'vitest';
import { ciFacts, differentSmall, failed, identical } from '../fakes/diffs.ts';
import {
  issueCommentEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pullRequestTargetEvent,
  workflowRunEvent,
} from '../fakes/events.ts';
import { shaOf } from '../fakes/github.ts';
import { HEAD_SHA, type World, type WorldOptions } from '../fakes/world.ts';
import { expectTold, firstVisibleLine, inWorld, levels, onlyComment } from './support.ts';

const LABEL = 'data-change-accepted';
const WITH = { with: { override_label: LABEL } } as const;
const DIFFERENT: WorldOptions = { diffs: { 970: differentSmall(ciFacts()) } };
const at = (minute: number) => `2026-06-02T10:${String(minute).padStart(2, '0')}:00Z`;
const facts = { number: 42, headSha: HEAD_SHA };
const FORK = { headRepo: 'forker/warehouse', headRef: 'patch-1' };

/** Requests that only the question for an override makes. */
function asked(world: World): number {
  return world.github.requests.filter(({ path }) => /\/(?:activity|issues\/\d+\/events)$/.test(path)).length;
}

/** The `labeled` event of the pull request as it is now. */
function labeledEvent(world: World, sender = 'mona', name = LABEL) {
  return pullRequestEvent({
    ...world.github.pull(42),
    action: 'labeled',
    sender,
    updatedAt: at(7),
    extra: { label: { id: 9000, name, color: 'ededed', default: false } },
  });
}

describe.concurrent('a person who accepts a difference', () => {
  test('turns the fail into a warning, and everybody is told who and when', async () => {
    await inWorld(DIFFERENT, async (world) => {
      world.github.label(42, LABEL, { login: 'mona', at: at(5) });
      const run = await world.run(WITH);
      expectTold(run, 'warn');
      expect(run.outputs).toMatchObject({
        overridden_by: 'mona',
        result: 'different',
        undetermined: 'false',
      });
      expect(run.outputs['headline']).toBe('Accepted by label: 3 of 558 rows differ (0.54%)');
      expect(JSON.parse(run.outputs['diffs'] ?? '')).toMatchObject([{ verdict: 'fail' }]);
      for (const told of [onlyComment(world), run.summary]) {
        expect(told).toContain(
          `<code>mona</code> added the label <code>${LABEL}</code> on 2026-06-02 10:05 UTC`,
        );
      }
      expect(firstVisibleLine(onlyComment(world))).toContain('☑️ Accepted by <code>mona</code>');
      expect(run.log).toContain(`"mona" added the label "${LABEL}"`);
      expect(levels(run, 'warning')).toHaveLength(1);
    });
  });

  test('is found behind many other events, and behind a push before it', async () => {
    await inWorld(DIFFERENT, async (world) => {
      world.github.push(42, shaOf('a middle head'), at(1));
      world.github.push(42, HEAD_SHA, at(2));
      world.github.chatter(42, 230, at(3));
      world.github.label(42, LABEL, { login: 'mona', at: at(5) });
      const run = await world.run(WITH);
      expectTold(run, 'warn');
      expect(run.outputs['overridden_by']).toBe('mona');
    });
  });

  test.each([
    { name: 'issue_comment', event: issueCommentEvent(facts) },
    { name: 'workflow_run', event: workflowRunEvent(facts) },
    { name: 'pull_request_target', event: pullRequestTargetEvent(facts) },
  ])('counts under $name too', async ({ event }) => {
    await inWorld(DIFFERENT, async (world) => {
      world.github.label(42, LABEL, { login: 'mona', at: at(5) });
      const run = await world.run({ ...WITH, event });
      expectTold(run, 'warn');
      expect(run.outputs['overridden_by']).toBe('mona');
    });
  });

  test('merge_group: what was accepted on the pull request counts in the queue', async () => {
    await inWorld(DIFFERENT, async (world) => {
      world.github.label(42, LABEL, { login: 'mona', at: at(5) });
      const run = await world.run({ ...WITH, event: mergeGroupEvent(facts) });
      expectTold(run, 'warn');
      expect(run.outputs['overridden_by']).toBe('mona');
      expect(run.summary).toContain('<code>mona</code>');
      expect(world.comments()).toEqual([]);
    });
  });

  test('the event of the label itself needs no history, so it works for a fork', async () => {
    await inWorld({ ...DIFFERENT, pull: FORK }, async (world) => {
      world.github.label(42, LABEL, { login: 'mona', at: at(5) });
      const run = await world.run({ ...WITH, event: labeledEvent(world) });
      expectTold(run, 'warn');
      expect(run.outputs['overridden_by']).toBe('mona');
      expect(run.summary).toContain('2026-06-02 10:07 UTC');
      expect(asked(world)).toBe(0);
    });
  });

  test('a fork that can be read has a history like any other', async () => {
    await inWorld({ ...DIFFERENT, pull: FORK, readableForks: [FORK.headRepo] }, async (world) => {
      world.github.label(42, LABEL, { login: 'mona', at: at(5) });
      expectTold(await world.run(WITH), 'warn');
    });
  });
});

describe.concurrent('a re-run of the run that a label started', () => {
  const rerun = async (options: WorldOptions, then: (world: World) => void, verdict: 'warn' | 'fail') =>
    inWorld({ ...DIFFERENT, ...options }, async (world) => {
      world.github.label(42, LABEL, { login: 'mona', at: at(5) });
      const event = labeledEvent(world);
      then(world);
      const run = await world.run({ ...WITH, event, runAttempt: 2 });
      expectTold(run, verdict);
      return run;
    });

  test('goes by the history, which says the same where nothing else happened', async () => {
    const run = await rerun({}, () => undefined, 'warn');
    expect(run.outputs['overridden_by']).toBe('mona');
    expect(run.summary).toContain('2026-06-02 10:05 UTC');
  });

  test('does not count a label that a bot has put back', async () => {
    const revoked = (world: World) => {
      world.github.unlabel(42, LABEL, at(6));
      world.github.label(42, LABEL, { login: 'auto[bot]', at: at(8) });
    };
    expect((await rerun({}, revoked, 'fail')).summary).toContain('added by a bot or app');
  });

  test('does not count a label from before the branch moved away and back', async () => {
    const elsewhere = (world: World) => {
      world.github.push(42, shaOf('elsewhere'), at(6));
      world.github.push(42, HEAD_SHA, at(8));
    };
    expect((await rerun({}, elsewhere, 'fail')).summary).toContain('added before the latest commit');
  });

  test('accepts nothing on a fork whose history cannot be read', async () => {
    expect((await rerun({ pull: FORK }, () => undefined, 'fail')).summary).toContain('cannot read the fork');
  });
});

describe.concurrent('a label that accepts nothing', () => {
  type Case = {
    readonly name: string;
    readonly says: RegExp;
    readonly options?: WorldOptions;
    readonly set?: (world: World) => void;
    readonly event?: (world: World) => ReturnType<typeof pullRequestEvent>;
  };
  const on = (world: World) => world.github.label(42, LABEL, { login: 'mona', at: at(5) });
  const cases: readonly Case[] = [
    { name: 'none there: told how to', says: /add the label/ },
    {
      name: 'older than the last push',
      says: /added before the latest commit.*remove and re-add it/,
      set: (world) => {
        on(world);
        world.github.push(42, shaOf('pushed later'), at(6));
      },
      options: { diffs: { 970: differentSmall() } },
    },
    {
      name: 'taken off again',
      says: /add the label/,
      set: (world) => {
        on(world);
        world.github.unlabel(42, LABEL, at(6));
      },
    },
    {
      name: 'put on by a workflow',
      says: /added by a bot or app/,
      set: (world) => world.github.label(42, LABEL, { login: 'github-actions[bot]', at: at(5) }),
    },
    {
      name: 'put on by a workflow, and that is the event',
      says: /added by a bot or app/,
      set: (world) => world.github.label(42, LABEL, { login: 'github-actions[bot]', at: at(5) }),
      event: (world) => labeledEvent(world, 'github-actions[bot]'),
    },
    {
      name: 'put on by an account that is gone',
      says: /added by a bot or app/,
      set: (world) => world.github.label(42, LABEL, { login: null, at: at(5) }),
    },
    {
      name: 'a fork that cannot be read',
      says: /token cannot read the fork/,
      set: on,
      options: { pull: FORK },
    },
    {
      name: 'a deleted fork',
      says: /repository is gone/,
      set: on,
      options: { pull: { headRepo: null } },
    },
    {
      name: 'a token that may not read contents',
      says: /contents: read/,
      set: on,
      options: { token: { permissions: { contents: 'none' } } },
    },
    {
      name: 'a token that may not read pull requests',
      says: /pull-requests: write/,
      set: on,
      options: { token: { permissions: { 'pull-requests': 'none', issues: 'none' } } },
    },
  ];
  test.each(cases)('$name', async ({ says, options = {}, set = () => undefined, event }) => {
    await inWorld({ ...DIFFERENT, ...options }, async (world) => {
      set(world);
      const run = await world.run({ ...WITH, event: event?.(world) ?? world.event() });
      expectTold(run, 'fail');
      expect(run.outputs['overridden_by']).toBe('');
      expect(run.summary).toMatch(says);
      expect(run.log).toMatch(says);
    });
  });

  test('a head that moved on while the diffs were looked at', async () => {
    await inWorld(DIFFERENT, async (world) => {
      world.github.label(42, LABEL, { login: 'mona', at: at(5) });
      const event = labeledEvent(world);
      world.github.push(42, shaOf('pushed meanwhile'), at(6));
      const run = await world.run({ ...WITH, event });
      expectTold(run, 'fail');
      expect(run.summary).toContain('has a newer commit');
    });
  });

  test('GitHub that does not answer costs the override, not the comment', async () => {
    await inWorld(DIFFERENT, async (world) => {
      world.github.label(42, LABEL, { login: 'mona', at: at(5) });
      world.github.fault({ path: /\/activity\?/, times: Number.POSITIVE_INFINITY, act: { kind: 'hang' } });
      const run = await world.run(WITH);
      expectTold(run, 'fail');
      expect(run.summary).toContain('could not be checked');
      expect(onlyComment(world)).toContain('could not be checked');
      expect(run.durationMs).toBeLessThan(20_000);
    });
  });
});

describe.concurrent('what no label accepts', () => {
  test.each([
    { name: 'undetermined', diff: failed() },
    { name: 'stale', diff: differentSmall(ciFacts({ prSha: shaOf('another commit') })) },
  ])('$name: nobody is even asked', async ({ diff }) => {
    await inWorld({ diffs: { 970: diff } }, async (world) => {
      world.github.label(42, LABEL, { login: 'mona', at: at(5) });
      const run = await world.run(WITH);
      expectTold(run, 'fail');
      expect(run.outputs['overridden_by']).toBe('');
      expect(run.summary).not.toContain(LABEL);
      expect(asked(world)).toBe(0);
    });
  });

  test('a pass has nothing to accept', async () => {
    await inWorld({ diffs: { 970: identical() } }, async (world) => {
      world.github.label(42, LABEL, { login: 'mona', at: at(5) });
      const run = await world.run(WITH);
      expectTold(run, 'pass');
      expect(run.outputs['overridden_by']).toBe('');
      expect(asked(world)).toBe(0);
    });
  });
});

test('without the input a label means nothing', async () => {
  await inWorld(DIFFERENT, async (world) => {
    world.github.label(42, LABEL, { login: 'mona', at: at(5) });
    expectTold(await world.run(), 'fail');
    expect(asked(world)).toBe(0);
  });
});
