import { describe, expect, test } from 'vitest';
import { readMarker, writeMarker } from '../../src/github/marker.ts';
import type { Inputs } from '../../src/inputs/inputs.ts';
import { commentary, keyHash } from '../../src/telling/commentary.ts';
import { headSha, olderSha, target } from '../support/diffs.ts';
import { fakeClock } from '../support/fake-clock.ts';
import { fault, type MemoryOptions, memoryGitHub } from '../support/github.ts';

const never = new AbortController().signal;
const key = keyHash('ci/gate');
const earlier = `${writeMarker({ key, run: '4', attempt: '1', head: olderSha, phase: 'done' })}### Failed\n`;

function start(comment: Inputs['comment'] = 'always', options: MemoryOptions = {}) {
  const github = memoryGitHub(options);
  const remembered: number[] = [];
  const comments = commentary(
    { comment, commentKey: 'ci/gate' },
    {
      github,
      clock: fakeClock(),
      run: { id: '5', attempt: '1' },
      links: { host: 'https://app.datafold.com', repository: null, runUrl: null },
      remember: (prNumber) => void remembered.push(prNumber),
    },
  );
  const bodies = () =>
    github
      .bodies()
      .map((body) => ({ phase: readMarker(body)?.phase, run: readMarker(body)?.run, text: body }));
  return { github, comments, remembered, bodies };
}

describe('while diffs run', () => {
  test('an earlier verdict gets a banner, and stays below it', async () => {
    const { github, comments, bodies, remembered } = start();
    github.seed(earlier);
    await comments.running(target, never);
    expect(bodies()).toMatchObject([
      { phase: 'running', run: '5', text: expect.stringMatching(/running[\s\S]*### Failed/) },
    ]);
    expect(remembered).toEqual([11]);
  });

  test('the banner is put up once, however often it is asked for', async () => {
    const { github, comments, bodies } = start();
    github.seed(earlier);
    await comments.running(target, never);
    await comments.running(target, never);
    await comments.needsAction(target, [970], never);
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]?.text.match(/### Failed/g)).toHaveLength(1);
    expect(bodies()[0]?.text.match(/### ⏳/g)).toHaveLength(1);
  });

  test('no comment is created', async () => {
    for (const comment of ['always', 'on-failure', 'never'] as const) {
      const { comments, bodies } = start(comment);
      await comments.running(target, never);
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
      await comments.needsAction(target, [970], never);
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
    { comment: 'on-failure', verdict: 'pass', first: 'left', over: 'updated' },
    { comment: 'on-failure', verdict: 'warn', first: 'created', over: 'updated' },
    { comment: 'on-failure', verdict: 'fail', first: 'created', over: 'updated' },
    { comment: 'never', verdict: 'fail', first: 'left', over: 'left' },
  ] as const;
  test.each(cases)(
    '$verdict under $comment: $first as the first one, $over over another',
    async ({ comment, verdict, first, over }) => {
      const fresh = start(comment);
      expect((await fresh.comments.verdict(target, verdict, () => 'text\n', never)).kind).toBe(first);
      const again = start(comment);
      again.github.seed(earlier);
      expect((await again.comments.verdict(target, verdict, () => 'text\n', never)).kind).toBe(over);
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
    const { comments } = start(comment);
    const drawn = () => expect.unreachable('drawn');
    const written = comments.verdict({ ...target, prNumber: about.prNumber }, about.verdict, drawn, never);
    expect(await written).toMatchObject({ kind: 'left' });
  });

  test('goes nowhere without a pull request', async () => {
    const { github, comments } = start();
    const nowhere = { ...target, prNumber: null };
    expect(await comments.verdict(nowhere, 'fail', () => 'text\n', never)).toEqual({
      kind: 'left',
      why: 'no-pull-request',
    });
    expect(
      await comments.verdict({ ...nowhere, candidates: [11, 12] }, 'fail', () => 'text\n', never),
    ).toEqual({
      kind: 'left',
      why: 'several-pull-requests',
    });
    await comments.running(nowhere, never);
    expect(github.calls).toEqual([]);
  });

  test('is written without a head commit too', async () => {
    const { comments, bodies } = start();
    await comments.verdict({ ...target, headSha: null }, 'fail', () => 'text\n', never);
    expect(readMarker(bodies()[0]?.text ?? '')?.head).toBe('none');
  });

  test('comes after what was being written before it, also when that failed', async () => {
    const clock = fakeClock();
    const slow = start('always', {
      before: ({ name, nth }) => clock.sleep(name === 'conversation' && nth === 1 ? 3_000 : 1, never),
    });
    slow.github.seed(earlier);
    const running = slow.comments.running(target, never);
    await Promise.all([running, slow.comments.verdict(target, 'pass', () => 'the verdict\n', never)]);
    expect(slow.bodies()).toMatchObject([{ phase: 'done', text: expect.stringMatching(/\nthe verdict\n$/) }]);

    const broken = start('always', {
      before: async ({ name, nth }) => {
        if (name === 'conversation' && nth === 1) throw fault(403);
      },
    });
    broken.github.seed(earlier);
    const failing = broken.comments.running(target, never);
    const verdict = broken.comments.verdict(target, 'pass', () => 'the verdict\n', never);
    await expect(failing).rejects.toMatchObject({ status: 403 });
    expect(await verdict).toMatchObject({ kind: 'updated' });
  });
});

test('gates are told apart by their key', async () => {
  expect(keyHash('a')).toMatch(/^[0-9a-f]{16}$/);
  expect(keyHash('a')).not.toBe(keyHash('b'));
  const { github, comments, bodies } = start();
  github.seed(writeMarker({ key: keyHash('another'), run: '4', attempt: '1', head: headSha, phase: 'done' }));
  expect(await comments.verdict(target, 'fail', () => 'text\n', never)).toMatchObject({ kind: 'created' });
  expect(bodies().map(({ run }) => run)).toEqual(['4', '5']);
});
