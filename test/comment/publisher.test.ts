import { describe, expect, test } from 'vitest';
import {
  deriveKeys,
  encodeRecord,
  type RecordKeys,
  readRecord,
  signRecord,
  verifyRecord,
} from '../../src/acceptance/record.ts';
import { listCommentKeys } from '../../src/comment/identity.ts';
import { parseComment } from '../../src/comment/marker.ts';
import { createCommentPublisher } from '../../src/comment/publisher.ts';
import { hashShort } from '../../src/common/hash.ts';
import type { Target } from '../../src/diff/target.ts';
import type { Verdict } from '../../src/diff/verdict.ts';
import type { Inputs } from '../../src/inputs/inputs.ts';
import { commentOf } from '../support/comment.ts';
import { diff, headSha, olderSha, target } from '../support/diffs.ts';
import { fakeClock } from '../support/fake-clock.ts';
import { type Call, fault, type MemoryOptions, memoryGitHub } from '../support/github.ts';

const never = new AbortController().signal;
const [key = ''] = listCommentKeys('ci/gate');
const earlier = commentOf({ key, run: '4', head: olderSha }, '### Failed\n');

function start(
  comment: Inputs['comment'] = 'always',
  options: MemoryOptions = {},
  keysFor: () => RecordKeys | null = () => null,
) {
  const github = memoryGitHub(options);
  const saved: number[] = [];
  const comments = createCommentPublisher(
    { comment, commentKey: 'ci/gate' },
    {
      github,
      clock: fakeClock(),
      writingRun: { run: '5', attempt: '1', instance: 'c'.repeat(12), workflow: hashShort('checks.yml') },
      links: { host: 'https://app.datafold.com', repository: null, runUrl: null },
      saveComment: (id) => void saved.push(id),
      keysFor,
      redact: (text) => text,
    },
  );
  const bodies = () =>
    github.bodies().map((body) => ({ ...parseComment(body)?.marker, ...parseComment(body), text: body }));
  const publish = (of: Target, verdict: Verdict, text: () => string = () => 'text\n') =>
    comments.publishVerdict(
      {
        target: of,
        verdict,
        diffs: [diff()],
        record: { kind: 'none' },
        render: () => ({ text: text(), listsFailing: true }),
      },
      never,
    );
  return { github, comments, publish, saved, bodies };
}

describe('while diffs run', () => {
  test('an earlier verdict gets a banner, and stays below it', async () => {
    const { github, comments, bodies, saved } = start();
    github.seed(earlier);
    await comments.markRunning(target, [diff()], never);
    expect(bodies()).toMatchObject([
      { phase: 'running', run: '5', text: expect.stringMatching(/running[\s\S]*### Failed/) },
    ]);
    expect(saved).toEqual([101]);
  });

  test('the banner is put up once, however often it is asked for', async () => {
    const { github, comments, bodies } = start();
    github.seed(earlier);
    await comments.markRunning(target, [diff()], never);
    await comments.markRunning(target, [diff()], never);
    await comments.markNeedsAction(target, [970], never);
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]?.text.match(/### Failed/g)).toHaveLength(1);
    expect(bodies()[0]?.text.match(/### ⏳/g)).toHaveLength(1);
  });

  test('no comment is created', async () => {
    for (const comment of ['always', 'on-failure', 'never'] as const) {
      const { comments, bodies } = start(comment);
      await comments.markRunning(target, [diff()], never);
      expect(bodies()).toEqual([]);
    }
  });

  test.each([
    { comment: 'always', created: 1 },
    { comment: 'on-failure', created: 0 },
    { comment: 'never', created: 0 },
  ] as const)(
    'a diff that waits for a person creates $created comments under $comment',
    async ({ comment, created }) => {
      const { comments, bodies } = start(comment);
      await comments.markNeedsAction(target, [970], never);
      expect(bodies()).toHaveLength(created);
      for (const { text } of bodies())
        expect(text).toContain('https://app.datafold.com/datadiffs/970/overview');
    },
  );
});

describe('the verdict', () => {
  const cases = [
    { comment: 'always', verdict: 'pass', first: 'created', over: 'updated' },
    { comment: 'always', verdict: 'fail', first: 'created', over: 'updated' },
    { comment: 'on-failure', verdict: 'pass', first: 'skipped', over: 'updated' },
    { comment: 'on-failure', verdict: 'warn', first: 'created', over: 'updated' },
    { comment: 'on-failure', verdict: 'fail', first: 'created', over: 'updated' },
    { comment: 'never', verdict: 'fail', first: 'skipped', over: 'skipped' },
  ] as const;
  test.each(cases)(
    '$verdict under $comment: $first as the first one, $over over another',
    async ({ comment, verdict, first, over }) => {
      const fresh = start(comment);
      expect((await fresh.publish(target, verdict)).kind).toBe(first);
      const again = start(comment);
      again.github.seed(earlier);
      expect((await again.publish(target, verdict)).kind).toBe(over);
      if (over === 'updated')
        expect(again.bodies()).toMatchObject([
          { phase: 'done', run: '5', text: expect.stringMatching(/\ntext\n$/) },
        ]);
    },
  );

  test.each([
    { comment: 'never', verdict: 'fail', prNumber: target.prNumber },
    { comment: 'on-failure', verdict: 'pass', prNumber: target.prNumber },
    { comment: 'always', verdict: 'fail', prNumber: null },
  ] as const)('is not drawn where it is not written: $comment, $verdict', async ({ comment, ...about }) => {
    const { publish } = start(comment);
    const drawn = () => expect.unreachable('drawn');
    const written = publish({ ...target, prNumber: about.prNumber }, about.verdict, drawn);
    expect(await written).toMatchObject({ kind: 'skipped' });
  });

  test('goes nowhere without a pull request', async () => {
    const { github, comments, publish } = start();
    const nowhere = { ...target, prNumber: null };
    expect(await publish(nowhere, 'fail')).toEqual({
      kind: 'skipped',
      why: 'no-pull-request',
    });
    expect(await publish({ ...nowhere, candidates: [11, 12] }, 'fail')).toEqual({
      kind: 'skipped',
      why: 'several-pull-requests',
    });
    await comments.markRunning(nowhere, [], never);
    expect(github.calls).toEqual([]);
  });

  test('is written without a head commit too', async () => {
    const { publish, bodies } = start();
    await publish({ ...target, headSha: null }, 'fail');
    expect(bodies()[0]?.head).toBe('none');
  });

  test('comes after what was being written before it, also when that failed', async () => {
    const clock = fakeClock();
    const slow = start('always', {
      before: ({ name, nth }) => clock.sleep(name === 'fetchConversation' && nth === 1 ? 3_000 : 1, never),
    });
    slow.github.seed(earlier);
    const running = slow.comments.markRunning(target, [diff()], never);
    await Promise.all([running, slow.publish(target, 'pass', () => 'the verdict\n')]);
    expect(slow.bodies()).toMatchObject([{ phase: 'done', text: expect.stringMatching(/\nthe verdict\n$/) }]);

    const broken = start('always', {
      before: async ({ name, nth }) => {
        if (name === 'fetchConversation' && nth === 1) throw fault(403);
      },
    });
    broken.github.seed(earlier);
    const failing = broken.comments.markRunning(target, [diff()], never);
    const verdict = broken.publish(target, 'pass', () => 'the verdict\n');
    await expect(failing).rejects.toMatchObject({ status: 403 });
    expect(await verdict).toMatchObject({ kind: 'updated' });
  });
});

describe('hashes', () => {
  test('keys of one `comment_key` are the same in every run, and no two alike', () => {
    const keys = listCommentKeys('a');
    expect(keys).toEqual(listCommentKeys('a'));
    expect(new Set([...keys, ...listCommentKeys('b')]).size).toBe(2 * keys.length);
    expect(keys[0]).toMatch(/^[0-9a-f]{16}$/);
  });

  test('a comment with another key is left alone', async () => {
    const { github, publish, bodies } = start();
    github.seed(commentOf({ key: listCommentKeys('another')[0] ?? '', run: '4', head: headSha }));
    expect(await publish(target, 'fail')).toMatchObject({ kind: 'created' });
    expect(bodies().map(({ run }) => run)).toEqual(['4', '5']);
  });
});

describe('a run without a verdict', () => {
  const inputs = { kind: 'inputs', problems: 2, names: ['datadiff_id', 'thresholds'] } as const;

  test('folds the earlier result below, byte for byte', async () => {
    const { github, comments, bodies, saved } = start();
    github.seed(earlier);
    expect(await comments.publishNoVerdict(target, inputs, never)).toMatchObject({ kind: 'updated' });
    expect(bodies()).toMatchObject([{ phase: 'stopped', run: '5', verdict: 'fail', head: headSha }]);
    const text = bodies()[0]?.text ?? '';
    expect(text).toMatch(/### ⏹️ Data diff gate could not run for .*d60a7f9.*: 2 problems with its inputs\n/);
    expect(text).toContain('<details>\n<summary>Previous result: ❌ failed</summary>');
    expect(text.endsWith('\n\n### Failed\n\n\n</details>\n')).toBe(true);
    expect(saved).toEqual([]);
  });

  test('creates no comment', async () => {
    const { comments, bodies } = start();
    expect(await comments.publishNoVerdict(target, inputs, never)).toEqual({
      kind: 'skipped',
      why: 'not-wanted',
    });
    expect(bodies()).toEqual([]);
  });

  test('leaves its own verdict alone', async () => {
    const { comments, bodies, publish } = start();
    await publish(target, 'fail');
    await comments.publishNoVerdict(target, { kind: 'cancelled' }, never);
    expect(bodies()).toMatchObject([{ phase: 'done' }]);
  });

  test('replaces what it wrote while diffs ran, and the next verdict replaces it', async () => {
    const { github, comments, bodies, publish } = start();
    github.seed(earlier);
    await comments.markRunning(target, [diff()], never);
    await comments.publishNoVerdict(target, { kind: 'cancelled' }, never);
    expect(bodies()).toMatchObject([{ phase: 'stopped' }]);
    expect(bodies()[0]?.text).not.toContain('⏳');
    expect(bodies()[0]?.text.match(/### Failed/g)).toHaveLength(1);
    await publish(target, 'pass');
    expect(bodies()).toMatchObject([
      { phase: 'done', verdict: 'pass', text: expect.stringMatching(/\ntext\n$/) },
    ]);
  });
});

test('the record stays with the text that is folded, signed anew, and a changed one is dropped', async () => {
  const keys = deriveKeys('dfk_0123456789', 'octo-org/warehouse', 42, key);
  const encoded = encodeRecord({ head: olderSha, files: '-', at: '2026-06-02T10:00:00Z', diffs: [] });
  const text = '### Failed\n';
  const record = signRecord(encoded, text, keys);
  const { github, comments, bodies } = start('always', {}, () => keys);
  github.seed(earlier.replace('\n', `\n${record}\n`));
  await comments.markRunning(target, [diff()], never);
  await comments.publishNoVerdict(target, { kind: 'internal' }, never);
  const [folded] = bodies();
  const parsed = parseComment(folded?.text ?? '');
  expect(verifyRecord(parsed?.recordLine ?? '', parsed?.text ?? '', keys)).toBe(encoded);

  const forged = start('always', {}, () => keys);
  forged.github.seed(`${earlier.replace('\n', `\n${record}\n`)}All fine.\n`);
  await forged.comments.markRunning(target, [diff()], never);
  expect(forged.bodies()[0]?.recordLine).toBeNull();
});

describe('a new record', () => {
  const keys = deriveKeys('dfk_0123456789', 'octo-org/warehouse', 11, key);
  const record = { head: headSha, files: '-', at: null, diffs: [] };
  const show = async (listsFailing: boolean, isEdited = false) => {
    const now = Date.parse('2026-06-02T10:00:00Z');
    const before = async ({ name }: Call) => {
      if (isEdited && name === 'fetchComment') github.edit((body) => `${body}All fine.`);
    };
    const { github, comments } = start('always', { now: () => now, before }, () => keys);
    const render = () => ({ text: 'text\n', listsFailing });
    const verdict = {
      target,
      verdict: 'fail',
      diffs: [diff()],
      record: { kind: 'new', record },
      render,
    } as const;
    const { confirmation } = await comments.publishVerdict(verdict, never);
    const written = parseComment(github.bodies()[0] ?? '');
    return { confirmation, stored: readRecord(written?.recordLine ?? null, written?.text ?? '', keys) };
  };

  test('gets the time from which GitHub showed it', async () => {
    expect(await show(true)).toMatchObject({
      confirmation: 'confirmed',
      stored: { kind: 'record', record: { ...record, at: '2026-06-02T10:00:00.000Z' } },
    });
  });

  test('is not confirmed if someone changes the text in between', async () => {
    expect(await show(true, true)).toEqual({ confirmation: 'unconfirmed', stored: { kind: 'not-ours' } });
  });

  test('is left out where the text does not list every failing diff', async () => {
    expect(await show(false)).toEqual({ confirmation: 'not-listed', stored: { kind: 'none' } });
  });
});
