import { describe, expect, test } from 'vitest';
import { differentSmall, identical, running } from '../fakes/diffs.ts';
import { pullRequestEvent, pullRequestReviewEvent, pullRequestTargetEvent } from '../fakes/events.ts';
import type { RunResult } from '../fakes/runner.ts';
import { API_KEY, HEAD_SHA, TOKEN, type World } from '../fakes/world.ts';
import {
  everythingSaid,
  expectNothingLeaked,
  expectNoVerdict,
  expectTold,
  inWorld,
  lastLine,
  levels,
} from './support.ts';

/** The one error of a run with bad inputs. Datafold gets no request, and GitHub is at most read. */
function onlyError(run: RunResult, world: World): string {
  expectNoVerdict(run);
  expect(world.datafold.requests).toEqual([]);
  expect(world.github.requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql')).toEqual(
    [],
  );
  expect(world.comments()).toEqual([]);
  expect(run.outputs).toMatchObject({
    result: '',
    status: '',
    datadiff_url: '',
    diff_stats: '',
    diffs: '',
    comment_url: '',
  });
  expect(run.stdout + run.stderr).not.toMatch(/\n\s+at /);
  expectNothingLeaked(run, world);
  const errors = levels(run, 'error');
  expect(errors).toHaveLength(1);
  return errors[0] ?? '';
}

/** [input, what is written there, what the message has to contain besides the input's name]. */
type Bad = readonly [input: string, text: string, ...says: (string | RegExp)[]];

const BAD: readonly Bad[] = [
  ['datadiff_id', '', /skipped/, /misspelled/, /if:/],
  ['datadiff_id', '   \n ', /skipped/],
  ['datadiff_id', ',', 'datadiff_id: '],
  ['datadiff_id', '1e3', '1e3', 'datadiff_id: '],
  ['datadiff_id', '+5', '+5'],
  ['datadiff_id', '12.0', '12.0'],
  ['datadiff_id', '#12', '#12'],
  ['datadiff_id', '0', '"0"'],
  ['datadiff_id', '-7', '-7'],
  ['datadiff_id', '007', '007'],
  ['datadiff_id', '9007199254740992', '9007199254740992'],
  ['datadiff_id', '99999999999999999999', '99999999999999999999'],
  ['datadiff_id', '12 abc 13', 'abc'],
  ['datadiff_id', 'null', 'null'],
  ['datadiff_id', '970\u200b', '"970<U+200B>" is neither a diff ID'],
  ['datadiff_id', '[1e3]', '1e3'],
  ['datadiff_id', '[12.0]', '12.0'],
  ['datadiff_id', '[1, [2]]', '[1, [2]]'],
  ['datadiff_id', '[]', 'datadiff_id: '],
  ['datadiff_id', '{"id":1}', '{'],
  ['datadiff_id', 'https://evil.example/datadiffs/970/overview', 'https://evil.example', '127.0.0.1'],
  ['datadiff_id', 'evil.example/datadiffs/970/overview', 'evil.example', '127.0.0.1'],
  ['datadiff_id', 'http://app.datafold.com/datadiffs/970', 'write `host: https://app.datafold.com` and'],
  ['datadiff_id', 'app.datafold.com/datadiffs/970', 'write `host: https://app.datafold.com`'],
  ['datadiff_id', 'ftp://127.0.0.1/datadiffs/970', 'ftp://127.0.0.1', 'is not a link'],
  ['datadiff_id', 'https://user:pass@evil.example/datadiffs/970', 'evil.example'],
  [
    'datadiff_id',
    Array.from({ length: 1_001 }, (_, at) => at + 1).join(),
    '1,000',
    '`datadiff_id: 123, 456`',
  ],
  ['host', '', 'host: https://app.datafold.com'],
  ['host', 'http://app.datafold.com', 'http://app.datafold.com', /unencrypted|https/],
  ['host', 'http://127.0.0.1.evil.example', 'evil.example'],
  ['host', 'http://localhost.evil.example', 'evil.example'],
  ['host', 'https://app.datafold.com/api/v1', '/api/v1'],
  ['host', 'https://me:secret@app.datafold.com', 'credentials'],
  ['host', 'https://app.datafold.com?x=1', '?x=1'],
  ['host', 'https://app.datafold.com#x', '#x'],
  ['host', 'ftp://app.datafold.com', 'ftp://'],
  ['host', 'two words', 'two words'],
  ['host', 'https://', 'https://'],
  ['host', 'https://app.datafold.com:99999', '99999'],
  ['github_token', '', 'Leave the line out'],
  ['fail_on', '', 'fail_on: none'],
  ['fail_on', 'different, wrong', 'wrong', 'bad-pks'],
  ['fail_on', 'none, error', 'none', 'fail_on: '],
  ['warn_on', '', 'warn_on: none'],
  ['warn_on', 'true', 'true'],
  ['thresholds', 'rows_added < 5 rows_removed < 5', 'rows_added < 5 rows_removed < 5', '|'],
  ['thresholds', 'rows_added 1000', 'rows_added 1000'],
  ['thresholds', 'rows_changed <= 1', 'rows_changed', 'diff_rows_count', '`rows_added <= 1000`'],
  ['thresholds', 'rows_added <= -1', '-1'],
  ['thresholds', 'rows_added <= 1e3', '1e3'],
  ['thresholds', 'rows_added <= 1,000', '1,000'],
  ['thresholds', 'rows_added != 5', '!='],
  ['thresholds', 'rows_added == 5', '==', '`rows_added = 5`'],
  ['thresholds', 'rows_added => 5', '=>', '`rows_added >= 5`'],
  ['thresholds', `rows_added <= ${'9'.repeat(41)}`, '40 digits'],
  ['thresholds', 'diff_values <= 1%', 'unit', '`diff_values = 0`'],
  ['thresholds', 'diff_rows <= 100', 'diff_rows', '`diff_rows_count <= 100`'],
  ['thresholds', 'table_a_row_count <= 1%', 'percentage'],
  ['thresholds', '[stg_*', 'without closing bracket', '`[stg_*, *.finance.*]`'],
  ['thresholds', '[a] [b]', 'two headers'],
  ['thresholds', '[a,]', 'empty glob'],
  ['thresholds', 'warn [stg_*]', '`[stg_*]`'],
  ['thresholds', '[A]\nempty: warn\n[a]\nempty: fail', '"[a]"', 'earlier section'],
  ['thresholds', 'missing: warn', '"missing: warn"', '`missing-pks: warn`'],
  ['thresholds', 'sampled: warn', '`fail_on: different, sampled`'],
  ['thresholds', 'rows_added <= 5\ndifferent: pass', '"different: pass"', 'useless'],
  ['thresholds', 'only columns a\nonly columns b', '"only columns b"', 'second'],
  ['thresholds', 'column price_* <= 5', 'glob', '`column price <= 0.1%`'],
  ['thresholds', 'match_ratio >= 99.9', '99.9', /0.*1/, '`match_ratio >= 99.9%`'],
  ['thresholds', 'match_ratio >= 101%', '101%'],
  ['thresholds', 'rows_added <=', 'rows_added <='],
  ['thresholds', 'ROWS_ADDED <= 5 %%', '%%'],
  ['on_undetermined', '', 'Leave the line out'],
  ['on_undetermined', 'pass', 'pass', 'warn'],
  ['on_stale', 'no', 'no', 'ignore'],
  ['on_stale', 'war\u00adn', '"war<U+00AD>n" is not one of'],
  ['on_needs_action', 'go', 'go', 'wait'],
  ['timeout', '', 'timeout: '],
  ['timeout', 'soon', 'soon', 'timeout: '],
  ['timeout', '0', '"0"'],
  ['timeout', '0s', '0s'],
  ['timeout', '25h', '25h'],
  ['timeout', '24h1s', '24h1s'],
  ['timeout', '-5s', '-5s'],
  ['timeout', '1.5h', '1.5h'],
  ['timeout', '500ms', '500ms'],
  ['timeout', '10 min', '10 min'],
  ['timeout', '5s5m', '5s5m'],
  ['timeout', 'Infinity', 'Infinity'],
  ['poll_interval', '', 'poll_interval: '],
  ['poll_interval', 'NaN', 'NaN'],
  ['poll_interval', '0', '"0"'],
  ['comment', '', 'Leave the line out'],
  ['comment', 'yes', 'yes', 'on-failure'],
  ['comment_key', '', 'comment_key'],
  ['pr_number', '#42', '#42', 'pr_number: 42'],
  ['pr_number', '4.2', '4.2'],
  ['pr_number', '0', '"0"'],
];

describe.concurrent('an input that does not parse whole is an error', () => {
  test.each(
    BAD.map(([input, text, ...says]) => ({ input, text, says, shown: JSON.stringify(text.slice(0, 40)) })),
  )('$input: $shown', async ({ input, text, says }) => {
    await inWorld({ diffs: { 970: identical() } }, async (world) => {
      const message = onlyError(await world.run({ with: { [input]: text } }), world);
      expect(message).toContain(`- ${input}: `);
      for (const words of says)
        expect(message).toMatch(words instanceof RegExp ? words : new RegExp(literal(words)));
      // Only what is wrong is named.
      expect(message.match(/^- \w+: /gm)).toHaveLength(1);
    });
  });
});

function literal(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

describe.concurrent('an API key that cannot be one is never shown', () => {
  test.each([
    { name: 'too short', key: 'k3y!x9Z', says: /8 characters/ },
    { name: 'with white space inside', key: 'dfk_one_half dfk_other_half', says: /white space/ },
    { name: 'of two lines', key: 'dfk_first_line\ndfk_second_line', says: /white space/ },
    { name: 'with the scheme in front', key: 'Key dfk_with_scheme_123', says: /Key / },
    { name: 'with another scheme in front', key: 'bearer dfk_with_scheme_456', says: /Bearer / },
    { name: 'in quotes', key: '"dfk_in_quotes_1234"', says: /is wrapped in quotes/ },
    { name: 'in single quotes', key: "'dfk_in_quotes_1234'", says: /is wrapped in quotes/ },
    { name: 'with a control character inside', key: 'dfk_with_\u0008_control', says: /control character/ },
    { name: 'outside of ASCII', key: 'dfk_schlüssel_12345', says: /ASCII/ },
  ])('$name', async ({ key, says }) => {
    await inWorld({ diffs: { 970: identical() } }, async (world) => {
      const run = await world.run({ with: { api_key: key } });
      const message = onlyError(run, world);
      expect(message).toContain('- api_key: ');
      expect(message).toMatch(says);
      const said = everythingSaid(run, world);
      const parts = key.split(/[^\wü]+/);
      for (const part of parts.filter((word) => word.length > 6)) expect(said).not.toContain(part);
      expect(run.log).not.toContain(key.split(/\s+/).at(-1));
    });
  });

  const facts = { number: 42, headSha: HEAD_SHA };
  test.each([
    {
      name: 'a pull request from a fork',
      event: pullRequestEvent({ ...facts, headRepo: 'forker/warehouse' }),
      says: /fork/,
      silent: /Dependabot/,
    },
    {
      name: 'a pull request of a fork that is gone',
      event: pullRequestEvent({ ...facts, headRepo: null }),
      says: /fork/,
      silent: /Dependabot/,
    },
    {
      name: 'a review of a pull request from a fork',
      event: pullRequestReviewEvent({ ...facts, headRepo: 'forker/warehouse' }),
      says: /passes no secrets to pull requests from forks/,
      silent: /Dependabot/,
    },
    {
      name: 'a secret that is not set, where a fork’s pull request has secrets',
      event: pullRequestTargetEvent({ ...facts, headRepo: 'forker/warehouse' }),
      says: /secret is not set/,
      silent: /fork|Dependabot/,
    },
    {
      name: 'Dependabot',
      event: pullRequestEvent({ ...facts, user: 'dependabot[bot]' }),
      says: /Dependabot/,
      silent: /fork/,
    },
    {
      name: 'a secret that is not set',
      event: pullRequestEvent(facts),
      says: /secret is not set/,
      silent: /fork|Dependabot/,
    },
  ])('empty, because of $name', async ({ event, says, silent }) => {
    await inWorld({ diffs: { 970: identical() } }, async (world) => {
      const message = onlyError(await world.run({ event, with: { api_key: '' } }), world);
      expect(message).toContain('- api_key: ');
      expect(message).toMatch(says);
      expect(message).not.toMatch(silent);
    });
  });

  test('masked before anything else is said, raw and trimmed', async () => {
    await inWorld({ diffs: { 970: identical() } }, async (world) => {
      const run = await world.run({ with: { api_key: `  ${API_KEY}\n` } });
      expectTold(run, 'pass');
      expect(run.masks).toEqual(expect.arrayContaining([API_KEY, TOKEN]));
      expect(run.masks.map((mask) => mask.trim())).toContain(API_KEY);
      const lines = run.stdout.split('\n');
      const firstWords = lines.findIndex((line) => !line.startsWith('::add-mask::'));
      expect(lines.slice(firstWords).join('\n')).not.toContain(API_KEY);
      expect(world.datafold.requests[0]?.headers.authorization).toBe(`Key ${API_KEY}`);
      expectNothingLeaked(run, world);
    });
  });
});

describe.concurrent('credentials in an address are never shown', () => {
  test.each([
    {
      input: 'host',
      text: 'https://jane:hunter2!@app.datafold.com',
      says: '"https://…@app.datafold.com" must be a base URL',
    },
    {
      input: 'host',
      text: 'jane:hunter2!@app.datafold.com/api',
      says: '"…@app.datafold.com/api" must be a base URL',
    },
    {
      input: 'datadiff_id',
      text: '12 https://jane:hunter2!@app.datafold.com/datadiffs/970',
      says: '"https://…@app.datafold.com/datadiffs/970" is not a link',
    },
  ])('$input: $says', async ({ input, text, says }) => {
    await inWorld({ diffs: { 970: identical() } }, async (world) => {
      const run = await world.run({ with: { [input]: text } });
      expect(onlyError(run, world)).toContain(says);
      expect(everythingSaid(run, world)).not.toMatch(/jane|hunter2/);
    });
  });
});

describe.concurrent('all problems in one message', () => {
  test('eight at once', async () => {
    await inWorld({ diffs: { 970: identical() } }, async (world) => {
      const run = await world.run({
        with: {
          datadiff_id: '1e3, #4',
          api_key: 'short',
          host: 'https://app.datafold.com/x',
          fail_on: 'everything',
          thresholds: 'rows_added <= many\n\n# fine\nrows_removed <= 5\nwhat',
          timeout: 'soon',
          comment: 'sometimes',
          pr_number: 'x',
        },
      });
      const message = onlyError(run, world);
      for (const name of [
        'datadiff_id',
        'api_key',
        'host',
        'fail_on',
        'thresholds',
        'timeout',
        'comment',
        'pr_number',
      ]) {
        expect(message).toContain(`- ${name}: `);
      }
      for (const text of ['1e3', '#4', 'everything', 'many', 'what', 'soon', 'sometimes'])
        expect(message).toContain(text);
      expect(message).not.toContain('rows_removed <= 5');
      expect(run.log).not.toContain('short"');
      expect(lastLine(run.stdout)).toBe(run.outputs['headline']);
    });
  });

  test('a bad text is no workflow command', async () => {
    await inWorld({ diffs: { 970: identical() } }, async (world) => {
      const text = 'x\n::set-output name=verdict::pass\n##[error]boo\n::add-mask::failed';
      const run = await world.run({ with: { datadiff_id: text, timeout: text } });
      onlyError(run, world);
      expect(run.masks).not.toContain('failed');
      expect(run.commands.filter(({ name }) => name === 'set-output')).toEqual([]);
      expect(run.log).not.toMatch(/^##\[/m);
    });
  });
});

describe.concurrent('what is accepted', () => {
  const links = (world: World) => `${world.datafold.url}/datadiffs`;
  test.each([
    {
      name: 'ids by commas, spaces and lines, each once',
      text: () => '970,971 970\n\n971 ,972,',
      ids: [970, 971, 972],
    },
    { name: 'a JSON array of numbers and texts', text: () => '[970, "971", 972, 970]', ids: [970, 971, 972] },
    {
      name: 'links',
      text: (world: World) =>
        `${links(world)}/970/overview\n${world.datafold.url}//datadiffs/971?tab=values#x ${links(world).slice('http://'.length)}/972/`,
      ids: [970, 971, 972],
    },
    {
      name: 'links in JSON',
      text: (world: World) => JSON.stringify([`${links(world)}/970/overview`, 971]),
      ids: [970, 971],
    },
    { name: 'the largest id', text: () => '9007199254740991', ids: [9_007_199_254_740_991] },
  ])('datadiff_id: $name', async ({ text, ids }) => {
    await inWorld({ diffs: Object.fromEntries(ids.map((id) => [id, identical()])) }, async (world) => {
      const run = await world.run({ with: { datadiff_id: text(world) } });
      expectTold(run, 'pass');
      expect(ids.map((id) => world.datafold.looks(id))).toEqual(ids.map(() => 1));
      expect(world.datafold.requests).toHaveLength(ids.length);
    });
  });

  test.each(['/', '//'])('host with %s at its end', async (slash) => {
    await inWorld({ diffs: { 970: identical() } }, async (world) => {
      const run = await world.run({ with: { host: `${world.datafold.url}${slash}` } });
      expectTold(run, 'pass');
      expect(run.outputs['datadiff_url']).toBe(`${world.datafold.url}/datadiffs/970/overview`);
    });
  });

  test('words in any case, with underscores, with white space around', async () => {
    await inWorld({ diffs: { 970: differentSmall() } }, async (world) => {
      const input = {
        fail_on: ' Bad_PKs,ERROR ',
        warn_on: 'DIFFERENT',
        comment: 'On_Failure',
        on_stale: 'IGNORE',
        timeout: ' 1m30s ',
      };
      expectTold(await world.run({ with: input }), 'warn');
    });
  });

  test('a timeout of plain seconds', async () => {
    await inWorld({ diffs: { 970: running() } }, async (world) => {
      const run = await world.run({ with: { timeout: '2' } });
      expectTold(run, 'fail');
      expect(run.outputs['headline']).toContain('timed out after 2 seconds');
    });
  });

  test('a timeout above 5h45m with a warning', async () => {
    await inWorld({ diffs: { 970: identical() } }, async (world) => {
      const run = await world.run({ with: { timeout: '5h46m' } });
      expectTold(run, 'pass');
      expect(levels(run, 'warning')).toHaveLength(1);
      expect(levels(run, 'warning')[0]).toContain('5h45m');
      const next = { runId: 9_100_000_002, with: { timeout: '5h45m' } };
      expect(levels(await world.run(next), 'warning')).toEqual([]);
    });
  });

  test('thresholds that are one comment with a warning', async () => {
    await inWorld({ diffs: { 970: differentSmall() } }, async (world) => {
      const run = await world.run({ with: { thresholds: '# limits diff_rows_count <= 5\n' } });
      expectTold(run, 'fail');
      expect(levels(run, 'warning')).toEqual([
        expect.stringMatching(/^Inputs: thresholds contain only comments/),
      ]);
    });
  });
});

test('a proxy that cannot be used ends the step before any request, and is not gone round', async () => {
  await inWorld({ diffs: { 970: identical() } }, async (world) => {
    const run = await world.run({
      with: { host: 'https://datafold.invalid', timeout: '2s' },
      env: { HTTPS_PROXY: 'socks5://mona:hunter2@corp-proxy:1080' },
    });
    expectNoVerdict(run);
    expect(levels(run, 'error').join()).toContain('HTTPS_PROXY must be');
    expect(run.log).not.toMatch(/hunter2|corp-proxy/);
    expect(world.github.requests).toEqual([]);
  });
});
