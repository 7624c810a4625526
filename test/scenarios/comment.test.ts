import { describe, expect, test } from 'vitest';
import type { DiffScript } from '../fakes/datafold.ts';
import { ciFacts, differentSmall, empty, identical, needsConfirmation, running } from '../fakes/diffs.ts';
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
import { shaOf } from '../fakes/github.ts';
import { untilRequests } from '../fakes/server.ts';
import { HEAD_SHA, TOKEN, type World } from '../fakes/world.ts';
import {
  diffsOf,
  expectTold,
  firstVisibleLine,
  inWorld,
  lastLine,
  levels,
  onlyComment,
  withoutTable,
} from './support.ts';

const RUN = 9_100_000_001;
/** The tables of `identical()`. */
const SAME_TABLES = {
  table1: ['PROD', 'PUBLIC', 'SERVICE_CALLS'],
  table2: ['INTEGRATION', 'PUBLIC', 'SERVICE_CALLS'],
};
const CALM = { diffs: { 970: identical() } } as const;
/** Running at the first poll, and different a second or two later. */
const SLOW: DiffScript = [{ body: running([1, 7]) }, { body: differentSmall(), from: { look: 3 } }];

/** What was asked of GitHub, apart from reading. */
function writes(world: World): readonly string[] {
  return world.github.requests
    .filter(({ method, path }) => method !== 'GET' && path !== '/graphql')
    .map(({ method }) => method);
}

/** The pull request moves on to another head commit. */
function moveHead(world: World, name = 'next head'): string {
  const headSha = shaOf(name);
  world.github.setPull(42, { headSha });
  return headSha;
}

describe.concurrent('one comment, kept up to date', () => {
  test('costs GitHub three requests, created or written over', async () => {
    await inWorld(CALM, async (world) => {
      const asked = () =>
        world.github.requests.map(({ method, path }) => `${method} ${path.replace(/\d{5,}/, 'n')}`);
      await world.run({ runId: RUN });
      const list = 'GET /repos/octo-org/warehouse/issues/42/comments';
      const create = 'POST /repos/octo-org/warehouse/issues/42/comments';
      expect(asked()).toEqual(['POST /graphql', create, list]);
      const seen = world.github.requests.length;
      await world.run({ runId: RUN + 1 });
      const comment = '/repos/octo-org/warehouse/issues/comments/n';
      expect(asked().slice(seen)).toEqual(['POST /graphql', `PATCH ${comment}`, `GET ${comment}`]);
    });
  });

  test.each([
    [
      'a field that an older server does not have',
      { errors: [{ message: "Field 'fullDatabaseId' doesn't exist" }] },
    ],
    ['only the account', { data: { viewer: { login: 'github-actions[bot]' } } }],
    ['an answer for half of it', { data: { viewer: { login: 'github-actions[bot]' }, repository: null } }],
  ])('is found all the same where GraphQL knows %s', async (_, body) => {
    await inWorld(CALM, async (world) => {
      await world.run({ runId: RUN });
      world.datafold.set(970, differentSmall());
      world.github.fault({ path: /^\/graphql$/, act: { kind: 'raw', body: JSON.stringify(body) } });
      expectTold(await world.run({ runId: RUN + 1 }), 'fail');
      expect(firstVisibleLine(onlyComment(world))).toContain('failed');
    });
  });

  test('created once, then updated by a later run', async () => {
    await inWorld(CALM, async (world) => {
      const first = await world.run({ runId: RUN });
      expectTold(first, 'pass');
      const [before] = world.comments();
      expect(first.outputs['comment_url']).toBe(before?.url);
      expect(firstVisibleLine(before?.body ?? '')).toContain('passed');
      world.datafold.set(970, differentSmall());
      const second = await world.run({ runId: RUN + 1 });
      expectTold(second, 'fail');
      const body = onlyComment(world);
      expect(world.comments()[0]?.id).toBe(before?.id);
      expect(second.outputs['comment_url']).toBe(before?.url);
      expect(firstVisibleLine(body)).toContain('failed');
      expect(body).toContain(`/actions/runs/${RUN + 1}`);
      expect(writes(world)).toEqual(['POST', 'PATCH']);
      expect(world.github.emails()).toBe(1);
    });
  });

  test('has an address that we make ourselves, whatever GitHub’s answer says', async () => {
    await inWorld(CALM, async (world) => {
      const html_url = 'javascript:alert(1)\n::error::pwned ##[error]pwned';
      const body = { id: 5, body: '', html_url, user: { login: 'github-actions[bot]', type: 'Bot' } };
      world.github.fault({
        method: 'POST',
        path: /\/comments$/,
        act: { kind: 'status', status: 201, body },
      });
      const run = await world.run({ runId: RUN });
      expectTold(run, 'pass');
      const url = 'https://github.com/octo-org/warehouse/pull/42#issuecomment-5';
      expect(run.outputs['comment_url']).toBe(url);
      expect(run.log).toContain(`Pull request comment created: ${url}`);
      expect(run.stdout).not.toContain('pwned');
    });
  });

  test('deleted by someone just before it is written over, is created again', async () => {
    await inWorld(CALM, async (world) => {
      await world.run({ runId: RUN });
      const id = world.comments()[0]?.id;
      world.datafold.set(970, differentSmall());
      const late = { kind: 'delay', ms: 1_500, act: { kind: 'status', status: 404 } } as const;
      world.github.fault({ method: 'PATCH', path: /\/comments\//, act: late });
      const run = await world.run({
        runId: RUN + 1,
        during: async () => {
          await untilRequests(world.github, 5);
          await fetch(`${world.github.url}/repos/octo-org/warehouse/issues/comments/${id}`, {
            method: 'DELETE',
            headers: { authorization: `Bearer ${TOKEN}`, 'user-agent': 'somebody' },
          });
        },
      });
      expectTold(run, 'fail');
      expect(firstVisibleLine(onlyComment(world))).toContain('failed');
      expect(run.outputs['comment_url']).toBe(world.comments()[0]?.url);
      expect(levels(run, 'warning')).toEqual([]);
    });
  });

  test('found again behind two hundred and fifty others', async () => {
    await inWorld(CALM, async (world) => {
      const chatter = (count: number) => {
        for (let at = 0; at < count; at += 1)
          world.github.seedComment(42, { body: `remark ${at}`, login: `user-${at % 7}` });
      };
      chatter(120);
      await world.run({ runId: RUN });
      chatter(130);
      world.datafold.set(970, differentSmall());
      const second = await world.run({ runId: RUN + 1 });
      expectTold(second, 'fail');
      const own = world.comments().filter(({ user }) => user.type === 'Bot');
      expect(own).toHaveLength(1);
      expect(firstVisibleLine(own[0]?.body ?? '')).toContain('failed');
      expect(world.comments()).toHaveLength(251);
    });
  });

  test('the last of exactly one hundred comments is found, and so is the first of the next page', async () => {
    for (const before of [99, 100]) {
      await inWorld(CALM, async (world) => {
        for (let at = 0; at < before; at += 1)
          world.github.seedComment(42, { body: 'remark', login: 'octocat' });
        await world.run({ runId: RUN });
        await world.run({ runId: RUN + 1 });
        expect(world.comments()).toHaveLength(before + 1);
      });
    }
  });

  test('twins are removed, the oldest stays', async () => {
    await inWorld(CALM, async (world) => {
      await world.run({ runId: RUN });
      const { id, body = '' } = world.comments()[0] ?? {};
      world.github.seedComment(42, { body });
      world.github.seedComment(42, { body: `${body}\nolder words` });
      world.datafold.set(970, differentSmall());
      expectTold(await world.run({ runId: RUN + 1 }), 'fail');
      expect(firstVisibleLine(onlyComment(world))).toContain('failed');
      expect(world.comments()[0]?.id).toBe(id);
    });
  });

  test('steps, jobs and matrix legs keep a comment each', async () => {
    await inWorld(CALM, async (world) => {
      const gates = [
        {},
        { job: 'other' },
        { action: '__gate_2' },
        { matrix: { leg: 1 } },
        { matrix: { leg: 2 } },
        { workflow: 'Nightly' },
      ];
      for (const gate of gates) expectTold(await world.run({ runId: RUN, ...gate }), 'pass');
      expect(world.comments()).toHaveLength(gates.length);
      for (const gate of gates) await world.run({ runId: RUN + 1, ...gate });
      expect(world.comments()).toHaveLength(gates.length);
      await world.run({ runId: RUN + 2, with: { comment_key: 'mine' } });
      await world.run({ runId: RUN + 3, job: 'renamed', with: { comment_key: 'mine' } });
      expect(world.comments()).toHaveLength(gates.length + 1);
    });
  });

  test.each([
    { who: 'a person with a token of their own', login: 'release-manager', type: 'User' },
    { who: 'an App', login: 'warehouse-gate[bot]', type: 'Bot' },
  ] as const)('$who finds the own comment again', async ({ login, type }) => {
    await inWorld({ ...CALM, token: { login, type } }, async (world) => {
      await world.run({ runId: RUN });
      world.datafold.set(970, differentSmall());
      await world.run({ runId: RUN + 1 });
      expect(firstVisibleLine(onlyComment(world))).toContain('failed');
    });
  });
});

describe.concurrent('comments of others', () => {
  test.each([
    { who: 'a stranger who pasted the marker', login: 'mallory' },
    { who: 'a human who is called like the bot', login: 'github-actions' },
    { who: 'another bot', login: 'warehouse-gate[bot]' },
  ])('$who is left alone', async ({ login }) => {
    const body = await inWorld(CALM, async (world) => {
      await world.run({ runId: RUN + 9 });
      return onlyComment(world);
    });
    await inWorld(CALM, async (world) => {
      const id = world.github.seedComment(42, { body, login });
      const run = await world.run({ runId: RUN });
      expectTold(run, 'pass');
      expect(world.comments()).toHaveLength(2);
      expect(world.comments().find((comment) => comment.id === id)?.body).toBe(body);
      expect(run.outputs['comment_url']).toBe(world.comments()[1]?.url);
      await world.run({ runId: RUN + 1 });
      expect(world.comments()).toHaveLength(2);
    });
  });

  test('a remark that quotes the marker is no comment of ours', async () => {
    await inWorld(CALM, async (world) => {
      await world.run({ runId: RUN });
      const quoted = `> ${onlyComment(world)}`;
      const id = world.github.seedComment(42, { body: quoted });
      await world.run({ runId: RUN + 1 });
      expect(world.comments().find((comment) => comment.id === id)?.body).toBe(quoted);
      expect(world.comments()).toHaveLength(2);
    });
  });
});

describe.concurrent('a run id that is made up', () => {
  test.each(['99999999999999999999', '9223372036854775807', '999999999999'])(
    '%s in a comment of the shared bot keeps no later run away',
    async (madeUp) => {
      const forged = await inWorld(CALM, async (world) => {
        await world.run({ runId: RUN });
        return onlyComment(world).replace(`run=${RUN}`, `run=${madeUp}`);
      });
      await inWorld(CALM, async (world) => {
        world.github.seedComment(42, { body: forged });
        world.datafold.set(970, differentSmall());
        const run = await world.run({ runId: RUN });
        expectTold(run, 'fail');
        const written = world.comments().find(({ url }) => url === run.outputs['comment_url']);
        expect(firstVisibleLine(written?.body ?? '')).toContain('failed');
      });
    },
  );
});

describe.concurrent('a comment that someone has hidden', () => {
  const hideAndRun = async (world: World, reason: 'outdated' | 'resolved' | 'off-topic' | 'spam') => {
    await world.run({ runId: RUN });
    world.github.hideComment(world.comments()[0]?.id ?? 0, reason);
  };

  test.each(['outdated', 'resolved'] as const)(
    'as %s is shown again when the verdict gets worse',
    async (reason) => {
      await inWorld(CALM, async (world) => {
        await hideAndRun(world, reason);
        world.datafold.set(970, differentSmall());
        const run = await world.run({ runId: RUN + 1 });
        expectTold(run, 'fail');
        expect(world.comments()[0]?.hidden).toBeNull();
        expect(levels(run, 'warning')).toEqual([]);
      });
    },
  );

  test('is shown again after it said that diffs run, and where GraphQL did not answer the first time', async () => {
    await inWorld(CALM, async (world) => {
      await hideAndRun(world, 'outdated');
      world.datafold.set(970, SLOW);
      world.github.fault({ path: /graphql/, times: 2, act: { kind: 'status', status: 502 } });
      expectTold(await world.run({ runId: RUN + 1, with: { timeout: '20s' } }), 'fail');
      expect(world.comments()[0]?.hidden).toBeNull();
    });
  });

  test.each(['off-topic', 'spam'] as const)('as %s stays hidden', async (reason) => {
    await inWorld(CALM, async (world) => {
      await hideAndRun(world, reason);
      world.datafold.set(970, differentSmall());
      await world.run({ runId: RUN + 1 });
      expect(world.comments()[0]?.hidden).toBe(reason);
    });
  });

  test('stays hidden when the verdict gets no worse', async () => {
    await inWorld({ diffs: { 970: differentSmall() } }, async (world) => {
      await hideAndRun(world, 'outdated');
      await world.run({ runId: RUN + 1 });
      world.datafold.set(970, identical());
      await world.run({ runId: RUN + 2 });
      expect(world.comments()[0]?.hidden).toBe('outdated');
    });
  });

  test('and that GitHub does not show again is a warning', async () => {
    await inWorld(CALM, async (world) => {
      await hideAndRun(world, 'outdated');
      world.datafold.set(970, differentSmall());
      const errors = [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }];
      const act = { kind: 'status', status: 200, body: { data: null, errors } } as const;
      world.github.fault({ path: /graphql/, skip: 1, times: Number.POSITIVE_INFINITY, act });
      const run = await world.run({ runId: RUN + 1 });
      expectTold(run, 'fail');
      expect(levels(run, 'warning')).toEqual([expect.stringContaining('hidden on the page')]);
    });
  });
});

describe.concurrent('after a change of token', () => {
  const APP = 'ghs_token_of_an_app_123';
  const MONA = 'ghp_token_of_mona_1234';
  const tokens = [
    { token: APP, login: 'warehouse-gate[bot]' },
    { token: MONA, login: 'mona', type: 'User' },
  ] as const;

  test.each([
    { who: 'an app', token: APP, login: 'warehouse-gate[bot]' },
    { who: 'a person', token: MONA, login: 'mona' },
  ])('the old red comment of $who beside the new green one is named', async ({ token, login }) => {
    await inWorld({ diffs: { 970: differentSmall() }, tokens }, async (world) => {
      await world.run({ runId: RUN, with: { github_token: token } });
      const [old] = world.comments();
      world.datafold.set(970, identical());
      const run = await world.run({ runId: RUN + 1 });
      expectTold(run, 'pass');
      expect(world.comments()).toHaveLength(2);
      expect(world.comments()[0]?.body).toBe(old?.body);
      const warnings = levels(run, 'warning');
      expect(warnings).toHaveLength(1);
      expect(warnings[0]).toContain(`by ${login} (${old?.url})`);
      expect(warnings[0]).toContain('github_token');
    });
  });

  test('a copy of our comment that someone pasted is not taken for one', async () => {
    await inWorld(CALM, async (world) => {
      await world.run({ runId: RUN });
      world.github.seedComment(42, { body: onlyComment(world), login: 'mallory' });
      expect(levels(await world.run({ runId: RUN, runAttempt: 2 }), 'warning')).toEqual([]);
    });
  });
});

describe.concurrent('with GraphQL alone down', () => {
  const always = { path: /graphql/, times: Number.POSITIVE_INFINITY } as const;

  test.each([
    { name: '502', act: { kind: 'status', status: 502 } },
    { name: 'a hang', act: { kind: 'hang' } },
    { name: 'a reset', act: { kind: 'reset' } },
    { name: 'HTML', act: { kind: 'html' } },
  ] as const)('$name: an existing comment is updated through REST', async ({ act }) => {
    await inWorld(CALM, async (world) => {
      await world.run({ runId: RUN });
      world.datafold.set(970, differentSmall());
      world.github.fault({ ...always, act });
      const run = await world.run({ runId: RUN + 1 });
      expectTold(run, 'fail');
      expect(firstVisibleLine(onlyComment(world))).toContain('failed');
      expect(levels(run, 'warning')).toEqual([]);
    });
  });

  test.each([
    { who: 'a person', login: 'release-manager', type: 'User' },
    { who: 'an app', login: 'warehouse-gate[bot]', type: 'Bot' },
  ] as const)('$who finds the own comment', async ({ login, type }) => {
    await inWorld({ ...CALM, token: { login, type } }, async (world) => {
      await world.run({ runId: RUN });
      world.datafold.set(970, differentSmall());
      world.github.fault({ ...always, act: { kind: 'status', status: 502 } });
      await world.run({ runId: RUN + 1 });
      expect(firstVisibleLine(onlyComment(world))).toContain('failed');
    });
  });
});

describe.concurrent('2,499 comments at 0.8 s a page', () => {
  const chatter = (world: World, count: number) => {
    for (let at = 0; at < count; at += 1)
      world.github.seedComment(42, { body: `remark ${at}`, login: `user-${at % 7}` });
  };
  const slowPages = (world: World) =>
    world.github.fault({ path: /comments|graphql/, times: 60, act: { kind: 'delay', ms: 800 } });

  test.each([
    { name: 'first', before: 0, after: 2_498 },
    { name: 'in the middle', before: 1_200, after: 1_298 },
    { name: 'last', before: 2_498, after: 0 },
  ])('ours is the $name one: it is found in time', async ({ before, after }) => {
    await inWorld(CALM, async (world) => {
      chatter(world, before);
      await world.run({ runId: RUN });
      chatter(world, after);
      world.datafold.set(970, differentSmall(SAME_TABLES));
      slowPages(world);
      const asked = world.github.requests.length;
      const run = await world.run({ runId: RUN + 1 });
      expectTold(run, 'fail');
      const [own] = world.comments().filter(({ user }) => user.type === 'Bot');
      expect(firstVisibleLine(own?.body ?? '')).toContain('failed');
      expect(levels(run, 'warning')).toEqual([]);
      if (before === 0) expect(world.github.requests.length - asked).toBeLessThanOrEqual(4);
    });
  });
});

describe.concurrent('which run has the last word', () => {
  test.each([
    { name: 'an older run', first: { runId: RUN + 5 }, second: { runId: RUN } },
    {
      name: 'an earlier attempt',
      first: { runId: RUN, runAttempt: 2 },
      second: { runId: RUN, runAttempt: 1 },
    },
    { name: 'a run id that is longer', first: { runId: 100_000_000_000 }, second: { runId: 99_999_999_999 } },
  ])('$name leaves the newer one alone', async ({ first, second }) => {
    await inWorld(CALM, async (world) => {
      await world.run(first);
      const before = onlyComment(world);
      world.datafold.set(970, differentSmall());
      const older = await world.run(second);
      expectTold(older, 'fail');
      expect(onlyComment(world)).toBe(before);
      expect(older.outputs['comment_url']).toBe('');
      expect(levels(older, 'warning')).toEqual([]);
    });
  });

  test('a later attempt of the same run writes', async () => {
    await inWorld(CALM, async (world) => {
      await world.run({ runId: RUN, runAttempt: 9 });
      world.datafold.set(970, differentSmall(SAME_TABLES));
      await world.run({ runId: RUN, runAttempt: 10 });
      expect(firstVisibleLine(onlyComment(world))).toContain('failed');
    });
  });

  test('a run about a head that is gone creates none, and its verdict stands', async () => {
    await inWorld(CALM, async (world) => {
      const event = world.event();
      moveHead(world);
      const run = await world.run({ event });
      expectTold(run, 'pass');
      expect(world.comments()).toEqual([]);
      expect(run.outputs['comment_url']).toBe('');
      expect(run.summary).toContain('passed');
    });
  });

  test('a run about a head that is gone leaves a comment about the present one alone', async () => {
    await inWorld(CALM, async (world) => {
      const event = world.event();
      moveHead(world);
      await world.run({ runId: RUN });
      const before = onlyComment(world);
      world.datafold.set(970, differentSmall());
      expectTold(await world.run({ runId: RUN + 1, event }), 'fail');
      expect(onlyComment(world)).toBe(before);
    });
  });

  test('a run about a head that is gone still writes over a comment about that head', async () => {
    await inWorld(CALM, async (world) => {
      const event = world.event();
      await world.run({ runId: RUN, event });
      moveHead(world);
      world.datafold.set(970, differentSmall());
      expectTold(await world.run({ runId: RUN + 1, event }), 'fail');
      expect(firstVisibleLine(onlyComment(world))).toContain('failed');
    });
  });

  test('the run about the present head writes over another head’s comment, even one of a later run', async () => {
    await inWorld(CALM, async (world) => {
      const event = world.event();
      moveHead(world, 'pushed and taken back');
      await world.run({ runId: RUN + 5 });
      world.github.setPull(42, { headSha: HEAD_SHA });
      world.datafold.set(970, differentSmall());
      expectTold(await world.run({ runId: RUN, event }), 'fail');
      expect(firstVisibleLine(onlyComment(world))).toContain('failed');
    });
  });

  test('the head moves on while diffs run', async () => {
    await inWorld({ diffs: { 970: SLOW } }, async (world) => {
      const run = await world.run({
        with: { timeout: '20s' },
        during: async () => {
          await untilRequests(world.datafold, 1);
          moveHead(world);
        },
      });
      expectTold(run, 'fail');
      expect(world.comments()).toEqual([]);
    });
  });
});

describe.concurrent('when a comment is wanted', () => {
  test('never: GitHub is not even asked', async () => {
    await inWorld({ diffs: { 970: differentSmall() } }, async (world) => {
      const run = await world.run({ with: { comment: 'never' } });
      expectTold(run, 'fail');
      expect(world.github.requests).toEqual([]);
      expect(run.outputs['comment_url']).toBe('');
    });
  });

  test('on-failure: none for a pass, one for a fail, and that one turns green', async () => {
    await inWorld(CALM, async (world) => {
      const input = { with: { comment: 'on-failure' } };
      expectTold(await world.run({ runId: RUN, ...input }), 'pass');
      expect(world.comments()).toEqual([]);
      world.datafold.set(970, differentSmall());
      expectTold(await world.run({ runId: RUN + 1, ...input }), 'fail');
      expect(firstVisibleLine(onlyComment(world))).toContain('failed');
      world.datafold.set(970, identical());
      const green = await world.run({ runId: RUN + 2, ...input });
      expectTold(green, 'pass');
      expect(firstVisibleLine(onlyComment(world))).toContain('passed');
      expect(green.outputs['comment_url']).toBe(world.comments()[0]?.url);
    });
  });

  test('on-failure: one for a warning', async () => {
    await inWorld({ diffs: { 970: differentSmall() } }, async (world) => {
      expectTold(
        await world.run({ with: { comment: 'on-failure', fail_on: 'none', warn_on: 'different' } }),
        'warn',
      );
      expect(firstVisibleLine(onlyComment(world))).toContain('warning');
    });
  });

  test.each([{ state: 'closed' }, { merged: true, state: 'closed' }] as const)(
    'none is created on a pull request that is %o',
    async (pull) => {
      await inWorld(CALM, async (world) => {
        const event = world.event();
        world.github.setPull(42, pull);
        const run = await world.run({ event });
        expectTold(run, 'pass');
        expect(world.comments()).toEqual([]);
        expect(levels(run, 'warning')).toEqual([]);
      });
    },
  );

  test('locked is a notice', async () => {
    await inWorld({ ...CALM, pull: { locked: true } }, async (world) => {
      const run = await world.run();
      expectTold(run, 'pass');
      expect(levels(run, 'warning')).toEqual([]);
      expect(levels(run, 'notice').join()).toContain('locked');
      expect(world.comments()).toEqual([]);
    });
  });

  test.each([
    { name: 'a token that can only read', permissions: { 'pull-requests': 'read', issues: 'read' } },
    { name: 'a token without any permission', permissions: { 'pull-requests': 'none', issues: 'none' } },
    { name: 'a token that may write issues only', permissions: { 'pull-requests': 'read', issues: 'write' } },
  ] as const)('$name: a warning with the words to paste', async ({ permissions }) => {
    for (const [diff, verdict] of [
      [identical(), 'pass'],
      [differentSmall(), 'fail'],
    ] as const) {
      await inWorld({ diffs: { 970: diff }, token: { permissions } }, async (world) => {
        const run = await world.run();
        expectTold(run, verdict);
        const warnings = levels(run, 'warning');
        expect(warnings).toHaveLength(1);
        expect(warnings[0]).toContain('pull-requests: write');
        expect(run.outputs['comment_url']).toBe('');
        expect(withoutTable(run.summary)).toContain(run.outputs['headline']);
      });
    }
  });

  test('a token that can only read: the words to paste are among the ten warnings that GitHub keeps', async () => {
    const ids = Array.from({ length: 12 }, (_, at) => 500 + at);
    const diffs = Object.fromEntries(ids.map((id) => [id, empty()]));
    await inWorld(
      { diffs, token: { permissions: { 'pull-requests': 'read', issues: 'read' } } },
      async (world) => {
        // Two warnings about the inputs come first.
        const cautioned = { timeout: '6h', warn_on: 'empty, different' };
        const run = await world.run({ with: { datadiff_id: ids.join(), ...cautioned } });
        expectTold(run, 'warn');
        const warnings = levels(run, 'warning');
        expect(warnings).toHaveLength(10);
        expect(warnings.at(-2)).toContain('6 more');
        expect(warnings.at(-1)).toContain('pull-requests: write');
      },
    );
  });

  test('a token that GraphQL refuses: the comment is updated through REST, and nothing of GitHub’s text is shown', async () => {
    await inWorld(CALM, async (world) => {
      await world.run({ runId: RUN });
      const errors = [
        { type: 'FORBIDDEN', message: 'Resource not accessible by integration ##[error]pwned' },
      ];
      world.github.fault({
        path: /graphql/,
        times: Number.POSITIVE_INFINITY,
        act: { kind: 'status', status: 200, body: { data: null, errors } },
      });
      world.datafold.set(970, differentSmall());
      const run = await world.run({ runId: RUN + 1 });
      expectTold(run, 'fail');
      expect(levels(run, 'warning')).toEqual([]);
      expect(firstVisibleLine(onlyComment(world))).toContain('failed');
      expect(run.stdout).not.toContain('pwned');
    });
  });

  test('a token that GitHub does not know', async () => {
    await inWorld(CALM, async (world) => {
      const run = await world.run({ with: { github_token: 'ghs_of_yesterday_123' } });
      expectTold(run, 'pass');
      expect(levels(run, 'warning').join()).toContain('github_token');
    });
  });
});

describe.concurrent('while diffs run', () => {
  test('an earlier verdict is marked as out of date once, and replaced in the end', async () => {
    await inWorld(CALM, async (world) => {
      await world.run({ runId: RUN });
      const head = moveHead(world);
      world.datafold.set(970, SLOW);
      const seen: string[] = [];
      const run = await world.run({
        runId: RUN + 1,
        with: { timeout: '20s' },
        during: async () => {
          await untilRequests(world.github, 1, ({ method }) => method === 'PATCH');
          await untilRequests(world.datafold, 3);
          seen.push(onlyComment(world));
        },
      });
      expectTold(run, 'fail');
      expect(firstVisibleLine(seen[0] ?? '')).toMatch(/running.* for /);
      expect(firstVisibleLine(seen[0] ?? '')).toContain(head.slice(0, 7));
      expect(firstVisibleLine(seen[0] ?? '')).not.toContain('passed');
      expect(seen[0]).toContain('Previous result: ✅ passed');
      const body = onlyComment(world);
      expect(firstVisibleLine(body)).toContain('failed');
      expect(body).not.toMatch(/running/i);
      expect(body).not.toContain('Data diff passed');
      expect(writes(world)).toEqual(['POST', 'PATCH', 'PATCH']);
      expect(world.github.emails()).toBe(1);
    });
  });

  test('none is created before the verdict', async () => {
    await inWorld({ diffs: { 970: SLOW } }, async (world) => {
      const run = await world.run({
        with: { timeout: '20s' },
        during: async () => {
          await untilRequests(world.datafold, 3);
          expect(world.comments()).toEqual([]);
        },
      });
      expectTold(run, 'fail');
      expect(writes(world)).toEqual(['POST']);
      expect(firstVisibleLine(onlyComment(world))).toContain('failed');
    });
  });

  test('a run that finds everything done marks nothing', async () => {
    await inWorld(CALM, async (world) => {
      await world.run({ runId: RUN });
      world.datafold.set(970, differentSmall());
      await world.run({ runId: RUN + 1 });
      expect(writes(world)).toEqual(['POST', 'PATCH']);
    });
  });

  test('an older run marks nothing of a newer one', async () => {
    await inWorld(CALM, async (world) => {
      await world.run({ runId: RUN + 5 });
      const before = onlyComment(world);
      world.datafold.set(970, SLOW);
      expectTold(await world.run({ runId: RUN, with: { timeout: '20s' } }), 'fail');
      expect(onlyComment(world)).toBe(before);
      expect(writes(world)).toEqual(['POST']);
    });
  });

  test('someone is asked to act before every diff was polled, and no longer once the diff continues', async () => {
    const script: DiffScript = [
      { body: needsConfirmation() },
      { body: running([1, 7]), from: { look: 3 } },
      { body: identical(), from: { look: 6 } },
    ];
    await inWorld({ diffs: { 970: script, 971: identical() } }, async (world) => {
      world.datafold.fault({ path: /\/971$/, act: { kind: 'delay', ms: 3_000 } });
      const said: string[] = [];
      const run = await world.run({
        with: { datadiff_id: '970 971', on_needs_action: 'wait', timeout: '30s' },
      });
      expectTold(run, 'pass');
      for (const { method, path, body } of world.github.requests)
        if (/comments/.test(path) && method !== 'GET')
          said.push(
            /Data diffs (?:are|need) [a-z]+|passed/.exec(firstVisibleLine(JSON.parse(body).body))?.[0] ?? '',
          );
      expect(said).toEqual(['Data diffs need action', 'Data diffs are running', 'passed']);
    });
  });

  test('on-failure waits for a person without creating a comment', async () => {
    const script: DiffScript = [{ body: needsConfirmation() }, { body: identical(), from: { look: 3 } }];
    await inWorld({ diffs: { 970: script } }, async (world) => {
      const run = await world.run({
        with: { comment: 'on-failure', on_needs_action: 'wait', timeout: '20s' },
      });
      expectTold(run, 'pass');
      expect(world.comments()).toEqual([]);
    });
  });

  test('a marked comment whose final update fails is not left green', async () => {
    await inWorld(CALM, async (world) => {
      await world.run({ runId: RUN });
      world.datafold.set(970, SLOW);
      world.github.fault({
        method: 'PATCH',
        skip: 1,
        times: Number.POSITIVE_INFINITY,
        act: { kind: 'status', status: 500 },
      });
      expectTold(await world.run({ runId: RUN + 1, with: { timeout: '20s' } }), 'fail');
      expect(firstVisibleLine(onlyComment(world))).not.toContain('passed');
    });
  });
});

describe.concurrent('where the comment goes', () => {
  const facts = { number: 42, headSha: HEAD_SHA };
  test.each([
    { name: 'pull_request_target', event: pullRequestTargetEvent(facts) },
    { name: 'pull_request_review', event: pullRequestReviewEvent(facts) },
    { name: 'issue_comment', event: issueCommentEvent(facts) },
    { name: 'workflow_run', event: workflowRunEvent(facts) },
    { name: 'push', event: pushEvent(facts) },
  ])('$name: the pull request and its head are found', async ({ event }) => {
    await inWorld({ diffs: { 970: identical(ciFacts()) } }, async (world) => {
      const run = await world.run({ event });
      expectTold(run, 'pass');
      expect(onlyComment(world)).toContain(`head=${HEAD_SHA}`);
      expect(levels(run, 'warning')).toEqual([]);
    });
  });

  test.each([
    { name: 'pull_request_target', event: pullRequestTargetEvent(facts) },
    { name: 'issue_comment', event: issueCommentEvent(facts) },
    { name: 'workflow_run', event: workflowRunEvent(facts) },
  ])('$name warns when Datafold records no commit', async ({ event }) => {
    await inWorld(CALM, async (world) => {
      const run = await world.run({ event });
      expectTold(run, 'pass');
      expect(levels(run, 'warning')).toHaveLength(1);
    });
  });

  test.each([
    { on_stale: 'fail', verdict: 'fail' },
    { on_stale: 'warn', verdict: 'warn' },
    { on_stale: 'ignore', verdict: 'pass' },
  ] as const)('a head that GitHub does not tell is no proof, $on_stale', async ({ on_stale, verdict }) => {
    await inWorld({ diffs: { 970: identical(ciFacts()) } }, async (world) => {
      world.github.fault({
        path: /\/pulls\/42$/,
        times: Number.POSITIVE_INFINITY,
        act: { kind: 'status', status: 503 },
      });
      const run = await world.run({ event: issueCommentEvent(facts), with: { on_stale, comment: 'never' } });
      expectTold(run, verdict);
      expect(
        diffsOf(run)[970]
          ?.reasons.map(({ text }) => text)
          .join(' '),
      ).toContain('could not compare them');
    });
  });

  test('a head that GitHub gives at the repeats of asking is compared', async () => {
    await inWorld({ diffs: { 970: identical(ciFacts()) } }, async (world) => {
      world.github.fault({ path: /\/pulls\/42$/, times: 3, act: { kind: 'status', status: 503 } });
      expectTold(await world.run({ event: issueCommentEvent(facts), with: { comment: 'never' } }), 'pass');
    });
  });

  test('pull_request_target: the base branch’s commit does not stand for the head', async () => {
    const event = pullRequestTargetEvent(facts);
    await inWorld({ diffs: { 970: identical(ciFacts({ prSha: event.sha })) } }, async (world) => {
      expectTold(await world.run({ event }), 'fail');
    });
  });

  test('workflow_run of a fork: the open pull request with that head', async () => {
    const fork = { headRepo: 'forker/warehouse', headRef: 'patch-1' };
    await inWorld({ diffs: { 970: identical(ciFacts()) }, pull: fork }, async (world) => {
      expectTold(await world.run({ event: workflowRunEvent({ ...facts, ...fork }) }), 'pass');
      expect(onlyComment(world)).toContain('passed');
    });
  });

  test('merge_group: judged against the pull request, and no comment', async () => {
    await inWorld({ diffs: { 970: identical(ciFacts()) } }, async (world) => {
      const run = await world.run({ event: mergeGroupEvent(facts) });
      expectTold(run, 'pass');
      expect(world.comments()).toEqual([]);
    });
    await inWorld({ diffs: { 970: identical(ciFacts({ prNum: 41 })) } }, async (world) => {
      expectTold(await world.run({ event: mergeGroupEvent(facts) }), 'fail');
    });
  });

  test('workflow_dispatch: the pull request that the diff names', async () => {
    await inWorld({ diffs: { 970: identical(ciFacts()) } }, async (world) => {
      expectTold(await world.run({ event: workflowDispatchEvent() }), 'pass');
      expect(onlyComment(world)).toContain('passed');
    });
  });

  test('workflow_dispatch: no pull request, no comment, no warning', async () => {
    await inWorld(CALM, async (world) => {
      const run = await world.run({ event: workflowDispatchEvent() });
      expectTold(run, 'pass');
      expect(world.comments()).toEqual([]);
      expect(levels(run, 'warning')).toEqual([]);
    });
  });

  test('pr_number overrides the event, head included', async () => {
    const other = { number: 43, headSha: shaOf('forty-three') };
    await inWorld({ ...CALM, pulls: [other] }, async (world) => {
      const run = await world.run({ with: { pr_number: '43' } });
      expectTold(run, 'pass');
      expect(world.comments()).toEqual([]);
      expect(world.github.comments(43).map(({ body }) => body.split('\n')[0])).toEqual([
        expect.stringContaining(`head=${other.headSha}`),
      ]);
    });
  });

  test('a pull request of a fork whose token can only read', async () => {
    const pull = { headRepo: 'forker/warehouse' };
    await inWorld(
      { ...CALM, pull, token: { permissions: { 'pull-requests': 'read', issues: 'read' } } },
      async (world) => {
        const event = pullRequestEvent({ ...facts, ...pull });
        const run = await world.run({ event });
        expectTold(run, 'pass');
        expect(levels(run, 'warning').join()).toContain('forks');
      },
    );
  });
});

describe('a thousand diffs', () => {
  test('fit everywhere, and every one is reported', async () => {
    const ids = Array.from({ length: 1000 }, (_, at) => 100_000 + at);
    const diffs = Object.fromEntries(
      ids.map((id, at) => [id, at % 3 === 0 ? differentSmall() : identical()]),
    );
    await inWorld({ diffs }, async (world) => {
      const run = await world.run({
        with: { datadiff_id: ids.join('\n'), timeout: '5s', on_undetermined: 'warn' },
      });
      expectTold(run, 'fail');
      const body = onlyComment(world);
      expect(body.length).toBeLessThanOrEqual(65_000);
      expect(firstVisibleLine(body)).toContain(run.outputs['headline']);
      expect(run.outputs['headline']).toMatch(/of 1,000 tables/);
      expect(Object.keys(diffsOf(run)).map(Number)).toEqual(ids);
      expect(run.outputs['diffs']?.length).toBeLessThanOrEqual(100_000);
      expect(Buffer.byteLength(run.summary)).toBeLessThanOrEqual(1_048_576);
      expect(levels(run, 'error').length).toBeLessThanOrEqual(9);
      expect(levels(run, 'warning').length).toBeLessThanOrEqual(9);
      expect(lastLine(run.stdout)).toBe(run.outputs['headline']);
      expect(run.durationMs).toBeLessThan(5_000 + 8_000);
      expect(world.datafold.maxConcurrent()).toBeLessThanOrEqual(8);
    });
  });

  test('long names are cut by meaning: the verdict and the worst stay', async () => {
    const part = (at: number) => `${'x'.repeat(240)}_${at}`;
    const ids = Array.from({ length: 60 }, (_, at) => 200_000 + at);
    const diffs = Object.fromEntries(
      ids.map((id, at) => [
        id,
        (at === 59 ? differentSmall : identical)({ table2: [part(at), part(at), part(at)] }),
      ]),
    );
    await inWorld({ diffs }, async (world) => {
      const run = await world.run({ with: { datadiff_id: ids.join(), timeout: '30s' } });
      expectTold(run, 'fail');
      expect(onlyComment(world).length).toBeLessThanOrEqual(65_000);
      expect(onlyComment(world)).toContain('/datadiffs/200059/overview');
      expect(diffsOf(run)['200059']?.verdict).toBe('fail');
      expect(world.github.requests.every(({ headers }) => headers.authorization?.endsWith(TOKEN))).toBe(true);
    });
  });
});

test('a runner that reports the API but not GraphQL is asked both at the same server', async () => {
  await inWorld({ diffs: { 970: identical() } }, async (world) => {
    const run = await world.run({ env: { GITHUB_GRAPHQL_URL: '' } });
    expectTold(run, 'pass');
    expect(onlyComment(world)).toContain('passed');
    expect(world.github.requests.map(({ path }) => path)).toContain('/graphql');
  });
});
