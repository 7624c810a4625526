import { describe, expect, test } from 'vitest';
import { writeMarker } from '../../src/github/marker.ts';
import { ownAmong, ownComments } from '../../src/github/own-comments.ts';
import type { IssueComment } from '../../src/ports.ts';
import { headSha } from '../support/diffs.ts';
import { memoryGitHub } from '../support/github.ts';

const key = '0123456789abcdef';
const body = (ofKey = key) =>
  `${writeMarker({ key: ofKey, run: '5', attempt: '1', head: headSha, phase: 'done' })}text`;
const never = new AbortController().signal;

type Author = IssueComment['author'];
const cases: readonly { name: string; viewer: string; author: Author; own: boolean }[] = [
  {
    name: 'the bot under its full name',
    viewer: 'github-actions[bot]',
    author: { login: 'github-actions[bot]', isBot: true },
    own: true,
  },
  {
    name: 'the bot under its short name',
    viewer: 'github-actions',
    author: { login: 'github-actions[bot]', isBot: true },
    own: true,
  },
  {
    name: 'the bot, told short',
    viewer: 'github-actions[bot]',
    author: { login: 'github-actions', isBot: true },
    own: true,
  },
  {
    name: 'a person with a token of their own',
    viewer: 'mona',
    author: { login: 'mona', isBot: false },
    own: true,
  },
  {
    name: 'a person named like the bot',
    viewer: 'github-actions[bot]',
    author: { login: 'github-actions', isBot: false },
    own: false,
  },
  {
    name: 'another bot',
    viewer: 'github-actions[bot]',
    author: { login: 'renovate[bot]', isBot: true },
    own: false,
  },
  {
    name: 'a person who pasted a marker',
    viewer: 'github-actions[bot]',
    author: { login: 'mona', isBot: false },
    own: false,
  },
  {
    name: 'a deleted account',
    viewer: 'github-actions[bot]',
    author: { login: '', isBot: false },
    own: false,
  },
];

describe('whose comments are our own', () => {
  test.each(cases)('$name: $own', async ({ viewer, author, own }) => {
    const github = memoryGitHub({ viewer });
    github.seed(body(), author);
    expect(await ownComments(github, 11, key, never)).toHaveLength(own ? 1 : 0);
  });

  test('only with our key, oldest first', async () => {
    const github = memoryGitHub();
    const ids = [
      github.seed(body()),
      github.seed(body('f'.repeat(16))),
      github.seed('no marker'),
      github.seed(body()),
    ];
    const own = await ownComments(github, 11, key, never);
    expect(own.map(({ id }) => id)).toEqual([ids[0], ids[3]]);
    expect(own[0]?.marker).toMatchObject({ run: '5', head: headSha });
  });

  test('among comments that were read already nothing is asked again', async () => {
    const github = memoryGitHub();
    github.seed(body());
    const told = await github.conversation(11, never);
    expect(await ownAmong(told, github, key, never)).toHaveLength(1);
    expect(github.calls).toEqual(['conversation']);
    expect(await ownAmong({ ...told, viewer: null }, github, key, never)).toHaveLength(1);
    expect(github.calls).toEqual(['conversation', 'viewer']);
  });

  test('nobody is asked for when there is none', async () => {
    const github = memoryGitHub();
    github.seed('LGTM');
    expect(await ownComments(github, 11, key, never)).toEqual([]);
    expect(github.calls).toEqual(['comments']);
  });
});
