import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readRunnerInfo } from '../../src/runtime/environment.ts';

describe('where GitHub is', () => {
  const cases = [
    {
      name: 'nothing reported: GitHub’s own',
      env: {},
      expected: ['https://github.com', 'https://api.github.com', 'https://api.github.com/graphql'],
    },
    {
      name: 'all reported',
      env: {
        GITHUB_SERVER_URL: 'https://ghes.example/',
        GITHUB_API_URL: 'https://ghes.example/api/v3/',
        GITHUB_GRAPHQL_URL: 'https://ghes.example/api/graphql',
      },
      expected: ['https://ghes.example', 'https://ghes.example/api/v3', 'https://ghes.example/api/graphql'],
    },
    {
      name: 'only the API of a server',
      env: { GITHUB_API_URL: 'https://ghes.example:8443/api/v3' },
      expected: [
        'https://ghes.example:8443',
        'https://ghes.example:8443/api/v3',
        'https://ghes.example:8443/api/graphql',
      ],
    },
    {
      name: 'only the API of a data residency',
      env: { GITHUB_API_URL: 'https://api.octo.ghe.com' },
      expected: ['https://octo.ghe.com', 'https://api.octo.ghe.com', 'https://api.octo.ghe.com/graphql'],
    },
    {
      name: 'only the API of GitHub itself',
      env: { GITHUB_API_URL: 'https://api.github.com' },
      expected: ['https://github.com', 'https://api.github.com', 'https://api.github.com/graphql'],
    },
    {
      name: 'only an API at an address that says nothing of its server',
      env: { GITHUB_API_URL: 'http://127.0.0.1:3000' },
      expected: ['https://github.com', 'http://127.0.0.1:3000', 'http://127.0.0.1:3000/graphql'],
    },
    {
      name: 'the others empty or no addresses',
      env: {
        GITHUB_SERVER_URL: 'ghes',
        GITHUB_API_URL: 'https://ghes.example/api/v3',
        GITHUB_GRAPHQL_URL: '',
      },
      expected: ['https://ghes.example', 'https://ghes.example/api/v3', 'https://ghes.example/api/graphql'],
    },
  ] as const;
  test.each(cases)('$name', ({ env, expected }) => {
    const { serverUrl, apiUrl, graphqlUrl } = readRunnerInfo(env, (text) => text);
    expect([serverUrl, apiUrl, graphqlUrl]).toEqual(expected);
  });
});

const asIs = (text: string) => text;

describe('the event file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ddg-event-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'event.json');
  const read = (content: string | Buffer) => {
    writeFileSync(path, content);
    const { payload, eventFile } = readRunnerInfo({ GITHUB_EVENT_PATH: path }, asIs);
    return { payload, problem: eventFile.problem };
  };

  test.each([
    { name: 'whole', content: '{"action":"opened"}' },
    { name: 'with a byte order mark', content: '\uFEFF{"action":"opened"}' },
  ])('$name is read', ({ content }) => {
    expect(read(content)).toEqual({ payload: { action: 'opened' }, problem: null });
  });

  test.each([
    { name: 'empty', content: '', problem: 'empty' },
    { name: 'blank', content: ' \n', problem: 'empty' },
    { name: 'only a byte order mark', content: '\uFEFF', problem: 'empty' },
    { name: 'cut', content: '{"pull_request": {"num', problem: 'not-json' },
    { name: 'binary', content: Buffer.from([0xff, 0xfe, 0x00, 0x7b]), problem: 'not-json' },
    { name: 'null', content: 'null', problem: 'no-object' },
    { name: 'a list', content: '[]', problem: 'no-object' },
    { name: 'a word', content: '"opened"', problem: 'no-object' },
    { name: 'an empty object', content: '{}', problem: 'no-object' },
  ])('$name is reported from a whole one', ({ content, problem }) => {
    expect(read(content)).toEqual({ payload: null, problem });
  });

  test('a folder in its place, no such file, and no path', () => {
    mkdirSync(join(folder, 'folder'));
    const problemOf = (at: string) => readRunnerInfo({ GITHUB_EVENT_PATH: at }, asIs).eventFile;
    expect(problemOf(join(folder, 'folder'))).toEqual({
      path: join(folder, 'folder'),
      problem: 'unreadable',
    });
    expect(problemOf(join(folder, 'nowhere')).problem).toBe('missing');
    expect(readRunnerInfo({}, asIs).eventFile).toEqual({ path: '', problem: 'unset' });
  });
});

test.each([
  { sha: 'C0FFEE'.repeat(6).padEnd(40, '0'), expected: 'c0ffee'.repeat(6).padEnd(40, '0') },
  { sha: '0'.repeat(40), expected: null },
  { sha: 'main', expected: null },
  { sha: '', expected: null },
])('GITHUB_SHA "$sha" is $expected', ({ sha, expected }) => {
  expect(readRunnerInfo({ GITHUB_SHA: sha }, asIs).sha).toBe(expected);
});
