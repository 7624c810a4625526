import { describe, expect, test } from 'vitest';
import { differentSmall, failed, identical, running } from '../fakes/diffs.ts';
import type { FaultAct } from '../fakes/server.ts';
import { summary2026 } from '../fakes/summaries.ts';
import { TOKEN, type World } from '../fakes/world.ts';
import { echoes, leakedPiece } from '../support/secrets.ts';
import {
  everythingSaid,
  expectNothingLeaked,
  expectNoVerdict,
  expectTold,
  inWorld,
  onlyComment,
  seededRandom,
} from './support.ts';

const EVER = Number.POSITIVE_INFINITY;
const random = seededRandom(12);
const urlSafe = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';
const randomKey = (length: number, alphabet = urlSafe) =>
  Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)]).join('');

/** Keys of which escaping, cutting or an expression for other secrets changes something. */
const keys: Readonly<Record<string, string>> = {
  'an underscore at its end': 'dfk_0123456789abcdefghijklmnop_',
  'underscores everywhere': '_dfk__0123456789_-_abcdefghij-_',
  'signs of Markdown and HTML': 'dfk*01<23&45|67~89#ab$cd`ef_gh>ij',
  'signs that separate': 'dfk;0123,4567}89ab;cdef,ghij}klmn',
  'signs of JSON and addresses': 'dfk"0123\\4567%41/89?ab=cd&ef+gh',
  'a mention and an issue': 'dfk@octocat#1234:GH-12www.example',
  'a command of the runner': 'dfk_0123##[error]4567::warning::89ab',
  'parts with points': 'ghs_01234567.89abcdef.GHIJKLMN_opq',
  '43 random characters': randomKey(43),
  '520 random characters': `ghs_${randomKey(516)}`,
  '600 random characters': randomKey(600, '*_<&|~#$`[]()!\\@>:;,}{"\'%^=+/-.0aZ9bY'),
};
const cases = Object.entries(keys).map(([name, key]) => ({ name, key }));

/** What stands before the key, so that a cut at 80, 120, 255 or 300 characters goes through it. */
const offsets = [0, 60, 75, 100, 115, 240, 250, 285, 295];

type Ending = 'ended' | 'running' | 'failed';

/** A diff whose every text is `text`, and its summary. */
function toldBy(text: string, ending: Ending) {
  const told = {
    table1: ['a', text, text],
    table2: ['a', text, text],
    kind: text,
    ci_pr_branch: text,
    ci_base_branch: text,
    ci_pr_sha: text,
    ci_pr_username: text,
    ci_pr_user_display_name: text,
  };
  const bodies = {
    ended: differentSmall({ ...told, result: text }),
    running: running([1, 2], { ...told, status: text }),
    failed: failed(told),
  };
  const { schema, values } = summary2026 as Readonly<Record<string, object>>;
  const columns = [{ column_name: text, match: 10, values_different: 5, values_different_estimate: null }];
  const summary = {
    ...summary2026,
    schema: { ...schema, column_type_differs: [text], exclusive_columns: [[text], [text]] },
    values: { ...values, columns_diff_stats: columns },
  };
  const error = { status: 'failed', error: { error_type: 'E', error_value: text } };
  return { bodies: [bodies[ending], differentSmall(told)], summary: ending === 'failed' ? error : summary };
}

/**
 * Plays a run with this key against a Datafold that writes these texts everywhere, and finds no piece of the
 * key in what it said.
 */
async function expectNoPiece(key: string, texts: readonly string[], ending: Ending): Promise<void> {
  const told = texts.flatMap((text) => {
    const { bodies, summary } = toldBy(text, ending);
    return bodies.map((body) => ({ body, summary }));
  });
  const diffs = Object.fromEntries(told.map(({ body }, at) => [970 + at, body]));
  const summaries = Object.fromEntries(told.map(({ summary }, at) => [970 + at, summary]));
  await inWorld({ diffs, datafold: { apiKey: key, summaries } }, async (world) => {
    const given = {
      api_key: key,
      timeout: ending === 'running' ? '3s' : '30s',
      datadiff_id: Object.keys(diffs).join(' '),
    };
    const run = await world.run({ with: given, secrets: [] });
    expectTold(run, 'fail');
    expectNoPieceSaid(everythingSaid(run, world), key);
    expectNothingLeaked(run, world, [key, TOKEN]);
  });
}

function expectNoPieceSaid(said: string, secret: string): void {
  const piece = leakedPiece(said, secret);
  const at = said.indexOf(piece ?? '');
  expect(piece, `a piece was said: ${said.slice(Math.max(0, at - 100), at + 100)}`).toBeNull();
}

describe.concurrent('no piece of a key leaves', () => {
  test.each(cases)('when every text of a diff holds it: $name', async ({ key }) => {
    const texts = offsets.map((offset) => `${'x'.repeat(offset)} ${key}`);
    await expectNoPiece(key, texts, 'ended');
  });

  test.each(cases)('when a diff runs or has failed: $name', async ({ key }) => {
    const before = [0, 115, 295].map((offset) => 'x'.repeat(offset));
    await expectNoPiece(
      key,
      before.map((text) => `${text} ${key} y`),
      'running',
    );
    await expectNoPiece(
      key,
      before.map((text) => `${text} key=${key}, y`),
      'failed',
    );
  });

  test.each(Object.keys(echoes))('when a server spells it %s', async (how) => {
    for (const key of [keys['signs of Markdown and HTML'] ?? '', keys['signs of JSON and addresses'] ?? ''])
      await expectNoPiece(key, [`${'x'.repeat(100)} ${echoes[how]?.(key)} y`], 'ended');
  });

  test.each(cases)('when an error answer holds it: $name', async ({ key }) => {
    const acts = [0, 110, 290].flatMap((offset): readonly FaultAct[] => {
      const echo = `${'x'.repeat(offset)} api_key=${key}`;
      const list = { detail: [{ loc: ['header', echo], msg: echo, type: 'x' }] };
      return [
        { kind: 'status', status: 403, body: { title: echo, detail: echo, instance: key } },
        { kind: 'status', status: 422, body: list },
      ];
    });
    const faults = acts.map((act, at) => ({ times: EVER, path: new RegExp(`/${970 + at}$`), act }));
    const diffs = Object.fromEntries(acts.map((_act, at) => [970 + at, identical()]));
    await inWorld({ diffs, datafold: { apiKey: key, faults } }, async (world) => {
      const run = await world.run({
        with: { api_key: key, datadiff_id: Object.keys(diffs).join() },
        secrets: [],
      });
      expectTold(run, 'fail');
      expectNoPieceSaid(everythingSaid(run, world), key);
    });
  });
});

describe.concurrent('a secret in another input', () => {
  const key = keys['43 random characters'] ?? '';
  const token = keys['520 random characters'] ?? '';
  const inputs = [
    'datadiff_id',
    'ci_config_id',
    'host',
    'fail_on',
    'thresholds',
    'on_stale',
    'timeout',
    'comment',
    'pr_number',
    'override_label',
    'commit_status',
    'details',
  ];
  const texts = (secret: string) => [secret, `${'9'.repeat(70)} ${secret} <= 5`, `https://x.test/${secret}`];
  test.each([...texts(key), ...texts(token)])('is never quoted: %s', async (text) => {
    await inWorld({ diffs: { 970: identical() }, datafold: { apiKey: key } }, async (world) => {
      const given = Object.fromEntries(inputs.map((name) => [name, text]));
      const run = await world.run({ with: { ...given, api_key: key, github_token: token }, secrets: [] });
      expectNoVerdict(run);
      for (const name of inputs) expect(run.log).toContain(`${name}: `);
      for (const secret of [key, token]) expectNoPieceSaid(everythingSaid(run, world), secret);
      expect(world.datafold.requests).toEqual([]);
    });
  });
});

describe.concurrent('what is masked', () => {
  const masksOf = async (given: string): Promise<readonly string[]> => {
    let masks: readonly string[] = [];
    await inWorld({ diffs: { 970: identical() } }, async (world) => {
      masks = (await world.run({ with: { api_key: given }, secrets: [] })).masks;
    });
    return [...new Set(masks)].filter((text) => text !== TOKEN);
  };
  test.each([
    { name: 'a key', given: 'dfk_0123456789', masks: ['dfk_0123456789'] },
    { name: 'a key with blanks', given: ' dfk_0123456789 ', masks: [' dfk_0123456789 ', 'dfk_0123456789'] },
    { name: 'a scheme', given: 'Key dfk_0123456789', masks: ['Key dfk_0123456789', 'dfk_0123456789'] },
    { name: 'quotes', given: '"dfk_0123456789"', masks: ['"dfk_0123456789"', 'dfk_0123456789'] },
    {
      name: 'two lines',
      given: 'dfk_0123456789\ndfk_abcdef0123',
      masks: ['dfk_0123456789\ndfk_abcdef0123', 'dfk_0123456789', 'dfk_abcdef0123'],
    },
    {
      name: 'a sentence',
      given: 'please insert the Datafold production credentials here',
      masks: ['please insert the Datafold production credentials here'],
    },
    { name: 'a short word', given: 'secret', masks: [] },
  ])('$name', async ({ given, masks }) => {
    expect((await masksOf(given)).toSorted()).toEqual([...masks].toSorted());
  });
});

describe.concurrent('a key that is a piece of our own words', () => {
  const pieces = [
    'data-diff-gate',
    '<!-- data-diff-gate',
    'phase=done',
    'identical',
    'head=c0ffee00c0ffee00',
    '## ✅ Data diff gate',
  ];
  test.each(pieces.filter((key) => !/\s/.test(key)))(
    'tears no marker, so there is one comment: %s',
    async (key) => {
      await inWorld({ diffs: { 970: identical() }, datafold: { apiKey: key } }, async (world: World) => {
        for (const runId of [1, 2, 3]) {
          world.datafold.set(
            970,
            runId === 2 ? [{ body: running() }, { body: identical(), from: { look: 2 } }] : identical(),
          );
          expect((await world.run({ runId, with: { api_key: key, timeout: '20s' } })).code).toBe(0);
        }
        expect(onlyComment(world)).toMatch(/^<!-- data-diff-gate key=[0-9a-f]{16} run=3 /);
      });
    },
  );
});
