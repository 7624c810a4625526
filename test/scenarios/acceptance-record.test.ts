import { describe, expect, test } from 'vitest';
import { deriveKeys, signRecord } from '../../src/acceptance/record.ts';
import { formatComment, parseComment } from '../../src/comment/marker.ts';
import { hashShort } from '../../src/common/hash.ts';
import { ciFacts, differentSmall, identical, running } from '../fakes/diffs.ts';
import { pullRequestEvent, pullRequestTargetEvent } from '../fakes/events.ts';
import { shaOf } from '../fakes/github.ts';
import { API_KEY, TOKEN, type World, type WorldOptions, type WorldRun } from '../fakes/world.ts';
import { expectNoVerdict, expectTold, inWorld, levels, onlyComment } from './support.ts';

const LABEL = 'data-change-accepted';
const KEY = 'the gate';
const REPOSITORY = 'octo-org/warehouse';
const small = (id = 970) => ({ ...differentSmall(ciFacts()), id });
const DIFFERENT: WorldOptions = { diffs: { 970: small() } };
const figures = differentSmall()['diff_stats'] as object;
/** `BREWERIES` with every row changed: no figure can get worse. */
const everyRow = (prSha?: string) => ({
  ...differentSmall(prSha === undefined ? ciFacts() : ciFacts({ prSha })),
  diff_stats: { ...figures, diff_rows_count: 558, match_ratio: 0 },
});

let nextRun = 9_600_000_000;
/** Runs the check as the next workflow run. */
const check = (world: World, { with: inputs = {}, ...run }: WorldRun = {}) =>
  world.run({ runId: nextRun++, ...run, with: { override_label: LABEL, comment_key: KEY, ...inputs } });

/** Adds the label so many seconds after the comment was edited last, by the clock of the fake. */
function addLabel(world: World, seconds = 5): void {
  const shown = world.comments().at(-1)?.updatedAt ?? '';
  const at = `${new Date(Date.parse(shown) + seconds * 1_000).toISOString().slice(0, 19)}Z`;
  world.github.label(42, LABEL, { login: 'mona', at });
}

/** Runs once, so that the comment shows the failure, and adds the label after it. */
async function showAndLabel(world: World, run: WorldRun = {}): Promise<void> {
  expectTold(await check(world, run), 'fail');
  expect(recordOf(world)).not.toBeNull();
  addLabel(world);
}

const recordOf = (world: World) => parseComment(onlyComment(world))?.recordLine ?? null;

/** Changes the comment, or deletes it, as any workflow of the repository can. */
async function changeComment(world: World, change: ((body: string) => string) | null): Promise<void> {
  const [comment] = world.comments();
  await fetch(`${world.github.url}/repos/${REPOSITORY}/issues/comments/${comment?.id}`, {
    method: change === null ? 'DELETE' : 'PATCH',
    headers: { authorization: `token ${TOKEN}`, 'user-agent': 'test' },
    ...(change === null ? {} : { body: JSON.stringify({ body: change(comment?.body ?? '') }) }),
  });
}

describe.concurrent('a record counts', () => {
  type Signing = {
    readonly key?: string;
    readonly repository?: string;
    readonly pr?: number;
    readonly commentKey?: string;
  };
  /** Signs the comment anew. */
  const signAs =
    ({ key = API_KEY, repository = REPOSITORY, pr = 42, commentKey = KEY }: Signing) =>
    (body: string) => {
      const parsed = parseComment(body);
      const encoded = parsed?.recordLine?.split(' ')[2] ?? '';
      const keys = deriveKeys(key, repository, pr, hashShort(commentKey));
      if (parsed === null) throw new Error('no comment of ours');
      return formatComment({ ...parsed, recordLine: signRecord(encoded, parsed.text, keys) });
    };
  /** Changes the facts of the record, and leaves its signature. */
  const forge = (change: (json: string) => string) => (body: string) =>
    body.replace(/(gate:record )(\S+)/, (_all, before: string, encoded: string) => {
      const json = Buffer.from(encoded, 'base64').toString('utf8');
      return `${before}${Buffer.from(change(json)).toString('base64')}`;
    });

  test.each<{ name: string; change: (body: string) => string; verdict: 'warn' | 'fail'; says?: string }>([
    { name: 'signed by the same key', change: signAs({}), verdict: 'warn' },
    { name: 'with Windows line ends', change: (body) => body.replaceAll('\n', '\r\n'), verdict: 'warn' },
    { name: 'not of another API key', change: signAs({ key: 'dfk_another_key' }), verdict: 'fail' },
    { name: 'not of another pull request', change: signAs({ pr: 7 }), verdict: 'fail' },
    { name: 'not of another repository', change: signAs({ repository: 'octo-org/lake' }), verdict: 'fail' },
    { name: 'not of another comment_key', change: signAs({ commentKey: 'other' }), verdict: 'fail' },
    {
      name: 'not forged',
      change: forge((json) => json.replace('"rows_added":0', '"rows_added":9')),
      verdict: 'fail',
    },
    {
      name: 'not with an earlier time',
      change: forge((json) => json.replace(/20\d\d-/, '2001-')),
      verdict: 'fail',
    },
    {
      name: 'not truncated',
      change: (body) => body.replace(/(gate:record \S{40})\S+/, '$1'),
      verdict: 'fail',
    },
    {
      name: 'not removed',
      change: (body) => body.replace(/<!-- data-diff-gate:record.*\n/, ''),
      verdict: 'fail',
      says: 'nothing that could be accepted',
    },
    {
      name: 'not below a text that someone changed',
      change: (body) => body.replace('3 of 558', '2 of 558'),
      verdict: 'fail',
    },
  ])(
    '$name',
    async ({
      change,
      verdict,
      says = 'the report was edited, or signed with another `api_key`: it is written anew, add the label again',
    }) => {
      await inWorld(DIFFERENT, async (world) => {
        await showAndLabel(world);
        await changeComment(world, change);
        const run = await check(world);
        expectTold(run, verdict);
        if (verdict === 'fail') expect(run.summary).toContain(says);
        // The report is written anew, and the label counts when it is added again.
        world.github.unlabel(42, LABEL, '2026-06-03T10:00:00Z');
        addLabel(world);
        expectTold(await check(world), 'warn');
      });
    },
  );

  test('no more once the comment is deleted', async () => {
    await inWorld(DIFFERENT, async (world) => {
      await showAndLabel(world);
      await changeComment(world, null);
      const run = await check(world);
      expectTold(run, 'fail');
      expect(run.summary).toContain(
        'this workflow has no report on #42; is `comment_key` the same in both workflows?',
      );
    });
  });

  test('also of a comment that is hidden', async () => {
    await inWorld(DIFFERENT, async (world) => {
      await showAndLabel(world);
      world.github.hideComment(world.comments()[0]?.id ?? 0, 'outdated');
      expectTold(await check(world), 'warn');
    });
  });
});

describe.concurrent('the record stays', () => {
  test('while the comment says that diffs are running, and until the label is removed', async () => {
    await inWorld(DIFFERENT, async (world) => {
      expectTold(await check(world), 'fail');
      const encoded = recordOf(world)?.split(' ')[2];
      world.datafold.set(970, [{ body: running([1, 7]) }, { body: small(), from: { look: 4 } }]);
      const run = await check(world, {
        with: { timeout: '30s' },
        during: async () => {
          while (!onlyComment(world).includes('⏳')) await new Promise((resolve) => setTimeout(resolve, 10));
          expect(recordOf(world)?.split(' ')[2]).toBe(encoded);
          addLabel(world);
        },
      });
      expectTold(run, 'warn');
      expect(run.outputs['overridden_by']).toBe('mona');
      expect(recordOf(world)?.split(' ')[2]).toBe(encoded);
      world.github.unlabel(42, LABEL, '2026-06-03T10:00:00Z');
      const unlabeled = await check(world);
      expectTold(unlabeled, 'fail');
      expect(unlabeled.summary).toContain(`add the label <code>${LABEL}</code>`);
    });
  });

  test('when a run ends without a verdict', async () => {
    await inWorld(DIFFERENT, async (world) => {
      await showAndLabel(world);
      expectNoVerdict(await check(world, { with: { timeout: 'soon' } }));
      expect(onlyComment(world)).toContain('could not run');
      expectTold(await check(world), 'warn');
    });
  });

  test('when a run is killed and its post step corrects the comment', async () => {
    await inWorld(DIFFERENT, async (world) => {
      await showAndLabel(world);
      const encoded = recordOf(world)?.split(' ')[2];
      world.datafold.set(970, running([1, 7]));
      const options = { with: { override_label: LABEL, comment_key: KEY, timeout: '30s' }, runId: nextRun++ };
      const killed = await world.run({
        ...options,
        during: async (child) => {
          while (!onlyComment(world).includes('⏳')) await new Promise((resolve) => setTimeout(resolve, 10));
          child.kill('SIGKILL');
        },
      });
      await world.post(killed, options);
      expect(onlyComment(world)).toContain('cancelled');
      expect(recordOf(world)?.split(' ')[2]).toBe(encoded);
      world.datafold.set(970, small());
      expectTold(await check(world), 'warn');
    });
  });
});

describe.concurrent('a label accepts', () => {
  test('nothing worse in a later attempt of the same run', async () => {
    await inWorld(DIFFERENT, async (world) => {
      const runId = nextRun++;
      await showAndLabel(world, { runId });
      const stats = { ...figures, rows_removed: 190_000 };
      world.datafold.set(970, { ...small(), diff_stats: stats });
      const run = await check(world, { runId, runAttempt: 2 });
      expectTold(run, 'fail');
      expect(run.summary).toContain('<code>BREWERIES</code>: rows removed: accepted 0, now 190,000');
    });
  });

  test.each([-1, 1])('by GitHub’s clock, when the runner’s is off by %i h', async (hours) => {
    const shift = `const D=Date;globalThis.Date=class extends D{constructor(...a){a.length?super(...a):super(D.now()+${hours * 3_600_000})}static now(){return D.now()+${hours * 3_600_000}}}`;
    const nodeArgs = [`--import=data:text/javascript,${encodeURIComponent(shift)}`];
    await inWorld(DIFFERENT, async (world) => {
      const shown = await check(world, { nodeArgs });
      expectTold(shown, 'fail');
      const last = shown.summary.replaceAll('&nbsp;', ' ').replaceAll('&#8209;', '-');
      const [, time = ''] = /(\d{4}-\d\d-\d\d \d\d:\d\d) UTC<\/sub>/.exec(last) ?? [];
      const aheadMinutes = (Date.parse(`${time.replace(' ', 'T')}Z`) - Date.now()) / 60_000;
      expect(Math.abs(aheadMinutes - hours * 60)).toBeLessThan(20);
      addLabel(world, -5);
      const older = await check(world, { nodeArgs });
      expectTold(older, 'fail');
      expect(older.summary).toContain(
        'the label is older than what was found: review, remove it, add it again',
      );
      world.github.unlabel(42, LABEL, '2026-06-03T10:00:00Z');
      addLabel(world);
      expectTold(await check(world, { nodeArgs }), 'warn');
    });
  });

  test('50 failing diffs, and not 51', async () => {
    const ids = Array.from({ length: 51 }, (_, nth) => 2_000 + nth);
    const diffs = Object.fromEntries(ids.map((id) => [id, small(id)]));
    await inWorld({ diffs }, async (world) => {
      const fifty = { with: { datadiff_id: ids.slice(0, 50).join() } };
      await showAndLabel(world, fifty);
      expectTold(await check(world, fifty), 'warn');
      world.datafold.set(2_000, { ...small(2_000), diff_stats: { ...figures, diff_rows_count: 2 } });
      const run = await check(world, { with: { datadiff_id: ids.join() } });
      expectTold(run, 'fail');
      expect(run.summary).toContain(
        '51 diffs fail, which is too many to accept by a label: set `thresholds`',
      );
      expect(run.summary).toContain('rows changed 3 → 2');
      expect(recordOf(world)).toBeNull();
    });
  });

  test('on a pull request from a fork', async () => {
    await inWorld({ ...DIFFERENT, pull: { headRepo: 'mona/warehouse' } }, async (world) => {
      const event = pullRequestTargetEvent({ ...world.github.pull(42) });
      await showAndLabel(world, { event });
      expectTold(await check(world, { event }), 'warn');
    });
  });

  test('no push that changes a model of which every row differs already', async () => {
    await inWorld({ diffs: { 970: everyRow() } }, async (world) => {
      const model = { filename: 'models/breweries.sql', sha: 'a'.repeat(40) };
      const options = { with: { data_paths: 'models/** seeds/**' } };
      world.github.setFiles(42, [model]);
      await showAndLabel(world, options);
      const head = shaOf('another change of the model');
      world.github.setPull(42, { headSha: head });
      world.github.setFiles(42, [{ ...model, sha: 'b'.repeat(40) }]);
      world.datafold.set(970, everyRow(head));
      const event = pullRequestEvent({ ...world.github.pull(42) });
      const run = await check(world, { ...options, event });
      expectTold(run, 'fail');
      expect(run.summary).toContain('files of `data_paths` changed after it was added');
    });
  });

  test('no push without data_paths, and none where no file matches them', async () => {
    await inWorld(DIFFERENT, async (world) => {
      await showAndLabel(world);
      const head = shaOf('a fix of the README');
      world.github.setPull(42, { headSha: head });
      world.datafold.set(970, differentSmall(ciFacts({ prSha: head })));
      const event = pullRequestEvent({ ...world.github.pull(42) });
      const run = await check(world, { event });
      expectTold(run, 'fail');
      expect(run.summary).toContain('it accepted what an earlier commit showed');
      world.github.unlabel(42, LABEL, '2026-06-03T10:00:00Z');
      const unmatched = await check(world, { event, with: { data_paths: 'modles/**' } });
      expectTold(unmatched, 'fail');
      expect(unmatched.log).toContain('data_paths matches no file that this pull request changes');
    });
  });
});

describe.concurrent('where two checks share a comment_key', () => {
  test('nobody can accept, and the second one says so in its first run', async () => {
    await inWorld({ diffs: { 970: small(), 971: small(971), 972: identical() } }, async (world) => {
      const runId = nextRun++;
      expectTold(await check(world, { runId }), 'fail');
      const second = await check(world, { runId, with: { datadiff_id: '971' } });
      expectTold(second, 'fail');
      expect(second.summary).toContain(
        'Nobody can accept this by a label: several checks share one `comment_key`.',
      );
      addLabel(world);
      const next = nextRun++;
      for (const id of ['970', '971']) {
        const run = await check(world, { runId: next, with: { datadiff_id: id } });
        expectTold(run, 'fail');
        expect(run.summary).toContain('several checks share one `comment_key`');
      }
    });
  });

  test('another workflow file accepts nothing that was shown by the first', async () => {
    await inWorld(DIFFERENT, async (world) => {
      await showAndLabel(world);
      const run = await check(world, { workflowFile: '.github/workflows/other.yml' });
      expectTold(run, 'fail');
      expect(run.summary).toContain('several checks share one `comment_key`');
    });
  });
});

describe.concurrent('nobody can accept, and a warning says so,', () => {
  test('where the comment cannot be written', async () => {
    await inWorld(
      { ...DIFFERENT, token: { permissions: { 'pull-requests': 'read', issues: 'read' } } },
      async (world) => {
        const run = await check(world);
        expectTold(run, 'fail');
        expect(levels(run, 'warning').join()).toContain(
          'With `override_label`, nobody can accept until then.',
        );
        expect(`${run.log}${run.summary}`).not.toContain('add the label');
        expect(run.summary).toContain('A label may have no effect yet');
      },
    );
  });

  test('where GitHub does not confirm the time, until the next run does', async () => {
    await inWorld(DIFFERENT, async (world) => {
      world.github.fault({ method: 'PATCH', path: /\/comments\//, act: { kind: 'status', status: 422 } });
      const run = await check(world);
      expectTold(run, 'fail');
      expect(levels(run, 'warning').join()).toContain('GitHub did not confirm when the comment was shown');
      addLabel(world, -5);
      const early = await check(world);
      expectTold(early, 'fail');
      expect(early.summary).toContain('has no effect yet: the comment was still being written');
      world.github.unlabel(42, LABEL, '2026-06-03T10:00:00Z');
      addLabel(world);
      expectTold(await check(world), 'warn');
    });
  });
});
