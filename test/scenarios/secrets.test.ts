import { describe, expect, test } from 'vitest';
import { identical, NEVER_SHOWN, running } from '../fakes/diffs.ts';
import type { RunResult } from '../fakes/runner.ts';
import { type FaultAct, startServer } from '../fakes/server.ts';
import { API_KEY, TOKEN, type World } from '../fakes/world.ts';
import { everythingSaid, expectNothingLeaked, expectTold, inWorld, spellings } from './support.ts';

const EVER = Number.POSITIVE_INFINITY;

/** Everything a careless server could send back of the key: as it is, encoded, and in the header that it came in. */
function echoes(secret: string): Readonly<Record<string, string>> {
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  return {
    'as it is': secret,
    'with its scheme': `Authorization: Key ${secret}`,
    'URL-encoded': encodeURIComponent(`Key ${secret}`),
    base64: base64(secret),
    'base64 of a header': base64(`Key ${secret}`),
    'base64 of basic credentials': base64(`user:${secret}`),
    base64url: Buffer.from(secret).toString('base64url'),
    twice: `${secret}${secret}`,
  };
}

/** A key whose characters look different in every encoding. */
const ODD_KEY = 'dfk/+odd?key&with=signs%41~9';

async function runWith(world: World, key: string): Promise<RunResult> {
  return world.run({ with: { api_key: key, timeout: '3s' }, secrets: [] });
}

const echoCases = [API_KEY, ODD_KEY].flatMap((key) =>
  Object.entries(echoes(key)).map(([name, echo]) => ({ name, echo, key })),
);

describe.concurrent('a Datafold that echoes the key', () => {
  test.each(echoCases)('in error bodies, $name: $key', async ({ echo, key }) => {
    const bodies: readonly FaultAct[] = [
      {
        kind: 'status',
        status: 403,
        body: { title: echo, detail: `You sent ${echo} to us`, instance: echo },
      },
      { kind: 'status', status: 422, body: { detail: [{ loc: ['header', echo], msg: echo, type: 'x' }] } },
      { kind: 'status', status: 500, body: `<html>${echo}</html>`, headers: { 'x-echo': echo } },
      { kind: 'status', status: 401, body: echo },
    ];
    for (const act of bodies) {
      await inWorld(
        { diffs: { 970: identical() }, datafold: { apiKey: key, faults: [{ times: EVER, act }] } },
        async (world) => {
          const run = await runWith(world, key);
          expectTold(run, 'fail');
          expectNothingLeaked(run, world, [key, TOKEN]);
        },
      );
    }
  });

  test.each(echoCases)('in what a diff is called, $name: $key', async ({ echo, key }) => {
    const body = identical({
      table1: ['a', 'b', echo],
      table2: ['a', 'b', echo],
      status: 'done',
      result: echo,
      kind: echo,
      ci_pr_branch: echo,
      ci_base_branch: echo,
      ci_pr_user_display_name: echo,
      ci_pr_username: echo,
      ci_pr_sha: echo,
    });
    await inWorld({ diffs: { 970: body }, datafold: { apiKey: key } }, async (world) => {
      const run = await runWith(world, key);
      expectTold(run, 'fail');
      expectNothingLeaked(run, world, [key, TOKEN]);
    });
  });

  test('as a status, while it runs', async () => {
    const key = 'dfk_a_key_like_a_word_abcdef';
    await inWorld(
      { diffs: { 970: running([1, 2], { status: key, result: key }) }, datafold: { apiKey: key } },
      async (world) => {
        const run = await runWith(world, key);
        expectTold(run, 'fail');
        expectNothingLeaked(run, world, [key, TOKEN]);
      },
    );
  });
});

describe.concurrent('redirects', () => {
  test.each([301, 302, 303, 307, 308])(
    '%i: neither secret is sent on, nor does the address show',
    async (status) => {
      const thief = await startServer({ handle: () => ({ status: 200, body: identical() }) });
      try {
        await inWorld({ diffs: { 970: identical() } }, async (world) => {
          const location = `${thief.url}/login?next=${encodeURIComponent(`Key ${API_KEY}`)}&token=${TOKEN}`;
          world.datafold.fault({ times: EVER, act: { kind: 'redirect', location, status } });
          const run = await world.run({ with: { timeout: '5s' } });
          expectTold(run, 'fail');
          expect(thief.requests).toEqual([]);
          expectNothingLeaked(run, world);
          expect(everythingSaid(run, world)).not.toContain('login?next');
        });
        await inWorld({ diffs: { 970: identical() } }, async (world) => {
          world.github.fault({
            times: EVER,
            act: { kind: 'redirect', location: `${thief.url}/?t=${TOKEN}`, status },
          });
          const run = await world.run();
          expectTold(run, 'pass');
          expect(thief.requests).toEqual([]);
          expectNothingLeaked(run, world);
        });
      } finally {
        await thief.close();
      }
    },
  );

  test('on the same host it is not followed either', async () => {
    await inWorld({ diffs: { 970: identical(), 971: identical() } }, async (world) => {
      world.datafold.fault({ act: { kind: 'redirect', location: '/api/v1/datadiffs/971' } });
      expectTold(await world.run({ with: { datadiff_id: '970' } }), 'fail');
      expect(world.datafold.requests).toHaveLength(1);
    });
  });
});

describe.concurrent('a GitHub that echoes the token', () => {
  test.each(Object.entries(echoes(TOKEN)).map(([name, echo]) => ({ name, echo })))(
    '$name',
    async ({ echo }) => {
      for (const status of [401, 403, 404, 422, 500]) {
        await inWorld({ diffs: { 970: identical() } }, async (world) => {
          const act: FaultAct = {
            kind: 'status',
            status,
            body: { message: echo, documentation_url: echo, errors: [{ message: echo }] },
            headers: { 'x-echo': echo.replaceAll(/[^ -~]/g, '') },
          };
          world.github.fault({ times: EVER, path: /comments/, act });
          const run = await world.run();
          expectTold(run, 'pass');
          expectNothingLeaked(run, world);
        });
      }
    },
  );

  test('in an earlier comment that is kept below the running banner', async () => {
    await inWorld({ diffs: { 970: identical() } }, async (world) => {
      await world.run({ runId: 1 });
      const { id, body = '' } = world.comments()[0] ?? {};
      world.github.seedComment(42, {
        body: `${body}\nsomebody pasted ${TOKEN} and ${API_KEY} here`,
        login: 'mallory',
      });
      world.datafold.set(970, [{ body: running() }, { body: identical(), from: { look: 3 } }]);
      const run = await world.run({ runId: 2, with: { timeout: '20s' } });
      expectTold(run, 'pass');
      const own = world.comments().find((comment) => comment.id === id);
      for (const text of [API_KEY, TOKEN].flatMap(spellings)) expect(own?.body).not.toContain(text);
    });
  });
});

describe.concurrent('each secret goes where it belongs', () => {
  test('the key to Datafold, the token to GitHub, and neither in an address', async () => {
    await inWorld({ diffs: { 970: identical() } }, async (world) => {
      const run = await world.run();
      expectTold(run, 'pass');
      for (const { headers, path, query, body } of world.datafold.requests) {
        expect(headers.authorization).toBe(`Key ${API_KEY}`);
        expect(`${JSON.stringify({ ...headers, authorization: '' })}${body}`).not.toMatch(
          literal(TOKEN, API_KEY),
        );
        expect(`${path}?${query}`).not.toMatch(literal(TOKEN, API_KEY));
      }
      for (const { headers, path, query, body } of world.github.requests) {
        expect(headers.authorization).toMatch(/^(token|bearer) /i);
        expect(JSON.stringify(headers)).not.toContain(API_KEY);
        expect(`${path}?${query}${body}`).not.toMatch(literal(TOKEN, API_KEY));
      }
      expectNothingLeaked(run, world);
    });
  });

  test('a key that is part of ordinary words tears nothing up', async () => {
    const key = 'identical';
    await inWorld({ diffs: { 970: identical() }, datafold: { apiKey: key } }, async (world) => {
      const run = await world.run({ with: { api_key: key } });
      expect(run.code).toBe(0);
      expect(run.outputs['verdict']).toBe('pass');
    });
  });

  test('what bodies carry for no one’s eyes stays inside', async () => {
    const body = identical({
      ci_pr_user_display_name: 'never-show@example.com',
      ci_pr_username: 'never-show@example.com',
      ci_pr_num: 42,
    });
    await inWorld({ diffs: { 970: body } }, async (world) => {
      const run = await world.run();
      expectTold(run, 'pass');
      const said = everythingSaid(run, world);
      for (const text of NEVER_SHOWN) expect(said).not.toContain(text);
    });
  });
});

function literal(...texts: readonly string[]): RegExp {
  return new RegExp(texts.join('|'));
}
