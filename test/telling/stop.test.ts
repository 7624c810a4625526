import { describe, expect, test } from 'vitest';
import { type Marker, readMarker, writeMarker } from '../../src/github/marker.ts';
import { markStopped } from '../../src/telling/stop.ts';
import { headSha } from '../support/diffs.ts';
import { type MemoryGitHub, memoryGitHub } from '../support/github.ts';

const key = '0123456789abcdef';
const body = (overrides: Partial<Marker>, text = '### ⏳ Data diffs are running\n') =>
  writeMarker({ key, run: '5', attempt: '2', head: headSha, phase: 'running', ...overrides }) + text;
const stop = (github: MemoryGitHub, why: 'stopped' | 'fault' = 'stopped') =>
  markStopped(
    {
      why,
      prNumber: 11,
      key,
      run: { id: '5', attempt: '2' },
      links: { host: 'https://app.datafold.com', repository: null, runUrl: null },
    },
    github,
    new AbortController().signal,
  );

test('a comment that this run left as running says that it was stopped', async () => {
  const github = memoryGitHub();
  github.seed(body({}));
  expect(await stop(github)).toBe(true);
  const [text = ''] = github.bodies();
  expect(readMarker(text)).toMatchObject({ run: '5', attempt: '2', head: headSha, phase: 'done' });
  expect(text).toMatch(/stopped by GitHub: cancelled or out of time/);
  expect(text).toMatch(/that is not a pass/);
  expect(text).not.toContain('⏳');
});

test('a comment that this run left as running says that the action had a fault', async () => {
  const github = memoryGitHub();
  github.seed(body({}));
  expect(await stop(github, 'fault')).toBe(true);
  const [text = ''] = github.bodies();
  expect(readMarker(text)).toMatchObject({ run: '5', attempt: '2', head: headSha, phase: 'done' });
  expect(text).toMatch(/### ⏹️ Data diff gate ended without a verdict: a fault in the action itself/);
  expect(text).toMatch(/that is not a pass.*report/);
  expect(text).not.toMatch(/cancelled|out of time|⏳/);
});

describe('is left alone', () => {
  const cases: readonly { name: string; body: string; author?: { login: string; isBot: boolean } }[] = [
    { name: 'a verdict of this run', body: body({ phase: 'done' }) },
    { name: 'a comment of another run', body: body({ run: '6' }) },
    { name: 'a comment of another attempt', body: body({ attempt: '1' }) },
    { name: 'a comment of another gate', body: body({ key: 'f'.repeat(16) }) },
    { name: 'a comment of somebody else', body: body({}), author: { login: 'mona', isBot: false } },
    { name: 'a comment without a marker', body: 'LGTM' },
  ];
  test.each(cases)('$name', async ({ body: text, author }) => {
    const github = memoryGitHub();
    github.seed(text, author);
    expect(await stop(github)).toBe(false);
    expect(github.bodies()).toEqual([text]);
  });

  test('a pull request without any comment', async () => {
    const github = memoryGitHub();
    expect(await stop(github)).toBe(false);
    expect(github.bodies()).toEqual([]);
  });
});
