import { describe, expect, test } from 'vitest';
import { ciFacts, differentHuge, differentSmall, identical } from '../fakes/diffs.ts';
import { mergeGroupEvent, pullRequestEvent } from '../fakes/events.ts';
import { shaOf } from '../fakes/github.ts';
import { HEAD_SHA, TOKEN, type World, type WorldOptions } from '../fakes/world.ts';
import { expectTold, inWorld, onlyComment } from './support.ts';

const LABEL = 'data-change-accepted';
const WITH = { with: { override_label: LABEL } } as const;
const small = () => differentSmall(ciFacts());
const DIFFERENT: WorldOptions = { diffs: { 970: small() } };

let nextRun = 9_500_000_000;
const aRun = () => ({ runId: nextRun++ });

/** A time later than the last edit of the comment by that many seconds, by the clock of the fake. */
function laterThanShown(world: World, seconds: number): string {
  const shown = world.comments().at(-1)?.updatedAt ?? '';
  return `${new Date(Date.parse(shown) + seconds * 1_000).toISOString().slice(0, 19)}Z`;
}

/** Runs once, so that the comment shows the failure, and adds the label after it. */
async function showAndLabel(world: World, login = 'mona', options: object = WITH): Promise<void> {
  const run = await world.run({ ...options, ...aRun() });
  expectTold(run, 'fail');
  expect(onlyComment(world).split('\n')[1]).toMatch(/^<!-- data-diff-gate:record /);
  world.github.label(42, LABEL, { login, at: laterThanShown(world, 5) });
}

describe.concurrent('a person accepts what the comment showed', () => {
  test('and a failure becomes a warning, with who, when and what', async () => {
    await inWorld(DIFFERENT, async (world) => {
      await showAndLabel(world);
      const run = await world.run({ ...WITH, ...aRun() });
      expectTold(run, 'warn');
      expect(run.outputs).toMatchObject({ overridden_by: 'mona', undetermined: 'false' });
      expect(onlyComment(world)).toContain('<code>mona</code> accepted this on ');
      const what =
        'as the comment showed it: <code>BREWERIES</code>, 3 of 558 rows differ (0.54%). The label is';
      expect(run.summary).toContain(what);
      expect(run.log).toContain('as the comment showed it: "BREWERIES", 3 of 558 rows differ (0.54%)');
    });
  });

  test('also of a new diff of the same tables, and after the running banner', async () => {
    await inWorld(DIFFERENT, async (world) => {
      await showAndLabel(world);
      world.datafold.set(971, { ...small(), id: 971 });
      const run = await world.run({ with: { ...WITH.with, datadiff_id: '971' }, ...aRun() });
      expectTold(run, 'warn');
      const again = await world.run({ ...WITH, ...aRun() });
      expectTold(again, 'warn');
    });
  });

  test('in the merge queue too', async () => {
    await inWorld(DIFFERENT, async (world) => {
      await showAndLabel(world);
      const event = mergeGroupEvent({ number: 42, headSha: HEAD_SHA });
      const run = await world.run({ ...WITH, event, ...aRun() });
      expectTold(run, 'warn');
      expect(run.outputs['overridden_by']).toBe('mona');
    });
  });

  test('over a push that changes no data file', async () => {
    await inWorld(DIFFERENT, async (world) => {
      const options = { with: { ...WITH.with, data_paths: 'models/**' } };
      world.github.setFiles(42, [{ filename: 'models/a.sql', sha: 'a'.repeat(40) }]);
      await showAndLabel(world, 'mona', options);
      const head = shaOf('a fix of the README');
      world.github.setPull(42, { headSha: head });
      world.datafold.set(970, differentSmall({ ...ciFacts(), ci_pr_sha: head }));
      const event = pullRequestEvent({ ...world.github.pull(42) });
      const carried = await world.run({ ...options, event, ...aRun() });
      expectTold(carried, 'warn');
      expect(carried.summary).toContain('No file of `data_paths` has changed since.');
      world.github.setFiles(42, [{ filename: 'models/a.sql', sha: 'b'.repeat(40) }]);
      const changed = await world.run({ ...options, event, ...aRun() });
      expectTold(changed, 'fail');
      expect(changed.summary).toContain('changed after it was added');
    });
  });
});

describe.concurrent('a label accepts nothing else', () => {
  test.each([
    {
      name: 'a new diff with bad primary keys',
      body: () => ({ ...small(), result: 'bad-pks' }),
      says: 'now `bad-pks`',
    },
    {
      name: 'many more rows',
      body: () => differentHuge(ciFacts()),
      says: 'is not among what <code>mona</code> accepted',
    },
    {
      name: 'more rows removed',
      body: () => ({
        ...small(),
        diff_stats: { ...(small()['diff_stats'] as object), rows_removed: 190_000 },
      }),
      says: 'now 190,000',
    },
  ])('$name', async ({ body, says }) => {
    await inWorld(DIFFERENT, async (world) => {
      await showAndLabel(world);
      world.datafold.set(970, body());
      const run = await world.run({ ...WITH, ...aRun() });
      expectTold(run, 'fail');
      expect(run.summary).toContain(says);
      expect(run.outputs['overridden_by']).toBe('');
    });
  });

  test('a second table that the comment did not show', async () => {
    await inWorld(DIFFERENT, async (world) => {
      await showAndLabel(world);
      world.datafold.set(971, { ...differentHuge(ciFacts()), id: 971 });
      const run = await world.run({ with: { ...WITH.with, datadiff_id: '970, 971' }, ...aRun() });
      expectTold(run, 'fail');
      expect(run.summary).toContain(
        '<code>dim_businesses</code> is not among what <code>mona</code> accepted',
      );
    });
  });

  test('a failure with another cause than the data, and says so', async () => {
    await inWorld(DIFFERENT, async (world) => {
      await showAndLabel(world);
      const run = await world.run({ with: { ...WITH.with, expected_tables: 'fct_orders' }, ...aRun() });
      expectTold(run, 'fail');
      expect(run.summary).toContain("has no effect: a label can't accept a missing expected table.");
      expect(run.log).toContain("has no effect: a label can't accept a missing expected table.");
    });
  });

  test('a failure that no comment showed before the label', async () => {
    await inWorld(DIFFERENT, async (world) => {
      world.github.label(42, LABEL, { login: 'mona', at: '2026-06-02T10:05:00Z' });
      const first = await world.run({ ...WITH, ...aRun() });
      expectTold(first, 'fail');
      expect(first.summary).toContain('no report on');
      const second = await world.run({ ...WITH, ...aRun() });
      expectTold(second, 'fail');
      expect(second.summary).toContain('the label is older than what was found');
    });
  });

  test.each([
    { name: 'by a bot', login: 'auto[bot]', more: {}, says: 'not a person' },
    { name: 'through an app', login: 'mona', more: { viaApp: 'robot' }, says: 'an app or agent' },
    { name: 'by an agent', login: 'mona', more: { byAgent: true }, says: 'an app or agent' },
    {
      name: 'by the author',
      login: 'octocat',
      more: {},
      with: { override_by: 'anyone, not-author' },
      says: 'is the author',
    },
    {
      name: 'by someone who is not listed',
      login: 'lisa',
      more: {},
      with: { override_by: '@mona' },
      says: 'does not allow',
    },
  ])('$name', async ({ login, more, with: inputs = {}, says }) => {
    await inWorld(DIFFERENT, async (world) => {
      const options = { with: { ...WITH.with, ...inputs } };
      expectTold(await world.run({ ...options, ...aRun() }), 'fail');
      world.github.label(42, LABEL, { login, at: laterThanShown(world, 5), ...more });
      const run = await world.run({ ...options, ...aRun() });
      expectTold(run, 'fail');
      expect(run.summary).toContain(says);
    });
  });

  test('a report whose text someone changed, which is written again', async () => {
    await inWorld(DIFFERENT, async (world) => {
      await showAndLabel(world);
      const [comment] = world.comments();
      await fetch(`${world.github.url}/repos/octo-org/warehouse/issues/comments/${comment?.id}`, {
        method: 'PATCH',
        headers: { authorization: `token ${TOKEN}`, 'user-agent': 'test' },
        body: JSON.stringify({ body: `${comment?.body}\nAll fine.` }),
      });
      const run = await world.run({ ...WITH, ...aRun() });
      expectTold(run, 'fail');
      expect(run.summary).toContain('the report was edited');
      expect(onlyComment(world)).not.toContain('All fine.');
    });
  });

  test('a pass carries no record, and nothing is accepted in advance', async () => {
    await inWorld({ diffs: { 970: identical() } }, async (world) => {
      expectTold(await world.run({ ...WITH, ...aRun() }), 'pass');
      expect(onlyComment(world)).not.toContain('data-diff-gate:record');
      world.github.label(42, LABEL, { login: 'mona', at: laterThanShown(world, 5) });
      world.datafold.set(970, small());
      const run = await world.run({ ...WITH, ...aRun() });
      expectTold(run, 'fail');
      expect(run.summary).toContain('nothing that could be accepted');
    });
  });
});
