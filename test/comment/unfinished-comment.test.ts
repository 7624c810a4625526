import { describe, expect, test } from 'vitest';
import type { Marker } from '../../src/comment/marker.ts';
import { parseComment } from '../../src/comment/marker.ts';
import {
  correctUnfinishedComment,
  formatUnfinishedComment,
  parseUnfinishedComment,
} from '../../src/comment/unfinished-comment.ts';
import { commentOf } from '../support/comment.ts';
import { headSha } from '../support/diffs.ts';
import { type MemoryGitHub, memoryGitHub } from '../support/github.ts';

const instance = 'a'.repeat(12);
const run = { id: '5', attempt: '2' };
const body = (overrides: Partial<Marker> = {}, text = '### ⏳ Data diffs are running\n') =>
  commentOf({ run: '5', attempt: '2', phase: 'running', instance, ...overrides }, text);
const correct = (github: MemoryGitHub, kind: 'cancelled' | 'internal' = 'cancelled', id = 101) =>
  correctUnfinishedComment(
    { id, instance, run },
    { kind },
    { host: 'https://app.datafold.com', repository: null, runUrl: null },
    { github, keys: null, redact: (text) => text, signal: new AbortController().signal },
  );

test.each([
  { kind: 'cancelled', says: /### ⏹️ Data diff gate cancelled or timed out for / },
  { kind: 'internal', says: /### ⏹️ Data diff gate could not run for .*: internal error/ },
] as const)('a comment that this process left as running says why: $kind', async ({ kind, says }) => {
  const github = memoryGitHub();
  github.seed(body());
  expect(await correct(github, kind)).toBe(true);
  const [text = ''] = github.bodies();
  expect(parseComment(text)?.marker).toMatchObject({
    ...{ run: '5', attempt: '2' },
    head: headSha,
    phase: 'stopped',
  });
  expect(text).toMatch(says);
  expect(text).toContain('does not count as passed');
  expect(text).not.toContain('⏳');
});

describe('is left alone', () => {
  const cases: readonly { name: string; body: string }[] = [
    { name: 'a verdict of this process', body: body({ phase: 'done' }) },
    { name: 'a comment that says already that there is no verdict', body: body({ phase: 'stopped' }) },
    { name: 'a comment of another run', body: body({ run: '6' }) },
    { name: 'a comment of another attempt', body: body({ attempt: '1' }) },
    { name: 'a comment of another gate of this run', body: body({ instance: 'b'.repeat(12) }) },
    { name: 'a comment without a marker', body: 'LGTM' },
  ];
  test.each(cases)('$name', async ({ body: text }) => {
    const github = memoryGitHub();
    github.seed(text);
    expect(await correct(github)).toBe(false);
    expect(github.bodies()).toEqual([text]);
  });

  test('a comment that this process did not save', async () => {
    const github = memoryGitHub();
    github.seed('LGTM');
    github.seed(body());
    expect(await correct(github)).toBe(false);
    expect(github.bodies()).toEqual(['LGTM', body()]);
  });
});

describe('what is saved for post', () => {
  test('is parsed as it was formatted', () => {
    const left = { id: 3_100_000_001, prNumber: 42, instance };
    expect(parseUnfinishedComment(formatUnfinishedComment(left))).toEqual(left);
  });

  test.each([
    '',
    '101',
    `101-${instance}`,
    `0-42-${instance}`,
    `101-0-${instance}`,
    `1e3-42-${instance}`,
    '101-42-x',
    `101-42-${instance} `,
    `-5-42-${instance}`,
  ])('is nothing where the state is "%s"', (text) => {
    expect(parseUnfinishedComment(text)).toBeNull();
  });
});
